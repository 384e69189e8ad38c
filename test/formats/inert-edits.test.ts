import { describe, expect, it } from "vitest";
import { memoryHost } from "../../src/pipeline/memory-host.js";
import { readDocuments } from "../../src/pipeline/read.js";

const LICENSE = "license: mit";
const BASE = "base_model: meta-llama/Llama-3.1-8B";
const BODY = "\n# Student\n\nA small model.\n";
const front = (...yaml: string[]) => `---\n${yaml.join("\n")}\n---\n${BODY}`;
const many = (count: number, row: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => row(i)).join("\n");

async function read(files: Record<string, string>) {
  const { readings, diagnostics } = await readDocuments(memoryHost(files));
  return { readings, diagnostics: diagnostics.filter(({ severity }) => severity !== "notice") };
}

/** A card as somebody would write it who wants it not to be taken for one. `whole`: nothing of it is lost. */
const EDITS: readonly (readonly [what: string, text: string, whole?: "partly"])[] = [
  ["the color of a Space", front(LICENSE, BASE, "colorFrom: red")],
  ["the kit of a Space", front(LICENSE, BASE, "sdk: gradio")],
  ["the file of a Space", front("app_file: app.py", LICENSE, BASE)],
  [
    "all keys of a Space",
    front(
      "title: x",
      "emoji: 🚀",
      "colorFrom: red",
      "colorTo: blue",
      "sdk: docker",
      "app_port: 80",
      "pinned: true",
      LICENSE,
      BASE,
    ),
  ],
  ["a value in braces", front(LICENSE, BASE, "foo: {x}")],
  ["a value in brackets of a template", front(LICENSE, BASE, "thumbnail: <your thumbnail>")],
  ["a list in such brackets", front(LICENSE, BASE, "tags: [<your tag>]")],
  ["several values of a template", front(LICENSE, BASE, "foo: {x}", "widget: {x}", "metrics: {x}")],
  ["an opening of Jinja", front("a: {{ x }}", LICENSE, BASE)],
  ["a bomb of braces", front(`a: ${"{".repeat(3000)}`, LICENSE, BASE), "partly"],
  ["quoted keys", front('"license": mit', `'base_model': meta-llama/Llama-3.1-8B`)],
  ["a flow mapping", front(`{${LICENSE}, ${BASE}}`)],
  ["a flow mapping on several lines", front("{", `  ${LICENSE},`, `  ${BASE}`, "}")],
  ["a flow mapping with quoted keys", front(`{"license": "mit", "base_model": "a/b"}`)],
  ["indented keys", front(`  ${LICENSE}`, `  ${BASE}`)],
  ["explicit keys", front("? license", ": mit", "? base_model", ": a/b")],
  ["explicit keys in blocks", front("? >-", "  license", ": mit", "? |-", "  base_model", ": a/b")],
  ["tagged keys", front("!!str license: mit", "!!str base_model: a/b")],
  ["tags of their own", front("! license: mit", "!<tag:yaml.org,2002:str> base_model: a/b")],
  ["a tagged mapping", front("!!map", LICENSE, BASE)],
  ["an anchored mapping", front("&all", LICENSE, BASE)],
  ["anchored keys", front("&a license: mit", "&b base_model: &c a/b")],
  ["keys by alias", front("x: [&a license, &b base_model]", "*a : mit", "*b : a/b")],
  ["a merge key", front(`x: &x {${LICENSE}, ${BASE}}`, "<<: *x")],
  ["several merge keys", front(`x: &x {${LICENSE}}`, `y: &y {${BASE}}`, "<<: [*x, *y]")],
  ["escapes in keys", front('"licen\\x73e": mit', '"b\\u0061se_model": a/b')],
  ["blanks before the colon", front("license : mit", "base_model   : a/b")],
  [
    "300 kB of comments",
    front(
      many(60_000, (i) => `# ${i}`),
      LICENSE,
      BASE,
    ),
  ],
  ["300 kB of blank lines", front("\n".repeat(300_000), LICENSE, BASE)],
  [
    "1.2 MB of comments",
    front(
      many(200_000, (i) => `# ${i}`),
      LICENSE,
      BASE,
    ),
    "partly",
  ],
  [
    "comments between keys",
    front(
      "a: b",
      many(60_000, (i) => `# ${i}`),
      LICENSE,
      BASE,
    ),
    "partly",
  ],
  [
    "60 000 keys of nothing",
    front(
      many(60_000, (i) => `k${i}: v`),
      LICENSE,
      BASE,
    ),
    "partly",
  ],
  [
    "60 000 quoted keys of nothing before quoted keys",
    front(
      many(60_000, (i) => `"k${i}": v`),
      '"license": mit',
      '"base_model": a/b',
    ),
    "partly",
  ],
  ["60 000 items of nothing", front(`a: [${"1,".repeat(60_000)}1]`, '"license": mit'), "partly"],
  [
    "300 kB of explicit keys",
    front(
      many(40_000, (i) => `? k${i}\n: v`),
      "? license",
      ": mit",
    ),
    "partly",
  ],
  ["a long value", front(`a: ${"x".repeat(300_000)}`, LICENSE, BASE), "partly"],
  ["a long key", front(`${"x".repeat(900)}: y`, LICENSE, BASE)],
  [
    "a long value in a block",
    front(
      "a: |",
      many(30_000, () => "  0123456789"),
      LICENSE,
    ),
    "partly",
  ],
  [
    "1 000 aliases",
    front(
      "x: &x y",
      many(1000, (i) => `k${i}: *x`),
      '"license": mit',
    ),
    "partly",
  ],
  ["a statement of Jinja", front("{% if %}", LICENSE, BASE), "partly"],
  ["statements of Jinja around", front("{% if x %}", LICENSE, BASE, "{% endif %}"), "partly"],
  ["code of Jinja in the first line", front("{{ x }}", LICENSE, BASE), "partly"],
  ["a comment of Jinja", front("{# x #}", LICENSE, BASE), "partly"],
  ["a key of a page, and no other of a card", front(LICENSE, "language: en", "layout: x")],
  ["the same with a license alone", front(LICENSE, "permalink: /x/")],
  ["a key of a page", front(LICENSE, BASE, "layout: x", "sidebar_position: 1", "draft: true")],
  ["a byte order mark", `\uFEFF${front(LICENSE, BASE)}`],
  ["that and tags", `\uFEFF${front("!!str license: mit", "!!str base_model: a/b")}`],
  ["blank lines above", `\n\n \n${front(LICENSE, BASE)}`],
  ["other blanks above", `\u2028\u00a0\n${front("? license", ": mit")}`],
  ["an HTML comment above", `<!-- x -->\n${front(LICENSE, BASE)}`],
  [
    "HTML comments above",
    `<!-- x -->\n<!-- y -->\n${front('"license": mit', "? base_model", ": a/b")}`,
  ],
  ["a directive", front("%YAML 1.2", "--- ", LICENSE, BASE)],
  ["a second opening", front("---", LICENSE, BASE)],
  ["blank lines and a second opening", front("", "", "---", LICENSE, BASE)],
  ["a comment and a second opening", front("# x", "--- ", LICENSE, BASE)],
  ["an opening with a comment", front("--- # x", LICENSE, BASE)],
  ["a second document", front(LICENSE, BASE, "---  # x", "a: b"), "partly"],
  ["the end of a document", front(LICENSE, BASE, "...")],
  ["a comment like a fence", front("# ---", LICENSE, "  # ---", BASE)],
  ["a fence in a block", front("a: |", "  ---", LICENSE, BASE)],
  ["nested flow", front(`{a: [{b: {c: [d]}}], ${LICENSE}, e: {f: g}, ${BASE}}`)],
  ["CRLF", front('"license": mit', "? base_model", ": a/b").replaceAll("\n", "\r\n")],
  ["CR", front(LICENSE, BASE).replaceAll("\n", "\r")],
  ["CR and quoted keys", front('"license": mit', '"base_model": a/b').replaceAll("\n", "\r")],
  ["a line separator as line end", front(`a: b\u2028${LICENSE}\u2028${BASE}`), "partly"],
  ["a tab as indentation", front("a:\n\t- b", LICENSE, BASE), "partly"],
  ["tabs behind the colon", front("license:\tmit", "base_model:\ta/b")],
  [
    "an unclosed quote in a quoted key",
    front('"license": mit', '"base_model": a/b', 'x: "y'),
    "partly",
  ],
  ["keys given twice", front("colorFrom: x", "colorFrom: y", LICENSE, BASE, LICENSE)],
  ["a value on the next line", front("license:", "  mit", "base_model:", "  a/b")],
  ["values in blocks", front("license: >-", "  mit", "base_model: |-", "  a/b")],
  ["a list as key before", front("? [a, b]", ": c", LICENSE, BASE)],
];

