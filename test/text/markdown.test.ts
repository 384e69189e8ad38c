import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plain, sections } from "../../src/text/markdown.js";

const outline = (text: string, first = 1) =>
  sections(text, first).map(({ level, title, line }) => [level, title, line]);
const blocks = (text: string, first = 1) =>
  sections(text, first).flatMap((section) => section.blocks);

describe("sections", () => {
  it("begin with the text before the first heading", () => {
    expect(outline("")).toEqual([[0, "", 1]]);
    expect(outline("words\n\n# A\n\n## B ##\ntext\n")).toEqual([
      [0, "", 1],
      [1, "A", 3],
      [2, "B", 5],
    ]);
  });

  it("begin at setext headings too", () => {
    expect(outline("A\n===\n\nB\n---\nx")).toEqual([
      [0, "", 1],
      [1, "A", 1],
      [2, "B", 4],
    ]);
  });

  it.each([
    ["a fence", "```\n# no\n```\n# yes"],
    ["a tilde fence with a language", "~~~ sh\n# no\n~~~\n\n# yes"],
    ["an HTML comment", "<!--\n# no\n-->\n\n# yes"],
    ["indented code", "    # no\n\n# yes"],
    ["no space", "#no\n\n# yes"],
  ])("do not begin in %s", (_, text) => {
    expect(outline(text).map(([, title]) => title)).toEqual(["", "yes"]);
  });

  it("count lines from the given one, with every kind of line end", () => {
    for (const newline of ["\n", "\r\n", "\r"])
      expect(outline(["# A", "", "x", "", "## B", ""].join(newline), 7)).toEqual([
        [0, "", 7],
        [1, "A", 7],
        [2, "B", 11],
      ]);
  });

  it("have titles without markup", () => {
    expect(outline("# **Model** `card` [for](x) <a id='b'></a>Qwen [optional]:\n")[1]).toEqual([
      1,
      "Model card for Qwen",
      1,
    ]);
    expect(plain("  许可证： ")).toBe("许可证");
  });

  it("hold their own blocks", () => {
    const found = sections("a\n\n# T\nb\n\n- c\n- d\n\n> e\n", 1);
    expect(found.map((one) => one.blocks.map(({ line, text }) => [line, text]))).toEqual([
      [[1, "a"]],
      [
        [4, "b"],
        [6, "c"],
        [7, "d"],
        [9, "e"],
      ],
    ]);
  });
});

describe("labels", () => {
  it.each([
    ["**Label:** v"],
    ["**Label**: v"],
    ["**Label** : v"],
    ["__Label:__ v"],
    ["**Label：** v"],
    ["**Label**：v"],
    ["- **Label:** v"],
    ["* **Label**: v"],
    ["1. **Label:** v"],
    ["> **Label:** v"],
    ["- **Label [optional]:** v"],
    ["- **[Label](x):** v"],
    ["- **Label:**\n  v"],
  ])("%j", (text) => {
    expect(blocks(text)).toMatchObject([{ line: 1, label: "Label", value: "v" }]);
  });

  it("keeps a label with nothing behind it", () => {
    expect(blocks("**License:**")).toMatchObject([{ label: "License", value: "" }]);
  });

  it.each([["**bold** words"], ["words **Label:** v"], ["a: b"], ["**a*b:** c"]])(
    "%j has none",
    (text) => expect(blocks(text)[0]).not.toHaveProperty("label"),
  );

  it.each(["\n", "\r\n", "  \n", "\\\n"])("ends a value at the next label (%j)", (newline) => {
    const text = ["**A:** b", "more", "**C**: d", "**E：** f"].join(newline);
    expect(blocks(text, 5)).toMatchObject([
      { line: 5, label: "A" },
      { line: 7, label: "C", value: "d" },
      { line: 8, label: "E", value: "f" },
    ]);
    expect(blocks(text, 5)[0]?.value).toMatch(/^b\W+more$/);
  });
});

describe("tables", () => {
  it("of two columns are labels with values", () => {
    const text = "|a|b|\n|--|--|\n|**License**|mit|\n| 来源 | x: y |\n|empty||\n";
    expect(blocks(text)).toMatchObject([
      { line: 1, label: "a", value: "b" },
      { line: 3, label: "License", value: "mit" },
      { line: 4, label: "来源", value: "x: y" },
      { line: 5, label: "empty", value: "" },
    ]);
  });

  it("of other widths state nothing", () => {
    expect(blocks("|a|b|c|\n|-|-|-|\n|License|mit|x|\n")).toEqual([]);
    expect(blocks("|a|\n|-|\n|License|\n")).toEqual([]);
  });

  it("end before the text behind them", () => {
    expect(blocks("|a|b|\n|-|-|\n|c|d|\n\nwords")[2]).toEqual({ line: 5, text: "words" });
  });
});

it("comments, fences and HTML blocks hold no statements", () => {
  expect(blocks("<!-- **License:** mit -->\n\n```\n**License:** mit\n```\n")).toEqual([]);
  expect(blocks("<div>\n**License:** mit\n</div>\n")).toEqual([]);
});

describe("any text", () => {
  const pieces = fc.oneof(
    fc.string({ unit: "binary", maxLength: 8 }),
    fc.constantFrom(
      ..."\n~\r\n~\r~# ~## ~===\n~---\n~- ~  - ~> ~```\n~~~~ ~|~|a|b|\n|-|-|\n~**~**A:** b\n~__~：~[a](b)~[a]: b\n~<!--~-->~<div>\n~\t~    ~1. ~*~`~\\~\0~😀".split(
        "~",
      ),
    ),
  );

  it("gives sections and blocks in order and inside it", () => {
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 30 }),
        fc.integer({ min: 1, max: 50 }),
        (list, first) => {
          const text = list.join("");
          const last = first + text.split(/\r\n|\r|\n/).length - 1;
          let line = first;
          for (const section of sections(text, first)) {
            expect(section.line).toBeGreaterThanOrEqual(line);
            line = section.line;
            for (const block of section.blocks) {
              expect(block.line).toBeGreaterThanOrEqual(line);
              expect(block.line).toBeLessThanOrEqual(last);
              line = block.line;
            }
          }
          expect(line).toBeLessThanOrEqual(last);
        },
      ),
      { numRuns: 2000 },
    );
  });

  const many = (unit: string) => unit.repeat(Math.ceil(100_000 / unit.length));
  it.each([
    ...["[", "*", ">", "`", "_", "<", "|", "- ", "> ", "1. ", "\t", "<!--", "<div>\n", "```\n"],
    ...["# a\n", "a\n", "[a]: b\n", "[a]:\n", "**a ", "**a:** b\n", "|a|b|\n", "* a\n\n", "\r"],
  ])("ends quickly on 100 000 characters of %j", (unit) => {
    for (const before of ["", "# ", "**a:** ", "|a|b|\n|-|-|\n|x|", "- "]) {
      const start = performance.now();
      sections(before + many(unit), 1);
      expect(performance.now() - start).toBeLessThan(15_000);
    }
  });

  it("ends quickly on nested lists and wide tables", () => {
    const nested = Array.from({ length: 2000 }, (_, i) => `${" ".repeat(i * 2)}- x`).join("\n");
    const wide = `|${"a|".repeat(3000)}\n|${"-|".repeat(3000)}\n${"|a\n".repeat(1000)}`;
    for (const text of [nested, wide, `${"[".repeat(5000)}${"]".repeat(5000)}: x`]) {
      const start = performance.now();
      sections(text, 1);
      expect(performance.now() - start).toBeLessThan(15_000);
    }
  });
});
