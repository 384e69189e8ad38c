import type { License } from "../model/register.js";
import {
  explainLicense,
  type LicenseDetails,
  type PackedCore,
  type PackedDetails,
  type PackedLicense,
  parsed,
  unpackLicense,
} from "./packed.js";
import { Rows } from "./rows.js";
import { linksOf, namesOf } from "./spellings.js";

/** The texts of the register, however they are kept. */
export interface Texts {
  entry(id: string): License | undefined;
  has(id: string): boolean;
  /** The id that the comparison form of a name means. */
  named(key: string): string | undefined;
  /** The id of the text at an address, by the longest beginning that is known. */
  linked(address: string): string | undefined;
}

const longest = (links: readonly (readonly [string, string])[], address: string) =>
  links.find(([beginning]) => address.startsWith(beginning))?.[1];

export function textsOf(licenses: readonly License[], keywords?: Iterable<string>): Texts {
  const byId = new Map(licenses.map((license) => [license.id, license]));
  const names = namesOf(licenses, keywords);
  const links = linksOf(licenses);
  return {
    entry: (id) => byId.get(id),
    has: (id) => byId.has(id),
    named: (key) => names.get(key),
    linked: (address) => longest(links, address),
  };
}

/** Texts of an organization before those of the register: by id, by name and by address. */
export function textsOver(licenses: readonly License[], under: Texts): Texts {
  const own = textsOf(licenses, []);
  return {
    entry: (id) => own.entry(id) ?? under.entry(id),
    has: (id) => own.has(id) || under.has(id),
    named: (key) => own.named(key) ?? under.named(key),
    linked: (address) => own.linked(address) ?? under.linked(address),
  };
}

/** Texts of the core, unpacked one by one: a run asks for a few of them. */
export class PackedTexts implements Texts {
  readonly #licenses: Rows;
  readonly #names: Rows;
  readonly #links: string;
  #linkList: readonly (readonly [string, string])[] | undefined;
  readonly #unpacked = new Map<string, License>();
  #details: Rows | undefined;

  constructor(core: PackedCore) {
    this.#licenses = new Rows(core.licenses);
    this.#names = new Rows(core.names);
    this.#links = core.links;
  }

  has(id: string): boolean {
    return this.#licenses.get(id) !== undefined;
  }

  named(key: string): string | undefined {
    return this.#names.get(key);
  }

  linked(address: string): string | undefined {
    this.#linkList ??= new Rows(this.#links).all();
    return longest(this.#linkList, address);
  }

  entry(id: string): License | undefined {
    const known = this.#unpacked.get(id);
    if (known !== undefined) return known;
    const packed = parsed<PackedLicense>(this.#licenses.get(id));
    if (packed === undefined) return undefined;
    const license = unpackLicense(packed);
    this.#explain(license);
    this.#unpacked.set(id, license);
    return license;
  }

  /** Fills in clauses, sources and dates, also of the texts handed out before. */
  explain(details: PackedDetails): void {
    this.#details = new Rows(details.licenses);
    for (const license of this.#unpacked.values()) this.#explain(license);
  }

  #explain(license: License): void {
    const said = parsed<LicenseDetails>(this.#details?.get(license.id));
    if (said !== undefined) explainLicense(license, said);
  }
}
