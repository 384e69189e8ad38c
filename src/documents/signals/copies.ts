import type { Relation } from "../../model/vocabulary.js";

/** What a card shows of how its weights were made from one base. */
export interface CopySigns {
  /** The names that the repository goes by: folder, `model_name`, title. */
  readonly names: readonly string[];
  readonly base: string;
  /** Tags and library, in lower case. */
  readonly tags: ReadonlySet<string>;
  readonly quantizedBy: boolean;
  readonly body: string;
}

type Copy = Extract<Relation, "quantized" | "converted">;

/** Words of a name that say in how few bits the weights are kept; `4bit`, `w4a16`, `q4_k_m`, `4.0bpw` follow a pattern. */
const QUANTIZED = new Set(
  (
    "gguf ggml awq gptq exl2 exl3 hqq aqlm eetq bnb nf4 fp8 fp4 nvfp4 mxfp4 int8 int4 imat imatrix i1 " +
    "autoround marlin quantized quantised quant quants qat dwq 量化 量化版"
  ).split(" "),
);
const QUANTIZED_FORM = /^(?:[2-8]-?bits?|w\d{1,2}a\d{1,2}|i?q\d(?:k|[01])?|\d(?:\.\d{1,2})?bpw)$/;
/** Words that say in which format or precision the same weights are kept. */
const CONVERTED = new Set(
  (
    "mlx onnx openvino ov coreml ct2 ctranslate2 tflite litert tensorrt trt rknn bf16 fp16 f16 float16 fp32 f32 " +
    "float32 safetensors sharded transformers.js"
  ).split(" "),
);
/** As a tag or as the library the same words mean a copy, but the tools they name also train. */
const QUANTIZED_TAGS = ["gguf", "ggml", "awq", "gptq", "exl2", "exl3", "hqq", "aqlm"];
const CONVERTED_TAGS = ["mlx", "onnx", "openvino", "coreml", "ctranslate2", "transformers.js"];
const ADAPTER = /(?:^|[-_. ])(?:q?lora|dora|adapters?)(?=$|[-_. \d])/i;

/** How far into the body a card says what it is. */
const OPENING = 3000;

/** Returns the kind of copy that the repository's own names, or `quantized_by`, say it is. */
export function copyByName({ names, base, quantizedBy, body }: CopySigns): Copy | undefined {
  const forms = names.flatMap((name) => copyForm(name, base) ?? []);
  if (names.some((name) => ADAPTER.test(name)) || saysTrained(body, base)) return undefined;
  if (quantizedBy || forms.includes("quantized")) return "quantized";
  return forms[0] ?? (SWAPPED.test(body.slice(0, OPENING)) ? "converted" : undefined);
}

/** Returns the kind of copy that tags, library or a list of files hint at, where the text does not speak of training. */
export function copyByTag({ base, tags, body }: CopySigns): Copy | undefined {
  if (saysTrained(body, base)) return undefined;
  if (QUANTIZED_TAGS.some((tag) => tags.has(tag)) || listsFiles(body)) return "quantized";
  return CONVERTED_TAGS.some((tag) => tags.has(tag)) ? "converted" : undefined;
}

/** Returns the form that a name has and the name of its base does not. */
function copyForm(name: string, base: string): Copy | undefined {
  const words = wordsOf(name);
  const inBase = isSameName(name, base) ? [] : wordsOf(base);
  const extra = words.filter((word) => !inBase.includes(word));
  if (extra.some((word) => QUANTIZED.has(word) || QUANTIZED_FORM.test(word))) return "quantized";
  return extra.some((word) => CONVERTED.has(word)) ? "converted" : undefined;
}

const last = (name: string) => name.slice(0, 300).split("/").at(-1) ?? "";
const wordsOf = (name: string) =>
  last(name)
    .toLowerCase()
    .split(/[-_ ()（）]+|(?<!\d)\.|\.(?!\d)/)
    .filter((word) => word !== "");
const isSameName = (name: string, base: string) =>
  last(name).toLowerCase() === last(base).toLowerCase();

/** The tokenizer of another model in place of its own: nobody trained anything. */
const SWAPPED =
  /\bwith the tokenizer (?:from|of)\b|\btokenizer (?:(?:was|is|has been) )?(?:swapped|replaced|transplanted)\b|\b(?:swapped|replaced|transplanted) (?:the |its )?tokenizer\b|替换(?:了)?(?:分词器|词表)/i;

const TRAINED =
  /\b(?:fine-?tun(?:ed?|ing)|(?:q?lora|sft|dpo|orpo)[- ](?:train|tun)\w{0,6}|(?:re|further |post-?)?trained)\b.{0,40}?$|微调.{0,20}$/i;

/** True if the text says that weights were trained from this base: what a tool is called says nothing then. */
function saysTrained(body: string, base: string): boolean {
  const text = body.slice(0, OPENING);
  const lower = text.toLowerCase();
  const name = last(base).toLowerCase();
  if (name.length < 3) return false;
  let offset = lower.indexOf(name);
  for (let mentions = 0; offset >= 0 && mentions < 20; mentions++) {
    if (TRAINED.test(sentenceBefore(text, offset))) return true;
    offset = lower.indexOf(name, offset + name.length);
  }
  return false;
}

/** Returns what stands before a place in its sentence, as far as it matters. */
const sentenceBefore = (text: string, offset: number): string =>
  text
    .slice(Math.max(0, offset - 120), offset)
    .split(/\n|[.。！!](?=\s|$)/)
    .at(-1) ?? "";

/** True if the card lists files of quantized weights. */
function listsFiles(body: string): boolean {
  const files = body.slice(0, 40_000).match(/[\w.-]{1,120}\.gguf\b/gi) ?? [];
  return new Set(files.map((file) => file.toLowerCase())).size > 1;
}
