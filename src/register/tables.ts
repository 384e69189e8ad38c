import type { Upstream } from "../model/register.js";
import { literalPrefix } from "../text/glob/index.js";
import { type Entries, entriesOf } from "./entries.js";
import { expandBraces } from "./glob.js";
import { bareKey } from "./names.js";

/** A pattern with wildcards, in lower case, and the position of its upstream. */
export type Glob = readonly [pattern: string, position: number];

/** Where the names of upstreams lead: to positions in their list. */
export interface UpstreamIndex {
  /** Names without wildcard, in lower case. */
  readonly literals: ReadonlyMap<string, readonly number[]>;
  /** By owner, what says more first; the empty string for patterns without owner. */
  readonly globs: ReadonlyMap<string, readonly Glob[]>;
  /** Data sets without owner, by {@link bareKey}. */
  readonly bare: ReadonlyMap<string, number>;
}

/** Builds the index that the built-in register carries ready-made. */
export function indexUpstreams(upstreams: readonly Upstream[]): UpstreamIndex {
  const literals = new Map<string, number[]>();
  const globs = new Map<string, Glob[]>();
  const withoutOwner = new Map<string, number>();
  for (const [position, { pattern, kind }] of upstreams.entries())
    for (const text of expandBraces(pattern)) {
      const key = text.toLowerCase();
      const slash = key.indexOf("/");
      if (literalPrefix(key) !== key) {
        push(globs, key.slice(0, Math.max(0, slash)), [key, position]);
        continue;
      }
      push(literals, key, position);
      if (kind === "dataset" && slash < 0) withoutOwner.set(bareKey(key), position);
    }
  for (const ofOwner of globs.values()) ofOwner.sort(([a], [b]) => weigh(b) - weigh(a));
  return { literals, globs, bare: withoutOwner };
}

/** Counts characters that are not wildcards: of several patterns the one that says more counts. */
export const weigh = (pattern: string): number => pattern.replace(/[*?]|\[[^\]]*\]/g, "").length;

function push<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const existing = lists.get(key);
  if (existing === undefined) lists.set(key, [item]);
  else existing.push(item);
}

/** What names of upstreams are looked up in. */
export interface UpstreamTable extends Entries<Upstream> {
  literals(key: string): readonly number[];
  globs(owner: string): readonly Glob[];
  bare(key: string): number | undefined;
}

/** Makes the table of a list. */
export const tableOfList = (upstreams: readonly Upstream[]): UpstreamTable =>
  tableOf(entriesOf(upstreams), indexUpstreams(upstreams));

/** Makes the table of entries with their index. */
export function tableOf(
  upstreams: Entries<Upstream>,
  { literals, globs, bare: withoutOwner }: UpstreamIndex,
): UpstreamTable {
  return {
    ...upstreams,
    literals: (key) => literals.get(key) ?? [],
    globs: (owner) => globs.get(owner) ?? [],
    bare: (key) => withoutOwner.get(key),
  };
}
