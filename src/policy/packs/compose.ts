import { relativePath } from "../../facts/paths.js";
import { message } from "../../messages/index.js";
import { suggestion, UserError } from "../../model/errors.js";
import { lookup } from "../../model/lookup.js";
import type { Pack } from "../../model/rule.js";
import { VERSION } from "../../version.js";
import type { BuiltinPack } from "./builtin.js";
import type { FetchPack, PackSource } from "./load.js";

/** A pack of a run, after those that it extends. */
export interface Composed {
  readonly pack: Pack;
  /** How its folder is named to a reader: from the root of the repository, or as the place it came from. */
  readonly shown: string;
  /** Names of the packs whose rules it may set: its own, and all that it extends. */
  readonly reach: ReadonlySet<string>;
}

const MAX_PACKS = 32;
const MAX_LEVELS = 8;
/** Two packs may be reached on several ways; each is asked for, and loaded once. */
const MAX_FETCHES = 64;

/** Loads packs with all that they extend, depth first, each once. */
export class Composer {
  readonly #builtin: Readonly<Record<string, BuiltinPack>>;
  readonly #packs = new Map<string, Composed>();
  #fetches = 0;

  constructor(builtin: Readonly<Record<string, BuiltinPack>>) {
    this.#builtin = builtin;
  }

  /** Every pack so far; what a pack extends stands before it. */
  get packs(): readonly Composed[] {
    return [...this.#packs.values()];
  }

  /** Adds a pack by the name that a configuration or a flag gives it. Nothing is added where that fails. */
  async add(name: string, bring: FetchPack, absolute: boolean): Promise<void> {
    const before = new Map(this.#packs);
    try {
      await this.#load(name, bring, undefined, [], absolute);
    } catch (error) {
      this.#packs.clear();
      for (const [key, one] of before) this.#packs.set(key, one);
      throw error;
    }
  }

  async #load(
    name: string,
    bring: FetchPack,
    by: Composed | undefined,
    chain: readonly string[],
    absolute = false,
  ): Promise<Composed> {
    if (chain.length >= MAX_LEVELS)
      throw new UserError(
        "pack-too-deep",
        message("pack.too-deep", { limit: MAX_LEVELS, chain: chain.join(" -> ") }),
        message("pack.extend-directly"),
      );
    const place = isPlace(name, absolute);
    const pack = place ? await this.#fetched(name, bring, by) : this.#own(name, by);
    const { origin = "" } = pack;
    const shown = REMOTE.test(origin) ? origin : place ? shownAs(name, by?.shown) : name;
    if (chain.includes(pack.name))
      throw new UserError(
        "pack-cycle",
        message("pack.cycle", { chain: [...chain, pack.name].join(" -> ") }),
        message("pack.break-cycle"),
      );
    const known = this.#packs.get(pack.name);
    if (known) return this.#same(known, pack, shown);
    const reach = new Set([pack.name]);
    const composed = { pack, shown, reach };
    for (const other of pack.settings?.extends ?? []) {
      const below = await this.#load(other, bring, composed, [...chain, pack.name]);
      for (const one of below.reach) reach.add(one);
    }
    if (this.#packs.size >= MAX_PACKS)
      throw new UserError(
        "pack-too-many",
        message("pack.too-many", { limit: MAX_PACKS }),
        message("pack.extend-fewer"),
      );
    this.#packs.set(pack.name, composed);
    return composed;
  }

  /** A pack that two name is one pack, unless two different ones bear its name. */
  #same(known: Composed, pack: Pack, shown: string): Composed {
    if (known.pack.digest === pack.digest) return known;
    throw new PackConflict(pack.name, known, shown);
  }

  #own(name: string, by: Composed | undefined): Pack {
    const own = lookup(this.#builtin, name);
    if (own !== undefined) return own.load();
    const names = Object.keys(this.#builtin);
    throw new UserError(
      "pack-unknown",
      by === undefined
        ? message("pack.unknown", { name })
        : message("pack.unknown-extended", { name, pack: by.pack.name }),
      suggestion(name, names) ?? message("pack.built-in", { names }),
    );
  }

  async #fetched(name: string, bring: FetchPack, by: Composed | undefined): Promise<Pack> {
    if (++this.#fetches > MAX_FETCHES)
      throw new UserError(
        "pack-too-many",
        message("pack.too-many-places", { limit: MAX_FETCHES }),
        message("pack.extend-fewer"),
      );
    const source = await (by === undefined ? bring(name) : bring(name, by.pack.origin));
    await refuseOlderTool(source);
    // What validates a pack is a good part of the tool, and only packs from outside need it.
    const { loadPack } = await import("./load.js");
    return loadPack(source);
  }
}

/** Two packs of one name and different content. */
export class PackConflict extends UserError {
  readonly pack: string;
  /** The one that was there first. */
  readonly known: Composed;

  constructor(pack: string, known: Composed, other: string) {
    super(
      "pack-conflict",
      message("pack.conflict", { pack, first: known.shown, second: other }),
      message("pack.one-version"),
    );
    this.pack = pack;
    this.known = known;
  }
}

const REMOTE = /^(?:npm:|github:|git\+)/;

/** Whether a name is a place that a pack is brought from. Only flags may name a folder by its absolute path. */
const isPlace = (name: string, absolute: boolean): boolean =>
  REMOTE.test(name) || /^\.{1,2}(?:\/|$)/.test(name) || (absolute && name.startsWith("/"));

/** A relative place as it is seen from where its namer lies; any other as it is. */
const shownAs = (name: string, from = ""): string =>
  name.startsWith(".") ? relativePath(from, name) || "." : name;

/** Asked before anything else of the pack is read: what this version does not know would look like mistakes. */
async function refuseOlderTool({ pack, origin }: PackSource): Promise<void> {
  if (pack === null || typeof pack !== "object" || !("engine" in pack)) return;
  const { engine } = pack;
  if (typeof engine !== "string") return;
  const name = "name" in pack && typeof pack.name === "string" ? pack.name : (origin ?? "pack");
  const { default: validRange } = await import("semver/ranges/valid.js");
  if (validRange(engine) === null)
    throw new UserError(
      "pack-invalid",
      message("pack.engine-not-a-range", { pack: name, range: engine }),
      message("pack.write-range"),
    );
  const { default: satisfies } = await import("semver/functions/satisfies.js");
  if (!satisfies(VERSION, engine, { includePrerelease: true }))
    throw new UserError(
      "pack-needs-newer",
      message("pack.needs-newer", { pack: name, range: engine, version: VERSION }),
      message("pack.update"),
    );
}
