import type { MentionKind } from "./mention.js";

const HUGGING_FACE =
  /^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co|hf-mirror\.com)\/(?:[\w.-]{1,60}\/(?=datasets\/))?(datasets\/|models\/)?([^?#]{1,200})/i;
const MODELSCOPE =
  /^https?:\/\/(?:www\.)?modelscope\.(?:cn|ai)\/(datasets|models)\/([^?#]{1,200})/i;
const KAGGLE =
  /^https?:\/\/(?:www\.)?kaggle\.com\/(?:datasets\/)?(?!code\/|competitions\/|models\/|c\/|learn\/|docs\/|discussions\/|organizations\/|datasets\b|code\b)([\w-]{2,60}\/[\w-]{2,90})\/?(?:$|[?#])/i;
const GITHUB = /^https?:\/\/(?:www\.)?github\.com\/([\w.-]{1,60})\/([\w.-]{1,96})/i;
/** Areas of the Hugging Face Hub that are neither models nor data sets. */
const AREAS =
  /^(?:spaces|papers|docs|blog|collections|learn|join|models|datasets|organizations|settings|new|tasks|chat|transformers|course|api|posts|pricing|inference|search|huggingface)(?:\/|$)/i;
const PAGE = /^(?:tree|blob|resolve|raw|commit|viewer|discussions|summary|files|view)$/;
const ID = /^[\w.-]{1,96}(?:\/[\w.-]{1,96})?$/;

/** What an address of a hub names. */
export interface LinkedName {
  readonly name: string;
  readonly kind: MentionKind;
}

/** Returns the model or data set that an address of Hugging Face, ModelScope or Kaggle leads to. */
export function hubName(href: string): LinkedName | undefined {
  const hub = HUGGING_FACE.exec(href);
  if (hub) return named(hub[2], hub[1], hub[1] === undefined);
  const modelScope = MODELSCOPE.exec(href);
  if (modelScope) return named(modelScope[2], modelScope[1], false);
  const kaggle = KAGGLE.exec(href)?.[1];
  return kaggle === undefined ? undefined : { name: kaggle, kind: "dataset" };
}

function named(path: string | undefined, area: string | undefined, areas: boolean) {
  const trimmed = path?.replace(/\/+$/, "");
  if (!trimmed || (areas && AREAS.test(trimmed))) return undefined;
  const parts = trimmed.split("/");
  const page = parts.findIndex((part, i) => i > 0 && PAGE.test(part));
  const name = parts.slice(0, page > 0 ? page : 2).join("/");
  if (!ID.test(name) || name.length > 96 || /^none$/i.test(name)) return undefined;
  const kind: MentionKind = area?.toLowerCase().startsWith("datasets") ? "dataset" : "model";
  return { name, kind };
}

/** Returns the repository that an address of GitHub leads to. */
export function gitHubName(href: string): string | undefined {
  const match = GITHUB.exec(href);
  return match?.[1] && match[2] ? `${match[1]}/${match[2].replace(/\.git$/, "")}` : undefined;
}

const HUB_ID = /^[A-Za-z][\w.-]{0,60}\/(?=[\w.-]*[A-Za-z])[\w.-]{1,90}$/;
const FILE =
  /\.(?:json|jsonl|py|md|txt|csv|tsv|ya?ml|sh|ipynb|parquet|bin|pt|pth|gz|zip|html?|pdf|png|jpe?g|wav|mp3|com|org|net|io|js|ts|cpp|safetensors|gguf|onnx)$/i;
const FOLDER =
  /^(?:src|docs?|data|datasets?|scripts?|examples?|tests?|assets|images?|img|configs?|models?|checkpoints?|ckpts?|weights|output|outputs|results?|tools?|utils|lib|bin|tmp|home|usr|notebooks?|playground|path|your|username|and|train|eval|input|text|application|audio|video)\//i;

/** True for a file's name. */
export const isFileName = (text: string): boolean => FILE.test(text);

/** True if a text is an `org/name` and neither a path nor two words with a slash between. */
export const isHubId = (text: string): boolean =>
  HUB_ID.test(text) &&
  text.length <= 96 &&
  !FILE.test(text) &&
  !FOLDER.test(text) &&
  /[\dA-Z-]/.test(text) &&
  !/^[A-Za-z]{1,12}\/[A-Z]?[a-z]{1,12}$|^[A-Z]{1,8}\/[A-Z]{1,8}$/.test(text) &&
  !/^(?:gpt|chatgpt|claude|gemini)\b|\/(?:gpt|chatgpt|claude|gemini|deepseek|llama|qwen)$/i.test(
    text,
  );
