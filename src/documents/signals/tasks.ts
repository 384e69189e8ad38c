import { type Statements, state } from "../../facts/draft.js";
import type { Value } from "../card/card.js";

/**
 * Tasks of the Hugging Face Hub and what they put out. Source: huggingface.js, packages/tasks, `PIPELINE_DATA`; older
 * names from the Hub's earlier lists. A task that stands in none of the lists says nothing.
 */
const TEXT_OUT = new Set([
  "text-generation",
  "text2text-generation",
  "conversational",
  "summarization",
  "translation",
  "image-text-to-text",
  "image-to-text",
  "video-text-to-text",
  "audio-text-to-text",
]);
const MEDIA_OUT = new Set([
  "text-to-image",
  "image-to-image",
  "image-to-video",
  "image-text-to-image",
  "image-text-to-video",
  "text-to-video",
  "video-to-video",
  "text-to-speech",
  "text-to-audio",
  "text-to-3d",
  "image-to-3d",
  "unconditional-image-generation",
]);
/** Text for certain, media perhaps. */
const ANY_OUT = new Set(["any-to-any"]);
const NO_OUT = new Set([
  "audio-classification",
  "automatic-speech-recognition",
  "depth-estimation",
  "document-question-answering",
  "feature-extraction",
  "fill-mask",
  "graph-ml",
  "image-classification",
  "image-feature-extraction",
  "image-segmentation",
  "keypoint-detection",
  "keypoint-matching",
  "mask-generation",
  "multiple-choice",
  "object-detection",
  "question-answering",
  "reinforcement-learning",
  "robotics",
  "sentence-similarity",
  "table-question-answering",
  "tabular-classification",
  "tabular-regression",
  "text-classification",
  "text-ranking",
  "text-retrieval",
  "time-series-forecasting",
  "token-classification",
  "video-classification",
  "visual-document-retrieval",
  "visual-question-answering",
  "voice-activity-detection",
  "zero-shot-classification",
  "zero-shot-image-classification",
  "zero-shot-object-detection",
]);

export interface Output {
  readonly generative: "yes" | "no";
  /** Undefined where the task leaves it open. */
  readonly media?: "yes" | "no";
}

/** Returns what a task puts out, if it is one of the Hub's. */
export function outputOf(task: string): Output | undefined {
  const name = task
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, "-");
  if (TEXT_OUT.has(name)) return { generative: "yes", media: "no" };
  if (MEDIA_OUT.has(name)) return { generative: "yes", media: "yes" };
  if (ANY_OUT.has(name)) return { generative: "yes" };
  return NO_OUT.has(name) ? { generative: "no", media: "no" } : undefined;
}

/** States what the tasks of a model say that it makes; of several the one that asks for more decides. */
export function stateOutput(
  tasks: readonly Value[],
  evidence: "structured" | "inferred",
  statements: Statements,
): void {
  const outputs = tasks.flatMap((item) => {
    const output = outputOf(item.text);
    return output ? [{ item, output }] : [];
  });
  const decisive = outputs.find(({ output }) => output.generative === "yes") ?? outputs[0];
  const media = outputs.find(({ output }) => output.media === "yes") ?? decisive;
  if (!decisive || !media) return;
  const basis = { evidence, state: "derived" } as const;
  state(statements, "isGenerative", decisive.output.generative, { ...basis, at: decisive.item.at });
  if (media.output.media)
    state(statements, "generatesMedia", media.output.media, { ...basis, at: media.item.at });
}
