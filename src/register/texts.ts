import type { Licence } from "../model/register.js";
import {
  explainLicence,
  type LicenceDetails,
  type PackedCore,
  type PackedDetails,
  type PackedLicence,
  parsed,
  unpackLicence,
} from "./packed.js";
import { Rows } from "./rows.js";
import { linksOf, namesOf } from "./spellings.js";

/** The texts of the register, however they are kept. */
export interface Texts {
  entry(id: string): Licence | undefined;
  has(id: string): boolean;
  /** The id that the comparison form of a name means. */
  named(key: string): string | undefined;
  /** The id of the text at an address, by the longest beginning that is known. */
  linked(address: string): string | undefined;
}

const longest = (links: readonly (readonly [string, string])[], address: string) =>
  links.find(([beginning]) => address.startsWith(beginning))?.[1];

export function textsOf(licences: readonly Licence[], keywords?: Iterable<string>): Texts {
  const byId = new Map(licences.map((licence) => [licence.id, licence]));
  const names = namesOf(licences, keywords);
  const links = linksOf(licences);
  return {
    entry: (id) => byId.get(id),
    has: (id) => byId.has(id),
    named: (key) => names.get(key),
    linked: (address) => longest(links, address),
  };
}

/** Texts of an organization before those of the register: by id, by name and by address. */
export function textsOver(licences: readonly Licence[], under: Texts): Texts {
  const own = textsOf(licences, []);
  return {
    entry: (id) => own.entry(id) ?? under.entry(id),
    has: (id) => own.has(id) || under.has(id),
    named: (key) => own.named(key) ?? under.named(key),
    linked: (address) => own.linked(address) ?? under.linked(address),
  };
}

/** Texts of the core, unpacked one by one: a run asks for a few of them. */
export class PackedTexts implements Texts {
  readonly #licences: Rows;
  readonly #names: Rows;
  readonly #links: string;
  #linkList: readonly (readonly [string, string])[] | undefined;
  readonly #unpacked = new Map<string, Licence>();
  #details: Rows | undefined;

  constructor(core: PackedCore) {
    this.#licences = new Rows(core.licences);
    this.#names = new Rows(core.names);
    this.#links = core.links;
  }

  has(id: string): boolean {
    return this.#licences.get(id) !== undefined;
  }

  named(key: string): string | undefined {
    return this.#names.get(key);
  }

  linked(address: string): string | undefined {
    this.#linkList ??= new Rows(this.#links).all();
    return longest(this.#linkList, address);
  }

  entry(id: string): Licence | undefined {
    const known = this.#unpacked.get(id);
    if (known !== undefined) return known;
    const packed = parsed<PackedLicence>(this.#licences.get(id));
    if (packed === undefined) return undefined;
    const licence = unpackLicence(packed);
    this.#explain(licence);
    this.#unpacked.set(id, licence);
    return licence;
  }

  /** Fills in clauses, sources and dates, also of the texts handed out before. */
  explain(details: PackedDetails): void {
    this.#details = new Rows(details.licences);
    for (const licence of this.#unpacked.values()) this.#explain(licence);
  }

  #explain(licence: Licence): void {
    const said = parsed<LicenceDetails>(this.#details?.get(licence.id));
    if (said !== undefined) explainLicence(licence, said);
  }
}
