import type { UpstreamReference } from "../../documents/format.js";
import { CHANNEL_OF, EVIDENCE, type Relation } from "../../model/vocabulary.js";
import type { LinkedSubject } from "../subjects/linked-subject.js";
import { cardOf, type ReferenceResolver, upstreamId } from "./resolve.js";

/**
 * Merges several declarations of one upstream that reach the subject on one channel: the one with the strongest evidence
 * remains, with what only the others say.
 */
export function mergeUses(member: LinkedSubject, resolver: ReferenceResolver): UpstreamReference[] {
  const uses = new Map<string, UpstreamReference>();
  for (const declared of member.declaredUses) {
    const resolution = resolver.find(declared, member);
    const use = isOfDataSet(declared, resolution)
      ? { ...declared, relation: "derived-from" as const }
      : declared;
    const channel = CHANNEL_OF[use.relation];
    const way = channel === "none" ? use.relation : channel;
    const key = `${way} ${upstreamId(use, resolution).toLowerCase()}`;
    const earlier = uses.get(key);
    uses.set(key, earlier ? joined(earlier, use) : use);
  }
  const generators = generatorsBehind(member, resolver);
  return [...uses].flatMap(([key, use]) => (isRepeated(key, use, generators) ? [] : [use]));
}

/** Returns the models that wrote the data sets of a subject, as far as cards of this repository describe them. */
function generatorsBehind(member: LinkedSubject, resolver: ReferenceResolver): ReadonlySet<string> {
  const names = member.declaredUses.flatMap((use) => {
    const data = use.relation === "trained-on" ? resolver.find(use, member) : undefined;
    if (data?.where !== "in-repository" || data.guessed) return [];
    const card = data.member;
    return card.declaredUses
      .filter(({ relation }) => relation === "generated-by")
      .map((made) => upstreamId(made, resolver.find(made, card)).toLowerCase());
  });
  return new Set(names);
}

/** True for a teacher that only the text names, and whose outputs reach the subject through its data. */
const isRepeated = (
  key: string,
  { relation, evidence }: UpstreamReference,
  generators: ReadonlySet<string>,
): boolean =>
  evidence === "prose" &&
  relation === "distilled-from" &&
  generators.has(key.slice(key.indexOf(" ") + 1));

/** True if content comes from another data set: that makes this one a derived data set, in whatever list it stands. */
function isOfDataSet(
  { relation }: UpstreamReference,
  resolution: ReturnType<ReferenceResolver["find"]>,
): boolean {
  if (relation !== "collected-from" || resolution.guessed) return false;
  const card = cardOf(resolution);
  return card
    ? card.draft.kind === "dataset"
    : resolution.where === "register" && resolution.match.upstream.kind === "dataset";
}

function joined(earlier: UpstreamReference, use: UpstreamReference): UpstreamReference {
  const first = EVIDENCE.indexOf(earlier.evidence) <= EVIDENCE.indexOf(use.evidence);
  const [surer, weaker] = first ? [earlier, use] : [use, earlier];
  return {
    ...surer,
    relation: moreExact(surer.relation, weaker.relation),
    statements: new Map([...weaker.statements, ...surer.statements]),
    ...(weaker.unanswered || surer.unanswered
      ? { unanswered: new Map([...(weaker.unanswered ?? []), ...(surer.unanswered ?? [])]) }
      : {}),
  };
}

/** Returns the more exact relation: a fine-tune is also what a declaration means that does not say how the upstream was used. */
const moreExact = (surer: Relation, weaker: Relation): Relation =>
  surer === "finetune" ? weaker : surer;
