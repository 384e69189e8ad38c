import { expect, test } from "vitest";
import { mayDeclare } from "../../src/pipeline/review/selection/definitions.js";
import { nameSearch, searchable } from "../../src/pipeline/review/selection/search.js";
import { growth, MOST } from "./measure.js";
import { PUMPS, type Pump, pumped } from "./pumps.js";

/** What a search looks at beside the units of other texts. */
const OWN: readonly Pump[] = [
  ...["&#105;", "\\u0069", "\\U00000069", "\\x69", "%69", "&tscr;", "a\\\n", "<!--", "<a", "a<b>"],
  ...["a[", "](", "][", "a*b", "# a\n", "a\n===\n", "<h1>", "---\n-a: b\n", "subject  ", "model\t"],
].map((unit) => ({ unit, end: "" }));

const search = nameSearch(["acme/model 7b-v2", "models/subject", "模型"]);
const names = new Set(["model7bv2", "subject", "模型"]);

function searched(text: string): void {
  const prepared = searchable(text);
  search?.matches(prepared);
  mayDeclare("README.md", prepared, names);
}

test.each([...OWN, ...PUMPS].map((pump) => [JSON.stringify(pump.unit), pump] as const))(
  "searching %s costs in proportion to its length",
  async (_, pump) => {
    const step = (length: number) => {
      const text = pumped(pump, length);
      return () => searched(text);
    };
    expect(await growth(step, 64 * 1024)).toBeLessThan(MOST);
  },
);
