import { describe, expect, it } from "vitest";
import { claimedBy, place, see, source, told } from "./read.js";

const claims = (file: string, text: string) =>
  claimedBy(source(text, { file })).map((format) => format.id);
const headings = (...titles: string[]) => titles.map((title) => `${title}\n\nWords.\n`).join("\n");
const MODEL = ["markdown-model-card"];
const DATASET = ["markdown-dataset-card"];

/** Mitchell et al., the Hub's templates old and new, Gebru et al., Chinese. */
const BODIES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "Mitchell",
    headings(
      "# Tiny",
      "## Model Details",
      "## Intended Use",
      "## Factors",
      "## Metrics",
      "## Training Data",
      "## Ethical Considerations",
      "## Caveats and Recommendations",
    ),
    MODEL,
  ],
  [
    "Mitchell in bold",
    "# Tiny\n\n**Model Details**\n\n- x\n\n**Intended Use**\n\n- x\n\n**Training Data**\n\n**Ethical Considerations**\n",
    MODEL,
  ],
  [
    "the Hub's template",
    headings(
      "# Tiny",
      "## Model Details",
      "### Model Description",
      "## Uses",
      "### Direct Use",
      "### Out-of-Scope Use",
      "## Bias, Risks, and Limitations",
      "## Training Details",
    ),
    MODEL,
  ],
  [
    "the Hub's older template",
    headings(
      "# Tiny",
      "## Model description",
      "## Intended uses & limitations",
      "## Training data",
      "## Training procedure",
      "### Limitations and bias",
    ),
    MODEL,
  ],
  [
    "numbered headings",
    headings(
      "# Tiny",
      "## 1. Model details",
      "## 2. Intended use:",
      "## 3) Training data",
      "## 4 Ethical considerations 🤖",
    ),
    MODEL,
  ],
  [
    "headings with underlines",
    "Tiny\n====\n\nModel details\n---\n\nIntended use\n---\n\nDirect use\n---\n\nTraining data\n---\n",
    MODEL,
  ],
  [
    "Chinese",
    headings("# 小模型", "## 模型介绍", "## 预期用途", "## 训练数据", "## 伦理考量"),
    MODEL,
  ],
  [
    "a data set's template",
    headings(
      "# Letters",
      "## Dataset Description",
      "## Dataset Structure",
      "### Curation Rationale",
      "### Personal and Sensitive Information",
    ),
    DATASET,
  ],
  [
    "an older one",
    headings(
      "# Letters",
      "### Dataset Summary",
      "### Data Fields",
      "### Source Data",
      "## Considerations for Using the Data",
    ),
    DATASET,
  ],
  [
    "Chinese data",
    headings("# 信件", "## 数据集简介", "## 数据字段", "## 数据来源", "## 个人和敏感信息"),
    DATASET,
  ],
];

describe("known by their headings", () => {
  it.each(BODIES)("%s", (_, body, kind) => {
    expect(claims("docs/tiny.md", body)).toEqual(kind);
    expect(claims("README.md", body)).toEqual(kind);
    expect(claims("docs/TINY.MARKDOWN", body.replaceAll("\n", "\r\n"))).toEqual(kind);
  });

  it("three are enough, in a README four of which two are a card's alone", () => {
    const three = headings("# Tiny", "## Intended use", "## Training data", "## Model details");
    expect(claims("docs/tiny.md", three)).toEqual(MODEL);
    expect(claims("README.md", three)).toEqual([]);
    expect(
      claims("docs/tiny.md", headings("# Tiny", "## Intended use", "## Training data")),
    ).toEqual([]);
    expect(
      claims(
        "docs/tiny.md",
        headings("# T", "## Training data", "## Model details", "## Evaluation results"),
      ),
    ).toEqual([]);
  });

  it("each heading counts once, and none in code", () => {
    expect(
      claims(
        "docs/tiny.md",
        headings("# T", "## Intended use", "## Intended uses", "## Intended use"),
      ),
    ).toEqual([]);
    expect(claims("docs/tiny.md", `# T\n\n\`\`\`md\n${BODIES[0]?.[1]}\`\`\`\n`)).toEqual([]);
  });
});

