import { ADDRESS } from "./parties/contact.js";

/** Lower-case words of which one is in every sentence that says so. */
export const REQUEST_WORDS = [
  "remov",
  "delet",
  "take down",
  "takedown",
  "taken down",
  "opt-out",
  "opt out",
  "eras",
  "删除",
  "移除",
  "撤回",
  "下架",
];
/** How somebody asks for the removal of data. */
const ASKED =
  /\b(?:request\w*|ask(?:s|ed|ing)?|wish(?:es)?|want(?:s|ed)?|would like|like to|to have|in order to|to)\b[^.;]{0,60}\b(?:remov\w+|delet\w+|take ?-?downs?|tak(?:e|en) down|eras(?:e|ure|ed)|opt(?:ing)?[- ]?out)\b|\b(?:removal|deletion|take-?down|opt-?out|erasure) (?:requests?|form)\b|\b(?:remov\w+|delet\w+|opt-?out)\b[^.;]{0,40}\b(?:on|upon|by) request\b|(?:如需|如果|如有|若|希望|请求|申请|要求)[^。；]{0,40}(?:删除|移除|撤回|下架|撤下)|(?:删除|移除|撤回|下架)(?:请求|申请)/i;
/** Where to: what follows has to reach somebody. */
const REACHED =
  /\b(?:contact|e-?mail|write|form|reach|submit|send|visit|via|through|open an issue|at)\b|联系|邮件|邮箱|表单|发送|提交/i;
/** Words that name the place by themselves. */
const FORM = /\b(?:removal|deletion|take-?down|opt-?out|erasure)(?: requests?)? form\b/i;
/** Asked by the holder of a right in the work, not by the person in the data. */
const OF_WORKS =
  /\b(?:copyright\w*|rights? ?holders?|licen[cs]\w+|dmca|owners? of)\b|版权|著作权|权利人/i;
const OF_PERSONS =
  /\b(?:personal|privacy|private|your (?:data|information|code|name|images?|photos?|voice|face|account|content)|individuals?|persons?|people|data subjects?|pii)\b|个人|隐私|本人|您的|你的/i;
/** About files, packages and models, not about data in them. */
const OF_CODE =
  /\b(?:cache|folder|director(?:y|ies)|package|branch|column|token|stop ?words?|duplicates?)\b/i;

/** True if a sentence says where somebody asks for information on them to be taken out; `raw` is as it is written. */
export const takesRequests = (sentence: string, raw: string): boolean =>
  ASKED.test(sentence) &&
  ((ADDRESS.test(raw) && REACHED.test(sentence)) || FORM.test(sentence)) &&
  !OF_CODE.test(sentence) &&
  (!OF_WORKS.test(sentence) || OF_PERSONS.test(sentence));
