import type { MentionKind } from "./mention.js";

/**
 * Names of families that are names without a link, whatever version stands behind them. One word a name, or several;
 * hyphens and blanks between them are the same. Terms and licenses of theirs are the register's.
 */
const SERVICES = `
  GPT, ChatGPT, InstructGPT, text-davinci, code-davinci, davinci, text-curie, OpenAI o1, OpenAI o3, o1-mini, o1-preview, o1-pro, o3-mini, o4-mini, OpenAI, OpenAI API, GPT4V, DALL-E, Sora,
  Claude, Anthropic API, Gemini, Bard, PaLM, Gemini Flash, Gemini Pro, Grok, Doubao, Kimi, Moonshot, ERNIE Bot, Midjourney, Ideogram,
  Recraft, Leonardo Phoenix, Seedream, Seed-TTS, Imagen, Perplexity, Bing Chat, Copilot, ElevenLabs, DeepL, Google Translate, Azure OpenAI,
  Qwen-Max, Qwen-Plus, Qwen-Turbo, Nano Banana, Veo, Runway, Suno, Udio, Amazon Nova, Tongyi Qianwen,
  文心一言, 通义千问, 豆包, 智谱清言, 讯飞星火, 星火大模型, 混元大模型, 文心大模型, 百度翻译, 有道翻译, 谷歌翻译`;
const MODELS = `
  Llama, LLaMA, LLAMA, Meta Llama, Code Llama, CodeLlama, TinyLlama, OpenLLaMA, Chinese-LLaMA, Chinese-LLaMA-Plus, Chinese-Alpaca, Chinese-Alpaca-Plus, Chinese-LLaMA-Alpaca, Vicuna, StableVicuna, Koala, Guanaco,
  Mistral, Mixtral, Ministral, Mathstral, Magistral, Codestral, Devstral, Pixtral, Voxtral, Gemma, CodeGemma, PaliGemma, MedGemma, T5Gemma,
  Qwen, QwQ, QVQ, Qwen-VL, CodeQwen, DeepSeek, DeepSeek Coder, DeepSeek MoE, DeepSeekMath, Janus, Phi, Falcon, Pythia, GPT-J, GPT-Neo, GPT-NeoX, GPT-OSS, GPT-2, GPT2,
  DistilGPT2, DialoGPT, BioGPT, BLOOM, BLOOMZ, OPT, Galactica, MPT, StarCoder, StarCoder2, SantaCoder, CodeGen, CodeT5, CodeBERT, UniXcoder, WizardLM, WizardCoder,
  ChatGLM, VisualGLM, CogVLM, CogVideoX, CogView, GLM, Baichuan, InternLM, InternViT, InternVL, Yi, Aquila, AquilaChat, AltCLIP, AltDiffusion,
  ERNIE, PanGu, MOSS, MiniCPM, Hunyuan, Wan, Kimi K2, BGE, GTE, MiniLM, MPNet, SBERT, Nemotron, Granite, OLMo, SmolLM,
  SmolVLM, Zephyr, OpenChat, Starling, Nous Hermes, SOLAR, StableLM, RWKV, Mamba, Jamba, Command R, Aya, XGLM, ELECTRA, ALBERT, BERT, mBERT, RoBERTa, RoBERTa-wwm, BERT-wwm, MacBERT,
  DeBERTa, mDeBERTa, DistilBERT, TinyBERT, MobileBERT, CamemBERT, PhoBERT, BERTimbau, BERTweet, FinBERT, SciBERT, BioBERT, ClinicalBERT, LegalBERT, PubMedBERT, ModernBERT, SpanBERT, KoBERT, IndoBERT, IndicBERT, XLM-R, XLM-RoBERTa, XLM, XLNet, Longformer, BigBird, Pegasus, Flan-T5, mT5, ByT5, T5, UL2, BART, mBART, NLLB, M2M100, Marian, OPUS-MT, LaBSE, LayoutLM, Donut, TrOCR,
  ViT, CLIP, CLIP ViT, OpenCLIP, EVA-CLIP, Chinese-CLIP, SigLIP, DINO, DINOv2, DINOv3, SAM, Segment Anything, RF-DETR, BEiT, MAE, BLIP, Flamingo, LLaVA, MiniGPT-4, InstructBLIP,
  Whisper, wav2vec2, wav2vec, HuBERT, WavLM, Parakeet, Canary, XTTS, Bark, F5-TTS, CosyVoice, SpeechT5, MusicGen, AudioLDM, EnCodec, Fish Speech, GPT-SoVITS,
  Stable Diffusion, SDXL, SD, FLUX, Flux Pro, Kandinsky, PixArt, DeepFloyd IF, ControlNet, AnimateDiff, HunyuanVideo, Stable Video Diffusion, Taiyi, Erlangshen, Wenzhong, Randeng, Yuyuan, Bigan, BlenderBot, Blenderbot, Ziya, Skywork, XVERSE, Orion, TeleChat, Seed-OSS, MiMo, GLM Image, Z Image, Qwen Image, Step-3, LongCat, ESM, ESM2, ProtT5, ChemBERTa, TimesFM, Chronos, 书生, 书生浦语, 悟空`;
