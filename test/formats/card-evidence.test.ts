import { describe, expect, it } from "vitest";
import { ENOUGH_POINTS, weigh } from "../../src/documents/card/evidence.js";
import { readingOf } from "../../src/formats/index.js";
import type { DocumentRequest } from "../../src/model/config.js";

const sourceOf = (text: string, file = "README.md", request?: DocumentRequest) => ({
  file,
  text,
  truncated: false,
  utf8: true,
  ...(request ? { request } : {}),
});
const formatOf = (text: string, file?: string, request?: DocumentRequest) =>
  readingOf(sourceOf(text, file, request))?.format;
const page = (...lines: string[]) => `${lines.join("\n\n")}\n`;

const MODEL_EN = page(
  "# HarbourLM",
  "We introduce HarbourLM, a 7B language model for ship logs.",
  "## Model download",
  "| 7B | [weights](https://huggingface.co/acme/harbourlm-7b) |",
  "It was fine-tuned from Anchor-7B on 40,000 conversations.",
  "## Limitations",
  "The model may produce incorrect statements. The model weights are for research use only.",
  "```bibtex\n@misc{harbour, title={HarbourLM}}\n```",
);
const MODEL_ZH = page(
  "# 海鸥大模型",
  "本项目开源了海鸥-7B 对话大模型，基于 Anchor-7B 微调得到。",
  "## 模型下载",
  "[ModelScope](https://modelscope.cn/models/acme/haiou)",
  "## 训练数据",
  "训练使用了 40 万条对话数据。",
  "## 免责声明",
  "模型权重仅供学术研究，禁止商业用途。不保证输出内容的准确性。",
);
const DATA_EN = page(
  "# Harbour Dialogue Corpus",
  "This dataset contains 12,000 dialogues, annotated by crowd workers.",
  "## Data format",
  '```json\n{"dialogue": "…"}\n```',
  "The data was collected from public forums and is licensed under CC BY 4.0.",
);
const DATA_ZH = page(
  "# 港口对话数据集",
  "本数据集包含 12000 条对话，由众包人员标注。",
  "## 数据格式",
  "## 数据来源",
  "数据采集自公开论坛，仅供学术研究。",
);
const DATA_KO = page(
  "# 항구 대화 데이터셋",
  "이 데이터셋은 공개 대화를 번역하여 공개한 것입니다.",
  "## 파일구조",
  "12000 대화를 담고 있습니다.",
  "## 라이센스",
  "원본 데이터의 약관을 따릅니다.",
);

describe("a README that is the only card", () => {
  it.each([
    ["a model in English", MODEL_EN, "markdown-model-card"],
    ["a model in Chinese", MODEL_ZH, "markdown-model-card"],
    ["a data set in English", DATA_EN, "markdown-dataset-card"],
    ["a data set in Chinese", DATA_ZH, "markdown-dataset-card"],
    ["a data set in Korean", DATA_KO, "markdown-dataset-card"],
  ])("%s is read", (_, text, format) => expect(formatOf(text)).toBe(format));

  it("says by which signs, and what each of them weighs", () => {
    const { score, kind, hits } = weigh(sourceOf(MODEL_EN));
    expect(kind).toBe("model");
    expect(score).toBe(hits.reduce((sum, { points }) => sum + points, 0));
    expect(hits.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["download-heading", "own-download", "model-license", "citation"]),
    );
  });

  it("counts a sign once that two languages share", () => {
    const both = page("# Tiny", "## Model download", "## 模型下载");
    const hits = weigh(sourceOf(both)).hits.filter(({ id }) => id === "download-heading");
    expect(hits).toHaveLength(1);
  });

  it("does not take instructions in comments for template code", () =>
    expect(formatOf(`${DATA_EN}${"<!-- {{DESCRIPTION}} -->\n\n".repeat(9)}`)).toBeDefined());

  it("needs more in a page of another name, and no page of a manual is one", () => {
    const brief = page("# Gull Corpus", "Bird calls.", "## Data format", "## License");
    const { score } = weigh(sourceOf(brief));
    expect(score).toBeGreaterThanOrEqual(ENOUGH_POINTS.readme);
    expect(score).toBeLessThan(ENOUGH_POINTS.page);
    expect(formatOf(brief)).toBe("markdown-dataset-card");
    expect(formatOf(brief, "gulls.md")).toBeUndefined();
    expect(formatOf(DATA_EN, "gulls.md")).toBe("markdown-dataset-card");
    expect(formatOf(DATA_EN, "docs/gulls.md")).toBeUndefined();
    expect(formatOf(DATA_EN, "tutorial.md")).toBeUndefined();
  });
});

