import { type Statements, state } from "../facts/draft.js";
import type { Relation } from "../model/vocabulary.js";
import { type Card, type Value, value, values } from "./card.js";
import { classify } from "./classify.js";
import type { Format, Use } from "./format.js";
import { field, readCard } from "./hugging-face.js";

/** Model card of the Hugging Face Hub: Markdown with YAML front matter (hub-docs, modelcard.md). */
export const hfModelCard: Format = {
  id: "hf-model-card",
  title: "Hugging Face model card",
  claims: (source) => classify(source) === "model",
  read: (source) => readCard(source, "hf-model-card", "model", own),
};

function own(card: Card, statements: Statements): Use[] {
  const tags = values(card, field(card, "tags"), "tags");
  const datasets = values(card, field(card, "datasets"), "datasets");
  generative(card, tags, statements);
  return [
    ...baseModels(card, tags),
    ...datasets.map(
      (dataset): Use => ({
        name: dataset.text,
        kind: "dataset",
        relation: "trained-on",
        at: dataset.at,
        evidence: "structured",
        statements: new Map(),
      }),
    ),
  ];
}

const DECLARED: Readonly<Record<string, Relation>> = {
  finetune: "finetune",
  adapter: "adapter",
  merge: "merge",
  quantized: "quantized",
};

/** `base_model`, the older `finetuned_from`, and the tag `base_model:<relation>:<id>` that PEFT writes. */
function baseModels(card: Card, tags: readonly Value[]): Use[] {
  const stated = value(
    card,
    field(card, "base_model_relation"),
    "base_model_relation",
  )?.text.toLowerCase();
  const revision = value(card, field(card, "base_model_revision"), "base_model_revision");
  const key = card.root.entries.has("base_model") ? "base_model" : "finetuned_from";
  const named = values(card, field(card, key), key);
  const inferred = inferRelation(card, tags, named.length);
  const use = (item: Value, relation: Relation): Use => {
    const statements: Statements = new Map();
    if (revision && named.length === 1)
      state(statements, "edge.revision", revision.text, {
        at: revision.at,
        evidence: "structured",
      });
    return {
      name: item.text,
      kind: "model",
      relation,
      at: item.at,
      evidence: "structured",
      statements,
    };
  };
  if (named.length > 0)
    return named.map((item) => use(item, (stated && DECLARED[stated]) || inferred));
  return tags.flatMap((tag) => {
    const match = /^base_model:(?:(finetune|adapter|merge|quantized):)?(\S+)$/.exec(tag.text);
    if (!match?.[2]) return [];
    return [use({ text: match[2], at: tag.at }, DECLARED[match[1] ?? ""] ?? inferred)];
  });
}

/**
 * The relation that the Hub shows where `base_model_relation` is not given: several bases are a merge, PEFT
 * repositories are adapters, quantization formats are quantized, everything else is a fine-tune.
 */
function inferRelation(card: Card, tags: readonly Value[], bases: number): Relation {
  const words = new Set(tags.map((tag) => tag.text.toLowerCase()));
  const library = value(card, field(card, "library_name"))?.text.toLowerCase() ?? "";
  if (words.has("merge") || words.has("mergekit") || bases > 1) return "merge";
  if (library === "peft" || words.has("lora") || words.has("adapter") || words.has("peft"))
    return "adapter";
  if (["gguf", "awq", "gptq", "exl2"].some((word) => words.has(word)) || library === "gguf")
    return "quantized";
  if (library === "mlx" || words.has("mlx") || words.has("onnx")) return "converted";
  return "finetune";
}

/** Tasks of the Hub whose output is text, image, sound or video made by the model. */
const GENERATIVE = new Set([
  "text-generation",
  "text2text-generation",
  "conversational",
  "summarization",
  "translation",
  "text-to-image",
  "image-to-image",
  "image-to-video",
  "text-to-video",
  "text-to-speech",
  "text-to-audio",
  "any-to-any",
  "image-text-to-text",
  "image-to-text",
  "unconditional-image-generation",
]);

function generative(card: Card, tags: readonly Value[], statements: Statements): void {
  const task = value(card, field(card, "pipeline_tag"), "pipeline_tag");
  if (task) {
    const answer = GENERATIVE.has(task.text.toLowerCase()) ? "yes" : "no";
    state(statements, "isGenerative", answer, {
      at: task.at,
      evidence: "structured",
      state: "derived",
    });
    return;
  }
  const tag = tags.find((item) => GENERATIVE.has(item.text.toLowerCase()));
  if (tag)
    state(statements, "isGenerative", "yes", {
      at: tag.at,
      evidence: "inferred",
      state: "derived",
    });
}
