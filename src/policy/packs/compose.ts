import { relativePath } from "../../facts/paths.js";
import { didYouMean, UserError } from "../../model/errors.js";
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
        `packs extend packs over more than ${MAX_LEVELS} levels: ${chain.join(" -> ")}`,
        "let one pack extend the others directly",
      );
    const place = isPlace(name, absolute);
    const pack = place ? await this.#fetched(name, bring, by) : this.#own(name, by);
    const { origin = "" } = pack;
    const shown = REMOTE.test(origin) ? origin : place ? shownAs(name, by?.shown) : name;
    if (chain.includes(pack.name))
      throw new UserError(
        "pack-cycle",
        `packs extend each other in a circle: ${[...chain, pack.name].join(" -> ")}`,
        "take one of them out of `extends`",
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
        `more than ${MAX_PACKS} packs are needed`,
        "extend fewer packs, or put some of them together",
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
        ? `no such pack: ${name}`
        : `no such pack: ${name}, which ${by.pack.name} extends`,
      didYouMean(name, names) ?? `built in: ${names.join(", ")}`,
    );
  }

  async #fetched(name: string, bring: FetchPack, by: Composed | undefined): Promise<Pack> {
    if (++this.#fetches > MAX_FETCHES)
      throw new UserError(
        "pack-too-many",
        `more than ${MAX_FETCHES} places of packs are named`,
        "extend fewer packs, or put some of them together",
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
      `two different packs are named ${pack}: ${known.shown} and ${other}`,
      "name one of them, or let both ways lead to the same version",
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
      `the pack ${name} asks for the version ${engine} of the tool, which is no range`,
      "write a range such as >=0.2.0",
    );
  const { default: satisfies } = await import("semver/functions/satisfies.js");
  if (!satisfies(VERSION, engine, { includePrerelease: true }))
    throw new UserError(
      "pack-needs-newer",
      `the pack ${name} needs cardwarden ${engine}, and this is ${VERSION}`,
      "update cardwarden, or take a version of the pack for this one",
    );
}
