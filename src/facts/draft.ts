import { type Message, render } from "../messages/index.js";
import type { Fact, Facts, FactValue, Subject } from "../model/fact.js";
import type { Location } from "../model/location.js";
import { lookup, tabulate } from "../model/lookup.js";
import { EVIDENCE, type Evidence, type SubjectKind } from "../model/vocabulary.js";
import { CATALOG, type FactName, factsOf, type ListFactName, type ValueOf } from "./catalog.js";

/** Several places may state one fact; a format collects them all, the strongest evidence is kept. */
export type Statements = Map<string, Fact[]>;

/** What silence means in a document: its place, its evidence, and whether the missing part may be unreadable. */
export interface AbsencePlace {
  readonly at: Location;
  readonly evidence: Evidence;
  readonly unreadable: boolean;
  /** What cannot be read lies in the body: the fields, and what they declare of upstreams, are whole. */
  readonly inBody?: boolean;
  /**
   * The facts that the document has a place for, and the field of each as far as it has a name; undefined: any. Where
   * models and data sets differ, `of models | of data`.
   */
  readonly carries?: ReadonlyMap<string, string>;
  /** Where it says of a fact that there is none, in words that state nothing: `license: unlicensed`. */
  readonly places?: ReadonlyMap<string, Location>;
  /** Where something is written for a fact that answers nothing, or nothing that can be told. */
  readonly unanswered?: ReadonlyMap<string, Unanswered>;
}

/** Where an answer was to stand; unreadable: what stands there is in no vocabulary or form of the answers. */
export interface Unanswered {
  readonly at: Location;
  readonly unreadable: boolean;
}

/** A subject while it is being read. */
export interface SubjectDraft {
  readonly id: string;
  readonly kind: SubjectKind;
  readonly document: string;
  readonly at: Location;
  readonly statements: Statements;
  readonly silence: AbsencePlace;
  /** The same of its other documents: what the first has no place for may have one there. */
  readonly beside?: readonly AbsencePlace[];
}

/**
 * Returns a copy that shares nothing with its source. A part of a string keeps the whole string alive, here the whole
 * card; the engine copies only what it has to put together.
 */
export const detached = (text: string): string => `${text}\0`.slice(0, -1);

/** Where a statement stands, and what is known of it. */
type StatementOrigin = Pick<Fact, "at" | "evidence"> &
  Partial<Pick<Fact, "state" | "items" | "verified" | "source" | "entry" | "cards" | "staleSince">>;

/** Records a statement. */
export const state = <Name extends FactName>(
  statements: Statements,
  name: Name,
  value: ValueOf<Name>,
  origin: StatementOrigin,
): void => record(statements, name, value, origin);

/** Records a statement whose words only the document knows: the name is of the catalog, the value as it was read. */
export const stateAsRead = (
  statements: Statements,
  name: FactName,
  value: Exclude<FactValue, null>,
  origin: StatementOrigin,
): void => record(statements, name, value, origin);

function record(
  statements: Statements,
  name: string,
  value: Exclude<FactValue, null>,
  origin: StatementOrigin,
): void {
  const detachedValue = typeof value === "string" ? detached(value) : value;
  const fact: Fact = { value: detachedValue, state: "declared", ...origin };
  const recorded = statements.get(name);
  if (recorded) recorded.push(fact);
  else statements.set(name, [fact]);
}

/** Records a yes that follows from something in the document; nothing where there is no such thing. */
export function stateYes<Name extends FactName>(
  statements: Statements,
  name: "yes" extends ValueOf<Name> ? Name : never,
  sign: { readonly at: Location } | undefined,
  evidence: Evidence,
): void {
  if (sign) record(statements, name, "yes", { at: sign.at, evidence, state: "derived" });
}

/** An item of a list fact: text of a document, or a sentence of ours. */
export interface StatedItem {
  readonly text: string | Message;
  readonly at: Location;
}

/** Records a list fact with a place per item; an empty list states nothing. */
export function stateList(
  statements: Statements,
  name: ListFactName,
  items: readonly StatedItem[],
  evidence: Evidence,
  as: Fact["state"] = "declared",
  origin: Pick<StatementOrigin, "cards"> = {},
): void {
  const [first] = items;
  if (!first) return;
  const facts = items.map(({ text, at: location }) =>
    typeof text === "string"
      ? { value: detached(text), at: location }
      : { value: render(text, "en"), at: location, message: text },
  );
  record(
    statements,
    name,
    facts.map(({ value }) => value),
    { at: first.at, evidence, state: as, items: facts, ...origin },
  );
}

const rank = (fact: Fact) => EVIDENCE.indexOf(fact.evidence);

/** Returns the strongest statement of a fact; the first of equals. */
export function strongest(facts: readonly Fact[] | undefined): Fact | undefined {
  if (facts === undefined || facts.length <= FEW) return facts && best(facts, 0, facts[0]);
  const cached = strongestByList.get(facts);
  if (cached?.of === facts.length) return cached.fact;
  const fact = best(facts, cached?.of ?? 0, cached?.fact ?? facts[0]);
  strongestByList.set(facts, { of: facts.length, fact });
  return fact;
}

