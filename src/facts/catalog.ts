import { lookup } from "../model/lookup.js";
import { type Presence, SUBJECT_KINDS, type SubjectKind } from "../model/vocabulary.js";
import { DEPLOYMENT_FACTS } from "./deployment-facts.js";
import { DISCLOSURE_FACTS } from "./disclosure-facts.js";
import { EDGE_FACTS } from "./edge-facts.js";
import { EDGE_TERMS_FACTS } from "./edge-terms-facts.js";
import { END_FACTS } from "./end-facts.js";
import type { FactEntry } from "./entry.js";
import { OTHER_FACTS } from "./other-facts.js";
import { OUTPUT_FACTS } from "./output-facts.js";
import { PRIVACY_FACTS } from "./privacy-facts.js";
import { SAFEGUARD_FACTS } from "./safeguard-facts.js";
import { SUBJECT_FACTS } from "./subject-facts.js";

export type { FactEntry, FactType } from "./entry.js";

const FACTS = {
  ...SUBJECT_FACTS,
  ...PRIVACY_FACTS,
  ...DISCLOSURE_FACTS,
  ...OUTPUT_FACTS,
  ...SAFEGUARD_FACTS,
  ...DEPLOYMENT_FACTS,
  ...EDGE_FACTS,
  ...EDGE_TERMS_FACTS,
  ...END_FACTS,
  ...OTHER_FACTS,
};

/** Every fact there is: name to entry. Later versions add entries and change none. */
export const CATALOG: Readonly<Record<string, FactEntry>> = FACTS;

export type FactName = keyof typeof FACTS;

/** The facts that are lists. */
export type ListFactName = {
  [Name in FactName]: (typeof FACTS)[Name]["type"] extends "list" ? Name : never;
}[FactName];

/** True if the catalog has a fact of that name. */
export const isFactName = (name: string): name is FactName => Object.hasOwn(FACTS, name);

/** True if the catalog has a list of that name. */
export const isListFact = (name: string): name is ListFactName =>
  lookup(CATALOG, name)?.type === "list";

/** The values that a fact can have; of an enumeration its words. */
export type ValueOf<Name extends FactName> = Name extends FactName
  ? ValueOfEntry<(typeof FACTS)[Name]>
  : never;

type ValueOfEntry<Entry> = Entry extends { readonly type: "list" }
  ? string[]
  : Entry extends { readonly type: "number" }
    ? number
    : Entry extends { readonly type: "presence" }
      ? Presence
      : Entry extends { readonly type: "enum"; readonly values: readonly (infer Word)[] }
        ? Word
        : string;

/** Returns names of the facts of one kind, in catalog order. */
export const factsOf = (kind: SubjectKind): readonly FactName[] => byKind.get(kind) ?? [];

const NAMES = Object.keys(FACTS) as FactName[];
const byKind = new Map(
  SUBJECT_KINDS.map((kind) => [kind, NAMES.filter((name) => FACTS[name].kinds.includes(kind))]),
);
