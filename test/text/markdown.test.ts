import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { plain, sections } from "../../src/text/markdown.js";
import { blockTokens, type Token } from "../../src/text/markdown-blocks.js";

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
    (text) => expect(blocks(text)[0]?.label).toBeUndefined(),
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
    expect(blocks("|a|b|\n|-|-|\n|c|d|\n\nwords")[2]).toMatchObject({
      line: 5,
      text: "words",
      label: undefined,
    });
  });
});

it("a text in bold alone may be a heading, over other lines it is their label", () => {
  expect(blocks("**Limitations**\n\nx")).toMatchObject([{ bold: "Limitations" }, { text: "x" }]);
  expect(blocks("__⚠️ Limitations__")).toMatchObject([{ bold: "⚠️ Limitations" }]);
  expect(blocks("**Limitations**\nx\ny")).toMatchObject([
    { line: 1, label: "Limitations", value: "x\ny" },
  ]);
  expect(blocks("**a** and **b**")[0]?.bold).toBeUndefined();
});

it("a block knows the lists and quotes that it stands in", () => {
  expect(blocks("a\n\n- b\n  - c\n\n> d\n>\n> - e\n\nf")).toMatchObject([
    { line: 1, text: "a", depth: 0, quoted: false },
    { line: 3, text: "b", depth: 1, quoted: false },
    { line: 4, text: "c", depth: 2, quoted: false },
    { line: 6, text: "d", depth: 0, quoted: true },
    { line: 8, text: "e", depth: 1, quoted: true },
    { line: 10, text: "f", depth: 0, quoted: false },
  ]);
});

describe("figures", () => {
  const figures = (text: string) => sections(text, 1).flatMap((section) => section.figures);
  it.each([
    [
      "a table",
      "|a|b|c|\n|-|-|-|\n|1|2|3|",
      [{ kind: "table", line: 1, end: 3, text: "a | b | c" }],
    ],
    ["a fence", "x\n\n```sh\nrun\n```", [{ kind: "code", line: 3, end: 5, text: "run\n" }]],
    ["indented code", "    run", [{ kind: "code", line: 1, end: 1, text: "run\n" }]],
    ["HTML", "<p>words <b>here</b></p>", [{ kind: "html", line: 1, end: 1, text: "words here" }]],
    ["an image in HTML", '<p><img src="x"></p>', [{ kind: "image", line: 1, end: 1, text: "" }]],
    ["a comment", "<!-- words -->", []],
    ["a comment that does not end", "<!-- words", []],
    ["an empty element", "<div></div>", []],
  ])("%s", (_, text, expected) => {
    expect(figures(text)).toEqual(expected);
  });
});

describe("HTML", () => {
  it("has rows of two cells, with their lines", () => {
    const text =
      "x\n\n<table>\n<tr><th>Field</th><th>Value</th></tr>\n<!-- <tr><td>a</td><td>b</td></tr> -->\n<tr>\n<td><b>License</b></td>\n<td>MIT</td>\n</tr>\n<tr><td>1</td><td>2</td><td>3</td></tr>\n</table>";
    expect(blocks(text).slice(1)).toMatchObject([
      { line: 4, label: "Field", value: "Value" },
      { line: 6, label: "License", value: "MIT" },
    ]);
    expect(sections(text, 1)[0]?.figures).toMatchObject([
      { kind: "table", line: 3, text: "Field | Value" },
    ]);
  });

  it("has headings", () => {
    expect(outline('<h1 align="center">A</h1>\n\nx\n\n<div>\n<h2>B <i>c</i></h2></div>')).toEqual([
      [0, "", 1],
      [1, "A", 1],
      [2, "B c", 6],
    ]);
  });
});

describe("white space that HTML does not know as such", () => {
  // Each further attribute doubled the time: 22 took 0.2 s, and 40 more than anybody waits.
  it.each([..."\u00a0\u1680\u2000\u2028\u202f\u3000\ufeff"])(
    "costs no time between attributes (%j)",
    (space) => {
      for (const text of [
        `<a${` a=${space}a`.repeat(25)}"`,
        `- > <a${` a=${space}a`.repeat(25)}'`,
      ]) {
        const start = process.cpuUsage();
        expect(blocks(text)).toMatchObject([{ text: expect.stringContaining(`a=${space}a`) }]);
        expect(process.cpuUsage(start).user).toBeLessThan(500_000);
      }
    },
  );

  it("stays in the text", () => {
    expect(blocks("words\u00a0here\n\n<tr><td>a\u00a0b</td><td>c\u3000d</td></tr>")).toMatchObject([
      { text: "words\u00a0here" },
      { line: 3, label: "a b", value: "c d" },
    ]);
    expect(sections("> <p>a\u2003b\n> c</p>", 1)[0]?.figures).toEqual([
      { kind: "html", line: 1, end: 2, text: "a b c" },
    ]);
  });

  it("begins no tag", () => {
    expect(blocks("<div\u00a0x>\n**License:** mit")).toMatchObject([
      { line: 1 },
      { label: "License" },
    ]);
    expect(blocks("<a title=b\u00a0c>\n**License:** mit")).toEqual([]);
  });
});

describe("plain text", () => {
  it.each([
    ["[![License](https://x.example/b.svg)](https://x.example)", ""],
    ["a<br>b", "a b"],
    ["a <!-- b > c --> d", "a d"],
    ["mail <a@b.example> or <https://c.example/x>", "mail a@b.example or https://c.example/x"],
    ["_a_ snake_case __b__", "a snake_case b"],
    ["[a](https://b.example/c_(d)) e", "a e"],
  ])("of %j", (text, expected) => {
    expect(plain(text)).toBe(expected);
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

  it("has the blocks that markdown-it sees by its own rules", () => {
    const library = new MarkdownIt("default", { html: true });
    library.core.ruler.enableOnly(["normalize", "block"]);
    const seen = ({ type, map, content }: Token) => ({ type, map, content });
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (list) => {
        const tokens = blockTokens(list.join("")).map(seen);
        const kept = new Set([
          ...tokens.map(({ type }) => type),
          "inline",
          "heading_open",
          "fence",
        ]);
        const own = library.parse(list.join(""), {}).filter(({ type }) => kept.has(type));
        expect(tokens).toEqual(own.map(seen));
      }),
      { numRuns: 2000 },
    );
  });

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