const ARCHITECTURES = `
  Swin, ConvNeXt, ResNet, EfficientNet, MobileNet, YOLO, DETR, Mask R-CNN, Faster R-CNN, DeiT, Conformer, FastConformer, Tacotron, VITS, Inception, VGG, DenseNet, RetinaNet, EfficientDet, Xception`;
const DATA_SETS = `
  ShareGPT, ShareGPT4V, The Pile, Pile, C4, mC4, RedPajama, RefinedWeb, Falcon RefinedWeb, SlimPajama, FineWeb, FineWeb-Edu, Dolma, DCLM, BookCorpus, BooksCorpus, Books3, OpenWebText, WebText, CC-News, CC-Stories, CC-100, CC100, WikiText,
  LAION, LAION-5B, LAION-400M, LAION-COCO, LAION Aesthetics, COYO, MMC4, COCO, MS COCO, ImageNet, CIFAR, MNIST, CelebA, FFHQ, Open Images, Visual Genome, VisualGenome, VQAv2, GQA, OCR-VQA, TextVQA, DocVQA, ScienceQA, Flickr30k, CC3M, CC12M, SBU, WebVid, WebVid-10M, Conceptual Captions, ADE20K, Cityscapes, KITTI, Kinetics, LFW, VGGFace, WebFace, MS-Celeb-1M,
  SQuAD, MNLI, SNLI, XNLI, MultiNLI, GLUE, WMT, OPUS, ParaCrawl, Europarl, OpenSubtitles, CNN/DailyMail, XSum, MS MARCO, Natural Questions, TriviaQA, HotpotQA, Quora Question Pairs, PAWS, OSCAR, CulturaX, ROOTS, Gigaword, OntoNotes, CoNLL-2003, IMDB, AG News, WikiSQL, CSpider, Yelp,
  LibriSpeech, LibriTTS, LJSpeech, VCTK, Common Voice, CommonVoice, GigaSpeech, VoxPopuli, VoxCeleb, AISHELL, AISHELL-1, WenetSpeech, MLS, FLEURS, TED-LIUM, AudioSet, AudioCaps, MAESTRO,
  FLAN, Flan Collection, P3, Super-NaturalInstructions, Natural Instructions, UltraChat, UltraFeedback, OpenHermes, OpenOrca, SlimOrca, Orca Math, MetaMath, MetaMathQA, MathInstruct, GSM8K, CodeAlpaca, Code Alpaca, Magicoder, LIMA, LIMA-RP, LimaRP, oasst1, OASST1, OpenAssistant Conversations, HH-RLHF, Anthropic HH, Capybara, Airoboros, NuminaMath, OpenMathInstruct, OpenThoughts, Bespoke-Stratos, Tulu, Dolly, databricks-dolly, Alpaca, Stanford Alpaca, Alpaca-GPT4, GPT4All, HC3, Firefly, BELLE, COIG, WuDao, WuDaoCorpora, CLUECorpus, CLUE, MNBVC, SkyPile, ChineseWebText, Wudao, InfiniMM, M3IT, LLaVA-Instruct, LLaVA-Pretrain, MedDialog, cMedQA, cMedQA2, CMeKG, MedQA, MedMCQA, PubMedQA, MIMIC, MIMIC-III, MIMIC-IV, MIMIC-CXR, PsyQA, MedQuAD, DailyDialog, PersonaChat, EmpatheticDialogues, MultiWOZ, Wizard of Wikipedia, BlendedSkillTalk, The Stack, StarCoderData, CodeSearchNet, CodeParrot, BigCode, Proof-Pile, OpenWebMath, peS2o, S2ORC, Magpie, Cosmopedia, TinyStories, Nectar, WildChat, LMSYS-Chat-1M, Chatbot Arena, UniProt, UniRef, UniRef50, PDB, ZINC, ChEMBL,
  悟道, 悟道语料库, 维基百科语料`;
