import { describe, expect, test } from "vitest";
import { run } from "../helpers/run.js";
import { document } from "./facts.js";

/** Rules to which the admissibility rules R0 to R15 lead (contract, section 8). */
const MAPPED = new Set([
  "ip/license-not-resolvable",
  "ip/training-dataset-license-unknown",
  "ip/base-license-forbids-use",
  "ip/teacher-terms-forbid-training",
  "ip/training-dataset-use-not-covered",
  "ip/license-contradicts-inherited",
  "ip/inherited-obligations-missing",
  "ip/teacher-conditions-not-carried",
  "ip/merged-terms-incompatible",
  "ip/dataset-license-exceeds-source",
  "doc/conflicting-statements",
]);

interface Case {
  readonly name: string;
  readonly license: string;
  readonly base?: string;
  /** `base_model_relation`; a fine-tune unless given. */
  readonly relation?: string;
  readonly components?: readonly string[];
  /** Entries of `governance.teachers`. */
  readonly teachers?: readonly string[];
  readonly data?: readonly string[];
  /** Entries of `governance.training.datasets`. */
  readonly made?: readonly string[];
  readonly body?: string;
  readonly beside?: Readonly<Record<string, string>>;
  readonly task?: string;
  /** What the admissibility rules say of the case. */
  readonly verdict: "note" | "review" | "warning" | "error";
  /** Why the findings say less. */
  readonly differs?: string;
  /** Rule and severity of every finding that the case is about, without the packs' names. */
  readonly finds: readonly string[];
}

