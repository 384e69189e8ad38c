import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder, temporary } from "../e2e/runner.js";
import { call } from "./call.js";

const EQUAL = (fact: string, value: unknown, operator = "equal") => ({ fact, operator, value });
const KNOWN = EQUAL("version", true, "present");

/** A fresh rule with some fields replaced; `undefined` takes one out. */
async function rule(over: Record<string, unknown>, more: Record<string, string> = {}) {
  const cwd = temporary();
  await call(cwd, ["pack", "new-rule", "acme", "x"]);
  const path = join(cwd, "acme/x/rule.json");
  const made = JSON.parse(readFileSync(path, "utf8"));
  writeFileSync(path, JSON.stringify({ ...made, ...over }, null, 2));
  folder(more, join(cwd, "acme"));
  return cwd;
}

interface Found {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly level: string;
  readonly code: string;
  readonly hint?: string;
}
async function lint(cwd: string, ...packs: string[]): Promise<{ code: number; found: Found[] }> {
  const words = packs.length > 0 ? packs : ["acme"];
  const { code, out, err } = await call(cwd, ["pack", "lint", ...words, "--format", "json"]);
  expect(err).toBe("");
  return { code, found: JSON.parse(out).findings };
}
/** The text of the rule at the place of a finding. */
const textAt = (cwd: string, { file, line, column }: Found) =>
  (readFileSync(join(cwd, file), "utf8").split("\n")[line - 1] ?? "").slice(column - 1);

