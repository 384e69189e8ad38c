import { describe, expect, it } from "vitest";
import type { License } from "../../src/model/register.js";
import { CHANNEL_OF, type Relation } from "../../src/model/vocabulary.js";
import {
  assess,
  permissions,
  type Student,
  type UpstreamUse,
  type Verdict,
  worstLevel,
} from "../../src/register/index.js";
import { register, text } from "./load.js";

/** What a card uses: relation, name, license that it stands under (none: nobody states one). */
type Used = readonly [Relation, string, string | undefined, More?];
interface More {
  /** Terms of the service or model whose outputs are in it. */
  made?: string;
  role?: UpstreamUse["role"];
  withdrawn?: true;
  sameParty?: true;
}
interface Case {
  name: string;
  declared: string;
  expected: "note" | "review" | "warning" | "error";
  uses: readonly Used[];
  /** The repository shows every duty of these texts. */
  shown?: readonly string[];
  display?: readonly string[];
  /** Places that contradict each other. */
  conflict?: true;
}

const CHATGPT = { made: "terms:openai-2023-03-14" } as const;

/** Published models with what is known of them; the level is the right one by a careful reading. */
const CASES: readonly Case[] = [
  {
    name: "deepseek-ai/DeepSeek-R1-Distill-Llama-8B",
    declared: "mit",
    expected: "error",
    uses: [
      ["finetune", "meta-llama/Llama-3.1-8B", "llama3.1"],
      ["distilled-from", "deepseek-ai/DeepSeek-R1", "deepseek-r1-mit"],
    ],
  },
  {
    name: "foundrylocal/deepseek-r1-distill-llama-8b-cuda-gpu",
    declared: "mit",
    expected: "error",
    uses: [["quantized", "deepseek-ai/DeepSeek-R1-Distill-Llama-8B", "llama3.1"]],
  },
  {
    name: "deepseek-ai/DeepSeek-R1-Distill-Qwen-7B",
    declared: "mit",
    expected: "warning",
    uses: [
      ["finetune", "Qwen/Qwen2.5-Math-7B", "apache-2.0"],
      ["distilled-from", "deepseek-ai/DeepSeek-R1", "deepseek-r1-mit"],
    ],
  },
  {
    name: "tatsu-lab/alpaca-7b-wdiff",
    declared: "cc-by-nc-4.0",
    expected: "error",
    conflict: true,
    uses: [
      ["finetune", "LLaMA-7B", "llama1"],
      ["trained-on", "tatsu-lab/alpaca", "cc-by-nc-4.0", CHATGPT],
    ],
  },
  {
    name: "lmsys/vicuna-7b-v1.5",
    declared: "llama2",
    expected: "warning",
    uses: [
      ["finetune", "meta-llama/Llama-2-7b", "llama2"],
      ["trained-on", "sharegpt", undefined, CHATGPT],
    ],
  },
  {
    name: "HuggingFaceH4/zephyr-7b-beta",
    declared: "mit",
    expected: "warning",
    uses: [
      ["finetune", "mistralai/Mistral-7B-v0.1", "apache-2.0"],
      ["trained-on", "HuggingFaceH4/ultrachat_200k", "mit", CHATGPT],
      ["trained-on", "HuggingFaceH4/ultrafeedback_binarized", "mit", CHATGPT],
    ],
  },
  {
    name: "teknium/OpenHermes-2.5-Mistral-7B",
    declared: "apache-2.0",
    expected: "warning",
    uses: [
      ["finetune", "mistralai/Mistral-7B-v0.1", "apache-2.0"],
      ["trained-on", "teknium/OpenHermes-2.5", undefined, CHATGPT],
    ],
  },
  {
    name: "NousResearch/Hermes-4-70B",
    declared: "llama3",
    expected: "error",
    uses: [["finetune", "meta-llama/Llama-3.1-70B", "llama3.1"]],
  },
  {
    name: "databricks/dolly-v2-12b",
    declared: "mit",
    expected: "warning",
    uses: [
      ["finetune", "EleutherAI/pythia-12b", "apache-2.0"],
      ["trained-on", "databricks/databricks-dolly-15k", "cc-by-sa-3.0"],
    ],
  },
  {
    name: "acme/orca-2-13b-helper",
    declared: "llama2",
    expected: "error",
    uses: [["finetune", "microsoft/Orca-2-13b", "microsoft-research-license"]],
  },
  {
    name: "WizardLM/WizardLM-13B-V1.2",
    declared: "llama2",
    expected: "warning",
    uses: [
      ["finetune", "meta-llama/Llama-2-13b", "llama2"],
      ["trained-on", "WizardLM/WizardLM_evol_instruct_V2_196k", undefined, CHATGPT],
    ],
  },
  {
    name: "berkeley-nest/Starling-LM-7B-alpha",
    declared: "cc-by-nc-4.0",
    expected: "warning",
    uses: [
      ["finetune", "openchat/openchat_3.5", "apache-2.0"],
      ["trained-on", "berkeley-nest/Nectar", "apache-2.0", CHATGPT],
    ],
  },
  {
    name: "liuhaotian/llava-v1.5-7b",
    declared: "llama2",
    expected: "warning",
    uses: [
      ["finetune", "lmsys/vicuna-7b-v1.5", "llama2"],
      ["trained-on", "liuhaotian/LLaVA-Instruct-150K", "cc-by-4.0", CHATGPT],
    ],
  },
  {
    name: "distil-whisper/distil-large-v2",
    declared: "mit",
    expected: "note",
    uses: [
      ["distilled-from", "openai/whisper-large-v2", "mit"],
      ["trained-on", "nine speech corpora", "cc-by-4.0"],
    ],
  },
  {
    name: "distilbert/distilbert-base-uncased",
    declared: "apache-2.0",
    expected: "review",
    uses: [
      ["distilled-from", "bert-base-uncased", "apache-2.0"],
      ["trained-on", "wikipedia", "cc-by-sa-3.0"],
      ["trained-on", "bookcorpus", undefined],
    ],
  },
  {
    name: "TinyLlama/TinyLlama-1.1B-Chat-v0.1",
    declared: "apache-2.0",
    expected: "warning",
    uses: [
      ["trained-on", "cerebras/SlimPajama-627B", undefined],
      ["trained-on", "bigcode/starcoderdata", "the-stack-terms"],
      ["trained-on", "timdettmers/openassistant-guanaco", "apache-2.0"],
    ],
  },
  {
    name: "Devsam2898/Gemma2-Peshwa",
    declared: "apache-2.0",
    expected: "error",
    uses: [["adapter", "unsloth/gemma-2-9b-bnb-4bit", "gemma"]],
  },
  {
    name: "NovaSky-AI/Sky-T1-32B-Preview",
    declared: "apache-2.0",
    expected: "warning",
    uses: [
      ["finetune", "Qwen/Qwen2.5-32B-Instruct", "apache-2.0"],
      ["distilled-from", "Qwen/QwQ-32B-Preview", "apache-2.0"],
      [
        "trained-on",
        "NovaSky-AI/Sky-T1_data_17k",
        "apache-2.0",
        { made: "terms:openai-services", role: "rewriter" },
      ],
    ],
  },
  {
    name: "simplescaling/s1.1-32B",
    declared: "apache-2.0",
    expected: "note",
    uses: [
      ["finetune", "Qwen/Qwen2.5-32B-Instruct", "apache-2.0"],
      ["distilled-from", "deepseek-ai/DeepSeek-R1", "deepseek-r1-mit"],
      ["distilled-from", "claude-3-5-sonnet", "terms:anthropic-commercial", { role: "judge" }],
    ],
  },
  {
    name: "open-thoughts/OpenThinker-7B",
    declared: "apache-2.0",
    expected: "note",
    uses: [
      ["finetune", "Qwen/Qwen2.5-7B-Instruct", "apache-2.0"],
      ["distilled-from", "deepseek-reasoner", "terms:deepseek-platform"],
      ["distilled-from", "gpt-4o", "terms:openai-services", { role: "judge" }],
    ],
  },
  {
    name: "open-r1/OpenR1-Qwen-7B",
    declared: "apache-2.0",
    expected: "note",
    uses: [
      ["finetune", "Qwen/Qwen2.5-Math-7B-Instruct", "apache-2.0"],
      ["distilled-from", "deepseek-ai/DeepSeek-R1", "deepseek-r1-mit"],
    ],
  },
  {
    name: "allenai/Llama-3.1-Tulu-3-8B",
    declared: "llama3.1",
    expected: "note",
    shown: ["llama3.1", "gemma", "qwen"],
    display: ["Built with Meta Llama 3.1", "Built with Llama", "Built with Qwen"],
    uses: [
      ["finetune", "meta-llama/Llama-3.1-8B", "llama3.1"],
      ["distilled-from", "google/gemma-2-9b-it", "gemma"],
      ["distilled-from", "Qwen/Qwen2.5-72B-Instruct", "qwen"],
    ],
  },
  {
    name: "acme/magpie-student-7b",
    declared: "apache-2.0",
    expected: "error",
    uses: [
      ["finetune", "mistralai/Mistral-7B-v0.1", "apache-2.0"],
      ["trained-on", "Magpie-Align/Magpie-Pro-300K-Filtered", "llama3"],
    ],
  },
  {
    name: "HuggingFaceM4/idefics2-8b",
    declared: "apache-2.0",
    expected: "warning",
    uses: [
      ["finetune", "mistralai/Mistral-7B-v0.1", "apache-2.0"],
      ["component", "google/siglip-so400m-patch14-384", "apache-2.0"],
      ["trained-on", "teknium/OpenHermes-2.5", undefined, CHATGPT],
      ["trained-on", "Lin-Chen/ShareGPT4V", "cc-by-nc-4.0", CHATGPT],
      ["trained-on", "meta-math/MetaMathQA", "mit", CHATGPT],
    ],
  },
  {
    name: "openchat/openchat_3.5",
    declared: "apache-2.0",
    expected: "warning",
    uses: [
      ["finetune", "mistralai/Mistral-7B-v0.1", "apache-2.0"],
      ["trained-on", "openchat/openchat_sharegpt4_dataset", undefined, CHATGPT],
    ],
  },
  {
    name: "JosephusCheung/Guanaco",
    declared: "gpl-3.0",
    expected: "error",
    uses: [
      ["finetune", "LLaMA-7B", "llama1"],
      ["trained-on", "tatsu-lab/alpaca", "cc-by-nc-4.0", CHATGPT],
    ],
  },
  {
    name: "acme/bookworm",
    declared: "mit",
    expected: "error",
    uses: [["trained-on", "the_pile_books3", "mit", { withdrawn: true }]],
  },
  {
    name: "stabilityai/stablelm-tuned-alpha-7b",
    declared: "cc-by-nc-sa-4.0",
    expected: "warning",
    uses: [
      ["finetune", "stabilityai/stablelm-base-alpha-7b", "cc-by-sa-4.0", { sameParty: true }],
      ["trained-on", "tatsu-lab/alpaca", "cc-by-nc-4.0", CHATGPT],
    ],
  },
  {
    name: "acme/qwen-chat-student",
    declared: "apache-2.0",
    expected: "warning",
    uses: [
      ["finetune", "Qwen/Qwen3-8B", "apache-2.0"],
      ["distilled-from", "chat.qwen.ai", "terms:qwen-chat"],
    ],
  },
];

