import { describe, expect, test } from "vitest";
import { changeBetween } from "../../src/pack/example.js";
import type { CheckOptions } from "../../src/pipeline/check.js";
import { BUILTIN_PACKS } from "../../src/policy/packs/builtin.js";
import { resolvePolicy } from "../../src/policy/resolve.js";
import { readConfig } from "../../src/policy/settings/config.js";
import { leaf, pack, ruleSource } from "../helpers/make.js";
import { card, options, run } from "../helpers/run.js";

/** One model without a version, one with; and a rule on a list. */
const files = {
  "a/README.md": card("license: mit", "pipeline_tag: text-generation"),
  "b/README.md": card("license: mit", "base_model: [x/one, x/two]"),
};
const rules = [
  ruleSource({ id: "test/version" }),
  ruleSource({
    id: "test/bases",
    require: leaf("baseModels", "present", false),
    severity: { baseline: "warning" },
  }),
];
const ENTRY = {
  rule: "test/version",
  subject: "a",
  reason: "r",
  owner: "o",
  expires: "2026-12-31",
};
const packs = [pack(...rules)];
const TEST_RULES = ["test/version", "test/bases", "test/on-change"];

async function check(waivers: object[], over: Partial<CheckOptions> = {}, noWaivers = false) {
  const config = readConfig(".cardwarden.yml", `waivers: ${JSON.stringify(waivers)}\n`);
  const { waivers: policy } = await resolvePolicy(config, { noWaivers }, BUILTIN_PACKS, () =>
    Promise.reject(),
  );
  const known = new Set([...policy.knownRules, ...TEST_RULES]);
  const { report } = await run(
    files,
    options({ packs, waivers: { ...policy, knownRules: known }, wholeRepository: true, ...over }),
  );
  return {
    report,
    excused: report.findings
      .filter(({ suppressed }) => suppressed)
      .map(({ ruleId, subject }) => `${ruleId} ${subject}`),
    said: report.diagnostics.map(({ code, at }) => `${code} ${at?.file}:${at?.range.start.line}`),
  };
}

describe("a waiver", () => {
  test("excuses the findings of its rule on its subject, and they stay in the report", async () => {
    const { report, excused, said } = await check([ENTRY]);
    expect(excused).toEqual(["test/version a"]);
    expect(said).toEqual([]);
    expect(report.findings.find(({ suppressed }) => suppressed)?.suppressed).toEqual({
      by: "waiver",
      reason: "r",
      owner: "o",
      expires: "2026-12-31",
      at: {
        file: ".cardwarden.yml",
        range: expect.objectContaining({ start: { line: 1, column: 11 } }),
      },
    });
    expect(report.summary).toMatchObject({ error: 1, warning: 1, notice: 0, suppressed: 1 });
  });

  test.each([
    ["a", ["a"]],
    ["a/README.md", ["a"]],
    ["b/README.md", ["b"]],
    ["*", ["a", "b"]],
    ["*/README.md", ["a", "b"]],
    ["a*", ["a"]],
    ["*b", ["b"]],
    ["A", []],
    ["README.md", []],
    ["[ab]", []],
    ["?", []],
    ["a/*/*", []],
    ["aa*", []],
    ["*a*a", []],
  ])("names its subject: %s", async (subject, expected) => {
    const { excused, said } = await check([{ ...ENTRY, subject }]);
    expect(excused).toEqual(expected.map((id) => `test/version ${id}`));
    expect(said).toEqual(expected.length === 0 ? ["waiver-unused .cardwarden.yml:1"] : []);
  });

  test.each<[string, object, number]>([
    ["no reason", { reason: " " }, 0],
    ["no owner", { owner: undefined }, 0],
    ["no subject", { subject: "" }, 0],
    ["no last day", { expires: undefined }, 0],
    ["no day of the calendar", { expires: "2027-02-29" }, 0],
    ["an unknown rule", { rule: "test/versions" }, 0],
    ["yesterday", { expires: "2026-11-22" }, 0],
    ["today", { expires: "2026-11-23" }, 1],
    ["366 days", { expires: "2027-11-24" }, 1],
    ["367 days", { expires: "2027-11-25" }, 0],
  ])("is applied only if it is whole and in time: %s", async (_, over, expected) => {
    const { report } = await check([{ ...ENTRY, ...over }]);
    expect([report.summary.suppressed, report.summary.error]).toEqual([expected, 2 - expected]);
  });

  const bases = { ...ENTRY, rule: "test/bases", subject: "b" };
  test.each<[string, object[], number]>([
    ["a list as a whole", [bases], 1],
    ["one item of two", [{ ...bases, value: "x/one" }], 0],
    [
      "every item",
      [
        { ...bases, value: "x/one" },
        { ...bases, value: "x/two" },
      ],
      1,
    ],
    ["another value", [{ ...bases, value: "x/three" }], 0],
  ])("excuses a value and no other: %s", async (_, waivers, expected) => {
    expect((await check(waivers)).excused).toHaveLength(expected);
  });

  test("is not asked for with --no-waivers", async () => {
    const { excused, said, report } = await check([ENTRY], {}, true);
    expect([excused, said, report.summary.error]).toEqual([[], [], 2]);
  });
});

describe("a waiver without a finding", () => {
  const unused = { ...ENTRY, subject: "gone" };

  test("is told of in a run over everything, and only there", async () => {
    expect((await check([unused])).said).toEqual(["waiver-unused .cardwarden.yml:1"]);
    expect((await check([unused], { wholeRepository: false })).said).toEqual([]);
  });

  test("is not told of where its rule was not asked, or asks for a change", async () => {
    const onChange = ruleSource({
      id: "test/on-change",
      subject: "repository",
      when: leaf("repository.isChange", "equal", "yes"),
      require: leaf("repository.licenseFile", "present", true),
      message: { en: "said" },
    });
    const over = { packs: [pack(...rules, onChange)] };
    expect((await check([{ ...unused, rule: "ip/model-license-missing" }], over)).said).toEqual([]);
    const waiver = { ...unused, rule: "test/on-change" };
    expect((await check([waiver], over)).said).toEqual([]);
    const change = changeBetween(new Map(), new Map());
    expect((await check([waiver], { ...over, change })).said).toHaveLength(1);
  });
});

test("what cannot be read, and a bad waiver, cannot be waived", async () => {
  const broken = { "README.md": "---\nlicense: [mit\n---\n" };
  for (const rule of ["doc/unreadable-document", "doc/invalid-waiver"]) {
    const text = `waivers: ${JSON.stringify([{ ...ENTRY, rule, subject: "*" }])}\n`;
    const policy = await resolvePolicy(readConfig(".cardwarden.yml", text), {}, BUILTIN_PACKS, () =>
      Promise.reject(),
    );
    const known = new Set([...policy.waivers.knownRules, rule]);
    const { report } = await run(broken, { waivers: { ...policy.waivers, knownRules: known } });
    expect(report.summary.suppressed).toBe(0);
    expect(report.diagnostics.map(({ code }) => code)).toEqual(["waiver-refused"]);
    expect(report.findings.map(({ ruleId }) => ruleId)).toContain("doc/unreadable-document");
  }
});
