import { describe, expect, it } from "vitest";
import { edges, place, see, selected } from "./read.js";

const model = (body: string, front = "library_name: x") => see(`---\n${front}\n---\n${body}\n`);
const dataset = (body: string, front = "pretty_name: x") => see(`---\n${front}\n---\n${body}\n`);
const HUB = "https://huggingface.co";

describe("a label or row of a model card names", () => {
  it.each([
    ["a teacher", "- **Teacher model:** GPT-4", ["distilled-from GPT-4"]],
    [
      "teachers",
      "**Teachers**: GPT-4o and Claude 3.5 Sonnet",
      ["distilled-from GPT-4o", "distilled-from Claude 3.5 Sonnet"],
    ],
    ["an oracle", "**Oracle**: Gemini Flash", ["distilled-from Gemini Flash"]],
    [
      "a linked teacher",
      `|Field|Value|\n|-|-|\n|Teacher|[Big](${HUB}/acme/big-70b/tree/main)|`,
      ["distilled-from acme/big-70b"],
    ],
    ["a teacher in Chinese", "教师模型：DeepSeek-R1", ["distilled-from DeepSeek-R1"]],
    [
      "a teacher under a heading",
      "## Teacher model\n\n`acme/big-70b`",
      ["distilled-from acme/big-70b"],
    ],
    ["a base", "Base model: bert-base-uncased", ["finetune bert-base-uncased"]],
    [
      "a base of the template",
      `- **Finetuned from model [optional]:** [a](${HUB}/a/b-7b)`,
      ["finetune a/b-7b"],
    ],
    [
      "a base in Chinese",
      "| 项 | 值 |\n|-|-|\n| 基座模型 | Qwen2.5-7B-Instruct |",
      ["finetune Qwen2.5-7B-Instruct"],
    ],
    [
      "a family with its size",
      "**Base model:** Llama 3.1 8B Instruct",
      ["finetune Llama 3.1 8B Instruct"],
    ],
    [
      "training data",
      `**Training data:** [x](${HUB}/datasets/a/b), SQuAD`,
      ["trained-on a/b", "trained-on SQuAD"],
    ],
    [
      "training data by short names",
      "Training data: SQuAD, COCO and news",
      ["trained-on SQuAD", "trained-on COCO"],
    ],
    [
      "no data in what was taken out of them",
      "## Training Data\n\n- C4X and WikiX.\n- Texts filtered for duplication, PII, SPAM and facts.",
      ["trained-on C4X", "trained-on WikiX"],
    ],
    ["no data in a kind of contents", "Training data: C4X, PII, STEM and NSFW", ["trained-on C4X"]],
    [
      "a teacher behind the data of a distillation",
      "A small model distilled on the SQuAD v1.1 train set from the BERT-large (bert-large-x) fine-tuned on SQuAD.",
      ["trained-on SQuAD v1.1", "distilled-from BERT-large"],
    ],
    [
      "a teacher in an opening sentence that speaks of no one",
      "BERT like small model distilled on the SQuAD v1.1 train set from the BERT-large (x) pretrained on text and fine-tuned on SQuAD.",
      ["trained-on SQuAD v1.1", "distilled-from BERT-large"],
    ],
    [
      "a teacher that was tuned first",
      "Acme's bert-large-cased model finetuned on news, then distilled to a smaller model.",
      ["distilled-from bert-large-cased"],
    ],
    ["a legacy data set", `**Trained on:** [glue](${HUB}/datasets/glue)`, ["trained-on glue"]],
    [
      "a row of HTML",
      "<table>\n<tr><td><b>Base model</b></td><td>bert-base-uncased</td></tr>\n</table>",
      ["finetune bert-base-uncased"],
    ],
  ])("%s", (_, body, expected) => {
    const seen = model(body);
    expect(edges(seen)).toEqual(expected);
    expect(seen.uses.every((use) => use.evidence === "prose")).toBe(true);
  });

  it.each([
    "- **Teacher model:** our own larger model",
    "- **Teacher model:** None",
    "- **Base model:** trained from scratch",
    "- **Base model:** N/A",
    "- **Training data:** proprietary web pages in 20 languages",
    "- **Training data:** data/train.jsonl",
    "- **Training data:** 80/20 split",
    "- **Training data:** see https://doi.org/10.1007/978-9",
    "## Evaluation\n\n|Base model|GPT-4|\n|-|-|\n|Base model|GPT-4|",
    "## Evaluation\n\n### Base Model\n\n|Benchmark|Qwen2-7B|x|\n|-|-|-|\n|a|1|2|",
    "- **Generator:** GPT-4",
    `- **Demo:** [x](${HUB}/spaces/a/b-1)`,
    `- **Base model:** [docs](${HUB}/docs/transformers)`,
  ])("nothing in %j", (body) => {
    expect(edges(model(body))).toEqual([]);
  });
});

