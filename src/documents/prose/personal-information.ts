import { presence } from "../../facts/presence.js";
import { letters } from "../../text/pattern.js";
import { withoutEnd } from "../../text/trim-end.js";

const THING =
  "(?:personal(?:ly)?(?:[- ]identifiable)?(?: or sensitive| and sensitive)? (?:data|information|details)|personally identifiable information|PIIs?|private information|identifiable (?:information|individuals)|sensitive personal (?:data|information)|personal identifiers)";
const FEW = "(?:[\\w/-]+,? ){0,3}";

/** A flat denial. Whatever limits it (a hedge, an exception, a purpose) leaves the question open. */
const NO = new RegExp(
  `\\b(?:contain|include|hold|have|has|involve|use)s?(?:ed|d)? no ${FEW}${THING}\\b|\\b(?:do|does|did)(?: not|n['’]t) (?:contain|include|hold|have|involve) (?:any )?${FEW}${THING}\\b|\\bno ${FEW}${THING} (?:is|are|was|were|has been|have been) (?:included|present|contained|collected|used|in (?:the|this))\\b|\\bfree of (?:any )?${THING}\\b`,
  "i",
);
const NO_ZH =
  /(?:不|未|没有|均?不)(?:包含|含有?|涉及)(?:任何|真实)?(?:用户)?(?:的)?(?:真实)?(?:个人|隐私|用户隐私|个人隐私|个人敏感|个人身份)(?:可识别)?(?:信息|数据|内容)|无(?:任何)?个人(?:敏感)?信息/;
const YES = new RegExp(
  `\\b(?:contain|include|hold)s? (?:[\\w/-]+,? ){0,2}(?:${THING}|(?:real |full |user |author |people'?s )?names,? (?:and|or|e-?mails?|phone|address)|e-?mail addresses|phone numbers|home addresses|social security numbers)`,
  "i",
);
/** "Not known to contain" is no yes, and no flat denial. */
const DENIED = /\b(?:not|no|never|neither|nor|without|hardly|rarely)\b|n['’]t\b/i;
const YES_ZH = /(?<![不未没])(?:包含|含有)(?:真实)?(?:的)?(?:个人|用户)(?:敏感|身份)?(?:信息|数据)/;
const OPEN =
  /\b(?:may|might|can|could|should|must|shall|would|if|whether|unless|except|exceptions?|beyond|other than|apart from|aside|guarantee|ensure|cannot|make sure|verif(?:y|ied)|attempt|tr(?:y|ied)|aim|intend|best of|believe|assume|likely|possibl[ey]|potential(?:ly)?|probabl[ey]|some|few|mostly|but|however|although|though|publicly known|public figures|users?['’]s? (?:upload|input))\b|可能|应当?|如果|除|尽量|确保|保证|但/i;
/** Said of the subject: "The license does not include personal data" is not. */
const SUBJECT =
  /\b(?:data ?sets?|data|corpus|corpora|it|they|this|these|records|samples?|examples|texts?|files?|we|images|content|model|sentences|annotations?|dialog(?:ue)?s)\b|数据|语料|本|集/i;

/** A question, or the description of a column with its codes ("1 = yes, 0 = no"), answers nothing. */
const ASKS =
  /[?？]|^\W{0,4}(?:does|do|did|is|are|was|were|has|have|can|could)\b|\b(?:whether|flag|label|indicat(?:es|or|ing))\b|\b[01]\s?[=:]\s?["'“]?(?:yes|no|true|false)\b|是否|吗/i;

/** Returns what a sentence says on personal information in the data, where it leaves no doubt. */
export function personalAnswer(sentence: string): "yes" | "no" | undefined {
  if (ASKS.test(sentence)) return undefined;
  const no = NO.test(sentence) || NO_ZH.test(sentence);
  const yes = !no && ((YES.test(sentence) && !DENIED.test(sentence)) || YES_ZH.test(sentence));
  if ((!no && !yes) || OPEN.test(sentence) || !SUBJECT.test(sentence)) return undefined;
  return no ? "no" : "yes";
}

const END = letters(String.raw`(?<=[.!?])\s+(?=[\p{Lu}])|(?<=[。！？；])`);

/** Returns the answer of a section or label that is about nothing else. */
export function sectionAnswer(text: string): ReturnType<typeof presence> {
  const answer = withoutEnd(text, ".。!！");
  const word = presence(answer);
  if (word) return word;
  if (/^no (?:personal|pii|sensitive|personally)\b[^.]{0,60}$/i.test(answer) && !OPEN.test(answer))
    return "no";
  if (ASKS.test(text)) return undefined;
  const answers = new Set(
    text.split(END(text)).flatMap((sentence) => personalAnswer(sentence) ?? []),
  );
  return answers.size === 1 ? [...answers][0] : undefined;
}