describe("an edit that leaves the meaning of a card alone", () => {
  it.each(EDITS.map(([what, text, whole]) => ({ what, text, whole })))(
    "$what leaves it a card",
    async ({ text, whole }) => {
      const { readings, diagnostics } = await read({ "README.md": text });
      expect(diagnostics).toEqual([]);
      expect(readings.map(({ file, format }) => [file, format])).toEqual([
        ["README.md", "hf-model-card"],
      ]);
      const [reading] = readings;
      const readable = reading?.document.statements.get("document.readable");
      const stated = reading?.subjects[0]?.statements.get("license.stated");
      // What is lost is an error of its own.
      if (whole === "partly") expect(JSON.stringify(readable)).not.toContain('"yes"');
      else expect(JSON.stringify(stated)).toContain('"mit"');
    },
  );

  it("is a card of data too", async () => {
    for (const more of ["sdk: gradio", "foo: {x}", "layout: x", "{% if %}"]) {
      const text = front(more, "license: mit", "pretty_name: x", "task_categories: [y]");
      const { readings } = await read({ "README.md": text });
      expect(readings.map(({ format }) => format)).toEqual(["hf-dataset-card"]);
    }
  });
});

describe("front matter that nobody can read, without a single key", () => {
  it.each([
    ["questions", "? ".repeat(3000)],
    ["brackets", "[".repeat(3000)],
    ["an open quote", '"x'],
    ["a directive alone", "%YAML 1.2"],
    ["an anchor", "&x &y z"],
  ])("is named: %s", async (_, yaml) => {
    const { readings, diagnostics } = await read({ "README.md": front(yaml) });
    expect(readings).toEqual([]);
    expect(diagnostics).toMatchObject([
      { code: "front-matter-unreadable", severity: "fatal", at: { file: "README.md" } },
    ]);
  });

  it.each([
    ["prose", "README.md", front("This is a project.", "", "It does: things.")],
    ["prose with marks", "README.md", front("**Bold**: words", "", "> quoted: words")],
    ["a picture", "README.md", front("[![x](y)](z)", "", "a: b: c")],
    ["paragraphs", "README.md", "---\n\n@somebody wrote: this\n\n---\n"],
    ["a list", "README.md", front("- a: b: c", "- d")],
    ["another name", "notes.md", front("? ".repeat(3000))],
    ["code of a template", "README.md", front("{{ card_data }}")],
    ["an empty block", "README.md", "---\n---\n# X\n"],
    ["no block", "README.md", "# X\n\n---\n\n? ? ?\n\n---\n"],
  ])("is left alone where it is %s", async (_, file, text) => {
    expect(await read({ [file]: text })).toEqual({ readings: [], diagnostics: [] });
  });
});

describe("a file that is called like a card or manifest and cannot be read", () => {
  const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${"0".repeat(64)}\nsize 7\n`;

  it.each([
    "README.md",
    "m/MODEL_CARD.md",
    "bom.json",
    "croissant.json",
    "MLmodel",
    "governance.yaml",
  ])("is named where Git LFS keeps it: %s", async (file) => {
    const { readings, diagnostics } = await read({ [file]: POINTER });
    expect(readings).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: "kept-in-lfs", severity: "fatal", at: { file } }]);
  });

  it("is named where it is no text", async () => {
    const { diagnostics } = await read({
      "README.md": "\0\u0001a\0b",
      "x.md": "\0",
      "r.json": "\0",
    });
    expect(diagnostics).toMatchObject([
      { code: "not-text", severity: "fatal", at: { file: "README.md" } },
    ]);
  });

  it("is no matter where it is called otherwise", async () => {
    const files = { "notes.md": POINTER, "data/a.json": POINTER };
    expect(await read(files)).toEqual({ readings: [], diagnostics: [] });
  });
});
