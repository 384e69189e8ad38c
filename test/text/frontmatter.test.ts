import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { frontMatter } from "../../src/text/frontmatter.js";

const parts = (text: string) => {
  const matter = frontMatter(text);
  return (
    matter && {
      kind: matter.kind,
      yaml: text.slice(matter.start, matter.end),
      close: text.slice(matter.close, matter.close + 3),
      body: text.slice(matter.body),
    }
  );
};

describe("what the Hub reads", () => {
  it.each([
    ["LF", "---\na: b\n---\nx", "a: b", "x"],
    ["CRLF", "---\r\na: b\r\nc: d\r\n---\r\nx", "a: b\r\nc: d", "x"],
    ["CR up to the end", "---\ra: b\r---", "a: b", ""],
    ["leading blank lines", "\n \n\n---\na: b\n---\nx", "a: b", "x"],
    ["an indented opening fence", "  ---\na: b\n---\nx", "a: b", "x"],
    ["no newline at the end", "---\na: b\n---", "a: b", ""],
    ["spaces behind the closing fence", "---\na: b\n--- \t\nx", "a: b", "x"],
    ["a block that holds a blank line", "---\n\n---\nx", "", "x"],
    ["a block that holds a comment", "---\n# a\n---\nx", "# a", "x"],
    ["an indented --- in a block scalar", "---\na: |\n  ---\n  x\n---\ny", "a: |\n  ---\n  x", "y"],
    ["a --- at the margin ends it", "---\na: |\n---\nx\n---\ny", "a: |", "x\n---\ny"],
    ["a closing fence of four is none", "---\na: b\n----\nc: d\n---\nx", "a: b\n----\nc: d", "x"],
    ["a merge conflict", "---\n<<<<<<< x\na: b\n---\nx", "<<<<<<< x\na: b", "x"],
    ["a key behind a blank line", "---\n\na: b\n---\nx", "\na: b", "x"],
    ["template code", "---\n{{ card_data }}\n---\nx", "{{ card_data }}", "x"],
    ["a full-width colon", "---\nlicense：mit\n---\nx", "license：mit", "x"],
    ["a thematic break in the body", "---\na: b\n---\nx\n\n---\n\ny", "a: b", "x\n\n---\n\ny"],
  ])("%s", (_, text, yaml, body) => {
    expect(parts(text)).toEqual({ kind: "hub", yaml, close: "---", body });
  });
});

describe("what people mean and the Hub does not read", () => {
  it.each([
    ["an empty block", "---\n---\nx", "empty", "", "---", "x"],
    ["an empty block and a thematic break", "---\n---\n\n# T\n\n---\nx", "empty", "", "---"],
    [
      "a space behind the opening fence",
      "--- \na: b\n---\nx",
      "opening-fence",
      "a: b\n",
      "---",
      "x",
    ],
    [
      "that and a blank line",
      "--- \na: b\n\nc: d\n---\nx",
      "opening-fence",
      "a: b\n\nc: d\n",
      "---",
    ],
    ["that and a comment", "--- \n# c\na: b\n---\nx", "opening-fence", "# c\na: b\n", "---", "x"],
    ["that and a list", "--- \na:\n- b\n---\nx", "opening-fence", "a:\n- b\n", "---", "x"],
    ["a byte order mark", "\ufeff---\na: b\n---\nx", "opening-fence", "a: b\n", "---", "x"],
    ["CR with a body", "---\ra: b\r---\rx", "opening-fence", "a: b\r", "---", "x"],
    ["closing dots", "---\na: b\n...\nx", "closing-dots", "a: b\n", "...", "x"],
    ["an HTML comment before", "<!-- c\n-->\n\n---\na: b\n---\nx", "text-before", "a: b\n", "---"],
    ["not closed", "---\na: b\n\n# T\nx", "not-closed", "a: b\n", "\n# ", "\n# T\nx"],
    ["not closed, no blank line", "---\na: b\n# T\nx y\n", "not-closed", "a: b\n", "# T"],
    ["not closed, prose follows", "---\na: b\nSome words\n", "not-closed", "a: b\n", "Som"],
    ["not closed, Chinese follows", "---\na: b\n\n本模型\n", "not-closed", "a: b\n", "\n本模"],
    ["not closed, HTML follows", "---\na: b\n<div>\n", "not-closed", "a: b\n", "<di", "<div>\n"],
    ["not closed, a comment first", "---\n# c\na: b\n\nwords", "not-closed", "# c\na: b\n", "\nwo"],
    ["not closed up to the end", "---\na: b\nc: d", "not-closed", "a: b\nc: d", "", ""],
    ["four dashes at the end", "---\na: b\n----\nx", "not-closed", "a: b\n", "---", "----\nx"],
    [
      "a full-width colon, dots",
      "---\nlicense：mit\n...\n",
      "closing-dots",
      "license：mit\n",
      "...",
    ],
  ])("%s", (_, text, kind, yaml, close, body = undefined as string | undefined) => {
    const found = parts(text);
    expect(found).toMatchObject({ kind, yaml, close });
    if (body !== undefined) expect(found?.body).toBe(body);
  });
});

