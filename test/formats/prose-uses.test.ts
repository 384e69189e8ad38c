import { describe, expect, it } from "vitest";
import { place, see } from "./read.js";

/** A card whose front matter says nothing; its body begins on line 4. */
const card = {
  model: (body: string) => see(`---\nlibrary_name: x\n---\n${body}\n`),
  dataset: (body: string) => see(`---\npretty_name: x\n---\n${body}\n`),
};
type Kind = keyof typeof card;

/** Where a body states a fact; undefined where it does not. */
function stated(kind: Kind, name: string, body: string): string | undefined {
  const fact = card[kind](body).fact(name);
  return fact.state === "absent" ? undefined : place(fact.at);
}

describe("a sentence states what the work is for", () => {
  it.each<[Kind, string, string]>([
    ["dataset", "# Tides\n\nIt was created to support forecasts of tides.", "6:1"],
    ["dataset", "# Tides\n\nThe corpus aims to help pilots.", "6:1"],
    ["dataset", "# Tides\n\nThis data can be used for research on harbors.", "6:1"],
    ["dataset", "# Tides\n\nThe goal of this dataset is a fair test of forecasts.", "6:1"],
    ["dataset", "# Tides\n\n## More\n\nAll files are shared for research purposes only.", "8:1"],
    ["dataset", "## For what purpose was the dataset created?\n\nTo forecast tides.", "6:1"],
    ["dataset", "# 潮位\n\n该数据仅用于评测潮位模型。", "6:1"],
    ["dataset", "# 潮位\n\n本数据集旨在为港口研究提供基准。", "6:1"],
    [
      "model",
      "# Tide\n\nThis adapter is intended for the tide contest and is no general tool.",
      "6:1",
    ],
    ["model", "# Tide\n\nTide serves as a baseline for pilots.", "6:1"],
    ["model", "# 潮汐\n\n本模型仅供学术研究之用。", "6:1"],
    ["model", "# 潮汐\n\n潮汐是面向引航场景的大模型。", "6:1"],
    ["model", "# 潮汐模型\n\n## 说明\n\n潮汐模型旨在帮助引航员。", "8:1"],
    ["model", "## Use Case 1: Pilots\n\nAnswers about tides.", "4:1"],
  ])("%s: %s", (kind, body, where) => {
    expect(stated(kind, "intendedUse", body)).toBe(where);
  });

  it.each<[Kind, string]>([
    ["dataset", "# Tides\n\nSeparate files are provided for spring and autumn."],
    ["dataset", "# Tides\n\nThe loader can be used to download the files."],
    ["dataset", "# Tides\n\nIt may not be used for research."],
    ["model", "# Tide\n\nIts license is suitable for commercial use."],
    ["model", "# 潮汐\n\n本模型不得用于商业目的。"],
    ["model", "# 潮汐\n\n我们使用的脚本用于训练。"],
  ])("not in %s: %s", (kind, body) => {
    expect(stated(kind, "intendedUse", body)).toBeUndefined();
  });
});

describe("a sentence states a limit of the work", () => {
  it.each<[Kind, string, string]>([
    ["dataset", "# Tides\n\n## Files\n\nThe data may contain wrong readings.", "8:1"],
    ["dataset", "# Tides\n\n## Files\n\nThis data set does not cover storms.", "8:1"],
    [
      "dataset",
      "## Are there any errors, sources of noise, or redundancies in the dataset?\n\nA few.",
      "6:1",
    ],
    ["model", "# Tide\n\n## Notes\n\nThe model may produce incorrect times.", "8:1"],
    ["model", "## Potential issues\n\nAnswers vary in quality.", "6:1"],
    ["model", "## Performance and Limitations\n\nIt fails in storms.", "6:1"],
    ["model", "# 潮汐\n\n## 声明\n\n由于语言模型固有的局限性，我们无法保证答案准确。", "8:1"],
    ["model", "# 潮汐\n\n## 声明\n\n模型输出不能替代引航员的判断。", "8:1"],
  ])("%s: %s", (kind, body, where) => {
    expect(stated(kind, "limitations", body)).toBe(where);
  });

  it.each<[Kind, string]>([
    ["dataset", "# Tides\n\n## Files\n\nExisting data sets may contain wrong readings."],
    ["dataset", "# Tides\n\n## Files\n\nDoes the data contain errors that might be harmful?"],
    ["model", "# Tide\n\n## Notes\n\nThis model reduces noise that might be harmful."],
    ["model", "# 潮汐\n\n## 声明\n\n本模型解决了现有模型存在的不足。"],
  ])("not in %s: %s", (kind, body) => {
    expect(stated(kind, "limitations", body)).toBeUndefined();
  });
});

describe("what the data and the results are", () => {
  it.each<[string, string, string | undefined]>([
    ["training.summary", "## What it was trained on\n\nLogs of one pilot.", "6:1"],
    ["training.summary", "# 潮汐\n\n本模型利用引航员的对话进行微调。", "6:1"],
    ["evaluation.results", "# Tide\n\n## Notes\n\nValidation macro AUROC was 0.95.", "8:1"],
    ["evaluation.results", "## Evaluation\n\nNo benchmark has been run yet.", undefined],
    ["evaluation.results", "## 评测\n\n暂无。", undefined],
  ])("%s: %s", (fact, body, where) => {
    expect(stated("model", fact, body)).toBe(where);
  });

  it("reads the answer below a question on the license and its hint", () => {
    const body =
      "1. **Is it distributed under a license?** *(If so, please describe it, and provide a link.)*\n\n    MIT License, free to use.";
    expect(card.dataset(body).fact("license.stated").value).toEqual(["MIT License"]);
  });

  it("reads the license of the content of a project as that of the model", () => {
    const body =
      "# Tide\n\nTide is a language model.\n\n## License\n\nThe content of this project itself is licensed under Apache-2.0.";
    expect(card.model(body).fact("license.stated").value).toEqual(["Apache-2.0"]);
  });
});
