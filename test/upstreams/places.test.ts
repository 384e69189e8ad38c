import { describe, expect, it } from "vitest";
import { edges, place, see } from "../formats/read.js";

const HUB = "https://huggingface.co";
const model = (body: string) => edges(see(`---\nlibrary_name: x\n---\n${body}\n`));
const dataset = (body: string) => edges(see(`---\npretty_name: x\n---\n${body}\n`));

describe("a heading announces what stands below it", () => {
  it.each([
    [
      "a list of data",
      `## Training data\n\n- SQuAD\n- [x](${HUB}/datasets/a/b)`,
      ["trained-on SQuAD", "trained-on a/b"],
    ],
    ["a base", `## Base model\n\n- [Big](${HUB}/acme/big-7b)`, ["finetune acme/big-7b"]],
    [
      "the models of a merge",
      "## Models merged\n\n- acme/left-7b\n- acme/right-7b",
      ["merge acme/left-7b", "merge acme/right-7b"],
    ],
    [
      "where a copy comes from",
      `# big_1.2B\n\n## 模型来源\n\n${HUB}/acme/big_1.2B`,
      ["finetune acme/big_1.2B"],
    ],
    ["nothing among thanks", `## Acknowledgements\n\n- [Big](${HUB}/acme/big-7b)`, []],
    ["nothing among results", "## Evaluation\n\n- SQuAD\n- acme/big-7b", []],
    ["no list under how to use it", `## Usage\n\n- [x](${HUB}/datasets/a/b)`, []],
  ] as const)("%s", (_, body, expected) => {
    expect(model(body)).toEqual(expected);
  });

  it("a list of sources of a data set", () => {
    expect(dataset("## Data sources\n\n- Wikipedia\n- Common Crawl")).toEqual([
      "collected-from Wikipedia",
      "collected-from Common Crawl",
    ]);
  });
});

describe("a sentence announces the list or table behind it", () => {
  it.each([
    [
      "It was trained on these data sets:\n\n- SQuAD\n- COCO",
      ["trained-on SQuAD", "trained-on COCO"],
    ],
    ["使用了以下数据集：\n\n- SQuAD\n- COCO", ["trained-on SQuAD", "trained-on COCO"]],
    ["根据元数据，本模型使用下列模型的输出训练：\n\n- SQuAD", []],
    ["Download these data sets to evaluate it:\n\n- SQuAD", []],
    [
      "The training data:\n\n| Task | Size |\n|-|-|\n| SQuAD | 10k |\n| COCO | 5k |",
      ["trained-on SQuAD", "trained-on COCO"],
    ],
  ])("%j", (body, expected) => {
    expect(model(body)).toEqual(expected);
  });
});

describe("a table names", () => {
  it.each([
    [
      "bases in a column",
      "| Model | Base model |\n|-|-|\n| Sparrow | Qwen2.5-7B |",
      ["finetune Qwen2.5-7B"],
    ],
    [
      "a base by its id in another cell",
      `| Base model | Link |\n|-|-|\n| Big | [here](${HUB}/acme/big-7b) |`,
      ["finetune acme/big-7b"],
    ],
    [
      "parts of the model in rows",
      "| Component | Model | Source |\n|-|-|-|\n| Visual encoder | AV-HuBERT (Large) | web |\n| Decoder | Beam Search | own |",
      ["component AV-HuBERT"],
    ],
    ["nothing where it compares", "| Model | Accuracy |\n|-|-|\n| Qwen2.5-7B | 0.9 |", []],
    [
      "bases beside a measure, where the table lists what is released",
      "## Released models\n\n| Model | Language model | Accuracy |\n|-|-|-|\n| Sparrow | Qwen2.5-7B | 0.9 |",
      ["component Qwen2.5-7B"],
    ],
    [
      "a base beside the address of the model itself",
      `| Model | Base LLM | Download |\n|-|-|-|\n| Sparrow-2B | Gemma-2B | [ckpt](${HUB}/acme/Sparrow-2B) |`,
      ["finetune Gemma-2B"],
    ],
    [
      "bases under a header that speaks of links",
      `| 模型名称 | 基座模型链接 |\n|-|-|\n| 麻雀 | [Qwen2-7B-Instruct](${HUB}/Qwen/Qwen2-7B-Instruct) |`,
      ["finetune Qwen/Qwen2-7B-Instruct"],
    ],
  ])("%s", (_, body, expected) => {
    expect(model(body)).toEqual(expected);
  });

  it.each([
    [
      "works with a license each",
      `| Book | License | Source |\n|-|-|-|\n| Open Logic | CC BY 4.0 | [GitHub](https://git.example/a) |`,
      ["collected-from Open Logic"],
    ],
    [
      "upstream corpora",
      `| \`source\` value | Upstream audio corpus |\n|-|-|\n| \`emilia\` | [Emilia](${HUB}/datasets/amphion/Emilia) |`,
      ["derived-from amphion/Emilia"],
    ],
    ["no languages", "| Source/Target | En | De |\n|-|-|-|\n| En | - | 463 |", []],
    [
      "outlets",
      "| Outlet | Articles |\n|-|-|\n| The Daily Tern | 996 |",
      ["collected-from The Daily Tern"],
    ],
    ["no parts of its own", "| Data | License |\n|-|-|\n| Annotations | CC BY 4.0 |", []],
    ["no authors", "| Dataset | Source |\n|-|-|\n| Part A | Tern et al. (2019) |", []],
  ])("%s of a data set", (_, body, expected) => {
    expect(dataset(body)).toEqual(expected);
  });

  it("generators of data", () => {
    expect(dataset("| Subset | Generator |\n|-|-|\n| a | GPT-4o |\n| b | DeepSeek-R1 |")).toEqual([
      "generated-by GPT-4o",
      "generated-by DeepSeek-R1",
    ]);
  });
});

