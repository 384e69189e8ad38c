import { remember } from "../facts/remember.js";
import type { Upstream } from "../model/register.js";
import { expandBraces, lazyGlob, literalPrefix } from "./glob.js";
import {
  bareKey,
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
  /** `copy`: the name is a quantized, converted or re-uploaded copy of a known model (rule R1). */
  via: "exact" | "copy";
  /** The end of the chain: the model that is copied, or what that was made from. */
  root?: string;
  /** Known models between the name and the root, nearest first. */
  through: readonly string[];
}

/** Finds known upstreams by name. */
export type UpstreamFinder = (
  name: string,
  kind?: "model" | "dataset",
) => UpstreamMatch | undefined;

/** One alternative of a pattern, in lower case. */
interface Pattern {
  upstream: Upstream;
  test: (key: string) => boolean;
  /** What stands before the first wildcard. */
  prefix: string;
  /** Characters that are not wildcards: of several patterns the one that says more counts. */
  weight: number;
}

/** A pattern without its owner, to recognise the same repository name under another owner. */
interface Root {
  upstream: Upstream;
  owner: string;
  prefix: string;
  isLiteral: boolean;
  test: (repo: string) => boolean;
  weight: number;
}

interface Tables {
  literals: Map<string, Upstream[]>;
  /** By owner; the empty string for patterns without one. */
  globs: Map<string, Pattern[]>;
  /** Data sets without an owner, by {@link bareKey}. */
  bare: Map<string, Upstream>;
}

const MAX_HOPS = 5;

/** Builds the finder. Names without wildcard are looked up in a table, the others by their owner. */
export function upstreamFinder(
  upstreams: readonly Upstream[],
  reuploaders: readonly string[],
): UpstreamFinder {
  const tables = buildTables(upstreams);
  let roots: Root[] | undefined;
  const copiers = reuploaders
    .flatMap(expandBraces)
    .map((text) => lazyGlob(text.includes("/") ? text : `${text}/*`));
  const finders = {
    model: remember((name: string) => look(name, "model")),
    dataset: remember((name: string) => look(name, "dataset")),
    any: remember((name: string) => look(name, undefined)),
  };

  function look(name: string, kind: "model" | "dataset" | undefined): UpstreamMatch | undefined {
    const reference = readReference(name);
    if (reference === undefined) return undefined;
    if (kind !== undefined && reference.kind !== undefined && kind !== reference.kind)
      return undefined;
    const wanted = kind ?? reference.kind;
    const { text, key } = reference;
    const accepts = (one: Upstream) =>
      one.kind !== "hosted" && (wanted === undefined || one.kind === wanted);
    const exact = first(tables, key, accepts) ?? findBare(key, wanted);
    if (exact !== undefined) return follow({ id: text, upstream: exact, via: "exact" }, undefined);
    if (wanted === "dataset") return undefined;
    const hosted = findService(tables, serviceKey(key));
    if (hosted !== undefined)
      return follow({ id: text, upstream: hosted, via: "exact" }, undefined);
    if (!isCopy(text, copiers)) return undefined;
    roots ??= rootsOf(upstreams);
    const copy = findRoot(text, roots);
    if (copy === undefined) return undefined;
    return follow({ id: text, upstream: copy.upstream, via: "copy" }, copy.name);
  }

  function findBare(key: string, wanted: "model" | "dataset" | undefined): Upstream | undefined {
    return wanted !== "dataset" || key.includes("/") ? undefined : tables.bare.get(bareKey(key));
  }

  /** Goes from root to root, as far as the register knows them. */
  function follow(
    match: Omit<UpstreamMatch, "root" | "through">,
    copied: string | undefined,
  ): UpstreamMatch {
    const chain = copied === undefined ? [] : [copied];
    let { root } = match.upstream;
    for (let hop = 0; root !== undefined && hop < MAX_HOPS && !chain.includes(root); hop += 1) {
      chain.push(root);
      const next = first(tables, root.toLowerCase(), (one) => one.kind !== "hosted");
      root = next?.root;
    }
    const end = chain.at(-1);
    return { ...match, ...(end === undefined ? {} : { root: end }), through: chain.slice(0, -1) };
  }

  return (name, kind) =>
    typeof name === "string" ? finders[kind ?? "any"](name.slice(0, 500)) : undefined;
}

