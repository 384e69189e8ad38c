import type { FactName } from "../../facts/catalog.js";
import type { MarkdownBlock } from "../../text/markdown.js";
import type { ProseReader } from "./labels.js";
import type { OutlineSection } from "./outline.js";
import { phrasePlace, placeOf } from "./place.js";
import type { Sentence } from "./sentences.js";
import type { Topic } from "./titles.js";

/** Where a sentence stands. */
export interface SentenceContext {
  readonly part: OutlineSection;
  readonly block: MarkdownBlock;
  /** In the title's section, before the first sections or in one that introduces. */
  readonly intro: boolean;
  readonly title: readonly string[];
}

/** A sign in sentences, and what it states. */
export interface Detector {
  /** Lower-case words of which one has to be there before anything else is tried. */
  readonly words: readonly string[];
  /** Parts in which the sentence would be said of something else. */
  readonly not: ReadonlySet<Topic>;
  /** The same in a data set's card, where what is said of data is said of the subject. */
  readonly notOfData: ReadonlySet<Topic>;
  /** Only where a plainer place has not said it. */
  readonly unless?: FactName;
  /** Only where the front matter has no such key. */
  readonly unlessKey?: string;
  readonly onlyFor?: ProseReader["kind"];
  /** Also in parts that serve the reader. */
  readonly anywhere?: true;
  run(reader: ProseReader, sentence: Sentence, context: SentenceContext): void;
}

export type DetectorDraft = Omit<Detector, "notOfData">;
type States = (
  text: string,
  raw: string,
  context: SentenceContext,
) => readonly [fact: FactName, value: string][];

/**
 * Returns a detector whose facts take the sentence, or a word, for their value; the first that states `unless` is enough.
 */
export const rule = (
  words: readonly string[],
  not: ReadonlySet<Topic>,
  kind: ProseReader["kind"] | undefined,
  states: States,
  unless?: FactName,
): DetectorDraft => ({
  words,
  not,
  ...(kind ? { onlyFor: kind } : {}),
  ...(unless ? { unless } : {}),
  run({ collector, card }, { text, raw }, context) {
    for (const [fact, value] of states(text, raw, context))
      collector.add(fact, value, placeOf(card, context.block), "sentence");
  },
});

/**
 * Returns a detector of a claim, which is shown where its words stand. In a quotation it is somebody else's, unless
 * `quoted` says that cards set such words off in one.
 */
export const claim = (
  fact: FactName,
  words: readonly string[],
  not: ReadonlySet<Topic>,
  kind: ProseReader["kind"] | undefined,
  phraseOf: (text: string, context: SentenceContext) => string | undefined,
  quoted?: "quoted",
): DetectorDraft => ({
  words,
  not,
  ...(kind ? { onlyFor: kind } : {}),
  anywhere: true,
  run({ collector, card }, { text }, context) {
    const { block } = context;
    const phrase = block.quoted && !quoted ? undefined : phraseOf(text, context);
    if (phrase === undefined) return;
    const offset = block.text.indexOf(phrase);
    const location =
      offset < 0 ? placeOf(card, block) : phrasePlace(card, block, offset, phrase.length);
    collector.add(fact, phrase, location, "sentence");
  },
});
