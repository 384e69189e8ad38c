import { letters } from "../../text/pattern.js";
import { modelsIn } from "../upstreams/mentions/index.js";
import { isAside, isOwn, NEGATED } from "./sentences.js";

/** Made by a program, not by a model. */
const BY_RULE =
  /\b(?:template\w*|embeddings?|rule-?based|pattern-?based|simulat\w+|procedural\w*|script\w*|grammars?|render\w*|automatically generated (?:by|from) (?:a )?(?:script|tool)|size of the generated|randomly generated|smote|sampling|user-?generated|human-?generated|auto-?generated|crowd-?sourc\w+|generated (?:from|by|using) (?:the )?(?:crawl|wikipedia|common crawl|pars|annotators?|humans?|workers?|users?))\b|用户生成|模板/i;
const BY_MODEL =
  /\b(?:generated|synthesi[sz]ed|created|produced|written|augmented)\b[^.]{0,60}\b(?:by|with|using|from|via|through)\b[^.]{0,40}\b(?:llms?|large language models?|language models?|(?:an? )?(?:ai|generative) models?|gpt[-\w.]*|chatgpt|claude|gemini|llama[-\w.]*|qwen[-\w.]*|deepseek[-\w.]*|mi[sx]tral[-\w.]*)\b|(?:由|使用|利用|通过|调用|借助|经|基于)[^。]{1,40}(?:模型|LLM|API|GPT|Claude|Gemini|Qwen|DeepSeek|千问|文心)[^。]{0,20}(?:生成|合成|蒸馏)|(?:模型|LLM)(?:自动)?(?:生成|合成)/i;
/** What the data are for, or what they ask of models, between the verb and the model. */
const PURPOSE =
  /\b(?:purposes?|aim|goal|to (?:pre-?train|train|fine-?tune|evaluat\w+|test|explore|study|probe|benchmark|assess|measure|examine|investigate|analy[sz]e|improve|help|support)|for (?:the )?(?:pre-?training|training|fine-?tuning|evaluat\w+|testing|benchmark\w+|stud\w+|us(?:e|ing))|memori[sz]ed|known|understood)\b/i;
const SELF =
  /\bsynthetic(?:ally[- ](?:generated|created))?\s+(?:data ?sets?|data|corpus|dialog(?:ue)?s?|conversations?|instructions?|examples?|samples?|questions?|texts?|stories)\b|\b(?:is|are|was|were)\s+(?:fully\s+|entirely\s+|completely\s+|all\s+|mostly\s+|partly\s+)?synthetic(?:ally generated)?\b|合成(?:的)?(?:数据|语料|样本|对话)/i;

/** Texts that people ask a model for. */
const TEXTS =
  "(?:data ?sets?|data|corp(?:us|ora)|pairs|triples|dialog(?:ue)?s?|conversations?|instructions?|examples|samples|quer(?:y|ies)|questions?|q ?& ?a|texts?|stories|prompts?|responses?|documents?|passages?|rationales?|traces?)";
/** "57,369 synthetic (query, passage) pairs", "LLM-generated dialogues". */
const GENERATED_TEXTS = letters(
  String.raw`\b(?:synthetic(?:ally[- ](?:generated|created))?|(?:llms?|ai|machine|model)-(?:generated|written|synthesi[sz]ed|augmented))\s+(?:(?:[\p{L}\d“”"'’-]{1,30}|\([^()]{0,60}\)),?\s+){0,4}?${TEXTS}\b`,
  "i",
);
/** The way of making them, where no model stands beside it. */
const METHOD =
  /\b(?:adapt\w{0,4}|us(?:e[sd]?|ing)|via|with|by|through|appl\w{1,5}|follow\w{0,3}|employ\w{0,3})\s(?:[\w-]{1,20}\s){0,3}?(?:evol|self)-?instruct\b|\b(?:llms?|ai|language models?)[- ](?:based|driven|assisted|powered|aided)\s(?:\w{1,20}\s){0,2}?(?:augmentation|generation|synthesis|paraphras\w{1,4}|rewriting)\b/i;
