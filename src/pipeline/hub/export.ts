import { withoutAddress } from "../../facts/paths.js";
import type { HubFault } from "../../model/hub-client.js";
import { filePage } from "../../model/hub-page.js";
import { type HubSpec, hubSpecText } from "../../model/hub-spec.js";
import type { Upstream } from "../../model/register.js";
import {
  type LockedRelation,
  type LockedUpstream,
  licenseText,
} from "../../model/upstream-lock.js";
import { CHANNEL_OF, type Channel } from "../../model/vocabulary.js";
import type { Register } from "../../register/index.js";

/** Why an upstream makes no register entry: an entry would say less than the lock, or something else. */
export type NoEntryReason =
  | { readonly kind: "no-card"; readonly fault: HubFault }
  | { readonly kind: "no-license" }
  | { readonly kind: "unknown-license"; readonly license: string }
  /** A choice, a sum or a list of licenses. */
  | { readonly kind: "licenses"; readonly license: string }
  /** Made from several, or from other data. */
  | { readonly kind: "sources"; readonly names: readonly string[] }
  /** A model that learned from the outputs of others. */
  | { readonly kind: "teachers"; readonly names: readonly string[] }
  /** Neither the register nor the other entries know its base. */
  | { readonly kind: "base"; readonly name: string };

/** Locked upstreams as entries of a register. Every list is in the order of what was given. */
export interface ExportedUpstreams {
  readonly entries: readonly { readonly upstream: string; readonly entry: Upstream }[];
  readonly left: readonly { readonly upstream: string; readonly reason: NoEntryReason }[];
}

type Exported = Upstream | NoEntryReason;
const isLeft = (exported: Exported): exported is NoEntryReason => !("pattern" in exported);

/**
 * Turns locked upstreams into entries of a register, which a person has to read before they count as verified. An entry stands before
 * a hub: what it cannot say would be lost, so such an upstream is left out.
 */
export function exportUpstreams(
  locked: readonly (readonly [HubSpec, LockedUpstream])[],
  register: Register,
): ExportedUpstreams {
  const exported = new Map<string, Exported>(
    locked.map(([spec, upstream]) => [hubSpecText(spec), exportedOf(spec, upstream, register)]),
  );
  // Leaving one out may take the base from under another.
  for (let isSettled = false; !isSettled; ) {
    isSettled = true;
    const models = new Set(
      [...exported.values()].flatMap((entry) =>
        isLeft(entry) || entry.kind !== "model" ? [] : [entry.pattern.toLowerCase()],
      ),
    );
    for (const [key, entry] of exported) {
      if (isLeft(entry) || entry.root === undefined) continue;
      if (models.has(entry.root.toLowerCase()) || isRecorded(entry.root, register)) continue;
      exported.set(key, { kind: "base", name: entry.root });
      isSettled = false;
    }
  }
  const all = [...exported];
  return {
    entries: all.flatMap(([upstream, entry]) => (isLeft(entry) ? [] : [{ upstream, entry }])),
    left: all.flatMap(([upstream, reason]) => (isLeft(reason) ? [{ upstream, reason }] : [])),
  };
}

const isRecorded = (name: string, register: Register): boolean => {
  const license = register.findUpstream(name, "model")?.upstream.license;
  return license !== undefined && license !== null;
};

function exportedOf(spec: HubSpec, upstream: LockedUpstream, register: Register): Exported {
  const { id, commit = "", read, fault, license, upstreams = [] } = upstream;
  if (fault !== undefined) return { kind: "no-card", fault };
  const text = licenseText(upstream);
  const [resolved, ...others] = license?.resolved ?? [];
  if (others.length > 0 || / (?:or|and) /.test(resolved ?? ""))
    return { kind: "licenses", license: text ?? "" };
  if (text !== undefined && (resolved === undefined || register.license(resolved) === undefined))
    return { kind: "unknown-license", license: text };
  const bases = namesBy("carry", upstreams);
  const generators = namesBy("output", upstreams);
  const isModel = spec.kind === "model";
  if (bases.length > (isModel ? 1 : 0)) return { kind: "sources", names: bases };
  if (isModel && generators.length > 0) return { kind: "teachers", names: generators };
  const [root] = bases;
  if (resolved === undefined && root === undefined) return { kind: "no-license" };
  return {
    pattern: spec.id,
    kind: spec.kind,
    license: resolved ?? null,
    source: `card of ${id} at ${commit} (${filePage({ ...spec, id }, commit, "README.md")})`,
    retrieved: read,
    verified: false,
    ...(root === undefined ? {} : { root }),
    ...(generators.length > 0 ? { generatedBy: generators } : {}),
  };
}

/** Returns the names of the upstreams that reach this one through a channel, each once. */
function namesBy(channel: Channel, relations: readonly LockedRelation[]): string[] {
  const names = relations
    .filter(({ relation }) => CHANNEL_OF[relation] === channel)
    .map(({ name }) => withoutAddress(name));
  return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
}
