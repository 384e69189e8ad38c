import { presence } from "../../facts/presence.js";
import { letters } from "../../text/pattern.js";
import { withoutEnd } from "../../text/trim-end.js";
import { deidentificationIn } from "./personal/deidentification.js";
import {
  ADMITTED,
  CONCEDED,
  DEFINES,
  HELD,
  NONE,
  OPEN,
  SUBJECT,
  UNDECIDED,
} from "./personal/en/answers.js";
import {
  CONCEDED_ZH,
  HELD_ZH,
  NONE_ZH,
  OPEN_ZH,
  SUBJECT_ZH,
  UNDECIDED_ZH,
} from "./personal/zh/answers.js";

/** "Not known to contain" is no yes, and no flat denial. */
const DENIED = /\b(?:not|no|never|neither|nor|without|hardly|rarely)\b|n['’]t\b/i;
/** What was taken out is no longer in the data. */
const TAKEN_OUT =
  /\b(?:remov|filter|strip|scrub|mask|redact|replac|delet|exclud|anonymi[sz]|pseudonymi[sz]|de-?identif|hash|synthetic|fictional|fictitious|invented|fake)\w*|脱敏|匿名|去除|删除|剔除|(?<!关键词)过滤|替换|虚构|合成/i;

/** A question, or the description of a column with its codes ("1 = yes, 0 = no"), answers nothing. */
const ASKS =
  /[?？]|^\W{0,4}(?:does|do|did|is|are|was|were|has|have|can|could)\b|\b(?:whether|flag|label|indicat(?:es|or|ing))\b|\b[01]\s?[=:]\s?["'“]?(?:yes|no|true|false)\b|是否|吗/i;

/** Some of it may be in the data: the card leaves it open, and does not rule it out. */
export type PersonalAnswer = "yes" | "no" | "partial" | "unknown";

/** What a sentence says on personal information in the data, and the words that say it. */
export interface PersonalStatement {
  readonly answer: PersonalAnswer;
  readonly phrase: string;
}

/** Returns what a sentence says on personal information in the data, where it leaves no doubt what is meant. */
export function personalStatement(sentence: string): PersonalStatement | undefined {
  const undecided = first(sentence, UNDECIDED, UNDECIDED_ZH);
  if (undecided) return { answer: "unknown", phrase: undecided };
  if (ASKS.test(sentence)) return undefined;
  const admitted = ADMITTED.exec(sentence)?.[0];
  if (admitted !== undefined) return { answer: "yes", phrase: admitted };
  if (!SUBJECT.test(sentence) && !SUBJECT_ZH.test(sentence)) return undefined;
  const none = first(sentence, NONE, NONE_ZH);
  if (none) {
    // "All names are masked, so no privacy is touched" claims that persons were made unrecognizable.
    const isOpen = OPEN.test(sentence) || OPEN_ZH.test(sentence) || deidentificationIn(sentence);
    return isOpen ? undefined : { answer: "no", phrase: none };
  }
  const conceded = first(sentence, CONCEDED, CONCEDED_ZH);
  if (conceded) return { answer: "partial", phrase: conceded };
  if ([OPEN, OPEN_ZH, TAKEN_OUT, DEFINES].some((pattern) => pattern.test(sentence)))
    return undefined;
  const held = DENIED.test(sentence) ? HELD_ZH.exec(sentence)?.[0] : first(sentence, HELD, HELD_ZH);
  return held ? { answer: "yes", phrase: held } : undefined;
}

const first = (sentence: string, english: RegExp, chinese: RegExp): string | undefined =>
  (english.exec(sentence) ?? chinese.exec(sentence))?.[0];

/** Returns what a sentence says on personal information in the data, where it leaves no doubt. */
export const personalAnswer = (sentence: string): PersonalAnswer | undefined =>
  personalStatement(sentence)?.answer;

const END = letters(String.raw`(?<=[.!?])\s+(?=[\p{Lu}])|(?<=[。！？；])`);

/** Returns the answer of a section or label that is about nothing else. */
export function sectionAnswer(text: string): ReturnType<typeof presence> {
  const answer = withoutEnd(text, ".。!！");
  const word = presence(answer);
  if (word) return word;
  if (
    /^no (?:real |actual )?(?:personal|pii|sensitive|personally)\b[^.]{0,60}$/i.test(answer) &&
    !OPEN.test(answer)
  )
    return "no";
  if (/^(?:均|都|完全)?(?:不|未)涉及[^，。；]{0,8}隐私$/.test(answer)) return "no";
  const answers = new Set(
    text.split(END(text)).flatMap((sentence) => personalAnswer(sentence) ?? []),
  );
  return answers.size === 1 ? [...answers][0] : undefined;
}

/** A word by which a text can answer the question, or leads to the answer. */
const PERSONS =
  /\b(?:person\w*|people|pii|privac\w+|private|individuals?|identi\w+|anonym\w*|pseudonym\w*|de-?identif\w*|sensitiv\w*|users?|user ?names|speakers?|patients?|authors?|annotators?|workers?|participants?|names?|public(?:ly)?|confidential\w*|consent\w*|gdpr|hipaa|data ?sheet|human\w*|faces?|voices?|e-?mails?|tweets?|profiles?|demographic\w*|gender|celebrit\w+|politician\w*|email|contact|redact\w*|logs?|removed|filtered|license plates|no|none|n\/a|not applicable|not to our knowledge)\b|https?:|个人|個人|개인|隐私|敏感|用户|患者|脱敏|匿名|公开|姓名|身份|人|无|否|不适用/i;
const UNKNOWN = /^(?:unknown|unkown|not known|未知|不详|不清楚|tbd|n\.?k\.?)\W{0,3}$/i;

/** True if a text under such a heading says something of the matter; "Unknown" says that nobody looked. */
export const speaksOfPersons = (text: string): boolean =>
  PERSONS.test(text) && !UNKNOWN.test(text.trim());
