import type { Licence } from "../model/register.js";
import { explainLicence, type PackedCore, type PackedDetails, unpackLicence } from "./packed.js";
import { namesOf } from "./spellings.js";

/** The texts of the register, however they are kept. */
export interface Texts {
  entry(id: string): Licence | undefined;
  has(id: string): boolean;
  /** Comparison form of every name, with the id that it means. */
  readonly names: ReadonlyMap<string, string>;
  /** Addresses that name a text, the longer ones first: they say more than their own beginning. */
  readonly links: readonly (readonly [string, string])[];
}

type Linked = readonly [id: string, links: readonly string[] | undefined];

const linksOf = (texts: readonly Linked[]): [string, string][] =>
  texts
    .flatMap(([id, links = []]) => links.map((link): [string, string] => [link, id]))
    .sort(([a], [b]) => b.length - a.length);

export function textsOf(licences: readonly Licence[]): Texts {
  const byId = new Map(licences.map((licence) => [licence.id, licence]));
  return {
    entry: (id) => byId.get(id),
    has: (id) => byId.has(id),
    names: namesOf(licences),
    links: linksOf(licences.map(({ id, links }): Linked => [id, links])),
  };
}

/** Texts of the core, unpacked one by one: a run asks for a few of them. */
export class PackedTexts implements Texts {
  readonly names: ReadonlyMap<string, string>;
  readonly links: readonly (readonly [string, string])[];
  readonly #core: PackedCore;
  readonly #positions: ReadonlyMap<string, number>;
  readonly #unpacked = new Map<string, Licence>();
  #details: PackedDetails | undefined;

  constructor(core: PackedCore) {
    this.#core = core;
    this.#positions = new Map(core.licences.map(([id], position) => [id, position]));
    this.names = new Map(Object.entries(core.names));
    this.links = linksOf(core.licences.map((packed): Linked => [packed[0], packed[6]?.links]));
  }

  has(id: string): boolean {
    return this.#positions.has(id);
  }

  entry(id: string): Licence | undefined {
    const known = this.#unpacked.get(id);
    if (known !== undefined) return known;
    const position = this.#positions.get(id);
    const packed = position === undefined ? undefined : this.#core.licences[position];
    if (position === undefined || packed === undefined) return undefined;
    const licence = unpackLicence(packed, this.#details?.licences[position]);
    this.#unpacked.set(id, licence);
    return licence;
  }

  /** Fills in clauses, sources and dates, also of the texts handed out before. */
  explain(details: PackedDetails): void {
    this.#details = details;
    for (const [id, licence] of this.#unpacked) {
      const said = details.licences[this.#positions.get(id) ?? -1];
      if (said !== undefined) explainLicence(licence, said);
    }
  }
}
