import { type Card, openJson, type Value } from "../../documents/card/card.js";
import { block } from "../../documents/card/governance/index.js";
import { DATA_FILES, namesWith } from "../../documents/file-filter.js";
import type { Format, ParsedDocument, Source, SubjectInput } from "../../documents/format.js";
import { Cursor } from "../../documents/manifest/cursor.js";
import { parsedManifest, subjectOf, unsupported } from "../../documents/manifest/manifest.js";
import { supportedFacts } from "../../documents/manifest/supported-facts.js";
import { dayIn } from "../../documents/prose/days.js";
import { personalIndications, stateComposition } from "../../documents/signals/columns.js";
import { type Statements, state, stateList } from "../../facts/draft.js";
import { readJson } from "../../text/json.js";
import type { MapEntry } from "../../text/tree.js";
import { stateUseConditions } from "./data-use-conditions.js";
import { Description, type Thing } from "./description.js";
import { provenanceUses } from "./provenance.js";
import { stateResponsibleAi } from "./responsible-ai.js";
import { faultsIn } from "./structure.js";
import { conformance } from "./versions.js";

const NAMESPACE = /\bmlcommons\.org\/(?:croissant|schema)\b/;
const DATASET =
  /"@type"\s*:\s*(?:\[[^\]{]{0,200})?"(?:sc:|schema:|(?:https?:\/\/)?(?:www\.)?schema\.org\/)?Dataset"/;
/** A class of Croissant without the address of its vocabulary. */
const CLASS = /"@type"\s*:\s*"(?:cr|ml|croissant):(?:FileObject|FileSet|RecordSet|Field)"/;
/** Its own property, as a key or in the context, or the address of a version. */
const OWN_PROPERTY = /"(?:[a-z]{1,12}:)?recordSet"\s*:|\bmlcommons\.org\/croissant\/(?:RAI\/)?v?\d/;
/** Croissant Tasks, a draft of another vocabulary in the same namespace: problems and solutions, not data sets. */
const TASK =
  /"@type"\s*:\s*(?:\[[^\]{]{0,200})?"[a-z]{0,12}:?(?:Task(?:Problem|Solution)?|EvaluationTask)"/;

/**
 * Croissant 0.8, 1.0 and 1.1 with the Responsible AI vocabulary 1.0 (docs.mlcommons.org/croissant): JSON-LD that
 * describes one data set, in the form with `@graph` too, or a list of such descriptions, as harvesters write. Known by
 * the vocabulary together with its type or a property of its own. Descriptions with schema.org alone are left, and so are
 * Croissant Tasks: they name data sets as inputs of a task and describe none.
 */
export const croissant: Format = {
  id: "croissant",
  title: "Croissant",
  role: "manifest",
  syntax: "data",
  files: DATA_FILES,
  named: namesWith("croissant"),
  carries: supportedFacts({
    "license.stated": "license",
    version: "version",
    releaseDate: "datePublished",
    "provider.name": "creator.name",
    contact: "creator.email",
    description: "description",
    languages: "inLanguage",
    sources: "isBasedOn",
    "sources.description": "rai:dataCollectionRawData",
    columns: "recordSet[].field[].name",
    composition: "recordSet[].field[].name",
    dataTypes: "recordSet[].field[].dataType",
    "synthetic.present": "rai:hasSyntheticData",
    "synthetic.generators": "prov:wasAttributedTo",
    "collection.process": "rai:dataCollection",
    "collection.timeframe": "rai:dataCollectionTimeframe",
    "processing.steps": "rai:dataPreprocessingProtocol",
    "annotation.rules": "rai:dataAnnotationProtocol",
    "annotation.annotators": "rai:annotatorDemographics",
    "annotation.qualityCheck": "rai:dataAnnotationAnalysis",
    bias: "rai:dataBiases",
    limitations: "rai:dataLimitations",
    intendedUse: "rai:dataUseCases",
    "personalInfo.statement": "rai:personalSensitiveInformation",
    "personalInfo.present": "rai:personalSensitiveInformation",
    "access.gated": "conditionsOfAccess",
  }),
  claims: ({ text }) =>
    /^\uFEFF?\s*[{[]/.test(text) &&
    ((NAMESPACE.test(text) && (DATASET.test(text) || OWN_PROPERTY.test(text))) ||
      (DATASET.test(text) && CLASS.test(text))) &&
    !TASK.test(text),
  read,
};

function read(source: Source): ParsedDocument {
  const { card, tops } = opened(source);
  const descriptions = tops.map((top) => new Description(top));
  const [first] = descriptions;
  const unsupportedVersion = first && conformance(first).unsupported;
  if (unsupportedVersion) return unsupported(card, "croissant", unsupportedVersion);
  return parsedManifest(
    card,
    "croissant",
    descriptions.map((description) => subject(card, description)),
    // What a broken text seems to lack it may have.
    card.data === undefined
      ? {}
      : { check: () => descriptions.flatMap((description) => faultsIn(description)) },
  );
}

/** Opens the descriptions of a file: its object, or the objects of its list. */
function opened(source: Source): { card: Card; tops: Cursor[] } {
  const card = openJson(source);
  // A list is not an object, so the card has no root for it.
  const listNode = /^\uFEFF?\s*\[/.test(source.text)
    ? readJson(source.text, card.lines).root
    : undefined;
  if (listNode?.kind !== "list" || !listNode.items.some((item) => item.kind === "map"))
    return { card, tops: [Cursor.of(card)] };
  const entries = new Map<string, MapEntry>(
    listNode.items.map((value, i) => [String(i), { key: value.range, value }]),
  );
  const listed: Card = {
    ...card,
    root: { kind: "map", entries, range: listNode.range },
    problems: card.problems.filter(({ code }) => code !== "not-a-mapping"),
  };
  const objects = Cursor.of(listed)
    .members()
    .map(([, item]) => item)
    .filter(({ node }) => node?.kind === "map");
  return { card: listed, tops: objects };
}

function subject(card: Card, description: Description): SubjectInput {
  const { root } = description;
  const statements: Statements = new Map();
  stateLicense(root, statements);
  const version = root.word("version");
  if (version) state(statements, "version", version.text, structuredAt(version));
  const day = ["datepublished", "issued", "datecreated", "datemodified"]
    .flatMap((name) => root.words(name))
    .map((value) => ({ ...value, day: dayIn(value.text) }))
    .find((dated) => dated.day !== undefined);
  if (day?.day)
    state(statements, "releaseDate", day.day, {
      ...structuredAt(day),
      ...(day.text.includes(day.day) ? {} : { state: "derived" }),
    });
  stateProvider(root, statements);
  stateList(statements, "languages", root.words("inlanguage"), "structured");
  const size = root.word("contentsize", "size");
  if (size) state(statements, "size", size.text, structuredAt(size));
  stateColumns(card, description, statements);
  const uses = provenanceUses(description, statements);
  const texts = stateResponsibleAi(root, statements);
  const terms = stateUseConditions(description, statements);
  const summary = root.word("description");
  if (summary) state(statements, "description", summary.text.slice(0, 300), structuredAt(summary));
  const title = root.word("name");
  const id = hubId(root);
  return subjectOf(card, {
    kind: "dataset",
    root: root.cursor,
    statements,
    title,
    ...(id === undefined ? {} : { id }),
    aliases: [title, ...root.words("alternatename")].flatMap((value) => value?.text ?? []),
    uses,
    texts: [...(summary ? [summary] : []), ...terms, ...texts],
  });
}

const structuredAt = (value: Value) => ({ at: value.at, evidence: "structured" as const });

/** Returns `org/name` if an address of the data set itself is one of the Hugging Face Hub. */
function hubId(root: Thing): string | undefined {
  const ids = root
    .words("url", "sameas", "@id", "identifier")
    .flatMap(
      ({ text }) =>
        /^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\/datasets\/([\w.-]{1,96}\/[\w.-]{1,96})\/?(?:[?#].*)?$/i.exec(
          text,
        )?.[1] ?? [],
    );
  return ids[0];
}

/** Lists of licenses whose addresses say more than a name does. */
const LICENSE_LISTS =
  /^https?:\/\/(?:www\.)?(?:creativecommons\.org|spdx\.org|opensource\.org|choosealicense\.com|apache\.org|gnu\.org|opendatacommons\.org)\//i;
/** How the Hub exports that its card names none, and how programs write nothing. */
const NO_LICENSE =
  /choosealicense\.com\/licenses\/(?:undefined|none|null)?\/?$|^(?:none|null|undefined)$/i;

/**
 * States the `license` of the data set, else of its files. `sdLicense` is that of the description itself and is not
 * read.
 */
function stateLicense(root: Thing, statements: Statements): void {
  const ownLicenses = licensesOf(root);
  const licenses =
    ownLicenses.length > 0 ? ownLicenses : root.things("distribution").flatMap(licensesOf);
  const distinct = new Map(licenses.map((each) => [each.stated.text.toLowerCase(), each]));
  const stated = [...distinct.values()];
  stateList(
    statements,
    "license.stated",
    stated.map((each) => each.stated),
    "structured",
  );
  const [first, ...others] = stated;
  if (first?.link && others.length === 0)
    state(statements, "license.link", first.link.text, structuredAt(first.link));
}

function licensesOf(holder: Thing): { stated: Value; link: Value | undefined }[] {
  return holder.things("license", "licence").flatMap((thing) => {
    const { cursor } = thing;
    const name = cursor.node?.kind === "map" ? thing.word("name", "@value") : cursor.value();
    const url =
      cursor.node?.kind === "map" ? thing.word("url", "@id", "identifier", "sameas") : undefined;
    const stated = url && LICENSE_LISTS.test(url.text) ? url : (name ?? url);
    return stated && !NO_LICENSE.test(stated.text)
      ? [{ stated, link: stated === name ? url : undefined }]
      : [];
  });
}

/** States who answers for it: its makers before its publisher, which often is a platform. */
function stateProvider(root: Thing, statements: Statements): void {
  const agents = ["creator", "author", "maintainer", "provider", "publisher"].flatMap((name) =>
    root.things(name),
  );
  const name = agents.flatMap((thing) => named(thing))[0];
  if (name) state(statements, "provider.name", name.text, structuredAt(name));
  const points = [root, ...agents].flatMap((thing) => thing.things("contactpoint"));
  const contacts = [
    ...points.flatMap((thing) =>
      thing.cursor.node?.kind === "map"
        ? thing.words("email", "hasemail", "url", "telephone")
        : [thing.cursor.value()].flatMap((text) => text ?? []),
    ),
    ...agents.flatMap((thing) => thing.words("email")),
    ...agents.flatMap((thing) => thing.words("url")),
    ...root.words("url"),
  ];
  const distinct = [...new Map(contacts.map((value) => [value.text, value])).values()];
  stateList(statements, "contact", distinct.slice(0, 20), "structured");
}

const named = (thing: Thing): Value[] =>
  [
    thing.cursor.node?.kind === "map"
      ? thing.word("name", "legalname", "@value")
      : thing.cursor.value(),
  ].flatMap((value) => value ?? []);

const MOST_COLUMNS = 500;
/** Shards of one table repeat the same columns: more fields than these are not looked at. */
const MOST_FIELDS = 1000;

/** States the fields of the record sets, without those of lists of values and splits. */
function stateColumns(card: Card, description: Description, statements: Statements): void {
  const columns = new Map<string, Value>();
  const types = new Map<string, Value>();
  let remaining = MOST_FIELDS;
  const add = (field: Thing): void => {
    if (columns.size >= MOST_COLUMNS || remaining-- <= 0) return;
    const name = columnOf(field);
    if (name && !columns.has(name.text)) columns.set(name.text, name);
    for (const type of field.words("datatype")) {
      // Classes of schema.org and Croissant; others say what a value is about, not what it is.
      const className = /^(?:sc:|cr:)?([A-Z]\w{0,60})$/.exec(
        description.terms.full(type.text),
      )?.[1];
      if (className && !types.has(className))
        types.set(className, { text: className, at: type.at });
    }
    for (const below of field.things("subfield")) add(below);
  };
  const sets = description.root
    .things("recordset")
    .filter(
      (set) => !set.words("datatype").some(({ text }) => /\b(?:Split|Enumeration)$/.test(text)),
    );
  for (const set of sets) for (const field of remaining > 0 ? set.things("field") : []) add(field);
  const named = [...columns.values()];
  stateList(statements, "columns", named, "structured");
  stateList(statements, "dataTypes", [...types.values()], "structured");
  personalIndications(card, named, block(card), statements);
  stateComposition(named, statements);
}

/** Returns `default/email` of the Hub's exports, or an `@id` of that form, without the record set before it. */
function columnOf(field: Thing): Value | undefined {
  const name = field.word("name") ?? field.cursor.get("@id").value();
  const column = name?.text.slice(name.text.lastIndexOf("/") + 1);
  return name && column ? { text: column, at: name.at } : undefined;
}
