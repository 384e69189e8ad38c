import { letters } from "../text/pattern.js";
import { isPlaceholder } from "./placeholder.js";

/** Fields that were left empty, with the words people leave in them. They state no license. */
const NOTHING =
  /^(?:none|none (?:yet|given|stated|specified|provided)|null|nil|nan|empty|blank|void|n ?[/.\\]? ?a\.?|not (?:applicable|available|provided|stated|given|decided|defined|set|yet)|to be (?:decided|defined)|pending|false|no|todo|tbd|tba|fixme|undefined|undecided|undisclosed|unlicen[cs]ed|(?:no|without(?: a)?) licen[cs]e(?: (?:yet|given|stated|specified|provided))?|missing|component not included?|\[?more information needed\]?|<?your[ _-]licen[cs]e(?:[ _-]here)?>?|\{+[^{}]*\}+|无|没有|空|暂无|无许可(?:证)?|暂无许可(?:证)?|不适用|未定|待定|未声明|未提供|なし|없음)$/i;

/** Letters and digits; what has none of them says nothing. */
const SAYS = letters(String.raw`[\p{L}\p{N}]`);

/** Takes off quotes, Markdown marks, tags and closing punctuation around a value. */
export function withoutMarks(value: string): string {
  return value
    .replace(/<\/?[a-z]{1,8}\s?\/?>/gi, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^["'`*_]{1,4}|["'`*_]{1,4}$/g, "")
    .replace(/[.,;:]$/, "")
    .trim();
}

/** Decides whether what stands where a license is named names none: `none`, `n/a`, `-`, an empty text. */
export function namesNoLicense(text: string): boolean {
  // The longest of the words is far shorter.
  if (text.length > 200) return false;
  const plain = withoutMarks(text.normalize("NFKC"))
    .replace(/^[([<]+|[)\]>]+$/g, "")
    .trim();
  return !SAYS(plain).test(plain) || NOTHING.test(plain) || isPlaceholder(text);
}
