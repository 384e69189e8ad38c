import { type Statements, state, stateList } from "../facts/draft.js";
import type { Position } from "../model/location.js";
import type { Node, Problem } from "../text/tree.js";
import { type Card, openCard, placeholders, value, values } from "./card.js";
import type { Described, Reading, ReadSubject, Source, Use } from "./format.js";
import { governance } from "./governance.js";
import { prose } from "./prose.js";

/**
 * What model cards and data set cards of the Hugging Face Hub have in common.
 * Source: huggingface/hub-docs, docs/hub/model-cards.md, datasets-cards.md, modelcard.md, datasetcard.md.
 */
export function readCard(
  source: Source,
  format: string,
  kind: "model" | "dataset",
  own: (card: Card, statements: Statements) => Use[],
): Reading {
  const card = openCard(source);
  if (!card) throw new Error(`${format} was asked to read a file that it does not claim`);
  const statements: Statements = new Map();
  const start: Position = { line: 1, column: 1 };
  const unreadable = card.problems.some((problem) => HIDES.has(problem.code));
  const silence = { at: card.insertion, evidence: "structured", unreadable } as const;

  licence(card, statements);
  one(card, statements, "version", "version");
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
  const declared = governance(card, kind, statements);
  const uses = [...declared.uses, ...own(card, statements)];
  prose(card, statements);

  const named = value(card, field(card, "model_name"), "model_name")?.text;
  const title = named ?? card.sections.find((section) => section.level === 1)?.title;
  const declaredId = declared.declaredId ?? (named?.includes("/") ? named : undefined);
  const subject: ReadSubject = {
    kind,
    ...(declaredId === undefined ? {} : { declaredId }),
    ...(title ? { title } : {}),
    aliases: named === undefined ? [] : [named],
    at: card.location({ start, end: start }),
    statements,
    silence,
    uses,
    text: source.text.slice(card.matter.body),
  };
  return { file: source.file, format, document: describe(card, format), subjects: [subject] };
}

/** Problems behind which a statement may be hidden; a duplicate key or an odd tag hides none. */
const HIDES: ReadonlySet<Problem["code"]> = new Set([
  "syntax",
  "too-big",
  "too-deep",
  "too-many-nodes",
  "too-many-aliases",
  "not-a-mapping",
  "not-closed",
  "encoding",
]);

function describe(card: Card, format: string): Described {
  const statements: Statements = new Map();
  const top = card.location(card.lines.range(0, 0));
  const sure = { at: top, evidence: "structured", state: "derived" } as const;
  const problems = card.problems.map((problem) => ({
    text: problem.message,
    at: card.location(problem.range),
  }));
  const nothing = card.root.entries.size === 0 && problems.length > 0;
  const readable = nothing ? "no" : problems.length > 0 ? "partial" : "yes";
  const first = problems[0];
  state(statements, "document.format", format, sure);
  state(statements, "document.readable", readable, { ...sure, at: first?.at ?? top });
  stateList(statements, "document.problems", problems, "structured", "derived");
  const hub =
    card.matter.kind === "hub" &&
    !problems.some((_, i) => card.problems[i]?.code === "not-a-mapping");
  state(statements, "document.hubReads", hub ? "yes" : "no", sure);
  stateList(statements, "document.placeholders", placeholders(card), "structured");
  return { at: top, statements, silence: { at: top, evidence: "structured", unreadable: false } };
}

/** The value node of a top-level key. */
export const field = (card: Card, key: string): Node | undefined =>
  card.root.entries.get(key)?.value;

/** States a fact from the first of several keys that says something. */
export function one(card: Card, statements: Statements, fact: string, ...keys: string[]): void {
  for (const key of keys) {
    const found = values(card, field(card, key), key)[0];
    if (!found) continue;
    state(statements, fact, found.text, { at: found.at, evidence: "structured" });
    return;
  }
}

/** `license` with its legacy spellings, `license_name` and `license_link`. */
function licence(card: Card, statements: Statements): void {
  for (const key of ["license", "licence", "licenses"]) {
    const stated = values(card, field(card, key), key);
    if (stated.length > 0) {
      stateList(statements, "license.stated", stated, "structured");
      break;
    }
  }
  one(card, statements, "license.name", "license_name");
  one(card, statements, "license.link", "license_link");
}
