import { describe, expect, test } from "vitest";
import { document, factsOf } from "../lineage/facts.js";

const model = "license: apache-2.0\npipeline_tag: text-generation";
const data = "license: cc-by-4.0\ntask_categories: [text-classification]";

/** What a body states of a fact: its value and its line, which begin behind a front matter of four lines. */
async function said(kind: "model" | "dataset", fact: string, body: string, matter?: string) {
  const text = document(matter ?? (kind === "model" ? model : data), `# Harbour\n\n${body}\n`);
  const found = (await factsOf({ "h/README.md": text }, kind))[fact];
  return found?.state === "absent" ? undefined : [found?.value, found?.at.range.start.line];
}

describe("what headings state", () => {
  test.each([
    [
      "dataset",
      "description",
      "## Dataset Summary\n\nTides of one harbour.",
      "Tides of one harbour.",
    ],
    ["dataset", "description", "## 数据集简介\n\n一个港口的潮位。", "一个港口的潮位。"],
    [
      "dataset",
      "composition",
      "### Data Splits\n\n| train | test |\n| --- | --- |\n| 10 | 2 |",
      undefined,
    ],
    ["dataset", "collection.process", "## Dataset Creation\n\nRead by hand.", "Read by hand."],
    [
      "dataset",
      "collection.timeframe",
      "### Time period\n\nThe summer of 2020.",
      "The summer of 2020.",
    ],
    ["dataset", "annotation.rules", "#### Annotation process\n\nBy the book.", "By the book."],
    ["dataset", "annotation.rules", "### 标注流程\n\n依照规范。", "依照规范。"],
    ["dataset", "annotation.qualityCheck", "### Quality control\n\nOne in ten.", "One in ten."],
    [
      "dataset",
      "bias",
      "### Discussion of Biases\n\nOfficers wrote more than sailors.",
      "Officers wrote more than sailors.",
    ],
    [
      "model",
      "bias",
      "## Bias, Risks, and Limitations\n\nIt may show gender bias.",
      "It may show gender bias.",
    ],
    ["model", "evaluation.safety.tested", "### Red teaming\n\nTen people tried.", "yes"],
    ["model", "evaluation.safety.tested", "## 安全评测\n\n题库 2000 题。", "yes"],
    [
      "model",
      "evaluation.bias.tested",
      "### Fairness evaluation\n\nNo difference was seen.",
      "yes",
    ],
    ["model", "limitations.hallucination", "### 幻觉\n\n可能编造船名。", "可能编造船名。"],
    ["model", "policies.aup", "### Prohibited Uses\n\nSpam.", "Spam."],
    ["model", "changelog", "## News\n\nThe second one is here.", "The second one is here."],
    ["model", "oversight", "## Human oversight\n\nAn officer looks.", "An officer looks."],
    ["model", "incident.process", "## Reporting safety concerns\n\nWrite to us.", "Write to us."],
    ["model", "withdrawal.process", "## Takedown requests\n\nWrite to us.", "Write to us."],
  ] as const)("%s %s: %s", async (kind, fact, body, value) => {
    const found = await said(kind, fact, body);
    const first = Array.isArray(found?.[0]) ? found[0][0] : found?.[0];
    if (value !== undefined) expect(first).toBe(value);
    expect(found?.[1]).toBe(10);
  });

  test("nothing where a placeholder or nothing stands under them", async () => {
    for (const [kind, fact, title] of [
      ["dataset", "annotation.rules", "#### Annotation process"],
      ["dataset", "description", "## Dataset Summary"],
      ["model", "bias", "## Bias, Risks, and Limitations"],
      ["model", "evaluation.safety.tested", "## Safety"],
    ] as const)
      expect([
        fact,
        await said(kind, fact, `${title}\n\n[More Information Needed]\n\n## End`),
      ]).toEqual([fact, undefined]);
    const general = "## Bias, Risks, and Limitations\n\nIt knows nothing after 2024.";
    expect(await said("model", "bias", general)).toBeUndefined();
    expect(
      await said("model", "evaluation.safety.tested", "## Safety\n\nMind the tide."),
    ).toBeUndefined();
  });

  test("nothing of other works", async () => {
    const body = "## Related work\n\n### Annotation process\n\nThey used a book.";
    expect(await said("dataset", "annotation.rules", body)).toBeUndefined();
  });
});

