import { MEDIA, NEITHER, type Output, outputOf, TEXT } from "../tasks.js";

/** How much of a card is searched for classes and prompts. */
const MOST = 60_000;

/** Classes of transformers, diffusers and sentence-transformers, the task of a pipeline, and marks of prompts. */
const SIGN =
  /\b(?:pipeline\(\s{0,20}(?:task\s?=\s?)?["']([\w-]{3,40})["']|AutoModelFor(\w{3,30})|AutoPipelineFor(\w{3,30})|(?:TF|Flax)?[A-Z]\w{1,20}For(CausalLM|ConditionalGeneration|SequenceClassification|TokenClassification|MaskedLM|QuestionAnswering|ImageClassification|ObjectDetection|CTC)\b|(\w{0,20}LMHeadModel|apply_chat_template)\b|(\w{0,30}DiffusionPipeline|FluxPipeline|StableDiffusion\w{0,30}|load_lora_weights)\b|(SentenceTransformer|CrossEncoder|FlagReranker|FlagModel|BGEM3FlagModel|SetFitModel)\()|(<\|im_start\|>|\[INST\]|<start_of_turn>|<\|start_header_id\|>|### (?:Instruction|Response):)/g;

const TEXT_HEAD = /^(?:CausalLM|Seq2SeqLM|ConditionalGeneration|Vision2Seq|ImageTextToText)/;
const MEDIA_HEAD = /^(?:TextToSpectrogram|TextToWaveform|Text2Image|Image2Image|Inpainting)/;
const OTHER_HEAD =
  /^(?:SequenceClassification|TokenClassification|MaskedLM|QuestionAnswering|MultipleChoice|NextSentence|ImageClassification|ImageSegmentation|SemanticSegmentation|InstanceSegmentation|UniversalSegmentation|ObjectDetection|DepthEstimation|ZeroShot|Audio|CTC|SpeechSeq2Seq|VideoClassification|TableQuestion|DocumentQuestion|VisualQuestion|Keypoint|MaskGeneration)/;

function outputOfHead(head: string): Output | undefined {
  if (TEXT_HEAD.test(head)) return TEXT;
  if (MEDIA_HEAD.test(head)) return MEDIA;
  return OTHER_HEAD.test(head) ? NEITHER : undefined;
}

/** Returns what the examples of code and the prompts of a card say it puts out, each with its place in the text. */
export function outputsInCode(
  text: string,
): { readonly output: Output; readonly offset: number }[] {
  const seen = text.slice(0, MOST);
  return [...seen.matchAll(SIGN)].slice(0, 60).flatMap((match) => {
    const [sign, task, auto, pipeline, head, text2, diffusion, , prompt] = match;
    // The classes of a recognizer of speech have the same head as those of a translator.
    if (/^(?:TF|Flax)?(?:Whisper|Speech2Text|Vision)/.test(sign)) return [];
    const output =
      task !== undefined
        ? outputOf(task)
        : auto !== undefined || pipeline !== undefined || head !== undefined
          ? outputOfHead(auto ?? pipeline ?? head ?? "")
          : text2 !== undefined || prompt !== undefined
            ? TEXT
            : diffusion !== undefined
              ? MEDIA
              : NEITHER;
    return output === undefined ? [] : [{ output, offset: match.index }];
  });
}
