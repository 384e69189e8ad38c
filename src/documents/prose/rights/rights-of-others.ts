/**
 * What a text says of rights that others hold in the data: who holds them, that nobody cleared them, that they may
 * object, or that the data could not be handed on.
 */
const HOLDERS =
  /\bcopyrights? (?:in|of|to|for|over|on|and)?\b[^.;]{0,80}\b(?:belongs?|remains?|stays?|(?:is|are) (?:held|owned|retained))\b[^.;]{0,6}\b(?:to|by|with|the property of)\b|\bcopyrights?(?:ed)? (?:of|by|to|belongs? to|is held by|are held by) (?:their|its|the) (?:respective|original|individual) \w+|\bcopyright (?:their|the) respective\b|\b(?:remains?|are|is) (?:the )?(?:intellectual )?property of (?:their|its|the) (?:respective|original|individual|rightful)\b|\b(?:do|does)(?: not|n['’]t) (?:own|hold|claim) (?:any |the |all )?(?:of the )?(?:copyrights?|rights?|ownership|text|texts|content|contents|images|videos|audio|articles|works)\b/i;
const HOLDERS_ZH =
  /(?:版权|著作权|知识产权|权利)(?:均|都|仍|皆|全部)?(?:归|属于|归属于|为)[^。；]{0,12}(?:原|各|其|作者|网站|平台|权利人|版权方|出版社|所有者|拥有者)|不(?:声称|主张|宣称|享有|拥有)[^。；]{0,12}(?:数据|内容|文本|语料)[^。；]{0,10}(?:所有权|版权|著作权)|(?:遵守|遵循)[^。；]{0,24}版权方/;
/** The own license, of which a text says that it does not cover the content. */
const UNDER_OTHER_TERMS =
  /\b(?:underlying|original|individual|constituent)\b[^.;]{0,100}\b(?:is|are|remains?|may be|stays?)\b[^.;]{0,30}\b(?:subject to|governed by|covered by|protected by)\b[^.;]{0,80}\b(?:terms|rights?|licen[cs]es?|copyrights?|polic(?:y|ies))\b/i;
const NOT_CLEARED_ZH =
  /(?:没有能力|无法|无力|未能|难以)[^。；]{0,20}(?:版权|著作权|知识产权)|(?:未|没有)(?:经过|经|进行|做)[^。；]{0,10}(?:版权|著作权)(?:审核|审查|核查)/;
const FAIR_USE =
  /\b(?:redistribut\w+|distribut\w+|us(?:e|ed|es|ing)|shar(?:ed|ing)|includ(?:ed|es)|provid(?:ed|es)|made available|released|falls?|believe\w*|consider\w*|qualif\w+|constitut\w+|claim\w*|published)\b[^.;]{0,80}\bfair[- ](?:use|dealing)\b|\bfair[- ]use (?:training|context|doctrine|exception|provisions?|principles?|purposes|basis)\b/i;
const OBJECTION =
  /\b(?:infring\w+|violat\w+ (?:your|any|the) (?:copyrights?|rights))\b[^.;]{0,120}\b(?:remov\w+|delet\w+|tak(?:e|en) (?:it |them )?down|contact|open an issue)\b|\bif you (?:are|own|hold|represent)\b[^.;]{0,60}\b(?:copyright|rights?[- ]?holder|rights owner|employer|publisher|artist|author of)\b[^.;]{0,120}\b(?:remov\w+|delet\w+|tak(?:e|en) (?:it |them )?down)\b/i;
const OBJECTION_ZH =
  /(?:如|若|倘若|如果|一旦)[^。；]{0,12}(?:侵权|侵犯|侵害)[^。；]{0,40}(?:联系|联络|删除|留言|告知|通知|处理|下架|移除|[Ii]ssue)|侵(?:权)?(?:即)?删/;
const NOT_HANDED_ON =
  /\b(?:due to|because of|owing to|for) (?:the )?(?:copyrights?|licen[cs](?:es?|ing))(?:[- ](?:and \w+ )?(?:concerns?|issues?|reasons?|restrictions?|limitations?|constraints?|considerations?|protection|law))?\b[^.;]{0,60}\b(?:cannot|can['’]?t|can not|unable|not able|not allowed|not permitted|do not|don['’]t|won['’]t|removed|not (?:be )?(?:release|share|distribute|redistribute|publish|provide)\w*)\b|\b(?:cannot|can['’]?t|unable to|not able to|do not|don['’]t|won['’]t|removed|not be)\b[^.;]{0,60}\b(?:due to|because of|owing to) (?:the )?(?:copyrights?|licens(?:es|ing) (?:issues|restrictions|reasons))\b|(?:由于|因|鉴于|出于)(?:为)?[^。；]{0,8}版权[^。；]{0,24}(?:不|无法|未|暂不)/i;

/** Said of what is no content of data: marks, the tool, the license's own words, the own rights. */
const NOT_CONTENT =
  /\b(?:licensors?|licensees?|trademarks?|logos?|software|code ?base|this (?:model|code|software|repository|project) (?:is|remains) (?:the )?property|belongs? to (?:us|the authors of this)|held by (?:us|the authors of this)|generated (?:content|outputs?|images?)|outputs?|article \d|section \d)\b|生成(?:的)?(?:内容|图片|图像|结果)|输出/i;
/** Leave of the holders, named with them. */
const LICENSED =
  /\b(?:licen[cs]ed under|under (?:an? |the )?[\w .-]{0,60}licen[cs]e|public[- ]domain|permission|agreement)\b/i;
const ASKS = /[?？]\s*$/;

/** Returns true if a sentence says that others hold rights in the content of the data, and names no leave of theirs. */
export function saysHeldByOthers(text: string, kind: "model" | "dataset"): boolean {
  if (ASKS.test(text) || NOT_CONTENT.test(text)) return false;
  return (
    (HOLDERS.test(text) && !LICENSED.test(text)) ||
    HOLDERS_ZH.test(text) ||
    NOT_CLEARED_ZH.test(text) ||
    UNDER_OTHER_TERMS.test(text) ||
    FAIR_USE.test(text) ||
    OBJECTION.test(text) ||
    OBJECTION_ZH.test(text) ||
    (kind === "model" && NOT_HANDED_ON.test(text))
  );
}

/** Words of which a sentence on rights of others has one. */
export const HELD_WORDS: readonly string[] = [
  "copyright",
  "property of",
  "not own",
  "n't own",
  "not hold",
  "not claim",
  "subject to",
  "governed by",
  "covered by",
  "protected by",
  "fair use",
  "fair-use",
  "fair dealing",
  "infring",
  "if you ",
  "due to licen",
  "版权",
  "著作权",
  "知识产权",
  "侵权",
  "侵犯",
  "侵害",
  "侵删",
];
