import { type Statements, stateList, stateYes } from "../../facts/draft.js";
import { letters } from "../../text/pattern.js";
import type { Value } from "../card/card.js";

/**
 * What a name or a tag gives away about how a model was made. A guess, never more: `inferred` evidence caps what rests
 * on it, and a wrong guess still costs a reader time, so a word counts only whole and only where it can hardly mean
 * anything else.
 */
const DERIVED = new Set([
  "lora",
  "qlora",
  "dora",
  "adapter",
  "adapters",
  "peft",
  "finetune",
  "finetuned",
  "fine-tune",
  "fine-tuned",
  "gguf",
  "ggml",
  "awq",
  "gptq",
  "exl2",
  "merge",
  "merged",
  "mergekit",
  "quantized",
  "quantised",
  "abliterated",
]);
/** Words of the list that a title uses in other senses, and a tag does not. */
const TAG_ONLY = new Set(["merge", "merged", "adapters"]);

const DISTILLED = new Set(["distill", "distilled", "distillation", "distilling"]);
/** Short or everyday words: only beside a word of the trade. */
const OTHER_SENSE =
  /\b(?:data(?:set)?[ -]distill|distill(?:ed|ing)[ -](?:water|spirits?|alcohol))/i;
const KD = /(?:^|[^a-z0-9])kd(?:$|[^a-z0-9])/i;
/** `tiny-student-3b` and `student-model`, never `student-performance`, and never the everyday word alone. */
const STUDENT =
  /(?:[^-_/ ][-_ ]student(?:[-_ ]model)?|(?:^|\/)student[-_ ]model)(?:[-_ ]v?\d{1,4}(?:\.\d{1,3})?[bm]?)?$/i;

const NO_LETTERS = letters(String.raw`[^\p{L}\p{N}]+`);

/** Returns words of a name or tag: `Fine-tuned` stays one, `R1-Distill-Qwen` is three. */
function words(text: string): Set<string> {
  const lower = text.slice(0, 300).toLowerCase();
  const parts = lower.split(NO_LETTERS(lower)).filter(Boolean);
  for (let i = 0; i + 1 < parts.length; i++)
    if (parts[i] === "fine") parts.push(`fine-${parts[i + 1]}`);
  return new Set(parts);
}

const holds = (text: string, vocabulary: ReadonlySet<string>) => {
  for (const word of words(text)) if (vocabulary.has(word)) return true;
  return false;
};

export function speaksOfDistillation(text: string, tag: boolean): boolean {
  if (OTHER_SENSE.test(text)) return false;
  if (holds(text, DISTILLED) || text.includes("蒸馏")) return true;
  if (tag) return /^(?:kd|student[-_ ]model)$/i.test(text);
  return !/\s/.test(text) && (KD.test(text) || STUDENT.test(text));
}

/** States what the names and tags of a model hint at, and returns what speaks of distillation. */
export function hints(
  statements: Statements,
  names: readonly Value[],
  tags: readonly Value[],
  bases: readonly string[],
): readonly Value[] {
  // A copy of a distilled model carries its base's name: that says nothing on how the copy was made.
  const inherited = bases.some((base) => speaksOfDistillation(base, false));
  const plain = tags.filter((tag) => !tag.text.includes(":"));
  stateList(
    statements,
    "derivationHints",
    [
      ...names.filter(({ text }) => {
        const nameWords = words(text);
        return [...DERIVED].some((word) => nameWords.has(word) && !TAG_ONLY.has(word));
      }),
      ...plain.filter(({ text }) => holds(text, DERIVED)),
    ],
    "inferred",
  );
  const distillation = [
    ...names.filter(({ text }) => !inherited && speaksOfDistillation(text, false)),
    ...plain.filter(({ text }) => speaksOfDistillation(text, true)),
  ];
  stateList(statements, "distillation.hints", distillation, "inferred");
  return distillation;
}

/** Tags with which authors of data sets say that a model wrote them. */
const SYNTHETIC = new Set([
  "synthetic",
  "synthetic-data",
  "synthetic-dataset",
  "synthetic-text",
  "distillation",
  "distilled",
  "distilabel",
  "machine-generated",
  "llm-generated",
  "合成数据",
  "蒸馏",
]);
const isSyntheticTag = (tag: string): boolean =>
  SYNTHETIC.has(
    tag
      .trim()
      .toLowerCase()
      .replace(/[\s_]+/g, "-"),
  );

/** True if a tag says that a model wrote the data. */
export const hasSyntheticTag = (tags: readonly Value[]): boolean =>
  tags.some(({ text }) => isSyntheticTag(text));

/** States that data are synthetic where a tag or keyword hints at it. */
export function stateSyntheticTag(statements: Statements, tags: readonly Value[]): void {
  const tag = tags.find(({ text }) => isSyntheticTag(text));
  stateYes(statements, "synthetic.present", tag, "inferred");
}
