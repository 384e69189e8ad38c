import { letters } from "../../text/pattern.js";
import { isPlaceholder } from "../placeholder.js";
import { remember } from "../remember.js";
import { EMPTY_WORDS, NOISE } from "./words.js";

/**
 * Why a text answers no question of the kind where, which or how: it says that there is nothing (`nil`), says whether
 * and not what (`bare`), announces an answer (`unfinished`), claims an exemption without its reason (`reasonless`), or
 * only fills the field (`noise`).
 */
export type NoAnswer = "nil" | "bare" | "unfinished" | "reasonless" | "noise";

/** The longest text that is looked at: what says more says something. */
const LONGEST = 60;
const SAYS = letters(String.raw`[\p{L}\p{N}]`);
const REASON = letters(String.raw`^[^\p{L}\p{N}]{1,6}(?:[\p{L}\p{N}][\s\S]{2,}|[一-鿿]{2})`);

/** Returns why a text is no answer; undefined for whatever may be one. `key` is the field in which it stands. */
export function noAnswer(text: string, key = ""): NoAnswer | undefined {
  if (text.length > LONGEST) return undefined;
  return spelled(text) === spelled(key) && key !== "" ? "noise" : kindOf(text);
}

const spelled = (text: string) =>
  text
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, "");

/** The same words stand in field after field. */
const kindOf = remember((text): NoAnswer | undefined => {
  const word = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/^[\s"'`“‘「《*_([{<]+|[\s"'`”’」》*_)\]}>.,;:!?。，；：！？、…]+$/g, "")
    .replace(/\s+/g, " ");
  if (!SAYS(word).test(word)) return "nil";
  if (NOISE.has(word) || /^(.)\1{1,20}$/.test(word)) return "noise";
  if (isPlaceholder(text)) return "unfinished";
  for (const { nil, bare, unfinished, exempt } of EMPTY_WORDS) {
    if (nil.includes(word)) return "nil";
    if (bare.includes(word)) return "bare";
    if (unfinished.test(word)) return "unfinished";
    const claim = exempt.exec(word)?.[0];
    if (claim !== undefined && !hasReason(word, claim)) return "reasonless";
  }
  return undefined;
});

/**
 * True if something follows the claim that would tell why: `not-required: research only`, `不适用（仅内部使用）`. Chinese
 * names what is not required before the reason.
 */
function hasReason(word: string, claim: string): boolean {
  const rest = word.slice(claim.length).replace(/^[一-鿿]{1,8}(?=[:：,，;；(（—-])/, "");
  const reason = REASON(rest)
    .exec(rest)?.[0]
    ?.replace(/^[^\p{L}\p{N}]+/u, "");
  return reason !== undefined && kindOf(reason) === undefined;
}
