import { remember } from "../../../facts/remember.js";
import { MEDIA, NEITHER, type Output, TEXT } from "../tasks.js";

/** Patterns on names of models in lower case, each between letters: `bert` is in `camembert`, `opt` is not in `optimus`. */
const whole = (...words: readonly string[]): RegExp =>
  new RegExp(`(?<![a-z])(?:${words.join("|")})(?![a-z])`);

/**
 * Words that say what a model does, whatever it was made from: a reward model on a chat model writes nothing. Of several
 * the first list decides.
 */
const ROLES: readonly (readonly [output: Output, pattern: RegExp])[] = [
  [MEDIA, /(?<![a-z])(?:tts|text-to-speech)(?![a-z])|chattts/],
  [
    NEITHER,
    whole(
      "(?:multi-?|[a-z]{2,12}-?)?re-?rank(?:er|ers|ing)?|ranker|reward(?:-?model)?|rm|prm|orm|verifier|scorer|judge",
      "embed|embedder|embeddings?[a-z]{0,8}|e5|m?gte|bge|stella|piccolo|labse|gtr-t5|sae|probe|retriever|(?:bi|cross|text|image|vision|sentence)-?encoder|encoder(?!-?decoder)",
      "colbert|splade|sentence-(?:transformers?|t5|similarity|embedder)|sbert|simcse|sts|similarity",
      "[a-z]{0,8}guard|shieldgemma|moderation|moderator|classif(?:ier|iers|ication|y)|cls|[a-z]{0,8}detect(?:or|ors|ion)?",
      "segmentation|segmenter|asr|stt|speech-to-text|speech-recognition|ctc|ner|nli|[mxs]?nli|vad|kws|tagger|tagging|parser",
      "denois(?:er|ing)|speaker|diarization|regress(?:or|ion)|predict(?:or|ion)|forecast(?:er|ing)?|recognition|tower|mmproj|vla|policy|robocasa|libero",
    ),
  ],
  [
    MEDIA,
    new RegExp(
      `${whole("txt2img|text2img|t2i|t2v|i2v|ti2v|t2a|text-?(?:to|2)-?(?:image|video|music|audio|3d)|dreambooth|controlnet|pix2pix[a-z]{0,4}|gan|vocoder|inpaint(?:ing)?|voice-?(?:clon(?:e|ing)|conversion)").source}|diffusion(?![a-z])(?!-(?:policy|llm|lm))`,
    ),
  ],
  [
    TEXT,
    new RegExp(
      `${whole("instruct(?:ion)?|chatbot|summari[sz](?:er|ation|e)|translat(?:or|ion|e)|paraphras(?:er|ing)|caption(?:er|ing)?|dialogu?e|conversational|assistant|copilot|storywriter|roleplay|vlm").source}|(?:chat|llm)(?![a-z])`,
    ),
  ],
];

