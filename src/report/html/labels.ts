import { valueLabel } from "../../facts/labels.js";
import { factLabel, type LabelKind, labelOf, render, textOf } from "../../messages/index.js";
import type { Locale } from "../../model/vocabulary.js";

const MAX_ITEMS = 12;

/** Returns what a fact is called. */
export const factName = (fact: string, locale: Locale): string => textOf(factLabel(fact), locale);

/** Returns a value as people read it: words of the vocabulary in the language of the report, of a list the first items. */
export function valueText(
  fact: string,
  value: string | number | readonly string[] | null,
  locale: Locale,
): string {
  if (value === null) return "–";
  if (typeof value === "number") return String(value);
  const items = typeof value === "string" ? [value] : value;
  const texts = items.slice(0, MAX_ITEMS).map((item) => textOf(valueLabel(fact, item), locale));
  const separator = locale === "zh-CN" ? "、" : ", ";
  return [...texts, ...(items.length > MAX_ITEMS ? ["…"] : [])].join(separator);
}

/** Returns the label of a word of the vocabulary; a word of somebody else's stands as it is. */
export function labelText(kind: LabelKind, text: string, locale: Locale): string {
  const label = labelOf(kind, text);
  return label === undefined ? text : render(label, locale);
}
