import type { FactName } from "../../facts/catalog.js";
import { plain } from "../../text/markdown.js";
import type { ProseReader } from "./labels.js";
import { type OutlineSection, says } from "./outline.js";
import { linePlace, placeOf } from "./place.js";

/** A fact of a model that stands behind a label or under a heading of its own, and what its value looks like. */
interface CardSpecification {
  readonly fact: FactName;
  readonly value?: RegExp;
  /** Only as a heading: behind a label the word means something else. */
  readonly heading?: true;
}

const SPECS: readonly (CardSpecification & { readonly titles: string })[] = [
  {
    fact: "architecture",
    titles: `architecture|model architecture|network architecture|architecture type|model architecture and objective|
      架构|模型架构|模型结构|网络结构|アーキテクチャ|모델 구조`,
  },
  {
    fact: "parameters",
    titles: `parameters|params|parameter count|number of parameters|number of model parameters|total parameters|
      total params|model size|model parameters|参数|参数量|总参数量|参数规模|模型参数量|模型规模|パラメータ数|매개변수 수`,
    // "Parameters" is also the heading of a recipe.
    value: /\d\s?(?:[bmkt]\b|billion|million|trillion|[万亿])|\d{1,3}(?:,\d{3}){2}/i,
  },
  {
    fact: "contextLength",
    titles: `context length|context window|context size|max context length|maximum context length|sequence length|
      max sequence length|maximum sequence length|上下文长度|上下文窗口|最大上下文长度|コンテキスト長|컨텍스트 길이`,
    value: /\d/,
  },
  {
    fact: "training.energy",
    titles: `energy consumption|training energy|energy usage|energy use|carbon emitted|carbon emissions|co2 emissions|
      estimated emissions|训练能耗|能耗|碳排放|碳排放量`,
    value: /\d/,
  },
  {
    fact: "usageInfo",
    titles: `usage|how to use|how to use the model|how to use this model|how to get started|getting started|get started|
      how to get started with the model|quickstart|quick start|inference|how to run|使用方法|使用方式|使用说明|快速开始|快速使用|
      如何使用|推理|使い方|사용법|사용 방법`,
    heading: true,
  },
  {
    fact: "policies.copyright",
    titles: "copyright policy|copyright compliance policy|版权政策|版权合规政策",
  },
];

const BY_TITLE: ReadonlyMap<string, CardSpecification> = new Map(
  SPECS.flatMap(({ titles, ...spec }) =>
    titles.split("|").map((title) => [title.trim(), spec] as const),
  ),
);
const specOf = (title: string): CardSpecification | undefined =>
  title.length > 60
    ? undefined
    : BY_TITLE.get(
        title
          .toLowerCase()
          .replace(/[^a-z0-9\u3040-\u9fff\uac00-\ud7af]+/g, " ")
          .trim()
          .replace(/^\d+ /, ""),
      );

/** States what a model is technically, and how it is used. */
export function specs(reader: ProseReader): void {
  if (reader.kind !== "model") return;
  const { card, collector } = reader;
  for (const part of reader.parts) {
    const under = part.level > 0 ? specOf(part.title) : undefined;
    if (under) underHeading(reader, part, under);
    for (const block of part.blocks) {
      const spec = block.label === undefined ? undefined : specOf(block.label);
      if (!spec || spec.heading || !block.value || !says(block.value)) continue;
      const text = plain(block.value.slice(0, 1500));
      if (spec.value?.test(text) ?? true)
        collector.add(spec.fact, text, placeOf(card, block), "label");
    }
  }
}

function underHeading(
  { card, collector }: ProseReader,
  part: OutlineSection,
  { fact, value }: CardSpecification,
): void {
  const block = part.blocks.find(({ text }) => says(text) && (value?.test(text) ?? true));
  if (block) collector.add(fact, plain(block.text.slice(0, 1500)), placeOf(card, block), "heading");
  else if (value === undefined && part.figures.length > 0)
    collector.add(fact, part.title, linePlace(card, part.line), "heading");
}