describe("what labels and names state", () => {
  test.each([
    ["- **Model date:** July 3, 2026", "releaseDate", "2026-07-03"],
    ["Release date: 2026/7/3", "releaseDate", "2026-07-03"],
    ["- **发布日期:** 2026年7月3日", "releaseDate", "2026-07-03"],
    ["- **Model date:** August 2022", "version", "August 2022"],
    ["- **Version:** 1.2", "version", "1.2"],
    ["## Version 2.1", "version", "Version 2.1"],
    ["This model was released on 3 July 2026.", "releaseDate", "2026-07-03"],
  ])("%s", async (body, fact, value) => {
    expect((await said("model", fact, body))?.[0]).toBe(value);
  });

  test.each([
    ["harbour-writer-v0.3", "0.3"],
    ["Qwen2.5-3B-harbour", "2.5"],
    ["harbour-writer-0125", "0125"],
    ["harbour-writer-1.5b", null],
    ["harbour-writer-7B", null],
    ["harbour-base-v", null],
  ])("%s", async (name, version) => {
    const files = { [`${name}/README.md`]: document(model, "# Harbour\n") };
    expect((await factsOf(files, "model")).version?.value).toBe(version);
  });
});

describe("steps of processing among risks", () => {
  const risks = (text: string) => `## Ethical Considerations\n\n${text}`;
  test.each([
    ["model", "Filter toxic outputs before showing them.", false],
    ["model", "Toxic answers are filtered by the service.", false],
    ["model", "Toxic examples were removed from the data.", true],
    ["dataset", "Some tags are cleaned out.", true],
  ] as const)("%s: %s", async (kind, text, isStep) => {
    expect((await said(kind, "processing.steps", risks(text))) !== undefined).toBe(isStep);
  });
});

describe("what sentences state", () => {
  test.each([
    ["dataset", "collection.process", "The data were collected from two gauges."],
    ["dataset", "collection.timeframe", "The levels were recorded between 2019 and 2023."],
    ["dataset", "collection.timeframe", "数据采集于2021年至2022年。"],
    ["dataset", "processing.steps", "Duplicate rows were removed."],
    ["dataset", "annotation.qualityCheck", "Inter-annotator agreement was 0.8."],
    ["dataset", "withdrawal.process", "If you want your letters removed, contact us."],
    ["model", "limitations.hallucination", "It may generate incorrect dates."],
    ["model", "limitations.hallucination", "模型可能产生虚假信息。"],
    ["model", "inherited.bias", "It inherits the biases of its base model."],
    ["model", "inherited.limitations", "It has the same limitations as the original model."],
    ["model", "incident.process", "See SECURITY.md to report vulnerabilities."],
    ["model", "oversight", "Use it only with human review."],
  ] as const)("%s %s: %s", async (kind, fact, body) => {
    expect((await said(kind, fact, body))?.[1]).toBe(8);
  });

  test.each([
    ["Safety was evaluated with 400 prompts.", "yes"],
    ["It has not been evaluated for safety.", "no"],
    ["No safety evaluation was made.", "no"],
    ["本模型未经过安全评测。", "no"],
    ["Users should test the safety of the model.", undefined],
    ["Safety is our first concern.", undefined],
    ["On StrongREJECT it scores 0.9.", "yes"],
  ])("%s: %s", async (body, value) => {
    expect((await said("model", "evaluation.safety.tested", body))?.[0]).toBe(value);
  });

  test("results that are reported are no reports of harm", async () => {
    const body = "This work concerns the results reported in trials. It concerns nobody else.";
    expect(await said("dataset", "incident.process", body)).toBeUndefined();
    const field = "### Data Fields\n\n- `reported`: whether somebody reported it as inappropriate";
    expect(await said("dataset", "incident.process", field)).toBeUndefined();
  });

  test("an inductive bias is no bias", async () => {
    expect(await said("model", "bias", "Its inductive bias term is learnt.")).toBeUndefined();
  });
});