describe("nobody's card", () => {
  it.each([
    [
      "a library",
      page(
        "# anchor",
        "anchor is a library for training language models.",
        "```sh\npip install anchor\n```",
        "```python\nfrom anchor import Model\nModel.from_pretrained('acme/tiny-7b')\n```",
        "## Supported models",
        "## Contributing",
        "## License",
      ),
    ],
    [
      "a list",
      page(
        "# Awesome models",
        "A curated list of open models and data sets, with licenses of the weights.",
        "## Model download",
        "[tiny](https://huggingface.co/acme/tiny) [small](https://huggingface.co/acme/small)",
      ),
    ],
    [
      "a tutorial in Chinese",
      page(
        "# 海鸥模型微调教程",
        "本教程介绍如何微调海鸥大模型。",
        "## 环境配置",
        "## 下载模型",
        "## 模型训练",
        "## 部署",
      ),
    ],
    [
      "a list of data sets in Chinese",
      page(
        "# 开源对话数据集整理",
        "本仓库收集了公开的对话数据集。",
        "| 数据集 | 数目 |\n|-|-|\n| [甲](https://huggingface.co/datasets/acme/a) | 20 万条 |",
      ),
    ],
    [
      "a recipe in Chinese",
      page(
        "# ChatGLM-Tuning",
        "一种平价的对话模型实现方案，基于 ChatGLM-6B 和 LoRA。",
        "## 训练",
        "## 训练数据",
      ),
    ],
    [
      "a tool that its text calls one",
      page(
        "# 训练曲线",
        "本项目为训练大模型的人提供曲线，发布了对话模型的样例数据。",
        "该工具读取日志。本工具不包含训练框架。",
        "## 训练数据",
        "## 训练",
      ),
    ],
    [
      "a benchmark",
      page("# HarbourBench", "HarbourBench is a benchmark for language models.", "## Usage"),
    ],
  ])("%s", (_, text) => expect(formatOf(text)).toBeUndefined());
});

describe("a file that somebody named", () => {
  const LIBRARY = page("# anchor", "A library for models.", "## Contributing");

  it("is a document if its path was given", () => {
    expect(formatOf(LIBRARY)).toBeUndefined();
    expect(formatOf(LIBRARY, "README.md", "path")).toBe("markdown-model-card");
  });

  it.each([
    ["a Space", "README.md", "---\nsdk: gradio\nemoji: x\ncolorFrom: red\n---\n# A\n"],
    ["a page of the project", "CHANGELOG.md", "# Changes\n\nNew model.\n"],
    ["nothing", "README.md", "\n"],
  ])("is none by its path alone if it is %s", (_, file, text) => {
    expect(formatOf(text, file, "path")).toBeUndefined();
    expect(formatOf(text, file, "model")).toMatch(/model-card$/);
  });

  it("describes what the configuration says", () => {
    expect(formatOf(MODEL_EN, "README.md", "dataset")).toBe("markdown-dataset-card");
    const front = "---\nlicense: mit\nlibrary_name: transformers\n---\n# A\n";
    expect(formatOf(front, "README.md", "dataset")).toBe("hf-dataset-card");
    expect(formatOf("owner: acme\n", "about.yaml", "dataset")).toBe("plain-data-card");
  });

  it("is asked for its kind where nothing shows it", () =>
    expect(formatOf("# A\n\nText.\n", "README.md", "configuration")).toBeUndefined());
});

describe("keys that both kinds have", () => {
  it.each([
    ["This dataset is in ShareGPT format.", "hf-dataset-card"],
    ["This model is a chat model.", "hf-model-card"],
  ])("%s", (text, format) => expect(formatOf(`---\nlicense: mit\n---\n\n${text}\n`)).toBe(format));
});

it("a page is weighed in time, whatever it holds", () => {
  const parts = ["is a ", "[a](b ", "this dataset ", "# a ", "**a", "数据", "trained on ", "12 k "];
  for (const part of parts) {
    const text = `# Model\n\n${part.repeat(Math.ceil(2 ** 20 / part.length))}`;
    const start = performance.now();
    weigh(sourceOf(text));
    expect(performance.now() - start, part).toBeLessThan(400);
  }
});
