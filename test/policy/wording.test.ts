import { describe, expect, test } from "vitest";
import { offendingWords } from "../../src/policy/packs/wording.js";

describe("words that judge", () => {
  test.each([
    ["Training on it is illegal.", ["illegal"]],
    ["The crawl violates copyright and infringes rights.", ["violates", "infringes"]],
    ["The card is not GDPR-compliant.", ["compliant"]],
    ["Non-compliance: the card complies with nothing.", ["Non-compliance", "complies"]],
    ["The use is unlawful, a breach of the terms.", ["unlawful", "breach of"]],
    ["The use is not legal.", ["is not legal"]],
    ["You must name the teacher; you mustn't hide it.", ["must", "mustn't"]],
    ["This guarantees a certified model.", ["guarantees", "certified"]],
    ["该模型违法，构成侵权。", ["违法", "侵权"]],
    ["蒸馏违反条款，属于违规，不合规。", ["违反", "违规", "合规"]],
    ["必须写明教师模型。", ["必须"]],
    ["该模型已认证，保证安全。", ["已认证", "保证安全"]],
  ])("%s", (text, words) => {
    expect(offendingWords(text)).toEqual(words);
  });
});

describe("words that do not", () => {
  test.each([
    "The licence of {from.name} conflicts with what its base asks.",
    "The recorded terms say that outputs may not train a competing model.",
    "A legal basis is not stated; the legal team may know it.",
    "A personal data breach is reported to the contact.",
    "Certification is one of the mechanisms for transfers.",
    "Mustard and muster roll off the tongue; accomplished.",
    "未说明合法基础；个人信息保护认证是出境机制之一。",
    "应当保证标识清晰。",
    "合同范围不含训练。",
    "提供者发现违法内容的，应当及时采取停止生成等处置措施；违法不良信息超过5%。",
  ])("%s", (text) => {
    expect(offendingWords(text)).toEqual([]);
  });

  test("an order may be quoted, a verdict may not", () => {
    expect(offendingWords('The text says "you must retain this notice".')).toEqual([]);
    expect(offendingWords("文本写道“必须保留本声明”。")).toEqual([]);
    expect(offendingWords('The card is "illegal".')).toEqual(["illegal"]);
  });

  test("names, code and titles are no speech", () => {
    expect(
      offendingWords(
        "See `must-not`, {terms.violated}, 《违法和不良信息举报办法》, https://x.example/illegal",
      ),
    ).toEqual([]);
  });

  test("what silence is not may be said", () => {
    expect(offendingWords("Silence is a gap, not a breach of the law.")).toEqual([]);
    expect(offendingWords("没有说明并不等于违规。")).toEqual([]);
  });
});

test("a long text of a stranger is read in no time", () => {
  const start = performance.now();
  offendingWords('`{《"“不是'.repeat(20_000));
  expect(performance.now() - start).toBeLessThan(500);
});