const studentOf = ({ name, declared, uses, shown = [], display = [] }: Case): Student => {
  const license = register.resolveLicense({ values: [declared] });
  return {
    ...(license ? { license } : {}),
    name,
    families: uses.flatMap(([relation, , id]) => (relation === "finetune" && id ? [id] : [])),
    evidence: {
      agreementCopy: shown,
      notice: shown,
      useRestrictions: shown,
      attribution: shown,
      display,
    },
    generative: "yes",
  };
};

const useOf = (
  [relation, id, , { role, withdrawn, sameParty } = {}]: Used,
  license: License | undefined,
  generatorTerms: readonly License[],
): UpstreamUse => ({
  id,
  license,
  linkVerified: true,
  relation,
  channel: CHANNEL_OF[relation],
  sameParty: sameParty === true,
  generatorTerms,
  ...(role ? { role } : {}),
  ...(withdrawn ? { withdrawn: "taken down" } : {}),
});

/** The use as the case states it. */
const stated = (used: Used): UpstreamUse =>
  useOf(used, used[2] ? text(used[2]) : undefined, used[3]?.made ? [text(used[3].made)] : []);

/** The use as the register knows it, where it knows the name. */
const recorded = (used: Used): UpstreamUse => {
  const upstream = register.findUpstream(used[1])?.upstream;
  if (upstream === undefined) return stated(used);
  const makers = (upstream.generatedBy ?? []).flatMap(
    (name) => register.findUpstream(name)?.upstream.license ?? [],
  );
  return useOf(used, upstream.license ? text(upstream.license) : undefined, makers.map(text));
};

