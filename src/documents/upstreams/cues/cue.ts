import type { MentionForm, MentionKind } from "../mentions/index.js";

/**
 * What a cue says of a name. `base`: its weights are in this model; the next six say so more exactly. `teacher`: it wrote
 * what this model learns from, or what stands in this data set. `data`: this model was trained on it. `source`: the data
 * come from it.
 */
export type Role =
  | "base"
  | "continued-pretrain"
  | "adapter"
  | "merge"
  | "quantized"
  | "converted"
  | "component"
  | "teacher"
  | "data"
  | "source";

/**
 * Words that bind a name to this model or data set. They stand before the name (`lead`), behind it (`trail`), or both.
 * Adding a wording is adding a cue, with examples of what it reads and what it leaves alone.
 */
export interface Cue {
  /** `language.role.wording`, as the cue report prints it. */
  readonly id: string;
  readonly role: Role;
  /** The kind of card in which it counts; without it both. */
  readonly only?: "model" | "dataset";
  /** Lower-case pieces of words of which one is in every sentence with the cue. */
  readonly words: readonly string[];
  /** The same for a second part of it, where the first stands nearly everywhere. */
  readonly also?: readonly string[];
  readonly lead?: RegExp;
  readonly trail?: RegExp;
  /** Words that may not stand between the name and the end of the trail. */
  readonly without?: RegExp;
  /** How many words may stand between: `none` but an article, `tight` four, `loose` nine. */
  readonly gap?: "none" | "tight" | "loose";
  /** Kinds of names that it takes; without it those that the role takes. */
  readonly takes?: readonly MentionKind[];
  /** The least sure form of a name that it takes; without it that of the role. */
  readonly least?: MentionForm;
  /** Also where the clause says what readers may do: a link to the data counts wherever it stands. */
  readonly anyway?: true;
  /** Only where the clause also speaks of data: what is written, generated or labeled could be anything. */
  readonly ofData?: true;
  /** Only where no other cue reaches the name. */
  readonly yields?: true;
  /** Sentences, and the names that the cue reads in them; none for a sentence that it must leave alone. */
  readonly examples: readonly (readonly [sentence: string, ...names: string[]])[];
}

/** Signs in a clause against whatever a cue says in it. */
export interface Guards {
  /** Before a name, in its clause: negations, comparisons, measurements. */
  readonly before: RegExp;
  /** The same for what others may do, plans, and where a thing is to be had. */
  readonly unless: RegExp;
  /** Right behind a name: it is not the thing itself, or it is a judge. */
  readonly behind: RegExp;
  /** What ends a clause; the text up to its last one. */
  readonly clauseEnd: RegExp;
  /** Words before a name that leave it the subject of its clause, and what follows such a subject. */
  readonly subjectLead: RegExp;
  readonly subject: RegExp;
  /** Behind a subject: it is the data of the card. */
  readonly ownData?: RegExp;
  /** On the card of a data set: what models were trained on. */
  readonly ofModels?: RegExp;
  /** Between a cue and a name: what is taken is not the thing itself, as a prompt format from Vicuna. */
  readonly between: RegExp;
  /** What data are made of. */
  readonly data: RegExp;
  /** Signs that data are made or used for this model, and not only spoken of. */
  readonly use: RegExp;
}

/** Returns the cues of which a word stands in a text, of those that count in a card of a kind. */
export type CueFinder = (text: string, kind: "model" | "dataset") => readonly Cue[];

/** The cues of a language, and what speaks against them. */
export interface CueLanguage {
  readonly cues: readonly Cue[];
  readonly cuesIn: CueFinder;
  has(cue: Cue): boolean;
  readonly guards: Guards;
  /** True for a script in which blanks part no words. */
  readonly cjk: boolean;
}
