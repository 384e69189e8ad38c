const NEGATION =
  /\b(?:not|no|never|nor|neither|cannot|without|avoid|prevent\w*|prohibit\w*|forbid\w*|against|illegal\w*|refuse\w*|instead of|rather than|do(?:es)?n['’]t|must|should)\b|n['’]t\b|不得|不应|不要|不能|不会|请勿|禁止|并非|不支持|不提供|防止|避免|严禁/i;
const QUOTED = /["“”„«»「」『』]/;

const MARK =
  "(?:watermarks?|c2pa|synthid|ai[- ](?:labels?|marks?|tags?|provenance)|content credentials|provenance (?:data|metadata|marks?|labels?)|(?:visible|invisible|implicit|explicit|generated[- ]content|aigc) (?:labels?|marks?|watermarks?))";
const REMOVAL = [
  new RegExp(
    String.raw`\b(?:remov(?:e|es|ing)|strip(?:s|ping)?|eras(?:e|es|ing)|disabl(?:e|es|ing)|delet(?:e|es|ing)|hid(?:e|es|ing)|defeat(?:s|ing)?|get rid of|bypass(?:es|ing)?|turn(?:s|ing)? off)\b(?:\s[\w-]+){0,4}?\s${MARK}\b`,
    "i",
  ),
  new RegExp(String.raw`\b${MARK}[- ](?:remov(?:al|er)|eras(?:er|ure)|stripp(?:er|ing))\b`, "i"),
  /\b(?:bypass(?:es|ing)?|evad(?:e|es|ing)|defeat(?:s|ing)?|fool(?:s|ing)?|trick(?:s|ing)?|avoid(?:s|ing)?|undetectable (?:by|to))\b(?:\s[\w-]+){0,3}?\s(?:ai|gpt|llm|machine-generated|deepfake)[- ](?:text |content |image |generated )?(?:detect(?:ion|ors?)|checkers?)\b/i,
  /(?:去除?|移除|删除|消除|关闭|绕过|隐藏|抹除)[^。，；]{0,16}(?:水印|标识)|(?:绕过|规避|逃避|躲避)[^。，；]{0,12}(?:AI|AIGC|生成内容)[^。，；]{0,6}检测/i,
];
/** What is said of data, of tests or of robustness offers nothing. */
const ABOUT_DATA =
  /\b(?:data ?sets?|training|corpus|samples|pages|filter\w*|robust\w*|resist\w*|attacks?|detect(?:s|ed|ing)? (?:the )?(?:removal|watermark)|pre-?process\w*|documents?|pdfs?)\b|训练|数据|鲁棒|攻击|样本/i;

/** Returns the words that offer the removal of marks of generated content, or a way around its detection. */
export function offersRemoval(text: string): string | undefined {
  if (text.length > 800 || QUOTED.test(text) || ABOUT_DATA.test(text)) return undefined;
  return phrase(text, REMOVAL, NEGATION);
}

const SAFE = [
  /\b(?:inherits?|retains?|preserves?|keeps?|shares?|maintains?|carries over)\b(?:\s[\w-]+){0,4}?\s(?:safety(?: alignment| guardrails| properties| behaviou?r| training)?|alignment|guardrails|safeguards)\b.{0,12}\b(?:of|from)\b.{0,60}/i,
  /\b(?:is |are )?(?:just )?as safe as\b.{0,60}/i,
  /\bsame (?:level of )?(?:safety|safety alignment|guardrails)(?:\s[\w-]+){0,3}?\s(?:as|of)\b.{0,60}/i,
  /与(?:教师|基座|基础|底座|原)?模型.{0,4}(?:同等|相同|一致|同样)的?安全(?!风险|问题|局限|隐患)[^，。；]{0,6}/,
  /继承了?[^，。；]{0,20}(?:安全性|安全对齐|安全能力|安全护栏)/,
];
/** The safety of another model as a reason for no test of this one, or for its safety. */
const UNTESTED = [
  /\b(?:teacher|base|original|parent|upstream)(?: model)?\b[^.]{0,120}\b(?:safe|safety|aligned|alignment|guardrails?)\b[^.]{0,100}\b(?:no (?:separate |further |additional |extra )?(?:safety )?(?:evaluations?|tests?|testing|alignment|assessments?) (?:is|are|was|were) (?:needed|necessary|required|performed)|(?:does not|do not|did not|doesn['’]t|don['’]t|didn['’]t) (?:need|require|repeat|perform) (?:a |any )?(?:separate |further |additional |extra )?(?:safety )?(?:evaluations?|tests?|testing|alignment|assessments?))/i,
  /安全(?:性|能力|水平|表现)?[^，。；]{0,6}与(?:其|该|教师|基座|基础|底座|原|上游)[^，。；]{0,24}(?<!不)(?:一致|相同|同等|相当|持平)/,
  /(?:教师|基座|基础|底座|上游|原)模型[^。；]{0,60}安全(?:性|对齐|评估|评测|测试|训练)[^。；]{0,60}(?:无需|无须|不必|不用|不再|毋需)[^。；]{0,12}(?:评估|评测|测试|验证|对齐)/,
];
const OPEN_QUESTION =
  /\b(?:may|might|could|whether|assum\w*)\b|可能|是否|部分|尚需|仍需|不保证|并不|未必|不能|不应/i;
const HEDGED =
  /\b(?:may|might|could|can|would|should|not|no|never|cannot|whether|assum\w*|verify|evaluate|tests?|tested|partly|partially)\b|n['’]t\b|可能|不|未|是否|部分|尚需/i;

/** Returns the words that take the safety of a teacher or base for granted. */
export function inheritedSafety(text: string): string | undefined {
  if (text.length > 800 || QUOTED.test(text)) return undefined;
  if (
    /\b(?:safety|alignment) (?:limit|risk|issue|problem|weakness|gap|concern|bias|and bias)/i.test(
      text,
    )
  )
    return undefined;
  return phrase(text, SAFE, HEDGED) ?? phrase(text, UNTESTED, OPEN_QUESTION);
}

function phrase(text: string, patterns: readonly RegExp[], denied: RegExp): string | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    // A negation counts in the words and in the clause before them.
    if (
      match &&
      !denied.test(text.slice(Math.max(0, match.index - 60), match.index + match[0].length))
    )
      return match[0].trim();
  }
  return undefined;
}
