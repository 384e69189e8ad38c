import type { Section } from "../../text/markdown.js";
import { headingKey } from "./heading-key.js";

/**
 * Headings by which a card without front matter is known. Sources: Hugging Face's templates for model and data set
 * cards, of 2020 and of today; Mitchell et al. 2019, "Model Cards for Model Reporting"; Gebru et al. 2018, "Datasheets
 * for Datasets"; Google's Data Cards; and the Chinese words that cards use.
 */
export interface Signs {
  /** Distinct headings that hardly stand anywhere but in a card. */
  readonly distinctive: number;
  /** Distinct headings of documents on models and data, cards among them. */
  readonly shared: number;
  /** Distinct headings that many kinds of documents have. */
  readonly common: number;
  readonly model: number;
  readonly dataset: number;
  /** What the first heading calls the document. */
  readonly titled: "model" | "dataset" | undefined;
}

type Weight = "own" | "shared" | "common";
type About = "model" | "dataset" | "both";

/** One line for each concept: its weight, what it is about, and its spellings without case and punctuation. */
const CONCEPTS: readonly (readonly [Weight, About, string])[] = [
  [
    "own",
    "both",
    "intended use|intended uses|intended uses and limitations|primary intended uses|primary intended users|intended use cases|intended usage|intended users|预期用途|预期使用|适用范围",
  ],
  [
    "own",
    "both",
    "out of scope use|out of scope uses|out of scope use cases|out of scope|misuse and out of scope use|misuse malicious use and out of scope use|unsuitable use case s|超出范围的使用|不适用场景|禁止用途",
  ],
  ["own", "model", "direct use"],
  ["own", "model", "downstream use|downstream uses"],
  [
    "own",
    "both",
    "bias risks and limitations|limitations and bias|limitations and biases|biases and limitations|bias and limitations|limitations bias and risks|risks and limitations|risks limitations and biases|bias risks limitations|偏见风险和局限性|偏见风险与局限性|偏见与局限性|风险与局限性|局限性与偏见",
  ],
  [
    "own",
    "both",
    "ethical considerations|ethical considerations and limitations|ethics considerations|伦理考量|伦理考虑|道德考量",
  ],
  ["own", "model", "caveats and recommendations"],
  [
    "own",
    "model",
    "quantitative analyses|quantitative analysis|unitary results|intersectional results",
  ],
  ["own", "model", "model card authors|model card contact|model card author"],
  ["own", "dataset", "dataset card authors|dataset card contact|data card authors"],
  [
    "own",
    "dataset",
    "dataset summary|dataset description|数据集摘要|数据集简介|数据集描述|数据集介绍",
  ],
  [
    "own",
    "dataset",
    "personal and sensitive information|sensitivity of data|sensitivity type s|个人和敏感信息|个人及敏感信息|个人与敏感信息|个人信息与敏感信息",
  ],
  [
    "own",
    "dataset",
    "considerations for using the data|social impact of dataset|discussion of biases|other known limitations",
  ],
  ["own", "dataset", "curation rationale|dataset creation"],
  [
    "own",
    "dataset",
    "initial data collection and normalization|who are the source language producers|who are the source data producers|who are the annotators|annotation process",
  ],
  ["own", "model", "available model variants|model variants"],
  [
    "own",
    "model",
    "how to get started with the model|use this ai model with docker model runner|using this model with docker model runner",
  ],
  ["shared", "model", "model details|model detail|模型详情|模型细节|模型信息|模型基本信息"],
  [
    "shared",
    "model",
    "model description|model summary|model overview|model information|模型描述|模型介绍|模型简介|模型概述|模型说明",
  ],
  [
    "shared",
    "model",
    "model specs|model specifications|technical specifications|technical specification|model architecture|model architecture and objective|model properties|模型架构|模型结构|技术规格",
  ],
  [
    "shared",
    "model",
    "training data|training dataset|training datasets|pretraining data|pre training data|training corpus|dataset specs|训练数据|训练数据集|训练语料",
  ],
  [
    "shared",
    "model",
    "training procedure|training details|training process|training specs|training hyperparameters|pretraining procedures|preprocessing training procedure|训练过程|训练流程|训练细节|训练方法|训练配置",
  ],
  [
    "shared",
    "model",
    "evaluation data|evaluation dataset|evaluation datasets|testing data|testing data factors and metrics|评估数据|评测数据",
  ],
  [
    "shared",
    "model",
    "evaluation results|performance evaluation|model performance|performance metrics|model performance measures|benchmark performance|evaluation metrics|eval results|评估结果|评测结果|模型性能|模型表现",
  ],
  [
    "shared",
    "model",
    "environmental impact|carbon footprint|environmental specs|compute infrastructure",
  ],
  [
    "shared",
    "model",
    "inputs and outputs|model inputs and outputs|input and output|characteristics",
  ],
  ["shared", "model", "factors|relevant factors|evaluation factors"],
  [
    "shared",
    "both",
    "limitations and risks|known limitations|safety considerations|responsible ai considerations|trade offs|局限性|模型局限性|已知局限|已知限制",
  ],
  [
    "shared",
    "dataset",
    "dataset structure|data instances|data fields|data splits|数据集结构|数据结构|数据字段|数据划分",
  ],
  ["shared", "dataset", "source data|data sources|data source|数据来源|数据源"],
  [
    "shared",
    "dataset",
    "data collection and processing|data collection|collection process|collection and generation|data collection process|数据采集|数据收集|采集过程",
  ],
  [
    "shared",
    "dataset",
    "composition|dataset composition|data composition|数据组成|数据集组成|数据构成",
  ],
  [
    "shared",
    "dataset",
    "preprocessing cleaning labeling|preprocessing cleaning labelling|preprocessing|数据预处理|数据清洗",
  ],
  [
    "shared",
    "dataset",
    "annotations|annotations and labeling|data annotation|标注|数据标注|标注过程",
  ],
  ["shared", "dataset", "distribution|dataset distribution"],
  ["shared", "dataset", "motivation|motivation for dataset creation"],
  ["shared", "dataset", "maintenance|dataset maintenance|dataset curators"],
  ["shared", "dataset", "supported tasks|supported tasks and leaderboards|licensing information"],
  ["common", "both", "limitations|limitation|限制|局限"],
  [
    "common",
    "both",
    "license|licence|licensing|license terms of use|许可|许可证|许可协议|开源协议|协议",
  ],
  [
    "common",
    "both",
    "evaluation|results|benchmarks|benchmark results|metrics|performance|评估|评测|性能",
  ],
  [
    "common",
    "model",
    "training|pretraining|pre training|fine tuning|finetuning|model training|训练|微调",
  ],
  ["common", "both", "citation|citation information|citations|bibtex|引用"],
  ["common", "both", "uses|use cases|use case|用途|使用场景"],
  ["common", "both", "bias|biases|risks|risk|considerations|recommendations|偏见|风险"],
  ["common", "model", "model zoo|models|download links|model|模型"],
  ["common", "dataset", "dataset|datasets|data|数据|数据集"],
  ["common", "both", "contact|contacts|privacy|versioning|联系方式|隐私"],
];

