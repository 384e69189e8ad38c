import type { UpstreamReference } from "../../documents/format.js";
import { type Statements, state, strongest } from "../../facts/draft.js";
import { withoutEnd } from "../../facts/paths.js";
import type { LineageEdge } from "../../model/lineage.js";
import { CHANNEL_OF, type Evidence, TEACHER_ROLES } from "../../model/vocabulary.js";
import type { Register } from "../../register/index.js";
import { type FactStatements, joinFacts, withoutFacts } from "../fact-statements.js";
import type { LinkedSubject, UsesOf } from "../subjects/linked-subject.js";
import { resultFacts, upstreamFacts } from "./endpoint-facts.js";
import { authorizationFacts } from "./in-force.js";
import { outputFacts } from "./output-terms.js";
import {
  answerOf,
  type EdgeContext,
  type EdgeQuestion,
  isOpen,
  leastBurdensome,
  recorded,
  restingOn,
  type StrictestAnswer,
  strictestAnswers,
  type TermAnswer,
} from "./permissions.js";
import { pinnedBy } from "./pinned-version.js";
import type { EdgePlaces, ResolvedReference } from "./reference.js";
import { hubCardOf, type ReferenceResolver, upstreamId } from "./resolve.js";
import { sameParty } from "./same-party.js";
import type { InheritedTerm, InheritedTerms } from "./term-walk.js";
import { reachFacts } from "./territory-and-users.js";
import { type SettledTexts, settleTexts } from "./text-choice.js";

/** An edge that is judged by itself, before faults further up are known. */
export interface EdgeDraft {
  readonly member: LinkedSubject;
  readonly edge: LineageEdge;
  readonly reference: ResolvedReference;
  readonly label: StrictestAnswer | undefined;
  readonly answers: readonly TermAnswer[];
  /** What about the choice of the texts is open, and which may apply. */
  readonly texts: SettledTexts;
  /** The card names the upstream to its readers. */
  readonly isNamed: boolean;
  /** How sure the upstream itself is. */
  readonly evidence: Evidence;
}

/** What judging an edge needs beside its two ends. */
export interface EdgeInputs {
  readonly register: Register;
  readonly resolver: ReferenceResolver;
  readonly usesOf: UsesOf;
  /** The day of the run, `YYYY-MM-DD`. */
  readonly date: string;
}

/** Judges one use by every text in its chain; permissions take the strictest, duties add up. */
export function judgeEdge(
  reference: ResolvedReference,
  context: EdgeContext,
  { date }: Pick<EdgeInputs, "date">,
): EdgeDraft {
  const { use, resolution, inherited } = reference;
  const { member, shownText } = context;
  const ask = (term: InheritedTerm) => answerOf(term, use.relation, context, date);
  const onRecord = leastBurdensome(inherited.terms.map(ask));
  const texts = settleTexts(reference.choice, onRecord, use.evidence === "governance", ask);
  const { answers } = texts;
  return {
    member,
    edge: edgeOf(reference, member),
    reference,
    label: strictestAnswers(answers).get("label"),
    answers,
    texts,
    isNamed: shownText.names(namesBehind(reference)),
    evidence: resolution.guessed ? "inferred" : use.evidence,
  };
}