describe("claims stand where their words stand", () => {
  const RISK = "claims.allRiskOnUser";
  const SAFE = "claims.inheritedSafety";
  const MARKS = "claims.labelRemoval";
  test.each([
    [RISK, "Read this: users bear all responsibility.", 12],
    [RISK, "使用者自行承担一切风险。", 1],
    [RISK, "You are solely responsible for its output.", 1],
    [SAFE, "The student retains the safety alignment of its teacher.", 13],
    [SAFE, "本模型继承了教师模型的安全对齐。", 4],
    [MARKS, "Our tool removes invisible watermarks.", 10],
    [MARKS, "一键去水印。", 3],
    [MARKS, "Its texts evade AI detection.", 11],
  ])("%s: %s", async (fact, body, column) => {
    const text = document(model, `# Harbour\n\n${body}\n`);
    const found = (await factsOf({ "h/README.md": text }, "model"))[fact];
    expect([found?.evidence, found?.at.range.start]).toEqual(["prose", { line: 8, column }]);
  });

  test.each([
    [RISK, "The software is provided as is; users bear all risks."],
    [RISK, "Users are responsible for their own prompts."],
    [RISK, "Users do not bear all responsibility."],
    [RISK, "A card once said “users bear all responsibility”."],
    [RISK, "## License\n\nUse at your own risk."],
    [RISK, "```\nUsers bear all responsibility.\n```"],
    [SAFE, "It may not retain the safety alignment of its teacher."],
    [SAFE, "It inherits the safety limitations of its base model."],
    [MARKS, "We do not remove watermarks."],
    [MARKS, "Do not use it to bypass AI detectors."],
    [MARKS, "Images with watermarks were removed from the training data."],
    [MARKS, "禁止去除水印。"],
    [MARKS, "> Our tool removes invisible watermarks."],
    [MARKS, "`remove_watermark=True`"],
  ])("not %s: %s", async (fact, body) => {
    expect(await said("model", fact, body)).toBeUndefined();
  });
});

describe("what the front matter of a data set states", () => {
  test("creators, sizes, languages and features", async () => {
    const matter = `${data}
annotations_creators: [crowdsourced, found]
language_creators: [found]
language: [en, no]
size_categories: [1K<n<10K]
release_date: 2026-07-03
dataset_info: {features: [{name: level, dtype: int32}]}`;
    const facts = await factsOf({ "h/README.md": document(matter) }, "dataset");
    const value = (name: string) => facts[name]?.value;
    expect(value("annotation.present")).toBe("yes");
    expect(value("annotation.annotators")).toEqual(["crowdsourced", "found"]);
    expect(value("collection.process")).toBe("found");
    expect(value("languages")).toEqual(["en", "no"]);
    expect(value("size")).toBe("1K<n<10K");
    expect(value("composition")).toBe("level");
    expect(value("releaseDate")).toBe("2026-07-03");
    expect(facts["annotation.present"]?.at.range.start.line).toBe(4);
  });

  test.each([
    ["annotations_creators: [no-annotation]", "no"],
    ["annotations_creators: [found]", "no"],
    ["dataset_info: {features: [{name: chosen}, {name: rejected}]}", "yes"],
    ["dataset_info: {features: [{name: chosen}]}", null],
  ])("%s: annotated %s", async (line, value) => {
    const facts = await factsOf({ "h/README.md": document(`${data}\n${line}`) }, "dataset");
    expect(facts["annotation.present"]?.value).toBe(value);
  });
});
