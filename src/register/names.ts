import { plainName } from "../facts/paths.js";

/** A reference to something on the Hub or to a service, without address and revision. */
export interface HubReference {
  /** As written, for messages. */
  text: string;
  /** Lower case, for look-ups. */
  key: string;
  kind?: "model" | "dataset";
}

const MAX_LENGTH = 200;
const PAGES = new Set(
  "tree blob resolve raw commit discussions viewer summary files feedback quickstart".split(" "),
);

/** Takes addresses, revisions and pages off a reference; `undefined` for paths and for free text. */
export function readReference(name: string): HubReference | undefined {
  if (typeof name !== "string" || name.length > 2 * MAX_LENGTH) return undefined;
  let text = plainName(name.trim()).replace(/^["'`]|["'`]$/g, "");
  const hosted =
    /^(?:(?:https?:\/\/)?(?:www\.)?(?:huggingface\.co|hf\.co|modelscope\.(?:cn|ai))\/|hf:\/\/)/i.exec(
      text,
    );
  if (hosted !== null) text = text.slice(hosted[0].length);
  else text = text.replace(/^https?:\/\/(?:www\.)?/i, "");
  text = text.replace(/[?#].*$/s, "").replace(/\/+$/, "");
  let kind: HubReference["kind"];
  const area = /^(datasets|models)\//i.exec(text);
  if (area !== null) {
    kind = area[1]?.toLowerCase() === "datasets" ? "dataset" : "model";
    text = text.slice(area[0].length);
  }
  text = text.replace(/(.)@.*$/s, "$1");
  const parts = text.split("/");
  const page = parts.findIndex((part, index) => index > 0 && PAGES.has(part.toLowerCase()));
  text = (page > 0 ? parts.slice(0, page) : parts).join("/").trim();
  if (text === "" || text.length > MAX_LENGTH || text.split("/").length > 2) return undefined;
  if (/^[./~\\]|\\/.test(text)) return undefined;
  return { text, key: text.toLowerCase(), ...(kind ? { kind } : {}) };
}

/** Endings that say in which format or precision a copy is kept. */
const FORMAT = new RegExp(
  `[-_.](?:${[
    "gguf|ggml|awq|gptq|exl[23]|exllamav2|hqq|aqlm|eetq|mlx|mlc|dwq|onnx|openvino|ov|coreml|tflite|litert|rknn",
    "ct2|ctranslate2|tensorrt|trt|marlin|auto-?round|autogptq|safetensors|sharded|imatrix|i1|bnb|unsloth|dynamic",
    "quantized|quants?|linearized|qat|[2-8]-?bits?|nf4|mxfp4|nvfp4|(?:b?f|fp)(?:4|8|16|32)|u?int[48]|w\\d{1,2}a\\d{1,2}",
    "q4f(?:16|32)(?:_[01])?|i?q\\d(?:[_-](?:k(?:[_-][smlx]{1,2})?|[01s]|xx?s|nl))?|\\d{2,3}g|gs\\d{2,3}",
    "\\d(?:\\.\\d{1,2})?bpw",
  ].join("|")})$`,
  "i",
);

/** Takes format endings off a repository name: `Llama-2-7B-Chat-AWQ` becomes `Llama-2-7B-Chat`. */
export function stripFormats(name: string): string {
  let shortened = name;
  for (let round = 0; round < 8; round += 1) {
    const shorter = shortened.replace(FORMAT, "");
    if (shorter === shortened || shorter === "") break;
    shortened = shorter;
  }
  return shortened;
}

/**
 * Returns the name of a repository without its owner and its format endings: what copies of one model have in common.
 */
export const bareName = (name: string): string =>
  stripFormats(name.slice(name.lastIndexOf("/") + 1, MAX_LENGTH + name.lastIndexOf("/")));

const NUMBER =
  /^(?:v|m|r|a|e|q|o|k|t)?\d+(?:[._x]\d+)*(?:b|m|k|g|e|o|v|t|bit|x\d+b)?$|^\d+x\d+(?:\.\d+)?b$/;

const VARIANTS = new Set(
  (
    "meta llama codellama tinyllama open guard scout maverick vision instruct chat base hf ms pt it sft dpo " +
    "qwen qwq coder math vl preview thinking deepseek distill zero llm lite exp prover gemma " +
    "codegemma paligemma recurrentgemma shieldgemma mistral mixtral mathstral ministral devstral magistral " +
    "nemo small medium large mini micro tiny xl xxl pro max plus yi internlm baichuan chatglm glm bge bloom " +
    "bloomz starcoder starcoderbase falcon mamba phi moe orca zephyr alpha beta openchat vicuna whisper turbo en " +
    "multilingual gpt oss neox j safeguard pythia deduped dolly mpt granite olmo tulu opt t5 flan bert uncased cased " +
    "distilbert distilgpt2 roberta wizardlm kimi k2 python intermediate step hf original omni audio embedding reranker " +
    "tts asr next air flash lite realtime deep nano super ultra captioner fp8 dynamic ema 4k 8k 16k 32k 128k 200k 1m 3n 3b e4b e2b"
  ).split(" "),
);

/**
 * True if what follows a pattern's fixed beginning is nothing but sizes, versions and the makers' own variant words.
 * With any other word it is somebody's fine-tune: better no match than a wrong one.
 */
export function isPlainVariant(shortened: string): boolean {
  return words(shortened).every((word) => VARIANTS.has(word) || isVersioned(word, VARIANTS));
}

const SERVICES = new Set(
  (
    "gpt chatgpt text davinci o claude instant opus sonnet haiku gemini ultra flash lite nano exp thinking " +
    "experimental deepseek chat reasoner qwen qwq grok mistral codestral mini pro plus max turbo preview latest " +
    "vision audio image search codex fast beta large medium small instruct api model v lite unicorn bison 16k 32k"
  ).split(" "),
);

/** True if the same holds for services: `gpt-4o-mini`, not `gpt-4o-style-7b`. */
export function isPlainService(shortened: string): boolean {
  return words(shortened).every((word) => SERVICES.has(word) || isVersioned(word, SERVICES));
}

function words(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[-_\s:]+/)
    .filter((word) => word !== "");
}

/** `qwen2.5`, `phi3`, `2407`, `8x7b`, `v0.1`: a known word with a version, or a version alone. */
function isVersioned(word: string, vocabulary: ReadonlySet<string>): boolean {
  if (NUMBER.test(word)) return true;
  return word.split(".").every((part) => {
    const split = /^([a-z]*)(\d*[a-z]?)$/.exec(part);
    if (split === null) return NUMBER.test(part);
    return split[1] === "" || vocabulary.has(split[1] ?? "") || vocabulary.has(part);
  });
}

/** Makers whose name may stand before a service model's: `openai/gpt-4o`, "Google Gemini Pro". */
const VENDORS =
  /^(?:openai|anthropic|google|gemini|deepseek|deepseek-ai|alibaba|qwen|x-ai|xai|mistral|mistralai)(?:\/|'s[- _]|[- _](?=gpt|chatgpt|claude|gemini|grok|o[134]\b))/;

/** A provider's interface without a model: "the OpenAI API", "Anthropic's models". */
const PROVIDER =
  /^(?:the )?(openai|anthropic|deepseek|gemini|moonshot|cohere|grok|xai)(?:['’]s)?[- _](?:api|models?|llms?|services?)$/;

/**
 * Returns the form in which hosted models are looked up: "GPT-4 Turbo", `gpt4-turbo` and `openai/gpt-4-turbo` are one.
 */
export function serviceKey(key: string): string {
  const [, provider] = PROVIDER.exec(key) ?? [];
  if (provider !== undefined) return provider;
  return key
    .replace(VENDORS, "")
    .replace(/[\s_]+/g, "-")
    .replace(/^chat-gpt/, "chatgpt")
    .replace(/^(gpt|claude|gemini|grok)(?=\d)/, "$1-")
    .replace(/-(?:api|models?)$/, "");
}

/** Returns the form in which data sets without an owner are looked up: "The Pile" is `the_pile`. */
export function bareKey(key: string): string {
  return key.replace(/[\s_-]+/g, "_");
}
