import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Location } from "../../src/model/location.js";
import { Frames } from "../../src/report/frame.js";
import { width, wrap } from "../../src/report/width.js";
import { interpret } from "../e2e/runner.js";
import { hostile, RAW } from "./hostile.js";

const range = (column: number, end: number, endLine = 3): Location => ({
  file: "README.md",
  range: { start: { line: 3, column }, end: { line: endLine, column: end } },
});
const of = (text: string | undefined, at: Location, columns = 60) =>
  new Frames((file, line) => (file === "README.md" && line === 3 ? text : undefined)).at(
    at,
    columns,
  );

describe("a code frame", () => {
  it.each<[string, string, Location, string, string]>([
    ["a range", "license: mit", range(10, 13), "license: mit", "         ^^^"],
    ["an empty range", "license: mit", range(10, 10), "license: mit", "         ^"],
    ["the end of the line", "license:", range(9, 9), "license:", "        ^"],
    ["several lines", "tags: [a,", range(7, 2, 5), "tags: [a,", "      ^^^"],
    ["a tab", "\ta:\tb", range(5, 6), "    a:  b", "        ^"],
    ["wide characters", "许可证: 许可", range(6, 8), "许可证: 许可", "        ^^^^"],
    ["an emoji", "😀 mit", range(4, 7), "😀 mit", "   ^^^"],
    ["a combining mark", "e\u0301 mit", range(4, 7), "e\u0301 mit", "  ^^^"],
    ["a hidden character", "a\u202Eb", range(3, 4), "a\\u{202e}b", "         ^"],
    ["half a character", "😀b", range(2, 3), "\\u{d83d}\\u{de00}b", "        ^^^^^^^^"],
  ])("marks %s", (_, text, at, shown, marks) => {
    expect(of(text, at)).toEqual({ line: 3, text: shown, marks });
  });

  it("parts what the runner would obey without moving the marks", () => {
    expect(of("::error::x ##[error]y", range(10, 11))).toEqual({
      line: 3,
      text: ":\u200B:error:\u200B:x #\u200B#[error]y",
      marks: "         ^",
    });
  });

  it.each<[string, string | undefined, Location]>([
    ["is gone", undefined, range(1, 2)],
    ["is shorter now", "license", range(10, 13)],
    ["ends before the range does", "license: m", range(10, 13)],
    ["is blank", "   ", range(1, 2)],
    ["ends the front matter", "--- ", range(1, 4)],
    ["has a range that runs backwards", "license: mit", range(5, 2)],
  ])("is none where the line %s", (_, text, at) => {
    expect(of(text, at)).toBeUndefined();
    expect(new Frames().at(at, 60)).toBeUndefined();
  });

  it.each<[string, string, Location, string]>([
    ["after the range", `mit ${"x".repeat(90)}`, range(1, 4), `mit ${"x".repeat(34)}…`],
    ["before the range", `${"x".repeat(90)} mit`, range(92, 95), `…${"x".repeat(34)} mit`],
    [
      "on both sides",
      `${"x".repeat(90)} mit ${"y".repeat(90)}`,
      range(92, 95),
      `…${"x".repeat(16)} mit ${"y".repeat(17)}…`,
    ],
    ["within the range", "x".repeat(200), range(11, 200), `${"…"}${"x".repeat(38)}…`],
  ])("clips a long line %s", (_, text, at, shown) => {
    const found = of(text, at, 40);
    expect(found?.text).toBe(shown);
    expect(width(found?.text ?? "")).toBeLessThanOrEqual(40);
    const marked = found?.text.slice(found.marks.length - found.marks.trimStart().length);
    expect(marked?.startsWith("mit") || marked?.startsWith("x")).toBe(true);
  });

  it("keeps to its columns, never throws and never steers a terminal", () => {
    const at = fc.record({
      column: fc.integer({ min: 1, max: 60 }),
      length: fc.integer({ min: 0, max: 60 }),
    });
    const text = fc.tuple(hostile, hostile, fc.nat(300)).map(([a, b, n]) => a + b.repeat(n % 40));
    fc.assert(
      fc.property(
        text,
        at,
        fc.integer({ min: -5, max: 150 }),
        (line, { column, length }, columns) => {
          const found = of(line, range(column, column + length), columns);
          if (found === undefined) return;
          const room = Math.max(20, columns);
          expect(width(found.text)).toBeLessThanOrEqual(room);
          expect(found.marks).toMatch(/^ *\^+$/);
          expect(found.marks.length).toBeLessThanOrEqual(room + 8);
          expect(found.text).not.toMatch(RAW);
          expect(interpret(`${found.text}\n  12 | ${found.text}\n`).commands).toEqual([]);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("costs nothing on a line as long as its file", () => {
    const line = "许".repeat(1_000_000);
    const start = performance.now();
    for (let i = 0; i < 50; i++) expect(of(line, range(500_000, 999_999))).toBeDefined();
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

describe("wrap", () => {
  it.each<[string, number | undefined, string[]]>([
    ["one two three", undefined, ["one two three"]],
    ["one two three", 13, ["one two three"]],
    ["one two three", 9, ["one two", "three"]],
    ["averylongword two", 5, ["averylongword", "two"]],
    ["许可证与许可证。", 8, ["许可证与", "许可证。"]],
    ["见 README 许可", 9, ["见 README", "许可"]],
    ["", 5, [""]],
  ])("%j at %s", (text, columns, rows) => expect(wrap(text, columns)).toEqual(rows));

  it("loses nothing but spaces", () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 1, max: 40 }), (text, columns) => {
        const plain = text.replace(/\s+/g, " ").trim();
        const bare = (of: string) => of.replaceAll(" ", "");
        expect(bare(wrap(plain, columns).join(""))).toBe(bare(plain));
      }),
    );
  });
});
