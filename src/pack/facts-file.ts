import { CATALOG, type FactType, factsOf } from "../facts/catalog.js";
import { type Message, message } from "../messages/index.js";
import type { Fact, Facts, Subject } from "../model/fact.js";
import { lookup, tabulate } from "../model/lookup.js";
import type { FactsFile } from "../model/report.js";
import { EVIDENCE, FACT_STATES, READ_EXTENTS, SUBJECT_KINDS } from "../model/vocabulary.js";

/**
 * Stored facts, read again. A file comes from wherever it was kept: nothing in it is believed, and what a rule may ask
 * for is checked by hand, because a file holds some hundred thousand facts.
 */

/** Far above what repositories have; a file of that size is no list of cards. */
const MOST = { documents: 50_000, subjects: 200_000, ofOneDocument: 20_000 };

export interface StoredFacts {
  readonly date: string;
  readonly documents: FactsFile["documents"];
  readonly subjects: readonly Subject[];
  /** Facts that this version knows and the file does not: what rests on them cannot be determined. */
  readonly lacking: number;
}

/** Reads what a text says if it is a facts file, and what is wrong with it if it is not. */
export function readFactsFile(text: string): StoredFacts | { readonly problem: Message } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: message("facts-file.not-json") };
  }
  if (!isObject(value) || lookup(value, "schema") !== "facts.v1")
    return { problem: message("facts-file.other-schema") };
  const [date, documents, subjects] = ["date", "documents", "subjects"].map((key) =>
    lookup(value, key),
  );
  if (typeof date !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(date))
    return { problem: message("facts-file.no-date") };
  if (!isList(documents, MOST.documents, isDocument))
    return { problem: message("facts-file.documents") };
  if (!isList(subjects, MOST.subjects, isSubject))
    return { problem: message("facts-file.subjects") };
  const ofDocument = new Map<string, number>();
  for (const { document = "" } of subjects)
    ofDocument.set(document, (ofDocument.get(document) ?? 0) + 1);
  if ([...ofDocument.values()].some((count) => count > MOST.ofOneDocument))
    return { problem: message("facts-file.too-many-subjects", { limit: MOST.ofOneDocument }) };
  const complete = subjects.map(completed);
  const lacking = complete.reduce((sum, { lacking: count }) => sum + count, 0);
  return { date, documents, subjects: complete.map(({ subject }) => subject), lacking };
}

/**
 * A subject with exactly the facts of its kind. What the file lacks is neither stated nor silent, but cannot be read;
 * what it has beside them was not looked at, and goes.
 */
function completed({ id, kind, document, at: location, facts: stored }: Subject): {
  subject: Subject;
  lacking: number;
} {
  const hidden: Fact = { value: null, state: "unreadable", evidence: "structured", at: location };
  const names = factsOf(kind);
  const facts: Facts = tabulate(names, (name) => lookup(stored, name) ?? hidden);
  const lacking = names.filter((name) => !Object.hasOwn(stored, name)).length;
  return {
    subject: { id, kind, ...(document === undefined ? {} : { document }), at: location, facts },
    lacking,
  };
}

type Members = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Members =>
  value !== null && typeof value === "object" && !Array.isArray(value);

const isList = <One>(
  value: unknown,
  most: number,
  isOne: (document: unknown) => document is One,
): value is One[] => Array.isArray(value) && value.length <= most && value.every(isOne);

const isText = (value: unknown): value is string => typeof value === "string";
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);

const isDocument = (value: unknown): value is FactsFile["documents"][number] =>
  isObject(value) &&
  isText(lookup(value, "file")) &&
  isText(lookup(value, "format")) &&
  isTexts(lookup(value, "subjects"));

function isSubject(value: unknown): value is Subject {
  if (!isObject(value)) return false;
  const [kind, facts, document] = ["kind", "facts", "document"].map((key) => lookup(value, key));
  return (
    isText(lookup(value, "id")) &&
    isWord(SUBJECT_KINDS, kind) &&
    (document === undefined || isText(document)) &&
    isLocation(lookup(value, "at")) &&
    isObject(facts) &&
    hasFacts(facts, factsOf(kind))
  );
}

/** Most of them, each as it has to be: other versions know a few more or less, and less is no subject of theirs. */
function hasFacts(facts: Members, names: readonly string[]): boolean {
  const stated = names.filter((name) => Object.hasOwn(facts, name));
  return (
    2 * stated.length >= names.length && stated.every((name) => isFact(name, lookup(facts, name)))
  );
}

const isWord = <Word extends string>(words: readonly Word[], value: unknown): value is Word =>
  (words as readonly unknown[]).includes(value);

/** A fact as the engine takes it: a value of the type that the catalog gives it, or none. */
function isFact(name: string, value: unknown): value is Fact {
  if (!isObject(value)) return false;
  const stated = lookup(value, "value");
  const state = lookup(value, "state");
  const items = lookup(value, "items");
  const entry = lookup(value, "entry");
  const type = lookup(CATALOG, name)?.type;
  return (
    isWord(FACT_STATES, state) &&
    isWord(EVIDENCE, lookup(value, "evidence")) &&
    isLocation(lookup(value, "at")) &&
    (stated === null
      ? state === "absent" || state === "unreadable"
      : type !== undefined && isOfType(stated, type)) &&
    (items === undefined || (Array.isArray(items) && items.every(isItem))) &&
    (entry === undefined || isEntry(entry)) &&
    ["source", "staleSince", "field"].every((key) => isOptional(lookup(value, key), "string")) &&
    ["verified", "beyond"].every((key) => isOptional(lookup(value, key), "boolean"))
  );
}

const isEntry = (value: unknown): boolean =>
  isObject(value) &&
  ["name", "source", "retrieved"].every((key) => isText(lookup(value, key))) &&
  isOptional(lookup(value, "clause"), "string") &&
  isWord(READ_EXTENTS, lookup(value, "read"));

const isOptional = (value: unknown, type: "string" | "boolean") =>
  value === undefined || typeof value === type;

const isOfType = (value: unknown, type: FactType): boolean =>
  type === "list" ? isTexts(value) : typeof value === (type === "number" ? "number" : "string");

const isItem = (value: unknown): boolean =>
  isObject(value) && isText(lookup(value, "value")) && isLocation(lookup(value, "at"));

const isLocation = (value: unknown): boolean => {
  if (!isObject(value) || !isText(lookup(value, "file"))) return false;
  const range = lookup(value, "range");
  return isObject(range) && isPosition(lookup(range, "start")) && isPosition(lookup(range, "end"));
};

const isPosition = (value: unknown): boolean =>
  isObject(value) && isCount(lookup(value, "line")) && isCount(lookup(value, "column"));

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 1;
