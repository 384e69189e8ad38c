/** What is known of the sentence besides its words. */
export interface MakerContext {
  readonly kind: "model" | "dataset";
  /** The sentence introduces the subject. */
  readonly intro: boolean;
  /** The names by which the card calls its subject, lower case. */
  readonly title: readonly string[];
}
