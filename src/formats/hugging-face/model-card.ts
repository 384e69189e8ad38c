import {
  type Card,
  field,
  openCard,
  type Value,
  value,
  values,
} from "../../documents/card/card.js";
import { classify } from "../../documents/card/classify.js";
import { block } from "../../documents/card/governance.js";
import { MARKDOWN_FILES } from "../../documents/file-filter.js";
import type { Format, Source, UpstreamReference } from "../../documents/format.js";
import { stateResults } from "../../documents/signals/benchmarks.js";
import { personalIndications } from "../../documents/signals/columns.js";
import { hints } from "../../documents/signals/tags.js";
import { stateOutput } from "../../documents/signals/tasks.js";
import { type Statements, state, stateList } from "../../facts/draft.js";
import { lookup } from "../../model/lookup.js";
import type { Relation } from "../../model/vocabulary.js";
import { type Node, nodeUnder } from "../../text/tree.js";
import { readCard, stateFirst } from "./card-keys.js";

/** Model card of the Hugging Face Hub: Markdown with YAML front matter (hub-docs, modelcard.md). */
export const hfModelCard: Format = {
  id: "hf-model-card",
  title: "Hugging Face model card",
  role: "card",
  syntax: "markdown",
  files: MARKDOWN_FILES,
  claims: (source) => classify(source) === "model",
  read: (source: Source) => {
    const card = openCard(source);
    if (!card) throw new Error("hf-model-card was asked to read a file that it does not claim");
    return readCard(card, { format: "hf-model-card", kind: "model", readKeys: modelFacts });
  },
};

/** States the facts of the keys that only model cards have, and returns their upstreams. */
export function modelFacts(
  card: Card,
  statements: Statements,
  names: readonly Value[],
): UpstreamReference[] {
  const tags = values(card, field(card, "tags"), "tags");
  const datasets = values(card, field(card, "datasets"), "datasets");
  const bases = baseModels(card, tags);
  stateGenerative(card, tags, statements);
  stateEvaluation(card, statements);
  stateFirst(card, statements, "training.energy", "co2_eq_emissions");
  const languages = ["language", "languages"].flatMap((key) => values(card, field(card, key), key));
  stateList(statements, "languages", languages, "structured");
  personalIndications(card, [], block(card), statements);
  const library = values(card, field(card, "library_name"), "library_name");
  hints(
    statements,
    names,
    [...tags, ...library],
    bases.map((base) => base.name),
  );
  return [
    ...bases,
    ...datasets.map(
      (dataset): UpstreamReference => ({
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

/** Returns `base_model`, the older `finetuned_from`, and the tag `base_model:<relation>:<id>` that PEFT writes. */
function baseModels(card: Card, tags: readonly Value[]): UpstreamReference[] {
  const stated = value(
    card,
    field(card, "base_model_relation"),
    "base_model_relation",
  )?.text.toLowerCase();
  const revision = value(card, field(card, "base_model_revision"), "base_model_revision");
  const key = card.root.entries.has("base_model") ? "base_model" : "finetuned_from";
  const named = values(card, field(card, key), key);
  const inferred = inferRelation(card, tags, named.length);
  const use = (item: Value, relation: Relation): UpstreamReference => {
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
    return named.map((item) => use(item, (stated && lookup(DECLARED, stated)) || inferred));
  return tags.flatMap((tag) => {
    const match = /^base_model:(?:(finetune|adapter|merge|quantized):)?(\S+)$/.exec(tag.text);
    if (!match?.[2]) return [];
    return [use({ text: match[2], at: tag.at }, lookup(DECLARED, match[1] ?? "") ?? inferred)];
  });
}

/**
 * Returns the relation that the Hub shows where `base_model_relation` is not given: several bases are a merge, PEFT
 * repositories are adapters, quantization formats are quantized, everything else is a fine-tune.
 */
function inferRelation(card: Card, tags: readonly Value[], bases: number): Relation {
  const words = new Set(tags.map((tag) => tag.text.toLowerCase()));
  const library = value(card, field(card, "library_name"))?.text.toLowerCase() ?? "";
  if (words.has("merge") || words.has("mergekit") || bases > 1) return "merge";
  if (library === "peft" || words.has("lora") || words.has("adapter") || words.has("peft"))
    return "adapter";
  const among = (forms: readonly string[]) =>
    forms.includes(library) || forms.some((form) => words.has(form));
  if (among(QUANTIZED)) return "quantized";
  return among(CONVERTED) ? "converted" : "finetune";
}
/** Forms of weights that nobody trains in: as a tag or as the library they mean a copy. */
const QUANTIZED = ["gguf", "ggml", "awq", "gptq", "exl2", "exl3", "hqq", "aqlm"];
const CONVERTED = ["mlx", "onnx", "openvino", "coreml", "ctranslate2", "transformers.js"];

/** States what the model puts out, by `pipeline_tag`, ModelScope's `tasks`, or a tag that is a task. */
function stateGenerative(card: Card, tags: readonly Value[], statements: Statements): void {
  const stated = [
    ...values(card, field(card, "pipeline_tag"), "pipeline_tag"),
    ...values(card, field(card, "tasks"), "tasks"),
  ];
  if (stated.length > 0) stateOutput(stated, "structured", statements);
  else stateOutput(tags, "inferred", statements);
}

/**
 * States `model-index`: one item for each metric with a value, named after the metric and the data set it was measured
 * on.
 */
function stateEvaluation(card: Card, statements: Statements): void {
  const itemsOf = (node: Node | undefined): readonly Node[] =>
    node?.kind === "list" ? node.items : node?.kind === "map" ? [node] : [];
  const results = itemsOf(field(card, "model-index"))
    .flatMap((model) => itemsOf(nodeUnder(model, "results")))
    .flatMap((result) => {
      const dataset = nodeUnder(result, "dataset");
      const on = (
        value(card, nodeUnder(dataset, "name")) ?? value(card, nodeUnder(dataset, "type"))
      )?.text;
      return itemsOf(nodeUnder(result, "metrics")).flatMap((metric): Value[] => {
        const name =
          value(card, nodeUnder(metric, "name")) ?? value(card, nodeUnder(metric, "type"));
        if (!name || values(card, nodeUnder(metric, "value")).length === 0) return [];
        return [{ text: on === undefined ? name.text : `${name.text} ${on}`, at: name.at }];
      });
    });
  stateResults(results.slice(0, 500), statements);
}
