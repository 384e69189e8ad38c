import { isSized } from "../../upstreams/mentions/shapes.js";

/** Methods, tools, formats and machines: what something was made with, never who made it. */
const METHOD =
  /^(?:the )?(?:q?lora|dora|rlhf|rlaif|rlvr|dpo|sft|ppo|grpo|orpo|kto|simpo|peft|fsdp|adam\w{0,3}|sgd|mlm|clm|rag|bpe|cot|llms?|(?:py)?torch|pytorch lightning|tensor ?flow|keras|jax|flax|deepspeed|megatron(?:-lm)?|axolotl|trl|merge-?kit|auto-?train|auto-?gptq|llama\.cpp|llama-?factory|vllm|sklearn|scikit-?learn|spacy|fairseq|fast-?ai v\d|nanogpt|transformers?|trainer|python|json|csv|yaml|markdown|docker|github actions|google colab|colab|gpus?|tpus?|cuda|[avh]100s?|bleu|rouge|slerp|dare|ties|gguf|gptq|awq|supervised|unsupervised|self-supervised|reinforcement|knowledge|continual|continued|federated|transfer|curriculum|gradient|masked|causal|low-rank|parameter-efficient|cross-|contrastive|back-?translation|machine translation|web scraping|crowd-?sourc\w+|amazon mechanical turk|mechanical turk|mturk|chain[- ]of[- ]thought|next[- ]token|llm-as-a-judge)\b/i;
/** A name ends in one of these where it is a step, a thing or a crowd. */
const THING =
  /\b(?:(?:fine-?)?tuning|finetuning|distillation|training|pre-?training|quanti[sz]ation|merging|adaptation|optimi[sz]ation|prompting|sampling|translation|crawling|scraping|annotation|augmentation|averaging|decoding|concatenating|filtering|combining|method|methodology|algorithm|pipelines?|scripts?|frameworks?|toolkit|notebook|code|process|procedure|loss|objective|prompts?|data ?sets?|corpus|corpora|tokens?|samples?|examples?|models?|llms?|users?|workers?|annotators?|speakers?|volunteers|linguists|experts?|writers|journalists|translators|employees|participants|humans?|people|customers|doctors|teachers?|students|time|hand|others|license|terms|rights|january|february|march|april|june|july|august|september|october|november|december)\W{0,2}$/i;
/** No name begins so, unless it is in capitals: "IT University", "US Department of …". */
const COMMON =
  /^(?:we|i|me|my|him|her|he|she|it|they|them|the|this|that|these|those|here|our|your|who|whom|which|what|an?|and|or|if|as|in|on|at|to|of|for|by|with|from|there|then|when|people|someone|anyone|everyone|nobody|anonymous|various|several|many|some|all|both|each|other|using|training|combining|applying|adding|taking|running|filtering|humans?|annotators?|users?|volunteers|experts|professional|native|independent|january|february|march|april|may|june|july|august|september|october|november|december)$/i;
/** Models by their names, with or without a version. */
const MODEL =
  /^(?:chat-?gpt|gpt(?:[- ]?\d|\b)|claude(?:[- ](?:\d|opus|sonnet|haiku|instant)|$)|gemini(?:[- ](?:\d|pro|flash|ultra)|$)|llama(?:[- ]?\d|$)|bert|roberta|t5|whisper|stable diffusion|mixtral|text-davinci|gpt-j|bloom|falcon-|deepseek[- ](?:r|v|coder)|qwen[- ]?\d|qwq|phi-?\d|gemma|mistral[- ]\d|kimi|flux|文心一言|通义千问|豆包|星火|智谱清言)/i;
/** A party whatever else its name holds. */
const PARTY =
  /\b(?:labs?|laborator(?:y|ies)|teams?|groups?|inc|ltd|llc|gmbh|corp|corporation|company|universit\w*|institut\w*|college|school|cent(?:er|re)|foundation|department|faculty|hospital|academy|association|society|consortium|community|ai2|research|technologies|bank|agency|ministry|council|collective|project|studio)\b\.?/i;

/** A package by its name. */
const TOOL = /^[\w.-]+(?:-py|\.py|\.js|-cli|-sdk)$/i;
const LINK = /https?:|www\.|:\/\//i;

/** True if words behind "developed by" name a person, a group or an organization: no method, tool, model, data or link. */
export function isParty(name: string): boolean {
  const [first = ""] = name.split(/[\s,;:]/, 1);
  const isCapitals = first.length > 1 && first === first.toUpperCase();
  if (name.length < 2 || LINK.test(name) || (!isCapitals && COMMON.test(first))) return false;
  if (MODEL.test(name) && !PARTY.test(name)) return false;
  if (PARTY.test(name) && !/^(?:q?lora|rlhf|dpo|sft)\b/i.test(name)) return true;
  return !TOOL.test(name) && !METHOD.test(name) && !THING.test(name) && !isSized(name);
}
