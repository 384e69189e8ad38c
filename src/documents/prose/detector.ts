import type { FactName } from "../../facts/catalog.js";
import type { Block } from "../../text/markdown.js";
import type { Reader } from "./labels.js";
import type { Part } from "./outline.js";
import type { Sentence } from "./sentences.js";
import type { Topic } from "./titles.js";

/** Where a sentence stands. */
export interface Place {
  readonly part: Part;
  readonly block: Block;
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
  readonly only?: Reader["kind"];
  /** Also in parts that serve the reader. */
  readonly anywhere?: true;
  run(reader: Reader, sentence: Sentence, place: Place): void;
}
