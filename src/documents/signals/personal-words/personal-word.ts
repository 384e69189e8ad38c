/** What a column or a listed kind of data holds of persons. */
export interface PersonalWord {
  /** The name of the category in DPV-PD. */
  readonly category: string;
  /** Holds information on a person wherever it stands: names before it only say whose. */
  readonly decisive?: string;
  /** Decisive by itself or behind a word for a person only: a fingerprint may be that of a molecule. */
  readonly whole?: string;
  /** An attribute that shows persons only together with others. */
  readonly weak?: string;
  /** Words of lists of kinds ("names", "medical records") that as a column would be harmless. */
  readonly kinds?: string;
  /** A special category (GDPR Art. 9, PIPL Art. 28). */
  readonly special?: true;
  /** Says by itself that each row is of a person: an id or a name of a user. */
  readonly ofPerson?: true;
  /** Describes people, as a census does. */
  readonly demographic?: true;
}

/** The words of a language. Alternatives stand between bars, in lower case, in the singular. */
export interface PersonalWords {
  /** Whom a column is about. */
  readonly persons: string;
  readonly words: readonly PersonalWord[];
}
