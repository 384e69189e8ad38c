import { describe, expect, it } from "vitest";
import { see, selected, told } from "./read.js";

/** A card whose front matter says nothing; its body begins on line 4. */
const model = (body: string) => see(`---\nlibrary_name: x\n---\n${body}\n`);
const dataset = (body: string) => see(`---\npretty_name: x\n---\n${body}\n`);
const state = (body: string, fact: string) => model(body).fact(fact).state;

describe("a topic of a model card", () => {
  it.each([
    ["license.stated", "# T\n\n## License\n\nMIT"],
    ["license.stated", "## 3. License\n\nMIT"],
    ["license.stated", "## 📜 License:\n\nMIT"],
    ["license.stated", "## <a id='x'></a>License\n\nMIT"],
    ["license.stated", "License\n-------\n\nMIT"],
    ["license.stated", "## License: MIT"],
    ["license.stated", "<h2>License</h2>\n\nMIT"],
    ["license.stated", "## License and citation\n\nMIT"],
    ["license.stated", "**License**\n\nMIT"],
    ["license.stated", "**License**\nMIT"],
    ["license.stated", "**License:**\n\nMIT"],
    ["license.stated", "- **License:**\n  - MIT"],
    ["license.stated", "📜 **License** - MIT"],
    ["license.stated", "License: MIT"],
    ["license.stated", "Size: 1\nLicense: MIT\nCount: 2"],
    ["license.stated", "- License：MIT"],
    ["license.stated", "## Citation\n\nx\n\nLicense: MIT"],
    ["license.stated", "<table><tr><td>License</td><td>MIT</td></tr></table>"],
    ["license.stated", "## License\n\n```\nMIT License\n```"],
    ["license.stated", "## 使用协议\n\nMIT"],
    ["license.stated", "## 一、许可证\n\nMIT"],
    ["license.stated", "## ライセンス\n\nMIT"],
    ["license.stated", "## 라이선스\n\nMIT"],
    ["license.stated", "## Licencia\n\nMIT"],
    ["license.stated", "This model is released under the MIT license."],
    ["provider.name", "**Model developers** ACME\n\n## Authors\n\nAna"],
    ["provider.name", "## 关于我们\n\n甲公司"],
    ["provider.name", "|Attribute|Value|\n|-|-|\n|Provider|ACME|"],
    ["contact", "## Questions?\n\nOpen an issue."],
    ["contact", "## 联系方式\n\na@b.example"],
    ["contact", "Please contact a@b.example with questions."],
    ["training.summary", "## Training corpora\n\nPublic pages"],
    ["training.summary", "## Training and evaluation data\n\nPublic pages"],
    ["training.summary", "## 2.1 Pre-training data\n\nPublic pages"],
    ["training.summary", "## 训练数据事实与限制\n\n公开网页"],
    ["training.summary", "## 学習データ\n\nウェブ"],
    ["training.summary", "This model was trained on German news articles."],
    ["training.summary", "# A model trained on the OSCAR corpus"],
    ["training.summary", "## Data\n\n|Set|Size|Part|\n|-|-|-|\n|x|1|2|"],
    ["training.description", "## Training procedure\n\nTwo stages"],
    ["training.description", "## How it was trained\n\nTwo stages"],
    ["training.description", "## Fine-tuning\n\n```\npython train.py\n```"],
    ["training.description", "## Training Details\n\n### Stage 1\n\nWarm up"],
    ["training.description", "- learning_rate: 5e-05\n- train_batch_size: 8"],
    ["training.description", "The model was trained for 3 epochs with AdamW."],
    ["training.description", "## 训练流程\n\n两阶段"],
    ["training.description", "## 微调方法\n\nLoRA"],
    ["evaluation.results", "## Evaluation\n\n### Results\n\n0.9 on x"],
    ["evaluation.results", "## Eval results\n\n|a|b|c|\n|-|-|-|\n|1|2|3|"],
    ["evaluation.results", "## Results on SQuAD\n\n![chart](x.png)"],
    ["evaluation.results", "## Metrics\n\n```\nexact: 86\n```"],
    ["evaluation.results", "## Else\n\n|Model|Accuracy|Size|\n|-|-|-|\n|x|0.9|2|"],
    ["evaluation.results", "- Accuracy: 0.91"],
    ["evaluation.results", "It reaches an accuracy of 91.2% there."],
    ["evaluation.results", "## 评测表现\n\n很好"],
    ["intendedUse", "## Uses\n\n### Direct Use\n\nChat"],
    ["intendedUse", "## Intended uses & limitations\n\nChat"],
    ["intendedUse", "- **Primary intended uses:** chat"],
    ["intendedUse", "## 适用场景\n\n聊天"],
    ["intendedUse", "The model is intended for research."],
    ["outOfScopeUse", "### Out-of-Scope Use\n\nMedicine"],
    ["outOfScopeUse", "## Misuse, Malicious Use, and Out-of-Scope Use\n\nMedicine"],
    ["outOfScopeUse", "The model should not be used for medicine."],
    ["outOfScopeUse", "本模型不应用于医疗诊断。"],
    ["limitations", "## Bias, Risks, and Limitations\n\nSome"],
    ["limitations", "## Ethical considerations\n\nSome"],
    ["limitations", "**Caveats and Recommendations**\n\nSome"],
    ["limitations", "## Known issues\n\n- a\n- b"],
    ["limitations", "## 局限性\n\n一些"],
    ["limitations", "## 限制与安全边界\n\n一些"],
    ["personalInfo.statement", "## Privacy\n\nLogs were removed."],
    ["distillation.hints", "## Knowledge distillation\n\nFrom logits"],
    ["distillation.hints", "- **Teacher model:** a big one"],
    ["teachers.statement", "- **Teacher model:** a big one"],
    ["labels.implicit", "All outputs contain an invisible watermark."],
    ["labels.explicit", "Generated images carry a visible label."],
  ])("%s: %j", (fact, body) => {
    const found = model(body).fact(fact);
    expect([found.state, found.evidence]).toEqual(["declared", "prose"]);
  });
});

