const RESTRICTS = [
  /\b(?:only|solely|exclusively|strictly|restricted|limited)\b(?: \S{1,20}){0,6}? \S{0,4}(?:research|academic|non-?commercial)\b/i,
  /\b(?:research|academic|non-?commercial|educational)\b(?: \S{1,20}){0,4}? \W{0,3}(?:only|solely|exclusively)\b/i,
  /\bcommercial(?:ly)? (?:use|usage|purposes?|applications?|exploitation)\b[^.;]{0,40}\b(?:prohibited|forbidden|not (?:allowed|permitted)|disallowed)\b/i,
  /\b(?:not|no|cannot|prohibit\w*|forbid\w*|n['’]t)\b[^.;,]{0,40}\bcommercial(?:ly|[- ](?:use|usage|purposes?|applications?|exploitation|gain|activit|settings?|deployment))\b/i,
  /(?:仅|只)(?:供|限|限于|用于|可用于|能用于|面向|可|能)[^，。；]{0,16}(?:研究|学术|非商业|非商用|学习)/,
  /(?:禁止|严禁|不得|不可|不能|不允许|请勿)[^，。；、]{0,20}(?:商业|商用|盈利)(?!版权许可)/,
  /(?:商业|商用)(?:用途|使用|目的)?(?:均|被|是)?(?:严格)?禁止/,
];
const OPEN =
  /\?|？|\bcommercial (?:and|or|as well as) (?:non-?commercial|research)|\b(?:research|academic|non-?commercial) (?:and|or|as well as) commercial|\bnot (?:only|limited|just|restricted)\b|\b(?:without|no) (?:any )?restrictions?\b|\bpermission\b|\bif\b|不仅|不限于|书面|授权后|申请/i;
/** What is for research because it is no medical device says nothing of a license. */
const MEDICAL = /\b(?:clinical|diagnos\w+|medical|patients?|treatment)\b|诊断|临床|医疗/i;
const COMMERCE = /commercial|商/i;

/** A line of a template that leaves it to the license. */
const DEFERS = /\bplease check (?:the )?(?:data ?set |model )?licen[cs]e\b/i;

/** True if a sentence limits the use to research, or to what is not commercial. */
export function restrictsUse(sentence: string, block: string): boolean {
  if (!/research|academic|commercial|研究|学术|学习|商/i.test(sentence)) return false;
  if (OPEN.test(sentence) || DEFERS.test(block)) return false;
  if (MEDICAL.test(sentence) && !COMMERCE.test(sentence)) return false;
  return RESTRICTS.some((pattern) => pattern.test(sentence));
}
