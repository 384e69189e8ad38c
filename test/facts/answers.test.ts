import { describe, expect, test } from "vitest";
import { judge } from "../../src/facts/answers/judge.js";
import { noAnswer } from "../../src/facts/answers/no-answer.js";
import { CATALOG } from "../../src/facts/catalog.js";
import { lookup } from "../../src/model/lookup.js";

const entry = (name: string) => {
  const found = lookup(CATALOG, name);
  if (!found) throw new Error(name);
  return found;
};
const near = (name: string, text: string, place = {}) => {
  const judged = judge(entry(name), text, place);
  return judged.is === "none" ? judged.is : [judged.is, judged.near];
};

describe("what is no answer", () => {
  test.each([
    [
      "nil",
      ["无", "暂无", "没有", "none", "None.", "nil", "null", "n/a", "-", "/", "“无”", "未知"],
    ],
    [
      "unfinished",
      [
        "TBD",
        "TODO",
        "pending",
        "in progress",
        "备案中",
        "办理中",
        "待办理",
        "申请中",
        "未备案",
        "尚未备案",
        "not yet filed",
        "coming soon",
      ],
    ],
    ["noise", ["abc", "xxx", "123", "test", "asdf", "aaaa"]],
    ["reasonless", ["不适用", "not applicable", "not-required", "无需备案", "exemption"]],
    ["bare", ["yes", "是", "已备案", "done"]],
  ] as const)("%s", (kind, texts) => {
    expect(texts.map((text) => [text, noAnswer(text)])).toEqual(texts.map((text) => [text, kind]));
  });

  test("the name of the field", () => {
    expect(noAnswer("Response time", "responseTime")).toBe("noise");
    expect(noAnswer("url", "url")).toBe("noise");
  });

  test.each([
    "not-required: research only",
    "n/a: internal codes for machines",
    "不适用（仅供内部使用）",
    "无需备案：未向公众提供服务",
    "See SECURITY.md",
    "通过应用内反馈入口处理",
    "Nobody answers at night",
    "北京市网信办",
  ])("may be one: %s", (text) => expect(noAnswer(text)).toBeUndefined());

  test("a reason that is none", () => expect(noAnswer("not-required: TBD")).toBe("reasonless"));

  test("hostile text costs little", () => {
    const start = performance.now();
    for (const text of ["无".repeat(60), "not ".repeat(15), "待".repeat(60), "a ".repeat(30)])
      for (let i = 0; i < 2000; i++) noAnswer(`${text}${i}`);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe("vocabularies", () => {
  test.each([
    ["legalBasis.basis", "pipl-13-1", ["answer", undefined]],
    ["legalBasis.basis", "PIPL-13-6", ["answer", undefined]],
    ["legalBasis.basis", "eu-gdpr:A6-1-f", ["answer", undefined]],
    ["legalBasis.basis", "Art. 6(1)(f) GDPR", ["answer", undefined]],
    ["legalBasis.basis", "none", ["answer", undefined]],
    ["legalBasis.basis", "pipl-13-9", ["unlike", "pipl-13-1"]],
    ["legalBasis.basis", "同意", ["answer", "pipl-13-1"]],
    ["legalBasis.basis", "constructor", ["unlike", undefined]],
    ["legalBasis.basis", "备案中", "none"],
    ["crossBorder.mechanism", "cn-standard-contract (filed 2026-02)", ["answer", undefined]],
    ["crossBorder.mechanism", "标准合同", ["answer", "cn-standard-contract"]],
    ["crossBorder.mechanism", "standard contractual clauses", ["answer", "eu-scc"]],
    ["crossBorder.mechanism", "exemption", "none"],
    ["crossBorder.mechanism", "exemption: below 100,000 persons", ["answer", undefined]],
    ["crossBorder.mechanism", "frobnicate", ["unlike", undefined]],
    ["edge.access", "apy", ["unlike", "api"]],
    ["edge.access", "unknown", "none"],
    ["edge.outputUse", "generated_text", ["answer", undefined]],
    ["edge.outputUse", "chain of thought", ["answer", "reasoning-traces"]],
    ["roles.role", "depoyer", ["answer", "deployer"]],
    ["roles.role", "知识产权负责人", ["answer", undefined]],
    ["personalInfo.present", "maybe", ["unlike", undefined]],
    ["evaluation.similarity.object", "参数", ["answer", "parameters"]],
  ])("%s: %s", (name, text, expected) => expect(near(name, text)).toEqual(expected));

  test("a ground is read by the law that it is for", () => {
    const basis = (text: string, regime: string) => near("legalBasis.basis", text, { regime });
    expect(basis("同意", "gdpr")).toEqual(["answer", "eu-gdpr:A6-1-a"]);
    expect(basis("Article 15-2", "kr-pipa")).toEqual(["answer", undefined]);
  });
});

describe("forms", () => {
  test.each([
    ["registrations.cnGenAI", "Beijing-HarbourHelper-20260420", ["answer", undefined]],
    [
      "registrations.cnGenAI",
      "Jiangsu-HarbourHelper-202604200001, 2026-04-20",
      ["answer", undefined],
    ],
    ["registrations.cnGenAI", "网信算备110000000000001260001号", ["unlike", undefined]],
    ["registrations.cnGenAI", "filed", ["unlike", undefined]],
    ["registrations.cnAlgorithm", "网信算备110000000000001260001号", ["answer", undefined]],
    [
      "registrations.cnAlgorithm",
      "110000000000001260001",
      ["unlike", "网信算备110000000000001260001号"],
    ],
    ["registrations.cnAlgorithm", "not-required: no public service", ["answer", undefined]],
    ["registrations.cnGenAIRegistration", "上线编号 20260001", ["answer", undefined]],
    ["registrations.securityAssessment", "passed", ["unlike", undefined]],
    ["retention", "P6M", ["answer", undefined]],
    ["retention", "6 months", ["answer", "P6M"]],
    ["retention", "六个月", ["answer", "P6M"]],
    ["retention", "until the account is closed", ["answer", undefined]],
    ["crossBorder.destinations", "US", ["answer", undefined]],
    ["crossBorder.destinations", "Germany", ["answer", "DE"]],
    ["crossBorder.destinations", "新加坡", ["answer", "SG"]],
    ["deployment.jurisdictions", "US-CA", ["answer", undefined]],
    ["deployment.jurisdictions", "QX", ["unlike", undefined]],
    ["complaints.url", "htps://harbour.example/help", ["answer", "https://harbour.example/help"]],
    ["complaints.url", "website", ["unlike", undefined]],
    ["complaints.url", "Settings > Feedback", ["answer", undefined]],
    ["complaints.url", "无", "none"],
    ["review.date", "2026-02-31", ["unlike", undefined]],
    ["review.date", "2026/3/1", ["unlike", "2026-03-01"]],
    ["review.date", "2026-03-01T10:00:00Z", ["answer", undefined]],
    ["synthetic.share", "30%", ["unlike", "0.3"]],
    ["synthetic.share", "3", ["unlike", undefined]],
    ["policies.aup", "none", ["answer", undefined]],
    ["languages", "no", ["answer", undefined]],
    ["provider.name", "ABC", ["answer", undefined]],
    ["version", "123", ["answer", undefined]],
  ])("%s: %s", (name, text, expected) => expect(near(name, text)).toEqual(expected));
});
