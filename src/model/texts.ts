import * as v from "valibot";
import { filled } from "./shapes.js";

/** A sentence in English and, for the built-in packs always, in Simplified Chinese. */
export const Texts = v.strictObject({
  en: filled("English. {fact.name} is replaced by the fact's value."),
  "zh-CN": v.optional(filled("Simplified Chinese.")),
});
export type Texts = v.InferOutput<typeof Texts>;

/** Makes the schema of a text of a citation: one for all languages, or one for each, since law is cited in the words of its country. */
export const citationText = (description: string) =>
  v.pipe(v.union([filled("For every language."), Texts]), v.description(description));