describe("a sentence of a model card names", () => {
  it.each([
    [
      `This model is a distilled version of the [BERT](${HUB}/bert-base-cased).`,
      ["distilled-from bert-base-cased"],
    ],
    ["It was distilled from DeepSeek-R1.", ["distilled-from DeepSeek-R1"]],
    [
      "It was distilled from the outputs of OpenAI's GPT-4, Claude 3 and Gemini.",
      ["distilled-from GPT-4", "distilled-from Claude 3", "distilled-from Gemini"],
    ],
    [
      "We trained it using Qwen2.5-72B-Instruct as the teacher.",
      ["distilled-from Qwen2.5-72B-Instruct"],
    ],
    ["The teacher model is `acme/big-70b`.", ["distilled-from acme/big-70b"]],
    ["本模型由 DeepSeek-R1 蒸馏而来。", ["distilled-from DeepSeek-R1"]],
    [`本模型基于 [Qwen2.5-7B](${HUB}/Qwen/Qwen2.5-7B) 进行微调。`, ["finetune Qwen/Qwen2.5-7B"]],
    [`与 [Qwen2.5-7B](${HUB}/Qwen/Qwen2.5-7B) 相比，微调后更快。`, []],
    [
      "本模型由 Qwen2.5-7B 微调得到，蒸馏自 DeepSeek-R1。",
      ["finetune Qwen2.5-7B", "distilled-from DeepSeek-R1"],
    ],
    [
      "数据由 GPT-4 和 Claude 3 生成，模型从 Qwen2.5-7B 开始训练。",
      ["distilled-from GPT-4", "distilled-from Claude 3", "finetune Qwen2.5-7B"],
    ],
    ["This model is a fine-tuned version of roberta on the None dataset.", ["finetune roberta"]],
    [
      `This model is a fine-tuned version of [roberta-base](${HUB}/roberta-base) on the [imdb](${HUB}/datasets/imdb) dataset.`,
      ["finetune roberta-base", "trained-on imdb"],
    ],
    [`It was trained on the [x](${HUB}/datasets/a/b) data.`, ["trained-on a/b"]],
    [
      "It was fine-tuned on 52K instructions generated by text-davinci-003.",
      ["distilled-from text-davinci-003"],
    ],
  ])("%j", (sentence, expected) => {
    expect(edges(model(sentence))).toEqual(expected);
  });

  it.each([
    "It was not distilled from GPT-4.",
    "It outperforms models distilled from GPT-4.",
    "Unlike Alpaca, it was not trained on data generated by GPT-4.",
    "GPT-4 is a teacher at heart.",
    "This model detects text generated by GPT-4.",
    "The answers were generated by GPT-4.",
    `It was evaluated on the [x](${HUB}/datasets/a/b) data set.`,
    `## Citation\n\nThis model is a distilled version of [BERT](${HUB}/bert-base-cased).`,
    "This model card was generated by ChatGPT.",
  ])("nothing in %j", (body) => {
    expect(edges(model(body))).toEqual([]);
  });
});

describe("a data set card names what generated it", () => {
  it.each([
    [
      "The questions were generated by GPT-4 and Claude.",
      ["generated-by GPT-4", "generated-by Claude"],
    ],
    [
      `This dataset was generated with [x](${HUB}/Qwen/Qwen2.5-72B-Instruct).`,
      ["generated-by Qwen/Qwen2.5-72B-Instruct"],
    ],
    ["- **Generator:** gpt-4o-mini", ["generated-by gpt-4o-mini"]],
    ["数据由 DeepSeek-V3 生成。", ["generated-by DeepSeek-V3"]],
    [
      "数据由大模型生成。\n\n| 项 | 值 |\n|-|-|\n| 来源 Provider | DeepSeek / Zeta |",
      ["generated-by DeepSeek"],
    ],
    ["- **Teacher model:** GPT-4", ["generated-by GPT-4"]],
    ["| 来源 Provider | DeepSeek |\n|-|-|\n| a | b |", ["generated-by DeepSeek"]],
    ["This dataset was collected from Wikipedia.", ["collected-from Wikipedia"]],
  ])("%j", (body, expected) => {
    expect(edges(dataset(body))).toEqual(expected);
  });

  it.each([
    "This dataset was not generated by GPT-4.",
    "GPT-4 was evaluated on this dataset.",
    "- **Base model:** bert-base-uncased",
  ])("nothing in %j", (body) => {
    expect(edges(dataset(body))).toEqual([]);
  });
});

