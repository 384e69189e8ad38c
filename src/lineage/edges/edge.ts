import type { Use } from "../../documents/format.js";
import type { ListFactName } from "../../facts/catalog.js";
import { complete, type Statements, state, stateList, strongest } from "../../facts/draft.js";
import { withoutEnd } from "../../facts/paths.js";
import type { Fact, Subject } from "../../model/fact.js";
import type { LineageEdge } from "../../model/lineage.js";
import type { Location } from "../../model/location.js";
import { CHANNEL_OF, type Evidence, TEACHER_ROLES } from "../../model/vocabulary.js";
import { type LicenseReading, type Register, STRICTEST } from "../../register/index.js";
import type { Member } from "../subjects/member.js";
import { type DeclaredTerms, declaredAnswer, declaredTerms } from "./declared-terms.js";
import { resultFacts, upstreamFacts } from "./endpoint-facts.js";
import { hasEnded, stateInForce } from "./in-force.js";
import type { Heritage } from "./inherited-terms.js";
import {
  type Answer,
  answerOf,
  type Context,
  chosen,
  type Decided,
  decide,
  generativeOf,
  type Question,
  recorded,
} from "./permissions.js";
import { pinnedBy } from "./pinned-version.js";
import { type Found, type Resolver, upstreamId } from "./resolve.js";
import { sameParty } from "./same-party.js";
import { stateReach } from "./territory-and-users.js";

/** One resolved use and what lies behind it. */
export interface Link {
  readonly use: Use;
  readonly found: Found;
  readonly heritage: Heritage;
  /** What the declaration of the use says of the upstream's license. */
  readonly stated: LicenseReading | undefined;
}

export interface JudgedEdge {
  readonly member: Member;
  readonly edge: LineageEdge;
  readonly statements: Statements;
  readonly label: Decided | undefined;
  readonly answers: readonly Answer[];
  /** How sure the upstream itself is. */
  readonly evidence: Evidence;
  brokenUpstream: boolean;
  /** Duties that an edge further up in the repository already lacks: `license duty`. */
  readonly inherited: Set<string>;
  readonly descendants: { text: string; at: Location }[];
}

interface Knowledge {
  readonly register: Register;
  readonly resolver: Resolver;
  readonly date: string;
}

/** Judges one declared use by every text in its chain; permissions take the strictest, duties add up. */
export function judgeEdge(
  { use, found, heritage, stated }: Link,
  context: Context,
  { register, resolver, date }: Knowledge,
): JudgedEdge {
  const { member } = context;
  const channel = CHANNEL_OF[use.relation];
  const from = upstreamId(use, found);
  const chain = [...heritage.chain];
  const edge: LineageEdge = {
    id: `${member.draft.id} <- ${from} [${use.relation}]`,
    from,
    to: member.draft.id,
    relation: use.relation,
    channel,
    resolution: found.where,
    chain,
    at: use.at,
  };
  const answers = chosen(heritage.terms.map((term) => answerOf(term, use.relation, context, date)));
  const decided = decide(answers);
  const evidence = found.guessed ? "inferred" : use.evidence;
  const sure = { at: use.at, evidence, state: "derived" } as const;
  const read = { at: use.at, evidence: found.guessed ? evidence : "register" } as const;
  const statements: Statements = new Map(
    [...use.statements].map(([fact, stated]) => [fact, [...stated]]),
  );
  state(statements, "edge.relation", use.relation, sure);
  state(statements, "edge.channel", channel, sure);
  state(statements, "edge.resolution", found.where, sure);
  state(statements, "edge.chain", chain, sure);
  if (!statements.has("edge.role") && channel === "output")
    state(statements, "edge.role", TEACHER_ROLES[0], sure);
  taken(statements, use, member);
  generators(statements, use, heritage, read.evidence);
  disclosed(statements, { use, found, heritage, stated }, context);
  lapsed(statements, date);
  stateInForce(statements, { use, found, heritage }, member, date);
  state(statements, "edge.sameParty", sameParty(statements, use, member, found), sure);
  const pinned = pinnedBy(use, found, statements);
  if (pinned !== undefined) state(statements, "edge.pinned", pinned, sure);

  for (const question of ["derivatives", "purpose", "label"] as const) {
    const answer = question === "derivatives" ? derivatives(decided) : decided.get(question);
    const name = `edge.permission.${question}` as const;
    if (!heritage.complete && channel === "carry" && isOpen(answer))
      state(statements, name, "unknown", sure);
    else if (answer) state(statements, name, answer.value, recorded(answer, read));
    else state(statements, name, "n/a", sure);
  }
  outputs(statements, { use, heritage, decided: decided.get("outputs"), context, sure, read });
  if (channel === "carry") stateReach(statements, member.draft.statements, answers, read);
  const label = decided.get("label");
  if (label) {
    state(statements, "edge.label.license", label.term.license.id, recorded(label, read));
    if (label.clause !== undefined)
      state(statements, "edge.label.clause", label.clause, recorded(label, read));
  }
  const root = (label ?? decided.get("outputs"))?.term.holder ?? heritage.chain.at(-1) ?? from;
  state(statements, "edge.root", root, sure);
  upstreamFacts(statements, use, found, { register, resolver, stated, evidence, date });
  resultFacts(statements, member, sure);
  return {
    member,
    edge,
    statements,
    label,
    answers,
    evidence,
    brokenUpstream: false,
    inherited: new Set(),
    descendants: [],
  };
}

