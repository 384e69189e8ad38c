import { type Silence, type Statements, state, stateList } from "../facts/draft.js";
import { presence } from "../facts/presence.js";
import { versionIn } from "../facts/version.js";
import type { Location } from "../model/location.js";
import {
  blockPlace,
  type Card,
  field,
  HIDES,
  placeholders,
  type Value,
  value,
  values,
} from "./card.js";
import { endingOf } from "./ending.js";
import type { Described, Found, ReadSubject, Use } from "./format.js";
import { governance } from "./governance.js";
import { dayIn } from "./prose/days.js";
import { prose } from "./prose.js";
import { unquoted } from "./unquoted.js";

/** What the formats of cards differ in. */
export interface Kind {
  readonly format: string;
  readonly kind: "model" | "dataset";
  /** Facts and upstreams of the keys that only this kind has. `names` are those it goes by. */
  own(card: Card, statements: Statements, names: readonly Value[]): Use[];
}

/**
 * What model cards and data set cards have in common, by the keys of the Hugging Face Hub.
 * Source: huggingface/hub-docs, docs/hub/model-cards.md, datasets-cards.md, modelcard.md, datasetcard.md.
 */
export function readCard(card: Card, { format, kind, own }: Kind): Found {
  const statements: Statements = new Map();
  licence(card, statements);
  one(card, statements, "version", "version", "model_version", "dataset_version");
  released(card, statements);
  one(
    card,
    statements,
    "provider.name",
    "author",
    "authors",
    "organization",
    "maintainer",
    "maintainers",
  );
  const contact = ["contact", "email", "homepage"].flatMap((key) =>
    values(card, field(card, key), key),
  );
  stateList(statements, "contact", contact, "structured");
  gated(card, statements);
  const ending = endingOf(card);
  if (ending)
    state(statements, "body", ending.text, {
      at: ending.at,
      evidence: "structured",
      state: "derived",
    });
  const declared = governance(card, kind, statements);
  const named = value(card, field(card, "model_name"), "model_name");
  const heading = card.sections.find((section) => section.level === 1);
  const names = [
    ...(named ? [named] : []),
    ...(heading ? [{ text: heading.title, at: blockPlace(card, heading.line) }] : []),
  ];
  versioned(names, statements);
  const fields = [...declared.uses, ...own(card, statements, names)];
  // Prose comes last: where it repeats a field, the field decides.
  const uses = [...fields, ...prose(card, statements, kind)];

  const title = named?.text ?? heading?.title;
  const declaredId = declared.declaredId ?? (named?.text.includes("/") ? named.text : undefined);
  const subject: ReadSubject = {
    kind,
    ...(declaredId === undefined ? {} : { declaredId }),
    ...(title ? { title } : {}),
    aliases: named === undefined ? [] : [named.text],
    at: top(card),
    statements,
    silence: silence(card),
    uses,
    text: card.source.text.slice(card.matter.body),
  };
  return {
    file: card.source.file,
    format,
    document: describe(card, format),
    subjects: [subject],
  };
}

/** Absence means less where there is no structured part to be absent from. */
export function silence(card: Card): Silence {
  const hiding = card.problems.filter((problem) => HIDES.has(problem.code));
  const fields = card.matter.kind !== "none" && card.matter.kind !== "empty";
  const { line } = card.insertion.range.start;
  return {
    at: card.insertion,
    evidence: fields ? "structured" : "prose",
    unreadable: hiding.length > 0,
    inBody: fields && hiding.every(({ range }) => range.start.line > line),
    places: emptyLicense(card),
  };
}

/** The first character of the document. */
export const top = (card: Card): Location => card.location(card.lines.range(0, 0));

