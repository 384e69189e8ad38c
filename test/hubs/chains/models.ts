import { AT_BASE, beside, type Chain, LABEL, licenseFile, model, onHub } from "./chain.js";

const POLICY =
  "Follow the acceptable use policy of the license. Parts are under the MIT License and the Apache License 2.0.";
const rightLlama = (version: string, base: string, body = "Built with Llama.") => ({
  "student/README.md": model(
    [`license: llama${version}`, `base_model: ${base}`, "model_name: acme/Llama-sailor"],
    `# Llama sailor\n\n${body} ${POLICY}\n`,
  ),
  ...beside(`LLAMA ${version} COMMUNITY LICENSE AGREEMENT`),
});
const rightGemma = (...lines: string[]) => ({
  "student/README.md": model(["license: gemma", ...lines], `# Sailor\n\n${POLICY}\n`),
  ...beside("Gemma Terms of Use"),
});

/** Chains of models. Where a comment does not say where a fact was read, it is as of the card, not read. */
export const MODEL_CHAINS: readonly Chain[] = [
  {
    // Licenses of both cards by their pages on the Hub; the conflict: illuin-tech/colpali#334.
    // The base: `license_name: qwen-research` in a copy of its card; the register has it from memory.
    name: "colqwen2.5 over Qwen2.5-VL-3B",
    files: {
      "student/README.md": model(["license: mit", "base_model: vidore/colqwen2.5-v0.2"]),
    },
    hub: {
      "hf:vidore/colqwen2.5-v0.2": onHub(
        "license: mit",
        "library_name: colpali",
        "base_model: vidore/colqwen2.5-base",
      ),
      "hf:vidore/colqwen2.5-base": onHub(
        "license: apache-2.0",
        "base_model: Qwen/Qwen2.5-VL-3B-Instruct",
      ),
      "hf:Qwen/Qwen2.5-VL-3B-Instruct": onHub(
        "license: other",
        "license_name: qwen-research",
        "license_link: https://huggingface.co/Qwen/Qwen2.5-VL-3B-Instruct/blob/main/LICENSE",
      ),
    },
    finding: `${LABEL} error ${AT_BASE}`,
    chain: ["vidore/colqwen2.5-v0.2", "vidore/colqwen2.5-base", "Qwen/Qwen2.5-VL-3B-Instruct"],
    cards: ["vidore/colqwen2.5-v0.2", "vidore/colqwen2.5-base", "Qwen/Qwen2.5-VL-3B-Instruct"],
    right: {
      "student/README.md": model(
        ["license: other", "base_model: vidore/colqwen2.5-v0.2", "license_name: qwen-research"],
        "# Sailor\n\nImproved using Qwen. Built with Qwen. Parts are under the MIT License and the Apache License 2.0.\n",
      ),
      ...beside("Qwen RESEARCH LICENSE AGREEMENT"),
    },
  },
  {
    name: "a fine-tune of a fine-tune of Llama 3.1 under Apache-2.0",
    files: {
      "student/README.md": model([
        "license: apache-2.0",
        "base_model: dphn/dolphin-2.9.4-llama3.1-8b",
      ]),
    },
    hub: {
      "hf:dphn/dolphin-2.9.4-llama3.1-8b": onHub(
        "license: llama3.1",
        "base_model: meta-llama/Meta-Llama-3.1-8B",
      ),
    },
    finding: `${LABEL} error ${AT_BASE}`,
    chain: ["dphn/dolphin-2.9.4-llama3.1-8b", "meta-llama/Meta-Llama-3.1-8B"],
    cards: ["dphn/dolphin-2.9.4-llama3.1-8b"],
    right: rightLlama("3.1", "dphn/dolphin-2.9.4-llama3.1-8b"),
  },
  {
    // `license: gemma` of the merge: the card of snakeying/Gemma2-9B-merged, which is made from it.
    // `license: mit` of the first parent: commit 10bef66 of its repository.
    name: "a GGUF of a merge of models under different licenses",
    files: {
      "student/README.md": model([
        "license: mit",
        "base_model: lemon07r/Gemma-2-Ataraxy-9B",
        "base_model_relation: quantized",
      ]),
    },
    hub: {
      "hf:lemon07r/Gemma-2-Ataraxy-9B": onHub(
        "tags: [mergekit, merge]",
        "license: gemma",
        "base_model:",
        "  - princeton-nlp/gemma-2-9b-it-SimPO",
        "  - nbeerbower/gemma2-gutenberg-9B",
      ),
      "hf:princeton-nlp/gemma-2-9b-it-SimPO": onHub(
        "license: mit",
        "base_model: google/gemma-2-9b-it",
      ),
      "hf:nbeerbower/gemma2-gutenberg-9B": onHub(
        "license: apache-2.0",
        "base_model: UCLA-AGI/Gemma-2-9B-It-SPPO-Iter3",
      ),
      "hf:UCLA-AGI/Gemma-2-9B-It-SPPO-Iter3": onHub(
        "license: apache-2.0",
        "base_model: google/gemma-2-9b-it",
      ),
    },
    finding: `${LABEL} error ${AT_BASE}`,
    chain: [
      "lemon07r/Gemma-2-Ataraxy-9B",
      "princeton-nlp/gemma-2-9b-it-SimPO",
      "google/gemma-2-9b-it",
      "nbeerbower/gemma2-gutenberg-9B",
      "UCLA-AGI/Gemma-2-9B-It-SPPO-Iter3",
    ],
    cards: ["lemon07r/Gemma-2-Ataraxy-9B"],
    right: rightGemma("base_model: lemon07r/Gemma-2-Ataraxy-9B", "base_model_relation: quantized"),
  },
  {
    // `license: mit`: commit 10bef66 of its repository.
    name: "an adapter over a base over Gemma that calls itself MIT",
    files: {
      "student/README.md": model([
        "license: mit",
        "base_model: princeton-nlp/gemma-2-9b-it-SimPO",
        "library_name: peft",
      ]),
    },
    hub: {
      "hf:princeton-nlp/gemma-2-9b-it-SimPO": onHub(
        "license: mit",
        "base_model: google/gemma-2-9b-it",
      ),
    },
    finding: `${LABEL} error ${AT_BASE}`,
    chain: ["princeton-nlp/gemma-2-9b-it-SimPO", "google/gemma-2-9b-it"],
    cards: ["princeton-nlp/gemma-2-9b-it-SimPO"],
    right: rightGemma("base_model: princeton-nlp/gemma-2-9b-it-SimPO", "library_name: peft"),
  },
  {
    // Owners do change: CohereForAI became CohereLabs. The register knows both names, so this old one is made up.
    name: "a base that was renamed to one that the register knows",
    files: { "student/README.md": model(["license: mit", "base_model: old-lab/gemma-2-9b-it"]) },
    hub: {
      "hf:old-lab/gemma-2-9b-it": {
        id: "google/gemma-2-9b-it",
        files: { "README.md": onHub("license: mit") },
      },
    },
    finding: `${LABEL} error ${AT_BASE}`,
    resolution: "register",
    chain: ["google/gemma-2-9b-it"],
    cards: ["google/gemma-2-9b-it"],
    right: rightGemma("base_model: old-lab/gemma-2-9b-it"),
  },
  {
    // Front matter of the base: tencent/Hunyuan3D-2.1 on the Hub, discussion 6. The label: PKU-YuanGroup/UltraShape-1.0#11.
    name: "UltraShape over Hunyuan3D-2.1",
    files: {
      "student/README.md": model(["license: apache-2.0", "base_model: tencent/Hunyuan3D-2.1"]),
    },
    hub: {
      "hf:tencent/Hunyuan3D-2.1": onHub(
        "license: other",
        "license_name: tencent-hunyuan-community",
        "license_link: https://github.com/Tencent-Hunyuan/Hunyuan3D-2.1/blob/main/LICENSE",
        "pipeline_tag: image-to-3d",
      ),
    },
    finding: `${LABEL} error ${AT_BASE}`,
    chain: ["tencent/Hunyuan3D-2.1"],
    cards: ["tencent/Hunyuan3D-2.1"],
    right: {
      "student/README.md": model(
        [
          "license: other",
          "base_model: tencent/Hunyuan3D-2.1",
          "license_name: tencent-hunyuan-community",
          "model_name: acme/Hunyuan3D-sailor",
        ],
        `# Sailor\n\n${POLICY}\n`,
      ),
      ...beside("TENCENT HUNYUAN COMMUNITY LICENSE AGREEMENT"),
    },
  },
  {
    // `license: other` by its card on the Hub, which only links the text of its own base.
    name: "a base whose license only its LICENSE file names",
    files: {
      "student/README.md": model([
        "license: apache-2.0",
        "base_model: jaeyong2/Qwen2.5-3B-Instruct-Id-SFT",
      ]),
    },
    hub: {
      "hf:jaeyong2/Qwen2.5-3B-Instruct-Id-SFT": {
        files: {
          "README.md": onHub("library_name: transformers", "license: other"),
          LICENSE: licenseFile("Qwen RESEARCH LICENSE AGREEMENT"),
        },
      },
    },
    finding: `${LABEL} error ${AT_BASE}`,
    chain: ["jaeyong2/Qwen2.5-3B-Instruct-Id-SFT"],
    cards: ["jaeyong2/Qwen2.5-3B-Instruct-Id-SFT"],
    right: {
      "student/README.md": model(
        [
          "license: other",
          "base_model: jaeyong2/Qwen2.5-3B-Instruct-Id-SFT",
          "license_name: qwen-research",
        ],
        "# Sailor\n\nImproved using Qwen. Built with Qwen. Parts are under the MIT License and the Apache License 2.0.\n",
      ),
      ...beside("Qwen RESEARCH LICENSE AGREEMENT"),
    },
  },
  {
    // `license: apache-2.0` over Llama 3.2: SesameAILabs/csm#106. Its files are gated.
    name: "csm-1b, gated, over Llama 3.2",
    files: { "student/README.md": model(["license: apache-2.0", "base_model: sesame/csm-1b"]) },
    hub: {
      "hf:sesame/csm-1b": {
        gated: true,
        files: {
          "README.md": onHub("license: apache-2.0", "base_model: meta-llama/Llama-3.2-1B"),
        },
      },
    },
    finding: `${LABEL} error ${AT_BASE}`,
    chain: ["sesame/csm-1b", "meta-llama/Llama-3.2-1B"],
    cards: ["sesame/csm-1b"],
    right: rightLlama("3.2", "sesame/csm-1b"),
  },
  {
    // Front matter without a license, and a sentence on Llama 2: discussions 12 and 22 of its repository. The label: ollama/ollama#4561.
    name: "LLaVA 1.5, whose license only a sentence names",
    files: {
      "student/README.md": model(["license: apache-2.0", "base_model: liuhaotian/llava-v1.5-7b"]),
    },
    hub: {
      "hf:liuhaotian/llava-v1.5-7b":
        "---\ninference: false\n---\n\n# LLaVA\n\n## License\n\nThe model is released under the LLAMA 2 Community License.\n",
    },
    finding: `${LABEL} warning ${AT_BASE}`,
    capped: "hub",
    chain: ["liuhaotian/llava-v1.5-7b"],
    cards: ["liuhaotian/llava-v1.5-7b"],
    right: rightLlama("2", "liuhaotian/llava-v1.5-7b"),
  },
  {
    // Without front matter, as its card was at first.
    name: "a base without front matter",
    files: { "student/README.md": model(["license: mit", "base_model: mys/ggml_llava-v1.5-7b"]) },
    hub: {
      "hf:mys/ggml_llava-v1.5-7b":
        "# GGUF copies\n\nA conversion of [lmsys/vicuna-7b-v1.5](https://huggingface.co/lmsys/vicuna-7b-v1.5).\n\n## License\n\nThe model is released under the LLAMA 2 Community License.\n",
    },
    finding: `${LABEL} warning ${AT_BASE}`,
    capped: "hub",
    chain: ["mys/ggml_llava-v1.5-7b", "lmsys/vicuna-7b-v1.5"],
    cards: ["mys/ggml_llava-v1.5-7b"],
    right: rightLlama("2", "mys/ggml_llava-v1.5-7b"),
  },
  {
    // The label of the copy over Apache-2.0 in the library: ollama/ollama#7714; the license of this version is the register's.
    name: "a tuned MiniCPM-V under Apache-2.0",
    files: {
      "student/README.md": model(["license: apache-2.0", "base_model: acme/minicpm-v-tuned"]),
    },
    hub: {
      "hf:acme/minicpm-v-tuned": onHub(
        "license: apache-2.0",
        "base_model: openbmb/MiniCPM-Llama3-V-2_5",
      ),
    },
    finding: `ip/inherited-obligations-missing warning ${AT_BASE}`,
    chain: ["acme/minicpm-v-tuned", "openbmb/MiniCPM-Llama3-V-2_5"],
    cards: ["acme/minicpm-v-tuned"],
    right: {
      "student/README.md": model(
        [
          "license: other",
          "base_model: acme/minicpm-v-tuned",
          "license_name: minicpm-model-license",
          "model_name: acme/MiniCPM-sailor",
        ],
        `# MiniCPM sailor\n\nBuilt with 面壁MiniCPM. ${POLICY}\n`,
      ),
      ...beside("MiniCPM Model License"),
    },
  },
  {
    // Copies under MIT of models under Gemma's terms: ROCm/FastFlowLM#100.
    name: "a tuned copy for an NPU of Gemma 3",
    files: {
      "student/README.md": model(["license: mit", "base_model: FastFlowLM/Gemma3-4B-NPU2"]),
    },
    hub: {
      "hf:FastFlowLM/Gemma3-4B-NPU2": onHub(
        "license: mit",
        "base_model: google/gemma-3-4b-it",
        "base_model_relation: quantized",
      ),
    },
    finding: `${LABEL} error ${AT_BASE}`,
    chain: ["FastFlowLM/Gemma3-4B-NPU2", "google/gemma-3-4b-it"],
    cards: ["FastFlowLM/Gemma3-4B-NPU2"],
    right: rightGemma("base_model: FastFlowLM/Gemma3-4B-NPU2"),
  },
];
