/**
 * Words that no text of a rule or report uses. The tool says what documents state; whether somebody did wrong, and whether
 * a law is kept, it does not know (CONTRIBUTING.md, "Wording").
 */

/** Verdicts on people, conduct or works, and promises. A whole word each, in the forms that judge. */
const ENGLISH = [
  "illegal\\w*",
  "unlawful\\w*",
  "lawless",
  "infring\\w*",
  "violat\\w*",
  "(?:non-?)?complian\\w*",
  "compl(?:y|ies|ied|ying)",
  "breach\\w* of",
  "in breach",
  "(?:is|are|was|were) (?:not )?legal(?! (?:advice|basis|effect|entity|ground|notice|text))",
  "failed",
  "guilty",
  "st(?:eal\\w*|ole|olen)",
  "theft",
  "pirat\\w*",
  "plagiari\\w*",
  "guarantee\\w*",
  "certified",
];
/** 认证 and 保证 name measures as well ("个人信息保护认证"): only what makes a verdict or a promise of them counts. */
const CHINESE = [
  "违法",
  "非法",
  "不合法",
  "(?:是|属于|完全)合法",
  "侵权",
  "侵犯",
  "侵害",
  "违规",
  "合规",
  "违反",
  "违约",
  "触犯",
  "不符合法律",
  "窃取",
  "盗用",
  "盗版",
  "剽窃",
  "抄袭",
  "(?:已|已经|通过)认证",
  "保证(?:合法|安全)",
];
/** What orders about: only a quotation may. */
const ORDERS = ["must(?:n['’]t)?", "必须", "务必"];

const pattern = (english: readonly string[], chinese: readonly string[]): RegExp =>
  new RegExp(`\\b(?:${english.join("|")})(?!\\w)|${chinese.join("|")}`, "gi");
const JUDGES = pattern(ENGLISH, CHINESE);
const ALL = pattern([...ENGLISH, ORDERS[0] ?? ""], [...CHINESE, ...ORDERS.slice(1)]);

/** Names, not speech: code, facts to be filled in, titles of works, addresses. */
const NAMES = /`[^`]*`|\{[\w.]*\}|《[^《》]*》|https?:\/\/\S*/g;
/** Terms of law for content; they judge nobody. */
const TERMS = /违法(?:(?:和)?不良信息|内容)/g;
/** A text may say what silence is not. */
const DENIALS =
  /\bnot an? (?:breach|violation|infringement)\b|不(?:等于|意味着|代表)(?:违规|违法|侵权|违反)/gi;
const QUOTED = /"[^"]*"|“[^“”]*”|「[^「」]*」/g;

/** Returns the words of a text that it may not use, as they are written, each once; usually none. Fits both languages. */
export function offendingWords(text: string): string[] {
  const speech = text.replace(NAMES, " ").replace(TERMS, " ").replace(DENIALS, " ");
  const unquoted = speech.replace(QUOTED, " ");
  const quoted = (speech.match(QUOTED) ?? []).join(" ");
  return [...new Set([...(unquoted.match(ALL) ?? []), ...(quoted.match(JUDGES) ?? [])])];
}
