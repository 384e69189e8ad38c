import type { Cue } from "../cue.js";

const OPEN = ["model", "any"] as const;

/** Cues of English for models that this one is an adapter, a copy or a merge of. */
export const COPIES: readonly Cue[] = [
  {
    id: "en.adapter.of",
    role: "adapter",
    only: "model",
    words: ["lora", "adapter", "peft", "delta"],
    lead: /\b(?:(?:q?lora|peft|delta|dora) ?(?:adapters?|weights|fine-?tunes?|model|checkpoints?)?|adapters?|delta weights)\b(?:\s[\w-]+){0,2}?\s(?:for|of|on|on top of|over|to|trained on|against)\b/gi,
    takes: ["model", "any"],
    examples: [
      ["LoRA adapters for google/gemma-2-9b-it.", "google/gemma-2-9b-it"],
      ["LoRA for classification."],
    ],
  },
  {
    id: "en.quantized.of",
    role: "quantized",
    only: "model",
    words: [
      "quant",
      "gguf",
      "gptq",
      "awq",
      "exl2",
      "ggml",
      "-bit",
      "fp8",
      "int4",
      "int8",
      "imatrix",
    ],
    lead: /\b(?:quanti[sz](?:ed|ation|ations|ing)|quants?|gguf|gptq|awq|exl2|ggml|(?:[2-8]-?bit)|fp8|int[48]|nvfp4|imatrix)\b(?:[\s/][\w.-]{1,24}){0,5}?\s(?:of|for|from)\b/gi,
    takes: OPEN,
    examples: [
      [
        "GGUF quantization of meta-llama/Llama-3.1-8B-Instruct.",
        "meta-llama/Llama-3.1-8B-Instruct",
      ],
      ["Quantized version of Mistral-7B-v0.1.", "Mistral-7B-v0.1"],
    ],
  },
  {
    id: "en.converted.from",
    role: "converted",
    only: "model",
    words: ["conver", "port of", "export", "ported"],
    lead: /\b(?:convert(?:ed|ing|s)?\b(?:\s[\w./-]{1,30}){0,6}?\s(?:from|of)|conversions? of|convert(?:ed|ing) (?:weights|versions?|models?|checkpoints?) (?:for|of)|ported? (?:of|from)|exports? of|exported from|(?:mlx|onnx|core ?ml|ctranslate2|openvino|pytorch|transformers|safetensors|tensorrt)[ -](?:version|format|port|export|weights) (?:of|for))\b/gi,
    takes: OPEN,
    examples: [
      [
        "Weights converted to MLX format from Qwen/Qwen2.5-7B-Instruct.",
        "Qwen/Qwen2.5-7B-Instruct",
      ],
    ],
  },
  {
    id: "en.merge.of",
    role: "merge",
    only: "model",
    words: ["merg", "frankenmerge", "blend", "slerp"],
    lead: /\b(?:(?:franken)?merg(?:e|es|ed|ing)|blend(?:s|ed|ing)?|slerp)\b(?:\s[\w-]{1,20}){0,5}?(?:\s(?:of|between|from|with|using|are))?:?/gi,
    takes: OPEN,
    least: "exact",
    examples: [
      [
        "Merge [a/Kestrel-7B](https://huggingface.co/a/Kestrel-7B) and [b/Tern-7B](https://huggingface.co/b/Tern-7B) with slerp.",
        "a/Kestrel-7B",
        "b/Tern-7B",
      ],
      ["We merge pull requests of a/Kestrel-users quickly with care."],
    ],
  },
];
