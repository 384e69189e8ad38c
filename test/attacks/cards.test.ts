import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/model/report.js";
import { changeBetween } from "../../src/pack/example.js";
import { run } from "../helpers/run.js";
import { expectListed } from "./listed.js";

/**
 * Edits of a pull request that try to get a card past the check: at the base it declares the license of its base model, the
 * change relicenses it under MIT. All run as one change, each in a folder of its own; each has to end in an error.
 */

type Files = Readonly<Record<string, string>>;
interface Attack {
  readonly name: string;
  /** What the folder holds at the base beside README.md. */
  readonly before?: Files;
  /** What the folder holds in the change; README.md included. */
  readonly after: Files;
}

const BODY =
  "\n# Student\n\nAnswers questions on harbor logistics.\nTrained on letters of the harbor office.\nNot for harbor masters.\n";
const matter = (...lines: string[]) => `---\n${lines.join("\n")}\n---\n${BODY}`;
const GOOD = matter("license: llama3.1", "base_model: meta-llama/Llama-3.1-8B");
const BASE = "base_model: meta-llama/Llama-3.1-8B";
const BAD = matter("license: mit", BASE);
const readme = (...lines: string[]): Files => ({ "README.md": matter(...lines) });

const ATTACKS: readonly Attack[] = [
  // How the front matter is written.
  {
    name: "keys in double quotes",
    after: readme('"license": mit', `"base_model": meta-llama/Llama-3.1-8B`),
  },
  {
    name: "keys in single quotes",
    after: readme("'license': mit", "'base_model': meta-llama/Llama-3.1-8B"),
  },
  {
    name: "escaped letters in keys",
    after: readme('"licen\\x73e": mit', '"base\\u005fmodel": meta-llama/Llama-3.1-8B'),
  },
  { name: "a flow mapping", after: readme("{license: mit, base_model: meta-llama/Llama-3.1-8B}") },
  {
    name: "a flow mapping over several lines",
    after: readme("{", "  license: mit,", "  base_model: meta-llama/Llama-3.1-8B", "}"),
  },
  { name: "keys that are indented", after: readme("    license: mit", `    ${BASE}`) },
  {
    name: "explicit keys",
    after: readme("? license", ": mit", "? base_model", ": meta-llama/Llama-3.1-8B"),
  },
  {
    name: "tagged keys and values",
    after: readme("!!str license: !!str mit", "!!str base_model: !!str meta-llama/Llama-3.1-8B"),
  },
  { name: "a tagged mapping", after: readme("!!map", "license: mit", BASE) },
  {
    name: "anchors and aliases",
    after: readme("x: &m meta-llama/Llama-3.1-8B", "license: mit", "base_model: *m"),
  },
  { name: "an anchored mapping", after: readme("&all", "license: mit", BASE) },
  {
    name: "blanks before the colon",
    after: readme("license : mit", "base_model : meta-llama/Llama-3.1-8B"),
  },
  {
    name: "comments between all lines",
    after: readme("# a", "license: mit # b", "# c", `${BASE} # d`),
  },
  {
    name: "300 kB of comments before the keys",
    after: readme(`# ${"x".repeat(78)}\n`.repeat(3_800), "license: mit", BASE),
  },
  {
    name: "20,000 keys before the keys",
    after: readme(...Array.from({ length: 20_000 }, (_, i) => `k${i}: 1`), "license: mit", BASE),
  },
  { name: "blank lines before the keys", after: readme("", "", "", "license: mit", BASE) },
  { name: "line ends of old Macs", after: { "README.md": BAD.replaceAll("\n", "\r") } },
  { name: "line ends of Windows", after: { "README.md": BAD.replaceAll("\n", "\r\n") } },
  { name: "blanks behind the fences", after: { "README.md": BAD.replaceAll("---", "---  \t") } },
  { name: "a byte order mark", after: { "README.md": `\uFEFF${BAD}` } },
  { name: "a comment before the fence", after: { "README.md": `<!-- SPDX: MIT -->\n${BAD}` } },
  {
    name: "front matter closed by dots",
    after: { "README.md": BAD.replace("---\n\n#", "...\n\n#") },
  },
  {
    name: "front matter that is not closed",
    after: { "README.md": BAD.replace("---\n\n#", "\n#") },
  },
  { name: "a YAML directive", after: readme("%YAML 1.2", "license: mit", BASE) },
  { name: "a list of one mapping", after: readme("- license: mit", `  ${BASE}`) },
  {
    name: "keys of another case",
    after: readme("License: mit", "Base_Model: meta-llama/Llama-3.1-8B"),
  },

  // What else the front matter holds.
  { name: "a key of a Space", after: readme("license: mit", BASE, "colorFrom: red") },
  {
    name: "all keys of a Space",
    after: readme(
      "title: x",
      "emoji: x",
      "sdk: gradio",
      "app_file: app.py",
      "colorFrom: red",
      "colorTo: red",
      "pinned: false",
      "license: mit",
      BASE,
    ),
  },
  { name: "a key of a site", after: readme("layout: page", "permalink: /x", "license: mit", BASE) },
  {
    name: "one templated value",
    after: readme("license: mit", BASE, "thumbnail: '{{ thumbnail }}'"),
  },
  {
    name: "a value in angle brackets",
    after: readme("license: mit", BASE, "thumbnail: <your thumbnail>"),
  },
  { name: "an unquoted brace", after: readme("foo: {x}", "license: mit", BASE) },
  { name: "a template tag in the first line", after: readme("# {% if x %}", "license: mit", BASE) },
  { name: "a broken line before the keys", after: readme("a: {{{{", "license: mit", BASE) },
  { name: "a broken line after the keys", after: readme("license: mit", BASE, "a: [") },
  { name: "a tab in the indentation", after: readme("license: mit", BASE, "x:", "\ty: 1") },
  { name: "the key of a prototype", after: readme("__proto__: {x: 1}", "license: mit", BASE) },
  {
    name: "a relation named `constructor`",
    after: readme("license: mit", BASE, "base_model_relation: constructor"),
  },
  {
    name: "a relation named `__proto__`",
    after: readme("license: mit", BASE, "base_model_relation: __proto__"),
  },
  {
    name: "a relation that no one knows",
    after: readme("license: mit", BASE, "base_model_relation: cousin"),
  },
  {
    name: "keys of data sets beside those of models",
    after: readme(
      "license: mit",
      BASE,
      "task_categories: [other]",
      "size_categories: [n<1K]",
      "pretty_name: x",
      "annotations_creators: [found]",
      "language_creators: [found]",
    ),
  },
  { name: "a license in a list", after: readme("license: [mit]", BASE) },
  { name: "a license given twice", after: readme("license: llama3.1", "license: mit", BASE) },
  { name: "a license without a value", after: readme("license:", BASE) },
  { name: "the license none", after: readme("license: none", BASE) },
  { name: "the license n/a", after: readme("license: n/a", BASE) },
  { name: "the license of a dot", after: readme('license: "."', BASE) },

  // How the base model is written.
  {
    name: "the address of the base model",
    after: readme(
      "license: mit",
      "base_model: https://huggingface.co/meta-llama/Llama-3.1-8B/tree/main",
    ),
  },
  {
    name: "the short address of the base model",
    after: readme("license: mit", "base_model: hf.co/meta-llama/Llama-3.1-8B"),
  },
  {
    name: "a revision behind the base model",
    after: readme("license: mit", "base_model: meta-llama/Llama-3.1-8B@main"),
  },
  {
    name: "other letters of the base model",
    after: readme("license: mit", "base_model: META-LLAMA/LLAMA-3.1-8B"),
  },
  {
    name: "a character of no width in the base model",
    after: readme("license: mit", 'base_model: "meta-llama/Llama-3.1\\u200b-8B"'),
  },
  {
    name: "full-width letters in the base model",
    after: readme("license: mit", "base_model: meta-llama/Ｌlama-3.1-8B"),
  },
  {
    name: "a blank behind the base model",
    after: readme("license: mit", 'base_model: " meta-llama/Llama-3.1-8B\\t"'),
  },
  {
    name: "the base model beside a placeholder",
    after: readme("license: mit", "base_model: [TODO, meta-llama/Llama-3.1-8B]"),
  },
  {
    name: "the base model in a mapping",
    after: readme("license: mit", "base_model: {name: meta-llama/Llama-3.1-8B}"),
  },
  {
    name: "the base model over two lines",
    after: readme("license: mit", "base_model: >-", "  meta-llama/Llama-3.1-8B"),
  },

  // Grounds that are none.
  ...[
    ["a ground that ended", "{basis: contract, evidence: x, expires: 2020-01-01}"],
    ["a ground that ends on no day", "{basis: contract, evidence: x, expires: soon}"],
    ["a ground without evidence", "{basis: contract}"],
    ["a ground for research only", "{basis: contract, evidence: x, scope: [research]}"],
    ["the own model of another owner", "{basis: own-model, evidence: x}"],
    ["the own data of another owner", "{basis: own-data, evidence: x}"],
  ].map(([name = "", ground = ""]) => ({
    name,
    after: readme(
      "license: mit",
      BASE,
      "governance:",
      "  lineage:",
      "    - id: meta-llama/Llama-3.1-8B",
      "      relation: finetune",
      `      authorization: ${ground}`,
    ),
  })),
  {
    name: "a ground that ended, in a declaration beside the card",
    after: {
      "README.md": BAD,
      "governance.yaml":
        "kind: model\nlineage:\n  - id: meta-llama/Llama-3.1-8B\n    relation: finetune\n    authorization: {basis: contract, evidence: x, expires: 2020-01-01}\n",
    },
  },

  // Where the card goes.
  ...[
    "README.txt",
    "README.mdx",
    "tests/README.md",
    "examples/README.md",
    ".hf/README.md",
    "my-template/README.md",
    "node_modules/x/README.md",
    "dist/README.md",
    "README.md.bak",
    "card.rst",
  ].map((file) => ({ name: `moved to ${file}`, after: { [file]: BAD } })),
  {
    name: "deleted, the weights stay",
    before: { "model.safetensors": "x" },
    after: { "model.safetensors": "x" },
  },
  {
    name: "deleted, the adapter stays",
    before: { "adapter_config.json": "{}" },
    after: { "adapter_config.json": "{}" },
  },
  { name: "emptied", after: { "README.md": "" } },
  { name: "only the heading stays", after: { "README.md": "# Student\n" } },
  {
    name: "a pointer of Git LFS",
    after: { "README.md": "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n" },
  },
  { name: "text of another encoding", after: { "README.md": [...BAD].join("\0") } },
];