describe("known by their name", () => {
  const ONE = "# Tiny\n\n## Intended use\n\nLetters.\n";

  it.each([
    "MODEL_CARD.md",
    "model-card.md",
    "modelcard.md",
    "docs/Model_Card.md",
    "TINY_MODEL_CARD.md",
    "model_card.zh.md",
    "model_cards/tiny.md",
    "model-cards/a/tiny.md",
    "x/ModelCards/tiny.md",
  ])("%s", (file) => expect(claims(file, ONE)).toEqual(MODEL));

  it.each([
    "DATASET_CARD.md",
    "data-card.md",
    "datacard.md",
    "letters_dataset_card.md",
    "data_cards/letters.md",
  ])("%s", (file) => expect(claims(file, ONE)).toEqual(DATASET));

  it.each([
    ["DATASHEET.md", headings("# Letters", "## Motivation", "## Composition"), DATASET],
    ["README_HF.md", headings("# Tiny", "## Intended use", "## Training data"), MODEL],
    ["HUGGINGFACE_README.md", headings("# Tiny", "## Intended use", "## Training data"), MODEL],
    ["model_card.md", "# Tiny Model Card\n\n## Results\n\nGood.\n", MODEL],
    ["model_card.md", "# Tiny\n\n|Model type|encoder|\n|-|-|\n|Base model|a/b|\n", MODEL],
    ["model_cards/acme/tiny/README.md", "This model reads letters.\n", MODEL],
    [
      "MODEL_CARD.md",
      "---\nname: tiny\nowner: acme\n---\n# Tiny\n\n## Intended use\n\nLetters.\n",
      MODEL,
    ],
    ["MODEL_CARD.md", "---\n---\n# Tiny\n\n## Intended use\n\nLetters.\n", MODEL],
  ])("%s with %j", (file, text, kind) => expect(claims(file, text)).toEqual(kind));
});

describe("nobody's card", () => {
  it.each([
    [
      "a README of code",
      "README.md",
      headings("# Tool", "## Installation", "## Usage", "## License", "## Contributing"),
    ],
    [
      "a README on training",
      "README.md",
      headings(
        "# Tool",
        "## Model",
        "## Training",
        "## Training data",
        "## Evaluation",
        "## Citation",
        "## License",
      ),
    ],
    [
      "a README of a zoo",
      "README.md",
      headings(
        "# Zoo",
        "## Model Zoo",
        "## Model details",
        "## Training procedure",
        "## Evaluation results",
        "## License",
      ),
    ],
    [
      "a paper's notes",
      "notes.md",
      headings("# Notes", "## Motivation", "## Composition", "## Distribution", "## Maintenance"),
    ],
    ["a pointer", "model_card.md", "# Model Card\n\nSee [the Hub](https://huggingface.co/a/b).\n"],
    ["a component", "docs/model-card.md", "# ModelCard\n\n## Props\n\n## Usage\n"],
    ["hardware", "DATASHEET.md", "# Sensor\n\n## Pinout\n\n## Distribution\n"],
    [
      "an index of cards",
      "model_cards/README.md",
      headings("# Model cards", "## Models", "## Contact"),
    ],
    [
      "an index by another name",
      "model-cards/index.md",
      headings("# Model Cards", "## Sections", "## Training data"),
    ],
    ["a file beside cards", "model_cards/notes.md", "# Notes\n\nSee the cards.\n"],
    ["nothing", "MODEL_CARD.md", "\n\n"],
    ["another kind of file", "model_cards/tiny.txt", BODIES[0]?.[1] ?? ""],
  ])("%s", (_, file, text) => expect(claims(file, text)).toEqual([]));

  const CARD = BODIES[0]?.[1] ?? "";
  it.each([
    ["a template by its name", "model_card_template.md", CARD],
    ["a template by its folder", "templates/MODEL_CARD.md", CARD],
    ["a template by its text", "MODEL_CARD.md", CARD.replaceAll("Words.", "{{ words }}")],
    ["a template by its title", "MODEL_CARD.md", CARD.replace("# Tiny", "# Model Card Template")],
    ["a guide by its name", "docs/model-card-guide.md", headings("# Tiny", "## Intended use")],
    [
      "a guide by its title",
      "docs/cards.md",
      CARD.replace("# Tiny", "# How to write a model card"),
    ],
    ["a page on model cards", "docs/cards.md", CARD.replace("# Tiny", "# Model Cards")],
    ["a page of a site", "docs/tiny.md", `---\nlayout: post\ntitle: x\n---\n${CARD}`],
    ["a page with a title", "docs/tiny.md", `---\ntitle: Tiny\ndate: 2026-01-01\n---\n${CARD}`],
    ["a Space", "README.md", `---\nsdk: gradio\nlicense: mit\n---\n${CARD}`],
    ["front matter to fill", "MODEL_CARD.md", `---\n{{ card_data }}\n---\n${CARD}`],
  ])("%s", (_, file, text) => expect(claims(file, text)).toEqual([]));

  it.each([
    ["of a page", "MODEL_CARD.md", "layout: page"],
    ["of a page, in a README", "README.md", "layout: page"],
    ["of nothing", "README.md", "foo: bar"],
    ["of a Space, which only a README configures", "MODEL_CARD.md", "sdk: gradio"],
    ["with one value of a template", "MODEL_CARD.md", "foo: {x}"],
  ])("is a card, with a key %s above its headings", (_, file, key) => {
    expect(claims(file, `---\n${key}\n---\n${CARD}`)).toEqual(MODEL);
  });

  it("a card of the Hub is read as one", () => {
    expect(claims("MODEL_CARD.md", `---\nbase_model: a/b\n---\n${CARD}`)).toEqual([
      "hf-model-card",
    ]);
    expect(claims("README.md", `---\nlicense: mit\n---\n${BODIES[7]?.[1]}`)).toEqual([
      "hf-dataset-card",
    ]);
    expect(claims("README.md", `---\nlicense: mit\n---\n${CARD}`)).toEqual(["hf-model-card"]);
  });
});

