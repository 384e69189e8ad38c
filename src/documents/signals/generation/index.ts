import { type Statements, state } from "../../../facts/draft.js";
import type { Location } from "../../../model/location.js";
import { CHANNEL_OF } from "../../../model/vocabulary.js";
import { plain } from "../../../text/markdown.js";
import { blockPlace, type Card, field, type Value, values } from "../../card/card.js";
import type { UpstreamReference } from "../../format.js";
import { NEGATED, sentencesOf } from "../../prose/sentences.js";
import { MEDIA, NEITHER, type Output, outputOf, TEXT } from "../tasks.js";
import { outputsInCode } from "./code.js";
import { KIND_LANGUAGES, kindIn } from "./kinds/index.js";
import { familyInName, roleInName } from "./names.js";

/** What speaks of a model's output, and where. */
interface OutputSign {
  readonly output: Output;
  readonly at: Location;
  readonly evidence: "prose" | "inferred";
}

/** A card with what else is known of its model. */
export interface GenerationInputs {
  readonly card: Card;
  /** The names that the model goes by: title, `model_name`, folder. */
  readonly names: readonly Value[];
  readonly uses: readonly UpstreamReference[];
}

/**
 * States whether a model generates where no field names its task: by the surest kind of sign that the card has. Signs of
 * one kind that contradict each other leave it unknown. What a model is for weighs more than what it was made from: a
 * classifier on a language model writes nothing.
 */
export function stateGeneration(inputs: GenerationInputs, statements: Statements): void {
  if (statements.has("isGenerative")) return;
  const isEncoder = inputs.names.some(({ text }) => familyInName(text) === NEITHER);
  for (const signsOf of KINDS_OF_SIGNS) {
    // An encoder is called a language model too, and one that was trained on dialogues conversational.
    const signs = signsOf(inputs).filter(({ output }) => !(isEncoder && output === TEXT));
    const [first] = signs;
    if (first === undefined) continue;
    const { generative, media } = first.output;
    if (signs.some(({ output }) => output.generative !== generative)) return;
    const basis = { evidence: first.evidence, state: "derived", at: first.at } as const;
    state(statements, "isGenerative", generative, basis);
    // What makes pictures makes them whatever else it writes.
    const makes = signs.some(({ output }) => output.media === "yes") ? "yes" : media;
    if (makes) state(statements, "generatesMedia", makes, basis);
    return;
  }
}

type SignReader = (inputs: GenerationInputs) => readonly OutputSign[];

/** Readers of signs, the surest first. */
const KINDS_OF_SIGNS: readonly SignReader[] = [
  ({ names }) => firstSign(names, roleInName),
  signsInTags,
  signsInOpening,
  signsInBases,
  ({ names }) => firstSign(names, familyInName),
  signsInCode,
  signsInTools,
];

const firstSign = (
  items: readonly Value[],
  outputIn: (text: string) => Output | undefined,
): readonly OutputSign[] => {
  for (const { text, at: location } of items) {
    const output = outputIn(text);
    if (output) return [{ output, at: location, evidence: "inferred" }];
  }
  return [];
};

/** Tasks that name a use of models of any kind: a tag of them tells nothing of the model. */
const OF_ANY_MODEL =
  /^(?:question-answering|table-question-answering|document-question-answering|visual-question-answering|information-extraction|reinforcement-learning|robotics|zero-shot|feature-extraction|translation|summarization)$/;

/** Returns what tags say that are a task, or a kind of model. */
function signsInTags({ card }: GenerationInputs): readonly OutputSign[] {
  const signs = values(card, field(card, "tags"), "tags").flatMap(({ text, at: location }) => {
    const tag = text
      .trim()
      .toLowerCase()
      .replace(/[\s_]+/g, "-");
    const output = OF_ANY_MODEL.test(tag) ? undefined : (outputOf(tag) ?? kindOfTag(tag));
    return output ? [{ output, at: location, evidence: "inferred" } as const] : [];
  });
  const makes = signs.filter(({ output }) => output.generative === "yes");
  return makes.length > 0 ? makes : signs;
}

const kindOfTag = (tag: string): Output | undefined =>
  /^(?:reward-model|rm|reranker|cross-encoder|embeddings?|sentence-transformers|classifier|guardrails?)$/.test(
    tag,
  )
    ? NEITHER
    : undefined;

/** How many sentences of the opening are read, and of how many blocks and sections. */
const SECTIONS = 30;
const SENTENCES = 24;
const BLOCKS = 16;

