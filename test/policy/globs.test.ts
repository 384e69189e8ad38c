import * as fc from "fast-check";
import picomatch from "picomatch";
import { expect, test } from "vitest";
import { globs } from "../../src/policy/globs.js";
import { at } from "../helpers/make.js";

const matcher = (...patterns: string[]) => globs(patterns.map((text) => ({ text, at: at(1) })));

test.each([
  ["a/**", "a/b/c.md", true],
  ["a/**", "ab/c.md", false],
  ["**", "a/b.md", true],
  ["**/*.md", "x.md", true],
  ["**/*.md", ".github/x.md", true],
  ["*.md", "a/x.md", false],
  ["models/*/README.md", "models/a/README.md", true],
  ["models/*/README.md", "models/a/b/README.md", false],
  ["{a,b}/x[12].md", "b/x2.md", true],
  ["{a,b}/x[!12].md", "b/x2.md", false],
  ["a?c", "a😀c", true],
  ["./a/x.md", "a/x.md", true],
  ["a/**/z", "a/z", true],
  ["x[", "x[", true],
  ["**", "", false],
])("%s, %s: %s", (glob, file, expected) => {
  expect(matcher(glob)(file)).toBe(expected);
});

test("as picomatch has it, for what both know", async () => {
  const sign = fc.constantFrom("a", "b", "*", "?", "[ab]");
  const segment = fc.oneof(
    { weight: 1, arbitrary: fc.constant("**") },
    // Two stars within a name mean nothing of their own.
    {
      weight: 3,
      arbitrary: fc
        .array(sign, { minLength: 1, maxLength: 5 })
        .map((signs) => signs.join("").replace(/\*+/g, "*")),
    },
  );
  const glob = fc.array(segment, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("/"));
  const name = fc.array(fc.constantFrom("a", "b"), { minLength: 1, maxLength: 4 });
  const file = fc
    .array(name, { minLength: 1, maxLength: 4 })
    .map((names) => names.map((one) => one.join("")).join("/"));
  await fc.assert(
    fc.asyncProperty(glob, file, async (pattern, path) => {
      // A trailing `/**` of picomatch also names the folder itself, which is no file here.
      fc.pre(!pattern.endsWith("/**"));
      expect([pattern, path, matcher(pattern)(path)]).toEqual([
        pattern,
        path,
        picomatch(pattern, { dot: true })(path),
      ]);
    }),
    { numRuns: 2000 },
  );
});

test("a hostile pattern costs no time", () => {
  const files = ["a".repeat(255), "a/".repeat(2000)];
  const patterns = [`${"*a".repeat(140)}b`, `${"**/a/".repeat(55)}b`, "**/a**/".repeat(40)];
  const start = performance.now();
  for (const pattern of patterns) for (const file of files) matcher(pattern)(file);
  expect(performance.now() - start).toBeLessThan(1000);
});

test.each([["a".repeat(301)], ["{a,b,c,d,e}".repeat(3)]])(
  "too long, or too many: %s",
  (pattern) => {
    expect(() => matcher(pattern)).toThrow("glob");
  },
);
