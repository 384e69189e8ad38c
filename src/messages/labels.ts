import type { Message } from "./message.js";
import { hasText } from "./render.js";

/** A kind of words that the catalog of messages has labels for: `role`, `duty`, `license`. */
export type LabelKind =
  | "access"
  | "answer"
  | "basis"
  | "channel"
  | "class"
  | "component"
  | "deidentification"
  | "document-role"
  | "duties-state"
  | "duty"
  | "duty-step"
  | "force"
  | "level"
  | "license"
  | "license-status"
  | "likeness"
  | "modality"
  | "pinned"
  | "preference"
  | "provenance"
  | "question"
  | "readable"
  | "relation"
  | "removable"
  | "resolution"
  | "review"
  | "role"
  | "section"
  | "source"
  | "stage"
  | "step"
  | "subject"
  | "task"
  | "teacher"
  | "terms"
  | "test"
  | "unsettled"
  | "waiver";

/**
 * Returns what a word of the vocabulary is called in a sentence; undefined for a word of somebody else's. A duty may come
 * with its wording, as in `display: Built with Llama`, or with two wordings to choose from, `a | b`.
 */
export function labelOf(kind: LabelKind, word: string): Message | undefined {
  const code = `${kind}.${word}`;
  if (hasText(code)) return { code, params: {} };
  const isDuty = kind === "duty" || kind === "duty-step";
  const [, duty = "", text = ""] = isDuty ? (/^([a-z-]+): (.+)$/.exec(word) ?? []) : [];
  const [wording = "", other, ...more] = text.split("|").map((part) => part.trim());
  const choice = `${kind}.${duty}.choice`;
  if (other !== undefined && more.length === 0 && hasText(choice))
    return { code: choice, params: { wording, other } };
  const worded = `${kind}.${duty}.wording`;
  if (hasText(worded)) return { code: worded, params: { wording: text } };
  return duty === "" ? undefined : labelOf(kind, duty);
}

/** Returns what a fact is called in a sentence, the same for either end of an edge. A fact without a label goes by its words. */
export function factLabel(name: string): Message | string {
  for (const code of [`fact.${name}`, `fact.${name.replace(END, "")}`])
    if (hasText(code)) return { code, params: {} };
  return name
    .replace(/^(?:to|from|edge)\./, "")
    .replace(/\./g, " ")
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase();
}

/** An edge repeats facts of its two ends under these. */
const END = /^(?:to|from)\./;
