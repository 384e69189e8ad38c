import * as fc from "fast-check";
import picomatch from "picomatch";
import { describe, expect, test } from "vitest";
import { readConfig } from "../src/policy/settings/config.js";
import { glob, globProblem, globsProblem, wildcard } from "../src/text/glob/index.js";

const fits = (pattern: string, name: string) => glob([pattern], { negation: true })(name);

describe("a glob", () => {
  test.each([
    ["a/**", "a/b/c.md", true],
    ["a/**", "ab/c.md", false],
    ["a/**", "a", false],
    ["**", "a/b.md", true],
    ["**/*.md", "x.md", true],
    ["**/*.md", ".github/x.md", true],
    ["**.md", "a/x.md", false],
    ["*.md", "a/x.md", false],
    ["models/*/README.md", "models/a/README.md", true],
    ["models/*/README.md", "models/a/b/README.md", false],
    ["{a,b}/x[12].md", "b/x2.md", true],
    ["{a,b}/x[!12].md", "b/x2.md", false],
    ["{a,b}/x[^12].md", "b/x3.md", true],
    ["{a/**,b}/c", "a/x/y/c", true],
    ["{**/a,b}", "x/y/a", true],
    ["{**/a,b}", "a", true],
    ["{a,{b,c}d,}x", "cdx", true],
    ["{a,{b,c}d,}x", "x", true],
    ["{a,{b,c}d,}x", "bx", false],
    ["{a}", "{a}", true],
    ["{a", "{a", true],
    ["a}", "a}", true],
    ["a,b", "a,b", true],
    ["a?c", "a😀c", true],
    ["a?c", "a/c", false],
    ["[!a]", "/", false],
    ["./a/x.md", "a/x.md", true],
    ["a/**/z", "a/z", true],
    ["a/**/z", "a/b/c/z", true],
    ["a/**/z", "a/bz", false],
    ["x[", "x[", true],
    ["x[z-a]", "x[z-a]", true],
    ["x\\*", "x*", true],
    ["x\\*", "xy", false],
    ["\\!a", "!a", true],
    ["**", "", false],
    ["*", "", false],
    ["a/*", "a/", false],
    ["!a/**", "b/c", true],
    ["!a/**", "a/c", false],
    ["!!a", "a", true],
    ["A", "a", false],
  ])("%s, %s: %s", (pattern, name, expected) => {
    expect(fits(pattern, name)).toBe(expected);
  });

  test("of several, one is enough", () => {
    const matches = glob(["a", "b*", "!c/**"], { negation: true });
    expect(["a", "bc", "c/a", "d"].map(matches)).toEqual([true, true, false, true]);
  });

  test("of an id knows no case, and no `!`", () => {
    const matches = glob(["OpenAI/*", "!x"], { ignoreCase: true });
    expect(["openai/GPT", "!X", "y"].map(matches)).toEqual([true, true, false]);
  });

  test("fits no name that is longer than any path", () => {
    expect(fits("**", "a".repeat(4096))).toBe(true);
    for (const pattern of ["**", "!b"]) expect(fits(pattern, "a".repeat(4097))).toBe(false);
  });
});

test("fits as the common matcher has it", async () => {
  const sign = fc.constantFrom(
    ..."a b . - * ? [ab] [^a] [a-c] {a,b} {a,} {a*,b/c} {x,{a,b}c} \\*".split(" "),
  );
  const segment = fc.oneof(
    { weight: 1, arbitrary: fc.constant("**") },
    // Two stars within a name mean nothing of their own.
    {
      weight: 3,
      arbitrary: fc
        .array(sign, { minLength: 1, maxLength: 5 })
        .map((signs) => signs.join("").replace(/(?<!\\)\*{2,}/g, "*")),
    },
  );
  const pattern = fc.array(segment, { minLength: 1, maxLength: 4 }).map((all) => all.join("/"));
  const name = fc
    .array(fc.constantFrom("a", "b", "c", ".", "-"), { minLength: 1, maxLength: 4 })
    .map((all) => all.join(""))
    .filter((all) => !/^\.{1,2}$/.test(all));
  const file = fc.array(name, { minLength: 1, maxLength: 4 }).map((all) => all.join("/"));
  await fc.assert(
    fc.asyncProperty(pattern, file, async (one, path) => {
      // The folder itself is no file; and an empty last name is none.
      fc.pre(!/\/\*\*$|\{a,\}$/.test(one));
      expect([one, path, fits(one, path)]).toEqual([
        one,
        path,
        picomatch(one, { dot: true })(path),
      ]);
    }),
    { numRuns: 5000 },
  );
});

