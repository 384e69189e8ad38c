import { MEDIA, NEITHER, TEXT } from "../../tasks.js";
import type { KindLanguage } from "./kind-language.js";

/** Verbs between this model and what it is. */
const IS =
  /(?:^|\s)(?:is|are|introduc(?:e|es|ing)|presents?|releas(?:e|es|ed|ing)|contains?|provides?|hosts?|supports?|performs?)\s+/i;
const ARTICLE =
  /^(?:(?:an?|the|our|this|its|some|one|both|state-of-the-art|currently|basically|simply|just)\s+){1,3}/i;
const BEGINS = /^(?:an?|our)\s+(?=\S)/i;
/** What stands before the verb where it speaks of something else. */
const OTHER_SUBJECT =
  /\b(?:base|teacher|student|backbone|original|input|output|outputs|data ?sets?|data|corpus|corpora|benchmark|task|goal|aim|objective|motivation|paper|license|code|tokenizer|it|there|here|which|what|that|languages?|users?|labels?|prompt|training|evaluation|challenge|problem|idea)\s*(?:\b(?:of|for)\b.{0,40})?$/i;
/** Where the noun is over. */
const NOUN_END =
  /\s(?:that|which|who|whose|where|when|for|on|from|with|by|to|using|based on|built|trained|pre-?trained (?:on|by|with|using)|fine-?tuned (?:on|from|by|with|using|version|to|for)|designed|developed|capable|able|optimi[sz]ed|specifically|created|made|in|as|via|and (?:is|was|has))\s|[,;:!?(—–|]|\.(?:\s|$)/i;
const PURPOSE =
  /\b(?:for|to perform|to do|used (?:for|in|as)|(?:trained|designed|developed|intended|optimi[sz]ed|fine-?tuned|able|capable|specialized)\s+(?:\w+ly\s+)?(?:for|to|of|in)(?:\s+(?:perform|do|be used (?:for|as)))?)\s+(.{3,160})/i;
const GENERIC =
  /\b(?:models?|networks?|checkpoints?|transformers?|adapters?|versions?|weights|lora|architecture)\b/i;
const DOES =
  /\b(?:model|network|it)\s+(?:can\s+|is able to\s+)?((?:generates?|writes?|composes?|creates?|synthesi[sz]es?)\s.{3,80}|(?:classif(?:y|ies)|recogni[sz]es?|detects?|transcribes?|embeds?|maps? sentences)\b)/i;
const MADE_TEXT =
  /^\S+\s+.{0,50}?\b(?:texts?|stor(?:y|ies)|poems?|poetry|lyrics|code|summar(?:y|ies)|titles?|headlines?|responses?|repl(?:y|ies)|questions|answers|dialogues?|captions?|essays|articles|sql|jokes)\b/i;
const MADE_MEDIA =
  /^\S+\s+.{0,50}?\b(?:images?|pictures?|photos?|music|audio|videos?|speech|songs?|voices?|portraits|artworks?|3d)\b/i;

const head = (text: string): string => {
  const noun = text.replace(ARTICLE, "");
  const end = noun.search(NOUN_END);
  return end < 0 ? noun : noun.slice(0, end);
};

function phrases(sentence: string): readonly string[] {
  const text = sentence.replace(/\([^()]{0,120}\)/g, " ").replace(/\s{2,}/g, " ");
  const verb = IS.exec(text.slice(0, 240));
  const after =
    verb && !OTHER_SUBJECT.test(text.slice(0, verb.index))
      ? text.slice(verb.index + verb[0].length)
      : BEGINS.test(text)
        ? text
        : undefined;
  const noun = after === undefined ? undefined : head(after.slice(0, 200));
  if (after !== undefined && /^not?\b/i.test(after)) return [];
  const does = DOES.exec(text.slice(0, 300))?.[1];
  const made =
    does === undefined
      ? []
      : MADE_TEXT.test(does)
        ? ["text generation"]
        : MADE_MEDIA.test(does)
          ? ["image generation"]
          : /^(?:generat|writ|compos|creat|synthe)/i.test(does)
            ? []
            : ["classification"];
  const isGeneral =
    (noun !== undefined && GENERIC.test(noun)) ||
    /^.{0,80}\b(?:model|lora|adapter|fine-?tuned|trained)\b/i.test(text);
  const purpose = isGeneral ? PURPOSE.exec(text.slice(0, 400))?.[1] : undefined;
  return [
    ...(noun === undefined ? [] : [noun]),
    ...made,
    ...(purpose === undefined ? [] : [head(purpose)]),
  ];
}

export const en: KindLanguage = {
  awake:
    /lm|llm|chat|assist|generat|transl|summar|caption|paraphras|language model|dialog|conversation|diffusion|text-to|tts|synthes|clon|music|image-to|seq|instruct|classif|analysis|embed|encod|rank|reward|retriev|recogn|asr|detect|segment|estimat|forecast|regress|tagg|pars|speaker|denois|suppress|enhanc|separat|similar|inference|ner|mask|moderat|guard|predict|transcri|speech|gan|vocod|inpaint|answer|search/i,
  kinds: [
    [
      TEXT,
      /\b(?:large|small|tiny|foundation|generative|causal|auto-?regressive|chat|vision|video|audio|multi-?modal|visual|decoder[- ]only|dense|reasoning|code|coding|moe|mixture-of-experts|diffusion|instruct(?:ion)?[- ]\w{1,10}|speech|open(?:-source)?|general[- ]purpose|conversational) (?:\w{1,16}[- ]){0,2}?(?:language|lm) ?models?\b/gi,
    ],
    [TEXT, /\b(?:(?:mm?|code|video|omni)?-?llms?|l?vlms?|slms?)\b/gi],
    [
      TEXT,
      /\bchat-?bots?\b|\b(?:ai|virtual|chat|coding|programming|writing|personal|helpful) assistants?\b/gi,
    ],
    [
      TEXT,
      /\b(?:chat|conversational|dialogue?|instruct|instruction(?:[- ](?:tuned|following|finetuned))?|reasoning|text[- ]generation|code[- ]generation|generation|story\w{0,8}|role-?play\w{0,4}|summari[sz]ation|translation|captioning|paraphras\w{1,4}|question[- ]generation|text-to-text|text-to-sql|(?:sequence|seq)[- ]?(?:to|2)[- ]?(?:sequence|seq)|encoder[- ]decoder|completion|generative|vision[- ]language|visual[- ]language|image-text-to-text|decoder[- ]only|code) (?:\w{1,16}[- ]){0,2}?(?:models?|assistants?|agents?|ai|transformers?|llms?|checkpoints?)\b/gi,
    ],
    [
      TEXT,
      /\b(?:summari[sz]er|paraphraser|translator|captioner|(?:text|code|story|dialogue|report|question|title|headline|poem|poetry|lyrics|recipe|response|caption|creative) (?:generat(?:ion|or)|writing)|text summari[sz]ation|summari[sz]ation|(?:machine )?translation|image captioning|paraphrasing|instruction[- ]following|role-?play(?:ing)?|chat(?:ting)?)\b/gi,
    ],
    [
      MEDIA,
      /\b(?:text-(?:to-)?(?:image|speech|video|music|audio|3d)(?: generation)?|image-to-(?:image|video)|(?:image|video|music|audio|speech|voice|sound)[- ](?:generat(?:ion|or|ive)|synthesis)|tts|voice[- ](?:cloning|conversion)|(?:latent )?diffusion(?! (?:polic|language|llm))|stable diffusion|inpainting|(?:style|d)?gans?|generative adversarial networks?|vocoders?)(?: (?:\w{1,16}[- ]){0,2}?(?:models?|systems?|pipelines?|checkpoints?|loras?))?\b/gi,
    ],
    [
      NEITHER,
      /\b(?:classifiers?|classif(?:ication|ying|y)|(?:sentiment|emotion|intent|topic|toxicity|stance)[- ](?:analysis|detection)|reward(?: model(?:s|ing)?)?|(?:safety )?guard(?:rail)?s?|moderation|verifiers?)(?: models?)?\b/gi,
    ],
    [
      NEITHER,
      /\b(?:embeddings?|embedders?|sentence[- ]transformers?|(?:cross|bi|text|image|sentence|vision|audio)-?\s?encoders?|encoder(?:s|-only)?(?![- ]decoder)|re-?rank(?:ers?|ing)|retriev(?:ers?|al)(?![- ]augmented)|semantic search|(?:semantic|sentence|textual) similarity|masked[- ]language(?:[- ]model(?:s|ing)?)?|fill-mask|feature extract(?:ion|or))(?: (?:\w{1,16}[- ])?models?)?\b/gi,
    ],
    [
      NEITHER,
      /\b(?:(?:named[- ])?entity[- ]recognition|(?:automatic )?speech[- ](?:recogni(?:tion|[sz]er)|to[- ]text)|(?:speaker|voice|face|facial|character|handwriting|activity|action|emotion|image|object|gesture|text)[- ]recogni(?:tion|[sz]er)|asr|ner|transcription|(?:object|anomaly|fraud|spam|hate speech|language|keypoint|edge|fake news|\w{2,20}) (?:detection|detectors?)|segmentation|(?:depth|pose) estimation|forecast(?:ing|er)|regress(?:ion|or)|part-of-speech tagg(?:ing|er)|pos[- ]tagg(?:ing|er)|tagger|(?:dependency )?pars(?:er|ing)|speaker (?:verification|diarization|identification)|(?:noise suppression|denois(?:ing|er)|speech enhancement|source separation)|natural language inference|extractive question[- ]answering|predict(?:ion|or)|voice activity detection)(?: (?:\w{1,16}[- ])?(?:models?|systems?))?\b/gi,
    ],
  ],
  phrases,
  aside:
    /\b(?:news|updates?|change ?log|table of contents|contents|citation|license|install\w*|quick ?start|usage|how to|training|data(?:sets?)?|evaluation|results?|limitations?|acknowledg\w+|contact|todo|requirements|bias|risks?|out-of-scope|recommendations?|environmental|hardware|release)\b/i,
  label:
    /^(?:model )?(?:type|task|tasks|pipeline|category|purpose|function|model type|architecture type)s?$/i,
};
