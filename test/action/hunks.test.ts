import { createTwoFilesPatch } from "diff";
import fc from "fast-check";
import { expect, test } from "vitest";
import { holds, hunksOf } from "../../src/action/deliver/hunks.js";

const PATCH = `@@ -1,3 +1,4 @@ heading
 a
-b
+B
+C
 d
@@ -10,2 +11,2 @@
 x
+y
\\ No newline at end of file`;

test("lines of the new side, hunk by hunk", () => {
  expect(hunksOf(PATCH).map((hunk) => [...hunk])).toEqual([
    [
      [1, "a"],
      [2, "B"],
      [3, "C"],
      [4, "d"],
    ],
    [
      [11, "x"],
      [12, "y"],
    ],
  ]);
});

test("lines hold in one hunk, and only if they read the same", () => {
  const text = new Map([...hunksOf(PATCH)].flatMap((hunk) => [...hunk]));
  const read = (line: number) => text.get(line);
  const hunks = hunksOf(PATCH);
  expect(holds(hunks, 2, 3, read)).toBe(true);
  expect(holds(hunks, 4, 11, read)).toBe(false);
  expect(holds(hunks, 5, 5, read)).toBe(false);
  expect(holds(hunks, 2, 2, () => "b")).toBe(false);
  expect(holds([], 1, 1, read)).toBe(false);
});

test("every line of a hunk reads as the new text does", () => {
  const line = fc.constantFrom("", "a", "b", "-c", "+d", " e", "@@ -1 +1 @@ f");
  const text = fc.array(line, { maxLength: 20 }).map((all) => all.join("\n"));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const patch = createTwoFilesPatch("a", "b", before, after).replace(/^[\s\S]*?(?=^@@ )/m, "");
      const now = after.split("\n");
      for (const hunk of before === after ? [] : hunksOf(patch))
        for (const [number, shown] of hunk) expect(now[number - 1]).toBe(shown);
    }),
  );
});
