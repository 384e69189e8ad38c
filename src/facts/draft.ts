import type { Fact, Facts, FactValue, Subject } from "../model/fact.js";
import type { Location } from "../model/location.js";
import { EVIDENCE, type Evidence, type SubjectKind } from "../model/vocabulary.js";
import { CATALOGUE, factsOf } from "./catalogue.js";

/** Several places may state one fact; a format collects them all, the strongest evidence is kept. */
export type Statements = Map<string, Fact[]>;

/** What silence means in a document: its place, its evidence, and whether the missing part may be unreadable. */
export interface Silence {
  readonly at: Location;
  readonly evidence: Evidence;
  readonly unreadable: boolean;
}

/** A subject while it is being read. */
export interface SubjectDraft {
  readonly id: string;
  readonly kind: SubjectKind;
  readonly document: string;
  readonly at: Location;
  readonly statements: Statements;
  readonly silence: Silence;
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

/** Records a list fact with a place per item; an empty list states nothing. */
export function stateList(
  statements: Statements,
  name: string,
  items: readonly { readonly text: string; readonly at: Location }[],
  evidence: Evidence,
  as: Fact["state"] = "declared",
): void {
  const [first] = items;
  if (first)
    state(
      statements,
      name,
      items.map((item) => item.text),
      {
        at: first.at,
        evidence,
        state: as,
        items: items.map((item) => ({ value: item.text, at: item.at })),
      },
    );
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
