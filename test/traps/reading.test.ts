import { describe, expect, test } from "vitest";
import { subjectsOf } from "../lineage/facts.js";
import { finds, model, silent, text } from "./trap.js";

/** YAML, languages, negation, places that are nobody's statement. */
const task = "pipeline_tag: text-generation";

describe("words that YAML 1.1 reads as something else", () => {
  const facts = async (matter: string) =>
    (await subjectsOf(model(matter))).find(({ kind }) => kind === "model")?.facts ?? {};

  test.each([
    ["no", "no"],
    ["No", "no"],
    ["false", "no"],
    ['"no"', "no"],
    ["yes", "yes"],
    ["true", "yes"],
  ])("personalInfo.present: %s is %s", async (written, read) => {
    const found = await facts(
      `license: mit\n${task}\ngovernance: {personalInfo: {present: ${written}}}`,
    );
    expect(found["personalInfo.present"]?.value).toBe(read);
  });

  test("Norwegian is a language, a version keeps its zero, a day is a day", async () => {
    const matter = `license: mit\nlanguage: no\n${task}\nversion: 1.10\ngovernance:\n  review: {date: 2026-11-01}`;
    const found = await facts(matter);
    expect([found.version?.value, found["review.date"]?.value]).toEqual(["1.10", "2026-11-01"]);
    await silent(model(matter), ["doc/", "disclosure/version-missing"]);
  });

  test("a sexagesimal, an octal and a null are no mistakes", () =>
    silent(model(`license: mit\n${task}\nthumbnail: ~\ntags: [12:30:00, 0o17, 010, null]`), [
      "doc/",
    ]));
});

describe("keys that stand twice", () => {
  test("a duplicate key is an error at its line", () =>
    finds(model(`license: mit\n${task}\nlicense: apache-2.0`), [
      "doc/unreadable-document error m/README.md:4",
    ]));

  test("a merge key hides what it merges: an error at its line", () =>
    finds(
      model(`license: mit\n${task}\nx: &x {general: mail}\ngovernance:\n  contacts:\n    <<: *x`),
      ["doc/unreadable-document error m/README.md:7"],
    ));
});

const ASKED = [
  "ip/model-license-missing",
  "ip/training-data-not-named",
  "disclosure/limitations-missing",
  "disclosure/intended-use-missing",
  "disclosure/training-method-missing",
  "disclosure/evaluation-missing",
  "disclosure/responsible-party-missing",
  "privacy/personal-data-status-missing",
];

describe("a card in another language is read in that language", () => {
  test.each([
    [
      "Chinese",
      `# 港务问答模型

## 模型简介

回答港口物流问题的语言模型，由海港实验室开发。

## 开发者

海港实验室

## 联系方式

models@harbour.example

## 预期用途

供调度员参考，答案须人工核对。

## 适用范围外的用途

航行安全决策。

## 局限性

只了解三个港口。

## 训练数据

2019 至 2024 年的自有通告。

## 训练方法

三轮有监督微调。

## 评测结果

500 个问题上的准确率为 0.81。

## 个人信息

训练数据不包含个人信息。

## 许可

Apache-2.0
`,
    ],
    [
      "Traditional Chinese",
      `# 港務問答模型

## 開發者

海港實驗室

## 聯絡方式

models@harbour.example

## 預期用途

供調度員參考。

## 侷限性

只瞭解三個港口。

## 訓練資料

2019 至 2024 年的自有通告。

## 訓練方法

三輪有監督微調。

## 評測結果

500 個問題上的準確率為 0.81。

## 個人資料

訓練資料不含個人資料。

## 授權

Apache-2.0
`,
    ],
    [
      "Japanese",
      `# 港湾質問応答モデル

## 開発者

港湾研究所

## 連絡先

models@harbour.example

## 想定される用途

配車担当者の補助。

## 制限事項

三つの港しか知りません。

## 学習データセット

2019年から2024年の自社の告示。

## 学習方法

三エポックの教師あり微調整。

## 評価

500問での正解率は0.81。

## 個人情報

学習データに個人情報は含まれません。

## ライセンス

Apache-2.0
`,
    ],
    [
      "Korean",
      `# 항만 질의응답 모델

## 개발자

항만 연구소

## 연락처

models@harbour.example

## 사용 목적

배차 담당자의 보조.

## 한계

세 항구만 압니다.

## 학습 데이터

2019년부터 2024년까지의 자체 공지.

## 학습 방법

세 에포크의 지도 미세조정.

## 평가 결과

500문항에서 정확도 0.81.

## 개인정보

학습 데이터에는 개인정보가 없습니다.

## 라이선스

Apache-2.0
`,
    ],
  ])("%s", (_, body) => silent(model(task, body), ASKED));
});

