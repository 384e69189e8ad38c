import {
  type Card,
  field,
  openCard,
  type Value,
  value,
  values,
} from "../../documents/card/card.js";
import { namesInPath } from "../../documents/card/card-names.js";
import { classify } from "../../documents/card/classify.js";
import { block } from "../../documents/card/governance/index.js";
import { MARKDOWN_FILES } from "../../documents/file-filter.js";
import type { Format, Source, UpstreamReference } from "../../documents/format.js";
import { stateResults } from "../../documents/signals/benchmarks.js";
import { personalIndications } from "../../documents/signals/columns.js";
import { type CopySigns, copyByName, copyByTag } from "../../documents/signals/copies.js";
import { hintedTeachers, teachersIn } from "../../documents/signals/hinted-teachers.js";
import { stateLikeness } from "../../documents/signals/likeness.js";
import { mergeParents } from "../../documents/signals/merge-config.js";
import { hints, speaksOfDistillation } from "../../documents/signals/tags.js";
import { stateOutput } from "../../documents/signals/tasks.js";
import { type Statements, state, stateList } from "../../facts/draft.js";
import { lookup } from "../../model/lookup.js";
import { COPY_RELATIONS, type Relation } from "../../model/vocabulary.js";
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
  const { training, tests } = namedDatasets(card);
  const bases = baseModels(card, tags, names);
  stateTasks(card, statements, tags, names);
  stateEvaluation(card, statements);
  stateFirst(card, statements, "training.energy", "co2_eq_emissions");
  const languages = ["language", "languages"].flatMap((key) => values(card, field(card, key), key));
  stateList(statements, "languages", languages, "structured");
  personalIndications(card, [], block(card), statements);
  const library = values(card, field(card, "library_name"), "library_name");
  const spoken = hints(
    statements,
    names,
    [...tags, ...library],
    bases.map((base) => base.name),
  );
  return [
    ...bases,
    ...mergeParents(card),
    ...training.map(trainedOn),
    ...tests.map(evaluatedOn),
    ...hintedTeachers(teacherHints(bases, tags, spoken), "distilled-from"),
  ];
}

/**
 * Returns the data sets that `datasets` names. ModelScope's form of the key has the parts `train`, `evaluation` and `test`,
 * and what stands in them is often a size or a word.
 */
function namedDatasets(card: Card): { training: readonly Value[]; tests: readonly Value[] } {
  const node = field(card, "datasets");
  if (node?.kind !== "map" || ![...node.entries.keys()].some((key) => PART.test(key)))
    return {
      training: values(card, node, "datasets").filter(
        (item) => namesSomething(item) && !SIZE.test(item.text),
      ),
      tests: [],
    };
  const parts = [...node.entries].map(([key, entry]) => ({
    isTest: TEST_PART.test(key),
    names: values(card, entry.value, "datasets", key).filter(
      (item) => DATASET_ID.test(item.text) && !NO_DATASET.test(item.text),
    ),
  }));
  return {
    training: parts.flatMap(({ isTest, names }) => (isTest ? [] : names)),
    tests: parts.flatMap(({ isTest, names }) => (isTest ? names : [])),
  };
}
const PART = /^(?:train(?:ing)?|pretrain|finetune|sft|test|eval|evaluation|valid(?:ation)?|dev)$/i;
const TEST_PART = /^(?:test|eval|valid|dev)/i;
const DATASET_ID =
  /^(?=[^\s]{0,90}[A-Za-z\u4e00-\u9fff])[\w.\u4e00-\u9fff-]{2,96}(?:\/[\w.-]{1,96})?$/;
const NO_DATASET =
  /^(?:train(?:ing)?|test|dev|valid(?:ation)?|eval|evaluation|private|internal|custom|none|other|default|\d[\d.,]*[a-z]{0,6})$/i;
/** A size in the place of a name: `680,000 hours`. */
const SIZE =
  /^\d[\d,.]{0,20}\s?(?:[kmbw万亿]\s?)?(?:hours?|hrs?|h|小时|条|samples?|examples?|sentences?|tokens?|images?|utterances?|对|张|篇)(?![a-z])/i;

const evaluatedOn = (dataset: Value): UpstreamReference => ({
  name: dataset.text,
  kind: "dataset",
  relation: "evaluated-on",
  at: dataset.at,
  evidence: "structured",
  statements: new Map(),
});

/** Returns the use of a data set, with the models that its id hints at as those that wrote it. */
function trainedOn(dataset: Value): UpstreamReference {
  const statements: Statements = new Map();
  const makers = teachersIn(dataset.text).map((text) => ({ text, at: dataset.at }));
  stateList(statements, "edge.generators", makers, "inferred", "derived");
  return {
    name: dataset.text,
    kind: "dataset",
    relation: "trained-on",
    at: dataset.at,
    evidence: "structured",
    statements,
  };
}

