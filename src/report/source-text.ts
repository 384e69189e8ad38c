import { sourceIn, type TextSource } from "../model/text-source.js";
import type { Locale } from "../model/vocabulary.js";
import { SOURCE_NOTES, SOURCE_PATTERNS } from "./source-notes.js";

/**
 * Returns where a text was read, or by whom it is known, in a language. Addresses stay as they are; of the remarks beside
 * them, Chinese readers see those that there are words for.
 */
export function sourceText(source: TextSource, locale: Locale): string {
  const text = sourceIn(source, locale);
  if (locale === "en" || typeof source !== "string") return text;
  const parts = text.split(BETWEEN).map((part) => withoutProse(partIn(part), part));
  return parts.filter((part) => part !== "").join("；");
}

/** Returns a part without what has no words in Chinese: its address alone, or that others are cited, or nothing. */
function withoutProse(chinese: string, part: string): string {
  if (!PROSE.test(chinese.replace(/"[^"]*"|https?:\S+/g, ""))) return chinese;
  return ADDRESS.exec(part)?.[0] ?? /^转引/.exec(chinese)?.[0] ?? "";
}

const PROSE = /\b[a-z]{2,} [a-z]{2,} [a-z]{2,}\b/;
const ADDRESS = /^(?:https?:\S+|[\w.-]+\/[\w.-]+@[0-9a-f]+ (?:"[^"]*"|\S+))/;

/** What stands between addresses, outside of brackets. */
const BETWEEN = /; (?![^()]{0,400}\))/;

/** Returns an address or a note with the remark in brackets after it. */
function partIn(part: string): string {
  const start = part.endsWith(")") ? part.lastIndexOf(" (") : -1;
  if (start === -1) return noteIn(part);
  const remark = part.slice(start + 2, -1);
  const chinese = noteIn(remark);
  const aside = chinese === remark ? part.slice(start) : `（${chinese}）`;
  return `${noteIn(part.slice(0, start))}${aside}`;
}

function noteIn(note: string): string {
  const words = SOURCE_NOTES.get(note);
  if (words !== undefined) return words;
  const pattern = SOURCE_PATTERNS.find(([cue]) => cue.test(note));
  if (pattern === undefined) return note;
  const [cue, chinese] = pattern;
  const kept = cue.exec(note)?.[1] ?? "";
  return note.replace(cue, chinese).replace(kept, SOURCE_NOTES.get(kept) ?? kept);
}
