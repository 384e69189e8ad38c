import fc from "fast-check";
import { expect, test } from "vitest";
import { writtenLines } from "../../src/pipeline/review/lines.js";

const written = async (before: string, after: string) => {
  const all = new Set(after.split("\n").map((_, i) => i + 1));
  const found = await writtenLines(before, after, all);
  return found === undefined ? undefined : [...found].sort((a, b) => a - b);
};

test.each<[string, string, string, number[]]>([
  ["nothing", "a\nb\n", "a\nb\n", []],
  ["one line", "a\nb\nc\n", "a\nB\nc\n", [2]],
  ["added lines", "a\nc\n", "a\nb\nb\nc\n", [2, 3]],
  ["removed lines", "a\nb\nc\n", "a\nc\n", []],
  ["several places", "a\nb\nc\nd\ne\n", "A\nb\nc\nD\ne\n", [1, 4]],
  ["another line end", "a\r\nb\r\n", "a\nb\n", []],
  ["everything", "", "a\nb\n", [1, 2]],
])("writtenLines: %s", async (_, before, after, expected) => {
  expect(await written(before, after)).toEqual(expected);
});

test("lines that are not written stand in the old text in the same order", async () => {
  const line = fc.constantFrom("", "a", "b", "c", "---", "x: y");
  const text = fc.array(line, { maxLength: 30 }).map((all) => all.join("\n"));
  await fc.assert(
    fc.asyncProperty(text, text, async (before, after) => {
      const lines = new Set(await written(before, after));
      const kept = after.split("\n").filter((_, i) => !lines.has(i + 1));
      const old = before.split("\n");
      let from = 0;
      for (const one of kept) {
        from = old.indexOf(one, from) + 1;
        if (from === 0) return false;
      }
      return true;
    }),
  );
});

test("two long texts without anything in common take no time", async () => {
  const long = (word: string) => Array.from({ length: 50_000 }, (_, i) => word + i).join("\n");
  expect(await written(long("a"), long("b"))).toBeUndefined();
});
