import type { Basis } from "./instrument.js";
import type { Texts } from "./texts.js";
import type { Locale } from "./vocabulary.js";

/** Returns a text in a language; English stands in where it has no other. */
export const textIn = (texts: Texts | string, locale: Locale): string =>
  typeof texts === "string" ? texts : (texts[locale] ?? texts.en);

/**
 * Returns "Regulation (EU) 2024/1689, Article 53" or "《民法典》第一千零三十五条": Chinese puts nothing between a title and
 * its provision.
 */
export function citation({ instrument, provision }: Basis, locale: Locale): string {
  const [name, place] = [textIn(instrument, locale), textIn(provision, locale)];
  if (locale === "en") return `${name}, ${place}`;
  return /[》）]$/.test(name) ? `${name}${place}` : `${name}，${place}`;
}