describe("a topic of a data set card", () => {
  it.each([
    [
      "sources.description",
      "### Source Data\n\n#### Initial Data Collection and Normalization\n\nNews",
    ],
    ["sources.description", "## Collection Process\n\nBy hand"],
    ["sources.description", "## 数据来源\n\n公开网页"],
    ["license.stated", "### Licensing Information\n\nCC BY 4.0"],
    ["provider.name", "### Dataset Curators\n\nACME"],
    ["limitations", "### Discussion of Biases\n\nSome"],
    ["intendedUse", "### Supported Tasks and Leaderboards\n\nSummaries"],
  ])("%s: %j", (fact, body) => {
    expect(dataset(body).fact(fact)).toMatchObject({ state: "declared", evidence: "prose" });
  });
});

describe("says nothing", () => {
  it.each([
    ["license.stated", "## License\n\n[More Information Needed]"],
    ["license.stated", "## License\n\n[More Information Needed](https://x.example/a#b)"],
    ["license.stated", "## License\n\n<!-- MIT -->\n\n**TODO**"],
    ["license.stated", "## License\n\n![MIT](https://x.example/mit.svg)"],
    ["license.stated", "## License plate detection\n\nMIT"],
    ["license.stated", "## Acknowledgements\n\n- License: MIT"],
    ["license.stated", "## Training Data\n\n- **License:** CC BY 4.0"],
    ["license.stated", "## Base model\n\n|License|MIT|\n|-|-|\n|License|MIT|"],
    ["license.stated", "- [License](#license)"],
    ["license.stated", "The code is released under the MIT license."],
    ["license.stated", "```\nLicense: MIT\n```"],
    ["provider.name", "## Data Fields\n\n- `author`: who wrote it\n- author: a string"],
    ["limitations", "## Intended uses & limitations\n\nYou can use it for chat."],
    ["limitations", "### Recommendations\n\nx"],
    [
      "limitations",
      "## Bias, Risks, and Limitations\n\nUsers (both direct and downstream) should be made aware of the risks, biases and limitations of the model.",
    ],
    ["limitations", "## Limitations\n\nN/A"],
    ["limitations", "## Limitations\n\n待补充"],
    ["limitations", "## Limitations\n\n[See below](#x)"],
    ["limitations", "## Limitations\n\n### Training data\n\nNews"],
    ["limitations", "## Limitations\n\n## Next\n\nwords"],
    ["training.summary", "It can be trained on other data sets."],
    ["training.summary", "## Evaluation\n\n### Data\n\nNews"],
    ["training.description", "## Training\n\n### Training Data\n\nNews"],
    ["outOfScopeUse", "However, the older corpus cannot be used to evaluate compression."],
    ["training.description", "This causes wrong training."],
    ["training.description", "- seed: 42"],
    ["evaluation.results", "- **Performance:** optimized"],
    ["evaluation.results", "- **Precision:** 16-bit"],
    ["evaluation.results", "## Testing Data\n\nNews"],
    ["contact", "- **Support:** many languages"],
    [
      "contact",
      "## Model Card Contact\n\n[More Information Needed]\n\n### Framework versions\n\n- x 1",
    ],
    ["personalInfo.statement", "- **Privacy:** runs on your own machine"],
    ["labels.implicit", "We do not remove invisible watermarks from images."],
    ["labels.implicit", "The training images had an invisible watermark added."],
  ])("on %s: %j", (fact, body) => {
    expect(state(body, fact)).toBe("absent");
  });
});

