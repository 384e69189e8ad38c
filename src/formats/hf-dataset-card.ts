import { type Statements, state, stateList } from "../facts/draft.js";
import { type Card, values } from "./card.js";
import { classify } from "./classify.js";
import type { Format, Use } from "./format.js";
import { field, readCard } from "./hugging-face.js";

/** Data set card of the Hugging Face Hub: Markdown with YAML front matter (hub-docs, datasetcard.md). */
export const hfDatasetCard: Format = {
  id: "hf-dataset-card",
  title: "Hugging Face data set card",
  claims: (source) => classify(source) === "dataset",
  read: (source) => readCard(source, "hf-dataset-card", "dataset", own),
};

function own(card: Card, statements: Statements): Use[] {
  const sources = values(card, field(card, "source_datasets"), "source_datasets");
  stateList(statements, "sources", sources, "structured");
  const machine = ["language_creators", "annotations_creators"]
    .flatMap((key) => values(card, field(card, key), key))
    .find((item) => item.text.toLowerCase() === "machine-generated");
  if (machine)
    state(statements, "synthetic.present", "yes", {
      at: machine.at,
      evidence: "structured",
      state: "derived",
    });
  return sources.flatMap((source) => {
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
      } satisfies Use,
    ];
  });
}

/** `original` and `extended` name no upstream; `extended|squad` does, `extended|other-…` names one outside the Hub. */
function upstreamOf(stated: string): string | undefined {
  const [head = "", rest] = stated.split("|", 2);
  if (rest !== undefined) return rest.startsWith("other") ? undefined : rest.trim() || undefined;
  return ["original", "extended", "other", ""].includes(head.trim()) ? undefined : head.trim();
}
