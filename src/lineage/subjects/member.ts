import type { Reading, ReadSubject, Use } from "../../documents/format.js";
import type { SubjectDraft } from "../../facts/draft.js";

/** License files of a folder, repository-relative; the empty string is the root. */
export interface Surroundings {
  licenseFile(folder: string): string | undefined;
  noticeFile(folder: string): string | undefined;
  /** How the license files begin that speak for the cards of a folder. */
  licenseTexts(folder: string): readonly { readonly file: string; readonly text: string }[];
}

/** A model or data set of the repository, with what lineage needs to link it. */
export interface Member {
  readonly draft: SubjectDraft & { readonly kind: "model" | "dataset" };
  readonly documents: readonly string[];
  readonly owner: string | undefined;
  /** Whether a document of the base declares something of that owner; unknown outside of a review. */
  ownerShown: "yes" | "no" | "unknown";
  readonly name: string;
  /** Lower-case names under which cards may mean it, and how sure each is. */
  readonly names: readonly { readonly name: string; readonly rank: number }[];
  /** One for each upstream and channel, once {@link settleUses} has run. */
  uses: readonly Use[];
  /**
   * What its cards say to readers, without one its manifests; empty once the links are judged, because it is most of what
   * a card weighs.
   */
  text: string;
  /** What describes it to readers; in an `inventory` it is somebody else's. */
  readonly standing: "card" | "manifest" | "inventory";
  readonly folder: string;
  /** What machines' files say of its upstreams, and all that its documents tell readers; undefined without such files. */
  evidence?: { readonly pieces: readonly Piece[]; readonly told: string } | undefined;
  /** Documents of which only their folder says that they describe it. */
  readonly guessed: ReadonlySet<string>;
  /** Of which release each document speaks; {@link EVERY_RELEASE} where it does not matter in which folder it stands. */
  readonly releases: ReadonlyMap<string, string>;
}

export const EVERY_RELEASE = "*";

/** Whether any document of a subject could state a fact. */
export const hasPlaceFor = ({ silence, beside = [] }: SubjectDraft, fact: string): boolean =>
  [silence, ...beside].some(({ carries }) => carries?.has(fact) ?? true);

/** One subject of one document. */
export interface Part {
  readonly reading: Reading;
  readonly subject: ReadSubject;
  readonly folder: string;
  readonly stem: string;
  /** No name says that it belongs to its subject, only the folder. */
  readonly guessed?: true;
}

/** Evidence that was put to a subject: by a name or the same folder, or only guessed. */
export interface Piece {
  readonly part: Part;
  readonly guessed: boolean;
}

/** What will be one subject: its cards first, then manifests, then declarations. */
export interface Group {
  id: string;
  /** Where it would be found without a declared id. */
  readonly place: string;
  readonly parts: Part[];
  /** The documents of the parts, and whether one of these declares an id. */
  readonly readings: Set<Reading>;
  declares: boolean;
  readonly evidence: Piece[];
}