/** Facts of the document itself. */
export function describe(card: Card, format: string): Described {
  const statements: Statements = new Map();
  const at = top(card);
  const sure = { at, evidence: "structured", state: "derived" } as const;
  // Before the problems: a tree that is walked may find some.
  const left = placeholders(card);
  const problems = card.problems.map((problem) => ({
    text: problem.message,
    at: card.location(problem.range),
  }));
  const silent = card.root.entries.size === 0 && card.matter.kind !== "none";
  const readable = silent && problems.length > 0 ? "no" : problems.length > 0 ? "partial" : "yes";
  const first = problems[0];
  state(statements, "document.format", format, sure);
  state(statements, "document.readable", readable, { ...sure, at: first?.at ?? at });
  stateList(statements, "document.problems", problems, "structured", "derived");
  const bare = unquoted(card);
  if (bare)
    state(statements, "document.unquoted", bare.text, { at: bare.at, evidence: "structured" });
  state(statements, "document.hubReads", hubReads(card), sure);
  stateList(statements, "document.placeholders", left, "structured");
  return { at, statements, silence: { at, evidence: "structured", unreadable: false } };
}

/** `no` is for a front matter that the Hub passes over; where nobody wrote one, nothing is passed over. */
function hubReads(card: Card): "yes" | "no" {
  if (card.matter.kind === "none" || card.matter.kind === "whole") return "yes";
  const mapping = !card.problems.some((problem) => problem.code === "not-a-mapping");
  return card.matter.kind === "hub" && mapping ? "yes" : "no";
}

/** States a fact from the first of several keys that says something. */
export function one(card: Card, statements: Statements, fact: string, ...keys: string[]): void {
  for (const key of keys) {
    const found = values(card, field(card, key), key)[0];
    if (!found) continue;
    state(statements, fact, found.text, { at: found.at, evidence: "structured" });
    return;
  }
}

/** `harbour-writer-v0.3` as a name or heading. */
function versioned(names: readonly Value[], statements: Statements): void {
  for (const { text, at } of names) {
    const version = statements.has("version") ? undefined : versionIn(text.trim());
    if (version !== undefined)
      state(statements, "version", version, { at, evidence: "inferred", state: "derived" });
  }
}

/** A day under one of the keys that authors use for it; anything vaguer is no day. */
function released(card: Card, statements: Statements): void {
  for (const key of ["release_date", "released", "date", "last_updated"]) {
    const found = values(card, field(card, key), key)[0];
    const day = found && dayIn(found.text);
    if (!found || !day) continue;
    state(statements, "releaseDate", day, { at: found.at, evidence: "structured" });
    return;
  }
}

const LICENSE_KEYS = ["license", "licence", "licenses"] as const;

/** Where a key of the license stands that has no value, or only what a template left there. */
function emptyLicense(card: Card): ReadonlyMap<string, Location> {
  const entries = LICENSE_KEYS.flatMap((key) => {
    const entry = card.root.entries.get(key);
    return entry ? [{ key, range: entry.key, value: entry.value }] : [];
  });
  const [first] = entries;
  const isEmpty = entries.every(({ key, value }) => values(card, value, key).length === 0);
  return new Map(
    first && isEmpty ? [["license.stated", card.location(first.range, first.key)]] : [],
  );
}

/** `license` with its legacy spellings, `license_name` and `license_link`. */
function licence(card: Card, statements: Statements): void {
  for (const key of LICENSE_KEYS) {
    const stated = values(card, field(card, key), key);
    if (stated.length > 0) {
      stateList(statements, "license.stated", stated, "structured");
      break;
    }
  }
  one(card, statements, "license.name", "license_name");
  one(card, statements, "license.link", "license_link");
}

/** Keys with which the Hub asks for something before it lets anybody in. */
const GATE = [
  "extra_gated_prompt",
  "extra_gated_fields",
  "extra_gated_heading",
  "extra_gated_button_content",
];

function gated(card: Card, statements: Statements): void {
  const stated = value(card, field(card, "gated"), "gated");
  if (stated) {
    const word = /^(?:auto|manual)$/i.test(stated.text) ? "yes" : presence(stated.text);
    if (word) state(statements, "access.gated", word, { at: stated.at, evidence: "structured" });
    return;
  }
  const key = GATE.find((name) => values(card, field(card, name), name).length > 0);
  const entry = key === undefined ? undefined : card.root.entries.get(key);
  if (key !== undefined && entry)
    state(statements, "access.gated", "yes", {
      at: card.location(entry.key, key),
      evidence: "structured",
      state: "derived",
    });
}
