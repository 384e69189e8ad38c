import { lookup } from "../model/lookup.js";
import type { Presence } from "../model/vocabulary.js";

const WORDS: Readonly<Record<string, Presence>> = {
  yes: "yes",
  true: "yes",
  present: "yes",
  是: "yes",
  有: "yes",
  no: "no",
  false: "no",
  none: "no",
  否: "no",
  无: "no",
  没有: "no",
  暂无: "no",
  partial: "partial",
  partly: "partial",
  部分: "partial",
  unknown: "unknown",
  "unknown-assessed": "unknown",
  noassertion: "unknown",
  未知: "unknown",
};

/** Reads an answer to "is there …?". `n/a` counts only with a reason behind it. */
export function presence(text: string): Presence | undefined {
  const word = text.trim().toLowerCase();
  const answer = lookup(WORDS, word);
  if (answer !== undefined) return answer;
  return /^(?:n\/a|not applicable|不适用)\s*[:：,(（-]\s*\S/.test(word) ? "n/a" : undefined;
}
