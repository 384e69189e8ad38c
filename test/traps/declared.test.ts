import { describe, expect, test } from "vitest";
import { findingsOf, model } from "./trap.js";

/** What a lawyer expects of a declaration: which rules speak, and how loudly at least. */
async function expectFindings(
  matter: string,
  expected: readonly string[],
  not: readonly string[] = [],
): Promise<void> {
  const findings = await findingsOf(model(matter));
  const told = findings.map(({ ruleId, severity }) => `${severity} ${ruleId}`);
  expect(told).toEqual(expect.arrayContaining([...expected]));
  const ids = new Set(findings.map(({ ruleId }) => ruleId));
  expect(not.filter((id) => ids.has(id))).toEqual([]);
}

const TOP = "license: apache-2.0\npipeline_tag: text-generation\n";

describe("data", () => {
  test("a crawl past barriers, bought data without the right to train, logs without leave", () =>
    expectFindings(
      `${TOP}governance:
  sources:
    - name: harbour-forum
      kind: web-crawl
      acquisition: {lawfulAccess: no}
      technicalMeasuresBypassed: yes
      optOut: {checked: yes, preference: not-allowed, respected: no}
      containsProtected: yes
    - name: pilot-letters
      kind: purchased
      contract: {ref: CTR-7, scopeIncludesTraining: no}
    - name: desk-logs
      kind: user-data
  copyright: {containsProtected: yes}`,
      [
        "error ip/opt-out-not-respected",
        "error ip/source-circumvention-declared",
        "error ip/purchased-data-without-contract",
        "warning ip/user-content-without-authorization",
        "warning ip/protected-works-without-ground",
      ],
    ));

  test("personal information over the whole process", () =>
    expectFindings(
      `${TOP}governance:
  personalInfo:
    present: yes
    categories: [Health]
    sensitive: yes
    minors: yes
    deidentification: {status: anonymised, method: [masking]}
  legalBasis: [{basis: pipl-13-1}]
  consent: {scope: [service]}
  processors: [{name: Label Ltd.}]
  crossBorder: {transfer: yes}
  teachers:
    - {id: openai/gpt-4o, access: api, role: generator, outputUse: [generated-text], prompts: {containPersonalInfo: yes}}`,
      [
        "error privacy/purpose-excludes-training",
        "error privacy/sensitive-data-without-consent",
        "warning privacy/minors-data-unprotected",
        "warning privacy/anonymization-unsupported",
        "warning privacy/processor-without-agreement",
        "warning privacy/cross-border-without-mechanism",
        "warning privacy/personal-data-sent-to-teacher",
        "warning privacy/deletion-process-missing",
        "warning privacy/impact-assessment-missing",
        "warning privacy/leakage-not-tested",
      ],
    ));

  test("a student without personal information, a teacher of which nobody knows", () =>
    expectFindings(
      `${TOP}governance:
  personalInfo: {present: no}
  teachers: [{id: deepseek-ai/DeepSeek-R1, access: weights, role: generator}]`,
      ["warning privacy/teacher-personal-data-unknown"],
    ));
});

describe("teachers", () => {
  test("a service whose terms bar competing models", () =>
    expectFindings(
      `license: mit\npipeline_tag: text-generation\nbase_model: Qwen/Qwen2.5-7B
governance:
  teachers: [{id: openai/gpt-4o, access: api, role: generator, outputUse: [generated-text]}]`,
      [
        "error ip/teacher-terms-forbid-training",
        "warning ip/hosted-teacher-terms-undated",
        "notice ip/similarity-not-tested",
      ],
    ));

  test("leaked weights, and a measure that was bypassed", () =>
    expectFindings(
      `${TOP}governance:
  teachers:
    - id: harbour/secret
      access: weights
      weightsProvenance: leaked
      technicalMeasuresBypassed: yes
      outputUse: [logits, hidden-states]`,
      ["error ip/access-control-bypass-declared"],
    ));

  test("results above the limits that the publisher set", () =>
    expectFindings(
      `${TOP}governance:
  teachers: [{id: deepseek-ai/DeepSeek-R1, access: weights, role: generator}]
  evaluation:
    similarity: {tested: yes, method: [n-gram], result: 0.62, threshold: 0.3}
    memorization: {tested: yes, method: [extraction], result: 0.09, threshold: 0.01}`,
      ["error ip/similarity-above-limit"],
    ));

  test("no test of similarity", () =>
    expectFindings(
      `${TOP}governance:
  teachers: [{id: openai/gpt-4o, access: api, role: generator, outputUse: [generated-text]}]`,
      ["notice ip/similarity-not-tested"],
    ));

  test("a service by way of its product, with terms that permit and nothing to show for it", () =>
    expectFindings(
      `${TOP}governance:
  teachers:
    - {id: openai/gpt-4o, access: product-ui, role: generator, authorization: {basis: terms-permit}}`,
      ["warning ip/hosted-teacher-terms-undated", "error ip/teacher-terms-forbid-training"],
    ));
});