describe("what is none", () => {
  it.each([
    ["nothing", ""],
    ["no fence", "# T\n\nx"],
    ["a heading before", "# T\n---\na: b\n---\nx"],
    ["words before", "x\n\n---\na: b\n---\n"],
    ["four dashes", "----\na: b\n----\nx"],
    ["two dashes", "--\na: b\n--\nx"],
    ["a fence alone", "---"],
    ["a fence and a newline", "---\n"],
    ["thematic breaks around prose", "---\nThis model is good.\n---\nx"],
    ["thematic breaks around paragraphs", "---\n\n# Title\n\nSome words.\n\n---\nx"],
    ["a thematic break and prose", "---\n\nThis model is good: see below.\n"],
    ["a thematic break and a heading", "---\n# Title\n\nwords\n"],
    ["a thematic break with a space and prose", "--- \n\nwords\n\n---\n"],
    ["thematic breaks around prose with a colon", "---\n\nSome words\n\nnote: x\n\n---\n"],
    ["thematic breaks around a list", "---\n- a\n- b\n---\n"],
    ["a comment that never ends", "<!-- ---\na: b\n---\n"],
    ["other breaks", "***\na: b\n***\n"],
  ])("%s", (_, text) => expect(frontMatter(text)).toBeUndefined());
});

describe("any text", () => {
  const pieces = fc.constantFrom(
    ..."---|---\n|--- \n|----\n|...\n|\n|\r\n|\r|\ufeff| |  |a: b\n|- x\n|# h\n|words\n|<!--|-->|：|{{ x }}\n|\t|\0|😀".split(
      "|",
    ),
  );

  it("gives offsets in order and inside the text", () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), (list) => {
        const text = list.join("");
        const found = frontMatter(text);
        if (!found) return;
        const order = [0, found.start, found.end, found.close, found.body, text.length];
        expect([...order].sort((a, b) => a - b)).toEqual(order);
        if (found.kind === "not-closed") expect(found.close).toBe(found.body);
        else expect(["---", "..."]).toContain(text.slice(found.close, found.close + 3));
      }),
      { numRuns: 3000 },
    );
  });

  const million = (unit: string) => unit.repeat(Math.ceil(1_000_000 / unit.length));
  it.each(
    [
      "-",
      "\n",
      "\r",
      "\r\n",
      " ",
      "\t",
      "<!--",
      "-->",
      "---\n",
      " ---\n",
      "a\n",
      "a: b\n",
      ":",
      "#",
    ]
      .flatMap((unit) => [
        million(unit),
        `---\n${million(unit)}`,
        `--- \na: b\n${million(unit)}\n---`,
      ])
      .map((text, i) => [i, text] as const),
  )("ends quickly on a megabyte of one thing (%i)", (_, text) => {
    const start = performance.now();
    frontMatter(text);
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});
