import * as v from "valibot";
import { filled } from "./shapes.js";
import type { Locale } from "./vocabulary.js";

/** A sentence that says by whom a text is known that was not read. */
export const SourceTexts = v.strictObject({
  en: filled("By whom it is known."),
  "zh-CN": filled("The same in Simplified Chinese."),
});
export type SourceTexts = v.InferOutput<typeof SourceTexts>;

/** Where a text was read: an address, the same in every language, or a sentence that says by whom it is known. */
export const TextSource = v.union([
  filled("Repository@commit path, several joined by `; `, or the address of a page."),
  SourceTexts,
]);
export type TextSource = v.InferOutput<typeof TextSource>;

/** Returns where a text was read, or by whom it is known, in a language. */
export const sourceIn = (source: TextSource, locale: Locale): string =>
  typeof source === "string" ? source : source[locale];
