import type { Output } from "../../tasks.js";

/** The words of a language for kinds of models. Patterns carry the flag `g`: of several in a phrase the last one counts. */
export interface KindLanguage {
  /** A quick test: without it no phrase has a kind. */
  readonly awake: RegExp;
  readonly kinds: readonly (readonly [output: Output, pattern: RegExp])[];
  /** Returns the phrases of a sentence that say what its subject is, then those that say what it is for. */
  phrases(sentence: string): readonly string[];
  /** Matches headings whose text speaks of something else. */
  readonly aside: RegExp;
  /** Matches labels behind which a card says what kind of model it is. */
  readonly label: RegExp;
}

/** Returns the kind that a phrase ends with, if it names one. */
export function kindIn(phrase: string, { awake, kinds }: KindLanguage): Output | undefined {
  if (!awake.test(phrase)) return undefined;
  let end = -1;
  let start = Number.POSITIVE_INFINITY;
  let kind: Output | undefined;
  for (const [output, pattern] of kinds)
    for (const match of phrase.matchAll(pattern)) {
      const until = match.index + match[0].length;
      if (until < end || (until === end && match.index >= start)) continue;
      [end, start, kind] = [until, match.index, output];
    }
  return kind;
}
