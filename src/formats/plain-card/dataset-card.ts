import type { Value } from "../../documents/card/card.js";
import { block } from "../../documents/card/governance/index.js";
import { DATA_FILES, namesWith } from "../../documents/file-filter.js";
import type { Format, ParsedDocument, Source, UpstreamReference } from "../../documents/format.js";
import { Cursor } from "../../documents/manifest/cursor.js";
import { parsedManifest, subjectOf } from "../../documents/manifest/manifest.js";
import { supportedFacts } from "../../documents/manifest/supported-facts.js";
import { personalIndications } from "../../documents/signals/columns.js";
import { stateSyntheticTag } from "../../documents/signals/tags.js";
import type { ListFactName } from "../../facts/catalog.js";
import { type Statements, state, stateList } from "../../facts/draft.js";
import { type DataField, kindOfPlain, openOnce, tablesOf } from "./claim.js";
import {
  type CardDraft,
  COMMON_FACTS,
  hubId,
  isName,
  namedIn,
  readCommon,
  stateAnswer,
  stateDerived,
  stateWords,
} from "./common.js";
import { Fields } from "./find.js";

/**
 * Data card or datasheet in JSON or YAML that follows no schema: the fields of Gebru et al. 2021 and of the Hub, in
 * whichever spelling and nesting, as they stand in public repositories.
 */
export const plainDataCard: Format = {
  id: "plain-data-card",
  title: "Data card in JSON or YAML",
  role: "manifest",
  syntax: "data",
  files: DATA_FILES,
  named: namesWith("data(?:set)?[-_]?card"),
  carries: supportedFacts({
    ...COMMON_FACTS,
    sources: "source_datasets",
    "sources.description": "data_source",
    "collection.process": "collection_method",
    "collection.timeframe": "time_period",
    columns: "features",
    composition: "splits",
    size: "size",
    dataTypes: "modality",
    "synthetic.generators": "generation_model",
    "annotation.present": "annotation_process",
    "annotation.rules": "annotation_process",
    "annotation.annotators": "annotators",
    "processing.steps": "preprocessing",
    "processing.quality": "quality_control",
  }),
  claims: (source) => kindOfPlain(source) === "dataset",
  read,
};

function read(source: Source): ParsedDocument {
  const card = openOnce(source);
  const root = Cursor.of(card);
  const fields = new Fields(root, tablesOf().dataset);
  const gathered = readCommon(fields);
  const { statements, texts } = gathered;
  stateWords(gathered, fields, "description", "description", "Dataset Description");
  stateWords(gathered, fields, "process", "collection.process", "Data Collection");
  stateWords(gathered, fields, "consent", undefined, "Consent");
  stateWords(gathered, fields, "annotation", "annotation.rules", "Annotation Process");
  stateWords(gathered, fields, "quality", "processing.quality", "Quality Control");
  stateDescription(fields, statements);
  const columns = columnNames(fields);
  stateList(statements, "columns", columns, "structured");
  personalIndications(card, columns, block(card), statements);
  composition(fields, columns, statements);
  const uses = [...sources(fields, gathered), ...generators(fields, statements)];
  const title = fields.value("name") ?? fields.value("id");
  const id = fields.value("id")?.text;
  const subject = subjectOf(card, {
    kind: "dataset",
    root,
    statements,
    id: hubId(fields),
    title,
    aliases: [title?.text, id].flatMap((alias) => alias ?? []),
    uses,
    texts,
  });
  return parsedManifest(card, plainDataCard.id, [subject]);
}

function stateDescription(fields: Fields<DataField>, statements: Statements): void {
  const stateAllOf = (fact: ListFactName, field: DataField) =>
    stateList(
      statements,
      fact,
      fields.cursors(field).flatMap((cursor) => cursor.values()),
      "structured",
    );
  stateAllOf("languages", "languages");
  stateAllOf("dataTypes", "types");
  stateList(statements, "processing.steps", fields.worded("steps"), "structured");
  const size = fields.value("size");
  if (size) state(statements, "size", size.text, { at: size.at, evidence: "structured" });
  const [period] = fields.worded("timeframe");
  if (period)
    state(statements, "collection.timeframe", period.text, {
      at: period.at,
      evidence: "structured",
    });
  const who = fields.cursors("annotators").flatMap((cursor) => cursor.values());
  stateList(statements, "annotation.annotators", who, "structured");
  const [annotated] = [...who, ...fields.worded("annotation")];
  stateAnswer(statements, "annotation.present", annotated, "yes");
}

const MOST = 500;

const memberNames = (cursor: Cursor): Value[] =>
  cursor
    .members()
    .slice(0, MOST)
    .map(([key]) => ({ text: key, at: cursor.keyAt(key) }));

/** Returns names of columns: a list of names, of objects with a name, or the keys of a mapping to types or texts. */
function columnNames(fields: Fields<DataField>): Value[] {
  const names = fields.cursors("columns").flatMap((cursor): Value[] => {
    if (cursor.node?.kind === "map") return memberNames(cursor);
    if (cursor.node?.kind !== "list") return [];
    return cursor
      .items()
      .slice(0, MOST)
      .flatMap((item) => item.value() ?? item.first("name", "field", "column").value() ?? []);
  });
  return [...new Map(names.map((name) => [name.text, name])).values()].slice(0, MOST);
}

function composition(
  fields: Fields<DataField>,
  columns: readonly Value[],
  statements: Statements,
): void {
  const parts = fields.cursors("composition").flatMap((cursor) => memberNames(cursor));
  const contents = [...fields.worded("composition"), ...columns, ...parts];
  const [first] = contents;
  if (!first) return;
  const text = contents.slice(0, 20).map((content) => content.text);
  stateDerived(statements, "composition", text.join(", ").slice(0, 1000), first);
}

/** Returns the sources by name or address, which are upstreams; a text says where the content comes from. */
function sources(fields: Fields<DataField>, gathered: CardDraft): UpstreamReference[] {
  const uses = namedIn(fields.cursors("sources"), "dataset", "derived-from").flatMap((use) => {
    const [head = "", parent] = use.name.split("|", 2);
    // On the Hub `extended|squad` names the data set that was extended.
    return parent === undefined
      ? [use]
      : head === "extended" && isName(parent.trim())
        ? [{ ...use, name: parent.trim() }]
        : [];
  });
  stateList(
    gathered.statements,
    "sources",
    uses.map(({ name, at: location }) => ({ text: name, at: location })),
    "structured",
  );
  const describes = (text: string) => !isName(text);
  stateWords(gathered, fields, "sources", "sources.description", "Source Data", describes);
  return uses;
}

/** Returns the models that made the data. */
function generators(fields: Fields<DataField>, statements: Statements): UpstreamReference[] {
  const uses = namedIn(fields.cursors("generators"), "any", "generated-by");
  const makers = uses.map(({ name, at: location }) => ({ text: name, at: location }));
  stateList(statements, "synthetic.generators", makers, "structured");
  const [maker] = makers;
  if (maker) stateDerived(statements, "synthetic.present", "yes", maker);
  const tags = fields.cursors("tags").flatMap((cursor) => cursor.values());
  stateSyntheticTag(statements, tags);
  return uses;
}
