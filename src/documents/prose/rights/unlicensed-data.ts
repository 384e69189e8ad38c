/** The license of what went in is open, by the words of the card. */
const LICENSE_OPEN =
  /\blicen[cs](?:es?|ing)(?: terms| status)?\b[^.;]{0,40}\b(?:to be (?:verified|confirmed|determined|checked|clarified)|unknown|unclear|unspecified|undetermined|not (?:always )?(?:specified|stated|known|clear|provided|verified|named|normali[sz]ed))\b|\b(?:no (?:explicit|clear|stated|specified|known)|unknown|unclear|empty|missing)[- ]licen[cs](?:es?|ing)\b|(?:许可|授权|协议|版权)[^。；，]{0,8}(?:不明|未知|不详|待确认|待核实|未注明)/i;
/** Said of a part or a source, not of the data set as a whole. */
const OF_SOURCE =
  /^\W{0,4}[\w./ -]{2,60}[:(]|\b(?:sources?|original|underlying|upstream|some|rows?|subsets?|portions?|several|certain|parts?)\b|来源|部分|原始/i;
/** Nobody knows where they come from. */
const ORIGIN_OPEN =
  /\b(?:origins?|provenance)\b[^.;]{0,30}\b(?:is|are|was|were|remains?)\b[^.;]{0,12}\b(?:unknown|unclear|not (?:known|documented|recorded))\b|(?:来源|出处)[^。；，]{0,6}(?:不明|未知|不详|不清)|偶然(?:找到|得到|发现)/i;
/** Trained on so and so much, of which no name is said: up to the next comma. */
const AMOUNT =
  /\b(?:trained|tuned)\s+on\s+(?:over|about|around|approximately|more than|nearly|roughly|some)?\s*(?:\d[\d.,]{0,12}\s?(?:[kmbt]|thousand|million|billion|trillion)?\+?|(?:hundreds of )?(?:thousands|millions|billions)(?: of)?)\s+(?:hours|minutes|images|videos|clips|recordings|songs|tracks)\b([^,.;]{0,120})/i;
const NAMED =
  /[A-Z][a-z]*[A-Z0-9]|\b[A-Z][a-z]+ (?:data ?set|corpus)|\bfrom (?:the )?[A-Z]|\b(?:own|in-house|licen[cs]ed|public|open|synthetic|proprietary|internal)\b/;
const DENIED =
  /\b(?:can|could|should|may|might|if|before|not) (?:be )?(?:trained|tuned)\b|[?？]\s*$/i;

/** Returns true if a sentence says that the license or the origin of data is open, or names an amount in their stead. */
export function saysUnlicensed(text: string, raw: string, kind: "model" | "dataset"): boolean {
  if (DENIED.test(text)) return false;
  if (ORIGIN_OPEN.test(text) || (LICENSE_OPEN.test(text) && OF_SOURCE.test(text)))
    return !/\b(?:trade|patent|driv\w+|fishing)\b/i.test(text);
  const amount = kind === "model" ? AMOUNT.exec(text) : null;
  return amount !== null && !NAMED.test(amount[1] ?? "") && !/\]\(|https?:/.test(raw);
}

/** Words of which such a sentence has one. */
export const UNLICENSED_WORDS: readonly string[] = [
  "licens",
  "licenc",
  "origin",
  "provenance",
  "trained on",
  "tuned on",
  "许可",
  "授权",
  "协议",
  "版权",
  "来源",
  "出处",
  "偶然",
];
