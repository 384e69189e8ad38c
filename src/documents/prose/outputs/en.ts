import type { OutputLanguage } from "./output-cue.js";

const OUTPUTS =
  "(?:outputs?|generations?|completions?|responses|generated (?:content|text|data|outputs?|images?|audio|code))";
const TO_TRAIN =
  "(?:(?:pre-?|fine-?)?train(?:ing)?|fine-?tun(?:e|ing)|improv(?:e|ing)|develop(?:ing|ment of)?|creat(?:e|ing)|build(?:ing)?|distil(?:l|ling|lation of)?)";
const OTHERS =
  "(?:any |all |your |the |new |smaller |downstream |derivative |student |third[- ]party |large |language |ai |machine learning |generative |competing |competitive |foundation |or |and |other ){0,4}";
const MODELS = "(?:models?|llms?|ai systems?|networks?)";
const OTHER_MODELS = `(?:other|another|any other|competing|competitive|student|smaller|third[- ]party|your own|new) ${OTHERS}${MODELS}`;
/** Within a sentence; the point of "3.1" ends none. */
const ANY = String.raw`(?:[^.;]|\.(?=\d))`;
const ALLOW = "(?:allow|permit|licen[cs]ed to|free to|welcome to|may|can|support|encourage)";

const pattern = (source: string) => new RegExp(source, "i");

/** English sentences on training other models on outputs. */
export const ENGLISH_OUTPUTS: OutputLanguage = {
  words: [
    "distil",
    "other model",
    "other llm",
    "other large",
    "other language",
    "other ai",
    "other generative",
    "other third",
    "competing",
    "competitive",
    "student model",
    "smaller model",
    "train other",
    "teacher model",
    "synthetic data",
    "synthetic dataset",
  ],
  permitted: [
    pattern(
      String.raw`\b${ALLOW}(?:s|ed|ing)?\b${ANY}{0,120}\bdistillation (?:for|of|into|to) (?:training |train )?(?:of )?${OTHERS}${MODELS}\b`,
    ),
    pattern(
      String.raw`\b(?:allow|permit)(?:s|ed)?\b${ANY}{0,100}\b(?:knowledge |model )?distillation\b(?!,? (?:loss|losses|objective|process|framework|pipeline|methods?|library|scripts?|code|temperature|to ))`,
    ),
    pattern(
      String.raw`\b(?:knowledge |model )?distillation\b${ANY}{0,40}\b(?:is|are) (?:explicitly |expressly )?(?:allowed|permitted|welcome)\b`,
    ),
    pattern(
      String.raw`\b${OUTPUTS}\b${ANY}{0,60}\b(?:can|may|are (?:allowed|permitted|free)|is (?:allowed|permitted|free))\b${ANY}{0,30}\b(?:used|use)\b${ANY}{0,40}\b${TO_TRAIN} ${OTHER_MODELS}\b`,
    ),
    pattern(
      String.raw`\b(?:${ALLOW}(?:s|ed|ing)?\b${ANY}{0,60}\b|^\W{0,4}|: ?)(?:use|using|leverag(?:e|ing)|utili[sz](?:e|ing))\b${ANY}{0,30}\b${OUTPUTS}\b${ANY}{0,120}\b${TO_TRAIN}(?: and [a-z]{4,12})? ${OTHER_MODELS}\b`,
    ),
  ],
  forbidden: [
    pattern(
      String.raw`\b${OUTPUTS}\b${ANY}{0,60}\b(?:may|must|can|should)(?: ?not|n['’]t)\b${ANY}{0,40}\b${TO_TRAIN}\b${ANY}{0,20}\b${OTHERS}${MODELS}\b`,
    ),
    pattern(
      String.raw`\b(?:may|must|can|should|do)(?: ?not|n['’]t)\b${ANY}{0,20}\b(?:use|leverage|utili[sz]e)\b${ANY}{0,60}\b${OUTPUTS}\b${ANY}{0,60}\b${TO_TRAIN}\b${ANY}{0,20}\b${OTHERS}${MODELS}\b`,
    ),
    pattern(
      String.raw`\b(?:prohibit|forbid|disallow|not (?:allow|permit))(?:s|ed|den|ing)?\b${ANY}{0,60}\b(?:us(?:e|ing)\b${ANY}{0,40}\b${OUTPUTS}\b${ANY}{0,60}\b${TO_TRAIN}\b${ANY}{0,20}\b${OTHERS}${MODELS}|distillation)\b`,
    ),
    pattern(
      String.raw`\bdistillation\b${ANY}{0,40}\b(?:is|are) (?:strictly |expressly )?(?:prohibited|forbidden|not (?:allowed|permitted))\b`,
    ),
  ],
  limited:
    /\bcompet(?:ing|itive|e|es)\b|\b(?:except|unless|provided that|only if|only for|only under|as long as|subject to|on condition|with attribution|non-?commercial(?:ly)?)\b/i,
  terms:
    /\blicen[cs]e\b|\bterms\b|\bagreements?\b|\bpolic(?:y|ies)\b|\bprovided that\b|\bas long as\b|\bsubject to\b|\bon condition\b|\battribution\b/i,
  offered: [
    /\b(?:as|is|makes?) (?:an? |the )?(?:good |strong |excellent |powerful )?teacher(?: model)? (?:for|to|in)\b[^.;]{0,60}\b(?:distill?\w*|student|smaller|other)\b/i,
    /\b(?:intended uses?|(?:intended|suitable|suited|designed|ideal|recommended|used|useful) (?:for|to)|use cases?|applications?)\b[^.;]{0,80}\b(?:synthetic data(?:set)? (?:generation|creation)|generat(?:e|ing) synthetic (?:training )?data|(?:knowledge |model )distillation)\b/i,
  ],
  ofOthers:
    /\b(?:openai|chatgpt|gpt-?\d|davinci|anthropic|claude|gemini|bard|their terms|the teacher(?:['’]s)? terms|we (?:used?|distill?ed|trained)|was (?:trained|distilled)|were (?:trained|distilled)|is a distilled)\b/i,
};
