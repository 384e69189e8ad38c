import { strongest } from "../../facts/draft.js";
import type { Fact, HubCardReference, RegisterEntry } from "../../model/fact.js";
import { sourceIn } from "../../model/text-source.js";
import {
  CHANNEL_OF,
  COPY_RELATIONS,
  type Evidence,
  type Relation,
} from "../../model/vocabulary.js";
import {
  type EdgePermissions,
  type LicenseReading,
  type PermissionValue,
  permissions as permissionsFor,
  STRICTEST,
  type Student,
  staleSince,
  type UpstreamUse,
} from "../../register/index.js";
import type { LinkedSubject } from "../subjects/linked-subject.js";
import type { ShownText } from "./shown-text.js";
import type { InheritedTerm, UpstreamRecord } from "./term-walk.js";

/** What is published, as far as the register has to know it. */
export interface EdgeContext {
  readonly member: LinkedSubject;
  readonly license: LicenseReading | undefined;
  /** Licenses of what it descends from. */
  readonly families: readonly string[];
  readonly shownText: ShownText;
}

export const QUESTIONS = ["derivatives", "redistribution", "outputs", "purpose", "label"] as const;
export type EdgeQuestion = (typeof QUESTIONS)[number];

/** The strictest answer of the whole chain to one question, and the text that gives it. */
export interface StrictestAnswer {
  readonly value: PermissionValue;
  readonly clause: string | undefined;
  readonly verified: boolean;
  readonly term: InheritedTerm;
  readonly staleSince: string | undefined;
}

/** One text of the chain and what it says on this use. */
export interface TermAnswer {
  readonly term: InheritedTerm;
  readonly permissions: EdgePermissions;
  /** When the text, which its author may change alone, was to be read again; what it says is unverified since. */
  readonly staleSince: string | undefined;
}

/** Keeps, of texts between which the licensor leaves the choice, the one that asks least of this use. */
export function leastBurdensome(answers: readonly TermAnswer[]): TermAnswer[] {
  const best = new Map<string, TermAnswer>();
  for (const answer of answers) {
    const { choice } = answer.term;
    if (choice === undefined) continue;
    const lightest = best.get(choice);
    if (!lightest || burden(answer.permissions) < burden(lightest.permissions))
      best.set(choice, answer);
  }
  return answers.filter((answer) => !answer.term.choice || best.get(answer.term.choice) === answer);
}

/** Weighs what a text asks: the strictest answer counts first, then how much is owed. */
const burden = (permissions: EdgePermissions): number => {
  const ranks = QUESTIONS.map((question) => STRICTEST.indexOf(permissions[question].value));
  const strictness = STRICTEST.length - Math.min(...ranks);
  return strictness * 100 + permissions.unmet.length + permissions.unmetNotices.length;
};

/** Returns the strictest answer of a chain to each question (R8). */
export function strictestAnswers(
  answers: readonly TermAnswer[],
): ReadonlyMap<EdgeQuestion, StrictestAnswer> {
  const strictest = new Map<EdgeQuestion, StrictestAnswer>();
  for (const question of QUESTIONS)
    for (const { term, permissions, staleSince } of answers) {
      const { value, clause, verified } = permissions[question];
      const current = strictest.get(question);
      if (value === "n/a" || (current && !isStricter(value, verified, current))) continue;
      strictest.set(question, { value, clause, verified, term, staleSince });
    }
  return strictest;
}

/** True if an answer is stricter; of equal ones the one that was read at its source is. */
function isStricter(value: PermissionValue, verified: boolean, current: StrictestAnswer): boolean {
  const rank = STRICTEST.indexOf(value) - STRICTEST.indexOf(current.value);
  return rank < 0 || (rank === 0 && verified && !current.verified);
}

/** True if texts that nobody looked at could make the answer stricter. */
export const isOpen = (answer: StrictestAnswer | undefined): boolean =>
  answer?.value !== "no" && answer?.value !== "contested";

export const generativeOf = (member: LinkedSubject): Student["generative"] => {
  const value = strongest(member.draft.statements.get("isGenerative"))?.value;
  return value === "yes" || value === "no" ? value : "unknown";
};

/** Returns what one text says of one use, on the day of the run. */
export function answerOf(
  term: InheritedTerm,
  relation: Relation,
  context: EdgeContext,
  date: string,
): TermAnswer {
  const asked = ask(term, relation, context);
  const since = staleSince(term.license, date);
  return { term, permissions: since === undefined ? asked : unverified(asked), staleSince: since };
}

/** Returns an answer on which no error may rest. */
export const withoutProof = (answer: TermAnswer): TermAnswer => ({
  ...answer,
  permissions: unverified(answer.permissions),
});

function unverified(permissions: EdgePermissions): EdgePermissions {
  const answers = QUESTIONS.map((question) => [
    question,
    { ...permissions[question], verified: false },
  ]);
  return { ...permissions, ...Object.fromEntries(answers), dutiesVerified: false };
}

