import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type IgnoreComment, ignoreComments } from "../../src/text/ignore-comments.js";
import { hostile } from "../report/hostile.js";

const brief = ({ rule, reason, range, until }: IgnoreComment) =>
  `${rule}|${reason}|${range.start.line}:${range.start.column}-${range.end.column}|${until ?? "file"}`;
const inMarkdown = (text: string) => ignoreComments(text, "markdown").map(brief);
const inYaml = (text: string) => ignoreComments(text, "yaml").map(brief);

describe("comments in Markdown", () => {
  test.each([
    ["<!-- cardwarden-ignore a/b: c -->", ["a/b|c|1:6-30|2"]],
    ["<!---cardwarden-ignore a/b:c-->", ["a/b|c|1:6-29|2"]],
    ["<!-- cardwarden-ignore a/b： c -->", ["a/b|c|1:6-30|2"]],
    ["x <!-- a --> y <!-- cardwarden-ignore a/b: c --> z", ["a/b|c|1:21-45|2"]],
    ["<!-- a\ncardwarden-ignore a/b: c\n\n-->\nx", ["a/b|c|2:1-25|5"]],
    ["<!-- see cardwarden-ignore a/b: c -->", []],
    ["cardwarden-ignore a/b: c", []],
    ["<!-- cardwarden-ignore a/b: c", []],
    ["<!-- cardwarden-ignore-file a/b: c -->", ["a/b|c|1:6-35|file"]],
    ["<!-- cardwarden-ignore-files a/b: c -->", []],
    ["```\n<!-- cardwarden-ignore a/b: c -->\n```", []],
    ["````\n```\n<!-- cardwarden-ignore a/b: c -->\n````", []],
    ["- x\n  ~~~ md\n  <!-- cardwarden-ignore a/b: c -->\n  ~~~", []],
    ["```\n```\n<!-- cardwarden-ignore a/b: c -->", ["a/b|c|3:6-30|4"]],
    ["\n    <!-- cardwarden-ignore a/b: c -->", []],
    ["`<!-- cardwarden-ignore a/b: c -->`", []],
    ["`x` <!-- cardwarden-ignore a/b: c -->", ["a/b|c|1:10-34|2"]],
    ["---\na: 1 # cardwarden-ignore a/b: c\n---\n", ["a/b|c|2:8-32|3"]],
    ["---\na: 1\n---\n# cardwarden-ignore a/b: c\n", []],
    ["---\na: |\n  # cardwarden-ignore a/b: c\n---\n", []],
  ])("%j", (text, expected) => {
    expect(inMarkdown(text)).toEqual(expected);
    const windows = text.replaceAll("\n", "\r\n");
    expect(inMarkdown(windows)).toEqual(expected);
  });
});

describe("comments in YAML", () => {
  test.each([
    ["# cardwarden-ignore a/b: c\nx: 1", ["a/b|c|1:3-27|2"]],
    ["x: 1 # cardwarden-ignore a/b: c: d", ["a/b|c: d|1:8-35|2"]],
    ["x: '# cardwarden-ignore a/b: c'", []],
    ['x: "a\n  # cardwarden-ignore a/b: c"', []],
    ["x: a#cardwarden-ignore a/b: c", []],
    ["x: >\n  # cardwarden-ignore a/b: c\n# cardwarden-ignore a/c: d", ["a/c|d|3:3-27|4"]],
    ["x: [1, # cardwarden-ignore a/b: c\n 2]", ["a/b|c|1:10-34|2"]],
    ["<!-- cardwarden-ignore a/b: c -->", []],
  ])("%j", (text, expected) => expect(inYaml(text)).toEqual(expected));
});

test("no text makes it throw, and what it finds stands where it says", () => {
  const piece = fc.oneof(
    hostile,
    fc.constantFrom("<!--", "-->", "cardwarden-ignore", "cardwarden-ignore-file", " a/b: ", "# "),
    fc.constantFrom("\n", "---\n", "```\n", "`", "    ", "x: ", "|\n", "'", '"', ": "),
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 30 }).map((parts) => parts.join("")),
      fc.constantFrom("markdown" as const, "yaml" as const),
      (text, kind) => {
        const rows = text.split(/\r\n|\r|\n/);
        for (const { range, until } of ignoreComments(text, kind)) {
          const { start } = range;
          expect(rows[start.line - 1]?.slice(start.column - 1)).toMatch(/^cardwarden-ignore/);
          expect(range.end.line).toBe(start.line);
          if (until !== undefined) expect(until).toBeGreaterThan(start.line);
        }
      },
    ),
    { numRuns: 500 },
  );
});

test.each([
  ["<!-- cardwarden-ignore "],
  ["<!--\n cardwarden-ignore a/b: c\n"],
  ["cardwarden-ignore "],
  ["`<!-- "],
  ["--> <!"],
  ["# cardwarden-ignore a\n"],
  ["- # cardwarden-ignore a/b: c\n"],
  ["\t> ```\n"],
  [" "],
  ["a: 'b\n"],
])("takes no more than its length asks: %j", (piece) => {
  const text = `---\ncardwarden-ignore: ${piece.repeat(40_000)}`;
  for (const kind of ["markdown", "yaml"] as const) {
    const start = performance.now();
    expect(ignoreComments(text, kind).length).toBeLessThanOrEqual(200);
    expect(performance.now() - start).toBeLessThan(3000);
  }
});
