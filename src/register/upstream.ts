import { remember } from "../facts/remember.js";
import type { Upstream } from "../model/register.js";
import { literalPrefix } from "../text/glob/index.js";
import { expandBraces, lazyGlob } from "./glob.js";
import {
  bareKey,
  isPlainService,
  isPlainVariant,
  readReference,
  serviceKey,
  stripFormats,
} from "./names.js";
import { type UpstreamTable, weigh } from "./tables.js";

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
  readonly position: number;
  readonly test: (key: string) => boolean;
  /** What stands before the first wildcard. */
  readonly prefix: string;
}

/** A pattern without its owner, to recognize the same repository name under another owner. */
interface Root {
  upstream: Upstream;
  owner: string;
  prefix: string;
  isLiteral: boolean;
  test: (repo: string) => boolean;
  weight: number;
}

const MAX_HOPS = 5;

/**
 * Builds the finder. Names without wildcard are looked up in a table, the others by their owner. Of several tables the
 * first that knows a name answers.
 */
export function upstreamFinder(
  tables: readonly UpstreamTable[],
  reuploaders: readonly string[],
): UpstreamFinder {
  let roots: Root[] | undefined;
  const upstreams = new KnownUpstreams(tables);
  let copiers: readonly ((key: string) => boolean)[] | undefined;
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
    const accepts = (upstream: Upstream) =>
      upstream.kind !== "hosted" && (wanted === undefined || upstream.kind === wanted);
    const exact = upstreams.first(key, accepts) ?? findBare(key, wanted);
    if (exact !== undefined) return follow({ id: text, upstream: exact, via: "exact" }, undefined);
    if (wanted === "dataset") return undefined;
    const hosted = upstreams.service(serviceKey(key));
    if (hosted !== undefined)
      return follow({ id: text, upstream: hosted, via: "exact" }, undefined);
    copiers ??= reuploaders
      .flatMap(expandBraces)
      .map((owner) => lazyGlob(owner.includes("/") ? owner : `${owner}/*`));
    if (!isCopy(text, copiers)) return undefined;
    roots ??= rootsOf(tables.flatMap((table) => table.all()));
    const copy = findRoot(text, roots);
    if (copy === undefined) return undefined;
    return follow({ id: text, upstream: copy.upstream, via: "copy" }, copy.name);
  }

  function findBare(key: string, wanted: "model" | "dataset" | undefined): Upstream | undefined {
    if (wanted !== "dataset" || key.includes("/")) return undefined;
    return firstOf(tables, (table) => {
      const position = table.bare(bareKey(key));
      return position === undefined ? undefined : table.at(position);
    });
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
      const next = upstreams.first(root.toLowerCase(), (upstream) => upstream.kind !== "hosted");
      root = next?.root;
    }
    const end = chain.at(-1);
    return { ...match, ...(end === undefined ? {} : { root: end }), through: chain.slice(0, -1) };
  }

  return (name, kind) =>
    typeof name === "string" ? finders[kind ?? "any"](name.slice(0, 500)) : undefined;
}

/** Models by the last part of their names; made when the first copy has to be recognized. */
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

/** The upstreams whose names are known, with the patterns of an owner made ready once. */
class KnownUpstreams {
  readonly #tables: readonly KnownTable[];

  constructor(tables: readonly UpstreamTable[]) {
    this.#tables = tables.map((table) => new KnownTable(table));
  }

  first(key: string, accepts: (upstream: Upstream) => boolean): Upstream | undefined {
    return firstOf(this.#tables, (table) => table.first(key, accepts));
  }

  service(key: string): Upstream | undefined {
    return firstOf(this.#tables, (table) => table.service(key));
  }
}

function firstOf<Item, Found>(
  items: readonly Item[],
  find: (item: Item) => Found | undefined,
): Found | undefined {
  for (const item of items) {
    const result = find(item);
    if (result !== undefined) return result;
  }
  return undefined;
}

class KnownTable {
  readonly #table: UpstreamTable;
  readonly #patterns = new Map<string, readonly Pattern[]>();

  constructor(table: UpstreamTable) {
    this.#table = table;
  }

  first(key: string, accepts: (upstream: Upstream) => boolean): Upstream | undefined {
    return this.#literal(key, accepts) ?? this.#fitting(key, accepts);
  }

  /** A hosted model: by its whole name, or by a beginning with nothing but a service's words behind it. */
  service(key: string): Upstream | undefined {
    const isHosted = (upstream: Upstream) => upstream.kind === "hosted";
    return (
      this.#literal(key, isHosted) ??
      // `together/<model>`: behind the name of a reseller stands anybody's model.
      this.#fitting(key, isHosted, (suffix) => key.includes("/") || isPlainService(suffix))
    );
  }

  #literal(key: string, accepts: (upstream: Upstream) => boolean): Upstream | undefined {
    return this.#table
      .literals(key)
      .map((position) => this.#table.at(position))
      .find(accepts);
  }

  #fitting(
    key: string,
    accepts: (upstream: Upstream) => boolean,
    plain: (rest: string) => boolean = () => true,
  ): Upstream | undefined {
    for (const { position, test, prefix } of this.#patternsOf(ownerOf(key))) {
      if (!test(key)) continue;
      const upstream = this.#table.at(position);
      if (accepts(upstream) && plain(key.slice(prefix.length))) return upstream;
    }
    return undefined;
  }

  #patternsOf(owner: string): readonly Pattern[] {
    const cached = this.#patterns.get(owner);
    if (cached !== undefined) return cached;
    const patterns = this.#table.globs(owner).map(
      ([pattern, position]): Pattern => ({
        position,
        test: lazyGlob(pattern),
        prefix: literalPrefix(pattern),
      }),
    );
    // Owners are named by strangers: only those that the register has are kept.
    if (patterns.length > 0) this.#patterns.set(owner, patterns);
    return patterns;
  }
}

const ownerOf = (key: string): string => key.slice(0, Math.max(0, key.indexOf("/")));

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
    const suffix = name.slice(root.prefix.length);
    if (!root.isLiteral && !isPlainVariant(suffix)) continue;
    const owner = root.owner === "" ? "" : `${root.owner}/`;
    return { upstream: root.upstream, name: `${owner}${root.prefix}${suffix}` };
  }
  return undefined;
}
