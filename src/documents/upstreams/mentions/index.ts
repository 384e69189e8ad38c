import { type InlineText, inlineText } from "../../../text/inline.js";
import { takeChinese } from "./chinese.js";
import { takeIds } from "./ids.js";
import { takeLinks } from "./links.js";
import type { Mention } from "./mention.js";
import { MentionSet } from "./mention-set.js";
import { takeWords } from "./word-names.js";

export { type Mention, type MentionForm, type MentionKind, RANK } from "./mention.js";

/**
 * Returns the models, data sets, services and sites that some parts of a text name, in order; none overlaps another. The surest way to
 * name one is looked for first: links, ids, the catalog, and words that are shaped like a name.
 */
export function mentionsIn(
  inline: InlineText,
  within: readonly { readonly start: number; readonly end: number }[] = [
    { start: 0, end: inline.text.length },
  ],
): readonly Mention[] {
  const names = new MentionSet(inline);
  takeLinks(names);
  takeIds(names);
  for (const { start, end } of within) takeWords(names, start, end);
  takeChinese(names);
  return names.inOrder();
}

/** Returns the models and services that inline Markdown names beyond doubt: by a link, an id or a name of the catalog. */
export const modelsIn = (markdown: string): readonly Mention[] =>
  mentionsIn(inlineText(markdown.slice(0, 1000))).filter(
    ({ kind, form }) =>
      (form === "exact" && kind !== "dataset") || (form === "listed" && MODELS.has(kind)),
  );
const MODELS: ReadonlySet<string> = new Set(["model", "service", "any"]);