/** The cases of the preparation as small cards: facts of real releases, told in our own words. */
const CASES: readonly Case[] = [
  {
    name: "deepseek-ai/DeepSeek-R1-Distill-Llama-8B",
    license: "mit",
    base: "meta-llama/Llama-3.1-8B",
    teachers: ["{id: deepseek-ai/DeepSeek-R1}"],
    verdict: "error",
    finds: [
      "inherited-obligations-missing warning 5:13",
      "license-contradicts-inherited error 5:13",
    ],
  },
  {
    name: "azure/deepseek-r1-distill-llama-8b-cuda-gpu",
    license: "mit",
    base: "deepseek-ai/DeepSeek-R1-Distill-Llama-8B",
    relation: "quantized",
    verdict: "error",
    finds: [
      "inherited-obligations-missing warning 5:13",
      "license-contradicts-inherited error 5:13",
    ],
  },
  {
    name: "deepseek-ai/DeepSeek-R1-Distill-Qwen-7B",
    license: "mit",
    base: "Qwen/Qwen2.5-Math-7B",
    teachers: ["{id: deepseek-ai/DeepSeek-R1}"],
    verdict: "warning",
    differs: "a permissive notice is kept by one file, and its absence hides no duty that binds",
    finds: ["inherited-obligations-missing notice 5:13"],
  },
  {
    name: "tatsu-lab/alpaca-7b-wdiff",
    license: "cc-by-nc-4.0",
    base: "llama-7b",
    data: ["tatsu-lab/alpaca"],
    verdict: "error",
    finds: [
      "inherited-obligations-missing warning 5:13",
      "license-contradicts-inherited error 5:13",
      "teacher-terms-forbid-training warning 6:12",
    ],
  },
  {
    name: "lmsys/vicuna-7b-v1.5",
    license: "llama2",
    base: "meta-llama/Llama-2-7b",
    data: ["sharegpt"],
    verdict: "warning",
    finds: [
      "inherited-obligations-missing warning 5:13",
      "teacher-terms-forbid-training warning 6:12",
      "training-dataset-license-unknown warning 6:12",
    ],
  },
  {
    name: "HuggingFaceH4/zephyr-7b-beta",
    license: "mit",
    base: "mistralai/Mistral-7B-v0.1",
    data: ["HuggingFaceH4/ultrachat_200k", "HuggingFaceH4/ultrafeedback_binarized"],
    verdict: "warning",
    finds: [
      "inherited-obligations-missing notice 5:13",
      "teacher-terms-forbid-training warning 6:12",
      "teacher-terms-forbid-training warning 6:42",
    ],
  },
  {
    name: "teknium/OpenHermes-2.5-Mistral-7B",
    license: "apache-2.0",
    base: "mistralai/Mistral-7B-v0.1",
    data: ["teknium/OpenHermes-2.5"],
    verdict: "warning",
    finds: [
      "teacher-terms-forbid-training warning 6:12",
      "training-dataset-license-unknown warning 6:12",
    ],
  },
  {
    name: "NousResearch/Hermes-4-70B",
    license: "llama3",
    base: "meta-llama/Llama-3.1-70B",
    verdict: "error",
    finds: [
      "inherited-obligations-missing warning 5:13",
      "license-contradicts-inherited error 5:13",
    ],
  },
  {
    name: "databricks/dolly-v2-12b",
    license: "mit",
    base: "EleutherAI/pythia-12b",
    data: ["databricks/databricks-dolly-15k"],
    verdict: "warning",
    differs: "a permissive notice is kept by one file, and its absence hides no duty that binds",
    finds: ["inherited-obligations-missing notice 5:13"],
  },
  {
    name: "acme/orca-2-13b-tide",
    license: "llama2",
    base: "microsoft/Orca-2-13b",
    verdict: "error",
    differs: "the text of this licence is known at second hand only, which carries no error",
    finds: ["base-license-forbids-use warning 5:13", "license-contradicts-inherited warning 5:13"],
  },
  {
    name: "WizardLM/WizardLM-13B-V1.2",
    license: "llama2",
    base: "meta-llama/Llama-2-13b",
    data: ["WizardLM/WizardLM_evol_instruct_V2_196k"],
    verdict: "warning",
    finds: [
      "inherited-obligations-missing warning 5:13",
      "teacher-terms-forbid-training warning 6:12",
      "training-dataset-license-unknown warning 6:12",
    ],
  },
  {
    name: "berkeley-nest/Starling-LM-7B-alpha",
    license: "cc-by-nc-4.0",
    base: "openchat/openchat_3.5",
    data: ["berkeley-nest/Nectar"],
    verdict: "warning",
    finds: [
      "inherited-obligations-missing notice 5:13",
      "teacher-terms-forbid-training warning 6:12",
      "training-dataset-license-unknown warning 6:12",
    ],
  },
  {
    name: "liuhaotian/llava-v1.5-7b",
    license: "llama2",
    base: "lmsys/vicuna-7b-v1.5",
    data: ["liuhaotian/LLaVA-Instruct-150K"],
    verdict: "warning",
    finds: [
      "inherited-obligations-missing warning 5:13",
      "teacher-terms-forbid-training warning 6:12",
    ],
  },
  {
    name: "distil-whisper/distil-large-v2",
    license: "mit",
    task: "automatic-speech-recognition",
    teachers: ["{id: openai/whisper-large-v2}"],
    data: ["librispeech_asr"],
    verdict: "note",
    finds: [],
  },
  {
    name: "distilbert/distilbert-base-uncased",
    license: "apache-2.0",
    task: "fill-mask",
    teachers: ["{id: bert-base-uncased}"],
    data: ["wikipedia", "bookcorpus"],
    verdict: "review",
    finds: ["training-dataset-license-unknown warning 5:23"],
  },
  {
    name: "TinyLlama/TinyLlama-1.1B-Chat-v0.1",
    license: "apache-2.0",
    data: [
      "cerebras/SlimPajama-627B",
      "bigcode/starcoderdata",
      "timdettmers/openassistant-guanaco",
    ],
    verdict: "warning",
    finds: [
      "training-dataset-license-unknown warning 5:12",
      "inherited-obligations-missing notice 5:38",
    ],
  },
  {
    name: "Devsam2898/Gemma2-Peshwa",
    license: "apache-2.0",
    base: "unsloth/gemma-2-9b-bnb-4bit",
    relation: "adapter",
    verdict: "error",
    finds: [
      "inherited-obligations-missing warning 5:13",
      "license-contradicts-inherited error 5:13",
    ],
  },
  {
    name: "NovaSky-AI/Sky-T1-32B-Preview",
    license: "apache-2.0",
    base: "Qwen/Qwen2.5-32B-Instruct",
    teachers: ["{id: Qwen/QwQ-32B-Preview}"],
    data: ["NovaSky-AI/Sky-T1_data_17k"],
    verdict: "warning",
    finds: ["teacher-terms-forbid-training warning 6:12"],
  },
  {
    name: "simplescaling/s1.1-32B",
    license: "apache-2.0",
    base: "Qwen/Qwen2.5-32B-Instruct",
    teachers: ["{id: deepseek-ai/DeepSeek-R1}", "{id: claude-3-7-sonnet, role: judge}"],
    verdict: "note",
    finds: ["teacher-terms-forbid-training notice 9:10"],
  },
  {
    name: "open-thoughts/OpenThinker-7B",
    license: "apache-2.0",
    base: "Qwen/Qwen2.5-7B-Instruct",
    teachers: ["{id: deepseek-reasoner, access: api}", "{id: gpt-4o, access: api, role: judge}"],
    verdict: "note",
    finds: ["teacher-terms-forbid-training notice 9:10"],
  },
  {
    name: "open-r1/OpenR1-Qwen-7B",
    license: "apache-2.0",
    base: "Qwen/Qwen2.5-Math-7B-Instruct",
    data: ["open-r1/OpenR1-Math-220k"],
    verdict: "note",
    finds: [],
  },
  {
    name: "allenai/Llama-3.1-Tulu-3-8B",
    license: "llama3.1",
    base: "meta-llama/Llama-3.1-8B",
    teachers: ["{id: google/gemma-2-9b-it}", "{id: Qwen/Qwen2.5-72B-Instruct}"],
    body: "# Tulu\n\nBuilt with Llama and Built with Qwen; the Gemma Terms of Use with their prohibited uses apply too.\n",
    beside: { LICENSE: "text", NOTICE: "text" },
    verdict: "note",
    finds: [],
  },
  {
    name: "acme/magpie-student",
    license: "apache-2.0",
    base: "mistralai/Mistral-7B-v0.1",
    data: ["Magpie-Align/Magpie-Pro-300K-Filtered"],
    verdict: "error",
    finds: [
      "teacher-terms-forbid-training error 6:12",
      "training-dataset-license-unknown warning 6:12",
    ],
  },
  {
    name: "HuggingFaceM4/idefics2-8b",
    license: "apache-2.0",
    task: "image-text-to-text",
    base: "mistralai/Mistral-7B-v0.1",
    components: ["google/siglip-so400m-patch14-384"],
    data: ["teknium/OpenHermes-2.5", "Lin-Chen/ShareGPT4V", "meta-math/MetaMathQA"],
    verdict: "warning",
    finds: [
      "teacher-terms-forbid-training warning 6:12",
      "training-dataset-license-unknown warning 6:12",
      "teacher-terms-forbid-training warning 6:36",
      "training-dataset-use-not-covered warning 6:36",
      "teacher-terms-forbid-training warning 6:57",
    ],
  },
  {
    name: "openchat/openchat_3.5",
    license: "apache-2.0",
    base: "mistralai/Mistral-7B-v0.1",
    data: ["openchat/openchat_sharegpt4_dataset"],
    verdict: "warning",
    finds: [
      "teacher-terms-forbid-training warning 6:12",
      "training-dataset-license-unknown warning 6:12",
    ],
  },
  {
    name: "JosephusCheung/Guanaco",
    license: "gpl-3.0",
    base: "llama-7b",
    data: ["tatsu-lab/alpaca"],
    verdict: "error",
    finds: [
      "inherited-obligations-missing warning 5:13",
      "license-contradicts-inherited error 5:13",
      "teacher-terms-forbid-training warning 6:12",
      "training-dataset-use-not-covered warning 6:12",
    ],
  },
  {
    name: "acme/books",
    license: "mit",
    data: ["the_pile_books3"],
    verdict: "error",
    finds: ["training-dataset-use-not-covered error 5:12"],
  },
  {
    name: "stabilityai/stablelm-tuned-alpha-7b",
    license: "cc-by-nc-sa-4.0",
    base: "stabilityai/stablelm-base-alpha-7b",
    data: ["tatsu-lab/alpaca"],
    verdict: "warning",
    finds: ["teacher-terms-forbid-training warning 6:12"],
  },
  {
    name: "acme/qwen-chat-student",
    license: "apache-2.0",
    base: "Qwen/Qwen3-8B",
    made: ["{id: acme/transcripts, generatedBy: [chat.qwen.ai]}"],
    verdict: "warning",
    finds: [
      "teacher-terms-forbid-training warning 9:12",
      "training-dataset-license-unknown warning 9:12",
    ],
  },
];