describe("worked cases", () => {
  it("are all there", () => expect(CASES.length).toBe(29));

  it.each([
    ["as stated", stated],
    ["as recorded", recorded],
  ] as const)("come out right, %s", (_, read) => {
    const levels = CASES.map((one) => {
      const conflicts: Verdict[] = one.conflict
        ? [{ rule: "R13", level: "error", verified: true, detail: "" }]
        : [];
      const verdicts = one.uses.flatMap((used) => assess(studentOf(one), read(used)));
      return `${one.name}: ${worstLevel([...conflicts, ...verdicts])}`;
    });
    expect(levels).toEqual(CASES.map(({ name, expected }) => `${name}: ${expected}`));
  });

  it("are known to the register, but for a list of corpora without names", () => {
    const unknown = CASES.flatMap(({ uses }) => uses).filter(
      ([, name]) => register.findUpstream(name) === undefined,
    );
    expect(unknown.map(([, name]) => name)).toEqual(["nine speech corpora"]);
  });

  it("miss the notice of a permissive text, or an addendum, only under another label", () => {
    const missing = CASES.filter((one) =>
      one.uses.some((used) => permissions(studentOf(one), stated(used)).unmetNotices.length > 0),
    );
    expect(missing.map(({ name }) => name)).toEqual([
      "deepseek-ai/DeepSeek-R1-Distill-Qwen-7B",
      "HuggingFaceH4/zephyr-7b-beta",
      "databricks/dolly-v2-12b",
      "berkeley-nest/Starling-LM-7B-alpha",
      "TinyLlama/TinyLlama-1.1B-Chat-v0.1",
    ]);
  });
});
