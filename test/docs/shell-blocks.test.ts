import { describe, expect, it } from "vitest";
import { blocksOf, lacking } from "../helpers/shell-blocks.js";

const fenced = (language: string, ...rows: string[]) => [`\`\`\`${language}`, ...rows, "```", ""];
const page = (...rows: string[]) => ["# Page", "", ...rows].join("\n");

describe("the blocks of a document", () => {
  it("are commands, with the output that follows them", () => {
    expect(blocksOf(page(...fenced("sh", "cd a", "ls"), "", ...fenced("text", "b")))).toEqual([
      { kind: "shell", line: 3, parts: [{ script: "cd a\nls", exits: 0 }], output: ["b"] },
    ]);
  });

  it("are parts, so that no command fails in the place of another one", () => {
    const [block] = blocksOf(
      page(...fenced("sh", "cd a", "check \\", "  all # exits 1", "cd ..", "check # exits 2")),
    );
    expect(block).toMatchObject({
      parts: [
        { script: "cd a", exits: 0 },
        { script: "check \\\n  all # exits 1", exits: 1 },
        { script: "cd ..", exits: 0 },
        { script: "check # exits 2", exits: 2 },
      ],
    });
  });

  it("are files where a path stands above them", () => {
    const blocks = blocksOf(
      page("`a/b.yml`:", "", ...fenced("yaml", "c: 1"), ...fenced("sh", "d")),
    );
    expect(blocks[0]).toEqual({ kind: "file", line: 5, path: "a/b.yml", text: "c: 1\n" });
    expect(blocks[1]?.kind).toBe("shell");
  });

  it("are fragments where none does", () => {
    expect(blocksOf(page("See `a`.", "", ...fenced("yaml", "c: 1")))).toEqual([
      { kind: "fragment", line: 5, language: "yaml", text: "c: 1" },
    ]);
  });

  it.each([
    ["output of no command", page(...fenced("text", "a"))],
    ["output of no command", page(...fenced("sh", "a"), ...fenced("text", "b"), ...fenced("text"))],
    ["without a title", page(...fenced("markdown", "a"))],
    ["does not end", page("```sh", "a")],
  ])("are none of what nobody would look at: %s", (message, markdown) => {
    expect(() => blocksOf(markdown)).toThrow(message);
  });
});

describe("a promised output", () => {
  const OUTPUT = "one\ntwo  \nthree four five\n\nsix\n";

  it.each([
    [["one", "two", "three four five", "", "six"]],
    [["one", "…"]],
    [["…", "six"]],
    [["…", "two", "three four five", "…"]],
    [["…", "two", "…", "six"]],
    [["one", "…", "three … five", "…"]],
    [["…"]],
  ])("is kept: %j", (promised) => {
    expect(lacking(promised, OUTPUT)).toBeUndefined();
  });

  it.each([
    [["one"], "(nothing more)"],
    [["two", "…"], "two"],
    [["…", "three four five"], "three four five"],
    [["…", "two", "six", "…"], "six"],
    [["…", "six", "…", "one", "…"], "one"],
    [["one", "…", "three … fives", "…"], "three … fives"],
    [["one", "two", "three four five", "", "six", "…", "six"], "six"],
    [["…", "seven", "…"], "seven"],
  ])("is not kept: %j", (promised, row) => {
    expect(lacking(promised, OUTPUT)).toBe(row);
  });

  it("needs the room that its pieces take", () => {
    expect(lacking(["ab…ba"], "aba")).toBe("ab…ba");
    expect(lacking(["ab…ba"], "abba")).toBeUndefined();
  });
});