const SITES = `
  Reddit, Twitter, Facebook, Instagram, GitHub, GitLab, Stack Overflow, StackOverflow, Stack Exchange, StackExchange, Quora, YouTube, TikTok, arXiv, PubMed, PubMed Central, Kaggle, Wikipedia, Common Crawl, CommonCrawl, Project Gutenberg, Gutenberg, Wikidata, Wiktionary, Wikibooks, WikiHow, Flickr, Goodreads, Discord, Telegram, Pixiv, Danbooru, DeviantArt, Unsplash, Pexels, Pixabay, LinkedIn, Hacker News, EUR-Lex, Semantic Scholar, DBpedia, ConceptNet, Freesound, SoundCloud, Spotify, Genius, Fandom, Bilibili, TED, LibriVox, OpenStreetMap, ClinicalTrials.gov,
  知乎, 微博, 豆瓣, 贴吧, 百度贴吧, 百度百科, 百度知道, 维基百科, 小红书, 抖音, 天涯论坛, 裁判文书网, 微信公众号, 简书, 今日头条, 京东, 淘宝, 大众点评, 好大夫, 丁香园, 寻医问药, 哔哩哔哩, 推特, 互动百科, 人民日报, 新浪财经, 腾讯财经, 凤凰财经, 东方财富, 东方财富网, 雪球, 雪球网, 虎嗅, 股吧, 今日头条客户端`;