export interface Concept {
  readonly id: number;
  readonly weight: Weight;
  readonly kind: About;
}
const BY_TEXT = new Map<string, Concept>(
  CONCEPTS.flatMap(([weight, kind, texts], id) =>
    texts.split("|").map((text): [string, Concept] => [text, { id, weight, kind }]),
  ),
);

/** Labels that only a description of a model has; they count as shared headings do. */
const LABELS = new Set([
  "model type",
  "model name",
  "base model",
  "finetuned from model",
  "finetuned from",
  "fine tuned from",
  "training data",
  "input modalities",
  "output modalities",
  "knowledge cutoff",
  "cutoff date",
  "model date",
  "model version",
  "organization developing the model",
  "基座模型",
  "基础模型",
  "教师模型",
  "训练数据",
]);

/** Returns what a heading stands for, by its key. */
export const conceptOf = (key: string): Concept | undefined => BY_TEXT.get(key);

/** True if a heading is a section of a card, and so nobody's name. */
export const isSectionTitle = (heading: string): boolean => BY_TEXT.has(headingKey(heading));

const MODEL_TITLE = /\bmodel[ _-]?card\b|模型卡/i;
const DATASET_TITLE = /\bdata(?:set)?[ _-]?(?:card|sheet)\b|数据集?(?:卡|说明书)/i;
/** A paragraph that is nothing but bold words stands for a heading. */
const BOLD = /^(?:\*\*|__)([^*_\n]{2,80})(?:\*\*|__)[ \t]*[:：]?(?:\n|$)/;
const MOST = 2000;

/** Counts the signs of a card in a body. */
export function signsOf(sections: readonly Section[]): Signs {
  const seen = new Map<number, Concept>();
  const labels = new Set<string>();
  const note = (text: string) => {
    const concept = BY_TEXT.get(headingKey(text));
    if (concept) seen.set(concept.id, concept);
  };
  for (const section of sections.slice(0, MOST)) {
    note(section.title);
    for (const block of section.blocks.slice(0, MOST)) {
      const bold = BOLD.exec(block.text)?.[1];
      if (bold) note(bold);
      if (block.label === undefined || block.value?.trim() === "") continue;
      const label = headingKey(block.label);
      if (LABELS.has(label)) labels.add(label);
    }
  }
  const title = sections.find((section) => section.level > 0)?.title ?? "";
  const count = (test: (concept: Concept) => boolean) => [...seen.values()].filter(test).length;
  return {
    distinctive: count(({ weight }) => weight === "own"),
    shared: count(({ weight }) => weight === "shared") + labels.size,
    common: count(({ weight }) => weight === "common"),
    model: count(({ kind, weight }) => kind === "model" && weight !== "common") + labels.size,
    dataset: count(({ kind, weight }) => kind === "dataset" && weight !== "common"),
    titled: DATASET_TITLE.test(title) ? "dataset" : MODEL_TITLE.test(title) ? "model" : undefined,
  };
}

/**
 * Counts the same signs by lines alone, before any Markdown is parsed: most files are done with here. Code and quotations
 * count too, so the answer may be too high and is never too low.
 */
export function lineSigns(
  text: string,
): Pick<Signs, "distinctive" | "shared" | "model" | "dataset"> {
  const seen = new Map<number, Concept>();
  for (const [line] of text.matchAll(/^.{3,120}$/gm)) {
    const concept = BY_TEXT.get(headingKey(line));
    if (concept && concept.weight !== "common") seen.set(concept.id, concept);
  }
  const count = (test: (concept: Concept) => boolean) => [...seen.values()].filter(test).length;
  return {
    distinctive: count(({ weight }) => weight === "own"),
    shared: count(({ weight }) => weight === "shared"),
    model: count(({ kind }) => kind === "model"),
    dataset: count(({ kind }) => kind === "dataset"),
  };
}
