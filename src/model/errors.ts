import { type Locale, type Message, message, textOf } from "../messages/index.js";
import type { Location } from "./location.js";

/** A mistake that the user can correct: configuration, pack, usage. Anything else that is thrown is a bug of Cardwarden. */
export class UserError extends Error {
  readonly code: string;
  /** The next step, in English. */
  readonly hint: string | undefined;
  readonly at: Location | undefined;
  readonly #text: string | Message;
  readonly #hint: string | Message | undefined;

  /** Takes messages; a host of the library may give a sentence of its own. */
  constructor(code: string, text: string | Message, hint?: string | Message, location?: Location) {
    super(textOf(text, "en"));
    this.name = "UserError";
    this.code = code;
    this.hint = hint === undefined ? undefined : textOf(hint, "en");
    this.at = location;
    this.#text = text;
    this.#hint = hint;
  }

  /** Returns the message and the next step in a language. */
  in(locale: Locale): { readonly message: string; readonly hint: string | undefined } {
    const hint = this.#hint === undefined ? undefined : textOf(this.#hint, locale);
    return { message: textOf(this.#text, locale), hint };
  }
}

/** Returns the nearest of some words, for "did you mean"; undefined when none is near. Capitals make no distance. */
export function nearest(word: string, words: Iterable<string>): string | undefined {
  let best: string | undefined;
  const lower = word.toLowerCase();
  // Of a short word one letter may differ: with two, `foo` would be near `doc`.
  const most = word.length < SHORT ? 1 : Math.max(2, Math.floor(word.length / 3));
  // A word that shares no letter is not near, however short both are.
  let least = Math.min(most, word.length - 1) + 1;
  for (const candidate of words) {
    const distance = editDistance(lower, candidate.toLowerCase(), least);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

const SHORT = 4;

/** Returns the Levenshtein distance, at most `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit || a.length > 80 || b.length > 80) return limit;
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++)
      current[j] = Math.min(
        (previous[j] ?? 0) + 1,
        (current[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    previous = current;
  }
  return previous[b.length] ?? limit;
}

/** Returns "did you mean" with the nearest of some words; undefined if none is near. */
export const suggestion = (word: string, words: Iterable<string>): Message | undefined => {
  const near = nearest(word, words);
  return near === undefined ? undefined : message("did-you-mean", { word: near });
};
