import { type Statements, state, strongest } from "../../facts/draft.js";
import type { Transparency } from "../../model/report.js";
import { CHANNEL_OF, TRANSPARENCY_LEVELS, type TransparencyLevel } from "../../model/vocabulary.js";
import type { ResolvedReference } from "../edges/reference.js";
import type { FactStatements } from "../fact-statements.js";
import type { LinkedSubject } from "../subjects/linked-subject.js";

/**
 * States the transparency level of a model or data set: what its declared and structured statements document, from L0
 * (identified) to L3 (evidenced). It measures documentation, never lawfulness, and has no percentages.
 *
 * L0 identified: provider, contact, version, license, intended use.
 * L1 sourced: bases and teachers, training data or sources, status of personal information, limitations.
 * L2 authorized: a ground for each teacher and source, a legal ground for personal data, labeling, roles, complaints.
 * L3 evidenced: evidence of each ground, tests with method and result, logs, a current review.
 */
export function transparencyFacts(
  member: LinkedSubject,
  references: readonly ResolvedReference[],
): FactStatements {
  const facts: Statements = new Map();
  const { statements, at: location, silence } = member.draft;
  const steps = [identified, sourced, authorized, evidenced].map((needs) =>
    needs(member, references),
  );
  const reached = steps.findIndex((missing) => missing.length > 0);
  const level =
    TRANSPARENCY_LEVELS[reached < 0 ? TRANSPARENCY_LEVELS.length - 1 : reached] ?? "none";
  const placement = { at: location, evidence: "structured", state: "derived" } as const;
  state(facts, "transparency.level", level, placement);
  const claim = strongest(statements.get("transparency.claimed"));
  const claimed = (TRANSPARENCY_LEVELS as readonly unknown[]).indexOf(claim?.value);
  const wanted = claimed > 0 ? claimed : Math.max(reached, 0) + 1;
  const missing = [...new Set(steps.slice(0, wanted).flat())];
  if (claim && claimed > 0) {
    const holds = missing.length === 0;
    // What cannot be read may state what is missing.
    if (holds || !silence.unreadable)
      state(facts, "transparency.overstated", holds ? "no" : "yes", {
        ...placement,
        at: claim.at,
      });
  }
  if (missing.length > 0)
    state(facts, "transparency.missing", missing, {
      ...placement,
      at: claim?.at ?? location,
      items: missing.map((value) => ({ value, at: claim?.at ?? location })),
    });
  return facts;
}

/** Returns the level that the value of a fact is. */
export const levelOf = (value: unknown): TransparencyLevel | undefined =>
  TRANSPARENCY_LEVELS.find((level) => level === value);

/** Returns the levels of some documents' subjects, of those that reach or claim one: what is missing is for the next, or for the claim. */
export const transparencyOf = (
  members: readonly LinkedSubject[],
  judged: ReadonlySet<string>,
): Transparency[] =>
  members.flatMap(({ draft: { id, document, statements } }) => {
    const level = levelOf(strongest(statements.get("transparency.level"))?.value);
    const claimed = levelOf(strongest(statements.get("transparency.claimed"))?.value);
    if (!judged.has(document) || level === undefined) return [];
    if (level === "none" && claimed === undefined) return [];
    const missing = strongest(statements.get("transparency.missing"))?.value;
    return [
      {
        subject: id,
        level,
        ...(claimed === undefined ? {} : { claimed }),
        missing: Array.isArray(missing) ? [...missing] : [],
      },
    ];
  });

type Needs = (member: LinkedSubject, references: readonly ResolvedReference[]) => string[];

/** True if a fact is stated in a field or a declaration, and more than "unknown". */
function isStated(statements: FactStatements, name: string): boolean {
  const fact = strongest(statements.get(name));
  if (fact?.evidence !== "governance" && fact?.evidence !== "structured") return false;
  return fact.value !== "unknown" && fact.value !== "none";
}

const notStated = ({ draft }: LinkedSubject, names: readonly string[]): string[] =>
  names.filter((name) => !isStated(draft.statements, name));

