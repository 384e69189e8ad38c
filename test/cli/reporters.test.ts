import { expect, test } from "vitest";
import { REPORTER_NAMES, REPORTERS } from "../../src/cli/reporters.js";
import { REPORTERS as ALL } from "../../src/report/index.js";

test("the command line has every reporter, under its name", async () => {
  expect(REPORTER_NAMES).toEqual(ALL.map(({ id }) => id));
  for (const one of ALL) expect(await REPORTERS[one.id]?.()).toBe(one);
});
