import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { call } from "../cli/call.js";
import { CONTRADICTION } from "../e2e/cards.js";
import { folder } from "../e2e/runner.js";

const page = readFileSync("docs/gitlab.md", "utf8");

test("the job of docs/gitlab.md is YAML, and writes what it hands on", async () => {
  const job = parse(/```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? "").cardwarden;
  const [line] = job.script as string[];
  const [, words = ""] = /dist\/cli\/index\.js (.+)$/.exec(line ?? "") ?? [];
  const root = folder({ "m/README.md": CONTRADICTION });
  const { code, out } = await call(root, words.split(" "));
  expect([code, out.includes("ip/license-contradicts-inherited")]).toEqual([1, true]);
  const { paths, reports } = job.artifacts;
  for (const file of [...paths, reports.codequality])
    expect(existsSync(join(root, file))).toBe(true);
  const entries = JSON.parse(readFileSync(join(root, reports.codequality), "utf8"));
  expect(entries).toContainEqual(
    expect.objectContaining({
      check_name: "ip/license-contradicts-inherited",
      location: { path: "m/README.md", lines: { begin: 3 } },
    }),
  );
});
