import { type AbsencePlace, type Statements, state, stateList } from "../../facts/draft.js";
import { message } from "../../messages/index.js";
import type { Location } from "../../model/location.js";
import type { DocumentFacts, PlacedMessage } from "../format.js";
import { type Card, HIDES, placeholders, values } from "./card.js";
import { misspelledKeys } from "./misspelled-keys.js";
import { findUnquotedValue } from "./unquoted-value.js";

/** Keys of the license, legacy spellings included. */
export const LICENSE_KEYS = ["license", "licence", "licenses"] as const;

/** Returns what absence means in a card: less where there is no structured part to be absent from. */
export function silence(card: Card): AbsencePlace {
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

/** Returns the first character of the document. */
export const top = (card: Card): Location => card.location(card.lines.range(0, 0));

/** States the facts of the document itself, once all else is read of it. */
export function describe(card: Card, format: string): DocumentFacts {
  const statements: Statements = new Map();
  const start = top(card);
  const sure = { at: start, evidence: "structured", state: "derived" } as const;
  // Before the problems: a tree that is walked may find some.
  const templateTexts = placeholders(card);
  const problems = card.problems.map((problem) => ({
    text: problem.message,
    at: card.location(problem.range),
  }));
  const silent = card.root.entries.size === 0 && card.matter.kind !== "none";
  const readable = silent && problems.length > 0 ? "no" : problems.length > 0 ? "partial" : "yes";
  const first = problems[0];
  state(statements, "document.format", format, sure);
  state(statements, "document.readable", readable, { ...sure, at: first?.at ?? start });
  stateList(statements, "document.problems", problems, "structured", "derived");
  const unquotedValue = findUnquotedValue(card);
  if (unquotedValue)
    state(statements, "document.unquoted", unquotedValue.text, {
      at: unquotedValue.at,
      evidence: "structured",
    });
  state(statements, "document.hubReads", hubReads(card), sure);
  const { fields, body } = templateTexts;
  stateList(statements, "document.placeholders", [...fields, ...body], "structured");
  const keys = fields.map(({ text, at: location }) => ({
    text: message("placeholder.field", { field: text }),
    at: location,
  }));
  stateList(statements, "document.placeholderFields", keys, "structured");
  const { answers, misspelled, unknown } = card.remarks;
  stateList(statements, "document.invalidAnswers", inOrder(answers), "structured", "derived");
  stateList(statements, "document.misspelledKeys", inOrder(misspelled), "structured", "derived");
  stateList(statements, "document.unknownKeys", inOrder(unknown), "structured", "derived");
  return {
    at: start,
    statements,
    silence: { at: start, evidence: "structured", unreadable: false },
  };
}

/** Returns sentences in the order of their places. */
const inOrder = (sentences: readonly PlacedMessage[]): PlacedMessage[] =>
  [...sentences].sort(
    ({ at: { range: a } }, { at: { range: b } }) =>
      a.start.line - b.start.line || a.start.column - b.start.column,
  );

/** Returns `no` for a front matter that the Hub passes over; where nobody wrote one, nothing is passed over. */
function hubReads(card: Card): "yes" | "no" {
  if (card.matter.kind === "none" || card.matter.kind === "whole") return "yes";
  const mapping = !card.problems.some((problem) => problem.code === "not-a-mapping");
  return card.matter.kind === "hub" && mapping ? "yes" : "no";
}

/** Returns where a key of the license stands that has no value, or only what a template left there. */
function emptyLicense(card: Card): ReadonlyMap<string, Location> {
  const entries = LICENSE_KEYS.flatMap((key) => {
    const entry = card.root.entries.get(key);
    return entry ? [{ key, range: entry.key, value: entry.value }] : [];
  });
  const [first] = entries;
  if (!first) {
    const slip = misspelledKeys(card).find(({ meant }) => meant === "license");
    return new Map(slip ? [["license.stated", card.location(slip.entry.key, slip.key)]] : []);
  }
  const isEmpty = entries.every(({ key, value }) => values(card, value, key).length === 0);
  return new Map(isEmpty ? [["license.stated", card.location(first.range, first.key)]] : []);
}