/** The method as a point of a list. */
const ALONE = /^\W{0,6}(?:evol|self)[- ]?instruct\W{0,6}$/i;
const NOUN_ZH = "(?:数据|语料|样本|对话|问答|指令|题目|[Pp]rompts?)";
const VERB_ZH = "(?:生成|合成|构造|构建|重建|重构|增广|扩充|扩写|改写|增强)";
const BY_ZH = "(?:使用|利用|通过|调用|借助|采用|经由?|由|让)[^。；]{0,20}?(?:模型|LLMs?)";
/** 使用大模型进行对话重建, 利用LLM生成对话数据, 指令通过模型增广. */
const GENERATED_ZH = new RegExp(
  `${BY_ZH}[^。；]{0,24}?(?:${VERB_ZH}[^。；，]{0,12}${NOUN_ZH}|${NOUN_ZH}[^。；，]{0,6}${VERB_ZH})|${NOUN_ZH}[^。；，]{0,8}${BY_ZH}[^。；，]{0,6}${VERB_ZH}`,
  "i",
);
/** What simulators, voices and cameras make is no text of a language model. */
const NO_TEXT =
  /\b(?:images?|videos?|audio|speech|voices?|tts|csv|tabular|tables|time[- ]series|sensors?|scenes?|faces?|point clouds?|noise|degradations?|physics|games?|trajector\w+|molecul\w+|proteins?|benchmarks?)\b|图像|图片|语音|视频/i;
/** Says that no person wrote them. */
const NOT_HUMAN = /\bnot human[- ](?:authored|written|generated)\b/gi;
/** What others do, what the model is for, and what a listing shows. */
const OF_OTHERS =
  /\b(?:most|many|other|existing|previous) (?:\w{1,20} ){0,2}(?:models?|projects?|methods?|works?)\b|\b(?:to|can|for) (?:\w{1,20} )?(?:generat\w{1,4}|sampl\w{1,4}|creat\w{1,4}|produc\w{1,4}|mak\w{1,4}|detect\w{0,4}) (?:\w{1,20} ){0,2}?synthetic\b|其他|大多数|目前|现有|同类|示例|如下对话/i;
const TRAINING = /\b(?:pre-?|fine-?)?(?:train|tun)(?:s|ed|ing)?\b|训练|微调/i;

/** True if the data themselves are said to be made by a model. */
export function saysSynthetic(
  text: string,
  raw: string,
  title: readonly string[],
  intro: boolean,
): boolean {
  const stated = text.replace(NOT_HUMAN, " ");
  if (isOther(stated)) return false;
  const made = BY_MODEL.exec(stated);
  if (made && !PURPOSE.test(made[0]))
    return intro || isOwn(text, title) || modelsIn(raw).length > 0;
  if (METHOD.test(stated) || ALONE.test(stated) || GENERATED_ZH.test(stated)) return true;
  return isOwn(text, title) && (intro ? SELF : OPENING).test(stated);
}
/** A point of a list that begins so, wherever it stands. */
const OPENING = new RegExp(`^\\W{0,8}synthetic ${TEXTS}\\b`, "i");

/**
 * Returns the words by which the card of a model says that a model made the texts that it was trained on; `isOfTraining`
 * where the place says that training is meant.
 */
export function trainedOnGenerated(text: string, isOfTraining: boolean): string | undefined {
  if (isOther(text) || NO_TEXT.test(text) || OF_OTHERS.test(text)) return undefined;
  const byMethod = METHOD.exec(text);
  if (byMethod) return byMethod[0].trim();
  if (!isOfTraining && !TRAINING.test(text)) return undefined;
  return (GENERATED_TEXTS(text).exec(text) ?? GENERATED_ZH.exec(text))?.[0].trim();
}

const isOther = (text: string): boolean =>
  NEGATED.test(text) || isAside(text) || BY_RULE.test(text);