describe("pack lint", () => {
  test("has nothing to say about a new rule", async () => {
    const cwd = await rule({});
    expect(await lint(cwd)).toEqual({ code: 0, found: [] });
    expect(await call(cwd, ["pack", "lint", "./acme"])).toEqual({
      code: 0,
      out: "1 rule, 0 errors\n",
      err: "",
    });
  });

  const both = { en: "x", "zh-CN": "一" };
  const one = (require: unknown) => ({ require, severity: { baseline: "warning" } });
  const cases = { require: undefined, severity: undefined };
  test.each<[string, Record<string, unknown>, string, string, string?]>([
    ["a field that is none", { severty: {} }, "unknown-field", '"severty"', "severity"],
    [
      "an unknown fact",
      { when: EQUAL("isPublishd", "yes") },
      "unknown-fact",
      '"isPublishd"',
      "isPublished",
    ],
    ["a fact of another kind", { when: EQUAL("edge.root", "x") }, "fact-kind", '"edge.root"'],
    [
      "an unknown operator",
      { require: EQUAL("version", "1", "equals") },
      "unknown-operator",
      '"equals"',
      "equal",
    ],
    [
      "an operator of another type",
      { require: EQUAL("version", "1", "contains") },
      "operator-type",
      '"contains"',
    ],
    ["a value of another type", { require: EQUAL("version", 1) }, "value-type", "1"],
    [
      "a word that the fact never is",
      { when: EQUAL("isPublished", "yess") },
      "unknown-value",
      '"yess"',
      "yes",
    ],
    ["an empty any", { require: { any: [] } }, "empty-condition", '"any"'],
    [
      "a negated comparison of what may be silent",
      { require: { not: EQUAL("version", "1") } },
      "not-over-silence",
      '"not"',
    ],
    [
      "a placeholder that is no fact",
      { message: { en: "{nam}", "zh-CN": "{nam}" } },
      "unknown-placeholder",
      '"{nam}"',
      "name",
    ],
    [
      "an error that nobody has read a ground for",
      { severity: { baseline: "error" } },
      "error-unverified",
      '"basis"',
    ],
    [
      "a rule that never applies",
      { when: { all: [KNOWN, EQUAL("version", false, "present")] } },
      "never-holds",
      '"when"',
    ],
    [
      "two values at once",
      { require: { all: [EQUAL("version", "1"), EQUAL("version", "2")] } },
      "never-holds",
      '"require"',
    ],
    [
      "an any that always holds",
      { require: { any: [KNOWN, EQUAL("version", false, "present")] } },
      "always-holds",
      '"require"',
    ],
    [
      "silence of what is always known",
      { require: EQUAL("name", false, "present") },
      "never-holds",
      '"require"',
    ],
    [
      "what `when` has decided",
      { require: EQUAL("isPublished", "no") },
      "never-holds",
      '"require"',
    ],
    ["a member that stands twice", { require: { any: [KNOWN, KNOWN] } }, "stands-twice", "{"],
    [
      "a branch behind a wider one",
      { require: { any: [KNOWN, EQUAL("version", "1")] } },
      "unreachable",
      "{",
    ],
    [
      "a case behind a wider one",
      { ...cases, cases: [one(KNOWN), one({ any: [KNOWN, EQUAL("contact", true, "present")] })] },
      "always-holds",
      "{",
    ],
    [
      "a word that judges",
      { message: { en: "{name} violates", "zh-CN": "{name} 一" } },
      "judging-word",
      '"{name} violates"',
    ],
    [
      "a long sentence",
      { message: { en: `{name} ${"x".repeat(140)}. y`, "zh-CN": "{name}" } },
      "message-long",
      '"{name} xxx',
    ],
    [
      "other placeholders",
      { message: { en: "{name}", "zh-CN": "一" } },
      "placeholders-differ",
      '"一"',
    ],
    [
      "one of a remedy",
      { remedy: { en: "{nam}", "zh-CN": "{nam}" } },
      "unknown-placeholder",
      '"{nam}"',
    ],
    [
      "an answer to paste",
      { fix: { add: { version: "<version>" } } },
      "answer-offered",
      '"<version>"',
    ],
    [
      "a reading without a day",
      { basis: [{ instrument: "I", provision: "P", asks: "A", verified: true }] },
      "basis-undated",
      "{",
    ],
    ["a rule that nobody has", { supersedes: ["acme/y"] }, "unknown-rule", '"acme/y"'],
    [
      "no example that passes",
      {
        examples: [
          { path: "bad.md", outcome: "fail" },
          { path: "good.md", outcome: "fail" },
          { path: "draft.md", outcome: "not-applicable" },
        ],
      },
      "no-passing-example",
      '"examples"',
    ],
    [
      "an example that is not there",
      {
        examples: [
          { path: "good.md", outcome: "pass" },
          { path: "bad.md", outcome: "fail" },
          { path: "draft.md", outcome: "not-applicable" },
          { path: "gone.md", outcome: "pass" },
        ],
      },
      "example-missing",
      '"gone.md"',
    ],
    [
      "English alone beside Chinese",
      { title: { en: "x" }, message: both },
      "chinese-missing",
      '"title"',
    ],
    ["no remedy", { remedy: undefined }, "remedy-missing", "{"],
  ])("names %s", async (_, over, code, text, hint) => {
    const cwd = await rule(over);
    const { found, code: exit } = await lint(cwd);
    const [finding, ...others] = found.filter((one) => one.code === code);
    expect([others, finding && textAt(cwd, finding).slice(0, text.length)]).toEqual([
      text === '"{nam}"' ? others : [],
      text,
    ]);
    if (hint !== undefined) expect(finding?.hint).toContain(`\`${hint}\``);
    expect(exit).toBe(finding?.level === "info" ? 0 : 1);
  });

  test("names a file that belongs to no example, and keys that stand twice", async () => {
    const cwd = await rule({}, { "x/spare.md": "# Spare\n", "x/.DS_Store": "" });
    const path = join(cwd, "acme/x/rule.json");
    const text = readFileSync(path, "utf8");
    writeFileSync(
      path,
      text
        .replace('  "stage"', '  "id": "acme/y",\n  "stage"')
        .replace("acme/x", "acme/y")
        .replace("acme/y", "acme/x"),
    );
    const { code, found } = await lint(cwd);
    expect(code).toBe(1);
    expect(found.map((one) => [one.level, one.code])).toEqual([
      ["error", "duplicate-key"],
      ["error", "shape"],
      ["warning", "example-unused"],
    ]);
  });

  test("asks for a pinned use of edges, and knows the rules of the other packs", async () => {
    const cwd = await rule({
      subject: "edge",
      when: EQUAL("to.isPublished", "yes"),
      require: EQUAL("edge.revision", true, "present"),
      anchor: undefined,
      message: { en: "m", "zh-CN": "一" },
      supersedes: ["ip/model-license-missing", "house/y"],
    });
    const codes = async (...packs: string[]) =>
      (await lint(cwd, ...packs)).found.map((one) => one.code);
    expect(await codes("acme")).toEqual(["edge-unpinned", "unknown-rule"]);
    folder(
      {
        "house/pack.json": JSON.stringify({ name: "house", version: "1.0.0", title: { en: "H" } }),
      },
      cwd,
    );
    await call(cwd, ["pack", "new-rule", "house", "y"]);
    expect(await codes("acme", "house")).toEqual(["edge-unpinned"]);
  });

  test("points into pack.json, and at a tombstone of a rule that is there", async () => {
    const head = { name: "acme", version: "1", title: { en: "A" } };
    const cwd = await rule({}, { "pack.json": JSON.stringify(head, null, 1) });
    expect((await lint(cwd)).found).toMatchObject([
      { file: "acme/pack.json", line: 3, column: 13 },
    ]);
    const removed = [
      { id: "acme/x", version: "1.0.0", reason: "r" },
      { id: "other/x", version: "1.0.0", reason: "r" },
    ];
    folder(
      { "acme/pack.json": JSON.stringify({ ...head, version: "1.0.0", removed }, null, 1) },
      cwd,
    );
    expect((await lint(cwd)).found).toMatchObject([
      { file: "acme/pack.json", line: 9, level: "error" },
      { file: "acme/pack.json", line: 14, level: "error" },
    ]);
  });

  test("points into the register entries of a pack", async () => {
    const cwd = await rule({}, { "register/licenses.json": '[\n  { "id": "x y" }\n]\n' });
    const { code, found } = await lint(cwd);
    expect(code).toBe(1);
    expect(found[0]).toMatchObject({
      file: "acme/register/licenses.json",
      line: 2,
      level: "error",
    });
  });

  test("exits 2 where there is no pack, or one that is not JSON", async () => {
    const cwd = folder({ "acme/pack.json": "{", "keep.md": "" });
    for (const words of [[], ["gone"], ["keep.md"], ["acme"]])
      expect(await call(cwd, ["pack", "lint", ...words])).toMatchObject({ code: 2, out: "" });
    for (const more of [
      ["--coverage"],
      ["--out", "x"],
      ["--locale", "en"],
      ["--format", "markdown"],
    ])
      expect(await call(cwd, ["pack", "lint", "acme", ...more])).toMatchObject({
        code: 2,
        out: "",
      });
  });

  test("ends on a rule that nests like a bomb", async () => {
    const deep = `${'{"not":'.repeat(3000)}1${"}".repeat(3000)}`;
    const cwd = await rule({}, { "x/rule.json": `{"id":"acme/x","when":${deep}}` });
    const { code, found } = await lint(cwd);
    expect([code, found[0]?.level]).toEqual([1, "error"]);
  });

  test("ends on a rule that compares without end", async () => {
    const any = Array.from({ length: 1500 }, (_, i) => EQUAL("version", `${i}`));
    const cwd = await rule({ require: { any } });
    expect(await lint(cwd)).toEqual({ code: 0, found: [] });
  }, 20_000);
});
