import { type Card, field, openCard, type Value, values } from "../../documents/card/card.js";
import { classify } from "../../documents/card/classify.js";
import { block } from "../../documents/card/governance/index.js";
import { MARKDOWN_FILES } from "../../documents/file-filter.js";
import type { Format, Source, UpstreamReference } from "../../documents/format.js";
import { columns, personalIndications } from "../../documents/signals/columns.js";
import { hintedTeachers, saysGenerated } from "../../documents/signals/hinted-teachers.js";
import { stateLikeness } from "../../documents/signals/likeness.js";
import { hasSyntheticTag, stateSyntheticTag } from "../../documents/signals/tags.js";
import type { FactName } from "../../facts/catalog.js";
import { type Statements, state, stateAsRead, stateList } from "../../facts/draft.js";
import { readCard } from "./card-keys.js";

/** Data set card of the Hugging Face Hub: Markdown with YAML front matter (hub-docs, datasetcard.md). */
export const hfDatasetCard: Format = {
  id: "hf-dataset-card",
  title: "Hugging Face data set card",
  role: "card",
  syntax: "markdown",
  files: MARKDOWN_FILES,
  claims: (source) => classify(source) === "dataset",
  read: (source: Source) => {
    const card = openCard(source);
    if (!card) throw new Error("hf-dataset-card was asked to read a file that it does not claim");
    return readCard(card, { format: "hf-dataset-card", kind: "dataset", readKeys: datasetFacts });
  },
};

/** States the facts of the keys that only data set cards have, and returns their upstreams. */
export function datasetFacts(
  card: Card,
  statements: Statements,
  names: readonly Value[],
): UpstreamReference[] {
  const sources = values(card, field(card, "source_datasets"), "source_datasets");
  stateList(statements, "sources", sources, "structured");
  const named = columns(card);
  stateList(statements, "columns", named, "structured");
  personalIndications(card, named, block(card), statements);
  stateSynthetic(card, statements);
  stateDescription(card, named, statements);
  return [...sources.flatMap(sourceUse), ...generatorHints(card, names)];
}

/** Returns the models that names and tags of a data set hint at, where one of those says that a model made it. */
function generatorHints(card: Card, names: readonly Value[]): UpstreamReference[] {
  const tags = values(card, field(card, "tags"), "tags");
  const titles = [...names, ...values(card, field(card, "pretty_name"), "pretty_name")];
  if (!hasSyntheticTag(tags) && !titles.some(({ text }) => saysGenerated(text))) return [];
  return hintedTeachers([...titles, ...tags], "generated-by");
}

/** Returns the data set that a source names. */
function sourceUse(source: Value): UpstreamReference[] {
  const name = upstreamOf(source.text);
  if (name === undefined) return [];
  return [
    {
      name,
      kind: "dataset",
      relation: "derived-from",
      at: source.at,
      evidence: "structured",
      statements: new Map(),
    },
  ];
}

/**
 * States the tag of synthetic data. `language_creators: machine-generated` is no statement here: in the cards that have
 * it, the machine is a translator, a template, a crawler or a parser far more often than a model. The same word under
 * `annotations_creators` speaks of labels.
 */
function stateSynthetic(card: Card, statements: Statements): void {
  stateSyntheticTag(statements, values(card, field(card, "tags"), "tags"));
}

/** States what the keys of the Hub say of the data, as far as they say it. */
function stateDescription(card: Card, named: readonly Value[], statements: Statements): void {
  const keys = (key: string) => values(card, field(card, key), key);
  const tasks = ["task_categories", "task_ids"].flatMap(keys);
  stateLikeness(statements, tasks, keys("tags"), []);
  const states = (fact: FactName, [first, ...others]: readonly Value[]) =>
    first &&
    stateAsRead(
      statements,
      fact,
      [first, ...others.slice(0, 20)].map(({ text }) => text).join(", "),
      {
        at: first.at,
        evidence: "structured",
        state: "derived",
      },
    );
  stateList(statements, "languages", [...keys("language"), ...keys("languages")], "structured");
  states("size", keys("size_categories"));
  states("collection.process", keys("language_creators"));
  states("composition", named);
  const creators = keys("annotations_creators");
  const annotators = creators.filter(({ text }) => !NO_ANNOTATION.test(text));
  stateList(statements, "annotation.annotators", annotators, "structured");
  // Labels that were found came with the data; nobody here annotated.
  const [annotator] = annotators.filter(({ text }) => !/^found$/i.test(text));
  const [none] = creators;
  const pair = named.filter(({ text }) => /^(?:chosen|rejected)$/i.test(text));
  if (annotator ?? none)
    state(statements, "annotation.present", annotator ? "yes" : "no", {
      at: (annotator ?? none)?.at as Value["at"],
      evidence: "structured",
      state: "derived",
    });
  else if (pair[0] && pair.length > 1)
    state(statements, "annotation.present", "yes", {
      at: pair[0].at,
      evidence: "inferred",
      state: "derived",
    });
}
const NO_ANNOTATION = /^(?:no-annotations?|none|n\/a)$/i;

/**
 * Returns the upstream in a source: `original` and `extended` name none; `extended|squad` does, `extended|other-…` names
 * one outside the Hub.
 */
function upstreamOf(stated: string): string | undefined {
  const [head = "", parent] = stated.split("|", 2);
  if (parent !== undefined)
    return parent.startsWith("other") ? undefined : parent.trim() || undefined;
  return ["original", "extended", "other", "none", "n/a", ""].includes(head.trim())
    ? undefined
    : head.trim();
}
