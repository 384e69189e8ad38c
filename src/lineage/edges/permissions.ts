import { strongest } from "../../facts/draft.js";
import type { Fact } from "../../model/fact.js";
import { CHANNEL_OF, COPY_RELATIONS, type Relation } from "../../model/vocabulary.js";
import {
  type EdgePermissions,
  type LicenseReading,
  type PermissionValue,
  permissions,
  STRICTEST,
  type Student,
  staleSince,
  type UpstreamUse,
} from "../../register/index.js";
import type { Member } from "../subjects/member.js";
import type { Term } from "./inherited-terms.js";
import type { Shown } from "./shown-text.js";

/** What is published, as far as the register has to know it. */
export interface Context {
  readonly member: Member;
  readonly license: LicenseReading | undefined;
  /** Licenses of what it descends from. */
  readonly families: readonly string[];
  readonly shown: Shown;
}

export const QUESTIONS = ["derivatives", "redistribution", "outputs", "purpose", "label"] as const;
export type Question = (typeof QUESTIONS)[number];

/** The strictest answer of the whole chain to one question, and the text that gives it. */
export interface Decided {
  readonly value: PermissionValue;
  readonly clause: string | undefined;
  readonly verified: boolean;
  readonly term: Term;
  readonly staleSince: string | undefined;
}

/** One text of the chain and what it says on this use. */
export interface Answer {
  readonly term: Term;
  readonly said: EdgePermissions;
  /** When the text, which its author may change alone, was to be read again; what it says is unverified since. */
  readonly staleSince: string | undefined;
}

/** Of texts between which the licensor leaves the choice, the one that asks least of this use. */
export function chosen(answers: readonly Answer[]): Answer[] {
  const best = new Map<string, Answer>();
  for (const answer of answers) {
    const { choice } = answer.term;
    if (choice === undefined) continue;
    const known = best.get(choice);
    if (!known || burden(answer.said) < burden(known.said)) best.set(choice, answer);
  }
  return answers.filter((one) => !one.term.choice || best.get(one.term.choice) === one);
}

/** The strictest answer counts first, then how much is owed. */
const burden = (said: EdgePermissions): number =>
  Math.max(...QUESTIONS.map((one) => STRICTEST.length - STRICTEST.indexOf(said[one].value))) * 100 +
  said.unmet.length +
  said.unmetNotices.length;

/** R8: the strictest text of the chain stands. */
export function decide(answers: readonly Answer[]): ReadonlyMap<Question, Decided> {
  const decided = new Map<Question, Decided>();
  for (const question of QUESTIONS)
    for (const { term, said, staleSince } of answers) {
      const { value, clause, verified } = said[question];
      const known = decided.get(question);
      if (value === "n/a" || (known && !isStricter(value, verified, known))) continue;
      decided.set(question, { value, clause, verified, term, staleSince });
    }
  return decided;
}

/** Of equal answers the one that was read at its source counts. */
function isStricter(value: PermissionValue, verified: boolean, known: Decided): boolean {
  const rank = STRICTEST.indexOf(value) - STRICTEST.indexOf(known.value);
  return rank < 0 || (rank === 0 && verified && !known.verified);
}

export const generativeOf = ({ member }: Context): Student["generative"] => {
  const value = strongest(member.draft.statements.get("isGenerative"))?.value;
  return value === "yes" || value === "no" ? value : "unknown";
};

/** What one text says of one use, on the day of the run. */
export function answerOf(term: Term, relation: Relation, context: Context, date: string): Answer {
  const said = ask(term, relation, context);
  const since = staleSince(term.license, date);
  return { term, said: since === undefined ? said : unverified(said), staleSince: since };
}

function unverified(said: EdgePermissions): EdgePermissions {
  const answers = QUESTIONS.map((question) => [question, { ...said[question], verified: false }]);
  return { ...said, ...Object.fromEntries(answers), dutiesVerified: false };
}