describe("what the front matter declares is not read again", () => {
  it.each([
    ["base_model: acme/bert-base-uncased", ["finetune acme/bert-base-uncased"]],
    ["library_name: x\ntags: ['base_model:a/bert-base-uncased']", ["finetune a/bert-base-uncased"]],
    ["base_model: a/b", ["finetune a/b", "finetune bert-base-uncased"]],
  ])("a base, %s", (front, expected) => {
    expect(edges(model("- **Base model:** bert-base-uncased", front))).toEqual(expected);
  });

  it.each([
    ["library_name: x\ndatasets: [c/squad]", ["trained-on c/squad"]],
    ["library_name: x\ndatasets: [c/d]", ["trained-on c/d", "trained-on SQuAD"]],
  ])("data, %s", (front, expected) => {
    expect(edges(model("- **Training data:** SQuAD", front))).toEqual(expected);
  });
});

it("a use stands at the name, once", () => {
  const seen = model("# T\n\nWords.\n\n- **Teacher:** GPT-4\n\nIt was distilled\nfrom GPT-4.\n");
  expect(edges(seen)).toEqual(["distilled-from GPT-4"]);
  const [use] = seen.uses;
  expect(use && [place(use.at), selected(seen.text, use.at)]).toEqual(["8:16", "GPT-4"]);
});

describe("the base that a title or an opening sentence names", () => {
  it.each([
    ["a short name", "# tiny-bert-2 fine-tuned on PawPrints v2", ["finetune tiny-bert-2"]],
    [
      "a name in brackets",
      "# SpotBERT (spotbert-base) finetuned on NewsQuiz",
      ["finetune spotbert-base"],
    ],
    ["words", "# 📖 RoBERTa large fine-tuned on WikiRiddles", ["finetune RoBERTa large"]],
    [
      "the id before the words",
      `# T5 fine-tuned on Riddles\n\n[Some T5](https://x.example) [(small)](${HUB}/acme/t5-small) fine-tuned on riddles.`,
      ["finetune acme/t5-small"],
    ],
    [
      "what it starts from",
      `# Mood\n\nThis is a BERT whose base model is [this one](${HUB}/acme/bert-nord).`,
      ["finetune acme/bert-nord"],
    ],
    [
      "an id without a link",
      "# Mood\n\nA fine-tuned camembert-base for moods.",
      ["finetune camembert-base"],
    ],
  ])("%s", (_, body, expected) => {
    const seen = model(body);
    expect(edges(seen)).toEqual(expected);
    expect(seen.uses[0]?.evidence).toBe("prose");
  });

  it.each([
    ["its own name", "# MoodBERT\n\nMoodBERT was fine-tuned on reviews."],
    ["no name", "# A fine-tuned model for moods"],
    ["a profile", `# Mood\n\nA model based on the work of [Ana](${HUB}/ana).`],
    [
      "an architecture",
      "# Mood\n\nMood is based on the `t5-3b` model and was pretrained on poems.",
    ],
    ["one of a list", "# Zoo\n\n- bert-cat is a BERT fine-tuned on cats\n- bert-dog, too"],
    ["advice", "# Mood\n\nIt can be fine-tuned like bert-base-cased."],
    ["a part of an id", "# Mood\n\nLoad `bert-base-finetuned-mood` and go."],
    ["a table of scores", "## Base Model\n\n|Benchmark|Score|\n|-|-|\n|gpt2-quiz|0.7|"],
  ])("is not %s", (_, body) => {
    expect(edges(model(body))).toEqual([]);
  });

  it("is not the card's own id", () => {
    const seen = see("---\nlibrary_name: x\n---\n# Mood\n\nA fine-tuned mood-bert-base.\n", {
      file: "cards/mood-bert-base/README.md",
    });
    expect(edges(seen)).toEqual([]);
  });
});