/**
 * Returns the names and tags that may name the teacher of a model that is said to be distilled. A copy is what its base is,
 * so the base's name counts there.
 */
function teacherHints(
  bases: readonly UpstreamReference[],
  tags: readonly Value[],
  spoken: readonly Value[],
): Value[] {
  const copied = bases
    .filter(({ relation, name }) => COPY_RELATIONS.includes(relation) && isHostedHint(name))
    .map(({ name, at: location }) => ({ text: name, at: location }));
  const hinted = [...spoken, ...copied];
  if (hinted.length === 0) return [];
  return [...hinted, ...tags.filter(({ text }) => isTeacherTag(text))];
}

/** True for the name of a distilled model that says from which hosted model. */
const isHostedHint = (name: string) =>
  speaksOfDistillation(name, false) &&
  teachersIn(name).some((teacher) => !/^deepseek/i.test(teacher));

/** True for a tag that is a model's name and nothing else. */
const isTeacherTag = (tag: string) =>
  teachersIn(tag).some((teacher) => teacher.length >= tag.trim().length - 2);

/** False for a word that says that there is none: a model trained from scratch has no base. */
const namesSomething = ({ text }: Value) => !NOTHING.test(text.trim());
const NOTHING = /^(?:none|null|nil|no|n\/?a|(?:from )?scratch|-{1,3}|无|没有|不适用)$/i;

const DECLARED: Readonly<Record<string, Relation>> = {
  finetune: "finetune",
  adapter: "adapter",
  merge: "merge",
  quantized: "quantized",
};

/** Returns `base_model`, the older `finetuned_from`, and the tag `base_model:<relation>:<id>` that PEFT writes. */
function baseModels(
  card: Card,
  tags: readonly Value[],
  names: readonly Value[],
): UpstreamReference[] {
  const stated = value(
    card,
    field(card, "base_model_relation"),
    "base_model_relation",
  )?.text.toLowerCase();
  const revision = value(card, field(card, "base_model_revision"), "base_model_revision");
  const key = card.root.entries.has("base_model") ? "base_model" : "finetuned_from";
  const named = values(card, field(card, key), key).filter(namesSomething);
  const inRelation = (bases: readonly Value[]) => inferRelation(card, tags, bases, names);
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
  if (named.length > 0) {
    const relation = (stated && lookup(DECLARED, stated)) || inRelation(named);
    return named.map((item) => use(item, relation));
  }
  return tags.flatMap((tag) => {
    const match = /^base_model:(?:(finetune|adapter|merge|quantized):)?(\S+)$/.exec(tag.text);
    if (!match?.[2]) return [];
    const base = { text: match[2], at: tag.at };
    return [use(base, lookup(DECLARED, match[1] ?? "") ?? inRelation([base]))];
  });
}

/**
 * Returns the relation where `base_model_relation` is not given: a copy by its own name; else as the Hub shows it, where
 * several bases are a merge, PEFT repositories are adapters, and everything else is a fine-tune.
 */
function inferRelation(
  card: Card,
  tags: readonly Value[],
  bases: readonly Value[],
  names: readonly Value[],
): Relation {
  const words = new Set(tags.map((tag) => tag.text.toLowerCase()));
  const library = value(card, field(card, "library_name"))?.text.toLowerCase() ?? "";
  const [base] = bases;
  const signs: CopySigns = {
    names: [...namesInPath(card), ...names.map(({ text }) => text)],
    base: base?.text ?? "",
    tags: new Set([...words, library]),
    quantizedBy: values(card, field(card, "quantized_by"), "quantized_by").length > 0,
    body: card.source.text.slice(card.matter.body),
  };
  const copy = bases.length === 1 ? copyByName(signs) : undefined;
  if (copy) return copy;
  if (words.has("merge") || words.has("mergekit") || bases.length > 1) return "merge";
  if (library === "peft" || words.has("lora") || words.has("adapter") || words.has("peft"))
    return "adapter";
  return copyByTag(signs) ?? "finetune";
}

/** States what the model puts out, and of whom, by `pipeline_tag` and ModelScope's `tasks`. */
function stateTasks(
  card: Card,
  statements: Statements,
  tags: readonly Value[],
  names: readonly Value[],
): void {
  const tasks = ["pipeline_tag", "tasks"].flatMap((key) => values(card, field(card, key), key));
  stateOutput(tasks, "structured", statements);
  stateLikeness(statements, tasks, tags, names);
}

/**
 * States `model-index`, and `indexing` of ModelScope: one item for each metric with a value, named after the metric and the
 * data set it was measured on.
 */
function stateEvaluation(card: Card, statements: Statements): void {
  const itemsOf = (node: Node | undefined): readonly Node[] =>
    node?.kind === "list" ? node.items : node?.kind === "map" ? [node] : [];
  const results = ["model-index", "indexing"]
    .flatMap((key) => itemsOf(field(card, key)))
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
