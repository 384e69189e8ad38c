/** What of a publication a license statement is about. */
export type LicensedPart = "code" | "weights" | "data";
export type LicenseScope = ReadonlySet<LicensedPart>;

export const NO_SCOPE: LicenseScope = new Set();

const PARTS: readonly [LicensedPart, RegExp][] = [
  [
    "code",
    /\b(?:code(?:base)?(?! (?:llms?|data|dataset|corpus|generation|snippets|completion))|software|scripts?|library|source files?|toolkit|toolbox|package|implementation|programs?)\b|代码|代碼|源码|原始码|程序|软件/i,
  ],
  [
    "weights",
    /\b(?:weights?|models?|checkpoints?|ckpts?|adapters?|loras?|parameters|embeddings|deltas?)\b|权重|模型|参数|權重/i,
  ],
  [
    "data",
    /\b(?:data(?:sets?|bases?)?|corpus|corpora|annotations?|labels|images?|photos?|audio|texts?|recordings|clips|transcripts|transcriptions|samples|questions|contents?|metadata|benchmark|treebank|sentences|questionnaire)\b|数据|语料|标注|數據|資料/i,
  ],
];
/** Words that only say what another word is of: "model code" is code, 模型的代码 too. */
const OF_CODE =
  /\b(?:(?:models?|data(?:set)?|training|inference|weights?|evaluation|source|modell?ing)[- ](?=(?:source )?code\b))|(?:模型|数据|训练|推理)的?(?=[^，。和与及、]{0,3}(?:代码|源码))/gi;
const OF_MODEL =
  /\b(?:model|data(?:set)?|license|licence) cards?\b|\bdata ?sheets?\b|\b(?:language|foundation) (?=model)|\b(?:code|text|image|embedding|data)[- ](?=(?:generation )?models?\b)|\bmodel zoo\b|\bcontents? (?=of (?:this|the|our) (?:project|repo))/gi;
/** What follows only says where the thing is, or what it is for. */
const REMAINDER =
  /\b(?:used|trained|needed|required|that|which|for|in|from|based|of|to|with|generated|produced|obtained|released with)\b/i;

/** Returns which parts some words name. */
export function scopeOf(words: string): LicenseScope {
  const cleaned = words.slice(-240).replace(OF_CODE, " ").replace(OF_MODEL, " ");
  const cut = cleaned.search(REMAINDER);
  const head = cut > 0 ? partsIn(cleaned.slice(0, cut)) : NO_SCOPE;
  return head.size > 0 ? head : partsIn(cleaned);
}

function partsIn(words: string): LicenseScope {
  const parts = PARTS.filter(([, pattern]) => pattern.test(words)).map(([part]) => part);
  return parts.length === 0 ? NO_SCOPE : new Set(parts);
}

/** Words for the whole of what is published, which a repository of code uses of its code too. */
const PUBLICATION = /\b(?:repo(?:sitory|s)?|project)\b|仓库|项目|工程|倉庫/i;
export const namesPublication = (words: string): boolean => PUBLICATION.test(words);

/** Things of others: what the card's own license does not cover, and whose license is not the card's. */
const OF_OTHERS =
  /(?<![\w-])base(?:[- ]models?)?\b(?![-\w])(?! (?:model )?(?:checkpoints?|weights?)\b)|\b(?:upstream|third[- ]part(?:y|ies)|original(?:ly)?(?! and (?:cleaned|modified|extended|new)\b)|underlying|parent|backbone|teacher|previously|formerly|dependenc(?:y|ies)|vendored|submodules?|services?|demo(?! (?:data|model|set|corpus|code))|pre-?existing|contribut(?:e|ions?|ors?)|pull requests?|comes? with|respective|each (?:merged|source|of)|(?:merged|source) models?|llama\.cpp)\b|基座|底座|基础模型|基底|原始(?!代码)|原模型|上游|第三方|依赖|源模型|贡献/i;
const SAME = /\bsame\b|\bin-?line with\b|相同|一致/i;
export const namesOthers = (words: string): boolean => OF_OTHERS.test(words) && !SAME.test(words);