test("a wildcard stands for any text, and all else for itself", () => {
  for (const [pattern, name, expected] of [
    ["*", "", true],
    ["*", "a/b <- c [d]", true],
    ["a <- * [merge]", "a <- b/c [merge]", true],
    ["a <- * [merge]", "a <- b/c m", false],
    ["a?", "ab", false],
    ["{a,b}*", "a", false],
    ["a**b", "a\n/b", true],
    ["a*a", "a", false],
  ] as const)
    expect([pattern, name, wildcard(pattern)(name)]).toEqual([pattern, name, expected]);
});

describe("a hostile pattern costs no time", () => {
  const nested = (depth: number) => `${"{a,".repeat(depth)}b${"}".repeat(depth)}`;
  test.each([
    ["stars", "*a".repeat(140)],
    ["folders", `${"**/a/".repeat(55)}b`],
    ["stars that are no folders", "**/a**/".repeat(40)],
    ["alternatives", "{a,b}".repeat(60)],
    ["alternatives with stars", "{a*,*a}".repeat(42)],
    ["alternatives with nothing", "{a,}".repeat(75)],
    ["nested alternatives", nested(74)],
    ["question marks", "?*".repeat(150)],
    ["sets", "*[a-z]".repeat(50)],
    ["a long piece", `*${"a".repeat(290)}b*`],
  ])("%s", (_, pattern) => {
    const start = process.cpuUsage();
    for (const end of ["", "b", "!"])
      for (const name of [
        "a".repeat(255),
        "a/".repeat(2000),
        "ab".repeat(2000),
        "a".repeat(4096),
      ]) {
        fits(`${pattern}${end}`, `${name}c`);
        glob([pattern], { ignoreCase: true })(`x/${name}`);
        wildcard(pattern)(name);
      }
    expect(process.cpuUsage(start).user).toBeLessThan(3_000_000);
  });

  test("nor do many", () => {
    const patterns = Array.from({ length: 100 }, (_, i) => `${"*a".repeat(100)}${i}`);
    const matches = glob(patterns);
    const start = process.cpuUsage();
    for (let i = 0; i < 1000; i++) matches(`${"a".repeat(200)}${i}x.md`);
    expect(process.cpuUsage(start).user).toBeLessThan(3_000_000);
  });
});

describe("a configuration", () => {
  test.each([
    ["include", 'include: [a, "+(a)"]', 1, 14],
    ["exclude", `exclude:\n  - ${"a".repeat(301)}`, 2, 5],
    ["exclude", `exclude: [${"'{1..3}'"}]`, 1, 11],
    ["files", 'overrides:\n  - files: ["!(a)"]\n    rules: {ip/x: off}', 2, 13],
    [
      "upstream",
      'authorizations:\n  - upstream: "@(a|b)/c"\n    basis: contract\n    evidence: x',
      2,
      15,
    ],
    ["include", `include: [${Array(200).fill("a".repeat(299)).join()}]`, 1, 11],
  ])("%s with a pattern that is not compared: its line", (key, text, line, column) => {
    expect(() => readConfig(".cardwarden.yml", text)).toThrow(
      expect.objectContaining({
        code: "config-invalid",
        message: expect.stringMatching(`^${key}: `),
        at: expect.objectContaining({
          range: expect.objectContaining({ start: { line, column } }),
        }),
      }),
    );
  });

  test("with parentheses in a name is fine", () => {
    expect(globProblem("docs (old)/**")).toBeUndefined();
    expect(fits("docs (old)/**", "docs (old)/a.md")).toBe(true);
    expect(globsProblem(["a", "b"])).toBeUndefined();
  });
});
