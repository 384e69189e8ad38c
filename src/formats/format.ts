import type { Silence, Statements } from "../facts/draft.js";
import type { Location } from "../model/location.js";
import type { Evidence, Relation } from "../model/vocabulary.js";

/** A file as the core sees it. */
export interface Source {
  readonly file: string;
  readonly text: string;
  /** The file is longer than what was read. */
  readonly truncated: boolean;
  /** False: bytes that are not UTF-8 were replaced. */
  readonly utf8: boolean;
}

/** A reader of one kind of card or manifest. Adding one: docs/adding-a-format.md. */
export interface Format {
  readonly id: string;
  readonly title: string;
  /** Whether this file is one; by its content, a name alone does not make one. */
  claims(source: Source): boolean;
  /** Never throws: what is wrong with the text is part of the reading. */
  read(source: Source): Reading;
}

/** What a format found in one file. */
export interface Reading {
  readonly file: string;
  readonly format: string;
  /** Facts of the document itself. */
  readonly document: Described;
  readonly subjects: readonly ReadSubject[];
}

export interface Described {
  readonly at: Location;
  readonly statements: Statements;
  readonly silence: Silence;
}

/** A model or data set that a document describes; its id is given once all documents are known. */
export interface ReadSubject extends Described {
  readonly kind: "model" | "dataset";
  /**
   * A declaration file: what it states belongs to the card of its kind in the same folder (`.github` speaks for the
   * root), where several share the folder to the one that `declaredId` or `title` names, and elsewhere to a card
   * that declares the same id. Lineage merges it there; a subject of its own remains only where no card matches.
   */
  readonly declares?: "beside";
  /** `org/name`, where the document declares one. */
  readonly declaredId?: string;
  /** A name from the document, where there is no declared id. */
  readonly title?: string;
  /** Other names under which cards of the same repository may mean it. */
  readonly aliases: readonly string[];
  readonly uses: readonly Use[];
  /** The document's text, for duties that ask for a phrase. */
  readonly text: string;
}

/** A declared use of an upstream; lineage makes an edge of it. */
export interface Use {
  /** As written: a Hub id, a path, a URL, a service name. */
  readonly name: string;
  readonly kind: "model" | "dataset" | "any";
  readonly relation: Relation;
  readonly at: Location;
  readonly evidence: Evidence;
  /** Facts of the edge that the declaration states itself. */
  readonly statements: Statements;
}
