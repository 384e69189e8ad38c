import { type Card, openData } from "../card.js";
import { isTemplateFile } from "../classify.js";
import { Cursor } from "../cursor.js";
import type { Source } from "../format.js";
import { type KeyPath, keyOutline } from "../key-outline.js";
import { Fields, type Table } from "./find.js";
import { wordsOf } from "./key.js";

/** Keys at the top of files that follow another standard, or that describe the form of files. */
const OTHERS =
  /^(?:bom format|spdx version|@context|@graph|openapi|swagger|api version|cff version|fides key|flavors|\$ref|\$defs|definitions|properties|jobs|runs|release components|data contract specification|resources|peft type|architectures)$/;

/** What a named file needs, and one that only its content speaks for. */
const NAMED = { known: 3, own: 1 };
const UNNAMED = { known: 7, own: 4 };

/**
 * Whether a JSON or YAML file is a card of a kind: fields that cards have, among them some that nothing else has, and a
 * word in at least one of them. The name makes up for some of them, and alone for none.
 */
export function isPlainCard<K extends string>(
  source: Source,
  table: Table<K>,
  name: RegExp,
): boolean {
  const { file, text } = source;
  if (!/\.(?:json|ya?ml)$/i.test(file) || isTemplateFile(file)) return false;
  const named = name.test(file);
  // Two of the words that are in every card that is not called one.
  if (!named && !(/intended|limitation/i.test(text) && /licen[sc]e|training/i.test(text)))
    return false;
  const paths = keyOutline(text);
  const top = paths.filter(({ length }) => length === 1).map(([key]) => wordsOf(key ?? ""));
  if (top.length === 0 || top.some((key) => OTHERS.test(key))) return false;
  const { known, own } = counted(paths, table);
  const least = named ? NAMED : UNNAMED;
  if (known < least.known || own < least.own) return false;
  return saysSomething(openOnce(source), table);
}

function counted<K extends string>(paths: readonly KeyPath[], table: Table<K>) {
  const found = new Set(paths.flatMap((path) => table.at(path) ?? []));
  const own = [...found].filter((field) => table.fields[field].card).length;
  return { known: found.size, own };
}

/** A form that nobody has filled yet says nothing. A file that cannot be read may say anything. */
function saysSomething<K extends string>(card: Card, table: Table<K>): boolean {
  if (card.problems.length > 0) return true;
  const fields = new Fields(Cursor.of(card), table);
  return (Object.keys(table.fields) as K[]).some((field) =>
    fields.all(field).some((cursor) => cursor.values().length > 0),
  );
}

const opened = new WeakMap<Source, Card>();

/** One parse serves the claim and the reading. */
export function openOnce(source: Source): Card {
  const card = opened.get(source) ?? openData(source);
  opened.set(source, card);
  return card;
}
