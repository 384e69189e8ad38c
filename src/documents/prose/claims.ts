/** Words of licenses and warranties: what they exclude is usual, and shifts no duty that is anybody's own. */
const LEGALESE =
  /\bas[- ]is\b|\bwarrant(?:y|ies)\b|\blicen[cs](?:e|ed|ee|or|es|ing)\b|\bhereby\b|\bherein\b|\bmerchantab|\bcopyright holders?\b|\bin no event\b|按现状|保证|许可/i;
const NEGATION =
  /\b(?:not|no|never|nor|neither|cannot|without|avoid|prevent\w*|prohibit\w*|forbid\w*|against|illegal\w*|refuse\w*|instead of|rather than|do(?:es)?n['’]t|must|should)\b|n['’]t\b|不得|不应|不要|不能|不会|请勿|禁止|并非|不支持|不提供|防止|避免|严禁/i;
const QUOTED = /["“”„«»「」『』]/;

const ALL_RISK = [
  /\b(?:users?|you|downstream (?:users|developers)|deployers?|licensees?|whoever uses it)\b.{0,30}\b(?:bears?|assumes?|takes?|accepts?|carr(?:y|ies)|has|have|retains?)\b.{0,12}\b(?:all|any and all|full|sole|entire|complete|exclusive|every)\b.{0,20}\b(?:responsibilit(?:y|ies)|liabilit(?:y|ies)|risks?|consequences)\b/i,
  /\b(?:users?|you|deployers?)\b.{0,12}\b(?:is|are|shall be|will be|remains?)\b.{0,6}\b(?:solely|fully|entirely|wholly|exclusively|completely)\b.{0,4}\b(?:responsible|liable)\b/i,
  /\b(?:all|sole|full|entire|any and all|complete)\b.{0,20}\b(?:responsibilit(?:y|ies)|liabilit(?:y|ies)|risks?)\b.{0,60}\b(?:lies?|rests?|falls?|is|are|borne)\b.{0,20}\b(?:on|with|upon|by)\b.{0,6}\b(?:the )?(?:end )?(?:users?|you|deployers?)\b/i,
  /\b(?:use (?:it|this|at|the model|this model|the data)?.{0,30}|entirely |solely )?at your own (?:risk|discretion and risk)\b/i,
  /(?:一切|全部|所有|任何).{0,12}(?:责任|后果|风险|损失).{0,10}(?:均|概|皆|都)?由?(?:使用者|用户|使用方|部署者|下载者|您|你).{0,6}(?:自行|独立|单独)?(?:承担|负责|负担)/,
  /(?:使用者|用户|使用方|部署者|您|你).{0,12}(?:承担|负担).{0,6}(?:一切|全部|所有|全责|完全).{0,10}(?:责任|后果|风险)/,
  /(?:风险|后果|责任)自负/,
];

/** Returns the words that put every risk on the user. A disclaimer of warranty is none. */
export function allRiskOnUser(text: string): string | undefined {
  if (text.length > 800 || QUOTED.test(text) || LEGALESE.test(text)) return undefined;
  return phrase(text, ALL_RISK, /\b(?:not|n['’]t|never|nor)\b|并非|不意味/i);
}

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
  return phrase(text, SAFE, HEDGED);
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
