import type { Cue } from "../cue.js";

/** Cues of English for models that wrote or labeled what stands in a data set; on the card of a model they may only run it. */
export const GENERATORS: readonly Cue[] = [
  {
    id: "en.teacher.done-with",
    role: "teacher",
    only: "dataset",
    words: [
      "captioning",
      "synthesis",
      "annotation",
      "labeling",
      "labelling",
      "translation",
      "transcription",
      "augmentation",
      "paraphrasing",
    ],
    also: [" with", " by", " via", " using"],
    lead: /\b(?:captioning|synthesis|annotation|labell?ing|translation|transcription|augmentation|paraphrasing)(?: (?:is|was) (?:done|performed|carried out|conducted))? (?:with|by|via|using)\b/gi,
    gap: "tight",
    takes: ["model", "service"],
    least: "listed",
    examples: [
      ["Image-grounded captioning with Gemma 3 12B", "Gemma 3 12B"],
      ["The translation is carried out via the DeepL service.", "DeepL"],
    ],
  },
  {
    id: "en.teacher.makes",
    role: "teacher",
    only: "dataset",
    words: [
      "wrote",
      "writes",
      "generate",
      "produce",
      "labeled",
      "annotated",
      "translated",
      "answered",
      "rewrote",
      "paraphrased",
    ],
    trail:
      /\s(?:then |also )?(?:wrote|writes|generate[sd]|produce[sd]|labell?ed|annotated|translated|answered|rewrote|paraphrased)\s(?!by\b|with\b|from\b|using\b|on\b|in\b)/gi,
    gap: "none",
    takes: ["model", "service"],
    least: "listed",
    examples: [
      ["For each of 300 passages gpt-4o wrote one question.", "gpt-4o"],
      ["The answers of GPT-4 were wrong."],
    ],
  },
  {
    id: "en.teacher.prompted",
    role: "teacher",
    only: "dataset",
    words: ["prompt"],
    lead: /\bprompt(?:s|ed|ing)?(?: the)?\b/gi,
    gap: "none",
    takes: ["model", "service"],
    least: "listed",
    examples: [
      ["The script prompts Gemini with the narrative.", "Gemini"],
      ["The prompt of the user is kept."],
    ],
  },
  {
    id: "en.teacher.noun-behind",
    role: "teacher",
    only: "dataset",
    words: [" generator", " annotator", " labeler", " labeller", " paraphraser", " captioner"],
    trail: /\s(?:as )?(?:generator|annotator|labell?er|paraphraser|captioner)\b/gi,
    gap: "none",
    takes: ["model", "service"],
    least: "listed",
    examples: [
      ["A pipeline of two: Qwen3-235B-A22B generator and a checker.", "Qwen3-235B-A22B"],
      ["The GPT-4 server is slow."],
    ],
  },
];
