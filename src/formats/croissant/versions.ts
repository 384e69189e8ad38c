import type { Value } from "../../documents/card/card.js";
import type { PlacedMessage } from "../../documents/format.js";
import { message } from "../../messages/index.js";
import type { Description } from "./description.js";

/** Versions that are read. 0.8 has a namespace of its own and no `conformsTo`. */
export type CroissantVersion = "0.8" | "1.0" | "1.1";
const VERSIONS: ReadonlySet<string> = new Set<CroissantVersion>(["0.8", "1.0", "1.1"]);
const isKnown = (version: string | undefined): version is CroissantVersion =>
  version !== undefined && VERSIONS.has(version);

const numberIn = ({ text }: Value): string | undefined =>
  /\bmlcommons\.org\/croissant\/v?(\d{1,3}(?:\.\d{1,3}){0,2})\/?$/i.exec(text)?.[1];

/** What a description says that it conforms to. */
export interface Conformance {
  /** The first version that is known, as the reference reader has it; without one what the namespace tells. */
  readonly version: CroissantVersion;
  /** Why the version is not supported, if no supported one is named. */
  readonly unsupported?: PlacedMessage;
  /** Whether a version is named at all. */
  readonly isNamed: boolean;
}

/** Reads `dct:conformsTo` (section "Namespaces"): an address, or a list of them with those of extensions. */
export function conformance(description: Description): Conformance {
  const stated = description.root.words("conformsto");
  const version = stated.map(numberIn).find(isKnown);
  if (version) return { version, isNamed: true };
  const unknownVersion = stated.find((value) => numberIn(value) !== undefined);
  const guess = description.terms.isOld ? "0.8" : "1.0";
  return unknownVersion
    ? {
        version: guess,
        isNamed: true,
        unsupported: {
          text: message("manifest.version-not-supported", {
            standard: "Croissant",
            version: numberIn(unknownVersion) ?? "",
          }),
          at: unknownVersion.at,
        },
      }
    : { version: guess, isNamed: false };
}