/** Returns what is stated of an edge. Made for each edge when it is asked for: it is most of what an edge weighs. */
export function edgeFacts(
  { member, edge, reference, label, answers, texts, isNamed, evidence }: EdgeDraft,
  inputs: EdgeInputs,
): Statements {
  const { use, resolution, inherited, stated } = reference;
  const strictest = strictestAnswers(answers);
  const places: EdgePlaces = {
    derived: { at: use.at, evidence, state: "derived" },
    register: { at: use.at, evidence: resolution.guessed ? evidence : "register" },
  };
  const root = (label ?? strictest.get("outputs"))?.term.holder ?? inherited.chain.at(-1);
  return joinFacts(
    declaredFacts(reference, member),
    identityFacts(edge, reference, places),
    generatorFacts(use, inherited, places.register.evidence),
    disclosureFacts(use, isNamed),
    authorizationFacts(reference, member, inputs.date),
    partyFacts(reference, member, places),
    permissionFacts(reference, strictest, places),
    outputFacts(reference, strictest.get("outputs"), texts, member, places),
    edge.channel === "carry"
      ? reachFacts(member.draft.statements, answers, places.register)
      : new Map(),
    purposeFacts(strictest.get("purpose"), places),
    labelFacts(label, root ?? edge.from, places),
    upstreamFacts(use, resolution, { ...inputs, stated, evidence }),
    resultFacts(member, places.derived),
  );
}

function edgeOf(
  { use, resolution, inherited }: ResolvedReference,
  { draft }: LinkedSubject,
): LineageEdge {
  const upstream = upstreamId(use, resolution);
  return {
    id: `${draft.id} <- ${upstream} [${use.relation}]`,
    from: upstream,
    to: draft.id,
    relation: use.relation,
    channel: CHANNEL_OF[use.relation],
    resolution: resolution.where,
    chain: [...inherited.chain],
    at: use.at,
  };
}

/** Returns what the declaration of the use states, and what was taken from a teacher where only the card's text says it. */
function declaredFacts(
  { use, inherited }: ResolvedReference,
  { draft }: LinkedSubject,
): FactStatements {
  const declared = withoutFacts(
    use.statements,
    new Set(inherited.generators.length > 0 ? ["edge.generators"] : []),
  );
  const outputUse = strongest(draft.statements.get("distillation.outputUse"));
  return use.relation === "distilled-from" && outputUse && !declared.has("edge.outputUse")
    ? joinFacts(declared, new Map([["edge.outputUse", [outputUse]]]))
    : declared;
}

function identityFacts(
  edge: LineageEdge,
  { use, resolution }: ResolvedReference,
  { derived }: EdgePlaces,
): FactStatements {
  const facts: Statements = new Map();
  const card = hubCardOf(resolution);
  const onHub = { ...derived, ...(card && { cards: [card] }) };
  state(facts, "edge.relation", edge.relation, derived);
  state(facts, "edge.channel", edge.channel, derived);
  state(facts, "edge.resolution", edge.resolution, onHub);
  state(facts, "edge.chain", edge.chain, onHub);
  if (!use.statements.has("edge.role") && edge.channel === "output")
    state(facts, "edge.role", TEACHER_ROLES[0], derived);
  return facts;
}

/** States whose outputs are in a data set. */
function generatorFacts(
  use: UpstreamReference,
  { generators }: InheritedTerms,
  registerEvidence: Evidence,
): FactStatements {
  const facts: Statements = new Map();
  if (generators.length === 0) return facts;
  const declared = generators.find(({ evidence }) => evidence !== "register");
  const isVerified = generators.every(({ verified }) => verified === true);
  const sources = generators.map(({ cards = [] }) => ({ cards }));
  state(
    facts,
    "edge.generators",
    generators.map(({ name }) => name),
    {
      at: use.at,
      state: "derived",
      ...restingOn(sources, declared?.evidence ?? registerEvidence),
      ...(declared ? {} : { verified: isVerified }),
      items: generators.map(({ name }) => ({ value: name, at: use.at })),
    },
  );
  return facts;
}

/** Returns the names of the upstream, of its provider, and of who made the data. */
function namesBehind({ use, resolution, inherited }: ResolvedReference): string[] {
  const provider = strongest(use.statements.get("edge.provider"))?.value;
  const generators = inherited.generators.map(({ name }) => name);
  const names = [use.name, upstreamId(use, resolution), ...generators].flatMap((id) => {
    const parts = withoutEnd(id).split("/");
    const name = parts.at(-1) ?? id;
    return [name, shortName(name), ...(parts.length === 2 ? [parts[0] ?? id] : [])];
  });
  return [...names, ...(typeof provider === "string" ? [provider] : [])];
}