const slug = (index: number) => `m${String(index).padStart(3, "0")}`;
const put = (files: Map<string, string>, folder: string, more: Files) => {
  // No two cards are alike: none may pass for the new place of another.
  for (const [name, text] of Object.entries(more))
    files.set(`${folder}/${name}`, text.replaceAll("harbor", `harbor ${folder}`));
};

describe("a card that a pull request tries to get past the check", async () => {
  const [before, after] = [new Map<string, string>(), new Map<string, string>()];
  for (const [index, attack] of ATTACKS.entries()) {
    put(before, slug(index), { "README.md": GOOD, ...attack.before });
    put(after, slug(index), attack.after);
  }
  const { report } = await run(Object.fromEntries(after), {
    change: changeBetween(before, after),
    policyAtBase: true,
  });
  const of = (folder: string, { message, primary, introduced, severity }: Finding) =>
    severity === "error" &&
    introduced === true &&
    (primary.file.startsWith(`${folder}/`) || message.includes(`${folder}/`));

  test.each(ATTACKS.map(({ name }, index) => [name, slug(index)] as const))("%s", (_, folder) => {
    expect(report.findings.filter((finding) => of(folder, finding))).not.toEqual([]);
  });

  test("each stands in the table of SECURITY.md", () =>
    expectListed(
      "test/attacks/cards.test.ts",
      ATTACKS.map(({ name }) => `A card: ${name}`),
    ));

  test("the control: the card as it was has no error", async () => {
    const unchanged = await run({ "m/README.md": GOOD });
    expect(unchanged.report.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});
