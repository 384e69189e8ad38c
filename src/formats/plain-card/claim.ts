import { type Card, openData } from "../../documents/card/card.js";
import { classify, isTemplateFile, requestedKind } from "../../documents/card/classify.js";
import type { Source } from "../../documents/format.js";
import { Cursor } from "../../documents/manifest/cursor.js";
import { type KeyPath, keyOutline } from "../../documents/manifest/key-outline.js";
import { modelCardToolkit } from "../model-card-toolkit.js";
import { DATA, MODEL } from "./fields.js";
import { Fields, Table } from "./find.js";
import { wordsOf } from "./key.js";

export type ModelField = keyof typeof MODEL;
export type DataField = keyof typeof DATA;
type PlainCardKind = "model" | "dataset";

/** Made when the first file asks for them. */
let tables: { model: Table<ModelField>; dataset: Table<DataField> } | undefined;
export function tablesOf() {
  tables ??= { model: new Table("model", MODEL), dataset: new Table("dataset", DATA) };
  return tables;
}

const NAMED: readonly (readonly [PlainCardKind, RegExp])[] = [
  ["dataset", /(?:^|[._ -])data(?:set)?[-_ ]?(?:card|sheet)s?(?=[._ -])/i],
  ["model", /(?:^|[._ -])model[-_ ]?cards?(?=[._ -])/i],
];

/** Returns what the name of a file says it is, else that of its folder. */
function kindByName(file: string): PlainCardKind | undefined {
  const [name = "", folder = ""] = file.split("/").reverse();
  for (const part of [name, `${folder}.`])
    for (const [kind, pattern] of NAMED) if (pattern.test(part)) return kind;
  return undefined;
}

/** Keys at the top of files that follow another standard, or that describe the form of files. */
const OTHERS =
  /^(?:bom format|spdx version|@context|@graph|openapi|swagger|api version|cff version|fides key|flavors|\$ref|\$defs|definitions|properties|jobs|runs|release components|data contract specification|resources|peft type|architectures)$/;

/** Fields that are needed, and how many of them only cards have. A name makes up for some, and alone for none. */
const WITH_NAME = { known: 3, own: 1 };
const WITHOUT = { known: 7, own: 4 };
/** A file that is called a card and nothing else, and that states a license, needs no field that only cards have. */
const AS_CARD = { known: 3, own: 0 };
const IS_CARD = /(?:^|\/)(?:model|data|dataset)[-_]?card\.(?:ya?ml|json)$/i;
const WHERE_REQUESTED = { known: 1, own: 0 };

const seen = new WeakMap<Source, PlainCardKind | "none">();

/**
 * Returns which kind of card a JSON or YAML file is: it has fields that cards have, among them some that nothing else
 * has, and says something in at least one.
 */
export function kindOfPlain(source: Source): PlainCardKind | undefined {
  const kind = seen.get(source) ?? look(source) ?? "none";
  seen.set(source, kind);
  return kind === "none" ? undefined : kind;
}

function look(source: Source): PlainCardKind | undefined {
  const { file, text } = source;
  if (!/\.(?:json|ya?ml)$/i.test(file) || isTemplateFile(file)) return undefined;
  const named = requestedKind(source) ?? kindByName(file);
  const isRequested = source.request !== undefined;
  // Words that are in every card that is not called one.
  if (
    !named &&
    !isRequested &&
    !(/intended|limitation/i.test(text) && /licen[sc]e|training|annotat/i.test(text))
  )
    return undefined;
  const paths = keyOutline(text);
  const top = paths.filter(({ length }) => length === 1).map(([key]) => wordsOf(key ?? ""));
  if (top.length === 0 || top.some((key) => OTHERS.test(key))) return undefined;
  const { model, dataset } = tablesOf();
  const isLicensed = top.some((key) => /^licen[cs]e/.test(key));
  const least = isRequested
    ? WHERE_REQUESTED
    : IS_CARD.test(file) && isLicensed
      ? AS_CARD
      : named
        ? WITH_NAME
        : WITHOUT;
  const counts = {
    model: fieldsOf(paths, model),
    dataset: fieldsOf(paths, dataset),
  };
  // What a file names as its own subject says more than how many of its keys either kind has.
  const lead = top.find((key) => SUBJECT_NAME.test(key));
  const first = lead === undefined ? "model" : lead.startsWith("data") ? "dataset" : "model";
  const kinds = named ? [named] : first === "model" ? BOTH : [...BOTH].reverse();
  const kind = kinds.find(
    (candidate) => counts[candidate].known >= least.known && counts[candidate].own >= least.own,
  );
  if (kind === undefined || modelCardToolkit.claims(source) || classify(source)) return undefined;
  const card = openOnce(source);
  const says = kind === "model" ? saysSomething(card, model) : saysSomething(card, dataset);
  return says ? kind : undefined;
}

const BOTH = ["model", "dataset"] as const;
const SUBJECT_NAME = /^(?:data ?set|data|model)(?: (?:name|id|title))?$/;

/** Counts the fields of a table in a file, and those of them that only cards have. */
function fieldsOf<K extends string>(paths: readonly KeyPath[], table: Table<K>) {
  const present = new Set(paths.flatMap((path) => table.fieldAt(path) ?? []));
  const ofCards = [...present].filter((field) => table.fields.get(field)?.card).length;
  return { known: present.size, own: ofCards };
}

/**
 * True if a card says something. A form that nobody has filled yet says nothing. A file that cannot be read may say
 * anything.
 */
function saysSomething<K extends string>(card: Card, table: Table<K>): boolean {
  if (card.problems.length > 0) return true;
  const fields = new Fields(Cursor.of(card), table);
  return [...table.fields.keys()].some((field) =>
    fields.cursors(field).some((cursor) => cursor.values().length > 0),
  );
}

const opened = new WeakMap<Source, Card>();

/** Opens a file; one parse serves the claim and the reading. */
export function openOnce(source: Source): Card {
  const card = opened.get(source) ?? openData(source);
  opened.set(source, card);
  return card;
}
