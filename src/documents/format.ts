import type { AbsencePlace, Statements, Unanswered } from "../facts/draft.js";
import type { Message } from "../messages/index.js";
import type { DocumentRequest } from "../model/config.js";
import type { Location } from "../model/location.js";
import type { Evidence, Relation } from "../model/vocabulary.js";
import type { IgnoreComment } from "../text/ignore-comments.js";

/** A file as the core sees it. */
export interface Source {
  readonly file: string;
  readonly text: string;
  /** The file is longer than what was read. */
  readonly truncated: boolean;
  /** False: bytes that are not UTF-8 were replaced. */
  readonly utf8: boolean;
  /** Why it is a document whatever it looks like; absent where nobody named it. */
  readonly request?: DocumentRequest | undefined;
}

/** Why a file is no document. */
export const LEFT_REASONS = [
  "points",
  "other-subject",
  "space",
  "page",
  "project",
  "manual",
  "template",
  "empty",
  "kind",
  "format",
] as const;

export interface LeftReason {
  readonly reason: (typeof LEFT_REASONS)[number];
  /** Points of a card that it has, and those that it would need. */
  readonly points: number;
  readonly needed: number;
  /** The weightiest signs for and against a card. */
  readonly signs: readonly string[];
  readonly against: readonly string[];
}

/**
 * What a document is to the subjects in it. A `card` or `manifest` describes them; a manifest beside a card describes
 * the same subject once more. A `declaration` speaks for the card of its kind in the same folder (`.github` speaks for
 * the root), where several share the folder to the one that it names, and elsewhere to a card that declares the same id.
 * `evidence` was written for a machine: it owes nobody a statement, and what it says is compared with the card.
 */
export type DocumentRole = "card" | "manifest" | "declaration" | "evidence";

/** A reader of one kind of card or manifest. Adding one: docs/adding-a-format.md. */
export interface Format {
  readonly id: string;
  readonly title: string;
  readonly role: DocumentRole;
  /** Markdown, or something else: JSON or YAML that stands in Markdown is an example, not a manifest. */
  readonly syntax: "markdown" | "data";
  /**
   * Matches the names of files in which it may be, without the folder and whatever the case (flag `i`). A file of another
   * name is looked at only where a user names it. What is in a file is for `claims` to decide.
   */
  readonly files: RegExp;
  /**
   * Matches names that alone say that a file is one (flag `i`): it is read to its end even if its beginning does not
   * show a format, and reported where it cannot be read.
   */
  readonly named?: RegExp;
  /**
   * The facts that it has a place for, and the field of each, as `of models | of data` where they differ; undefined: any.
   * What no document of a subject can hold is not missed.
   */
  readonly carries?: ReadonlyMap<string, string>;
  /** Whether this file is one; by its content, a name alone does not make one. */
  claims(source: Source): boolean;
  /** Never throws: what is wrong with the text is part of the reading. */
  read(source: Source): ParsedDocument;
}

/** What a format found in one file. */
export interface ParsedDocument {
  readonly file: string;
  readonly format: string;
  /** Facts of the document itself. */
  readonly document: DocumentFacts;
  readonly subjects: readonly SubjectInput[];
  /** What the published schema of the format is to be asked. */
  readonly schema?: SchemaQuestion;
  /** Why it can say nothing on models and data: there was nothing in it to check. */
  readonly emptyReason?: PlacedMessage;
  /** Where there is no schema: what breaks the specification, worked out when everything else is read. */
  check?(): readonly PlacedMessage[];
}

/** A sentence of Cardwarden on a document, and where it points. */
export interface PlacedMessage {
  readonly text: Message;
  readonly at: Location;
}

/** What was found, and what the format is. */
export interface Reading extends ParsedDocument, Pick<Format, "role" | "carries"> {
  /** Comments in it that excuse findings; absent where there are none. */
  readonly ignores?: readonly IgnoreComment[];
}

/** A document for the validator of its schema, and where its parts stand. */
export interface SchemaQuestion {
  readonly id: string;
  readonly data: unknown;
  /** The place of a value, of its key, or of the end of the object that lacks a member, by JSON Pointer. */
  place(pointer: string, part: "value" | "key" | "closing"): Location;
}

export interface DocumentFacts {
  readonly at: Location;
  readonly statements: Statements;
  readonly silence: AbsencePlace;
}

/** A model or data set that a document describes; its id is given once all documents are known. */
export interface SubjectInput extends DocumentFacts {
  readonly kind: "model" | "dataset";
  /**
   * Of several subjects of one document the one that the document is about; false for what it only lists, as an inventory
   * does with models and data of others. Undefined: the only one of its kind.
   */
  readonly main?: boolean;
  /** `org/name`, where the document declares one. */
  readonly declaredId?: string;
  /** A name from the document, where there is no declared id. */
  readonly title?: string;
  /** Other names under which cards of the same repository may mean it. */
  readonly aliases: readonly string[];
  readonly uses: readonly UpstreamReference[];
  /** The document's text, for duties that ask for a phrase. */
  readonly text: string;
}

/** A declared use of an upstream; lineage makes an edge of it. */
export interface UpstreamReference {
  /** As written: a Hub id, a path, a URL, a service name. */
  readonly name: string;
  readonly kind: "model" | "dataset" | "any";
  readonly relation: Relation;
  readonly at: Location;
  readonly evidence: Evidence;
  /** Facts of the edge that the declaration states itself. */
  readonly statements: Statements;
  /** Facts of the edge for which the declaration holds no answer. */
  readonly unanswered?: ReadonlyMap<string, Unanswered>;
}
