import { describe, expect, it } from "vitest";
import { suggestions } from "../../src/fix/suggest.js";
import type { Finding } from "../../src/model/report.js";
import { linesOf } from "../report/report.js";

const TEXT = '---\nlicense: mit # x\n---\n\n# Student\n\nLast "line".\n';
const line = linesOf({ "README.md": TEXT, "fence.md": "a\n```\nb\n", "bidi.md": "a\u202Eb\n" });
type Place = [number, number];
const edit = (from: Place, to: Place, text: string, file = "README.md") => ({
  file,
  range: {
    start: { line: from[0], column: from[1] },
    end: { line: to[0], column: to[1] },
  },
  text,
});
const suggest = (...edits: NonNullable<Finding["fix"]>["edits"]) =>
  suggestions({ fix: { safe: true, edits } }, line);

describe("suggestions", () => {
  it("gives the whole line with the edit in it", () => {
    expect(suggest(edit([2, 10], [2, 13], "llama3.1"))).toEqual({
      file: "README.md",
      startLine: 2,
      endLine: 2,
      lines: ["license: llama3.1 # x"],
    });
  });

  it("gives all lines from the first edit to the last", () => {
    expect(suggest(edit([5, 3], [5, 10], "Pupil"), edit([2, 10], [2, 13], "gemma"))).toEqual({
      file: "README.md",
      startLine: 2,
      endLine: 5,
      lines: ["license: gemma # x", "---", "", "# Pupil"],
    });
  });

  it("gives the last line and what follows it", () => {
    expect(suggest(edit([7, 13], [7, 13], "\n\n## Teachers\n\n- `a/b`"))).toEqual({
      file: "README.md",
      startLine: 7,
      endLine: 7,
      lines: ['Last "line".', "", "## Teachers", "", "- `a/b`"],
    });
  });

  it.each<[string, ReturnType<typeof suggest>]>([
    ["no edit", suggest()],
    ["two files", suggest(edit([1, 1], [1, 1], "x"), edit([1, 1], [1, 1], "x", "fence.md"))],
    ["a line behind the end", suggest(edit([9, 1], [9, 1], "x"))],
    ["a column behind the end", suggest(edit([1, 9], [1, 9], "x"))],
    ["a file that is gone", suggest(edit([1, 1], [1, 1], "x", "gone.md"))],
    ["a fence that is there", suggest(edit([1, 1], [2, 1], "x", "fence.md"))],
    ["a fence that is added", suggest(edit([1, 1], [1, 1], "```\n"))],
    ["a hidden character", suggest(edit([1, 1], [1, 2], "x", "bidi.md"))],
    ["a placeholder", suggest(edit([2, 10], [2, 13], "<SPDX id | other>"))],
    ["no change", suggest(edit([2, 10], [2, 13], "mit"))],
    ["many lines", suggest(edit([1, 1], [1, 1], "x\n".repeat(30)))],
    ["overlapping edits", suggest(edit([2, 1], [2, 5], "a"), edit([2, 3], [2, 9], "b"))],
  ])("gives nothing for %s", (_, found) => expect(found).toBeUndefined());

  it("gives nothing without a fix, and for what is excused", () => {
    expect(suggestions({}, line)).toBeUndefined();
    const fix = { safe: true, edits: [edit([2, 10], [2, 13], "gemma")] };
    expect(suggestions({ fix, suppressed: { by: "waiver", reason: "r" } }, line)).toBeUndefined();
  });
});
