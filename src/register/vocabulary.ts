import type { Licence } from "../model/register.js";
import { FAMILY_KEYWORDS, HUB_LICENSES, isPermissiveId, SPDX_BY_LOWER } from "./ids.js";
import { licenceKey, readCreativeCommons } from "./key.js";

/** One licence name, looked up: which text it is, or why it is none. */
export type NameReading =
  | { status: "resolved"; id: string; entry?: Licence }
  | { status: "underspecified" | "unknown" | "nonstandard" | "absent" };

/** Looks up licence names against the register, the Hub's keywords and the SPDX list. */
export interface LicenceNames {
  entry(id: string): Licence | undefined;
  read(text: string, owner?: string): NameReading;
}

/** Fields that were left empty, with the words people leave in them. They state no licence. */
const ABSENT =
  /^(?:|[-–—?.]+|none|null|nil|n\/?a|not applicable|false|todo|tbd|tba|fixme|undefined|undisclosed|unlicen[cs]ed|no licen[cs]e|missing|not provided|component not included?|\{\}|\[\]|\[?more information needed\]?|<?your[ _-]licen[cs]e(?:[ _-]here)?>?|\{+[^{}]*\}+)$/i;

/** The author says that the licence is not known. */
const UNKNOWN =
  /^(?:unk(?:n)?own(?:\b.*|-.*)?|unspecified|not specified|noassertion|licen[cs]e unknown)$/i;

/**
 * Names that stand for several texts: the owner of the repository decides (admissibility rules, R0).
 * OpenAI's GPT-2 and Moonshot's Kimi each call their own text "Modified MIT".
 */
const BY_OWNER: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  mit: { "deepseek-ai": "deepseek-r1-mit", "openai-community": "gpt2-modified-mit" },
  "modified-mit": { moonshotai: "kimi-modified-mit", "openai-community": "gpt2-modified-mit" },
};

/** Builds the look-up; the tables are made on first use. */
export function licenceNames(licences: readonly Licence[]): LicenceNames {
  let tables: { byId: Map<string, Licence>; byKey: Map<string, string> } | undefined;
  const get = () => {
    tables ??= buildTables(licences);
    return tables;
  };
  const resolved = (id: string, base = id): NameReading => {
    const entry = get().byId.get(base);
    return { status: "resolved", id, ...(entry ? { entry } : {}) };
  };
  return {
    entry: (id) => get().byId.get(id.toLowerCase()),
    read(text, owner) {
      if (ABSENT.test(text)) return { status: "absent" };
      if (UNKNOWN.test(text)) return { status: "unknown" };
      const lower = text.toLowerCase();
      const key = licenceKey(text);
      const owned = BY_OWNER[key]?.[owner?.toLowerCase() ?? ""];
      if (owned !== undefined && get().byId.has(owned)) return resolved(owned);
      if (lower === "other") return { status: "nonstandard" };
      if (get().byId.has(lower)) return resolved(lower);
      if (FAMILY_KEYWORDS.has(key)) return { status: "underspecified" };
      if (HUB_LICENSES.has(lower)) return resolved(lower);
      const known = get().byKey.get(key);
      if (known !== undefined) return resolved(known);
      const later = /^((?:a|l)?gpl-\d)(\.\d)?(?:\+|-or-later)$/.exec(key);
      if (later?.[1] !== undefined) {
        const base = `${later[1]}${later[2] ?? ".0"}`;
        return resolved(`${base}-or-later`, base);
      }
      const cc = readCreativeCommons(text);
      if (cc !== undefined) {
        if (cc.version === undefined) return { status: "underspecified" };
        const id = `${cc.id}-${cc.version}`;
        return SPDX_BY_LOWER.has(id) ? resolved(id) : { status: "nonstandard" };
      }
      if (/^cc-[1-4](?:\.[05])?$/.test(key) || /^creative-commons-[1-4](?:\.[05])?$/.test(key)) {
        return { status: "underspecified" };
      }
      return SPDX_BY_LOWER.has(lower) ? resolved(lower) : { status: "nonstandard" };
    },
  };
}

function buildTables(licences: readonly Licence[]) {
  const byId = new Map(licences.map((licence) => [licence.id, licence]));
  const byKey = new Map<string, string>();
  for (const id of HUB_LICENSES)
    if (id !== "other" && id !== "unknown") byKey.set(licenceKey(id), id);
  const ids = new Set(licences.map((licence) => licenceKey(licence.id)));
  const claims = new Map<string, string | undefined>();
  for (const licence of licences) {
    for (const alias of [licence.spdx ?? "", ...(licence.aliases ?? [])]) {
      const key = licenceKey(alias);
      // An alias that two texts claim, or that is another text's id, needs the owner: BY_OWNER.
      if (key === "" || ids.has(key)) continue;
      claims.set(key, claims.has(key) && claims.get(key) !== licence.id ? undefined : licence.id);
    }
  }
  for (const [key, id] of claims) if (id !== undefined) byKey.set(key, id);
  for (const licence of licences) byKey.set(licenceKey(licence.id), licence.id);
  return { byId, byKey };
}

/** Permissive or public domain: by the register entry, else by a short list of other known texts. */
export function isPermissive(id: string, entry: Licence | undefined): boolean {
  if (entry === undefined) return isPermissiveId(id);
  return entry.kind === "permissive" || entry.kind === "public-domain";
}
