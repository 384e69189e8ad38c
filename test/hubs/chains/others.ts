import { AT_BASE, beside, type Chain, LABEL, model, onHub } from "./chain.js";

const UNKNOWN = "ip/upstream-license-unknown";

const student = (...lines: string[]) => ({ "student/README.md": model(lines) });
const llama31 = (base: string) => ({
  "student/README.md": model(
    ["license: llama3.1", `base_model: ${base}`, "model_name: acme/Llama-sailor"],
    "# Llama sailor\n\nBuilt with Llama. Follow the acceptable use policy of the license.\n",
  ),
  ...beside("LLAMA 3.1 COMMUNITY LICENSE AGREEMENT"),
});

/** Shapes of chains that no public card shows alone: ids of `acme` and of persons are made up. */
export const SHAPES: readonly Chain[] = [
  {
    name: "two cards that name each other",
    files: student("license: apache-2.0", "base_model: acme/chicken"),
    hub: {
      "hf:acme/chicken": onHub("license: llama3.1", "base_model: acme/egg"),
      "hf:acme/egg": onHub("license: llama3.1", "base_model: acme/chicken"),
    },
    finding: `${LABEL} error ${AT_BASE}`,
    chain: ["acme/chicken", "acme/egg"],
    cards: ["acme/chicken"],
    right: llama31("acme/chicken"),
  },
  {
    name: "a base under a choice of licenses",
    files: student("license: bsd-3-clause", "base_model: acme/dual-0.5b"),
    hub: { "hf:acme/dual-0.5b": onHub("license: mit OR apache-2.0") },
    finding: `ip/inherited-obligations-missing notice ${AT_BASE}`,
    chain: ["acme/dual-0.5b"],
    cards: ["acme/dual-0.5b"],
    right: {
      ...student("license: apache-2.0", "base_model: acme/dual-0.5b"),
      ...beside("Apache License"),
    },
  },
  {
    name: "a base on ModelScope, by its address",
    files: student("license: apache-2.0", "base_model: https://modelscope.cn/models/acme/yuyan-8b"),
    hub: {
      "hf:acme/yuyan-8b": onHub("license: mit"),
      "modelscope:acme/yuyan-8b": onHub(
        "license: llama3.1",
        "base_model: LLM-Research/Meta-Llama-3.1-8B",
      ),
    },
    hubs: ["hub", "modelscope"],
    finding: `${LABEL} error ${AT_BASE}`,
    chain: ["acme/yuyan-8b", "LLM-Research/Meta-Llama-3.1-8B", "meta-llama/Meta-Llama-3.1-8B"],
    cards: ["acme/yuyan-8b"],
    right: llama31("https://modelscope.cn/models/acme/yuyan-8b"),
  },
  {
    name: "a base that the hub does not have",
    files: student("license: apache-2.0", "base_model: acme/withdrawn-7b"),
    hub: {},
    finding: `${UNKNOWN} warning ${AT_BASE}`,
    outcome: "undetermined",
    resolution: "unresolved",
    chain: ["acme/withdrawn-7b"],
    cards: ["acme/withdrawn-7b not-found"],
    right: {
      "student/README.md": model(["license: apache-2.0", "base_model: Qwen/Qwen2.5-7B"]),
      ...beside("Apache License"),
    },
  },
  {
    name: "a base that the hub shows to nobody",
    files: student("license: apache-2.0", "base_model: acme/closed-7b"),
    hub: { "hf:acme/closed-7b": { fault: "gated" } },
    finding: `${UNKNOWN} warning ${AT_BASE}`,
    outcome: "undetermined",
    resolution: "unresolved",
    chain: ["acme/closed-7b"],
    cards: ["acme/closed-7b gated"],
    right: {
      "student/README.md": model(["license: apache-2.0", "base_model: Qwen/Qwen2.5-7B"]),
      ...beside("Apache License"),
    },
  },
  {
    name: "a base under a license that nobody here knows",
    files: student("license: apache-2.0", "base_model: acme/own-terms-7b"),
    hub: { "hf:acme/own-terms-7b": onHub("license: other", "license_name: acme-terms") },
    finding: `${UNKNOWN} warning ${AT_BASE}`,
    chain: ["acme/own-terms-7b"],
    cards: ["acme/own-terms-7b"],
    right: {
      "student/README.md": model(["license: apache-2.0", "base_model: Qwen/Qwen2.5-7B"]),
      ...beside("Apache License"),
    },
  },
];

const SOURCE = "ip/dataset-license-exceeds-source";
const data = (...lines: string[]) => onHub(...lines, "task_categories: [text-generation]");

/** Chains through data sets: whoever uploads data again writes what license they like beside them. */
export const DATA_CHAINS: readonly Chain[] = [
  {
    // The original is under CC-BY-NC-4.0, by the register. The copy is made up.
    name: "data that were uploaded again under MIT",
    files: { "student/README.md": data("license: mit", "source_datasets: [someone/anli-again]") },
    hub: {
      "hf:datasets/someone/anli-again": data("license: mit", "source_datasets: [facebook/anli]"),
    },
    finding: `${SOURCE} warning student/README.md:3:19`,
    capped: "hub",
    chain: ["someone/anli-again", "facebook/anli"],
    cards: ["someone/anli-again"],
    right: {
      "student/README.md": `${data("license: cc-by-nc-4.0", "source_datasets: [someone/anli-again]")}\nMade from facebook/anli and someone/anli-again, which is under the MIT License.\n`,
      ...beside("Attribution-NonCommercial 4.0 International"),
    },
  },
  {
    name: "data under CC-BY-NC-4.0 by their card alone",
    files: { "student/README.md": data("license: mit", "source_datasets: [someone/poems]") },
    hub: { "hf:datasets/someone/poems": data("license: cc-by-nc-4.0") },
    finding: `${SOURCE} warning student/README.md:3:19`,
    capped: "hub",
    chain: ["someone/poems"],
    cards: ["someone/poems"],
    right: {
      "student/README.md": `${data("license: cc-by-nc-4.0", "source_datasets: [someone/poems]")}\nMade from someone/poems.\n`,
      ...beside("Attribution-NonCommercial 4.0 International"),
    },
  },
  {
    // Data set and generator are made up.
    name: "a student of data that a model on the hub wrote",
    files: student("license: apache-2.0", "datasets: [someone/hermes-answers]"),
    hub: {
      "hf:datasets/someone/hermes-answers": `${onHub("license: mit", "tags: [synthetic]")}\nAll answers were generated by [someone/llama-3-writer](https://huggingface.co/someone/llama-3-writer).\n`,
      "hf:someone/llama-3-writer": onHub("license: llama3", "base_model: meta-llama/Llama-3.1-8B"),
    },
    finding: "ip/teacher-terms-forbid-training warning student/README.md:3:12",
    capped: "hub",
    chain: ["someone/hermes-answers", "someone/llama-3-writer", "meta-llama/Llama-3.1-8B"],
    cards: ["someone/hermes-answers", "someone/llama-3-writer"],
    right: {
      "student/README.md": model(
        [
          "license: llama3",
          "datasets: [someone/hermes-answers]",
          "base_model: meta-llama/Meta-Llama-3-8B",
          "model_name: acme/Llama 3 sailor",
        ],
        "# Llama 3 sailor\n\nBuilt with Meta Llama 3. Built with Llama. Follow the acceptable use policy of the license.\n",
      ),
      ...beside("META LLAMA 3 COMMUNITY LICENSE AGREEMENT"),
    },
  },
];
