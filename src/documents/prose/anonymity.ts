const THING =
  "(?:personal(?:ly)?(?:[- ]identifiable)? (?:data|information|details)|personally identifiable information|PII|private information)";
const HELD = "(?:contain|store|hold|retain|include|encode|memori[sz]e)";
/** What is published, as opposed to the data that it learned from. */
const MODEL =
  "(?:model|weights|checkpoint|network|(?:model )?parameters)(?: (?:weights|parameters|file|files|itself|themselves))*";

/** "The model is anonymous", "an anonymous model"; not "an anonymous submission". */
const ANONYMOUS = new RegExp(
  `\\b${MODEL} (?:is|are|can be considered|can be regarded as|is considered|is regarded as|counts as|qualif(?:y|ies) as) (?:fully |completely |truly |entirely |therefore |an? )*anonym(?:ous|i[sz]ed)(?! (?:submission|review|author|user|copy|repositor|version|for ))\\b|\\b(?:is|as) an anonymous (?:ai |language )?model\\b`,
  "i",
);
const FREE = new RegExp(
  `\\b${MODEL} (?:do(?:es)?(?: not|n['’]t)|never) ${HELD}(?: or ${HELD})? (?:any )?${THING}\\b|\\b${MODEL} ${HELD}s? no ${THING}\\b|\\b${MODEL} (?:is|are) (?:entirely |completely )?free (?:of|from) (?:any )?${THING}\\b|\\bno ${THING} (?:is|are) (?:contained|stored|held|retained|encoded) in (?:the|this|its|our) (?:model|weights|parameters|checkpoint)\\b`,
  "i",
);
const MODEL_ZH = "(?:模型|权重|参数)(?:本身|权重|参数|文件)*(?:中|内|里)?";
const ANONYMOUS_ZH = new RegExp(
  `${MODEL_ZH}(?:是|属于|已(?:经)?|为|均为)?(?:完全|已)?匿名(?:化)?(?:的|模型)?(?:[，,。；;！!]|$)`,
);
const FREE_ZH = new RegExp(
  `${MODEL_ZH}(?:均|也|都|并)?(?:不|未)(?:会)?(?:包含|含有?|存储|保存|保留|记忆|留存)(?:任何)?(?:用户|真实)?(?:的)?(?:个人|个人敏感|个人身份)(?:信息|数据)`,
);

/** A doubt, a condition, a purpose or a denial of the claim leaves it open. */
const OPEN =
  /\b(?:may|might|could|should|must|if|whether|unless|until|except|guarantee|ensure|cannot|can ?not|can['’]t|make sure|verify|aims?|intend(?:ed)?|tr(?:y|ies)|believe|assume|likely|possibly|probably|some|mostly|but|however|although|do not claim|don['’]t claim|no claim|not (?:an? )?(?:fully |completely )?anonym\w*|neither|pending)\b|[?？]|可能|应当?|如果|若|是否|除|尽量|确保|保证|但|不能|无法|并非|不是|不属于|未必/i;
/** Where the sentence tells of the data, the claim is about them. */
const DATA =
  /\b(?:training|data ?sets?|corpus|corpora|trained on|inputs?|prompts?|api|logs?|requests?|outputs?|card|example)\b|训练|数据集|语料|输入|日志|请求|输出/i;
/** Words that name the weights and nothing else. */
const WEIGHTS =
  /\bweights\b|\bparameters\b|\bcheckpoint\b|\bitself\b|\banonym|权重|参数|模型本身|匿名/i;

/** True if a sentence calls the model itself anonymous, or free of personal information. */
export const callsModelAnonymous = (text: string): boolean =>
  text.length <= 600 &&
  [ANONYMOUS, FREE, ANONYMOUS_ZH, FREE_ZH].some((pattern) => pattern.test(text)) &&
  !OPEN.test(text) &&
  !DATA.test(text);

/** True if only the weights can be meant: "the model contains no personal data" is often said of the data. */
export const namesWeights = (text: string): boolean => WEIGHTS.test(text);
