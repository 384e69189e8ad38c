import { SUBJECT_KINDS, type SubjectKind } from "../model/vocabulary.js";
import { DEPLOYMENT_FACTS } from "./deployment-facts.js";
import { DISCLOSURE_FACTS } from "./disclosure-facts.js";
import { EDGE_FACTS } from "./edge-facts.js";
import { END_FACTS } from "./end-facts.js";
import type { FactEntry } from "./entry.js";
import { OTHER_FACTS } from "./other-facts.js";
import { PRIVACY_FACTS } from "./privacy-facts.js";
import { SUBJECT_FACTS } from "./subject-facts.js";

export type { FactEntry, FactType } from "./entry.js";

/** Every fact there is: name to entry. Later versions add entries and change none. */
export const CATALOG: Readonly<Record<string, FactEntry>> = Object.fromEntries([
  ...SUBJECT_FACTS,
  ...PRIVACY_FACTS,
  ...DISCLOSURE_FACTS,
  ...DEPLOYMENT_FACTS,
  ...EDGE_FACTS,
  ...END_FACTS,
  ...OTHER_FACTS,
]);

/** Names of the facts of one kind, in catalog order. */
export const factsOf = (kind: SubjectKind): readonly string[] => byKind.get(kind) ?? [];

const byKind = new Map(
  SUBJECT_KINDS.map((kind) => [
    kind,
    Object.entries(CATALOG).flatMap(([name, { kinds }]) => (kinds.includes(kind) ? [name] : [])),
  ]),
);
