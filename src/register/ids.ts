import deprecated from "spdx-license-ids/deprecated.json" with { type: "json" };
import current from "spdx-license-ids/index.json" with { type: "json" };

/**
 * The license keywords that the Hugging Face Hub accepts in a card, in its spelling.
 * Source: hub documentation, "Licenses" (83 keywords). Two name no text: `unknown` and `other`.
 */
const HF_IDS = [
  "apache-2.0 mit openrail bigscience-openrail-m creativeml-openrail-m bigscience-bloom-rail-1.0",
  "bigcode-openrail-m afl-3.0 artistic-2.0 bsl-1.0 bsd bsd-2-clause bsd-3-clause",
  "bsd-3-clause-clear c-uda cc cc0-1.0 cc-by-2.0 cc-by-2.5 cc-by-3.0 cc-by-4.0 cc-by-sa-3.0",
  "cc-by-sa-4.0 cc-by-nc-2.0 cc-by-nc-3.0 cc-by-nc-4.0 cc-by-nd-4.0 cc-by-nc-nd-3.0",
  "cc-by-nc-nd-4.0 cc-by-nc-sa-2.0 cc-by-nc-sa-3.0 cc-by-nc-sa-4.0 cdla-sharing-1.0",
  "cdla-permissive-1.0 cdla-permissive-2.0 wtfpl ecl-2.0 epl-1.0 epl-2.0 etalab-2.0 eupl-1.1",
  "eupl-1.2 agpl-3.0 gfdl gpl gpl-2.0 gpl-3.0 lgpl lgpl-2.1 lgpl-3.0 isc h-research",
  "intel-research lppl-1.3c ms-pl apple-ascl apple-amlr mpl-2.0 odc-by odbl openmdw-1.0",
  "openmdw-1.1 openrail++ osl-3.0 postgresql ofl-1.1 ncsa unlicense zlib pddl lgpl-lr",
  "deepfloyd-if-license fair-noncommercial-research-license llama2 llama3 llama3.1 llama3.2",
  "llama3.3 llama4 grok2-community gemma unknown other",
];

/** Hub keywords, lower case. */
export const HUB_LICENSES: ReadonlySet<string> = new Set(HF_IDS.flatMap((line) => line.split(" ")));

/** Hub keywords that name a family, not one text (rule R0). */
export const FAMILY_KEYWORDS: ReadonlySet<string> = new Set([
  ...["cc", "creative-commons", "gpl", "gnu", "lgpl", "agpl", "bsd", "gfdl", "gnu-fdl", "fdl"],
  ...["openrail", "open-rail", "openrail-m", "open-rail-m", "rail", "rail-m", "openmdw"],
  ...[
    "apache",
    "mpl",
    "epl",
    "eupl",
    "lppl",
    "cdla",
    "cdla-permissive",
    "cdla-sharing",
    "odc",
    "mulanpsl",
  ],
  ...["llama", "meta-llama", "meta"],
]);

let byLower: ReadonlyMap<string, string> | undefined;

/** Returns the SPDX identifier with this lower-case spelling. Source: SPDX License List, as packaged. */
export function spdxId(lower: string): string | undefined {
  byLower ??= new Map([...deprecated, ...current].map((id) => [id.toLowerCase(), id]));
  return byLower.get(lower);
}

/** Permissive texts of the SPDX list that have no entry of their own in the register. */
const PERMISSIVE_IDS: ReadonlySet<string> = new Set(
  (
    "0bsd apache-1.0 apache-1.1 blueoak-1.0.0 bsd-1-clause cc-by-1.0 curl hpnd icu libpng mit-cmu mulanpsl-1.0 " +
    "mulanpsl-2.0 php-3.01 psf-2.0 python-2.0 unicode-3.0 upl-1.0 w3c x11 zpl-2.1"
  ).split(" "),
);

/** True if an id without a register entry is known to be permissive. */
export function isPermissiveId(id: string): boolean {
  return PERMISSIVE_IDS.has(id);
}