/** Derivatives that may be made but not published help nobody: the stricter of the two is the answer. */
function derivatives(decided: ReadonlyMap<Question, Decided>): Decided | undefined {
  const [made, published] = [decided.get("derivatives"), decided.get("redistribution")];
  return published?.value === "no" && made?.value !== "no" ? published : made;
}

/** Whether texts that nobody looked at could make the answer stricter. */
const isOpen = (answer: Decided | undefined) =>
  answer?.value !== "no" && answer?.value !== "contested";

/** The finished subject of an edge, once faults further up are known. */
export function edgeSubject(judged: JudgedEdge): Subject {
  const { edge, member, descendants, evidence } = judged;
  const { silence, beside = [] } = member.draft;
  const { unreadable, inBody } = silence;
  const statements: Statements = new Map(judged.statements);
  const sure = { at: edge.at, evidence: "structured", state: "derived" } as const;
  state(statements, "edge.brokenUpstream", judged.brokenUpstream ? "yes" : "no", sure);
  stateList(statements, "edge.descendants", descendants, "structured", "derived");
  duties({ ...judged, statements });
  return complete({
    id: edge.id,
    kind: "edge",
    document: member.draft.document,
    at: edge.at,
    statements,
    silence: { ...silence, at: edge.at, evidence, unreadable: unreadable && inBody !== true },
    beside,
  });
}

const NAME_DUTY = "name-prefix: ";
const LINE_DUTY = /^(?:doc-)?display: ([^|]+)$/;

/** The key under which a duty of a text is the same fault at several edges. */
export const dutyKey = (license: string, duty: string): string => `${license} ${duty}`;

/** R5, R6: what is owed, and what of it is neither shown here nor already missing further up. */
function duties({ answers, statements, edge, evidence, inherited }: JudgedEdge): void {
  const place = {
    evidence: evidence === "inferred" ? evidence : "register",
    state: "derived",
  } as const;
  const list = (fact: ListFactName, pick: (said: Answer["said"]) => readonly string[]) => {
    const owing = answers.flatMap(({ term, said }) => {
      const duties = pick(said).filter((duty) =>
        fact === "edge.duties.owed" ? true : !inherited.has(dutyKey(term.license.id, duty)),
      );
      return duties.map((duty) => ({ duty, term, verified: said.dutiesVerified }));
    });
    const items = [...new Set(owing.map(({ duty }) => duty))];
    if (items.length === 0) return items;
    state(statements, fact, items, {
      ...place,
      at: edge.at,
      items: items.map((value) => ({ value, at: edge.at })),
      verified: owing.every(({ verified }) => verified),
      source: [...new Set(owing.map(({ term }) => term.license.name))].join("; "),
    });
    return items;
  };
  list("edge.duties.owed", ({ owed }) => owed);
  const unmet = list("edge.duties.unmet", (said) => said.unmet);
  list("edge.duties.unmetNotices", (said) => said.unmetNotices);
  const name = unmet.find((duty) => duty.startsWith(NAME_DUTY));
  const fact = strongest(statements.get("edge.duties.unmet"));
  if (!fact) return;
  const { value: _value, items: _items, ...where } = fact;
  if (name !== undefined)
    state(statements, "edge.duties.name", name.slice(NAME_DUTY.length), where);
  const line = unmet.length === 1 ? LINE_DUTY.exec(unmet[0] ?? "")?.[1] : undefined;
  if (line !== undefined) state(statements, "edge.duties.line", line, where);
}

interface OutputQuestion {
  readonly use: Use;
  readonly heritage: Heritage;
  readonly decided: Decided | undefined;
  readonly context: Context;
  readonly sure: Pick<Fact, "at" | "evidence" | "state">;
  readonly read: Pick<Fact, "at" | "evidence">;
}