/** Returns the first of the names where none of them is stated. */
const noneStated = ({ draft }: LinkedSubject, ...names: string[]): string[] =>
  names.some((name) => isStated(draft.statements, name)) ? [] : names.slice(0, 1);

const identified: Needs = (member) =>
  notStated(member, ["provider.name", "contact", "version", "license.id", "intendedUse"]);

const sourced: Needs = (member) => [
  ...(member.draft.kind === "dataset"
    ? noneStated(member, "sources", "synthetic.generators", "collection.process")
    : [
        ...hinted(member, "derivationHints", "baseModels"),
        ...hinted(member, "distillation.hints", "teachers"),
        ...(isCopy(member) ? [] : noneStated(member, "training.datasets", "training.summary")),
      ]),
  ...notStated(member, ["personalInfo.present", "limitations"]),
];

/** Returns the fact that a hint asks for: that of an upstream asks for the upstream; "not distilled" answers for teachers, and for no base. */
const hinted = ({ draft: { statements } }: LinkedSubject, hint: string, fact: string): string[] => {
  if (!statements.has(hint) || isStated(statements, fact)) return [];
  const denied =
    fact === "teachers" && strongest(statements.get("distillation.declared"))?.value === "no";
  return denied ? [] : [fact];
};
const isCopy = ({ draft }: LinkedSubject) =>
  strongest(draft.statements.get("isConversion"))?.value === "yes";

const authorized: Needs = (member, references) => {
  const { statements, kind } = member.draft;
  const generative = strongest(statements.get("isGenerative"))?.value === "yes";
  const personal = strongest(statements.get("personalInfo.present"))?.value;
  return [
    ...(taken(references).every(hasGround) ? [] : ["edge.authorization.basis"]),
    ...(personal === "yes" || personal === "partial"
      ? notStated(member, ["legalBasis.basis"])
      : []),
    ...(kind === "model" && generative
      ? noneStated(member, "labels.explicit", "labels.implicit")
      : []),
    ...notStated(member, ["roles.duties"]),
    ...(statements.has("roles.unallocated") ? ["roles.unallocated"] : []),
    ...notStated(member, ["complaints.url"]),
  ];
};

const evidenced: Needs = (member, references) => {
  const { statements, kind } = member.draft;
  const generative = strongest(statements.get("isGenerative"))?.value === "yes";
  // Likeness to a teacher is a question only where there is one.
  const taught = strongest(statements.get("isDistilled"))?.value === "yes";
  const tests =
    kind === "model" && generative ? TESTS.filter((test) => taught || test !== "similarity") : [];
  return [
    ...(taken(references).every(hasEvidence) ? [] : ["edge.authorization.evidence"]),
    ...tests.flatMap((test) => [
      ...notStated(member, [`evaluation.${test}.method`]),
      ...noneStated(member, `evaluation.${test}.result`, `evaluation.${test}.evidence`),
    ]),
    ...(kind === "model"
      ? noneStated(
          member,
          "records.trainingDataLog",
          "records.teacherQueries",
          "deployment.logs.retention",
        )
      : []),
    ...(isFresh(statements) ? [] : ["review.date"]),
  ];
};

/** True if the review is less than a year old, whatever age its author allows it. */
function isFresh(statements: FactStatements): boolean {
  const limit = strongest(statements.get("review.maxAgeDays"))?.value;
  const current = strongest(statements.get("review.status"))?.value === "current";
  return current && (typeof limit !== "number" || limit <= 365);
}
const TESTS = ["memorization", "similarity", "privacy", "safety"];

/** Returns upstreams whose outputs or content are in it. */
const taken = (references: readonly ResolvedReference[]) =>
  references.filter(
    ({ use }) => CHANNEL_OF[use.relation] === "output" || use.relation === "collected-from",
  );

const hasGround = ({ use }: ResolvedReference): boolean =>
  isStated(use.statements, "edge.authorization.basis") ||
  isStated(use.statements, "edge.license.stated");

const hasEvidence = ({ use }: ResolvedReference): boolean =>
  ["edge.authorization.evidence", "edge.terms.url", "edge.contract.ref"].some((name) =>
    isStated(use.statements, name),
  );
