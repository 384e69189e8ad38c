import { type Statements, state } from "../../facts/draft.js";
import type { Value } from "../card/card.js";
import { MEDIA_TASKS, OPEN_TASKS, OTHER_TASKS, TEXT_TASKS } from "./task-lists.js";

/** Whether a model generates, and whether what it generates is images, sound or video. */
export interface Output {
  readonly generative: "yes" | "no";
  /** Undefined where it is left open. */
  readonly media?: "yes" | "no";
}

export const TEXT: Output = { generative: "yes", media: "no" };
export const MEDIA: Output = { generative: "yes", media: "yes" };
export const NEITHER: Output = { generative: "no", media: "no" };

/** Returns what a task puts out, if it is one of the Hub's or of ModelScope's. */
export function outputOf(task: string): Output | undefined {
  const name = task
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, "-");
  if (TEXT_TASKS.has(name)) return TEXT;
  if (MEDIA_TASKS.has(name)) return MEDIA;
  if (OPEN_TASKS.has(name)) return { generative: "yes" };
  return OTHER_TASKS.has(name) ? NEITHER : undefined;
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
