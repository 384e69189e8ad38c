import type { Cue } from "../cue.js";

const OPEN = ["model", "any"] as const;

/** Cues of Chinese for models that this one is an adapter, a copy or a merge of. */
export const COPIES: readonly Cue[] = [
  {
    id: "zh.merge.of",
    role: "merge",
    only: "model",
    words: ["融合", "合并"],
    lead: /(?:融合|合并)了?/g,
    trail: /[^，。；！？]{0,6}?(?:权重|模型|lora)/gi,
    gap: "tight",
    takes: ["model"],
    examples: [["融合了Chinese-LLaMA-Alpaca的LoRA权重。", "Chinese-LLaMA-Alpaca"]],
  },
  {
    id: "zh.quantized.of",
    role: "quantized",
    only: "model",
    words: ["量化", "gguf", "gptq", "awq"],
    trail: /(?:模型)?的?[^，。；！？]{0,10}?(?:量化版?|gguf|gptq|awq)/gi,
    gap: "tight",
    takes: OPEN,
    least: "listed",
    examples: [["本仓库是 Qwen2-7B 的 4bit 量化版本。", "Qwen2-7B"]],
  },
];