describe("the license text", () => {
  it.each([
    [
      "This model is released under the **MIT license**, see below for the details of it.",
      "MIT license",
    ],
    ["It is licensed under the Apache License, Version 2.0.", "Apache License, Version 2.0"],
    ["The model is published under CC BY 4.0. Please cite us when you use it.", "CC BY 4.0"],
    [
      "Please note: this work is covered by the [Llama 3 license](https://x.example/L), as its base.",
      "Llama 3 license",
    ],
    [
      "本模型采用《通义千问许可协议》发布，商业使用前请先阅读全文并按其中的要求登记，感谢配合与支持，谢谢大家的理解。",
      "通义千问许可协议",
    ],
    [
      "- **Code:** MIT\n- **Model weights:** Llama 3.1 Community License",
      "Llama 3.1 Community License",
    ],
    [
      "Code is distributed under MIT. Model weights are distributed under Apache 2.0 and so on.",
      "Apache 2.0",
    ],
    ["(CC BY 4.0)", "CC BY 4.0"],
    ["See [LICENSE](LICENSE)", "See LICENSE"],
  ])("%j is %s", (body, text) => {
    expect(model(`## License\n\n${body}`).fact("license.stated").value).toEqual([text]);
  });

  it("comes with its link where the front matter names no license", () => {
    const body = "## License\n\nSee [LICENSE](LICENSE.md)";
    expect(told(model(body).fact("license.link"))).toEqual([
      "LICENSE.md",
      "declared",
      "prose",
      "6:1",
    ]);
    const named = see(`---\nlicense: mit\nlibrary_name: x\n---\n${body}`);
    expect(named.fact("license.link").state).toBe("absent");
  });

  it("is the plainest of several statements", () => {
    const body =
      "The model is released under the BSD license.\n\n## License\n\nMIT\n\n- **License:** Apache-2.0";
    const seen = model(body);
    expect(seen.fact("license.stated").value).toEqual(["Apache-2.0"]);
    expect(seen.reading.subjects[0]?.statements.get("license.stated")).toHaveLength(3);
  });
});

describe("personalInfo.present", () => {
  it.each([
    ["The data set contains no personal data.", "no"],
    ["It does not contain any personal or sensitive information.", "no"],
    ["The corpus doesn't include personally identifiable information.", "no"],
    ["No PII is present in the data.", "no"],
    ["本数据集不含个人信息。", "no"],
    ["数据不涉及任何个人隐私信息。", "no"],
    ["The data contain names and e-mail addresses of users.", "yes"],
    ["The records include personal data.", "yes"],
    ["本数据集包含个人信息。", "yes"],
    ["The data may contain personal information.", "partial"],
    ["The data set is not known to contain any personal information.", null],
    ["We cannot guarantee that it does not contain personal data.", null],
    ["It contains no personal data except names.", null],
    ["Users should not include personal information.", null],
    ["The data contain names of places.", null],
    ["The data contain no personal data. The data contain names and e-mail addresses.", null],
  ])("%j: %s", (body, value) => {
    expect(dataset(body).fact("personalInfo.present").value).toBe(value);
  });

  it.each([
    ["None.", "no"],
    ["No personal information.", "no"],
    ["无", "no"],
    ["N/A", null],
    ["Names were replaced.", null],
  ])("under its heading %j: %s", (body, value) => {
    expect(
      dataset(`## Personal and Sensitive Information\n\n${body}`).fact("personalInfo.present")
        .value,
    ).toBe(value);
  });
});

