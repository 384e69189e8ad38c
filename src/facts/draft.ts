import type { Fact, Facts, FactValue, Subject } from "../model/fact.js";
import type { Location } from "../model/location.js";
import { EVIDENCE, type Evidence, type SubjectKind } from "../model/vocabulary.js";
import { CATALOGUE, factsOf } from "./catalogue.js";

/** Several places may state one fact; a format collects them all, the strongest evidence is kept. */
export type Statements = Map<string, Fact[]>;

/** A subject while it is being read. */
export interface SubjectDraft {
  readonly id: string;
  readonly kind: SubjectKind;
  readonly document: string;
  readonly at: Location;
  readonly statements: Statements;
  /** What silence means here: its place, its evidence, and whether the missing part may be unreadable. */
  readonly silence: {
    readonly at: Location;
    readonly evidence: Evidence;
    readonly unreadable: boolean;
  };
}

/** Records a statement. Names and types are checked against the catalogue by the contract tests. */
export function state(
  statements: Statements,
  name: string,
  value: Exclude<FactValue, null>,
  place: Pick<Fact, "at" | "evidence"> &
    Partial<Pick<Fact, "state" | "items" | "verified" | "source">>,
): void {
  const fact: Fact = { value, state: "declared", ...place };
  const list = statements.get(name);
  if (list) list.push(fact);
  else statements.set(name, [fact]);
}

const rank = (fact: Fact) => EVIDENCE.indexOf(fact.evidence);

/** The strongest statement of a fact; the first of equals. */
export const strongest = (facts: readonly Fact[] | undefined): Fact | undefined =>
  facts?.reduce((best, fact) => (rank(fact) < rank(best) ? fact : best));

/** Gives a subject every fact of its kind. What nobody stated is absent, or unreadable where it may be hidden. */
export function complete(draft: SubjectDraft): Subject {
  const facts: Facts = {};
  for (const name of factsOf(draft.kind)) {
    const stated = strongest(draft.statements.get(name));
    facts[name] = stated ?? {
      value: null,
      state:
        draft.silence.unreadable && CATALOGUE[name]?.mayBeAbsent === true ? "unreadable" : "absent",
      evidence: draft.silence.evidence,
      at: draft.silence.at,
    };
  }
  return { id: draft.id, kind: draft.kind, document: draft.document, at: draft.at, facts };
}
