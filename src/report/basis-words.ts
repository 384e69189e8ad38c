import type { Basis } from "../model/instrument.js";
import type { Locale } from "../model/vocabulary.js";
import { provenanceText, words } from "./words.js";

/**
 * Returns how the text behind a basis is known: "official text, read on 2026-12-01", "copy of the text at
 * github.com/LawRefBook/Laws, confirmed by a second copy, read on …", "cited by others", "not read".
 */
export function basisReading(basis: Basis, locale: Locale): string {
  const { read, verified, url, agreesWith, accessed } = basis;
  const word = words(locale);
  if (verified === "register") return word("text-provenance.as-register");
  // A pack of others need not say more than that its author read the text.
  const unspecified = verified ? word("text-provenance.read") : word(NOT_READ);
  const place = url === undefined ? undefined : placeOf(url);
  const reading = provenanceText({ provenance: read, agreesWith }, locale, place) ?? unspecified;
  const isDated = accessed !== undefined && read !== "not-read" && (verified || read !== undefined);
  return isDated
    ? [reading, word("text-provenance.read-on", { date: accessed })].join(word("report.apart"))
    : reading;
}

/** Returns the same in a word: "official text", "copy of the text", "cited by others", "not read". */
export function basisWord({ read, verified }: Basis, locale: Locale): string {
  const word = words(locale);
  if (verified === "register") return word("text-provenance.as-register");
  if (read !== undefined) return word(`text-provenance.${read}`);
  return word(verified ? "text-provenance.read" : NOT_READ);
}

const NOT_READ = "text-provenance.not-read";

/** Returns the site of an address, and for a repository whose it is. */
function placeOf(url: string): string {
  const [, host = url, owner, name] =
    /^https?:\/\/([^/\s]+)(?:\/([^/\s]+)\/([^/\s]+))?/.exec(url) ?? [];
  return host === "github.com" && name !== undefined ? `${host}/${owner}/${name}` : host;
}