describe("claims.openSource", () => {
  it.each([
    ["This is a fully open-source model.", ["fully open-source"], "fully open-source"],
    ["Words first.\nWe open-source the model\nfor all.", ["open-source"], "open-source"],
    ["本模型完全开源。", ["完全开源"], "完全开源"],
    ["我们开源了本模型。", ["开源"], "开源"],
    ["- **Open source:** yes", ["Open source"], "**Open source:** yes"],
    [
      "# Zeta, an open source language model",
      ["open source"],
      "# Zeta, an open source language model",
    ],
  ])("%j", (body, value, at) => {
    const seen = model(body);
    const fact = seen.fact("claims.openSource");
    expect(fact.value).toEqual(value);
    expect(selected(seen.text, fact.at)).toBe(at);
  });

  it.each([
    "Thanks to the open-source community.",
    "This model uses open-source tools.",
    "This model is not open source.",
    "It is better than other open-source models.",
    "The code is open source.",
    "This model was trained on open source data.",
    "They call it “open source”: this is an open-source model.",
    "> This is an open-source model.",
    "## Open Source License\n\nMIT",
    "感谢开源社区。",
    "本模型基于开源模型微调。",
    "## Evaluation\n\nThis is an open-source model.",
  ])("not %j", (body) => {
    expect(state(body, "claims.openSource")).toBe("absent");
  });
});

describe("distillation", () => {
  it.each([
    ["This model is a distilled version of BERT.", true],
    ["# Zeta-7B\n\nZeta-7B was distilled from a larger model.", true],
    ["A distilled student with 3 layers.", true],
    ["We use knowledge distillation with a larger model.", true],
    ["本模型由大模型蒸馏得到。", true],
    ["The task asks for the boiling point of distilled water.", false],
    ["This model was made for data set distillation.", false],
    ["This model was not distilled from anything.", false],
    ["DistilBERT is a distilled version of BERT.", false],
    ["It outperforms distilled models.", false],
    ["You can use this model for distillation.", false],
    ["## Citation\n\nThis model is a distilled version of BERT.", false],
    ["## References\n\n- [Distillation](https://x.example)", false],
    ["## Intended use\n\n- **Model distillation:** teach others", false],
    ["- **Teacher model:** none", false],
    ["蒸馏水的沸点。", false],
  ])("%j is a hint: %s", (body, hint) => {
    expect(state(body, "distillation.hints")).toBe(hint ? "declared" : "absent");
  });

  it("names its source in the same sentence", () => {
    const seen = model(
      "# T\n\nIt is small. This model is a distilled version of a larger one. It is fast.",
    );
    expect(told(seen.fact("teachers.statement"))).toEqual([
      "This model is a distilled version of a larger one.",
      "declared",
      "prose",
      "6:1",
    ]);
    expect(state("We use knowledge distillation here.", "teachers.statement")).toBe("absent");
  });
});

describe("synthetic.present", () => {
  it.each([
    ["The questions were generated by GPT-4.", "yes"],
    ["This is a synthetic dataset.", "yes"],
    ["All dialogues were written by a large language model.", "yes"],
    ["由题库经 LLM API 蒸馏生成。", "yes"],
    ["本数据集为合成数据。", "yes"],
    ["- **Synthetic:** yes", "yes"],
    [
      "The texts were generated from templates; this is a synthetic dataset built with templates.",
      null,
    ],
    ["This dataset was not generated by GPT-4.", null],
    ["The answers of GPT-4 are evaluated on this dataset.", null],
    ["This card was generated by GPT-4.", null],
    ["- **Size of the generated dataset:** 3 MB", null],
    ["## Evaluation\n\nThe answers were generated by GPT-4.", null],
    ["The corpus was generated by users.", null],
    ["This dataset was created with the purpose of pre-training language models.", null],
    ["This dataset was created to explore what is memorized by large language models.", null],
    ["Each item has a title and embeddings generated by GPT-3.", null],
  ])("%j: %s", (body, value) => {
    expect(dataset(body).fact("synthetic.present").value).toBe(value);
  });
});