const TOOLS = `
  LLaMA-Factory, LLaMA-Efficient-Tuning, Llama-X, llama.cpp, llama-recipes, LlamaIndex, llama-cpp-python, Llama Stack, Qwen-Agent, Alpaca-LoRA, FastChat, FlashAttention, Flash Attention, Axolotl, Unsloth, MergeKit, vLLM, SGLang, Ollama, LMDeploy, XTuner, ms-swift, OpenCompass, DeepSpeed, DeepSpeed-Chat, Megatron, Megatron-LM, Megatron-DeepSpeed, Colossal-AI, ZeRO, ZeRO-2, ZeRO-3, FSDP, PEFT, TRL, bitsandbytes, AutoGPTQ, AutoAWQ, ExLlama, ExLlamaV2, text-generation-webui, LM Studio, GPT4All App, LangChain, Gradio, Streamlit, OpenNMT, OpenNMT-py, KMeans, KCenter, K-Means, Sentence-BERT, SentenceTransformers, Sentence Transformers, TF-IDF, DBSCAN, HDBSCAN, t-SNE, UMAP, PCA, ADSR, fairseq, ESPnet, Kaldi, NeMo, SpeechBrain, spaCy, Stanza, NLTK, Beautiful Soup, BeautifulSoup, Scrapy, Selenium, Solr, Elasticsearch, DuckDB, Milvus, FAISS, BM25, MinHash, SimHash, KenLM, SentencePiece, tiktoken, Detectron2, MMDetection, OpenMMLab, ComfyUI, AUTOMATIC1111, Diffusers, PyTorch Lightning, Lightning, Weights & Biases, TensorBoard, GTSFactory, MegaBlocks, FlexGen, GPTCache, Rouge, BERTScore, Label Studio, Doccano, Prodigy, Argilla, Amazon Mechanical Turk, Mechanical Turk, MTurk, Prolific, Tesseract, PaddleOCR, FFmpeg, OpenCV, Docker, Git LFS,
  Self-Instruct, Self Instruct, Evol-Instruct, Orca-style, C-RLFT, TransferTransfo, DreamBooth, Textual Inversion, LoRA, QLoRA, DPO, PPO, GRPO, SwiGLU, RoPE, ALiBi, RMSNorm, AdamW, Adam, U-Net, UNet, Transformer, GAN, LSTM,
  MMLU, MMLU-Pro, HumanEval, MBPP, HellaSwag, WinoGrande, TruthfulQA, MT-Bench, AlpacaEval, Arena-Hard, IFEval, BBH, BIG-Bench, AGIEval, C-Eval, CMMLU, GAOKAO, LiveCodeBench, AIME, GPQA, MMMU, MMBench, POPE, MTEB, C-MTEB, BEIR, LongBench, SWE-bench, SuperGLUE, EvalPlus, DS-1000, CMB, CMB-Clin, SafetyBench, Hugging Face, HuggingFace, ModelScope, Zenodo, Lavis, EasyLM, FastAPI, OpenXLab, Colab, Kaggle Notebooks, SIFT, DiffGPT`;

/** Written in lower case they are common words, or parts of other names. */
const CASED = `
  alpaca, falcon, orca, dolly, vicuna, koala, guanaco, phi, yi, step, ling, wan, sam, sd, bark, opt, moss, aya, flux, mamba, clip, vit, bloom, solar, granite, zephyr, starling, pile, glue,
  clue, flan, nectar, magpie, capybara, firefly, belle, llama, gemini, bard, kimi, grok, imagen, runway, sora, veo, genius, discord, fandom, ted, canary, parakeet, swin, mae, dino, donut, marian, pegasus, longformer, galactica, jamba, orion, chronos, whisper, perplexity, copilot, leonardo, palm, opus, roots, oscar, yelp, kinetics, coyo, lima, tulu, argilla, gutenberg, pythia, hunyuan, conformer, twitter, glm, gte, openai, zero, lightning, prolific, adam, rouge, the pile, the stack, recraft, ideogram, suno, udio, moonshot, flickr, davinci, bert, step, quora, wmt, squad, clue`;

const list = (names: string): string[] => names.split(",").map((name) => name.trim());
/** Returns a name without what parts its words. */
export const squeezed = (name: string): string => name.toLowerCase().replace(/[\s\-_/.]+/g, "");

interface CatalogFamily {
  readonly kind: MentionKind;
  /** Its writing, where another is a common word. */
  readonly cased?: ReadonlySet<string>;
}

