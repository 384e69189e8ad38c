import type { Basis } from "../model/instrument.js";
import type { Locale } from "../model/vocabulary.js";
import { words } from "./words.js";

/**
 * Returns how the text behind a basis is known: "official text, read on 2026-12-01", "copy of the text at
 * github.com/LawRefBook/Laws, confirmed by a second copy, read on …", "cited by others", "not read".
 */
export function basisReading(basis: Basis, locale: Locale): string {
  const { read, verified, url, agreesWith, accessed } = basis;
  const word = words(locale);
  if (verified === "register") return word("text-provenance.as-register");
  const day = accessed === undefined ? [] : [word("text-provenance.read-on", { date: accessed })];
  const parts = (): string[] => {
    // A pack of others need not say more than that its author read the text.
    if (read === undefined)
      return verified ? [word("text-provenance.read"), ...day] : [word(NOT_READ)];
    if (read === "not-read") return [word(NOT_READ)];
    if (read !== "copy") return [word(`text-provenance.${read}`), ...day];
    return [
      url === undefined
        ? word("text-provenance.copy")
        : word("text-provenance.copy-at", { place: placeOf(url) }),
      word(agreesWith === undefined ? "text-provenance.unconfirmed" : "text-provenance.confirmed"),
      ...day,
    ];
  };
  return parts().join(word("report.apart"));
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
