import type { Upstream } from "../model/register.js";
import {
  type PackedCore,
  type PackedDetails,
  type PackedUpstream,
  parsed,
  unpackUpstream,
} from "./packed.js";
import { Rows } from "./rows.js";
import type { Glob, UpstreamTable } from "./tables.js";

/** Upstreams of the core, unpacked one by one: a run asks for a few of them. */
export class PackedUpstreams implements UpstreamTable {
  readonly #upstreams: Rows;
  readonly #literals: Rows;
  readonly #globs: Rows;
  readonly #bare: Rows;
  readonly #unpacked = new Map<number, Upstream>();
  #details: { readonly upstreams: Rows; readonly sources: Rows } | undefined;

  constructor(core: PackedCore) {
    this.#upstreams = new Rows(core.upstreams);
    this.#literals = new Rows(core.literals);
    this.#globs = new Rows(core.globs);
    this.#bare = new Rows(core.bare);
  }

  at(position: number): Upstream {
    const known = this.#unpacked.get(position);
    if (known !== undefined) return known;
    const packed = parsed<PackedUpstream>(this.#upstreams.get(String(position)));
    if (packed === undefined) throw new Error(`the register has no upstream ${position}`);
    const upstream = unpackUpstream(packed);
    this.#explain(position, upstream);
    this.#unpacked.set(position, upstream);
    return upstream;
  }

  all(): readonly Upstream[] {
    return this.#upstreams.all().map((_, position) => this.at(position));
  }

  literals(key: string): readonly number[] {
    return parsed<number[]>(this.#literals.get(key)) ?? [];
  }

  globs(owner: string): readonly Glob[] {
    return parsed<Glob[]>(this.#globs.get(owner)) ?? [];
  }

  bare(key: string): number | undefined {
    return parsed<number>(this.#bare.get(key));
  }

  /** Fills in sources and dates, also of the upstreams handed out before. */
  explain(details: PackedDetails): void {
    this.#details = { upstreams: new Rows(details.upstreams), sources: new Rows(details.sources) };
    for (const [position, upstream] of this.#unpacked) this.#explain(position, upstream);
  }

  #explain(position: number, upstream: Upstream): void {
    const said = parsed<[number, string]>(this.#details?.upstreams.get(String(position)));
    if (said === undefined) return;
    upstream.source = parsed<string>(this.#details?.sources.get(String(said[0]))) ?? "";
    upstream.retrieved = said[1];
  }
}
