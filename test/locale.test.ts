import { describe, expect, it } from "vitest";
import { REPORTERS } from "../src/index.js";
import type { Basis } from "../src/model/instrument.js";
import { citation } from "../src/model/localized.js";
import type { Report } from "../src/model/report.js";
import type { CheckOptions } from "../src/pipeline/check.js";
import { checkAnnotations } from "../src/report/annotations.js";
import { comment } from "../src/report/markdown/comment.js";
import { ruleTexts } from "../src/report/rules.js";
import { call } from "./cli/call.js";
import { folder } from "./e2e/runner.js";
import { PACKS, run } from "./helpers/run.js";
import { at, change } from "./report/report.js";

/** Cards whose own words are Chinese, with something wrong of every kind. */
const FILES = {
  "a/README.md": `---
license: mit
base_model: meta-llama/Llama-3.1-8B
pipeline_tag: text-generation
governance:
  provider: {name: 海港实验室}
  teachers:
    - {id: gpt-4o, provider: OpenAI, access: api, role: generator, outputUse: [generated-text]}
---

# 港务模型

由 gpt-4o 的回答蒸馏而来。
`,
  "b/README.md":
    "---\nlicense: mit\nlicense: apache-2.0\npipeline_tag: text-generation\n---\n\n# 重复\n",
  "c/README.md": "---\npipeline_tag: text-to-image\nlicense: other\n---\n\n# 无说明\n",
  "d/README.md": `---
license: cc-by-4.0
task_categories: [other]
dataset_info: {features: [{name: email, dtype: string}]}
governance: {personalInfo: {present: no}}
---

# 数据
`,
};

/** Three English words in a row are a sentence of ours: names, ids, keys and codes are shorter or joined. */
const ENGLISH = /(?<![\w./:@-])[a-z]{2,}(?: [a-z]{2,}){2,}(?![\w./:@-])/g;
/** What is quoted and stays: ids of a placeholder, the line that a license asks for, facts behind their name. */
const quoted = (text: string) =>
  text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll("\u200B", "")
    .replace(/<[^<>\n]*\|[^<>\n]*>/g, "<>")
    .replace(/\b(?:display|name-prefix): [^、。\n]*/g, "");
const leftovers = (text: string) => quoted(text).match(ENGLISH) ?? [];

const file = ".cardwarden.yml";
const waiver = (expires: string) => ({
  rule: { text: "ip/license-not-resolvable", at: at(file, 3) },
  subject: { text: "nobody", at: at(file, 4) },
  reason: { text: "旧", at: at(file, 5) },
  owner: { text: "法务", at: at(file, 6) },
  expires: { text: expires, at: at(file, 7) },
  at: at(file, 3),
});
/** One that has ended, and one that excuses nothing. */
const waivers = {
  stated: [waiver("2027-01-31"), waiver("2028-01-31")],
  knownRules: new Set(PACKS.flatMap(({ rules }) => rules.map(({ id }) => id))),
  apply: true,
};

async function reportOf(level: CheckOptions["level"]): Promise<Report> {
  const { report } = await run(FILES, {
    locale: "zh-CN",
    level,
    waivers,
    wholeRepository: true,
    date: "2027-12-01",
  });
  const licenses = [
    { subject: "a", before: "apache-2.0", after: "mit", at: at("a/README.md", 2) },
    { subject: "a", upstream: "b", before: null, after: null, at: at("a/README.md", 3) },
  ];
  const counts = { error: 2, warning: 1, notice: 3 };
  const policy = {
    files: [".cardwarden.yml"],
    disappear: counts,
    appear: { ...counts, error: 0 },
    findings: [
      { ruleId: "ip/a", severity: "error" as const, effect: "disappear" as const, at: at("a", 1) },
    ],
  };
  const [first, second, ...rest] = report.findings;
  if (!first || !second) throw new Error("no findings");
  const findings = [
    { ...first, introduced: true },
    {
      ...second,
      introduced: false,
      suppressed: { by: "waiver" as const, reason: "旧", owner: "法务" },
    },
    ...rest.map((one, i) => ({
      ...one,
      introduced: i % 2 === 0,
      ...(i === 0 ? ({ outcome: "undetermined" } as const) : {}),
    })),
  ];
  const stated = [
    { what: "role" as const, subject: "a", value: "judge", at: at("a/README.md", 4) },
    { what: "comment" as const, subject: "a/README.md", value: "ip/a", at: at("a/README.md", 5) },
  ];
  const retired = [{ file: "c/README.md", subject: "c", kind: "model" as const }];
  const parts = { compared: false, licenses, policy, stated, retired };
  return { ...report, findings, change: change(parts) };
}

