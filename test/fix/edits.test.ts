import { describe, expect, it } from "vitest";
import { apply } from "../../src/fix/apply.js";
import { fixOf } from "../../src/fix/edits.js";
import type { Finding } from "../../src/model/report.js";
import type { RuleEdit } from "../../src/model/rule.js";
import { absent, fact, subject } from "../helpers/make.js";
import { ofRule, run } from "../helpers/run.js";

const LABEL = "ip/license-contradicts-inherited";
const TEACHER = "disclosure/distillation-not-disclosed";
const READABLE = "doc/unreadable-document";
const LINE = "ip/inherited-obligations-missing";

/** The card once the fixes of a rule are applied; undefined where its findings have none. */
async function mended(text: string, ruleId: string, locale: "en" | "zh-CN" = "en") {
  const findings = ofRule(await run({ "README.md": text }, { locale }), ruleId);
  expect(findings.length).toBeGreaterThan(0);
  const groups = findings.flatMap(({ fix }: Finding) => (fix ? [fix.edits] : []));
  return groups.length === 0 ? undefined : apply(text, groups).text;
}

const llama = (license: string) =>
  `---\n# ours\n${license}\nbase_model: meta-llama/Llama-3.1-8B\npipeline_tag: text-generation\n---\n\n# Writer\n`;

describe("a value that takes the place of another", () => {
  it.each([
    ["license: mit", "license: llama3.1"],
    ["license: mit # as before", "license: llama3.1 # as before"],
    ["license: 'mit'", "license: 'llama3.1'"],
    ['license:   "MIT"   # x', 'license:   "llama3.1"   # x'],
    ["license: [mit]", "license: [llama3.1]"],
    ["license: [ 'mit' ]", "license: [ 'llama3.1' ]"],
    ["license:\n- mit", "license:\n- llama3.1"],
    ["license: !!str mit", "license: !!str llama3.1"],
    ["licence: Apache License 2.0", "licence: llama3.1"],
  ])("%j", async (from, to) => {
    const card = llama(from);
    expect(await mended(card, LABEL)).toBe(card.replace(from, to));
    const windows = `\uFEFF${card}`.replaceAll("\n", "\r\n");
    expect(await mended(windows, LABEL)).toBe(
      windows.replace(from.replaceAll("\n", "\r\n"), to.replaceAll("\n", "\r\n")),
    );
  });

  it.each([
    ["several", "license: [mit, apache-2.0]"],
    ["an escape", 'license: "m\\x69t"'],
    ["several lines", "license: >-\n  mit"],
    ["own words beside it", "license: other\nlicense_name: mit"],
    ["a name beside it", "license: mit\nlicense_name: mit"],
  ])("is not offered for %s", async (_, license) => {
    expect(await mended(llama(license), LABEL)).toBeUndefined();
  });

  it("is not offered where prose alone says it", async () => {
    const card =
      "# Model card\n\n**License:** MIT\n\n**Base model:** meta-llama/Llama-3.1-8B\n\n## Intended use\n\nx\n";
    const result = await run({ "MODEL_CARD.md": card });
    const [finding] = ofRule(result, LABEL);
    expect(finding?.fix).toBeUndefined();
  });

  it("is unsafe, and stands in the document of the subject", async () => {
    const [finding] = ofRule(await run({ "a/README.md": llama("license: mit") }), LABEL);
    expect(finding?.fix).toEqual({
      safe: false,
      edits: [
        {
          file: "a/README.md",
          range: { start: { line: 3, column: 10 }, end: { line: 3, column: 13 } },
          text: "llama3.1",
        },
      ],
    });
  });
});

describe("a section behind the text", () => {
  const card = (body: string, more = "") =>
    `---\nlicense: apache-2.0\npipeline_tag: text-generation\ngovernance:\n  teachers:\n    - id: pier/open-teacher\n${more}---\n${body}`;
  const section =
    "## Teacher models\n\nAccording to its metadata, this model was trained on outputs of:\n\n- `pier/open-teacher`";

  it.each([
    ["\n# Student\n\nShort letters.\n", (body: string) => `${body}\n${section}\n`],
    ["\n# Student\n\nShort letters.", (body: string) => `${body}\n\n${section}`],
    ["\n# Student\n\n\n", () => `\n# Student\n\n${section}\n\n\n`],
    ["", () => `\n${section}\n`],
    ["\n```\nx = 1\n```\n", (body: string) => `${body}\n${section}\n`],
    ["\n````\n```\n````\n", (body: string) => `${body}\n${section}\n`],
    ["\n<!-- a -->\n", (body: string) => `${body}\n${section}\n`],
  ])("%j", async (body, expected) => {
    const text = card(body);
    const now = await mended(text, TEACHER);
    expect(now).toBe(card(expected(body)));
    expect(ofRule(await run({ "README.md": now ?? "" }), TEACHER)).toEqual([]);
  });

  it.each([
    "\n```\nx = 1\n",
    "\n````\nx\n```\n",
    "\n```\nx\n~~~\n",
    "\n<!-- a\n",
    "\n<pre>\nx\n",
    "\n<SCRIPT>\n",
    "\n- a\n\n  ```\n  x\n",
  ])("is not offered where a block is left open: %j", async (body) =>
    expect(await mended(card(body), TEACHER)).toBeUndefined(),
  );

  it("names every teacher in one list, in the language of the run", async () => {
    const text = card("\n# Student\n", "    - id: quay/second\n");
    expect(await mended(text, TEACHER)).toBe(`${text}\n${section}\n- \`quay/second\`\n`);
    expect(await mended(text, TEACHER, "zh-CN")).toContain("## 教师模型\n");
  });

  it("brings no finding that was not there", async () => {
    for (const text of [
      card("\n# Student\n"),
      "---\nlicense: apache-2.0\npipeline_tag: text-generation\ndatasets: [tatsu-lab/alpaca]\n---\n\n# Student\n\nShort letters.\n",
    ])
      for (const locale of ["en", "zh-CN"] as const) {
        const ids = async (one: string) =>
          (await run({ "README.md": one })).report.findings.map(
            ({ ruleId, subject: id }) => `${ruleId} ${id}`,
          );
        const before = await ids(text);
        const after = await ids((await mended(text, TEACHER, locale)) ?? "");
        expect(after).toEqual(before.filter((one) => !one.startsWith(TEACHER)));
      }
  });

  it("writes no name that Markdown would read", async () => {
    for (const id of ["a`b/cedar", "<bold>/cedar", "[pine](oak)", "a*b*/cedar", "__cedar__"])
      expect(await mended(card("\n# S\n").replace("pier/open-teacher", `"${id}"`), TEACHER)).toBe(
        undefined,
      );
  });
});

