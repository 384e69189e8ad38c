import {
  blockPlace,
  type Card,
  field,
  type Value,
  value,
  values,
} from "../../documents/card/card.js";
import { describe, LICENSE_KEYS, silence, top } from "../../documents/card/document-facts.js";
import { governance } from "../../documents/card/governance.js";
import { endingOf } from "../../documents/card/insertion-point.js";
import type { Found, ReadSubject, Use } from "../../documents/format.js";
import { dayIn } from "../../documents/prose/days.js";
import { prose } from "../../documents/prose/prose.js";
import type { FactName } from "../../facts/catalog.js";
import { type Statements, state, stateAsRead, stateList } from "../../facts/draft.js";
import { presence } from "../../facts/presence.js";
import { versionIn } from "../../facts/version.js";

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
  license(card, statements);
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

/** States a fact from the first of several keys that says something. */
export function one(card: Card, statements: Statements, fact: FactName, ...keys: string[]): void {
  for (const key of keys) {
    const found = values(card, field(card, key), key)[0];
    if (!found) continue;
    stateAsRead(statements, fact, found.text, { at: found.at, evidence: "structured" });
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

/** `license` with its legacy spellings, `license_name` and `license_link`. */
function license(card: Card, statements: Statements): void {
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