/** Asks one text about one use. The role of a teacher is left out: what a judge's terms weigh is for the rules to say. */
function ask(term: InheritedTerm, relation: Relation, context: EdgeContext): EdgePermissions {
  const { member, license, families, shownText } = context;
  const student: Student = {
    ...(license === undefined ? {} : { license }),
    name: member.name,
    ...(member.owner === undefined ? {} : { owner: member.owner }),
    families,
    generative: generativeOf(member),
    evidence: shownText.evidence(term),
  };
  const use = useOf(term, relation, member);
  const answer = permissionsFor(student, { ...use, ...textOf(term, relation, use.sameParty) });
  const asked = withoutBody(answer, member);
  const shownHere = shownText.isNamedBesideFiles(term.license) ? withoutCopy(asked) : asked;
  // Texts that follow outputs speak of models: a data set owes them nothing beyond its own license.
  return member.draft.kind === "dataset" && CHANNEL_OF[relation] !== "carry"
    ? { ...shownHere, label: NOT_ASKED, owed: [], unmet: [], unmetNotices: [] }
    : shownHere;
}

const COPY = "agreement-copy";
const withoutCopy = (permissions: EdgePermissions): EdgePermissions => ({
  ...permissions,
  unmet: permissions.unmet.filter((duty) => duty !== COPY),
  unmetNotices: permissions.unmetNotices.filter((duty) => duty !== COPY),
});

/** Drops duties that have no place: what a reader is to find in a text has none in a manifest; somebody else owes what an inventory lists. */
function withoutBody(permissions: EdgePermissions, { standing }: LinkedSubject): EdgePermissions {
  if (standing === "card") return permissions;
  const isAsked = (duty: string) => standing === "manifest" && !IN_A_TEXT.test(duty);
  return {
    ...permissions,
    unmet: permissions.unmet.filter(isAsked),
    unmetNotices: permissions.unmetNotices.filter(isAsked),
  };
}
const IN_A_TEXT = /^(?:(?:doc-)?display|use-restrictions)(?::|$)/;

const NOT_ASKED = { value: "n/a", verified: true } as const;

/** Returns the use of one upstream text, as the register wants to have it. */
export function useOf(term: InheritedTerm, relation: Relation, member: LinkedSubject): UpstreamUse {
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

/** Returns the relation to a term: a copy of a fine-tune is a copy of that alone, and a derivative of what lies behind it (R15). */
const relationTo = (term: InheritedTerm, relation: Relation): Relation =>
  COPY_RELATIONS.includes(relation) && !term.copied ? "finetune" : relation;

export function isSameParty(term: InheritedTerm, member: LinkedSubject): boolean {
  const owner = member.owner?.toLowerCase();
  const isLicensor =
    term.license.owners?.some((licensor) => licensor.toLowerCase() === owner) === true;
  // What the register knows of an owner is for that owner: an id in a change shows nobody to be it.
  if ((isLicensor || term.recorded) && member.ownerAtBase === "no") return false;
  if (isLicensor) return true;
  const owners = [term.owner?.toLowerCase(), owner];
  const declared = owners[0] !== undefined && owners[1] !== undefined;
  return declared ? owners[0] === owners[1] : term.ownText;
}

/**
 * Returns what a term asks of a use. A data set that a model made hands on what the model's license asks of students; a
 * service's terms only say whether its customers may train on its outputs.
 */
function textOf(
  term: InheritedTerm,
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

/** Returns what facts have that follow from texts or names: they are no surer than the cards on hubs that lead to those. */
export function restingOn(
  sources: readonly Pick<InheritedTerm, "cards">[],
  evidence: Evidence,
): Pick<Fact, "evidence"> & { readonly cards?: HubCardReference[] } {
  const cards = [...new Set(sources.flatMap((source) => source.cards))];
  if (cards.length === 0) return { evidence };
  return { evidence: evidence === "register" ? "hub" : evidence, cards };
}

function holderOf(record: UpstreamRecord | undefined): Pick<RegisterEntry, "holder"> {
  if (record?.upstream.provenance === undefined) return {};
  const { source, provenance } = record.upstream;
  return { holder: { id: record.id, source, provenance } };
}

/** Returns a fact that the register gives, with clause, source and verification. */
export function recorded(
  answer: StrictestAnswer,
  fact: Pick<Fact, "at" | "evidence">,
): Omit<Fact, "value"> {
  const { license, record } = answer.term;
  const { name, spdx, read, provenance, agreesWith, retrieved } = license;
  const texts = license.source;
  const source = sourceIn(texts, "en");
  const clause = answer.clause === undefined ? {} : { clause: answer.clause };
  return {
    state: "derived",
    ...fact,
    ...restingOn([answer.term], fact.evidence),
    verified: answer.verified,
    ...(answer.staleSince === undefined ? {} : { staleSince: answer.staleSince }),
    source: [
      name,
      ...(answer.clause === undefined ? [] : [`clause ${answer.clause}`]),
      ...(source === ""
        ? []
        : [
            `${source} (${provenance === undefined ? "" : `${provenance}, `}read: ${read}, recorded ${retrieved})`,
          ]),
    ].join("; "),
    entry: {
      name,
      ...(spdx === undefined ? {} : { spdx }),
      ...clause,
      source,
      ...(typeof texts === "string" ? {} : { sourceTexts: texts }),
      read,
      ...(provenance === undefined ? {} : { provenance }),
      ...(agreesWith === undefined ? {} : { agreesWith }),
      retrieved,
      ...holderOf(record),
    },
  };
}
