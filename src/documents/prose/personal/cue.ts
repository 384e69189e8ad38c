/** What a cue shows beyond that the data are of persons. */
export type PersonalKind = "health" | "biometric" | "attributes" | "crime";

/** Words by which a card shows that its data come from persons or speak of them. */
export interface PersonCue {
  readonly pattern: RegExp;
  /** The sensitive kind that the words themselves name. */
  readonly sensitive?: PersonalKind;
  /** Sensitive only where the sentence says that persons are told apart by it. */
  readonly sensitiveIf?: RegExp;
  /** Or where the card says so, anywhere. */
  readonly sensitiveInCard?: RegExp;
  /** The sentence has to say this, too. */
  readonly needs?: RegExp;
  /** The card has to say this, anywhere. */
  readonly context?: RegExp;
  /** Words of another sense, anywhere in the sentence. */
  readonly unless?: RegExp;
  /** Only where the card is that of a data set. */
  readonly ofData?: true;
  readonly minors?: true;
}
