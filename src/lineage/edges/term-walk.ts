import type { HubCardReference } from "../../model/fact.js";
import type { Location } from "../../model/location.js";
import type { License, Upstream } from "../../model/register.js";
import type { Evidence } from "../../model/vocabulary.js";
import type { LinkedSubject } from "../subjects/linked-subject.js";
import type { DeclaredTerms } from "./declared-terms.js";
import type { UpstreamResolution } from "./resolve.js";

/** An entry of the register, and the name under which it was looked up. */
export interface UpstreamRecord {
  readonly id: string;
  readonly upstream: Upstream;
}

/** One text that an upstream carries to whoever uses it. */
export interface InheritedTerm {
  /** The model, data set or service whose text it is. */
  readonly holder: string;
  readonly owner: string | undefined;
  readonly license: License;
  /** The statement that the text applies was read at its source. */
  readonly verified: boolean;
  /** License and student come from this repository, and the license is the publisher's own to change. */
  readonly ownText: boolean;
  /** The register, or the holder's own card on a hub, says that the text applies to the holder. */
  readonly recorded: boolean;
  /** The entry of the register that connects the text with the holder. */
  readonly record?: UpstreamRecord;
  /** The text speaks of outputs in a data set, not of the data set itself. */
  readonly generator: boolean;
  /** Only copies lie between the upstream and the holder. */
  readonly copied: boolean;
  /** The same for every text between which the licensor leaves the choice. */
  readonly choice?: string;
  /** Subjects between the upstream and the holder that have a card here or on a hub, nearest first. */
  readonly through: readonly LinkedSubject[];
  /** What hubs state on the way from the upstream to the holder, nearest first. */
  readonly cards: readonly HubCardReference[];
}

/** A model or service whose outputs are in a data set. */
export interface Generator {
  readonly name: string;
  readonly evidence: Evidence;
  readonly verified?: boolean;
  /** The entry of the data set, where the register names its generators. */
  readonly record?: UpstreamRecord;
  readonly at?: Location;
  /** What hubs state on the way to the data set that names it. */
  readonly cards?: readonly HubCardReference[];
}

/** What lies behind one declared upstream: its terms and the names on the way to the roots. */
export interface InheritedTerms {
  readonly terms: readonly InheritedTerm[];
  readonly chain: readonly string[];
  readonly generators: readonly Generator[];
  /** What cards on the way say of a provider's terms. */
  readonly declared: readonly DeclaredTerms[];
  /** False: the way was too long to be followed to its end. */
  readonly complete: boolean;
}

/** How far one upstream is followed inside a repository; far beyond what anybody publishes. */
export const MAX_HOPS = 64;
export const MAX_MEMBERS = 256;
export const MAX_STEPS = 2048;
const MAX_CHAIN = 256;
/** Names of what made the data; the texts of all of them count. */
const MAX_GENERATORS = 256;

/** The terms of an upstream while they are collected, and what the walk has entered: as carried, and as generating what is carried. */
export interface TermWalk {
  readonly terms: Map<string, InheritedTerm>;
  readonly chain: Set<string>;
  readonly generators: Generator[];
  readonly declared: DeclaredTerms[];
  readonly direct: Set<LinkedSubject>;
  readonly generated: Set<LinkedSubject>;
  steps: number;
  complete: boolean;
}

/** What holds for everything on one way from the upstream. */
export interface UpstreamPath {
  /** No step rests on a sentence or a guess. */
  readonly sure: boolean;
  readonly generated: boolean;
  readonly copied: boolean;
  readonly through: readonly LinkedSubject[];
  readonly cards: readonly HubCardReference[];
}

/** Where a walk begins. */
export const START: UpstreamPath = {
  sure: true,
  generated: false,
  copied: true,
  through: [],
  cards: [],
};

/** Returns a walk that has entered nothing. */
export const newWalk = (complete: boolean): TermWalk => ({
  terms: new Map(),
  chain: new Set(),
  generators: [],
  declared: [],
  direct: new Set(),
  generated: new Set(),
  steps: 0,
  complete,
});

/** Returns what a walk collected. */
export function finished(walk: TermWalk): InheritedTerms {
  const names = new Map(
    walk.generators.map((generator) => [generator.name.toLowerCase(), generator]),
  );
  const chain = [...walk.chain];
  return {
    terms: [...walk.terms.values()],
    chain: chain.length > MAX_CHAIN ? [...chain.slice(0, MAX_CHAIN), "…"] : chain,
    generators: [...names.values()].slice(0, MAX_GENERATORS),
    declared: walk.declared,
    complete: walk.complete,
  };
}

/** Returns the path to an upstream that the register has under the new name that a hub gives. */
export const renamed = (way: UpstreamPath, resolution: UpstreamResolution): UpstreamPath =>
  resolution.where === "register" && resolution.renamed
    ? { ...way, cards: [...way.cards, resolution.renamed] }
    : way;

/** Returns the key under which a text counts once. */
export const keyOf = (term: InheritedTerm) =>
  [
    term.license.id,
    term.owner?.toLowerCase() ?? "",
    term.ownText,
    term.recorded,
    term.generator,
    term.copied,
    term.verified,
    term.choice ?? "",
  ].join("\0");
