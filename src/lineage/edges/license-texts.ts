import type { License } from "../../model/register.js";
import type { LicenseReading } from "../../register/index.js";

/** A text that a license statement brings. */
export interface StatedText {
  readonly license: License;
  /** The same for every text between which the licensor leaves the choice. */
  readonly choice?: string;
}

/**
 * Returns the texts that a license statement brings. Of a choice each is one alternative; where the register does not know all
 * of them, none can be said to bind.
 */
export function textsOf(reading: LicenseReading | undefined, holder: string): StatedText[] {
  if (!reading) return [];
  const { ids, entries } = reading;
  if (reading.combination !== "or") return entries.map((license) => ({ license }));
  const isKnown = (id: string) =>
    entries.some((entry) => id.replace(/(?:-or-later)?(?: with .*)?$/, "") === entry.id);
  const choice = `${holder}: ${ids.join(" or ")}`;
  return ids.every(isKnown) ? entries.map((license) => ({ license, choice })) : [];
}
