/** The card whose sentence is read. */
export interface CardSubject {
  readonly kind: "model" | "dataset";
  /** Returns true for a name of the model or data set itself. */
  isOwn(name: string): boolean;
  /** Returns true for a name that a heading of the card has: it is spoken of as part of the subject. */
  isTopic(name: string): boolean;
}