/** R2, R10: what the register records, or what the card itself says of the terms, whichever is stricter. */
function outputs(
  statements: Statements,
  { use, heritage, decided, context, sure, read }: OutputQuestion,
): void {
  const channel = CHANNEL_OF[use.relation];
  const asked = channel === "output" || channel === "train";
  const own = declaredTerms(use.statements, use.evidence);
  const said = asked ? [...(own ? [own] : []), ...heritage.declared] : [];
  const declared = strictestDeclared(said, context);
  const name = "edge.permission.outputs";
  if (declared && isDeclaredStricter(declared.value, decided)) {
    const { terms, value } = declared;
    const place = { at: terms.at, evidence: terms.evidence, state: "derived" } as const;
    state(statements, name, value, place);
    state(statements, "edge.terms.id", terms.id, place);
    state(statements, "edge.terms.layer", terms.layer, place);
    state(statements, "edge.terms.through", terms.through, sure);
    return;
  }
  if (!heritage.complete && asked && isOpen(decided)) state(statements, name, "unknown", sure);
  else if (decided) state(statements, name, decided.value, recorded(decided, read));
  else state(statements, name, "n/a", sure);
  if (!decided) return;
  const place = recorded(decided, read);
  const service = decided.term.license.kind === "service-terms";
  const through = use.relation === "trained-on" || decided.term.generator ? "data-set" : "directly";
  state(statements, "edge.terms.id", decided.term.license.id, place);
  state(statements, "edge.terms.layer", service ? "service" : "license", place);
  state(statements, "edge.terms.through", through, sure);
  if (decided.clause !== undefined) state(statements, "edge.terms.clause", decided.clause, place);
  state(statements, "edge.terms.stale", decided.staleSince === undefined ? "no" : "yes", place);
}

function strictestDeclared(said: readonly DeclaredTerms[], context: Context) {
  return said
    .flatMap((terms) => {
      const value = declaredAnswer(terms, generativeOf(context));
      return value === undefined ? [] : [{ terms, value }];
    })
    .sort((a, b) => STRICTEST.indexOf(a.value) - STRICTEST.indexOf(b.value))[0];
}

/**
 * The card's own word decides where it is stricter than the record, where the record was not read, and where there is
 * none. It never lifts a recorded ban.
 */
function isDeclaredStricter(value: Decided["value"], recorded: Decided | undefined): boolean {
  if (!recorded || recorded.value === "unknown") return true;
  const rank = STRICTEST.indexOf(value) - STRICTEST.indexOf(recorded.value);
  return rank < 0 || (rank === 0 && !recorded.verified);
}

/** What was taken from a teacher, where only the text of the card says it. */
function taken(statements: Statements, { relation }: Use, { draft }: Member): void {
  const said = strongest(draft.statements.get("distillation.outputUse"));
  if (relation === "distilled-from" && said && !statements.has("edge.outputUse"))
    statements.set("edge.outputUse", [said]);
}

/** Whose outputs are in a data set. */
function generators(
  statements: Statements,
  use: Use,
  { generators: found }: Heritage,
  read: Evidence,
): void {
  if (found.length === 0) return;
  statements.delete("edge.generators");
  const declared = found.find(({ evidence }) => evidence !== "register");
  state(
    statements,
    "edge.generators",
    found.map(({ name }) => name),
    {
      at: use.at,
      state: "derived",
      evidence: declared?.evidence ?? read,
      ...(declared ? {} : { verified: found.every(({ verified }) => verified === true) }),
      items: found.map(({ name }) => ({ value: name, at: use.at })),
    },
  );
}

/** Whether the card tells its readers of the upstream, its provider, or who made the data. */
function disclosed(
  statements: Statements,
  { use, found, heritage }: Link,
  { shown }: Context,
): void {
  const provider = strongest(statements.get("edge.provider"))?.value;
  const ids = [use.name, upstreamId(use, found), ...heritage.generators.map(({ name }) => name)];
  const names = ids.flatMap((id) => {
    const parts = withoutEnd(id).split("/");
    return [parts.at(-1) ?? id, ...(parts.length === 2 ? [parts[0] ?? id] : [])];
  });
  state(
    statements,
    "edge.disclosed",
    shown.names([...names, ...(typeof provider === "string" ? [provider] : [])]) ? "yes" : "no",
    { at: use.at, evidence: use.evidence, state: "derived" },
  );
}

/** Whether the ground of the use was no longer valid on the day of the run. */
function lapsed(statements: Statements, date: string): void {
  const expires = strongest(statements.get("edge.authorization.expires"));
  if (!expires) return;
  const over = hasEnded(expires.value, date);
  state(statements, "edge.authorization.lapsed", over ? "yes" : "no", {
    at: expires.at,
    evidence: expires.evidence,
    state: "derived",
  });
}