/**
 * Returns a name as people write it in a sentence: "UltraChat" for `ultrachat_200k`, "GPT-4o" for `gpt-4o-2024-08-06`. What
 * would be left of it has to be a name of its own.
 */
function shortName(name: string): string {
  const short = name.replace(ENDING, "");
  return /[\p{L}][\p{L}\d]{3,}/u.test(short) || /[a-z]\D?\d/i.test(short) ? short : name;
}
const ENDING =
  /(?:[-_.](?:\d{4}-\d{2}-\d{2}|\d{1,4}[km]|v\d|v?\d\.\d|dataset|data|cleaned|filtered|binarized|latest|preview|instruct|chat|it|hf|sft)){1,3}$/i;

/** States whether the card names the upstream, its provider, or who made the data to its readers. */
function disclosureFacts(
  { at: location, evidence }: UpstreamReference,
  isNamed: boolean,
): FactStatements {
  const facts: Statements = new Map();
  state(facts, "edge.disclosed", isNamed ? "yes" : "no", {
    at: location,
    evidence,
    state: "derived",
  });
  return facts;
}

/** States whether provider and publisher are one, and what says which version was used. */
function partyFacts(
  { use, resolution }: ResolvedReference,
  member: LinkedSubject,
  { derived }: EdgePlaces,
): FactStatements {
  const facts: Statements = new Map();
  state(facts, "edge.sameParty", sameParty(use, member, resolution), derived);
  const pinned = pinnedBy(use, resolution);
  if (pinned !== undefined) state(facts, "edge.pinned", pinned, derived);
  return facts;
}

/** States what the strictest text of the chain answers to each question but that of outputs. */
function permissionFacts(
  { use, inherited }: ResolvedReference,
  strictest: ReadonlyMap<EdgeQuestion, StrictestAnswer>,
  { derived, register }: EdgePlaces,
): FactStatements {
  const facts: Statements = new Map();
  for (const question of ["derivatives", "purpose", "label"] as const) {
    const answer = question === "derivatives" ? derivatives(strictest) : strictest.get(question);
    const name = `edge.permission.${question}` as const;
    if (!inherited.complete && CHANNEL_OF[use.relation] === "carry" && isOpen(answer))
      state(facts, name, "unknown", derived);
    else if (answer) state(facts, name, answer.value, recorded(answer, register));
    else state(facts, name, "n/a", derived);
  }
  return facts;
}

/** Returns the stricter of two answers: derivatives that may be made but not published help nobody. */
function derivatives(
  strictest: ReadonlyMap<EdgeQuestion, StrictestAnswer>,
): StrictestAnswer | undefined {
  const [made, published] = [strictest.get("derivatives"), strictest.get("redistribution")];
  return published?.value === "no" && made?.value !== "no" ? published : made;
}

/** States which text of the chain decides about the purpose, and whose that is. */
function purposeFacts(
  purpose: StrictestAnswer | undefined,
  { register }: EdgePlaces,
): FactStatements {
  const facts: Statements = new Map();
  if (!purpose) return facts;
  const { license, holder } = purpose.term;
  state(facts, "edge.purpose.license", license.id, recorded(purpose, register));
  state(facts, "edge.purpose.root", holder, recorded(purpose, register));
  return facts;
}

/** States which text decides about the label, and whose text stands at the root of the chain. */
function labelFacts(
  label: StrictestAnswer | undefined,
  root: string,
  { derived, register }: EdgePlaces,
): FactStatements {
  const facts: Statements = new Map();
  if (label) {
    state(facts, "edge.label.license", label.term.license.id, recorded(label, register));
    if (label.clause !== undefined)
      state(facts, "edge.label.clause", label.clause, recorded(label, register));
  }
  state(facts, "edge.root", root, derived);
  return facts;
}
