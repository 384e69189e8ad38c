import { complete, type Silence, type Statements, state, stateList } from "../facts/draft.js";
import type { Use } from "../formats/format.js";
import type { Fact, Subject } from "../model/fact.js";
import type { LineageEdge } from "../model/lineage.js";
import type { Location } from "../model/location.js";
import { CHANNEL_OF, TEACHER_ROLES } from "../model/vocabulary.js";
import {
  displayPhrases,
  type EdgePermissions,
  type LicenceReading,
  type PermissionValue,
  permissions,
  STRICTEST,
  type Student,
} from "../register/index.js";
import { type Found, upstreamId } from "./resolve.js";
import type { Member, Surroundings } from "./subjects.js";
import type { Heritage, Term } from "./terms.js";

/** The strictest answer of the whole chain to one question, and the text that gives it. */
interface Decided {
  readonly value: PermissionValue;
  readonly clause: string | undefined;
  readonly verified: boolean;
  readonly term: Term;
}

export interface JudgedEdge {
  readonly member: Member;
  readonly edge: LineageEdge;
  readonly statements: Statements;
  readonly label: Decided | undefined;
  readonly silence: Silence;
  brokenUpstream: boolean;
  readonly descendants: { text: string; at: Location }[];
}

interface Link {
  readonly use: Use;
  readonly found: Found;
  readonly heritage: Heritage;
}

interface Context {
  readonly member: Member;
  readonly subject: Subject | undefined;
  readonly licence: LicenceReading | undefined;
  readonly families: readonly string[];
  readonly around: Surroundings;
}

const QUESTIONS = ["derivatives", "redistribution", "outputs", "purpose", "label"] as const;
type Question = (typeof QUESTIONS)[number];

/** Judges one declared use by every text in its chain; permissions take the strictest, duties add up. */
export function judgeEdge({ use, found, heritage }: Link, context: Context): JudgedEdge {
  const { member, subject } = context;
  const channel = CHANNEL_OF[use.relation];
  const answers = heritage.terms.map((term) => ({ term, answer: ask(term, use, context) }));
  const decided = new Map<Question, Decided>();
  for (const question of QUESTIONS)
    for (const { term, answer } of answers) {
      const { value, clause, verified } = answer[question];
      const known = decided.get(question);
      if (value === "n/a" || (known && STRICTEST.indexOf(known.value) <= STRICTEST.indexOf(value)))
        continue;
      decided.set(question, { value, clause, verified, term });
    }

  const from = upstreamId(use, found);
  const edge: LineageEdge = {
    id: `${member.draft.id} <- ${from} [${use.relation}]`,
    from,
    to: member.draft.id,
    relation: use.relation,
    channel,
    resolution: found.where,
    chain: [...heritage.chain],
    at: use.at,
  };
  const statements: Statements = new Map(use.statements);
  const sure = { at: use.at, evidence: use.evidence, state: "derived" } as const;
  state(statements, "edge.relation", use.relation, sure);
  state(statements, "edge.channel", channel, sure);
  state(statements, "edge.resolution", found.where, sure);
  state(statements, "edge.chain", [...heritage.chain], sure);
  const role = use.statements.get("edge.role")?.[0];
  if (!role && channel === "output") state(statements, "edge.role", TEACHER_ROLES[0], sure);

  for (const question of QUESTIONS) {
    const answer = decided.get(question);
    const name = `edge.permission.${question}`;
    if (name === "edge.permission.redistribution") continue;
    if (answer) state(statements, name, answer.value, register(answer, use.at));
    else state(statements, name, "n/a", sure);
  }
  mergeRedistribution(statements, decided);
  const outputs = decided.get("outputs");
  if (outputs) {
    const place = register(outputs, use.at);
    const service = outputs.term.licence.kind === "service-terms";
    state(statements, "edge.terms.id", outputs.term.licence.id, place);
    state(statements, "edge.terms.layer", service ? "service" : "licence", place);
    state(
      statements,
      "edge.terms.through",
      use.relation === "trained-on" ? "data-set" : "directly",
      sure,
    );
    if (outputs.clause !== undefined) state(statements, "edge.terms.clause", outputs.clause, place);
  }
  const label = decided.get("label");
  if (label) {
    state(statements, "edge.label.license", label.term.licence.id, register(label, use.at));
    if (label.clause !== undefined)
      state(statements, "edge.label.clause", label.clause, register(label, use.at));
  }
  const root = label?.term.holder ?? outputs?.term.holder ?? heritage.chain.at(-1) ?? from;
  state(statements, "edge.root", root, sure);
  for (const [fact, codes] of [
    ["edge.duties.owed", answers.flatMap(({ answer }) => answer.owed)],
    [
      "edge.duties.unmet",
      answers.flatMap(({ answer }) => [...answer.unmet, ...answer.unmetNotices]),
    ],
  ] as const) {
    const items = [...new Set(codes)].map((text) => ({ text, at: use.at }));
    stateList(statements, fact, items, use.evidence, "derived");
  }

  state(statements, "from.name", use.name, sure);
  upstreamFacts(statements, use, found);
  state(statements, "to.name", member.name, sure);
  state(statements, "to.kind", member.draft.kind, sure);
  for (const fact of ["license.id", "license.permissive", "isPublished", "isGenerative"]) {
    const known = subject?.facts[fact];
    if (known && known.value !== null) statements.set(`to.${fact}`, [known]);
  }
  if (!statements.has("to.isGenerative")) state(statements, "to.isGenerative", "unknown", sure);
  return {
    member,
    edge,
    statements,
    label,
    silence: { at: use.at, evidence: use.evidence, unreadable: member.draft.silence.unreadable },
    brokenUpstream: false,
    descendants: [],
  };
}

