import { type HubFault, isStatedFault } from "../../model/hub-client.js";
import { hubSpecText } from "../../model/hub-spec.js";
import { lookup } from "../../model/lookup.js";
import type { LockedUpstream } from "../../model/upstream-lock.js";
import type { LookedUpUpstream } from "./look-up.js";

/** Upstreams by the notation of `hubSpecText`. */
export type LockedUpstreams = Readonly<Record<string, LockedUpstream>>;

/** An upstream of which nothing can be locked, because of how the run went. */
export interface FailedLookUp {
  readonly upstream: string;
  readonly fault: HubFault;
}

/** The upstreams of a lock after a look-up, and what became of those before. Every list is sorted. */
export interface RelockedUpstreams {
  readonly upstreams: LockedUpstreams;
  readonly added: readonly string[];
  readonly kept: readonly string[];
  readonly dropped: readonly string[];
  readonly failed: readonly FailedLookUp[];
}

/**
 * Makes the upstreams of a lock from the one before and what was looked up. Only what a hub states is locked. What nothing needs any
 * more is dropped, unless `isKept` says that this run cannot tell; after a failure none can.
 */
export function relockUpstreams(
  before: LockedUpstreams,
  results: readonly LookedUpUpstream[],
  isKept: (key: string) => boolean,
): RelockedUpstreams {
  const upstreams = new Map<string, LockedUpstream>();
  const failed: FailedLookUp[] = [];
  for (const { spec, upstream, failure } of results) {
    const key = hubSpecText(spec);
    const { fault = failure } = upstream;
    const isFailed = failure !== undefined || (fault !== undefined && !isStatedFault(fault));
    if (isFailed && fault !== undefined) failed.push({ upstream: key, fault: failure ?? fault });
    if (!isFailed || failure !== undefined)
      upstreams.set(key, dated(lookup(before, key), upstream));
  }
  const earlier = Object.keys(before).sort();
  for (const key of earlier) {
    const entry = lookup(before, key);
    if (entry !== undefined && !upstreams.has(key) && (failed.length > 0 || isKept(key)))
      upstreams.set(key, entry);
  }
  const keys = [...upstreams.keys()].sort();
  const wasLocked = (key: string) => lookup(before, key) !== undefined;
  return {
    upstreams: Object.fromEntries(upstreams),
    added: keys.filter((key) => !wasLocked(key)),
    kept: keys.filter(wasLocked),
    dropped: earlier.filter((key) => !upstreams.has(key)),
    failed,
  };
}

/** Returns the entry of before where the later one says the same on another day: a lock changes where an upstream did. */
const dated = (before: LockedUpstream | undefined, after: LockedUpstream): LockedUpstream =>
  before !== undefined && isSameStatement(before, after) ? before : after;

const isSameStatement = (a: LockedUpstream, b: LockedUpstream): boolean =>
  sorted({ ...a, read: "" }) === sorted({ ...b, read: "" });

/** Returns JSON in which the order of the keys says nothing. */
const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