/** Returns what title, labels and first sentences say that the model is. */
function signsInOpening({ card, names }: GenerationInputs): readonly OutputSign[] {
  const [title] = names;
  const inTitle = title && kindOfTitle(title.text);
  if (inTitle) return [{ output: inTitle, at: title.at, evidence: "prose" }];
  let blocks = 0;
  let sentences = 0;
  for (const section of card.sections.slice(0, SECTIONS)) {
    const heading = section.title;
    if (section.level > 0 && KIND_LANGUAGES.some(({ aside }) => aside.test(heading))) continue;
    for (const { text, label, value = "", line } of section.blocks) {
      if (blocks++ > BLOCKS || sentences > SENTENCES) return [];
      const sign = (output: Output): OutputSign[] => [
        { output, at: blockPlace(card, line), evidence: "prose" },
      ];
      if (label !== undefined) {
        const output = kindBehind(label, value);
        if (output) return sign(output);
        continue;
      }
      for (const sentence of sentencesOf(text.slice(0, 3000))) {
        if (sentences++ > SENTENCES) return [];
        const output = NEGATED.test(sentence.text) ? undefined : kindOfSentence(sentence.text);
        if (output) return sign(output);
      }
    }
  }
  return [];
}

function kindOfTitle(title: string): Output | undefined {
  const text = plain(title.slice(0, 200));
  for (const language of KIND_LANGUAGES)
    for (const part of [text, ...text.split(/[\s:：|,，—（(【-]+/).reverse()]) {
      const output = part.length > 1 ? kindIn(part, language) : undefined;
      if (output) return output;
    }
  return undefined;
}

function kindBehind(label: string, value: string): Output | undefined {
  for (const language of KIND_LANGUAGES)
    if (language.label.test(label.trim().replace(/[:：]$/, ""))) {
      const text = plain(value.slice(0, 200)).trim();
      const output = outputOf(text) ?? kindIn(text, language);
      if (output) return output;
    }
  return undefined;
}

function kindOfSentence(sentence: string): Output | undefined {
  for (const language of KIND_LANGUAGES) {
    if (!language.awake.test(sentence)) continue;
    for (const phrase of language.phrases(sentence)) {
      const output = kindIn(phrase, language);
      if (output) return output;
    }
  }
  return undefined;
}

/** Returns what is known of the models from which the weights come; beside a language model an encoder is a part of it. */
function signsInBases({ uses }: GenerationInputs): readonly OutputSign[] {
  const signs = uses
    .filter(({ relation, kind }) => kind === "model" && CHANNEL_OF[relation] === "carry")
    .flatMap(({ name, at: location }) => {
      const output = roleInName(name) ?? familyInName(name);
      return output ? [{ output, at: location, evidence: "inferred" } as const] : [];
    });
  const makes = signs.filter(({ output }) => output.generative === "yes");
  return makes.length > 0 ? makes : signs;
}

/** Returns what the examples of code show. Where they show several heads of one network, none of them is the model. */
function signsInCode({ card }: GenerationInputs): readonly OutputSign[] {
  const { body } = card.matter;
  return outputsInCode(card.source.text.slice(body)).map(({ output, offset }) => ({
    output,
    at: blockPlace(card, card.lines.position(body + offset).line),
    evidence: "prose",
  }));
}

const TEXT_TOOLS =
  /^(?:text-generation-inference|mlx-lm|ctransformers|unsloth|trl|axolotl|llama-?factory|mergekit|llama\.?cpp|vllm|sft|dpo|orpo|grpo|chat|llm|instruct|roleplay|chatml|gpt|stanford-alpaca)$/;
const MEDIA_TOOLS =
  /^(?:diffusers|stable-diffusion(?:-diffusers|-xl)?|sdxl|flux|text-to-music|tts|comfyui|文生图|文生视频|语音合成)$/;
const OTHER_TOOLS =
  /^(?:sentence-transformers|timm|ultralytics|spacy|flair|stanza|sklearn|scikit-learn|span-marker|setfit|lerobot|stable-baselines3|ml-agents|sample-factory|pyannote-audio|open_clip|colbert|bertopic|fasttext|skops|adapter-transformers|yolo|bert)$/;

/** Returns what the library, the architecture and the tags of tools hint at. */
function signsInTools({ card }: GenerationInputs): readonly OutputSign[] {
  const keys = ["library_name", "model_type", "model-type", "architecture", "tags"];
  return keys
    .flatMap((key) => values(card, field(card, key), key))
    .flatMap(({ text, at: location }) => {
      const name = text.trim().toLowerCase();
      const output = MEDIA_TOOLS.test(name)
        ? MEDIA
        : TEXT_TOOLS.test(name)
          ? TEXT
          : OTHER_TOOLS.test(name)
            ? NEITHER
            : undefined;
      return output ? [{ output, at: location, evidence: "inferred" } as const] : [];
    });
}