/** The finished subject of an edge, once faults further up are known. */
export function edgeSubject(judged: JudgedEdge): Subject {
  const { edge, statements, member, descendants } = judged;
  const sure = { at: edge.at, evidence: "structured", state: "derived" } as const;
  state(statements, "edge.brokenUpstream", judged.brokenUpstream ? "yes" : "no", sure);
  stateList(statements, "edge.descendants", descendants, "structured", "derived");
  return complete({
    id: edge.id,
    kind: "edge",
    document: member.draft.document,
    at: edge.at,
    statements,
    silence: judged.silence,
  });
}

/** The role of a teacher is left out: what a judge's terms weigh is for the rules to say. */
function ask(term: Term, use: Use, context: Context): EdgePermissions {
  const { member, licence, families } = context;
  const facts = context.subject?.facts ?? {};
  const generative = facts.isGenerative?.value;
  const student: Student = {
    ...(licence === undefined ? {} : { licence }),
    name: member.name,
    ...(member.owner === undefined ? {} : { owner: member.owner }),
    families,
    generative: generative === "yes" || generative === "no" ? generative : "unknown",
    evidence: shown(term, context),
  };
  const owners = [term.owner?.toLowerCase(), member.owner?.toLowerCase()];
  const declared = owners[0] !== undefined && owners[1] !== undefined;
  const sameParty = declared ? owners[0] === owners[1] : term.ownText;
  return permissions(student, {
    id: term.holder,
    ...(term.owner === undefined ? {} : { owner: term.owner }),
    licence: term.generator ? undefined : term.licence,
    ...(term.generator ? { generatorTerms: [term.licence] } : {}),
    linkVerified: term.verified,
    relation: use.relation,
    channel: CHANNEL_OF[use.relation],
    sameParty,
  });
}

/** What the repository shows of the duties that a text passes on. Presence only: nobody reads the files for sense. */
function shown(term: Term, { member, around }: Context): Student["evidence"] {
  const { id, name } = term.licence;
  const text = member.text.toLowerCase();
  const when = (holds: boolean) => (holds ? [id] : []);
  const ownLicence =
    member.draft.statements.get("license.id")?.some((fact) => fact.value === id) === true;
  return {
    agreementCopy: when(ownLicence && around.licenceFile(member.folder) !== undefined),
    notice: when(
      around.noticeFile(member.folder) !== undefined ||
        text.includes(`licensed under the ${name.toLowerCase()}`),
    ),
    display: displayPhrases(term.licence).filter((phrase) => text.includes(phrase.toLowerCase())),
    useRestrictions: when(/acceptable[ -]use|use[ -_]policy|prohibited uses?/.test(text)),
    attribution: when(text.includes(term.holder.toLowerCase())),
  };
}

const register = (decided: Decided, at: Location): Omit<Fact, "value"> => ({
  state: "derived",
  evidence: "register",
  verified: decided.verified,
  source: [
    decided.term.licence.name,
    ...(decided.clause === undefined ? [] : [`clause ${decided.clause}`]),
    `${decided.term.licence.source} (read: ${decided.term.licence.read}, recorded ${decided.term.licence.retrieved})`,
  ].join("; "),
  at,
});

/** Derivatives that may be made but not published help nobody: the stricter of the two is the answer. */
function mergeRedistribution(
  statements: Statements,
  decided: ReadonlyMap<Question, Decided>,
): void {
  const redistribution = decided.get("redistribution");
  const derivatives = decided.get("derivatives");
  if (redistribution?.value !== "no" || derivatives?.value === "no") return;
  const at = statements.get("edge.relation")?.[0]?.at;
  if (at)
    statements.set("edge.permission.derivatives", [
      { value: "no", ...register(redistribution, at) },
    ]);
}

function upstreamFacts(statements: Statements, use: Use, found: Found): void {
  const sure = { at: use.at, evidence: use.evidence, state: "derived" } as const;
  if (found.where === "in-repository") {
    state(statements, "from.kind", found.member.draft.kind, sure);
    const licence = found.member.draft.statements.get("license.id")?.[0];
    if (licence) statements.set("from.license.id", [licence]);
  } else if (found.where === "register") {
    const { licence, kind, verified, source } = found.match.upstream;
    state(statements, "from.kind", kind, sure);
    if (licence !== null)
      state(statements, "from.license.id", licence, {
        ...sure,
        evidence: "register",
        verified,
        source,
      });
  } else state(statements, "from.kind", "unknown", sure);
}
