import { namesNoLicense } from "../facts/no-license.js";
import { remember } from "../facts/remember.js";
import type { License } from "../model/register.js";
import { decideShared, isShared, type RepositoryContext } from "./ambiguous-names.js";
import { type Nature, natureOfFamily } from "./commercial-terms.js";
import { licenseKey, readCreativeCommons } from "./comparison-key.js";
import { FAMILY_KEYWORDS, HUB_LICENSES, isPermissiveId, spdxId } from "./ids.js";
import { addressOf, hubFileOwner } from "./link.js";
import type { LicenseTexts } from "./texts.js";

/** One license name, looked up: which text it is, or why it is none. */
export type NameReading =
  | { status: "resolved"; id: string; entry?: License }
  | { status: "underspecified"; nature: Nature }
  | { status: "unknown" | "nonstandard" | "absent" };

/** Looks up license names against the register, the Hub's keywords and the SPDX list. */
export interface LicenseNames {
  entry(id: string): License | undefined;
  read(text: string, context: RepositoryContext): NameReading;
  /** The text at an address: one that the register lists, or the license file of a known model. */
  linked(url: string): NameReading | undefined;
}

/** The author says that the license is not known. */
const UNKNOWN =
  /^(?:unk(?:n)?own(?:\b.*|-.*)?|unspecified|not specified|noassertion|licen[cs]e unknown|未知|未注明|未说明|不明)$/i;

/** Builds the look-up. `licenseOf` gives the license on record for a model. */
export function licenseNames(
  texts: () => LicenseTexts,
  licenseOf: (model: string) => string | undefined,
): LicenseNames {
  const resolved = (id: string, base = id): NameReading => {
    const entry = texts().entry(base);
    return { status: "resolved", id, ...(entry ? { entry } : {}) };
  };
  const read = remember((text: string): NameReading => {
    if (namesNoLicense(text)) return { status: "absent" };
    if (UNKNOWN.test(text)) return { status: "unknown" };
    const lower = text.toLowerCase();
    const key = licenseKey(text);
    const family = (): NameReading => ({ status: "underspecified", nature: natureOfFamily(key) });
    if (lower === "other") return { status: "nonstandard" };
    if (texts().has(lower)) return resolved(lower);
    if (FAMILY_KEYWORDS.has(key)) return family();
    if (HUB_LICENSES.has(lower)) return resolved(lower);
    const listed = texts().named(key);
    if (listed !== undefined) return resolved(listed);
    const later = /^((?:a|l)?gpl-\d)(\.\d)?(?:\+|-or-later)$/.exec(key);
    if (later?.[1] !== undefined) {
      const base = `${later[1]}${later[2] ?? ".0"}`;
      return resolved(`${base}-or-later`, base);
    }
    const cc = readCreativeCommons(text);
    if (cc !== undefined) {
      if (cc.version === undefined) return family();
      const id = `${cc.id}-${cc.version}`;
      return spdxId(id) !== undefined ? resolved(id) : { status: "nonstandard" };
    }
    if (/^cc-[1-4](?:\.[05])?$/.test(key) || /^creative-commons-[1-4](?:\.[05])?$/.test(key)) {
      return family();
    }
    // Without a version the comparison form is too short: "Intel license" is not SPDX's `Intel`.
    const versions = /\d/.test(key) ? [lower, key, `${key}.0`] : [lower];
    const id = versions.find((spelling) => spdxId(spelling) !== undefined);
    return id === undefined ? { status: "nonstandard" } : resolved(id);
  });
  const sharedName = remember((text: string): string | undefined => {
    const key = licenseKey(text);
    return isShared(key) ? key : undefined;
  });
  return {
    entry: (id) => texts().entry(id.toLowerCase()),
    read(text, context) {
      const key = sharedName(text);
      if (key === undefined) return read(text);
      const decided = decideShared(key, context);
      if (decided === "own") return read(text);
      if (decided === "open") return { status: "underspecified", nature: natureOfFamily(key) };
      return texts().has(decided.id) ? resolved(decided.id) : read(text);
    },
    linked: remember((url: string): NameReading | undefined => {
      const address = addressOf(url);
      if (address === undefined) return undefined;
      const listed = texts().linked(address);
      if (listed !== undefined) return resolved(listed);
      const model = hubFileOwner(address);
      const id = model === undefined ? undefined : licenseOf(model);
      return id === undefined ? undefined : resolved(id);
    }),
  };
}

/**
 * True for permissive texts and for the public domain: by the register entry, else by a short list of other known
 * texts.
 */
export function isPermissive(id: string, entry: License | undefined): boolean {
  if (entry === undefined) return isPermissiveId(id);
  return entry.kind === "permissive" || entry.kind === "public-domain";
}
