import type { Texts } from "./rule.js";
import type { Locale } from "./vocabulary.js";

/** Returns a text in a language; English stands in where it has no other. */
export const textIn = (texts: Texts | string, locale: Locale): string =>
  typeof texts === "string" ? texts : (texts[locale] ?? texts.en);
