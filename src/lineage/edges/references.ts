import type { UpstreamReference } from "../../documents/format.js";
import { CHANNEL_OF } from "../../model/vocabulary.js";
import type { LinkedSubject, UsesOf } from "../subjects/linked-subject.js";
import { authorize, type RecordedAuthorization } from "./authorizations.js";
import { mergeUses } from "./merge-uses.js";
import { type ReferenceResolver, upstreamId } from "./resolve.js";

/** What every subject uses. */
export interface References {
  readonly usesOf: UsesOf;
  /** Recorded grounds whose upstream somebody uses. */
  readonly authorized: ReadonlySet<RecordedAuthorization>;
}

/** Resolves the declared uses of subjects: one for each upstream and channel, with the ground that counts for it. */
export function resolveReferences(
  members: readonly LinkedSubject[],
  resolver: ReferenceResolver,
  recorded: readonly RecordedAuthorization[],
  date: string,
): References {
  const uses = new Map<LinkedSubject, readonly UpstreamReference[]>();
  const authorized = new Set<RecordedAuthorization>();
  for (const member of members) {
    const merged = withAdapterBases(member, mergeUses(member, resolver), resolver);
    const granted = authorize(member, merged, resolver, recorded, date);
    uses.set(member, granted.uses);
    for (const ground of granted.authorized) authorized.add(ground);
  }
  const usesOf: UsesOf = (member) => uses.get(member) ?? (member.hub ? member.declaredUses : []);
  return { usesOf, authorized };
}

/**
 * Adds the bases of adapters to the uses of a subject that names no base: its weights run on them whether the card says so
 * or not. A base that nobody here knows has no terms to judge.
 */
function withAdapterBases(
  member: LinkedSubject,
  uses: readonly UpstreamReference[],
  resolver: ReferenceResolver,
): readonly UpstreamReference[] {
  if (uses.some(({ relation }) => CHANNEL_OF[relation] === "carry")) return uses;
  const bases = new Map(
    member.adapterBases.flatMap((use) => {
      const resolution = resolver.find(use, member);
      return resolution.where === "unresolved"
        ? []
        : [[upstreamId(use, resolution).toLowerCase(), use] as const];
    }),
  );
  return [...uses, ...bases.values()];
}