function buildTables(upstreams: readonly Upstream[]): Tables {
  const tables: Tables = { literals: new Map(), globs: new Map(), bare: new Map() };
  for (const upstream of upstreams)
    for (const text of expandBraces(upstream.pattern)) addPattern(tables, upstream, text);
  for (const list of tables.globs.values()) list.sort((a, b) => b.weight - a.weight);
  return tables;
}

function addPattern(tables: Tables, upstream: Upstream, text: string): void {
  const key = text.toLowerCase();
  const slash = key.indexOf("/");
  const prefix = literalPrefix(key);
  if (prefix !== key) {
    const owner = key.slice(0, Math.max(0, slash));
    push(tables.globs, owner, { upstream, test: lazyGlob(key), prefix, weight: weigh(key) });
    return;
  }
  push(tables.literals, key, upstream);
  if (upstream.kind === "dataset" && slash < 0) tables.bare.set(bareKey(key), upstream);
}

/** Models by the last part of their names; made when the first copy has to be recognised. */
function rootsOf(upstreams: readonly Upstream[]): Root[] {
  const roots = upstreams
    .filter(({ kind }) => kind === "model")
    .flatMap((upstream) =>
      expandBraces(upstream.pattern).map((text): Root => {
        const slash = text.indexOf("/");
        const repo = text.slice(slash + 1);
        const prefix = literalPrefix(repo);
        return {
          upstream,
          owner: text.slice(0, Math.max(0, slash)),
          prefix,
          isLiteral: prefix === repo,
          test: lazyGlob(repo),
          weight: weigh(text),
        };
      }),
    );
  return roots.sort((a, b) => b.weight - a.weight);
}

const weigh = (pattern: string): number => pattern.replace(/[*?]|\[[^\]]*\]/g, "").length;

function push<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

function first(
  tables: Tables,
  key: string,
  accepts: (upstream: Upstream) => boolean,
): Upstream | undefined {
  const literal = tables.literals.get(key)?.find(accepts);
  if (literal !== undefined) return literal;
  const owner = key.slice(0, Math.max(0, key.indexOf("/")));
  return tables.globs.get(owner)?.find((one) => accepts(one.upstream) && one.test(key))?.upstream;
}

/** A hosted model: by its whole name, or by a beginning with nothing but a service's words behind it. */
function findService(tables: Tables, key: string): Upstream | undefined {
  const isHosted = (one: Upstream) => one.kind === "hosted";
  const literal = tables.literals.get(key)?.find(isHosted);
  if (literal !== undefined) return literal;
  const owner = key.slice(0, Math.max(0, key.indexOf("/")));
  return tables.globs.get(owner)?.find(
    (one) =>
      isHosted(one.upstream) &&
      one.test(key) &&
      // `together/<model>`: behind the name of a reseller stands anybody's model.
      (owner !== "" || isPlainService(key.slice(one.prefix.length))),
  )?.upstream;
}

/** Whether a name says that it is a copy: by a format ending, or by an owner who only copies. */
function isCopy(id: string, copiers: readonly ((key: string) => boolean)[]): boolean {
  const repo = id.slice(id.indexOf("/") + 1);
  return stripFormats(repo) !== repo || copiers.some((test) => test(id.toLowerCase()));
}

/**
 * The model that a repository copies, by its name without format endings: `TheBloke/Llama-2-7B-GGUF`,
 * `bartowski/google_gemma-2-9b-it-GGUF`. Only a name that a recorded pattern fits has a root.
 */
function findRoot(
  id: string,
  roots: readonly Root[],
): { upstream: Upstream; name: string } | undefined {
  const plain = stripFormats(id.slice(id.indexOf("/") + 1));
  const bar = plain.indexOf("_");
  const maker = bar < 0 ? undefined : plain.slice(0, bar).toLowerCase();
  for (const root of roots) {
    // Two letters say nothing: a pattern that is nearly all wildcard names no root.
    if (root.prefix.length <= 2) continue;
    const name = maker === root.owner.toLowerCase() ? plain.slice(bar + 1) : plain;
    if (!root.test(name.toLowerCase())) continue;
    const rest = name.slice(root.prefix.length);
    if (!root.isLiteral && !isPlainVariant(rest)) continue;
    const owner = root.owner === "" ? "" : `${root.owner}/`;
    return { upstream: root.upstream, name: `${owner}${root.prefix}${rest}` };
  }
  return undefined;
}
