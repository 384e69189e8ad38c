import { describe, expect, test } from "vitest";
import { folder } from "../e2e/runner.js";
import { call } from "./call.js";

const LICENSE = {
  id: "acme-1.0",
  name: "Acme Licence 1.0",
  kind: "non-commercial",
  source: "acme.example/license",
  read: "full",
  retrieved: "2026-10-01",
  attributes: {
    commercialUse: { value: "no", clause: "2" },
    derivatives: { value: "yes", clause: "1" },
    redistribution: { value: "conditional", clause: "3" },
    relicenseDerivatives: { value: "no", clause: "4" },
  },
  duties: { carry: { "same-license": true }, output: {}, train: {} },
};
const MODEL = {
  pattern: "acme/house-*",
  kind: "model",
  license: "acme-1.0",
  source: "acme.example",
  retrieved: "2026-10-01",
  verified: true,
};
const TERMS = {
  ...LICENSE,
  id: "terms:openai-services",
  name: "Acme's contract with OpenAI",
  kind: "service-terms",
  attributes: {
    trainOtherModelsOnOutputs: { value: "yes", clause: "7", basis: "express" },
    unilateralChange: { value: "no", clause: "12" },
  },
};
const card = (base: string) => `---\nlicense: mit\nbase_model: ${base}\n---\n\n# Card\n`;

const repository = (register: Record<string, unknown>, files: Record<string, string> = {}) =>
  folder({
    "acme/pack.json": '{"name":"acme","version":"1.0.0","title":{"en":"Acme"}}',
    ...Object.fromEntries(
      Object.entries(register).map(([name, list]) => [
        `acme/register/${name}.json`,
        typeof list === "string" ? list : JSON.stringify(list),
      ]),
    ),
    ".cardwarden.yml": "packs: [ip, ./acme]\n",
    ...files,
  });

const findings = async (cwd: string, rule: string): Promise<string[]> => {
  const { out } = await call(cwd, ["check", "--format", "json", "--fail-on", "never"]);
  const report = JSON.parse(out) as {
    findings: {
      ruleId: string;
      severity: string;
      primary: { file: string; range: { start: { line: number } } };
    }[];
  };
  return report.findings
    .filter(({ ruleId }) => ruleId === rule)
    .map(({ severity, primary }) => `${severity} ${primary.file}:${primary.range.start.line}`);
};

describe("register entries of a pack", () => {
  const LABEL = "ip/license-contradicts-inherited";
  test("judge a card", async () => {
    const files = { "README.md": card("acme/house-7b") };
    const with_ = repository({ licenses: [LICENSE], upstreams: [MODEL] }, files);
    expect(await findings(with_, LABEL)).toEqual(["error README.md:3"]);
    expect(await findings(repository({}, files), LABEL)).toEqual([]);
  });

  test("stand in the place of the built-in ones", async () => {
    const teacher =
      "---\nlicense: mit\npipeline_tag: text-generation\ngovernance: {teachers: [{id: gpt-4o}]}\n---\n";
    const files = { "README.md": teacher };
    const rule = "ip/teacher-terms-forbid-training";
    expect((await findings(repository({}, files), rule)).length).toBe(1);
    expect(await findings(repository({ terms: [TERMS] }, files), rule)).toEqual([]);
  });

  test("are explained as the pack's, with what they stand for", async () => {
    const cwd = repository({ licenses: [LICENSE], upstreams: [MODEL], terms: [TERMS] });
    const own = await call(cwd, ["explain", "acme-1.0"]);
    expect(own).toMatchObject({ code: 0, err: "" });
    expect(own.out).toMatch(/Entry of +the pack acme\n/);
    const instead = await call(cwd, ["explain", "openai/gpt-4o"]);
    expect(instead.out).toMatch(/Entry of +the pack acme, in place of the built-in entry/);
    expect(instead.out).toContain("Acme's contract with OpenAI");
    expect((await call(cwd, ["explain", "acme/house-7b"])).out).toMatch(
      /Entry of +the pack acme\n/,
    );
    expect((await call(cwd, ["explain", "llama3.1"])).out).not.toContain("Entry of");
    const chinese = await call(cwd, ["explain", "acme-1.0", "--locale", "zh-CN"]);
    expect(chinese.out).toContain("规则包 acme");
    const near = await call(cwd, ["explain", "acme-1.9"]);
    expect(near).toMatchObject({ code: 2 });
    expect(near.err).toContain("acme-1.0");
  });

  test("come with --pack too", async () => {
    const cwd = repository({ licenses: [LICENSE] }, { ".cardwarden.yml": "packs: [ip]\n" });
    expect((await call(cwd, ["explain", "acme-1.0"])).code).toBe(2);
    expect((await call(cwd, ["explain", "acme-1.0", "--pack", "./acme"])).code).toBe(0);
  });

  test.each<[string, Record<string, unknown>, string]>([
    ["no JSON", { licenses: "[" }, "register/licenses.json"],
    ["an entry that is none", { licenses: [LICENSE, {}] }, "acme/register/licenses.json: /1/id"],
    [
      "hostile keys",
      { licenses: '[{"__proto__":{"id":"x"}}]' },
      "acme/register/licenses.json: /0/",
    ],
    ["an unknown licence", { upstreams: [MODEL] }, "acme/register/upstreams.json: /0/license"],
    ["a file of another name", { texts: [] }, "acme/register/texts.json"],
  ])("that are broken end the run: %s", async (_, register, where) => {
    const cwd = repository(register, { "README.md": card("a/b") });
    for (const command of [["check"], ["explain", "mit"]]) {
      const { code, err } = await call(cwd, command);
      expect([code, err.includes(where)]).toEqual([2, true]);
    }
  });
});
