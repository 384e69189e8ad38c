import { type Statements, state, stateList, strongest } from "../../facts/draft.js";
import type { Evidence } from "../../model/vocabulary.js";
import { CHANNEL_OF, EVIDENCE } from "../../model/vocabulary.js";
import type { Link } from "../edges/edge.js";
import type { Member } from "../subjects/member.js";

const HOLDS: readonly unknown[] = ["yes", "partial"];

/** What follows for personal information from the upstreams of a subject and from the grounds that it names. */
export function derivePersonal({ draft }: Member, links: readonly Link[]): void {
  onlyOf(draft.statements, "legalBasis.basis", PUBLIC, "legalBasis.publicOnly");
  onlyOf(draft.statements, "personalInfo.deidentificationMethod", WEAK, "personalInfo.maskedOnly");
  inherited(draft.statements, links);
  if (draft.kind === "model") indicated(draft.statements, links);
}

/** Upstreams of which data or outputs are taken. A base is not among them: its own card speaks of its data. */
const takesData = ({ relation }: Link["use"]): boolean =>
  ["trained-on", "derived-from", "collected-from"].includes(relation) ||
  CHANNEL_OF[relation] === "output";

/** Those that hold personal information, each at the line of the card that names it. */
function inherited(statements: Statements, links: readonly Link[]): void {
  const from = links.flatMap((link) => {
    const { use } = link;
    if (!takesData(use)) return [];
    const said = [
      strongest(use.statements.get("edge.personalInfo.status")),
      strongest(statementsOf(link)?.get("personalInfo.present")),
    ].find((fact) => fact && HOLDS.includes(fact.value));
    return said ? [{ text: use.name, at: use.at, evidence: evidenceOf(link, said.evidence) }] : [];
  });
  const [surest] = [...from].sort((a, b) => rank(a.evidence) - rank(b.evidence));
  if (surest) stateList(statements, "personalInfo.inherited", from, surest.evidence, "derived");
}

/** A model whose data sets say nothing inherits what normally comes with personal information in them. */
function indicated(statements: Statements, links: readonly Link[]): void {
  if (statements.has("personalInfo.indications")) return;
  const open = links.flatMap((link) => {
    const there = link.use.relation === "trained-on" ? statementsOf(link) : undefined;
    const kinds = there?.get("sources.kinds") && there.get("personalInfo.indications");
    const answer = strongest(there?.get("personalInfo.present"))?.value;
    const known = answer !== undefined && answer !== "unknown";
    const sign = known ? undefined : strongest(kinds);
    return sign ? [{ text: link.use.name, at: link.use.at, evidence: sign.evidence }] : [];
  });
  const [first] = open;
  if (first) stateList(statements, "personalInfo.indications", open, first.evidence, "derived");
}

const statementsOf = ({ found }: Link): Statements | undefined =>
  found.where === "in-repository" ? found.member.draft.statements : undefined;

const rank = (evidence: Evidence) => EVIDENCE.indexOf(evidence);
/** No surer than the statement, and no surer than that this upstream is meant. */
const evidenceOf = ({ found, use }: Link, stated: Evidence): Evidence =>
  found.guessed ? "inferred" : rank(use.evidence) > rank(stated) ? use.evidence : stated;

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

/** Whether every item of a list is one of these words. */
function onlyOf(
  statements: Statements,
  list: string,
  words: ReadonlySet<string>,
  fact: "legalBasis.publicOnly" | "personalInfo.maskedOnly",
): void {
  const named = strongest(statements.get(list));
  if (!Array.isArray(named?.value)) return;
  const plain = named.value.map((word: string) =>
    word
      .trim()
      .toLowerCase()
      .replace(/[\s_]+/g, "-"),
  );
  state(statements, fact, plain.every((word) => words.has(word)) ? "yes" : "no", {
    at: named.at,
    evidence: named.evidence,
    state: "derived",
  });
}
