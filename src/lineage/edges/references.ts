import type { UpstreamReference } from "../../documents/format.js";
import type { LinkedSubject, UsesOf } from "../subjects/linked-subject.js";
import { authorize, type RecordedAuthorization } from "./authorizations.js";
import { mergeUses } from "./merge-uses.js";
import type { ReferenceResolver } from "./resolve.js";

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
    const merged = mergeUses(member, resolver);
    const granted = authorize(member, merged, resolver, recorded, date);
    uses.set(member, granted.uses);
    for (const ground of granted.authorized) authorized.add(ground);
  }
  return { usesOf: (member) => uses.get(member) ?? [], authorized };
}
