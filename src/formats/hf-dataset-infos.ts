import type { Card, Value } from "../documents/card/card.js";
import { block } from "../documents/card/governance/index.js";
import { DATA_FILES, namesWith } from "../documents/file-filter.js";
import type { Format, ParsedDocument, Source } from "../documents/format.js";
import { Cursor } from "../documents/manifest/cursor.js";
import { evidenceSubject, openEvidence, parsedEvidence } from "../documents/manifest/evidence.js";
import { supportedFacts } from "../documents/manifest/supported-facts.js";
import { isInbox } from "../documents/prose/parties/contact.js";
import { personalIndications } from "../documents/signals/columns.js";
import { type Statements, state, stateList } from "../facts/draft.js";
import { nameOf } from "../facts/paths.js";
import { isLfsPointer } from "../text/lfs.js";

/**
 * `dataset_infos.json`: what the Hub's library wrote beside a data set, one object for each configuration
 * (huggingface/datasets, `DatasetInfo`).
 */
export const hfDatasetInfos: Format = {
  id: "hf-dataset-infos",
  title: "Hugging Face dataset_infos.json",
  role: "evidence",
  syntax: "data",
  files: DATA_FILES,
  named: namesWith("dataset_infos"),
  carries: supportedFacts({
    "license.stated": "license",
    contact: "homepage",
    description: "description",
    columns: "features",
    composition: "features",
    size: "splits",
  }),
  claims: (source) => {
    const { text } = source;
    if (/^dataset_infos\.json$/i.test(nameOf(source.file)) && isLfsPointer(source.text))
      return true;
    return (
      /^\uFEFF?\s*\{\s*"[^"]{0,200}"\s*:\s*\{/.test(text) &&
      /"features"\s*:/.test(text) &&
      /"(?:builder_name|download_checksums|post_processing_size|size_in_bytes)"\s*:/.test(text) &&
      /"splits"\s*:/.test(text)
    );
  },
  read,
};

function read(source: Source): ParsedDocument {
  const card = openEvidence(source);
  const configs = Cursor.of(card)
    .members()
    .map(([, config]) => config)
    .filter((config) => config.get("features").isThere || config.get("splits").isThere);
  const statements: Statements = new Map();
  const each = (key: string) => distinct(configs.flatMap((item) => item.get(key).value() ?? []));
  const licenses = each("license").filter(({ text }) => !NO_LICENSE.test(text));
  stateList(statements, "license.stated", licenses, "structured");
  stateList(
    statements,
    "contact",
    each("homepage").filter(({ text }) => isInbox(text)),
    "structured",
  );
  const [description] = each("description");
  if (description)
    state(statements, "description", description.text.slice(0, 300), {
      at: description.at,
      evidence: "structured",
    });
  stateColumns(card, configs, statements);
  stateSize(configs, statements);
  const subject = evidenceSubject(card, { kind: "dataset", statements, uses: [] });
  return parsedEvidence(card, "hf-dataset-infos", configs.length > 0 ? [subject] : []);
}

/** The library asks every author for a license; these are ways of not answering. */
const NO_LICENSE =
  /^(?:unknown|none|n\/?a|no licen[sc]e(?: found| provided)?|not specified|\?|-)\.?$/i;

const distinct = (values: readonly Value[]): Value[] =>
  [...new Map(values.map((value) => [value.text, value] as const).reverse()).values()].reverse();

function stateColumns(card: Card, configs: readonly Cursor[], statements: Statements): void {
  const named = new Map<string, Value>();
  for (const config of configs) {
    const features = config.get("features");
    for (const text of features.keys)
      if (named.size < MOST_COLUMNS && !named.has(text) && text.trim() !== "")
        named.set(text, { text, at: features.keyAt(text) });
  }
  const columnNames = [...named.values()];
  stateList(statements, "columns", columnNames, "structured");
  personalIndications(card, columnNames, block(card), statements);
  const [first] = columnNames;
  if (first)
    state(
      statements,
      "composition",
      columnNames
        .slice(0, 20)
        .map(({ text }) => text)
        .join(", "),
      {
        at: first.at,
        evidence: "structured",
        state: "derived",
      },
    );
}
const MOST_COLUMNS = 500;

/** States how many examples the first configuration has. */
function stateSize(configs: readonly Cursor[], statements: Statements): void {
  const splits = configs[0]?.get("splits");
  const counted = (splits?.members() ?? []).flatMap(([name, split]) => {
    const examples = split.get("num_examples").value();
    return examples ? [{ text: `${name}: ${examples.text}`, at: examples.at }] : [];
  });
  const [first] = counted;
  if (first)
    state(
      statements,
      "size",
      counted
        .slice(0, 10)
        .map(({ text }) => text)
        .join(", "),
      {
        at: first.at,
        evidence: "structured",
        state: "derived",
      },
    );
}
