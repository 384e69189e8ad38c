import { plain, withoutComments } from "../../text/markdown.js";
import { letters } from "../../text/pattern.js";

/** A sentence as a reader sees it, and as it is written. */
export interface Sentence {
  readonly text: string;
  readonly raw: string;
}

const END = letters("(?<=[.!?][\"')*_`]{0,4})\\s+(?=[\"'(*_`[]{0,4}[\\p{Lu}])|(?<=[。！？；])");
const LONGEST = 4000;

/** Returns the sentences of a block as they are written. */
export function rawSentencesOf(block: string): string[] {
  const raw = withoutComments(block.slice(0, LONGEST)).replace(/\s+/g, " ");
  return raw.split(END(raw));
}

export function sentencesOf(block: string): Sentence[] {
  return rawSentencesOf(block)
    .map((sentence) => ({ raw: sentence, text: plain(sentence) }))
    .filter((sentence) => sentence.text !== "");
}

export const NEGATED =
  /\b(?:not|no(?! teacher)|never|without|nor|neither|cannot|unlike|instead of|rather than)\b|n['’]t\b|不是|并非|未|没有|而非|无需|不含|不包含/i;

/**
 * True if the sentence speaks of this model or data set, or leaves its subject out; `title` holds the names of the card.
 */
export function isOwn(sentence: string, title: readonly string[]): boolean {
  const start = sentence.replace(BEFORE_LETTERS(sentence), "").slice(0, 60).toLowerCase();
  if (OWN.test(start)) return true;
  const first = start.split(/[\s,(]/, 1)[0] ?? "";
  return (
    first.length > 1 &&
    title.some(
      (name) =>
        name === first ||
        start.startsWith(`${name} `) ||
        // No space stands behind a name in Chinese.
        (name.length > 1 && HAN.test(name) && start.startsWith(name)),
    )
  );
}
const HAN = /^[\u4e00-\u9fff]/;
const BEFORE_LETTERS = letters(String.raw`^[^\p{L}\p{N}]+`);
const OWN =
  /^(?:this|the (?:present |final |resulting |released |student |fine-?tuned )?(?:model|teacher|student|network|checkpoint|weights|adapter|data ?set|corpus|data|samples|examples|conversations|dialog(?:ue)?s|questions|instructions|responses|answers|prompts|texts)|it\b|its\b|we\b|our|these|both|all|a (?:distilled|small|smaller|compact|lightweight|fine-?tuned|student)|[\w-]{2,20} (?:version|variant) of |an? [\w-]{1,20} ?(?:data ?set|model|corpus|student)|distill|knowledge distillation|train|fine-?tun|generated|synthetic|synthesi[sz]ed|student|using|here|model|dataset|本|该|此|我们|模型|数据|由|使用|采用|通过|利用|基于|从|全部|所有|学生|蒸馏|合成)/;

/** Sentences about this document, about code, or about what others did. */
const ASIDE =
  /\b(?:card|readme|badge|this (?:page|document|description|file)|outperform\w*|compared? (?:to|with)|comparison|baselines?|versus|vs|than|evaluat\w+|judg\w+|scor(?:e|ed|ing) by|similar to|inspired by|users? can|you can|can be|could be|may be|might be|would be|future|plan(?:s|ned)?|todo)\b|卡片|文档由|对比|相比|优于|评测|可用于|可以用于|计划/i;
export const isAside = (sentence: string): boolean => ASIDE.test(sentence);

/** True if this model is said to learn from another one's outputs. */
export function saysDistilled(text: string, title: readonly string[]): boolean {
  if (!DISTILLED.test(text) || NEGATED.test(text) || OTHER_SENSE.test(text) || isAside(text))
    return false;
  return isOwn(text, title);
}
const DISTILLED =
  /\bdistill?ed\s+(?:[\w-]+\s+){0,3}?(?:version|variant|checkpoint|model|student|from|of|using|with|via|by|on|into|through)\b|\b(?:is|was|been|were|are)\s+(?:[\w-]+\s+){0,4}?distill?ed\b|\b(?:knowledge|sequence-level|response|logit|self|model|reasoning|policy)[- ]distill?ation\b|\bdistill?ation\s+(?:from|of|training|with|using|loss|objective|process)\b|\b(?:via|by|using|through|with)\s+distill?(?:ation|ing)\b|\bas\s+(?:(?:the|an?|its|our)\s+)?teacher\b|\bteacher\s+(?:model|network|is|was|llm)\b|\bstudent\s+(?:model|network|of)\b|蒸馏(?!水)|教师模型|学生模型/i;
const OTHER_SENSE =
  /\b(?:distill?ed water|data ?set distillation|data distillation|distill?ed spirits|distill?ation column|distill?ations? (?:as|is a) (?:use|task)|for distillation|distillation purposes|student(?:s)? (?:who|in|of (?:the )?(?:university|school|class|law|medicine)))\b|蒸馏水|数据集蒸馏/i;

/** True if the sentence says what it was distilled from, by a name or at least a description. */
export const namesTeacher = (text: string): boolean => TEACHER.test(text);
const TEACHER =
  /\bdistill?ed\s+(?:[\w-]+\s+){0,3}?(?:version|variant|checkpoint|model)?\s*(?:of|from|using|by)\s+\S|\bdistill?ation\s+(?:of|from)\s+\S|\bas\s+(?:(?:the|an?|its|our)\s+)?teacher\b|\bteacher(?:\s+(?:model|network|llm))?\s+(?:is|was)\s+\S|\bdistill?ing\s+\S|\bfrom\s.{2,80}\b(?:through|via|by|using|with)\s.{0,60}\bdistill?(?:ation|ing)\b|从.{1,40}蒸馏|蒸馏自|由.{1,40}蒸馏|以.{1,40}为教师|教师模型(?:为|是|采用|使用)/i;

/** True if the sentence rules out a use. */
export const rulesOutUse = (text: string): boolean =>
  /\b(?:should|must|may|shall|is|are)\s?(?:not|n['’]t)\s+(?:be\s+)?(?:intended\s+(?:to\s+be\s+used|for)|used\s+(?:for|to|in|as|on|with)|suitable\s+for|meant\s+(?:for|to)|designed\s+(?:for|to)|deployed)\b|\bdo not use (?:it|this|the model|the dataset)\b|不(?:应|得|可|能|建议|适合|适用)(?:被|将其)?(?:用于|使用于|作为)|(?:禁止|请勿)(?:将.{0,20})?用于|不适用于/i.test(
    text,
  );

/** True if the sentence says what the model was trained on, where that is data and not hardware. */
export const saysData = (text: string): boolean =>
  (DATA.test(text) || namesData(text)) && !CAN_BE.test(text);
/** Words for data, whatever they are data of. */
export const DATA_WORD =
  /\b(?:data ?sets?|data|corpus|corpora|pairs|articles|tweets|texts?|sentences|documents|samples|examples|instructions|conversations|dialog(?:ue)?s?|images|books|wikipedia|wiki|dumps?|common ?crawl|c4|squad\w*|mnli|nli|imdb|imagenet\w*|coco|oscar|tokens|reviews|recordings|hours of|github|questions|news|stories|lyrics|poems|papers|abstracts|publications|records|transcripts|subtitles|(?:protein|dna|amino[- ]acid) sequences|molecules|smiles|scrap(?:s|ed)|comments|reddit|posts|messages|threads|pages|words)\b|数据|语料/i;
const DATA = new RegExp(
  `\\b(?:pre-?|post-?|fine-?)?(?:trained|tuned)\\b(?:[^.]|\\.(?=\\d)){0,80}?\\b(?:on|over|using|with|from)\\b(?:[^.]|\\.(?=\\d)){0,120}(?:${DATA_WORD.source})|\\bmodel on (?:[^.]|\\.(?=\\d)){0,60}\\b(?:corpus|data ?set)\\b|\\b(?:data|corpus|corpora|data ?sets?) (?:that (?:was|were) )?(?:used )?(?:to|for) (?:pre-?|fine-?)?(?:train|tun)\\w*\\b|\\b(?:training|source|training data) (?:data|corpus|set)\\b[^.]{0,60}\\b(?:consists?|contains?|comes?|is|was|were|are|includes?) |在.{2,60}(?:数据|语料)(?:集|库)?上.{0,12}(?:训练|微调)|(?:使用|利用|采用|经过|通过|基于)[^。；]{2,60}(?:数据|语料|对话|问答|台词|语句|文本|文章|书籍|样本|图片|图像|照片|作品|插画|视频|音频|录音|小时)[^。；]{0,24}(?:训练|微调)`,
  "i",
);

/** True for "fine-tuned on SQuAD v2": a name behind the verb that is no machine, tool or task. */
function namesData(text: string): boolean {
  const dataName = BEHIND.exec(text)?.[1];
  return (
    dataName !== undefined &&
    NAME_FIRST(dataName).test(dataName) &&
    CAPITAL(dataName).test(dataName.slice(0, 30)) &&
    !NO_DATA.test(dataName)
  );
}
const NAME_FIRST = letters(
  "^(?:(?:the|an?|our|both|english|german|french|spanish)\\s+)?[\"'“*`]{0,3}[\\p{Lu}\\d]",
  "i",
);
const CAPITAL = letters(String.raw`[\p{Lu}\d]`);
const BEHIND = /\b(?:trained|tuned)\s+(?:\S{1,40}\s+){0,4}?(?:on|over)\s+(.{2,60})/i;
const NO_DATA =
  /\b(?:[gct]pus?|(?:[avhp]\d{2,3}|t4)(?:[ -]?\d{1,3}gb)?|tesla|nvidia|rtx|gtx|titan|colab|aws|azure|gcp|kaggle kernels?|google cloud|pytorch|tensorflow|tasks?|objectives?|languages?|layers?|procedure|architecture|configuration|top of|epochs?|steps|machines?|nodes?|january|february|march|april|may|june|july|august|september|october|november|december)\b/i;
/** True if a title names the data. It leaves out what a sentence would say: "gpt2 trained on french opensubtitles". */
export const titleNamesData = (title: string): boolean => {
  const dataName = /\b(?:trained|tuned) (?:on|over|with) (.{2,60})/i.exec(title)?.[1];
  return saysData(title) || (dataName !== undefined && !NO_DATA.test(dataName));
};
const CAN_BE =
  /\b(?:can|could|should|may|might|to|not|unlike|other|previous(?:ly)?|existing) (?:be )?(?:[\w-]+ )?(?:pre-?|fine-?)?(?:trained|tuned)\b/i;

/** True if the sentence has a measure with its value. */
export const saysResult = (text: string): boolean =>
  /\b(?:accuracy|f1(?:[- ]score)?|bleu|rouge(?:-\w)?|perplexity|exact match|wer|cer|auc|auroc|mrr|map|scores?|(?:validation|evaluation|eval|test) loss)\b(?:[^.]|\.(?=\d)){0,100}?(?:\b\d{0,3}(?:\.\d+|\s?%)|%\s?\d{2})|\d{1,3}(?:\.\d+)?\s?%?\s(?:[\w-]+\s){0,2}(?:accuracy|f1|bleu|rouge(?:-\w)?|perplexity|exact match|wer|auc|auroc)\b|(?:准确率|得分|结果)[^。]{0,20}\d/i.test(
    text,
  );

/** True if the sentence says how the model was trained: a method, a schedule, a machine, or where the recipe stands. */
export const saysMethod = (text: string, raw = text): boolean =>
  ((/\b(?:pre-?|fine-?)?(?:trained|tuned)\b|训练|微调/i.test(text) && METHOD.test(text)) ||
    STAGES.test(text) ||
    (RECIPE.test(text) && /https?:|\]\(/.test(raw))) &&
  !CAN_BE.test(text);
const METHOD =
  /\b(?:epochs?|learning rate|batch size|optimi[sz]er|adamw?|lora|qlora|rlhf|gpus?|tpus?|[avhp]100s?|\d+k? steps|masked language model(?:l?ing)?|mlm|contrastive|objective|supervised fine-?tuning|from scratch|deepspeed|mixed precision|hyper-?parameters|multi-?task|warm-?started|initiali[sz]ed (?:from|on|using|with))\b|\b(?:as (?:follows|below)|following (?:command|parameters|script|settings))\b|\bas:|强化学习|奖励|[Ee]poch|轮/i;
/** Names of methods count where they are what was done, not what the model is compared with. */
const STAGES =
  /\b(?:SFT|DPO|GRPO|PPO|RLHF|ORPO|KTO)\b.{0,120}\b(?:followed by|then|after|stages?)\b|\b(?:followed by|via|using|through|with) (?:[\w-]+ ){0,3}\(?(?:SFT|DPO|GRPO|PPO|RLHF|ORPO|KTO)\b|\b(?:QLoRA|LoRA|GRPO|DPO|SFT)\b.{0,20}(?:微调|训练)|训练奖励/;
/** "The training script can be found [here](…)". */
const RECIPE =
  /\b(?:training|fine-?tuning|pre-?training|trained|fine-?tuned)\b.{0,60}\b(?:scripts?|notebook|colab|procedure|details)\b|\b(?:script|notebook|details)\b.{0,40}\b(?:for|of|on|to|that)\s(?:\w+ ){0,3}(?:training|fine-?tuning|pre-?training|trained|fine-?tuned|train|fine-?tune|created this model)\b/i;

/** Returns the labels of generated content that a sentence speaks of: what a person sees, what a machine finds. */
export function labelKinds(text: string): ("labels.explicit" | "labels.implicit")[] {
  if (
    NEGATED.test(text) ||
    isAside(text) ||
    /\b(?:remov\w+|training|dataset|filter\w*|laion)\b|去除|训练/i.test(text)
  )
    return [];
  if (
    !/\b(?:outputs?|generated|generations?|content|images?|audio|videos?|all|every|each)\b|生成|输出/i.test(
      text,
    )
  )
    return [];
  if (
    !/\b(?:add|embed|contain|include|appl|carr|insert|mark|label|watermark|tag)(?:y|s|es|ed|ied|ies|led|ing)?\b|添加|嵌入|含有?|标识|带有/i.test(
      text,
    )
  )
    return [];
  const facts: ("labels.explicit" | "labels.implicit")[] = [];
  if (
    /\b(?:visible|explicit|on-screen) (?:watermarks?|labels?|marks?|notices?)|(?<!in)visibly (?:labell?ed|marked|watermarked)|显式(?:标识|水印)|可见水印/i.test(
      text.replace(/invisibl[ey]/gi, "hidden"),
    )
  )
    facts.push("labels.explicit");
  if (
    /\b(?:invisible|imperceptible|implicit|hidden|inaudible) (?:watermarks?|watermarking|labels?|marks?)|invisibly watermark|\bsynthid\b|\bc2pa\b|metadata labels?|隐式(?:标识|水印)|隐形水印|不可见水印|元数据.{0,8}标识/i.test(
      text,
    )
  )
    facts.push("labels.implicit");
  return facts;
}

/** True if a disclaimer speaks of limits: of errors, harm or use, and not of who wrote the card. */
export const disclaims = (text: string): boolean =>
  !/\bmodel card\b|\btransformers\b/i.test(text) &&
  /\b(?:limit\w*|bias\w*|risks?|harm\w*|not|no|n['’]t|cannot|only|careful|errors?|inaccura\w*|incorrect|offensive|profan\w*|hallucinat\w*|research purposes)\b|仅|不|可能/i.test(
    text,
  );
export const isDisclaimer = (title: string): boolean => /disclaimers?|免责/i.test(title);

/** Flags and settings of a training run, as scripts and configurations write them. */
const RECIPE_CODE =
  /--(?:num_train_epochs|learning_rate|per_(?:device|gpu)_train_batch_size|train_batch_size|do_train|train_file|train_data_file|max_steps|num_epochs)\b|["'](?:num_train_epochs|learning_rate|train_batch_size)["']\s?:\s?["']?\d|\b(?:num_train_epochs|learning_rate|train_batch_size)\s?=\s?\d/;
/** Measures with their values, as evaluation scripts print them. `score` alone is what a pipeline answers. */
const RESULT_CODE =
  /["'](?:exact(?:_match)?|f1|em|acc(?:uracy)?|bleu|rouge\w{0,6}|precision|recall|perplexity|mcc|wer|mrr|eval_\w{1,20}|\w{1,20}_(?:f1|acc|accuracy|exact))["']\s?:\s?["']?\d{1,3}\.\d|^[ \t]{0,8}\*{0,2}(?:exact(?:_match)?|f1|em|acc(?:uracy)?|bleu|perplexity|eval_\w{1,20}|precision|recall|mcc|wer)\*{0,2}[ \t]{0,8}[:=][ \t]{0,8}\d{1,3}\.\d|\bprecision[ \t]{1,20}recall[ \t]{1,20}f1-score/im;
const LONGEST_CODE = 5000;

/** Returns the facts that a block of code shows: how a model was made, how it was measured. */
export function codeSays(code: string): ("training.description" | "evaluation.results")[] {
  const text = code.slice(0, LONGEST_CODE);
  const facts: ReturnType<typeof codeSays> = [];
  if (RECIPE_CODE.test(text)) facts.push("training.description");
  if (RESULT_CODE.test(text)) facts.push("evaluation.results");
  return facts;
}