function files(one: Case): Record<string, string> {
  const list = (key: string, items: readonly string[] = []) =>
    items.length > 0 ? [`  ${key}:`, ...items.map((item) => `  - ${item}`)] : [];
  const declared = [
    ...list(
      "lineage",
      one.components?.map((id) => `{id: ${id}, relation: component}`),
    ),
    ...list("teachers", one.teachers),
    ...(one.made ? ["  training:", ...list("datasets", one.made).map((line) => `  ${line}`)] : []),
  ];
  const matter = [
    `license: ${one.license}`,
    `model_name: ${one.name}`,
    `pipeline_tag: ${one.task ?? "text-generation"}`,
    ...(one.base ? [`base_model: ${one.base}`] : []),
    ...(one.relation ? [`base_model_relation: ${one.relation}`] : []),
    ...(one.data?.length ? [`datasets: [${one.data.join(", ")}]`] : []),
    ...(declared.length > 0 ? ["governance:", ...declared] : []),
  ];
  return {
    "m/README.md": document(matter.join("\n"), one.body),
    ...Object.fromEntries(
      Object.entries(one.beside ?? {}).map(([name, text]) => [`m/${name}`, text]),
    ),
  };
}

describe("worked cases through the whole pipeline", () => {
  test.each(CASES)("$name", async (one) => {
    const { report } = await run(files(one));
    const found = report.findings
      .filter(({ ruleId }) => MAPPED.has(ruleId))
      .map(
        ({ ruleId, severity, outcome, primary }) =>
          `${ruleId.split("/")[1]} ${outcome === "undetermined" ? "undetermined" : severity} ${primary.range.start.line}:${primary.range.start.column}`,
      );
    expect(found).toEqual(one.finds);
  });

  test.each(CASES)("as strict as it is judged: $name", ({ verdict, differs, finds }) => {
    const severities = new Set(finds.map((find) => find.split(" ")[1]));
    const worst = ["error", "warning"].find((severity) => severities.has(severity)) ?? "note";
    // A text that is not known is reported as what it is: a warning of its own.
    const meant = verdict === "review" ? "warning" : verdict;
    expect(worst === meant, `${worst} for ${verdict}`).toBe(differs === undefined);
  });
});