function best(facts: readonly Fact[], start: number, first: Fact | undefined): Fact | undefined {
  let strongestFact = first;
  for (let i = start; i < facts.length; i++) {
    const fact = facts[i] as Fact;
    if (strongestFact === undefined || rank(fact) < rank(strongestFact)) strongestFact = fact;
  }
  return strongestFact;
}

/** Statements that are looked through whenever somebody asks. */
const FEW = 16;
/** Of thousands of documents of one id every edge of theirs asks; a list of statements only grows. */
const strongestByList = new WeakMap<
  readonly Fact[],
  { readonly of: number; readonly fact: Fact | undefined }
>();

/** The field for subjects of a kind; undefined where the document has no place for the fact. */
function fieldOf(field: string | undefined, kind: SubjectKind): string | undefined {
  const bar = field?.indexOf("|") ?? -1;
  if (field === undefined || bar < 0) return field;
  const itemKind = (kind === "dataset" ? field.slice(bar + 1) : field.slice(0, bar)).trim();
  return itemKind === "" ? undefined : itemKind;
}

type Stated = Pick<SubjectDraft, "statements" | "silence" | "beside">;

/** Gives a subject every fact of its kind. What nobody stated is absent, or unreadable where it may be hidden. */
export const complete = (draft: SubjectDraft): Subject => subjectOf(draft, () => draft);

/** Returns a subject whose facts are made when they are asked for. */
export const subjectOf = (
  subject: Omit<Subject, "facts" | "document"> & { readonly document: string },
  stated: () => Stated,
): Subject => new LateSubject(subject, stated);

/**
 * A subject whose facts are kept for the last few that were asked: all facts of thousands of subjects are more than can be
 * held.
 */
class LateSubject implements Subject {
  readonly id: string;
  readonly kind: SubjectKind;
  readonly document: string;
  readonly at: Location;
  readonly #stated: () => Stated;

  constructor(
    {
      id,
      kind,
      document,
      at: location,
    }: Omit<Subject, "facts" | "document"> & {
      readonly document: string;
    },
    stated: () => Stated,
  ) {
    this.id = id;
    this.kind = kind;
    this.document = document;
    this.at = location;
    this.#stated = stated;
  }

  get facts(): Facts {
    const recent = RECENT.get(this);
    if (recent) return recent;
    const facts = totalFacts(this.kind, this.#stated());
    if (RECENT.size >= MAX_RECENT) RECENT.delete(RECENT.keys().next().value ?? this);
    RECENT.set(this, facts);
    return facts;
  }
}
const RECENT = new Map<Subject, Facts>();
const MAX_RECENT = 16;

function totalFacts(kind: SubjectKind, { statements, silence, beside = [] }: Stated): Facts {
  const { evidence, at: location, unreadable: hidden } = silence;
  // A few objects for all silent facts: most facts of most cards are silent.
  const absent: Fact = { value: null, state: "absent", evidence, at: location };
  const unreadable: Fact = { value: null, state: "unreadable", evidence, at: location };
  const plain = (name: string) =>
    hidden && lookup(CATALOG, name)?.mayBeAbsent ? unreadable : absent;
  const silences = [silence, ...beside];
  const isPlain = silences.every(
    ({ carries, places, unanswered }) => !carries && !places?.size && !unanswered?.size,
  );
  const silent = isPlain ? plain : silenceIn(silences, kind);
  return tabulate(factsOf(kind), (name) => strongest(statements.get(name)) ?? silent(name));
}

/** Returns what silence means where documents have no place for some facts, or say of some that there is nothing to state. */
function silenceIn(
  silencesOfAll: readonly AbsencePlace[],
  kind: SubjectKind,
): (name: string) => Fact {
  const silences = silencesOfAll.map(({ at: location, evidence, carries }) => ({
    field: (name: string) => (carries ? fieldOf(carries.get(name), kind) : ""),
    absent: { value: null, state: "absent", evidence, at: location } satisfies Fact,
    unreadable: { value: null, state: "unreadable", evidence, at: location } satisfies Fact,
  }));
  const [first] = silencesOfAll;
  if (!first) throw new Error("a subject without a document");
  const { evidence, at: location, unreadable: hidden } = first;
  const beyond: Fact = { value: null, state: "absent", evidence, at: location, beyond: true };
  return (name) => {
    const open = silencesOfAll.find(({ unanswered }) => unanswered?.has(name))?.unanswered;
    const unanswered = open?.get(name);
    if (unanswered)
      return {
        value: null,
        state: unanswered.unreadable ? "unreadable" : "absent",
        evidence: "governance",
        at: unanswered.at,
        unanswered: true,
      };
    const silence = silences.find(({ field }) => field(name) !== undefined);
    if (silence === undefined) return beyond;
    const fact = hidden && lookup(CATALOG, name)?.mayBeAbsent ? silence.unreadable : silence.absent;
    const field = fact === silence.absent ? silence.field(name) : "";
    const location = silencesOfAll.find(({ places }) => places?.has(name))?.places?.get(name);
    return field || location
      ? { ...fact, ...(field ? { field } : {}), ...(location ? { at: location } : {}) }
      : fact;
  };
}