describe("quotes around a value", () => {
  const card = (line: string, end = "\n") =>
    ["---", "license: mit", line, "pipeline_tag: text-classification", "---", "", "# R", ""].join(
      end,
    );

  it.each([
    ["title: Router: for tickets", 'title: "Router: for tickets"'],
    ["title: Router: for tickets   ", 'title: "Router: for tickets"   '],
    ["title: it's: so", 'title: "it\'s: so"'],
  ])("%j", async (from, to) => {
    expect(await mended(card(from), READABLE)).toBe(card(to));
    expect(await mended(card(from, "\r\n"), READABLE)).toBe(card(to, "\r\n"));
    expect(ofRule(await run({ "README.md": card(to) }), READABLE)).toEqual([]);
  });

  it.each([
    'title: Router: "for" tickets',
    "title: Router: for # tickets",
    "title: a: b\nname: c: d",
    "title: [a: b",
    "\ttitle: x",
    "title: a: b\nlicense: mit",
  ])("are not offered where more is wrong: %j", async (line) => {
    expect(await mended(card(line), READABLE)).toBeUndefined();
  });

  it("are safe", async () => {
    const [finding] = ofRule(await run({ "README.md": card("title: a: b") }), READABLE);
    expect(finding?.fix?.safe).toBe(true);
  });
});

it("a line that a license asks for is offered where nothing else is owed", async () => {
  const text = `---\nlicense: llama3.1\nmodel_name: Llama-Harbour\nbase_model: meta-llama/Llama-3.1-8B\n---\n\n# Llama Harbour\n\nUnder the Llama 3.1 Community License and its Acceptable Use Policy.\n`;
  const files = { LICENSE: "x", NOTICE: "x", "README.md": text };
  const [finding] = ofRule(await run(files), LINE);
  expect(finding?.fix?.safe).toBe(false);
  expect(apply(text, [finding?.fix?.edits ?? []]).text).toBe(`${text}\nBuilt with Llama\n`);
  const { NOTICE: _, ...fewer } = files;
  const [other] = ofRule(await run(fewer), LINE);
  expect(other?.because.flatMap(({ value }) => value)).toContain("display: Built with Llama");
  expect(other?.fix).toBeUndefined();
});

describe("fixOf", () => {
  const set = (to: string): RuleEdit => ({ safe: true, set: { fact: "version", to } });
  const at = (length: number) => ({
    file: "README.md",
    range: { start: { line: 2, column: 10 }, end: { line: 2, column: 10 + length } },
  });
  const edit = (ruleEdit: RuleEdit, facts: Parameters<typeof subject>[0]) =>
    fixOf(ruleEdit, subject(facts), "en")?.edits[0];

  it("quotes what would not be a string, plainly or between brackets", () => {
    for (const [to, text] of [
      ["a b", '"a b"'],
      ["1.10", '"1.10"'],
      ["yes", '"yes"'],
      ["a, b]", '"a, b]"'],
      ["x", "x"],
    ] as const)
      expect(edit(set(to), { version: fact("1.0", { at: at(3) }) })?.text).toBe(text);
    expect(edit(set("a b"), { version: fact("1.0", { at: at(5) }) })).toEqual({
      ...at(5),
      text: '"a b"',
    });
  });

  it("needs one plain statement of everything in it", () => {
    const good = { version: fact("1.0", { at: at(3) }), owner: fact("acme") };
    expect(edit(set("{owner}"), good)?.text).toBe("acme");
    for (const owner of [
      absent(),
      fact("acme", { evidence: "prose" }),
      fact("acme", { evidence: "inferred" }),
      fact(["a", "b"]),
      fact("a\nb"),
      fact(""),
    ])
      expect(edit(set("{owner}"), { ...good, owner })).toBeUndefined();
    for (const version of [
      absent(),
      fact("1.0", { at: at(3), state: "derived" }),
      fact("1.0", { at: at(3), evidence: "prose" }),
      fact("1.0", { at: at(4) }),
      fact("1.0", { at: { ...at(3), file: "other.md" } }),
    ])
      expect(edit(set("{owner}"), { ...good, version })).toBeUndefined();
  });

  it("is nothing where nothing would change", () => {
    expect(edit(set("x"), { version: fact("x", { at: at(1) }) })).toBeUndefined();
    expect(edit(set("x"), { version: fact("x", { at: at(3) }) })).toBeUndefined();
  });
});
