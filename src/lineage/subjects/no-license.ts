import type { Statements } from "../../facts/draft.js";
import { namesNoLicense } from "../../facts/no-license.js";
import type { Fact } from "../../model/fact.js";
import type { Location } from "../../model/location.js";

const LICENSE_FACTS = ["license.stated", "license.name", "license.link"] as const;

/**
 * Takes out of the license statements what names no license (`none`, `n/a`, `.`), and returns where the first of it stands
 * for every fact that nothing else states: there it is missing.
 */
export function dropNothings(statements: Statements): ReadonlyMap<string, Location> {
  const places = new Map<string, Location>();
  for (const name of LICENSE_FACTS) {
    const stated = statements.get(name);
    if (!stated) continue;
    const licenses = stated.flatMap((fact) => something(fact) ?? []);
    if (licenses.length > 0) {
      statements.set(name, licenses);
      continue;
    }
    statements.delete(name);
    const [first] = stated;
    if (first) places.set(name, first.at);
  }
  return places;
}

/** Returns the fact without the items that say nothing; undefined where none is left. */
function something(fact: Fact): Fact | undefined {
  if (typeof fact.value === "string") return namesNoLicense(fact.value) ? undefined : fact;
  const items = fact.items?.filter(({ value }) => !namesNoLicense(value));
  if (items === undefined || items.length === fact.items?.length) return fact;
  const [first] = items;
  return first && { ...fact, value: items.map(({ value }) => value), items, at: first.at };
}