describe.each(["baseline", "strict", "advisory"] as const)("a Chinese report at %s", (level) => {
  const rules = ruleTexts(PACKS, []);
  const context = {
    color: false,
    rules,
    notes: ["comment：未执行，未提供令牌"],
    decides: "all",
  } as const;

  it("holds a diagnostic, an open question and several findings", async () => {
    const { findings, diagnostics } = await reportOf(level);
    expect(diagnostics.map(({ code }) => code)).toContain("waiver-unused");
    expect(findings.length).toBeGreaterThan(8);
    expect(findings.map(({ outcome }) => outcome)).toContain("undetermined");
  });

  // The inventory has names and numbers alone.
  const speaking = REPORTERS.map(({ id }) => id).filter((id) => id !== "inventory");
  it.each(speaking)("%s has no English sentence", async (id) => {
    const report = await reportOf(level);
    const out = REPORTERS.find((one) => one.id === id)?.render(report, context) ?? "";
    const said =
      id === "json"
        ? report.findings.map(({ message, remedy }) => `${message}\n${remedy}`).join("\n")
        : id === "sarif"
          ? JSON.stringify(
              JSON.parse(out).runs.map((one: { results: unknown; invocations: unknown }) => [
                one.results,
                one.invocations,
              ]),
            )
          : id === "html"
            ? out.replace(/<(style|script)>.*?<\/\1>|<[^>]*>/gs, "|")
            : out;
    expect(leftovers(said)).toEqual([]);
    // The inventory has values of cards and keys of columns alone.
    if (id !== "inventory") expect(said).toMatch(/[\u4e00-\u9fff]/);
  });

  it("nor have check run and comment", async () => {
    const report = await reportOf(level);
    expect(leftovers(JSON.stringify(checkAnnotations(report, context)))).toEqual([]);
    const marker = "<!-- cardwarden -->";
    const runUrl = "https://github.example/run/1";
    expect(leftovers(comment(report, { ...context, marker, runUrl }))).toEqual([]);
  });
});

describe("a command in Chinese", () => {
  const cwd = folder(FILES);
  const zh = (...argv: string[]) => call(cwd, [...argv, "--locale", "zh-CN"]);
  it.each([
    ["check", "."],
    ["check", ".", "--format", "github"],
    ["facts", "a/README.md"],
    ["facts", "a/README.md", "--rule", "ip/license-contradicts-inherited"],
    ["facts", "a/README.md", "--rule", "doc/invalid-waiver"],
    ["facts", "b/README.md", "--rule", "doc/unreadable-document"],
    ["lineage", "."],
    ["fix", ".", "--dry-run", "--unsafe"],
    ["rules"],
    ["explain", "llama3.1"],
    ["explain", "gpt-4o"],
  ])("%s %s %s %s has no English sentence", async (...argv) => {
    const { out, err } = await zh(...argv);
    const facts = argv[0] === "facts";
    // The names of licenses, and values of facts, are what they are.
    const said = facts ? out.replace(/ {2}(?:is |实为 )?.*$/gm, "") : out;
    expect(leftovers(said.replace(/^(?:其他写法|来源|记录条目) .*$/gm, ""))).toEqual([]);
    expect(leftovers(err)).toEqual([]);
  });

  it("tells of an empty folder, and of a pack's examples", async () => {
    const empty = folder({ "x.txt": "" });
    for (const command of ["check", "fix", "lineage"]) {
      const { code, out, err } = await call(empty, [command, "--locale", "zh-CN"]);
      expect([command, code, leftovers(out + err)]).toEqual([command, 3, []]);
      expect(out + err).toContain("未找到模型卡或数据集卡");
    }
    const { out } = await call(process.cwd(), [
      "pack",
      "test",
      "policies/doc",
      "--locale",
      "zh-CN",
    ]);
    expect(out).toMatch(/^\d+ 条规则，\d+ 个示例，0 个未通过\n$/);
  });
});

it.each([
  ["《民法典》", "第一千零三十五条", "《民法典》第一千零三十五条"],
  [
    "欧盟第2024/1689号条例（《人工智能法》）",
    "第53条",
    "欧盟第2024/1689号条例（《人工智能法》）第53条",
  ],
  ["NIST AI 100-1", "Map 1.1", "NIST AI 100-1，Map 1.1"],
])("cites %s in Chinese", (name, place, expected) => {
  const basis: Basis = {
    instrument: { en: "instrument", "zh-CN": name },
    provision: { en: "provision", "zh-CN": place },
    asks: "",
    verified: true,
  };
  expect(citation(basis, "zh-CN")).toBe(expected);
  expect(citation(basis, "en")).toBe("instrument, provision");
});