describe("what they say", () => {
  const card = (text: string) =>
    see(`${text}\n\n## Intended use\n\nLetters.\n`, { file: "MODEL_CARD.md" });

  it("has a silence of prose at the first line, and no front matter that could be missed", () => {
    const seen = card("# Tiny");
    expect(told(seen.fact("license.stated"))).toEqual([null, "absent", "prose", "1:1"]);
    expect(seen.document["document.hubReads"]?.value).toBe("yes");
    expect(seen.document["document.readable"]?.value).toBe("yes");
    expect(seen.document["document.format"]?.value).toBe("markdown-model-card");
  });

  it("points at the end of a front matter that is not the Hub's, as weakly", () => {
    expect(told(card("---\nname: x\n---\n# Tiny").fact("license.stated"))).toEqual([
      null,
      "absent",
      "prose",
      "3:1",
    ]);
    expect(told(card("---\n---\n# Tiny").fact("license.stated"))).toEqual([
      null,
      "absent",
      "prose",
      "2:1",
    ]);
    expect(told(card("---\nauthor: Ana\n---\n# Tiny").fact("provider.name"))).toEqual([
      "Ana",
      "declared",
      "structured",
      "2:9",
    ]);
  });

  it("is unreadable where bytes were lost", () => {
    const seen = see("# Tiny\ufffd\n\n## Intended use\n", { file: "MODEL_CARD.md", utf8: false });
    expect(seen.fact("version").state).toBe("unreadable");
    expect(seen.document["document.readable"]?.value).toBe("partial");
    expect(place(seen.document["document.problems"]?.at ?? seen.fact("version").at)).toBe("1:7");
  });

  it.each([
    ["# Tiny Model Card", "Tiny", ["Tiny"]],
    ["# Model Card for Tiny-3B", "Tiny-3B", ["Tiny-3B"]],
    ["# Model card: Tiny", "Tiny", ["Tiny"]],
    ["# Tiny - Model Card", "Tiny", ["Tiny"]],
    ["# 小模型模型卡", "小模型", ["小模型"]],
    ["# Model Card", undefined, []],
    ["# **Model Details**", undefined, []],
    [
      "# A reader of letters that people wrote by hand",
      "A reader of letters that people wrote by hand",
      [],
    ],
  ])("%s is called %s", (heading, title, aliases) => {
    const [subject] = card(heading).reading.subjects;
    expect([subject?.title, subject?.aliases]).toEqual([title, aliases]);
  });

  it.each([
    ["a heading that the code repeats", '# acme/tiny-3b\n\n`load("acme/tiny-3b")`', "acme/tiny-3b"],
    ["a heading alone", "# input/output", undefined],
    [
      "a link with the heading's name",
      "# Tiny 3B\n\n[Hub](https://huggingface.co/acme/tiny-3b)",
      "acme/tiny-3b",
    ],
    [
      "a link to something else",
      "# Tiny\n\nFrom [base](https://huggingface.co/acme/base).",
      undefined,
    ],
    [
      "links to two of that name",
      "# Tiny\n\nhttps://huggingface.co/a1/tiny https://huggingface.co/b1/tiny",
      undefined,
    ],
    ["a link to a data set", "# Tiny\n\nhttps://huggingface.co/datasets/acme/tiny", undefined],
    [
      "a link further down",
      "# Tiny\n\n## Links\n\n## More\n\nhttps://huggingface.co/acme/tiny",
      undefined,
    ],
  ])("%s declares %s", (_, text, id) => {
    expect(card(text).reading.subjects[0]?.declaredId).toBe(id);
  });
});
