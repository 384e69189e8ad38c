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
      for (const [key, composed] of before) this.#packs.set(key, composed);
      throw error;
    }
  }

  async #load(
    name: string,
    bring: FetchPack,
    extender: Composed | undefined,
    chain: readonly string[],
    absolute = false,
  ): Promise<Composed> {
    if (chain.length >= MAX_LEVELS)
      throw new UserError(
        "pack-too-deep",
        message("pack.too-deep", { limit: MAX_LEVELS, chain: chain.join(" -> ") }),
        message("pack.extend-directly"),
      );
    const isRemote = isPlace(name, absolute);
    const pack = isRemote ? await this.#fetched(name, bring, extender) : this.#own(name, extender);
    const { origin = "" } = pack;
    const displayName = REMOTE.test(origin)
      ? origin
      : isRemote
        ? shownAs(name, extender?.shown)
        : name;
    if (chain.includes(pack.name))
      throw new UserError(
        "pack-cycle",
        message("pack.cycle", { chain: [...chain, pack.name].join(" -> ") }),
        message("pack.break-cycle"),
      );
    const loaded = this.#packs.get(pack.name);
    if (loaded) return this.#same(loaded, pack, displayName);
    const reach = new Set([pack.name]);
    const composed = { pack, shown: displayName, reach };
    for (const extended of pack.settings?.extends ?? []) {
      const below = await this.#load(extended, bring, composed, [...chain, pack.name]);
      for (const reachable of below.reach) reach.add(reachable);
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
  #same(loaded: Composed, pack: Pack, displayName: string): Composed {
    if (loaded.pack.digest === pack.digest) return loaded;
    throw new PackConflict(pack.name, loaded, displayName);
  }

  #own(name: string, extender: Composed | undefined): Pack {
    const builtin = lookup(this.#builtin, name);
    if (builtin !== undefined) return builtin.load();
    const names = Object.keys(this.#builtin);
    throw new UserError(
      "pack-unknown",
      extender === undefined
        ? message("pack.unknown", { name })
        : message("pack.unknown-extended", { name, pack: extender.pack.name }),
      suggestion(name, names) ?? message("pack.built-in", { names }),
    );
  }

  async #fetched(name: string, bring: FetchPack, extender: Composed | undefined): Promise<Pack> {
    if (++this.#fetches > MAX_FETCHES)
      throw new UserError(
        "pack-too-many",
        message("pack.too-many-places", { limit: MAX_FETCHES }),
        message("pack.extend-fewer"),
      );
    const source = await (extender === undefined ? bring(name) : bring(name, extender.pack.origin));
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

  constructor(pack: string, loaded: Composed, displayName: string) {
    super(
      "pack-conflict",
      message("pack.conflict", { pack, first: loaded.shown, second: displayName }),
      message("pack.one-version"),
    );
    this.pack = pack;
    this.known = loaded;
  }
}

const REMOTE = /^(?:npm:|github:|git\+)/;

/** True if a name is a place that a pack is brought from. Only flags may name a folder by its absolute path. */
const isPlace = (name: string, absolute: boolean): boolean =>
  REMOTE.test(name) || /^\.{1,2}(?:\/|$)/.test(name) || (absolute && name.startsWith("/"));

/** Returns a relative place as it is seen from where its namer lies; any other as it is. */
const shownAs = (name: string, folder = ""): string =>
  name.startsWith(".") ? relativePath(folder, name) || "." : name;

/**
 * Refuses a pack for another version of the tool before anything else of it is read: what this version does not know
 * would look like mistakes.
 */
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
