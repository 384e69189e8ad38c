import type { Licence } from "../model/register.js";
import { licenceKey } from "./comparison-key.js";
import { HUB_LICENSES } from "./ids.js";

/** The comparison form of every known name of a text, with the id that it means. */
export function namesOf(
  licences: readonly Licence[],
  keywords: Iterable<string> = HUB_LICENSES,
): Map<string, string> {
  const names = new Map<string, string>();
  for (const id of keywords) if (id !== "other" && id !== "unknown") names.set(licenceKey(id), id);
  const ids = new Set(licences.map((licence) => licenceKey(licence.id)));
  const claims = new Map<string, string | undefined>();
  for (const licence of licences) {
    for (const alias of [licence.spdx ?? "", licence.name, ...(licence.aliases ?? [])]) {
      const key = licenceKey(alias);
      // An alias that two texts claim, or that is another text's id, needs a second fact.
      if (key === "" || ids.has(key)) continue;
      claims.set(key, claims.has(key) && claims.get(key) !== licence.id ? undefined : licence.id);
    }
  }
  for (const [key, id] of claims) if (id !== undefined) names.set(key, id);
  for (const licence of licences) names.set(licenceKey(licence.id), licence.id);
  return names;
}

/** Addresses that name a text, with its id; the longer ones first: they say more than their own beginning. */
export const linksOf = (licences: readonly Licence[]): [address: string, id: string][] =>
  licences
    .flatMap(({ id, links = [] }) => links.map((link): [string, string] => [link, id]))
    .sort(([a], [b]) => b.length - a.length);