/** Families of models by what they put out. */
const FAMILIES: readonly (readonly [output: Output, pattern: RegExp])[] = [
  [
    NEITHER,
    whole(
      "minilm|mpnet|use-cmlm|clip(?:-?vit)?|[a-z]{0,4}clip|siglip2?",
      "vit|deit|swin(?:v2)?|resnet|resnext|convnext(?:v2)?|efficientnet|mobilenet|mobilevit|densenet|vgg|inception|beit|dino(?:v2|v3)?|yolo[a-z]{0,3}|r?t?-?detr|segformer|mask2former|maskformer|oneformer|sam2?|depth-?anything|unet|timm",
      "[a-z]{0,8}whisper|wav2vec2?|hubert|wavlm|xls-r|mms-1b|[a-z]{0,8}conformer|paraformer|sensevoice|ecapa|titanet|pyannote|xvector|crepe|yamnet|ast",
      "electra|[a-z]{0,4}deberta(?:v[23])?|xlm-?r|xlm-roberta|longformer|bigbird-roberta|layoutlm(?:v[23])?|lilt|tapas|esm[12]?b?|luke|rembert|ernie-?[123]|ernie-gram|nezha|lert|prot-?(?:bert|t5|electra|albert|xlnet)|macbert|xgboost|lightgbm|catboost|sklearn|chronos|timesfm|patchtst|prophet",
    ),
  ],
  [
    MEDIA,
    whole(
      "stable-?diffusion|sdxl|sd-?[123](?:\\.\\d)?|sd-turbo|flux|kandinsky|pixart|playground-v\\d|dall-?e|hunyuan-?(?:video|image|dit|3d)|animatediff|cogvideo(?:x)?|cogview|wan-?2|ltx-?video|mochi|kolors|z-image|qwen-image|omnigen|stylegan|ddpm|ldm",
      "musicgen|audiogen|bark|[a-z]{0,3}vits2?|tacotron|fastspeech|xtts|cosyvoice|speecht5[-_]tts|hifi-?gan|audioldm|stable-audio|riffusion|parler|kokoro|fish-speech|openaudio|gpt-sovits|indextts|rvc|so-vits|waveglow|melgan|f5-tts|orpheus|csm",
    ),
  ],
  [
    TEXT,
    new RegExp(
      [
        whole(
          "gpt[0-9]?|[a-z]{0,8}gpt(?:-?(?:2|3|j|neo|neox|oss|sw3))?|opt(?=-\\d)|[a-z]{0,4}phi-?\\d?|yi-?\\d{0,2}b?|mpt(?=-\\d)|[mb]?y?t5|flan|ul2|mt0|rag(?=-(?:token|sequence))|[a-z]{0,6}bart|barthez|pegasus|prophetnet|marian(?:mt)?|opus-mt|nllb|m2m100|madlad|seamless",
          "[a-z]{0,8}llama|vicuna|alpaca|[a-z]{0,6}qwen|qwq|qvq|[a-z]{0,6}mistral|mixtral|bigstral|ministral|codestral|devstral|magistral|mathstral|[a-z]{0,8}gemma|[a-z]{0,4}falcon|bloomz?|pythia|dolly|[a-z]{0,6}stablelm|starcoder(?:base)?|santacoder|codegen|incoder|deepseek|baichuan|[a-z]{0,6}chatglm|glm(?=-?[45z])|internlm|internvl|minicpm|mamba|rwkv|olmo|granite(?=-[34])|solar|command-r|c4ai|aya|dbrx|jamba|zephyr|openchat|hermes|nemotron|smollm|smolvlm|wizard(?:lm|coder|math)|kimi|hunyuan|ernie-4|ernie-bot|exaone|redpajama|xglm|polyglot|aquila|xverse|skywork|[a-z]{0,6}llava|paligemma|idefics\\d?|instructblip|blip-?2?|pix2struct|donut|molmo|xuanyuan|ziya|moss|lfm2?|arctic|megrez|telechat|apertus|dolphin|openhermes|airoboros",
        ).source,
        "(?<![a-z])(?:llama|qwen|gemma|bloom|phi|yi|glm|internlm|baichuan|mistral|deepseek)(?=-?\\d)",
      ].join("|"),
    ),
  ],
];
/** Two encoders joined to write: `bert2bert`. */
const CODER = /2(?:bert|gpt2?|roberta|rnd)(?![a-z])/;
const BERT = /bert(?!-?(?:summ?|gen))|(?<![a-z])[a-z]{0,4}roberta/;

const lastPart = (name: string): string =>
  name
    .slice(0, 200)
    .split("/")
    .at(-1)
    ?.replace(/[\s_]+/g, "-")
    .toLowerCase() ?? "";

/** A folder of embeddings is most often one of new words for a generator of images. */
const NO_ROLE = /^(?:embeddings?|speaker|judge|policy)$/;

/** Returns what a model's name says that it is for: `…-Instruct`, `…-Reranker`. */
export const roleInName = remember((name): Output | undefined => {
  const last = lastPart(name);
  if (NO_ROLE.test(last)) return undefined;
  return ROLES.find(([, pattern]) => pattern.test(last))?.[0];
});

/** Returns what the models of the family put out that a name belongs to; undefined for a name of two that differ. */
export const familyInName = remember((name): Output | undefined => {
  const last = lastPart(name);
  if (CODER.test(last)) return TEXT;
  const families = FAMILIES.filter(([, pattern]) => pattern.test(last)).map(([output]) => output);
  if (BERT.test(last)) families.push(NEITHER);
  const [first] = families;
  return families.every((output) => output.generative === first?.generative) ? first : undefined;
});
