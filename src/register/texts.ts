import type { License } from "../model/register.js";
import { type Entries, entriesOf } from "./entries.js";
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
export const textsOfList = (
  licenses: readonly License[],
  names = namesOf(licenses),
): LicenseTexts =>
  textsOf(
    entriesOf(licenses),
    licenses.map(({ id }) => id),
    names,
  );

/** Looks entries up by id, name and address. */
export function textsOf(
  licenses: Entries<License>,
  ids: readonly string[],
  names: ReadonlyMap<string, string>,
): LicenseTexts {
  const positions = new Map(ids.map((id, position) => [id, position]));
  let links: readonly (readonly [beginning: string, id: string])[] | undefined;
  return {
    entry(id) {
      const position = positions.get(id);
      return position === undefined ? undefined : licenses.at(position);
    },
    has: (id) => positions.has(id),
    named: (key) => names.get(key),
    linked: (address) => {
      links ??= linksOf(licenses.all());
      return links.find(([beginning]) => address.startsWith(beginning))?.[1];
    },
  };
}

/** Looks up the texts of an organization before those of the register: by id, by name and by address. */
export function textsOver(licenses: readonly License[], under: LicenseTexts): LicenseTexts {
  const over = textsOfList(licenses, namesOf(licenses, []));
  return {
    entry: (id) => over.entry(id) ?? under.entry(id),
    has: (id) => over.has(id) || under.has(id),
    named: (key) => over.named(key) ?? under.named(key),
    linked: (address) => over.linked(address) ?? under.linked(address),
  };
}