/** Asks one text about one use. The role of a teacher is left out: what a judge's terms weigh is for the rules to say. */
function ask(term: Term, relation: Relation, context: Context): EdgePermissions {
  const { member, license, families, shown } = context;
  const student: Student = {
    ...(license === undefined ? {} : { license }),
    name: member.name,
    ...(member.owner === undefined ? {} : { owner: member.owner }),
    families,
    generative: generativeOf(context),
    evidence: shown.evidence(term),
  };
  const use = useOf(term, relation, member);
  const answer = permissions(student, { ...use, ...textOf(term, relation, use.sameParty) });
  const asked = withoutBody(answer, member);
  const said = shown.isNamedBesideFiles(term.license) ? withoutCopy(asked) : asked;
  // Texts that follow outputs speak of models: a data set owes them nothing beyond its own license.
  return member.draft.kind === "dataset" && CHANNEL_OF[relation] !== "carry"
    ? { ...said, label: NOT_ASKED, owed: [], unmet: [], unmetNotices: [] }
    : said;
}

const COPY = "agreement-copy";
const withoutCopy = (said: EdgePermissions): EdgePermissions => ({
  ...said,
  unmet: said.unmet.filter((duty) => duty !== COPY),
  unmetNotices: said.unmetNotices.filter((duty) => duty !== COPY),
});

/** What a reader is to find in a text has no place in a manifest; somebody else owes what an inventory lists. */
function withoutBody(said: EdgePermissions, { standing }: Member): EdgePermissions {
  if (standing === "card") return said;
  const isAsked = (duty: string) => standing === "manifest" && !IN_A_TEXT.test(duty);
  return {
    ...said,
    unmet: said.unmet.filter(isAsked),
    unmetNotices: said.unmetNotices.filter(isAsked),
  };
}
const IN_A_TEXT = /^(?:(?:doc-)?display|use-restrictions)(?::|$)/;

const NOT_ASKED = { value: "n/a", verified: true } as const;

/** The use of one upstream text, as the register wants to have it. */
export function useOf(term: Term, relation: Relation, member: Member): UpstreamUse {
  const asked = relationTo(term, relation);
  return {
    id: term.holder,
    ...(term.owner === undefined ? {} : { owner: term.owner }),
    license: term.license,
    linkVerified: term.verified,
    relation: asked,
    channel: CHANNEL_OF[asked],
    sameParty: isSameParty(term, member),
  };
}

/** A copy of a fine-tune is a copy of that alone, and a derivative of what lies behind it (R15). */
const relationTo = (term: Term, relation: Relation): Relation =>
  COPY_RELATIONS.includes(relation) && !term.copied ? "finetune" : relation;

export function isSameParty(term: Term, member: Member): boolean {
  const owner = member.owner?.toLowerCase();
  const isLicensor = term.license.owners?.some((one) => one.toLowerCase() === owner) === true;
  // What the register knows of an owner is for that owner: an id in a change shows nobody to be it.
  if ((isLicensor || term.recorded) && member.ownerShown === "no") return false;
  if (isLicensor) return true;
  const owners = [term.owner?.toLowerCase(), owner];
  const declared = owners[0] !== undefined && owners[1] !== undefined;
  return declared ? owners[0] === owners[1] : term.ownText;
}

/**
 * A data set that a model made hands on what the model's license asks of students; a service's terms only say whether
 * its customers may train on its outputs.
 */
function textOf(
  term: Term,
  relation: Relation,
  sameParty: boolean,
): Partial<UpstreamUse> & Pick<UpstreamUse, "license"> {
  const { license, generator } = term;
  if (!generator) return { license };
  const channel = CHANNEL_OF[relation];
  if (license.kind !== "service-terms" && (channel === "train" || channel === "output"))
    return { license, relation: "distilled-from", channel: "output" };
  return { license: undefined, generatorTerms: sameParty ? [] : [license] };
}

/** A fact that the register gives, with clause, source and verification. */
export function recorded(
  decided: Decided,
  fact: Pick<Fact, "at" | "evidence">,
): Omit<Fact, "value"> {
  const { name, source, read, retrieved } = decided.term.license;
  return {
    state: "derived",
    ...fact,
    verified: decided.verified,
    ...(decided.staleSince === undefined ? {} : { staleSince: decided.staleSince }),
    source: [
      name,
      ...(decided.clause === undefined ? [] : [`clause ${decided.clause}`]),
      ...(source === "" ? [] : [`${source} (read: ${read}, recorded ${retrieved})`]),
    ].join("; "),
  };
}
