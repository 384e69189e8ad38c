import type { Locale } from "../../src/model/vocabulary.js";

/**
 * How texts for people are written: American spelling, everyday words, no codes; in Chinese the words of its law. What
 * judges or orders about is another matter (src/policy/packs/wording.ts).
 */

/** British spelling, archaic or Germanic words. Whole words each. */
const ENGLISH = [
  "licen[c]e\\w*",
  "\\w+[a-z]isations?",
  "(?:author|recogn|anonym|organ|minim|summar|util|categor|general|initial|final|pseudonym|memor|modern|optim|penal|prior|real|special|standard|custom|emphas|critic|harmon|neutral|sanit|token|quant)is(?:e[sd]?|ing|er|ers)",
  "label(?:l)(?:ed|ing)",
  "model(?:l)(?:ed|ing)",
  "cancelled",
  "travelled",
  "(?:behavi|col|fav|hon|lab|neighb|rum)our\\w*",
  "(?:cent|met|theat)re",
  "programmes?",
  "catalogues?",
  "artefacts?",
  "judgement",
  "defence",
  "offence",
  "whilst",
  "amongst",
  "learnt",
  "spelt",
  "fulfil(?!l)",
  "enrol(?!l)",
  "mend(?:s|ed|ing)?",
  "bar(?:s|red|ring)",
  "told",
  "shall",
  "ought",
  "thereof",
  "therein",
  "hereby",
  "whereof",
  "wherein",
  "whereby",
  "unto",
  "draw(?:n|s)? out of",
  "answers? for",
  "asks? for",
  "belongs? into",
  "a word on",
  "no word",
  "stands? at",
  "by heart",
  "nor are",
  "of persons",
  "whom",
  "nobody",
];
/** Words of this project or of another trade, with what to write. */
const CHINESE = [
  "登记(?!备案|机关|号)",
  "教师(?!模型)",
  "学生(?!模型)",
  "沉默",
  "他处引文",
  "卡片自述",
  "著佐权",
  "不良内容",
  "公众服务",
  "学习自",
  "上游机构未知",
];
/** Words of code, where no backticks make them code. */
const CODES =
  /\b[a-z]+[A-Z]\w*|\b[a-z]+_[a-z_]+\b|\bterms:[a-z]|\bgovernance\.|\b(?:agreement-copy|notice-file|name-prefix|use-restrictions|teacher-provider|data-provider|student-developer|model-training|open-dataset|collection\.process)\b/g;

const ENGLISH_WORDS = new RegExp(`\\b(?:${ENGLISH.join("|")})\\b`, "gi");
const CHINESE_WORDS = new RegExp(CHINESE.join("|"), "g");
/** What is quoted, code, a fact to be filled in, a title, an address or a company is not ours. */
const FOREIGN =
  /\bxAI\b|`[^`]*`|"[^"]*"|“[^”]*”|\{[\w.]*\}|《[^《》]*》|https?:\/\/\S*|[\w.-]+\/[\w./-]+/g;

/** Terms of law that a rule of that country uses in its own sense. */
const TERMS: readonly (readonly [rule: RegExp, word: RegExp])[] = [
  [/^cn\//, /^登记$/],
  [/^us-|^eu-|^gdpr\//, /^programme$/],
];

/** Returns words of a text that a reader would stumble over; usually none. */
export function styleFaults(text: string, locale: Locale, rule = ""): string[] {
  const own = text.replace(FOREIGN, " ");
  const words = locale === "en" ? ENGLISH_WORDS : CHINESE_WORDS;
  return [...(own.match(words) ?? []), ...(own.match(CODES) ?? [])].filter(
    (word) => !TERMS.some(([rules, term]) => rules.test(rule) && term.test(word.toLowerCase())),
  );
}

/** Returns the first sentence of a text. */
export const firstSentence = (text: string): string =>
  /^[\s\S]*?(?:[.!?](?=\s)|[。！？]|$)/.exec(text)?.[0] ?? text;
