/** How a language speaks of training other models on the outputs of the one that a card describes. */
export interface OutputLanguage {
  /** Lower-case words of which one is in every such sentence. */
  readonly words: readonly string[];
  /** Outputs may train other models. */
  readonly permitted: readonly RegExp[];
  /** They may not. */
  readonly forbidden: readonly RegExp[];
  /** The ban is for some models only, or the permission has a condition. */
  readonly limited: RegExp;
  /** The sentence names the text or the condition under which they may. */
  readonly terms: RegExp;
  /** The model is recommended as a teacher, or for making training data. */
  readonly offered: readonly RegExp[];
  /** The sentence speaks of the terms of somebody else, or of how this model was made. */
  readonly ofOthers: RegExp;
}
