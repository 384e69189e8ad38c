import type { Upstream } from "../model/register.js";
import { expandBraces, lazyGlob, literalPrefix } from "./glob.js";
import {
  isPlainService,
  isPlainVariant,
  readReference,
  serviceKey,
  stripFormats,
} from "./names.js";

/** A known upstream, found under the name a document uses. */
export interface UpstreamMatch {
  /** The reference without address and revision. */
  id: string;
  upstream: Upstream;
  /** `copy`: the name is a quantized, converted or re-uploaded copy of `root` (rule R1). */
  via: "exact" | "copy";
  /** For a copy, the model it copies; else the entry's own root, where there is one. */
  root?: string;
}

/** Finds known upstreams by name. */
export type UpstreamFinder = (
  name: string,
  kind?: "model" | "dataset",
) => UpstreamMatch | undefined;

interface Indexed {
  upstream: Upstream;
  order: number;
  pattern: string;
  test: (name: string) => boolean;
  owner: string | undefined;
  repo: string;
}

/** Builds the finder. Earlier entries win; nothing is compiled until a name begins like a pattern. */
export function upstreamFinder(
  upstreams: readonly Upstream[],
  reuploaders: readonly string[],
): UpstreamFinder {
  const literals = new Map<string, Indexed[]>();
  const globs: Indexed[] = [];
  const all: Indexed[] = [];
  upstreams.forEach((upstream, order) => {
    for (const pattern of expandBraces(upstream.pattern)) {
      const slash = pattern.indexOf("/");
      const owner = slash < 0 ? undefined : pattern.slice(0, slash);
      const repo = pattern.slice(slash + 1);
      const indexed = { upstream, order, pattern, test: lazyGlob(pattern), owner, repo };
      all.push(indexed);
      const key = pattern.toLowerCase();
      if (literalPrefix(pattern) !== pattern) globs.push(indexed);
      else literals.set(key, [...(literals.get(key) ?? []), indexed]);
    }
  });
  const copiers = reuploaders
    .flatMap(expandBraces)
    .map((text) => lazyGlob(text.includes("/") ? text : `${text}/*`));
  const roots = all.filter((one) => one.upstream.kind === "model").map(rootOf);

  const first = (key: string, accepts: (upstream: Upstream) => boolean): Indexed | undefined => {
    const literal = literals.get(key)?.find((one) => accepts(one.upstream));
    const before = literal?.order ?? Number.POSITIVE_INFINITY;
    return (
      globs.find((one) => one.order < before && accepts(one.upstream) && one.test(key)) ?? literal
    );
  };

  return (name, kind) => {
    const reference = readReference(name);
    if (reference === undefined) return undefined;
    if (kind !== undefined && reference.kind !== undefined && kind !== reference.kind)
      return undefined;
    const wanted = kind ?? reference.kind;
    const exact = first(
      reference.key,
      (one) => one.kind !== "hosted" && (wanted === undefined || one.kind === wanted),
    );
    if (exact !== undefined) {
      const { upstream } = exact;
      return {
        id: reference.text,
        upstream,
        via: "exact",
        ...(upstream.root === undefined ? {} : { root: upstream.root }),
      };
    }
    if (wanted === "dataset") return undefined;
    const service = serviceKey(reference.key);
    const hosted = first(service, (one) => one.kind === "hosted");
    if (hosted !== undefined && isPlainService(service)) {
      return { id: reference.text, upstream: hosted.upstream, via: "exact" };
    }
    return findCopy(reference.text, copiers, roots);
  };
}

interface Root {
  upstream: Upstream;
  order: number;
  test: (repo: string) => boolean;
  name: (repo: string) => string;
}

/** A pattern without its owner, to recognise the same repository name under another owner. */
function rootOf(one: Indexed): Root {
  const prefix = literalPrefix(one.repo);
  const matches = lazyGlob(one.repo);
  return {
    upstream: one.upstream,
    order: one.order,
    // Two letters say nothing: a pattern that is nearly all wildcard names no root.
    test: (repo) => prefix.length > 2 && matches(repo.toLowerCase()),
    name: (repo) =>
      `${one.owner === undefined ? "" : `${one.owner}/`}${prefix}${repo.slice(prefix.length)}`,
  };
}

function findCopy(
  id: string,
  copiers: readonly ((key: string) => boolean)[],
  roots: readonly Root[],
): UpstreamMatch | undefined {
  const slash = id.indexOf("/");
  const repo = id.slice(slash + 1);
  const plain = stripFormats(repo);
  const copied = plain !== repo || copiers.some((test) => test(id.toLowerCase()));
  if (!copied || !isPlainVariant(plain)) return undefined;
  const root = roots.find((one) => one.test(plain));
  if (root === undefined) return undefined;
  return { id, upstream: root.upstream, via: "copy", root: root.upstream.root ?? root.name(plain) };
}