describe("names of one sentence", () => {
  it.each([
    [
      "enumerations share what is said",
      "It was trained on SQuAD, COCO and Common Voice.",
      ["trained-on SQuAD", "trained-on COCO", "trained-on Common Voice"],
    ],
    [
      "a second name in brackets",
      `It was fine-tuned from Big 7B ([acme/big-7b](${HUB}/acme/big-7b)).`,
      ["finetune acme/big-7b"],
    ],
    [
      "who serves a model is no other one",
      "It was distilled from GPT-4 by OpenAI.",
      ["distilled-from GPT-4"],
    ],
    [
      "names in brackets do not part a list",
      "It was trained on MLS (audiobooks), Common Voice (read Wikipedia text), and FLEURS (short).",
      ["trained-on MLS", "trained-on Common Voice", "trained-on FLEURS"],
    ],
    ["another's making", "Vicuna was distilled from ChatGPT.", []],
    ["a comparison", "It is better than models that were fine-tuned from Qwen2.5-7B.", []],
    ["advice", "You can fine-tune it from Qwen2.5-7B.", []],
    ["what the data leave out", "训练数据不含任何由 GPT-4 生成的内容。", []],
    [
      "一句中文",
      "本模型在 Qwen2.5-7B 基础上使用 BELLE 数据集微调。",
      ["finetune Qwen2.5-7B", "trained-on BELLE"],
    ],
  ])("%s", (_, body, expected) => {
    expect(model(body)).toEqual(expected);
  });
});

describe("names at the head of a point, with what tells of them", () => {
  it.each([
    ["- **[BirdGPT_zh](https://git.example/a/b)** :52k 单轮问答", ["trained-on BirdGPT_zh"]],
    ["- [Alpaca-GPT4](https://git.example/a/c) 52k 中文", ["trained-on Alpaca-GPT4"]],
    ["- B_PER: a label", []],
  ])("%j", (point, expected) => {
    expect(model(`## 训练数据\n\n${point}`)).toEqual(expected);
  });

  it("in a column whose header says what they are", () => {
    expect(
      model("| 中文预训练语料 | 描述 |\n|-|-|\n| SkyPile：[盘](https://a.example) | 网页 |"),
    ).toEqual(["trained-on SkyPile"]);
  });
});

describe("thanks and links", () => {
  it.each([
    [
      "## Acknowledgements\n\n- [Big-7B](https://git.example/a): Base model for Sparrow",
      ["finetune Big-7B"],
    ],
    [
      "It uses [Llama-2-7B](https://huggingface.co/meta-llama) as its language decoder.",
      ["component Llama-2-7B"],
    ],
    ["It was trained on abstracts extracted from PubMed papers.", ["trained-on PubMed"]],
    ["It was trained with the code of the PyTorch paper.", []],
  ])("%j", (body, expected) => {
    expect(model(body)).toEqual(expected);
  });
});

describe("words within a name are no cue", () => {
  it("a size behind `distilled`", () => {
    expect(model("This model is a fine-tuned version of nllb-200-distilled-600M.")).toEqual([
      "finetune nllb-200-distilled-600M",
    ]);
  });
});

describe("data of a card of a data set", () => {
  it.each([
    [
      "generators",
      "The answers were written by Claude 3.5 Sonnet.",
      ["generated-by Claude 3.5 Sonnet"],
    ],
    [
      "sites",
      "Articles were collected from Wikipedia and arXiv.",
      ["collected-from Wikipedia", "collected-from arXiv"],
    ],
    ["other data sets", `It is a subset of [x](${HUB}/datasets/a/b).`, ["derived-from a/b"]],
    ["no judge", "Answers were scored with GPT-4 as a judge.", []],
    ["no baseline", "We evaluated GPT-4 and Qwen2.5-7B on it.", []],
  ])("%s", (_, body, expected) => {
    expect(dataset(body)).toEqual(expected);
  });
});

