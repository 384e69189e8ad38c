import { letters } from "../../../text/pattern.js";

/** Labels of entities and constants: `B_PER`. */
const LABEL = /^[A-Z]+(?:_[A-Z0-9]+)+$/;
/** Machines, versions, steps. */
const NO_NAME =
  /^\d{0,3}x?[AHVBLTPK]\d{2,4}(?:-?(?:\d{2,3})?GBs?|s|-[\w-]{1,12})?$|^LLM[-_.]|^(?:\d[\d.,]*[-–~]?[\d.,]*)?[KMGT]i?B$|^\d[\d.]*[KMB]-param|^\d+[bBmM]-\d+[kK]$|^HITs?$|^(?:OSS|SOTA)(?:$|[- ])|^[TG]PU|(?:Group|Team|Labs?|Loss)$|^BY-(?:SA|NC|ND)|^[Vv]\.?\d+(?:\.\d+)*$|^[A-Z]\d{1,2}$|^(?:top|stage|step|level|part|type|class|task|phase|round|group|layer|rank|seed|day|week|year|grade|q|k|r)-?\d+$|^(?:pre|post|non|multi|cross|self|semi|high|low|in|on|co|re|sub|zero|few|one)-[a-z]/i;
const UPPER = letters(String.raw`^[\p{Lu}]`);
const CJK = /[\u3400-\u9fff]/;

/** Returns how a word is shaped: like a product's name, capitalized, or like none. */
export function shapeOf(word: string): "shaped" | "plain" | undefined {
  if (CJK.test(word) || word.length < 2 || LABEL.test(word) || NO_NAME.test(word)) return undefined;
  if (/^\d/.test(word) && !/[A-Z]/.test(word)) return undefined;
  if (/^\d+(?:[.,]\d+)*[A-Za-z%]{0,3}$/.test(word)) return undefined;
  if (/[a-z][A-Z]|[A-Z]{2}[a-z]|[A-Za-z]-?\d|\d[A-Z]/.test(word) && /[A-Z]/.test(word))
    return "shaped";
  if (/^[A-Z][A-Z0-9+-]{2,}$|[A-Za-z]-[A-Z]{2,}|[A-Z]{2,}-[A-Z]/.test(word)) return "shaped";
  if (
    /^[a-z][\w.]*-[\w.-]*\d|^[a-z]+(?:_[a-z0-9]+){2,}$/.test(word) &&
    word.length > 5 &&
    /\d/.test(word)
  )
    return "shaped";
  return UPPER(word).test(word) ? "plain" : undefined;
}

/** True if a size in billions of parameters stands in a name: it is a model's. */
export const isSized = (name: string): boolean =>
  /(?:^|[-_ ])\d{1,3}(?:\.\d{1,2})?[Bb](?:$|[-_ ])/.test(name);
