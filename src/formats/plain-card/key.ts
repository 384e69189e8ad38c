import { letters } from "../../text/pattern.js";

const HUMPS = letters(String.raw`([\p{Ll}\p{N}])([\p{Lu}])`, "g");

/** Returns the words of a key: `intendedUse`, `intended_use`, `Intended-Use` and `Intended Use` are one. */
export const wordsOf = (key: string): string =>
  key
    .slice(0, 80)
    .replace(HUMPS(key), "$1 $2")
    .replace(/[\s_\-./&,:()]+/g, " ")
    .trim()
    .toLowerCase();

/** Returns names of fields, apart by bars, over several lines. */
export const namesIn = (text: string): string[] => text.split("|").map((name) => name.trim());
