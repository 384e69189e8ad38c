/** Persons who are nobody: invented, simulated, or ruled out in so many words. */
const INVENTED =
  /\b(?:purely|entirely|completely|fully|all) (?:[\w-]+ ){0,3}(?:fictional|fictitious|invented|imaginary)\b|\b(?:names|patients|persons|people|users|characters|vignettes)\b[^.]{0,40}\bare (?:[\w-]+,? ){0,3}(?:fictional|fictitious|invented|imaginary)\b|\bno real (?:[\w-]+ ){0,2}(?:users?|patients?|persons?|people|individuals?|customers?)\b|\bnot (?:contain|include|involve|use) (?:any )?(?:real|actual) (?:patients?|users?|persons?|people|customers?|individuals?)\b|\bno relation to (?:existing|real|actual)\b|虚构|虚拟(?:人物|患者|用户)/i;
/** Data that are made altogether, where a card says so first of all. */
const MADE =
  /\b(?:synthetic|simulated|artificial|fictional|fictitious|fabricated) (?:[\w-]+ ){0,2}(?:patients?|persons?|people|users?|customers?|r[ée]sum[ée]s|profiles?|notes|personas?|records|identities|pii|dialog(?:ue)?s?|conversations?|data ?sets?|faces?|speech)\b|合成数据集|模拟(?:患者|用户)/i;

/** Who agreed, or who looked at it: a ground that a reader can follow. */
const GROUND =
  /\b(?:informed|written|explicit|verbal|parental|participants?['’]?|patients?['’]?|users?['’]?|speakers?['’]?|with|gave|given|obtained|provided|signed) (?:[\w'’]+ ){0,3}consent(?:ed)?\b|\bconsented to\b|\bconsent (?:was|were|has been|is) (?:obtained|given|collected|waived)\b|\b(?:irb|institutional review board)\b|\bethic(?:s|al) (?:committee|board|approval|review|clearance)\b|\bopt(?:ed)?[- ]?in\b|\b(?:donated|volunteered) (?:by|their)\b|知情同意|书面同意|单独同意|(?:本人|用户|患者|家长|监护人|参与者|受试者|当事人|被试|录音人|发音人|志愿者)[^。；]{0,12}同意|伦理(?:委员会|审查|审批|批准)/i;
const GUARDIAN =
  /\b(?:parents?|parental|guardians?)\b[^.]{0,40}\bconsent|\bconsent (?:of|from) (?:[\w-]+ ){0,3}(?:parents?|guardians?)\b|(?:家长|监护人|父母)[^。；]{0,12}同意/i;
const DENIED =
  /\b(?:no|not|without|never|nor|neither|implied|unknown|unclear|if|whether|please|should|must|waiv\w+)\b|n['’]t\b|[?？]|未|没有|无|如|是否|应当?|需/i;

/** The same of all of them, in words that answer the question. */
const NOBODY =
  /\ball (?:[\w-]+ ){0,4}(?:are|were) (?:[\w-]+,? ){0,3}(?:fictional|fictitious|invented|imaginary)\b|\bno real (?:[\w-]+ ){0,2}(?:users?|patients?|persons?|people|individuals?|customers?)\b[^.]{0,80}\b(?:is|are|was|were) (?:included|used|present|involved)\b|\bnot (?:contain|include|involve) (?:any )?(?:real|actual) (?:patients?|users?|persons?|people|customers?|individuals?)\b/i;

/** A promise that protects persons whom the data do not hide. */
const PROMISE =
  /\b(?:not|never|prohibit\w*|forbid\w*) (?:to )?(?:attempt(?:ing)? to )?(?:determin|identify|re-?identify|deduc)\w* (?:[\w-]+ ){0,4}(?:identit(?:y|ies)|individuals?|persons?|people|speakers?|patients?|participants?|users?)\b|\bdata use agreement\b|\bcredentialed (?:access|users)\b|(?:不得|禁止|严禁)[^。；]{0,10}(?:重新识别|识别个人|识别身份)|数据使用协议/i;

export const promisesProtection = (sentence: string): boolean => PROMISE.test(sentence);
export const saysNobody = (sentence: string): boolean =>
  NOBODY.test(sentence) && !/[?？]|\b(?:if|may|might|except|but)\b|可能|如果|但/i.test(sentence);
export const saysMade = (sentence: string): boolean => MADE.test(sentence);
export const saysInvented = (sentence: string): boolean => INVENTED.test(sentence);
export const namesGround = (sentence: string): boolean =>
  GROUND.test(sentence) && !DENIED.test(sentence);
export const namesGuardian = (sentence: string): boolean =>
  GUARDIAN.test(sentence) && !DENIED.test(sentence);
