import type { HubFault } from "../../model/hub-client.js";
import { lookup } from "../../model/lookup.js";
import {
  type LockedRelation,
  type LockedUpstream,
  licenseText,
} from "../../model/upstream-lock.js";
import type { LockedUpstreams } from "./relock.js";

/** What differs between two states of one upstream. */
export type UpstreamDifference =
  /** Was not locked before. */
  | { readonly kind: "added" }
  /** Nothing needs it any more. */
  | { readonly kind: "dropped" }
  /** Had a card, and the hub has no repository of the name now. */
  | { readonly kind: "withdrawn" }
  /** Had a card, and the hub gives another reason why there is none. */
  | { readonly kind: "card-gone"; readonly fault: HubFault }
  /** Had no card, for the reason that is given, and has one now. */
  | { readonly kind: "came-back"; readonly fault: HubFault }
  /** Has no card for another reason than before. */
  | { readonly kind: "other-reason"; readonly from: HubFault; readonly to: HubFault }
  | {
      readonly kind: "relicensed";
      readonly from: string | undefined;
      readonly to: string | undefined;
      /** Commit at which the license before was read. */
      readonly since: string | undefined;
    }
  | { readonly kind: "gated" }
  | { readonly kind: "not-gated" }
  | { readonly kind: "renamed"; readonly from: string; readonly to: string }
  /** Its card names other upstreams of its own. */
  | {
      readonly kind: "upstreams";
      readonly added: readonly LockedRelation[];
      readonly dropped: readonly LockedRelation[];
    }
  /** The same card says the same, and is read otherwise: the tool or its register has changed. */
  | { readonly kind: "reading"; readonly from: string | undefined; readonly to: string | undefined }
  /** Another commit, and nothing else of substance. */
  | { readonly kind: "commit" };

/** An upstream that changed, from its entry before to the one after. */
export interface UpstreamChange {
  readonly upstream: string;
  readonly from?: LockedUpstream;
  readonly to?: LockedUpstream;
  readonly differences: readonly UpstreamDifference[];
}

/** Compares the upstreams of two locks; what only was read on another day has not changed. */
export function upstreamChanges(before: LockedUpstreams, after: LockedUpstreams): UpstreamChange[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return keys.flatMap((upstream) => {
    const from = lookup(before, upstream);
    const to = lookup(after, upstream);
    const differences = differencesOf(from, to);
    if (differences.length === 0) return [];
    return [{ upstream, ...(from ? { from } : {}), ...(to ? { to } : {}), differences }];
  });
}

function differencesOf(
  from: LockedUpstream | undefined,
  to: LockedUpstream | undefined,
): UpstreamDifference[] {
  if (from === undefined) return to === undefined ? [] : [{ kind: "added" }];
  if (to === undefined) return [{ kind: "dropped" }];
  if (from.fault !== undefined || to.fault !== undefined) return ofFaults(from.fault, to.fault);
  const renamed: UpstreamDifference[] =
    from.id === to.id ? [] : [{ kind: "renamed", from: from.id, to: to.id }];
  const isGated = to.gated === true;
  const gating: UpstreamDifference[] =
    (from.gated === true) === isGated ? [] : [{ kind: isGated ? "gated" : "not-gated" }];
  const stated = from.digest === to.digest ? ofReading(from, to) : ofStatements(from, to);
  const differences = [...renamed, ...gating, ...stated];
  const isMoved = from.commit !== to.commit;
  return differences.length === 0 && isMoved ? [{ kind: "commit" }] : differences;
}

function ofFaults(from: HubFault | undefined, to: HubFault | undefined): UpstreamDifference[] {
  if (from === to) return [];
  if (to === undefined) return from === undefined ? [] : [{ kind: "came-back", fault: from }];
  if (from !== undefined) return [{ kind: "other-reason", from, to }];
  return to === "not-found" ? [{ kind: "withdrawn" }] : [{ kind: "card-gone", fault: to }];
}

/** The same texts: a difference is not the upstream's. */
function ofReading(from: LockedUpstream, to: LockedUpstream): UpstreamDifference[] {
  const names = ({ upstreams = [] }: LockedUpstream) => upstreams.map(keyOf).sort().join("\n");
  const isSame = licenseText(from) === licenseText(to) && names(from) === names(to);
  return isSame ? [] : [{ kind: "reading", from: licenseText(from), to: licenseText(to) }];
}

function ofStatements(from: LockedUpstream, to: LockedUpstream): UpstreamDifference[] {
  const [license, nextLicense] = [licenseText(from), licenseText(to)];
  const relicensed: UpstreamDifference[] =
    license === nextLicense
      ? []
      : [{ kind: "relicensed", from: license, to: nextLicense, since: from.commit }];
  const [names, nextNames] = [from, to].map(
    ({ upstreams = [] }) => new Map(upstreams.map((relation) => [keyOf(relation), relation])),
  ) as [Map<string, LockedRelation>, Map<string, LockedRelation>];
  const added = [...nextNames].filter(([key]) => !names.has(key)).map(([, relation]) => relation);
  const dropped = [...names].filter(([key]) => !nextNames.has(key)).map(([, relation]) => relation);
  const renewed: UpstreamDifference[] =
    added.length + dropped.length === 0 ? [] : [{ kind: "upstreams", added, dropped }];
  return [...relicensed, ...renewed];
}

const keyOf = ({ name, kind, relation }: LockedRelation): string =>
  `${relation} ${kind} ${name.toLowerCase()}`;
