import { remember } from "../../facts/remember.js";
import { linksOf } from "./license.js";

/** A model, data set or service as a text names it. */
export interface NameInText {
  readonly name: string;
  readonly kind: "model" | "dataset" | "any";
  /** A link or an id; else a family that is known. */
  readonly exact: boolean;
  /** Offset in the text. */
  readonly index: number;
}

const HUB =
  /^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\/(datasets\/|models\/)?([^?#]{1,200})/i;
const PAGES =
  /^(?:spaces|papers|docs|blog|collections|learn|join|models|datasets|organizations|settings|new|tasks|chat|transformers|course|api|posts|pricing|inference|search|huggingface)(?:\/|$)/i;

/** Returns the id in an address of the Hub: `org/name`, or a legacy name without owner. */
function hubName(href: string): Pick<NameInText, "name" | "kind"> | undefined {
  const match = HUB.exec(href);
  const path = match?.[2]?.replace(/\/+$/, "");
  if (!match || !path || (!match[1] && PAGES.test(path))) return undefined;
  const parts = path.split("/");
  const page = parts.findIndex(
    (part, i) => i > 0 && /^(?:tree|blob|resolve|raw|commit|viewer|discussions)$/.test(part),
  );
  const id = parts.slice(0, page > 0 ? page : 2).join("/");
  if (!/^[\w.-]{1,96}(?:\/[\w.-]{1,96})?$/.test(id) || id.length > 96) return undefined;
  return { name: id, kind: match[1]?.toLowerCase().startsWith("datasets") ? "dataset" : "model" };
}

/** A family of names: words of which one is in every name, and the pattern of the names. */
type Family = readonly [words: string, pattern: string];

/** Families whose names are known well enough to be names without a link. Case counts: a gemini is also a sign. */
const FAMILIES: readonly Family[] = [
  [
    "gpt GPT",
    "(?:gpt|GPT)-?[2345](?:[.-]?\\w{1,12}){0,3}(?:[ -](?:[Tt]urbo|[Mm]ini|[Nn]ano|[Pp]ro|[Vv]ision|[Xx][Ll]|[Ll]arge|[Mm]edium)\\b){0,2}",
  ],
  ["Chat", "Chat-?GPT(?:-[\\d.]{1,5}(?:-[Tt]urbo)?)?"],
  ["text-", "text-(?:davinci|curie)-\\d{3}"],
  ["o1- o3- o4-", "(?:OpenAI )?o[134]-(?:mini|preview|pro)\\b"],
  ["OpenAI", "OpenAI o[134]\\b"],
  [
    "laude",
    "[Cc]laude(?:[ -](?:\\d{1,2}(?:\\.\\d)?|[Oo]pus|[Ss]onnet|[Hh]aiku|[Ii]nstant|v\\d)\\b){0,4}",
  ],
  [
    "Gemini",
    "Gemini(?:[ -](?:\\d(?:\\.\\d)?|[Pp]ro|[Ff]lash|[Uu]ltra|[Nn]ano|[Ll]ite|[Tt]hinking)\\b){0,4}",
  ],
  ["Grok", "Grok[ -]?\\d"],
  ["Doubao", "Doubao[\\w.-]{0,24}"],
  ["Command", "Command[ -]R\\+?"],
  ["Whisper", "Whisper[ -](?:large|medium|small|base|tiny)[\\w.-]{0,12}"],
  ["BERT-", "BERT-(?:base|large)[\\w.-]{0,24}"],
];
/** Families that come in sizes. */
const SIZED: readonly Family[] = [
  ["Gemma", "Gemma[ -]?\\d?[\\w.-]{0,24}"],
  ["DeepSeek", "DeepSeek(?:[ -](?:R1|V\\d|[Cc]hat|[Cc]oder|[Rr]easoner)[\\w.-]{0,32}){0,2}"],
  ["Qwen", "Qwen[\\w.-]{0,40}"],
  ["QwQ", "QwQ[\\w.-]{0,24}"],
  ["lama", "[Ll]lama[ -]?[1234][\\w.-]{0,40}"],
  ["LLaMA", "LLaMA[\\w.-]{0,24}"],
  ["istral ixtral", "Mi[sx]tral(?:[ -](?:\\d[\\w.]{0,8}|Large|Medium|Small|Nemo))?[\\w.-]{0,32}"],
  ["Kimi", "Kimi[ -]?K\\d[\\w.-]{0,16}"],
  ["GLM-", "GLM-[\\w.]{1,16}"],
  ["ERNIE", "ERNIE[ -]?\\d[\\w.-]{0,16}"],
  ["Nemotron", "Nemotron[\\w.-]{0,32}"],
  ["Phi-", "Phi-\\d[\\w.-]{0,24}"],
];
const SIZE = "(?:[ -](?:\\d{1,3}(?:\\.\\d)?[bB]|[Ii]nstruct|[Cc]hat|[Bb]ase)\\b){0,3}";
const CHINESE = ["文心一言", "通义千问", "豆包", "智谱清言", "讯飞星火"];

/** A word of any of them; most texts hold none. */
const ANY_FAMILY = new RegExp(
  [...[...FAMILIES, ...SIZED].flatMap(([words]) => words.split(" ")), ...CHINESE].join("|"),
);

/**
 * Returns the pattern for the families of a text, or undefined for none. One pattern of all of them would cost more to
 * compile than the rest of a card to read.
 */
function knownIn(text: string): RegExp | undefined {
  if (!ANY_FAMILY.test(text)) return undefined;
  const present = (families: readonly Family[]) =>
    families.flatMap(([words, pattern]) =>
      words.split(" ").some((word) => text.includes(word)) ? [pattern] : [],
    );
  const sized = present(SIZED);
  const latin = [
    ...present(FAMILIES),
    ...(sized.length > 0 ? [`(?:${sized.join("|")})${SIZE}`] : []),
  ];
  const parts = [
    ...(latin.length > 0 ? [`\\b(?:${latin.join("|")})`] : []),
    ...CHINESE.filter((name) => text.includes(name)),
  ];
  return parts.length > 0 ? compiled(parts.join("|")) : undefined;
}

const compiled = remember((source) => new RegExp(source, "g"));

const ID = /^[A-Za-z][\w.-]{0,60}\/(?=[\w.-]*[A-Za-z])[\w.-]{1,90}$/;
const FILE =
  /\.(?:json|jsonl|py|md|txt|csv|tsv|ya?ml|sh|ipynb|parquet|bin|pt|gz|zip|html?|pdf|png|jpe?g|com|org|net|io)$/i;

/** True if a text is an `org/name` and neither a path nor two words or two names with a slash between. */
const isHubId = (text: string): boolean =>
  ID.test(text) &&
  text.length <= 96 &&
  !FILE.test(text) &&
  /[\dA-Z-]/.test(text) &&
  !/^[A-Za-z]{1,12}\/[A-Z]?[a-z]{1,12}$|^[A-Z]{1,8}\/[A-Z]{1,8}$/.test(text) &&
  !/^(?:gpt|chatgpt|claude|gemini)\b|\/(?:gpt|chatgpt|claude|gemini|deepseek|llama|qwen)$/i.test(
    text,
  );

/** Returns every name in a text, in order: Hub links, ids in code marks, known families. */
export function namesIn(raw: string): NameInText[] {
  const text = raw.slice(0, 1000);
  const names: NameInText[] = [];
  let unread = text;
  const blank = (start: number, length: number) => {
    unread = unread.slice(0, start) + " ".repeat(length) + unread.slice(start + length);
  };
  for (const link of linksOf(text).slice(0, 20)) {
    const hub = hubName(link.href);
    const length = text.slice(link.index, link.index + 700).indexOf(link.href) + link.href.length;
    if (hub) {
      names.push({ ...hub, exact: true, index: link.index });
      blank(link.index, length);
    } else {
      // The words of another link may still be a name, its address may not.
      blank(link.index + length - link.href.length, link.href.length);
    }
  }
  for (const match of unread.matchAll(
    /`([^`\s]{3,96})`|(?<![\w./@-])([A-Za-z0-9][\w.-]{0,60}\/[\w.-]{1,90})(?![\w/])/g,
  )) {
    const id = (match[1] ?? match[2] ?? "").replace(/[.]+$/, "");
    if (!isHubId(id)) continue;
    names.push({ name: id, kind: "any", exact: true, index: match.index });
    blank(match.index, match[0].length);
  }
  const families = knownIn(unread);
  for (const match of families ? unread.matchAll(families) : []) {
    const name = match[0].replace(/[ .-]+$/, "");
    if (unread[match.index - 1] !== "/" && unread[match.index - 1] !== "-")
      names.push({ name, kind: "model", exact: false, index: match.index });
  }
  return names.sort((a, b) => a.index - b.index);
}

const WORDS =
  /^(?:none|no|yes|n\/?a|null|unknown|custom|own|scratch|from-scratch|tbd|todo|proprietary|internal|private|various|multiple|mixed|self-[a-z]+|json|jsonl|csv|pdf|html|xml|utf-8|english|cpu|gpu|llm|llms|slm|vlm|ai|api|apis|rlhf|sft|dpo|lora|qlora|web|transformer|transformers|pytorch|pii|phi|stem|nsfw|csam|gdpr|hipaa|faqs?|urls?|ocr|nlp|ml|qa|q&a)$/i;

/**
 * Returns a value that is one word and looks like the name of something that was published: `gpt2`, `bert-base-uncased`,
 * `COCO`.
 */
export function shortName(value: string): string | undefined {
  const word = value
    .replace(/[`*"“”]/g, "")
    .replace(/\s*[(（][^()（）]{0,200}[)）]?\s*$/, "")
    .replace(/[.,;。，；]+$/, "")
    .trim();
  if (isHubId(word)) return word;
  if (!/^[A-Za-z][\w.+-]{1,95}$/.test(word) || WORDS.test(word) || FILE.test(word))
    return undefined;
  return /\d|[A-Z].*[A-Z]/.test(word) ||
    /^(?:bert|roberta|albert|electra|distilbert|t5|gpt)-?\w*/i.test(word)
    ? word
    : undefined;
}
