import type { Value } from "../../documents/card/card.js";
import type { Reading, SubjectInput, UpstreamReference } from "../../documents/format.js";
import type { SubjectDraft } from "../../facts/draft.js";
import type { HubCardReference } from "../../model/fact.js";

/** Tells what lies in a folder beside its documents; folders are repository-relative, the empty string is the root. */
export interface Surroundings {
  licenseFile(folder: string): string | undefined;
  noticeFile(folder: string): string | undefined;
  /** How the license files begin that speak for the cards of a folder. */
  licenseTexts(folder: string): readonly { readonly file: string; readonly text: string }[];
  /** The columns of the tables that lie there, where no field of a document lists them. */
  tableColumns(folder: string): readonly Value[];
}

/** A model or data set of the repository, or an upstream on a hub, with what lineage needs to link it. */
export interface LinkedSubject {
  readonly draft: SubjectDraft & { readonly kind: "model" | "dataset" };
  readonly documents: readonly string[];
  readonly owner: string | undefined;
  /** Whether a document of the base declares something of that owner; unknown outside of a review. */
  readonly ownerAtBase: "yes" | "no" | "unknown";
  readonly name: string;
  /** Lower-case names under which cards may mean it, and how sure each is. */
  readonly names: readonly { readonly name: string; readonly rank: number }[];
  /** The uses of upstreams as its documents declare them. */
  readonly declaredUses: readonly UpstreamReference[];
  /** The bases for which adapters beside its documents were made: they count where no document names any. */
  readonly adapterBases: readonly UpstreamReference[];
  /** What describes it to readers; in an `inventory` it is somebody else's. */
  readonly standing: "card" | "manifest" | "inventory";
  readonly folder: string;
  /** Documents of which only their folder says that they describe it. */
  readonly guessed: ReadonlySet<string>;
  /** Where the card was read that describes it, of an upstream that lies on a hub and not in the repository. */
  readonly hub?: HubCardReference;
  /** Of which release each document speaks; {@link EVERY_RELEASE} where it does not matter in which folder it stands. */
  readonly releases: ReadonlyMap<string, string>;
}

/** What the documents of a subject say to readers. Let go once its edges are judged: it is most of what a card weighs. */
export interface SubjectTexts {
  /** The text of its cards, without one that of its manifests. */
  readonly text: string;
  /** What machines' files say of its upstreams, and the text of all its documents; undefined without such files. */
  readonly evidence?: { readonly pieces: readonly EvidencePiece[]; readonly allText: string };
}

/** Texts of subjects, by subject. */
export type TextsOf = (member: LinkedSubject) => SubjectTexts;

/** The uses of upstreams of a subject, one for each upstream and channel. */
export type UsesOf = (member: LinkedSubject) => readonly UpstreamReference[];

/** Stands for the release of a document that speaks of its subject wherever it stands. */
export const EVERY_RELEASE = "*";

/** True if any document of a subject could state a fact. */
export const hasPlaceFor = ({ silence, beside = [] }: SubjectDraft, fact: string): boolean =>
  [silence, ...beside].some(({ carries }) => carries?.has(fact) ?? true);

/** What one document says of one subject. */
export interface SubjectPart {
  readonly reading: Reading;
  readonly subject: SubjectInput;
  readonly folder: string;
  readonly stem: string;
  /** No name says that it belongs to its subject, only the folder. */
  readonly guessed?: true;
}

/** Evidence that was put to a subject: by a name or the same folder, or only guessed. */
export interface EvidencePiece {
  readonly part: SubjectPart;
  readonly guessed: boolean;
}

/** What will be one subject: its cards first, then manifests, then declarations. */
export interface SubjectGroup {
  id: string;
  /** Where it would be found without a declared id. */
  readonly defaultId: string;
  readonly parts: SubjectPart[];
  /** The documents of the parts, and whether one of these declares an id. */
  readonly readings: Set<Reading>;
  declares: boolean;
  readonly evidence: EvidencePiece[];
}