const FAMILIES: ReadonlyMap<string, CatalogFamily> = (() => {
  const cased = new Set(list(CASED).map(squeezed));
  const families = new Map<string, CatalogFamily>();
  const add = (names: string, kind: MentionKind) => {
    for (const name of list(names)) {
      const key = squeezed(name);
      const earlier = families.get(key);
      const isCased = cased.has(key) || key.length < 4;
      const writings = isCased ? { cased: new Set([...(earlier?.cased ?? []), name]) } : {};
      families.set(key, { kind: earlier?.kind ?? kind, ...writings });
    }
  };
  add(TOOLS, "tool");
  add(SERVICES, "service");
  add(MODELS, "model");
  add(ARCHITECTURES, "architecture");
  add(DATA_SETS, "dataset");
  add(SITES, "site");
  return families;
})();
/** Families of which both models and data sets are made. */
const BOTH = new Set(
  list(
    "Alpaca, Dolly, Stanford Alpaca, GPT4All, BELLE, Firefly, OpenHermes, Capybara, Airoboros, Tulu, Magicoder, MetaMath, WizardLM, Koala, Vicuna, StarCoder, Guanaco, BlenderBot, Starling, SlimOrca",
  ).map(squeezed),
);
/** The letters of names as a tree: every word of every card is looked up, and most leave it after three letters. */
interface NameTree {
  readonly next: Map<number, NameTree>;
  family?: { readonly key: string; readonly of: CatalogFamily };
}
const TREE: NameTree = { next: new Map() };
for (const [key, of] of FAMILIES) {
  let node = TREE;
  for (let i = 0; i < key.length; i++) {
    const code = key.charCodeAt(i);
    const next: NameTree = node.next.get(code) ?? { next: new Map() };
    node.next.set(code, next);
    node = next;
  }
  node.family = { key, of };
}
/** More blanks and hyphens than any name has between its words. */
const MOST_PARTS = 6;
const LONGEST = Math.max(...[...FAMILIES.keys()].map((key) => key.length));

/** A family that a text names at some place. */
export interface CatalogMatch {
  readonly kind: MentionKind;
  /** Offset behind the name with its version, size and variant. */
  readonly end: number;
}

/** What may stand behind the name of a family: versions, sizes, and the words of variants. */
/** Behind a blank a variant has a capital: "Claude 3.5 Sonnet", but "ChatGPT chat". */
const VARIANTS =
  "Instruct|Chat|Base|Turbo|Mini|Nano|Pro|Plus|Max|Ultra|Lite|Flash|Flex|Opus|Sonnet|Haiku|Vision|XL|Large|Medium|Small|Tiny|Huge|Thinking|Preview|Exp|Coder|Code|Math|Uncased|Cased|Multilingual|Whole|Schnell|Dev|Kontext|Aurora|Image|Alpha|Beta|Reasoner|Realtime|Distill|Zero|Omni|Audio|VL|MoE|Nemo|R\\d|V\\d(?:\\.\\d)?|API";
const JOINED =
  "instruct|chat|base|turbo|mini|nano|pro|plus|max|ultra|lite|flash|flex|opus|sonnet|haiku|vision|xl|large|medium|small|tiny|huge|thinking|preview|exp|coder|code|math|uncased|cased|multilingual|whole|schnell|dev|kontext|aurora|image|alpha|beta|reasoner|realtime|distill|zero|omni|audio|vl|moe|nemo|api|xl|hf|it|pt|sft|dpo|rlhf|int[48]|[48]bit|r\\d|v\\d(?:\\.\\d)?";
const NO_VARIANT =
  "derived|enhanced|guided|generated|distilled|annotated|labell?ed|synthesi[sz]ed|written|produced|created|augmented|translated|based|like|style|powered|compatible|trained|tuned|format|as|level|class|only|and|or";
const SUFFIX = new RegExp(
  [
    String.raw`(?:(?: (?!\d{1,4}[kKwW](?![A-Za-z]))|[_-])?(?:[vV]\.?)?\d{1,4}(?:[._]\d{1,3}){0,3}(?:[a-z](?![a-z]))?(?:x\d{1,3})?(?:[BbMm](?![a-z]))?`,
    `| (?:${VARIANTS}|large|small|medium|tiny|turbo|mini|nano)(?![A-Za-z])|[_-](?:${VARIANTS}|${JOINED})(?![A-Za-z])){0,8}`,
    String.raw`(?:-(?!(?:${NO_VARIANT})\b(?!-\d))[A-Za-z0-9][\w.-]{0,40})?`,
    String.raw`(?:\/\d{2}(?:@\d{3})?(?![\w/]))?`,
  ].join(""),
  "y",
);
const CJK_SUFFIX = /^[\w.]{0,6}(?:语料库?|数据集?)/;
const CJK = /[\u3400-\u9fff]/;

