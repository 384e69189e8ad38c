import { americanWord } from "../model/spelling.js";
import type { FactEntry } from "./entry.js";
import { presence } from "./presence.js";

/** Returns what a written word means for a fact that has one value; `undefined` where its type cannot hold it. */
export function typed(entry: FactEntry, text: string): string | number | undefined {
  switch (entry.type) {
    case "presence":
      return presence(text) ?? (entry.described ? "yes" : undefined);
    case "date":
      return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined;
    case "number":
      return text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : undefined;
    case "enum":
      return entry.values?.find((word) => normalizedWord(word) === normalizedWord(text));
    default:
      return text;
  }
}

const normalizedWord = (word: string) => americanWord(word.toLowerCase()).replace(/[-_ ]/g, "");
