import type { License } from "../model/register.js";
import { licenseKey } from "./comparison-key.js";
import { HUB_LICENSES } from "./ids.js";

/** Returns the comparison form of every known name of a text, with the id that it means. */
export function namesOf(
  licenses: readonly License[],
  keywords: Iterable<string> = HUB_LICENSES,
): Map<string, string> {
  const names = new Map<string, string>();
  for (const id of keywords) if (id !== "other" && id !== "unknown") names.set(licenseKey(id), id);
  const ids = new Set(licenses.map((license) => licenseKey(license.id)));
  const claims = new Map<string, string | undefined>();
  for (const license of licenses) {
    for (const alias of [license.spdx ?? "", license.name, ...(license.aliases ?? [])]) {
      const key = licenseKey(alias);
      // An alias that two texts claim, or that is another text's id, needs a second fact.
      if (key === "" || ids.has(key)) continue;
      claims.set(key, claims.has(key) && claims.get(key) !== license.id ? undefined : license.id);
    }
  }
  for (const [key, id] of claims) if (id !== undefined) names.set(key, id);
  for (const license of licenses) names.set(licenseKey(license.id), license.id);
  return names;
}

/** Addresses that name a text, with its id; the longer ones first: they say more than their own beginning. */
export const linksOf = (licenses: readonly License[]): [address: string, id: string][] =>
  licenses
    .flatMap(({ id, links = [] }) => links.map((link): [string, string] => [link, id]))
    .sort(([a], [b]) => b.length - a.length);