describe("what a card denies or quotes is not what it says", () => {
  const said = (sentence: string) =>
    model(`license: llama3.1\n${task}`, `# Model\n\n${sentence}\n`);
  const none = async (sentence: string) => {
    const [subject] = (await subjectsOf(said(sentence))).filter(({ kind }) => kind === "model");
    const facts = subject?.facts ?? {};
    return [
      "distillation.hints",
      "teachers",
      "teachers.statement",
      "claims.openSource",
      "synthetic.present",
    ].filter((name) => facts[name]?.state !== "absent" && facts[name]?.value !== "no");
  };
  test.each([
    "This model was not distilled from any other model.",
    "It was trained without distillation.",
    "No outputs of GPT-4 were used for training.",
    "We did not use ChatGPT to generate training data.",
    "This is not an open-source model: the weights come under a community licence.",
    "The training data contain no synthetic data.",
    "Unlike models that are distilled from GPT-4, it learnt from our own letters.",
    "本模型未经过蒸馏。",
    "训练数据不含任何由 GPT-4 生成的内容。",
    "本模型并非开源模型。",
  ])("%s", async (sentence) => expect(await none(sentence)).toEqual([]));

  test.each([
    "We do not remove watermarks, and ask nobody to.",
    "Watermarks must not be removed.",
    "Do not remove the label on generated images.",
    'The licence says: "You may not remove any notice".',
    "不得去除水印或生成内容标识。",
  ])("no call to remove labels: %s", (sentence) =>
    silent(model("license: mit\npipeline_tag: text-to-image", `# Model\n\n${sentence}\n`), [
      "disclosure/label-removal-instructions",
    ]),
  );
});

describe("the warranty text of a license puts no risk on the user", () => {
  const MIT_TEXT =
    'THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY.';
  test.each([
    MIT_TEXT,
    `## License\n\n${MIT_TEXT}`,
    'Unless required by applicable law or agreed to in writing, software distributed under the License is distributed on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND.',
  ])("%s", (paragraph) =>
    silent(model(`license: mit\n${task}`, `# Model\n\n${paragraph}\n`), [
      "disclosure/all-risk-on-user",
      "doc/conflicting-statements",
    ]),
  );
});

describe("ways to be reached", () => {
  test.each([
    "## Contact\n\nPlease use the Community tab of this repository.",
    "## Contact\n\nOpen a discussion.",
    "## Model Card Contact\n\nhttps://github.com/harbour/notices/issues",
    "- **Point of Contact:** [Community tab](https://huggingface.co/harbour/notices/discussions)",
    "## Contact\n\nORCID: 0000-0002-1825-0097",
    "## Contact\n\nhttps://orcid.org/0000-0002-1825-0097",
    "For questions, please open an issue on GitHub.",
    "## 联系方式\n\n请在社区讨论区留言。",
  ])("%s", (body) =>
    silent(
      model(
        `license: mit\n${task}\ngovernance: {provider: {name: Harbour Lab}}`,
        `# Model\n\n${body}\n`,
      ),
      ["disclosure/responsible-party-missing", "doc/placeholder-left"],
    ),
  );
});

describe("not applicable, with a reason", () => {
  test.each([
    "## Limitations\n\nN/A: the model returns one of three fixed labels.",
    "## Limitations\n\nNot applicable, because the table holds sums only.",
  ])("%s", (body) =>
    silent(model(`license: mit\n${task}`, `# Model\n\n${body}\n`), [
      "disclosure/limitations-missing",
      "doc/placeholder-left",
    ]),
  );

  test("`n/a` alone is silence", () =>
    finds(model(`license: mit\n${task}`, "# Model\n\n## Limitations\n\nN/A\n"), [
      "disclosure/limitations-missing notice m/README.md:4",
    ]));

  test("the declaration gives the reason with the answer", () =>
    silent(
      model(
        `license: mit\n${task}\ngovernance:\n  personalInfo: {present: "n/a: readings of pressure sensors"}`,
        "# Model\n",
      ),
      ["privacy/personal-data-status-missing"],
    ));
});

describe("templates are nobody's statement", () => {
  const LEFT = text(
    `license: mit\n${task}`,
    "# Model\n\n## Limitations\n\n[More Information Needed]\n",
  );
  test.each(["modelcard_template.md", "docs/model-card-template.md", "card_templates/README.md"])(
    "%s is not asked to fill its gaps",
    (file) => silent({ [file]: LEFT }, ["doc/placeholder-left"]),
  );
  test("a card is", () =>
    finds({ "m/README.md": LEFT }, ["doc/placeholder-left notice m/README.md:10"]));
});