describe("responsibility", () => {
  const roles = (parties: readonly string[]) =>
    `${TOP}base_model: Qwen/Qwen2.5-7B
governance:
  teachers: [{id: deepseek-ai/DeepSeek-R1, access: weights, role: generator}]
  roles:
    - {role: teacher-provider, party: ${parties[0]}, duties: [terms]}
    - {role: student-developer, party: ${parties[1]}, duties: [testing, labels]}
    - {role: deployer, party: ${parties[2]}, duties: [filing, incidents]}
    - {role: user, party: ${parties[3]}, duties: [lawful use]}`;

  test("four roles, each with a party and duties", () =>
    expectFindings(
      roles(["DeepSeek", "Harbour Lab", "Harbour Desk Ltd.", "users"]),
      [],
      ["disclosure/duties-not-allocated", "disclosure/duties-not-shared"],
    ));

  test("four roles and all duties on the user", () =>
    expectFindings(roles(["终端用户", "终端用户", "终端用户", "终端用户"]), [
      "warning disclosure/duties-not-shared",
    ]));

  test("a sentence that puts every risk on the user", async () => {
    const findings = await findingsOf(
      model(TOP, "# 港口\n\n使用者应自行承担使用本模型产生的一切责任和风险。\n"),
    );
    expect(findings.map(({ ruleId }) => ruleId)).toContain("disclosure/all-risk-on-user");
  });
});

describe("services", () => {
  test("a companion that is open to minors, and draws pictures", () =>
    expectFindings(
      `license: apache-2.0\npipeline_tag: text-to-image\nbase_model: Qwen/Qwen2.5-7B
governance:
  deployment:
    cnPublicService: yes
    anthropomorphic: yes
    fileOutputs: yes
    minors: {intimacy: yes}
  labels: {implicit: c2pa}`,
      [
        "error cn/companion-service-facts-missing",
        "warning cn/service-filing-missing",
        "warning cn/user-agreement-labels-missing",
      ],
    ));

  test("a level that the statements do not reach", () =>
    expectFindings(`${TOP}governance:\n  disclosure: {level: L3}`, [
      "warning disclosure/transparency-level-unsupported",
    ]));

  test.each(["无", "暂无", "none", "n/a", "TBD"])("%s is no procedure and no address", (nil) =>
    expectFindings(
      `${TOP}governance:
  provider: {name: Harbour Lab}
  contacts: {general: lab@harbour.example}
  deployment: {publicService: yes, jurisdictions: [CN]}
  incident: {process: ${nil}}
  complaints: {url: ${nil}}`,
      [
        "warning cn/prohibited-content-measures-missing",
        "warning disclosure/report-channel-missing",
      ],
    ),
  );

  test.each(["备案中", "暂无", "未备案", "待办理", "abc", "n/a"])("%s is no filing", (nil) =>
    expectFindings(
      `${TOP}governance:
  deployment: {publicService: yes, jurisdictions: [CN]}
  registrations: {cnGenAI: ${nil}, cnAlgorithm: ${nil}, securityAssessment: ${nil}}`,
      ["warning cn/service-filing-missing"],
    ),
  );
});
