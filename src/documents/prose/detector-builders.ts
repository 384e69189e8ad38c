import type { FactName } from "../../facts/catalog.js";
import type { Detector, Place } from "./detector.js";
import type { Reader } from "./labels.js";
import { phrasePlace, placeOf } from "./place.js";
import type { Topic } from "./titles.js";

export type Rule = Omit<Detector, "notOfData">;
type States = (
  text: string,
  raw: string,
  place: Place,
) => readonly [fact: FactName, value: string][];

/** A detector whose facts take the sentence, or a word, for their value; the first that states `unless` is enough. */
export const rule = (
  words: readonly string[],
  not: ReadonlySet<Topic>,
  only: Reader["kind"] | undefined,
  states: States,
  unless?: FactName,
): Rule => ({
  words,
  not,
  ...(only ? { only } : {}),
  ...(unless ? { unless } : {}),
  run({ said, card }, { text, raw }, place) {
    for (const [fact, value] of states(text, raw, place))
      said.add(fact, value, placeOf(card, place.block), "sentence");
  },
});

/** A detector of a claim, which is shown where its words stand. */
export const claim = (
  fact: FactName,
  words: readonly string[],
  not: ReadonlySet<Topic>,
  only: Reader["kind"] | undefined,
  phraseOf: (text: string) => string | undefined,
): Rule => ({
  words,
  not,
  ...(only ? { only } : {}),
  anywhere: true,
  run({ said, card }, { text }, { block }) {
    const phrase = block.quoted ? undefined : phraseOf(text);
    if (phrase === undefined) return;
    const from = block.text.indexOf(phrase);
    const at = from < 0 ? placeOf(card, block) : phrasePlace(card, block, from, phrase.length);
    said.add(fact, phrase, at, "sentence");
  },
});
