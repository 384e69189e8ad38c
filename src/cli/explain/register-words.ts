import { type LabelKind, labelOf, render } from "../../messages/index.js";
import { sayIn } from "../../messages/say.js";
import type { Locale } from "../../model/vocabulary.js";

/** Returns the word for a kind of words in a language; undefined for a word that the vocabulary does not have. */
const wordsOf =
  (kind: LabelKind, locale: Locale) =>
  (word: string): string | undefined => {
    const label = labelOf(kind, word);
    return label === undefined ? undefined : render(label, locale);
  };

/** Returns what a duty with a value asks for. A word that the register does not have is shown as it is. */
export function valuedDuty(duty: string, value: string, locale: Locale): string {
  const words = registerWords(locale);
  const plain = words.duty(duty) ?? duty;
  const state = words.dutyState(value);
  const worded = state === undefined ? words.duty(`${duty}: ${value}`) : undefined;
  if (worded !== undefined && worded !== plain) return worded;
  return sayIn(locale)("explain.duty-value", { duty: plain, value: state ?? value });
}

/** Returns what the register's own words mean; undefined for a word that it does not have. */
export const registerWords = (locale: Locale) => ({
  question: wordsOf("question", locale),
  answer: wordsOf("answer", locale),
  licenseKind: wordsOf("license", locale),
  upstreamKind: wordsOf("subject", locale),
  duty: wordsOf("duty", locale),
  dutyState: wordsOf("duties-state", locale),
});
