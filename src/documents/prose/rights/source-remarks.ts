import type { FactName } from "../../../facts/catalog.js";
import { state, stateAsRead, stateList } from "../../../facts/draft.js";
import type { Location } from "../../../model/location.js";
import { CHANNEL_OF, type Relation } from "../../../model/vocabulary.js";
import type { UpstreamReference } from "../../format.js";

/** Facts of an edge that a sentence can state of a source that it describes. */
export type RemarkFact = Extract<
  FactName,
  | "edge.technicalMeasuresBypassed"
  | "edge.optOut.respected"
  | "edge.optOut.checked"
  | "edge.sourceKind"
  | "edge.weightsProvenance"
  | "edge.license.stated"
>;

/** What a sentence says of how an upstream was obtained, whether it names it or only describes it. */
export interface SourceRemark {
  readonly fact: RemarkFact;
  readonly value: string;
  /** How what is described reaches the subject, where nothing in the sentence names it. */
  readonly relation: Relation;
  /** The words that stand for a name. */
  readonly phrase: string;
  readonly sentence: string;
  readonly at: Location;
}

/**
 * Returns the upstreams of a card, with what its sentences say of how they were obtained. A remark on a base or teacher
 * goes to those that its sentence names, or to the only one of the card; every other describes an upstream of its own,
 * which has the words for a name.
 */
export function withRemarks(
  remarks: readonly SourceRemark[],
  uses: readonly UpstreamReference[],
  declared: readonly UpstreamReference[],
): UpstreamReference[] {
  const described: UpstreamReference[] = [];
  for (const remark of remarks) {
    const meant = meantBy(remark, [...uses, ...declared]);
    if (meant.length === 0) described.push(unnamed(remark));
    else for (const use of meant) if (!use.statements.has(remark.fact)) add(remark, use);
  }
  return [...uses, ...described];
}

function meantBy(
  remark: SourceRemark,
  uses: readonly UpstreamReference[],
): readonly UpstreamReference[] {
  const channel = CHANNEL_OF[remark.relation];
  // The sentence is about what was taken, which is seldom all of a source that it names.
  if (channel === "none" && remark.fact !== "edge.license.stated") return [];
  const candidates = uses.filter(({ relation }) =>
    channel === "none" ? SOURCES.includes(relation) : CHANNEL_OF[relation] === channel,
  );
  const sentence = remark.sentence.toLowerCase();
  const named = candidates.filter(({ name }) => sentence.includes(shortOf(name)));
  return named.length > 0 || channel === "none" || candidates.length > 1 ? named : candidates;
}
const SOURCES: readonly Relation[] = ["collected-from", "derived-from"];

const shortOf = (name: string): string => (name.split("/").pop() ?? name).toLowerCase();

const unnamed = (remark: SourceRemark): UpstreamReference => {
  const use: UpstreamReference = {
    name: remark.phrase,
    kind: CHANNEL_OF[remark.relation] === "none" ? "dataset" : "model",
    relation: remark.relation,
    at: remark.at,
    evidence: "prose",
    statements: new Map(),
  };
  add(remark, use);
  state(use.statements, "edge.unnamed", "yes", { at: remark.at, evidence: "prose" });
  return use;
};

const add = ({ fact, value, at: location }: SourceRemark, { statements }: UpstreamReference) =>
  fact === "edge.license.stated"
    ? stateList(statements, fact, [{ text: value, at: location }], "prose")
    : stateAsRead(statements, fact, value, { at: location, evidence: "prose" });
