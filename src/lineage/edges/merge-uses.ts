import type { Use } from "../../documents/format.js";
import { CHANNEL_OF, EVIDENCE, type Relation } from "../../model/vocabulary.js";
import type { Member } from "../subjects/member.js";
import { type Resolver, upstreamId } from "./resolve.js";

/**
 * Of several declarations of one upstream that reach the subject on one channel, one remains: the one with the strongest
 * evidence, with what only the others say.
 */
export function settleUses(member: Member, resolver: Resolver): void {
  const uses = new Map<string, Use>();
  for (const written of member.uses) {
    const found = resolver.find(written, member);
    const use = ofDataSet(written, found)
      ? { ...written, relation: "derived-from" as const }
      : written;
    const channel = CHANNEL_OF[use.relation];
    const way = channel === "none" ? use.relation : channel;
    const key = `${way} ${upstreamId(use, found).toLowerCase()}`;
    const known = uses.get(key);
    uses.set(key, known ? joined(known, use) : use);
  }
  member.uses = [...uses.values()];
}

/** Content that comes from another data set makes this one a derived data set, in whatever list it stands. */
function ofDataSet({ relation }: Use, found: ReturnType<Resolver["find"]>): boolean {
  if (relation !== "collected-from" || found.guessed) return false;
  return found.where === "in-repository"
    ? found.member.draft.kind === "dataset"
    : found.where === "register" && found.match.upstream.kind === "dataset";
}

function joined(known: Use, use: Use): Use {
  const first = EVIDENCE.indexOf(known.evidence) <= EVIDENCE.indexOf(use.evidence);
  const [kept, other] = first ? [known, use] : [use, known];
  return {
    ...kept,
    relation: moreExact(kept.relation, other.relation),
    statements: new Map([...other.statements, ...kept.statements]),
  };
}

/** A fine-tune is also what a declaration means that does not say how the upstream was used. */
const moreExact = (kept: Relation, other: Relation): Relation =>
  kept === "finetune" ? other : kept;