describe("a list of sources names", () => {
  it.each([
    [
      "ids behind the name of a hub",
      "- Hugging Face: `acme/tern-mails`\n- Kaggle: `finch/Mail-9`",
      ["acme/tern-mails", "finch/Mail-9"],
    ],
    ["ids in brackets", "1. **Tern Talks** (acme/tern-talks)", ["acme/tern-talks"]],
    [
      "an id whose owner is called like a data set",
      "- meta-math/MetaMathQA",
      ["meta-math/MetaMathQA"],
    ],
    ["what stands behind a label", "- **Verse text**: Kaggle", ["Kaggle"]],
    ["a paragraph that is the whole answer", "Common Crawl", ["Common Crawl"]],
    ["no paper", "- arXiv Abstract: https://arxiv.org/abs/2601.00001", []],
  ])("%s", (_, list, names) => {
    expect(dataset(`## Data sources\n\n${list}`)).toEqual(
      names.map((name) => `collected-from ${name}`),
    );
  });

  it("what a sentence without a colon announces", () => {
    expect(dataset("搜集到的数据集如下，点击链接可以进入\n\n1. [知乎](https://a.example)")).toEqual(
      ["collected-from 知乎"],
    );
  });
});

describe("a link names", () => {
  it.each([
    [
      "a data set of Kaggle",
      "Made of tweets that appear in [this set](https://www.kaggle.com/acme/tern-tweets).",
      ["derived-from acme/tern-tweets"],
    ],
    [
      "data by a title",
      "It was made by ingesting the entire [Tern Law case corpus](https://law.example).",
      ["collected-from Tern Law case corpus"],
    ],
    [
      "data in a file of a repository",
      "We translated the [alpaca_data.json](https://github.com/tatsu-lab/stanford_alpaca/blob/main/alpaca_data.json) to Frisian.",
      ["collected-from tatsu-lab/stanford_alpaca"],
    ],
  ])("%s", (_, body, expected) => {
    expect(dataset(body)).toEqual(expected);
  });
});

describe("among thanks and credits counts", () => {
  it.each([
    [
      "how the data were made",
      "Generated using Qwen2-72B-Instruct.",
      ["generated-by Qwen2-72B-Instruct"],
    ],
    [
      "what a part was taken from",
      `- \`a.json\` is extracted from [T](${HUB}/datasets/acme/tern).`,
      ["derived-from acme/tern"],
    ],
    ["nothing else", "Thanks to Common Crawl.", []],
  ])("%s", (_, body, expected) => {
    expect(dataset(`## Acknowledgments\n\n${body}`)).toEqual(expected);
  });
});

it("reads paragraphs that are written in HTML, at the place of the name", () => {
  const seen = see(
    '---\nlibrary_name: x\n---\n<p align="center">\n  Sparrow is\n  fine-tuned from Qwen2.5-7B.\n</p>\n',
  );
  expect(edges(seen)).toEqual(["finetune Qwen2.5-7B"]);
  expect(seen.uses.map(({ at }) => place(at))).toEqual(["6:19"]);
});

describe("a command in the code of a card names", () => {
  const code = (text: string) => model(`## Training\n\n\`\`\`bash\n${text}\n\`\`\``);

  it.each([
    [
      "a base, a teacher and data, where it trains",
      "torchrun train.py \\\n  --model_name_or_path acme/big-7b --teacher_model acme/big-70b \\\n  --dataset_name finch/talks-2",
      ["finetune acme/big-7b", "distilled-from acme/big-70b", "trained-on finch/talks-2"],
    ],
    ["nothing where it runs the model", "python chat.py --model acme/big-7b", []],
    ["no path", "python train.py --model_name_or_path ./out/big --data_path data/train.json", []],
  ])("%s", (_, text, expected) => {
    expect(code(text)).toEqual(expected);
  });

  it("a part of the model behind a flag in a sentence", () => {
    expect(model("- `--vision_tower openai/clip-vit-large`: the encoder that we use.")).toEqual([
      "component openai/clip-vit-large",
    ]);
  });
});

it("leaves out dated news of other models", () => {
  const own = "- [2025/03/01] Sparrow-2, which is fine-tuned from Qwen2.5-7B, is out.";
  const other = "- [2025/04/01] Heron, which is fine-tuned from Gemma-2-9B, is out.";
  expect(model(`# Sparrow\n\n${own}\n${other}`)).toEqual(["finetune Qwen2.5-7B"]);
});

it("leaves out what models were trained on, on the card of a data set", () => {
  expect(
    dataset(
      `We train two models, which are fine-tuned on a mixture of [T](${HUB}/datasets/acme/tern).`,
    ),
  ).toEqual([]);
});
