/** Lower-case words of which one is in every sentence that says so. */
export const SCREENING_WORDS = [
  "anonymi",
  "pseudonymi",
  "identif",
  " pii",
  "personal",
  "addresses",
  "numbers",
  "names",
  "脱敏",
  "标识化",
  "匿名",
  "假名",
  "隐私",
  "个人",
  "手机号",
  "身份证",
];
const THING = String.raw`(?:(?:personal(?:ly)?|private|sensitive|identifying)(?:(?:,? (?:or|and))? (?:sensitive|private|identifying|identifiable|identifier))?[- ](?:data|information|details|identifiers)|piis?|personally[- ]identif\w+(?: (?:data|information|details))?|(?:e-?mail|ip|home|postal) addresses|(?:phone|telephone|social security|credit card) numbers|(?:real |full |person |people'?s |patient )names)`;
const TAKEN =
  "(?:removed|filtered|stripped|scrubbed|masked|redacted|replaced|deleted|excluded|anonymi[sz]ed|pseudonymi[sz]ed|de-?identified|obfuscated|hashed)";
/** What was done, to what: both have to be named, because "the data were filtered" says nothing of persons. */
const DONE = new RegExp(
  String.raw`\b${TAKEN}\b[^.;]{0,80}\b${THING}\b|\b${THING}\b[^.;]{0,80}\b(?:was|were|been|is|are)\s+(?:\w+ly\s+)?${TAKEN}\b|\b(?:data ?sets?|data|corpus|records|texts?|samples|posts|tweets|messages|conversations|dialog(?:ue)?s|images|it|they|we|usernames)\b[^.;]{0,60}\b(?:(?:was|were|been|is|are|have|has)\s+(?:\w+ly\s+)?)?(?:anonymi[sz]ed|pseudonymi[sz]ed|de-?identified)\b|\b(?:screened|scanned|filtered|checked|searched)\b[^.;]{0,40}\bfor ${THING}\b|\b(?:remov\w+|filter\w*|mask\w*|redact\w*|scrub\w*|screen\w*|scan\w*|strip\w*) (?:(?:out|of|for|all|any) ){0,3}${THING}\b|\b${THING} (?:removal|filter(?:ing)?|redaction|masking|scrubbing|screening|scan(?:ning)?)\b`,
  "i",
);
const DONE_ZH =
  /(?:脱敏|去标识化|匿名化|去隐私|假名化)(?:处理|清洗)?|(?:去除|删除|剔除|过滤|清除|屏蔽|遮蔽|移除|筛查|清洗)(?:了|掉)?[^。；，]{0,12}(?:个人(?:敏感|身份|隐私)?信息|隐私信息|隐私数据|手机号|身份证)|(?:个人(?:敏感|身份|隐私)?信息|隐私信息|隐私数据)[^。；，]{0,10}(?:去除|删除|剔除|过滤|清除|屏蔽|移除|筛查|清洗)/;
/** A step of a processing, named by what it is. */
const STEP =
  /^\W*(?:data )?(?:anonymi[sz]|pseudonymi[sz]|de-?identif|pii\b|personal (?:data|information))|个人(?:敏感|身份)?信息/i;
/** Left undone, left open, asked of somebody else, or done to the people who made the data. */
const LEFT =
  /\b(?:not|no|none|never|without|non|neither|nor|un(?:able|likely)|may|might|should|shall|must|could|would|can|will|please|if|whether|plans?|planned|todo|future|except|re-?identif\w+|annotators?|crowd ?workers?|workers?|turkers?|reviewers?|double-blind|file ?ids?|speaker ids?)\b|n['’]t\b|未|没有|尚未|不(?!可逆)|无|如|若|应当?|需要?|建议|可能|请|计划|标注员|标注者/i;

/** What a denial in such a sentence may say without leaving anything open: that nobody can be recognized any more. */
const SETTLED =
  /(?:不|未)(?:再)?(?:涉及|包含|含)[^，。；]{0,10}(?:隐私|个人信息)|(?:无法|不能|不可)[^，。；]{0,4}(?:识别|还原|关联|复原)[^，。；]{0,12}|\b(?:nobody|no (?:person|individual|patient|user)|individuals|persons|people|patients|users|participants|speakers|they) (?:can|could)(?:not| not| no longer)? be (?:re-?)?identified\b|\b(?:no longer|not) (?:re-?)?identifiable\b|\bcan(?:not| no longer) be (?:re-?identified|recogni[sz]ed|traced(?: back)?)\b/gi;

/** True if a sentence leaves undone, or open, what it speaks of. */
export const sentenceLeaves = (sentence: string): boolean =>
  LEFT.test(sentence) && LEFT.test(sentence.replace(SETTLED, " "));

/** True if a sentence says that personal information was looked for and taken out of the data. */
export const saysScreened = (sentence: string): boolean =>
  (DONE.test(sentence) || DONE_ZH.test(sentence)) && !sentenceLeaves(sentence);

/** True if an item in a list of steps says so. */
export const stepScreens = (step: string): boolean =>
  saysScreened(step) || (STEP.test(step) && !LEFT.test(step));

/** True if the text under a heading that announces it says so: whatever is no refusal says how. */
export const sectionScreened = (text: string): boolean => text.length > 8 && !LEFT.test(text);
