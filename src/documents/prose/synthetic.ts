import { namesIn } from "./names.js";
import { isAside, isOwn, NEGATED } from "./sentences.js";

/** Made by a program, not by a model. */
const BY_RULE =
  /\b(?:template\w*|embeddings?|rule-?based|simulat\w+|procedural\w*|script\w*|grammars?|render\w*|automatically generated (?:by|from) (?:a )?(?:script|tool)|size of the generated|randomly generated|smote|sampling|user-?generated|human-?generated|auto-?generated|crowd-?sourc\w+|generated (?:from|by|using) (?:the )?(?:crawl|wikipedia|common crawl|pars|annotators?|humans?|workers?|users?))\b|用户生成|模板/i;
const BY_MODEL =
  /\b(?:generated|synthesi[sz]ed|created|produced|written|augmented)\b[^.]{0,60}\b(?:by|with|using|from|via|through)\b[^.]{0,40}\b(?:llms?|large language models?|language models?|(?:an? )?(?:ai|generative) models?|gpt[-\w.]*|chatgpt|claude|gemini|llama[-\w.]*|qwen[-\w.]*|deepseek[-\w.]*|mi[sx]tral[-\w.]*)\b|(?:由|使用|利用|通过|调用|借助|经|基于)[^。]{1,40}(?:模型|LLM|API|GPT|Claude|Gemini|Qwen|DeepSeek|千问|文心)[^。]{0,20}(?:生成|合成|蒸馏)|(?:模型|LLM)(?:自动)?(?:生成|合成)/i;
/** What the data are for, or what they ask of models, between the verb and the model. */
const PURPOSE =
  /\b(?:purposes?|aim|goal|to (?:pre-?train|train|fine-?tune|evaluat\w+|test|explore|study|probe|benchmark|assess|measure|examine|investigate|analy[sz]e|improve|help|support)|for (?:the )?(?:pre-?training|training|fine-?tuning|evaluat\w+|testing|benchmark\w+|stud\w+|us(?:e|ing))|memori[sz]ed|known|understood)\b/i;
const SELF =
  /\bsynthetic(?:ally[- ](?:generated|created))?\s+(?:data ?sets?|data|corpus|dialog(?:ue)?s?|conversations?|instructions?|examples?|samples?|questions?|texts?|stories)\b|\b(?:is|are|was|were)\s+(?:fully\s+|entirely\s+|completely\s+|all\s+|mostly\s+|partly\s+)?synthetic(?:ally generated)?\b|合成(?:的)?(?:数据|语料|样本|对话)/i;

/** True if the data themselves are said to be made by a model. */
export function saysSynthetic(
  text: string,
  raw: string,
  title: readonly string[],
  intro: boolean,
): boolean {
  if (NEGATED.test(text) || isAside(text) || BY_RULE.test(text)) return false;
  const made = BY_MODEL.exec(text);
  if (made && !PURPOSE.test(made[0])) return intro || isOwn(text, title) || namesIn(raw).length > 0;
  return intro && SELF.test(text) && isOwn(text, title);
}
