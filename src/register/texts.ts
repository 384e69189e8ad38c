import type { License } from "../model/register.js";
import { linksOf, namesOf } from "./spellings.js";

/** The texts of a register. */
export interface LicenseTexts {
  entry(id: string): License | undefined;
  has(id: string): boolean;
  /** Returns the id that the comparison form of a name means. */
  named(key: string): string | undefined;
  /** Returns the id of the text at an address, by the longest beginning that has one. */
  linked(address: string): string | undefined;
}

/** Looks texts up by id, name and address. */
export function textsOf(
  licenses: readonly License[],
  names: ReadonlyMap<string, string> = namesOf(licenses),
): LicenseTexts {
  const byId = new Map(licenses.map((license) => [license.id, license]));
  let links: readonly (readonly [beginning: string, id: string])[] | undefined;
  return {
    entry: (id) => byId.get(id),
    has: (id) => byId.has(id),
    named: (key) => names.get(key),
    linked: (address) => {
      links ??= linksOf(licenses);
      return links.find(([beginning]) => address.startsWith(beginning))?.[1];
    },
  };
}

/** Looks up the texts of an organization before those of the register: by id, by name and by address. */
export function textsOver(licenses: readonly License[], under: LicenseTexts): LicenseTexts {
  const over = textsOf(licenses, namesOf(licenses, []));
  return {
    entry: (id) => over.entry(id) ?? under.entry(id),
    has: (id) => over.has(id) || under.has(id),
    named: (key) => over.named(key) ?? under.named(key),
    linked: (address) => over.linked(address) ?? under.linked(address),
  };
}
