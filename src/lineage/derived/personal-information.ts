import { type Statements, state, stateList, strongest } from "../../facts/draft.js";
import type { Evidence } from "../../model/vocabulary.js";
import { CHANNEL_OF, EVIDENCE } from "../../model/vocabulary.js";
import type { ResolvedReference } from "../edges/reference.js";
import { type FactStatements, joinFacts, NO_FACTS } from "../fact-statements.js";
import type { LinkedSubject } from "../subjects/linked-subject.js";

const HOLDS: readonly unknown[] = ["yes", "partial"];

/** States what follows for personal information from the upstreams of a subject and from the grounds that it names. */
export function personalFacts(
  { draft: { kind, statements } }: LinkedSubject,
  references: readonly ResolvedReference[],
): FactStatements {
  const method = "personalInfo.deidentificationMethod";
  return joinFacts(
    onlyOf(statements, "legalBasis.basis", PUBLIC, "legalBasis.publicOnly"),
    onlyOf(statements, method, WEAK, "personalInfo.maskedOnly"),
    inheritedFacts(references),
    describedFacts(statements),
    kind === "model" ? indicatedFacts(statements, references) : NO_FACTS,
  );
}

/**
 * States that personal information is in data that are described as data of persons, and whether nothing but the text of
 * the card says so: no key declares it.
 */
function describedFacts(statements: FactStatements): FactStatements {
  const facts: Statements = new Map();
  const answer = strongest(statements.get("personalInfo.present"));
  const described = strongest(statements.get("personalInfo.described"));
  const shown = described ?? (answer && HOLDS.includes(answer.value) ? answer : undefined);
  if (!shown || (answer && answer.evidence !== "prose")) return facts;
  const origin = { at: shown.at, evidence: shown.evidence, state: "derived" } as const;
  if (!answer) state(facts, "personalInfo.present", "yes", origin);
  state(facts, "personalInfo.describedOnly", "yes", origin);
  if (described && !isProtected(statements))
    state(facts, "personalInfo.describedUnprotected", "yes", origin);
  return facts;
}

/** True if a card names a ground for its data of persons, or says how they are protected. */
const isProtected = (statements: FactStatements): boolean =>
  ["legalBasis.statement", "legalBasis.basis", "security.measures"].some((fact) =>
    statements.has(fact),
  ) ||
  ["pseudonymised", "anonymised", "aggregated"].includes(
    String(strongest(statements.get("personalInfo.deidentification"))?.value),
  ) ||
  HOLDS.includes(strongest(statements.get("processing.piiScreening"))?.value);

/** True if data or outputs of the upstream are taken. A base is not among them: its own card speaks of its data. */
const takesData = ({ relation }: ResolvedReference["use"]): boolean =>
  ["trained-on", "derived-from", "collected-from"].includes(relation) ||
  CHANNEL_OF[relation] === "output";

/** States which upstreams hold personal information, each at the line of the card that names it. */
function inheritedFacts(references: readonly ResolvedReference[]): FactStatements {
  const facts: Statements = new Map();
  const upstreams = references.flatMap((reference) => {
    const { use } = reference;
    if (!takesData(use)) return [];
    const status = [
      strongest(use.statements.get("edge.personalInfo.status")),
      strongest(statementsOf(reference)?.get("personalInfo.present")),
    ].find((fact) => fact && HOLDS.includes(fact.value));
    return status
      ? [{ text: use.name, at: use.at, evidence: evidenceOf(reference, status.evidence) }]
      : [];
  });
  const [surest] = [...upstreams].sort((a, b) => rank(a.evidence) - rank(b.evidence));
  if (surest) stateList(facts, "personalInfo.inherited", upstreams, surest.evidence, "derived");
  return facts;
}

/** States what normally comes with personal information in the data sets of a model that say nothing of it. */
function indicatedFacts(
  statements: FactStatements,
  references: readonly ResolvedReference[],
): FactStatements {
  const facts: Statements = new Map();
  if (statements.has("personalInfo.indications")) return facts;
  const silent = references.flatMap((reference) => {
    const { name, at: location, relation } = reference.use;
    const dataSet = relation === "trained-on" ? statementsOf(reference) : undefined;
    const signs = dataSet?.get("sources.kinds") && dataSet.get("personalInfo.indications");
    const answer = strongest(dataSet?.get("personalInfo.present"))?.value;
    const isAnswered = answer !== undefined && answer !== "unknown";
    const sign = isAnswered ? undefined : strongest(signs);
    return sign ? [{ text: name, at: location, evidence: sign.evidence }] : [];
  });
  const [first] = silent;
  if (first) stateList(facts, "personalInfo.indications", silent, first.evidence, "derived");
  return facts;
}

const statementsOf = ({ resolution }: ResolvedReference): FactStatements | undefined =>
  resolution.where === "in-repository" ? resolution.member.draft.statements : undefined;

const rank = (evidence: Evidence) => EVIDENCE.indexOf(evidence);
/** Returns evidence that is no surer than the statement, and no surer than that this upstream is meant. */
const evidenceOf = ({ resolution, use }: ResolvedReference, stated: Evidence): Evidence =>
  resolution.guessed ? "inferred" : rank(use.evidence) > rank(stated) ? use.evidence : stated;

/** Ids under which a ground says no more than that the information is public. */
const PUBLIC = new Set([
  "public",
  "public-data",
  "publicly-available",
  "publicly-available-data",
  "public-availability",
  "already-public",
  "pipl-13-6",
  "pipl-27",
  "公开",
  "已公开",
  "公开信息",
  "已公开信息",
]);

/** Methods that replace or hide what is written, and can be undone or seen through. */
const WEAK = new Set([
  "hashing",
  "hash",
  "tokenisation",
  "tokenization",
  "name-replacement",
  "replacing-names",
  "regex-redaction",
  "regex",
  "masking",
  "redaction",
  "encryption",
  "哈希",
  "掩码",
  "遮蔽",
  "姓名替换",
]);

/** States whether every item of a list is one of these words. */
function onlyOf(
  statements: FactStatements,
  listFact: "legalBasis.basis" | "personalInfo.deidentificationMethod",
  words: ReadonlySet<string>,
  name: "legalBasis.publicOnly" | "personalInfo.maskedOnly",
): FactStatements {
  const facts: Statements = new Map();
  const named = strongest(statements.get(listFact));
  if (!Array.isArray(named?.value)) return facts;
  const plain = named.value.map((word: string) =>
    word
      .trim()
      .toLowerCase()
      .replace(/[\s_]+/g, "-"),
  );
  state(facts, name, plain.every((word) => words.has(word)) ? "yes" : "no", {
    at: named.at,
    evidence: named.evidence,
    state: "derived",
  });
  return facts;
}
