import type { License } from "../model/register.js";
import { readCreativeCommons } from "./comparison-key.js";
import { isPermissiveId } from "./ids.js";

/**
 * What kind of text a license is, and whether it lets people use the thing commercially. Of several
 * texts the strictest counts, of a choice the freest.
 */
export interface Nature {
  category?: License["kind"];
  commercial: "yes" | "no" | "conditional" | "unknown";
}

/** How much a kind of text leaves free. */
export const FREEDOM: Readonly<Record<License["kind"], number>> = {
  "public-domain": 6,
  permissive: 5,
  data: 4,
  copyleft: 4,
  rail: 3,
  community: 3,
  "no-derivatives": 2,
  "non-commercial": 2,
  "research-only": 1,
  "service-terms": 1,
};

/** Families whose members agree, so that a missing version leaves the question answered. */
const FAMILIES: ReadonlyMap<string, Nature> = new Map<string, Nature>([
  ...["gpl", "gnu", "lgpl", "agpl", "gfdl", "gnu-fdl", "fdl", "mpl", "epl", "eupl"].map(
    (name): [string, Nature] => [name, { category: "copyleft", commercial: "yes" }],
  ),
  ...["bsd", "apache", "cdla-permissive", "mulanpsl"].map((name): [string, Nature] => [
    name,
    { category: "permissive", commercial: "yes" },
  ]),
  ["cdla-sharing", { category: "data", commercial: "yes" }],
  ...["openrail", "open-rail", "openrail-m", "open-rail-m", "rail", "rail-m"].map(
    (name): [string, Nature] => [name, { category: "rail", commercial: "unknown" }],
  ),
  ["modified-mit", { category: "community", commercial: "unknown" }],
  ...["tencent", "tencent-hunyuan", "hunyuan"].map((name): [string, Nature] => [
    name,
    { category: "community", commercial: "conditional" },
  ]),
]);

/** Returns the nature of a text: by its register entry, else by what its id says of itself. */
export function natureOf(id: string, entry: License | undefined): Nature {
  if (entry !== undefined) {
    return {
      category: entry.kind,
      commercial: entry.attributes.commercialUse?.value ?? "unknown",
    };
  }
  if (isPermissiveId(id)) return { category: "permissive", commercial: "yes" };
  const elements = readCreativeCommons(id);
  if (elements !== undefined) return natureOfElements(elements.id);
  if (/^[al]?gpl-\d/.test(id)) return { category: "copyleft", commercial: "yes" };
  return { commercial: /non-?commercial/.test(id) ? "no" : "unknown" };
}

/**
 * Returns the nature of a family, by its comparison form; `cc-by-nc` without a version is non-commercial all the same.
 */
export function natureOfFamily(key: string): Nature {
  const recorded = FAMILIES.get(key);
  if (recorded !== undefined) return recorded;
  const elements = readCreativeCommons(key);
  return elements === undefined ? { commercial: "unknown" } : natureOfElements(elements.id);
}

/** Creative Commons: the elements in the name are the terms. */
function natureOfElements(id: string): Nature {
  const parts = id.split("-");
  const commercial = parts.includes("nc") ? "no" : "yes";
  if (parts.includes("nd")) return { category: "no-derivatives", commercial };
  if (parts.includes("nc")) return { category: "non-commercial", commercial };
  return { category: parts.includes("sa") ? "copyleft" : "permissive", commercial };
}

const COMMERCE: readonly Nature["commercial"][] = ["no", "unknown", "conditional", "yes"];

/**
 * Combines the natures of several texts: of alternatives the freest counts, of texts that hold together the strictest.
 */
export function combineNatures(parts: readonly Nature[], choice: boolean): Nature {
  const sorted = [...parts].sort(
    (a, b) => COMMERCE.indexOf(a.commercial) - COMMERCE.indexOf(b.commercial),
  );
  const commercial = (choice ? sorted.at(-1) : sorted[0])?.commercial ?? "unknown";
  const kinds = parts.map((part) => part.category).filter((kind) => kind !== undefined);
  kinds.sort((a, b) => FREEDOM[a] - FREEDOM[b]);
  // Of a sum with an unknown part only the commerce of the known ones is known.
  const category = choice ? kinds.at(-1) : kinds.length === parts.length ? kinds[0] : undefined;
  return { ...(category === undefined ? {} : { category }), commercial };
}