/** Ids without an owner of families that half the Hub is made of: `camembert-base`, `tiny-bert-2`. */
const FAMILY_ID =
  /(?:(?:[a-z]+-)?[a-z]{0,12}(?:bert|electra|longformer|wav2vec2|gpt2?|llama|mistral|qwen|t5|bart)[a-z\d]{0,8}(?:-[\w.]+)+)/iy;

/**
 * Returns the family that a text names at an offset where a word begins: the longest name that the catalog has there,
 * with what follows of version, size and variant.
 */
export function catalogMatch(text: string, start: number): CatalogMatch | undefined {
  let node: NameTree | undefined = TREE;
  let best: { family: CatalogFamily; key: string; end: number } | undefined;
  const last = Math.min(text.length, start + LONGEST + MOST_PARTS);
  for (let i = start; i < last; i++) {
    const code = text.charCodeAt(i);
    if (isPart(code)) {
      if (isPart(text.charCodeAt(i + 1))) break;
      continue;
    }
    node = node.next.get(code >= 65 && code <= 90 ? code + 32 : code);
    if (node === undefined) break;
    const { family } = node;
    if (family && endsHere(text, i)) best = { family: family.of, key: family.key, end: i + 1 };
  }
  if (best === undefined) return undefined;
  const written = text.slice(start, best.end);
  const { cased } = best.family;
  const versioned = /^[-_ ]?[vV]?\d/.test(text.slice(best.end, best.end + 3));
  const isTitle = written.length > 4 && /^[A-Z][a-z]+$/.test(written) && isAllCaps(cased);
  const sameCase = cased?.has(written) === true || (versioned && /^[A-Z]/.test(written)) || isTitle;
  if (cased !== undefined && !sameCase && !(versioned && text.charAt(best.end) === "-"))
    return undefined;
  if (
    text.slice(best.end, best.end + 4) === ".com" ||
    /^\.ai\b/.test(text.slice(best.end, best.end + 4))
  )
    return undefined;
  SUFFIX.lastIndex = best.end;
  const suffix = CJK.test(written)
    ? (CJK_SUFFIX.exec(text.slice(best.end, best.end + 16))?.[0] ?? "")
    : (SUFFIX.exec(text)?.[0] ?? "");
  const end = best.end + suffix.replace(/[ ._-]+$/, "").length;
  const isWord = !/[A-Za-z0-9]/.test(text.charAt(end)) || CJK.test(written);
  if (!isWord) return undefined;
  return { kind: BOTH.has(best.key) ? "any" : best.family.kind, end };
}

const isAllCaps = (writings: ReadonlySet<string> | undefined): boolean =>
  [...(writings ?? [])].some((writing) => writing.toUpperCase() === writing);

/** Returns the end of an id without an owner whose family half the Hub is made of: `camembert-base`, `tiny-bert-2`. */
export function familyIdEnd(text: string, start: number): number | undefined {
  FAMILY_ID.lastIndex = start;
  const id = FAMILY_ID.exec(text)?.[0].replace(/[.-]+$/, "");
  return id?.includes("-") ? start + id.length : undefined;
}

/** True if a name may end at a letter: behind it stands no other one, but for a version (`YOLOv8n`). */
function endsHere(text: string, last: number): boolean {
  const next = text.charCodeAt(last + 1);
  if (!isLetter(text.charCodeAt(last)) || !isLetter(next)) return true;
  return (next === 118 || next === 86) && /\d/.test(text.charAt(last + 2));
}

/** True for what parts the words of a name: a blank, a hyphen, an underscore, a slash, a dot. */
function isPart(code: number): boolean {
  return code === 32 || code === 45 || code === 95 || code === 47 || code === 46;
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
