import { describe, expect, it } from "vitest";
import { callsModelAnonymous } from "../../src/documents/prose/anonymity.js";
import { place, see } from "./read.js";

/** A card whose front matter says nothing; its body begins on line 4. */
const model = (body: string) => see(`---\nlibrary_name: x\n---\n${body}\n`);

describe("a model is called anonymous by", () => {
  it.each([
    "The model is anonymous.",
    "The resulting model weights are fully anonymous within the meaning of the Regulation.",
    "This is an anonymous model.",
    "The model itself does not contain any personal data.",
    "Our weights store no personally identifiable information.",
    "The model is free of personal information.",
    "No personal data is stored in the model.",
    "The parameters do not contain or store personal data.",
    "模型不含个人信息。",
    "本模型参数中不包含任何个人数据。",
    "模型本身是匿名的。",
    "该模型权重已匿名化。",
  ])("%s", (text) => expect(callsModelAnonymous(text)).toBe(true));
});

describe("a model is not called anonymous by", () => {
  it.each([
    "The model is not anonymous.",
    "The model cannot be considered anonymous.",
    "We do not claim that the model is anonymous.",
    "Check whether the model is anonymous.",
    "Is the model anonymous?",
    "If the model is anonymous, the Regulation does not apply to it.",
    "The model may contain no personal data.",
    "The model is an anonymous submission for review.",
    "The model was trained on anonymous data.",
    "The training data of the model are free of personal data.",
    "The dataset contains no personal data.",
    "We cannot guarantee that the weights do not contain personal data.",
    "The model does not store personal data of your prompts.",
    "The model anonymizes names in a text.",
    "The model can be used to anonymise personal data.",
    "模型并非匿名。",
    "无法保证模型不含个人信息。",
    "模型不应包含个人信息。",
    "模型训练数据不含个人信息。",
    "模型可能不含个人信息。",
    "匿名用户可以使用模型。",
  ])("%s", (text) => expect(callsModelAnonymous(text)).toBe(false));
});

describe("the place of the claim", () => {
  it("is that of its sentence", () => {
    const { items } = model("# T\n\nThe weights do not contain personal data.");
    expect(items("claims.anonymousModel")).toEqual([
      "The weights do not contain personal data. @ 6:1",
    ]);
  });
  it("is none in a part on data or in a quotation", () => {
    const quoted = model(
      "# T\n\n> The model is anonymous.\n\n## Training data\n\nThe model is anonymous.",
    );
    expect(quoted.items("claims.anonymousModel")).toEqual([]);
  });
  it("is no second answer to what is in the data", () => {
    expect(
      model("# T\n\nThe weights contain no personal data.").fact("personalInfo.present").state,
    ).toBe("absent");
    const said = model("# T\n\nThis model contains no personal data.");
    expect(said.fact("personalInfo.present").value).toBe("no");
    const declared = see(
      "---\nlibrary_name: x\ngovernance: {personalInfo: {present: yes}}\n---\n\n# T\n\nThis model contains no personal data.\n",
    );
    expect(declared.reading.subjects[0]?.statements.get("personalInfo.present")).toHaveLength(1);
  });
  it("takes no time on a card of digits", () => {
    const start = performance.now();
    const digits = "1".repeat(3900);
    model(`# T\n\nIt was trained on ${digits} param context\n\n本模型训练${digits}参数上下文`);
    expect(performance.now() - start).toBeLessThan(500);
  });
  it("takes no time on a long sentence", () => {
    const long = `The model ${"weights ".repeat(20_000)}is anonymous`;
    const start = performance.now();
    callsModelAnonymous(long);
    callsModelAnonymous(`模型${"权重".repeat(200)}匿`);
    expect(performance.now() - start).toBeLessThan(100);
  });
});

describe("a model card states", () => {
  it.each([
    ["architecture", "**Model architecture:** decoder-only", "4:1"],
    ["architecture", "## Model Architecture and Objective\n\nA decoder.", "6:1"],
    ["architecture", "| 模型架构 | 解码器 |\n|-|-|\n| 参数量 | 8B |", "4:3"],
    ["parameters", "- **Number of parameters:** 8 billion", "4:3"],
    ["parameters", "**参数量：** 80亿", "4:1"],
    ["contextLength", "**Context length:** 32k", "4:1"],
    ["training.energy", "- **Carbon Emitted:** 12 kg", "4:3"],
    ["architecture", "# T\n\nThis model is a decoder-only transformer.", "6:1"],
    ["architecture", "# T\n\nIt uses the plain BERT architecture.", "6:1"],
    ["parameters", "# T\n\nThe model has 7.2B parameters.", "6:1"],
    ["parameters", "# T\n\nIt has 12 layers and 110 million trainable parameters.", "6:1"],
    ["parameters", "# T\n\n本模型共有70亿参数。", "6:1"],
    ["contextLength", "# T\n\nIt has a context window of 32,768 tokens.", "6:1"],
    ["size", "# T\n\nThe model was trained on 1.5 trillion tokens.", "6:1"],
    ["size", "# T\n\nIt was fine-tuned on about 52k instructions.", "6:1"],
    ["size", "# T\n\n本模型使用20万条数据训练，训练了20万条样本。", "6:1"],
    ["usageInfo", "## How to Get Started with the Model\n\n```python\nx\n```", "4:1"],
    ["usageInfo", "## 使用方法\n\n用任意运行时加载。", "6:1"],
    ["policies.copyright", "See our [copyright policy](https://h.example/c).", "4:1"],
    [
      "documentation.trainingSummary",
      "[Public summary of training content](https://h.example/s)",
      "4:1",
    ],
    ["documentation.trainingSummary", "- [Harbour_EU_Public_Summary.pdf](docs/s.pdf)", "4:3"],
    ["documentation.trainingSummary", "训练内容公开摘要见[此处](https://h.example/s)。", "4:1"],
  ])("%s: %s", (name, body, where) => {
    const fact = model(body).fact(name);
    expect([fact.evidence, place(fact.at)]).toEqual(["prose", where]);
  });
  it.each([
    ["architecture", "**Architecture:** [More Information Needed]"],
    ["parameters", "## Parameters\n\n- top_p: sampling\n- seed: none"],
    ["contextLength", "**Context window:** see below"],
    ["training.energy", "- **Carbon Emitted:** [More Information Needed]"],
    ["parameters", "# T\n\nUnlike models with 70B parameters, it is small."],
    ["size", "# T\n\nIt was trained on 8 GPUs for 3 epochs."],
    ["size", "# T\n\nThe model was trained on 8 16 GB V100 for 90 hours."],
    ["architecture", "# T\n\nThe house shows fine architecture of its time."],
    ["usageInfo", "## Usage\n\n[More Information Needed]"],
    ["policies.copyright", "There is no [copyright policy](https://h.example/c) yet."],
    ["documentation.trainingSummary", "A summary of training data is planned."],
  ])("not %s: %s", (name, body) => expect(model(body).fact(name).state).toBe("absent"));
  it("its emissions as a field", () => {
    const card = see(
      "---\nlibrary_name: x\nco2_eq_emissions: {emissions: 12.5, source: codecarbon}\n---\n# T\n",
    );
    expect([card.fact("training.energy").value, card.fact("training.energy").evidence]).toEqual([
      "12.5",
      "structured",
    ]);
  });
});
