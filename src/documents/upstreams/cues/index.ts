import type { Cue, CueLanguage, Guards, Role } from "./cue.js";
import { ENGLISH } from "./en/index.js";
import { CHINESE } from "./zh/index.js";

export type { Cue, CueLanguage, Guards, Role };

/** Every language with cues: adding a language is a folder and a line. */
export const LANGUAGES: readonly CueLanguage[] = [ENGLISH, CHINESE];

const CJK = /[\u3400-\u9fff]/;
const LATIN = /[A-Za-z]{3}/;

/** Returns the language that a sentence is written in, as far as cues know it. */
export const languageOf = (sentence: string): CueLanguage =>
  CJK.test(sentence) ? CHINESE : ENGLISH;

/** Returns the cues of which a word stands in a text that may be written in several languages, in a card of a kind. */
export function cuesInText(text: string, kind: "model" | "dataset"): readonly Cue[] {
  if (!CJK.test(text)) return ENGLISH.cuesIn(text, kind);
  return LATIN.test(text)
    ? [...CHINESE.cuesIn(text, kind), ...ENGLISH.cuesIn(text, kind)]
    : CHINESE.cuesIn(text, kind);
}
