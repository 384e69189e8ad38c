import { describe, expect, test } from "vitest";
import { run } from "../helpers/run.js";
import { document } from "./facts.js";

/** Rules on what the register records; see worked-cases.test.ts. */
const MAPPED = new Set([
  "ip/license-not-resolvable",
  "ip/training-dataset-license-unknown",
  "ip/base-license-forbids-use",
  "ip/teacher-terms-forbid-training",
  "ip/teacher-authorization-missing",
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
  readonly matter: string;
  readonly body?: string;
  /** LICENSE and NOTICE lie beside the card. */
  readonly shown?: true;
  /** Rule, severity and place of every finding of {@link MAPPED}. */
  readonly finds: readonly string[];
}

/** Kinds of models that people publish, beyond the worked cases of the preparation. */
const CASES: readonly Case[] = [
  {
    name: "a student of a student of R1, as MIT",
    matter:
      "license: mit\nmodel_name: acme/tide\nbase_model: deepseek-ai/DeepSeek-R1-Distill-Llama-70B",
    finds: [
      "inherited-obligations-missing warning 4:13",
      "license-contradicts-inherited error 4:13",
    ],
  },
  {
    name: "the same under its own licence and name",
    matter:
      "license: llama3.3\nmodel_name: acme/Llama-3.3-tide\nbase_model: deepseek-ai/DeepSeek-R1-Distill-Llama-70B",
    body: "Built with Llama. Its Acceptable Use Policy applies.",
    shown: true,
    finds: [],
  },
  {
    name: "R1's Qwen students are MIT as a whole",
    matter:
      "license: apache-2.0\nmodel_name: acme/tide\nbase_model: deepseek-ai/DeepSeek-R1-Distill-Qwen-1.5B",
    finds: ["inherited-obligations-missing notice 4:13"],
  },
  {
    name: "traces of R1 leave the label free",
    matter:
      "license: apache-2.0\nmodel_name: acme/tide\nbase_model: Qwen/Qwen2.5-7B\ngovernance:\n  teachers: [{id: deepseek-ai/DeepSeek-R1}]",
    finds: [],
  },
  {
    name: "Alpaca's recipe on a copy of LLaMA",
    matter:
      "license: cc-by-nc-4.0\nmodel_name: acme/alpaca-7b\nbase_model: huggyllama/llama-7b\ndatasets: [tatsu-lab/alpaca]",
    finds: [
      "inherited-obligations-missing warning 4:13",
      "license-contradicts-inherited error 4:13",
      "teacher-terms-forbid-training warning 5:12",
    ],
  },
  {
    name: "Orca's data, one of them contested",
    matter:
      "license: apache-2.0\nmodel_name: acme/orca\nbase_model: mistralai/Mistral-7B-v0.1\ndatasets: [Open-Orca/SlimOrca, LDJnr/Capybara]",
    finds: [
      "teacher-terms-forbid-training warning 5:12",
      "teacher-terms-forbid-training warning 5:32",
      "training-dataset-license-unknown warning 5:32",
    ],
  },
  {
    name: "Zephyr continued",
    matter:
      "license: mit\nmodel_name: acme/z\nbase_model: HuggingFaceH4/zephyr-7b-beta\ndatasets: [HuggingFaceH4/ultrachat_200k]",
    finds: ["teacher-terms-forbid-training warning 5:12"],
  },
  {
    name: "OpenHermes continued, as MIT",
    matter: "license: mit\nmodel_name: acme/h\nbase_model: teknium/OpenHermes-2.5-Mistral-7B",
    finds: ["inherited-obligations-missing notice 4:13"],
  },
  {
    name: "WizardLM continued",
    matter: "license: llama2\nmodel_name: acme/wiz\nbase_model: WizardLM/WizardLM-13B-V1.2",
    finds: ["inherited-obligations-missing warning 4:13"],
  },
  {
    name: "textbooks by GPT-3.5",
    matter:
      "license: mit\nmodel_name: acme/phi\ngovernance:\n  synthetic: {generators: [{id: gpt-3.5-turbo}]}",
    finds: ["teacher-terms-forbid-training error 5:33"],
  },
  {
    name: "Phi fine-tuned",
    matter: "license: mit\nmodel_name: acme/phi\nbase_model: microsoft/Phi-3-mini-4k-instruct",
    finds: [],
  },
  {
    name: "Llama 3 and Mistral merged, as Apache",
    matter:
      "license: apache-2.0\nmodel_name: acme/franken\nbase_model: [meta-llama/Meta-Llama-3-8B, mistralai/Mistral-7B-v0.1]\nbase_model_relation: merge",
    finds: [
      "inherited-obligations-missing warning 4:14",
      "license-contradicts-inherited error 4:14",
    ],
  },
  {
    name: "Llama 2 and Llama 3 merged",
    matter:
      "license: llama3\nmodel_name: acme/Llama-3-franken\nbase_model: [meta-llama/Llama-2-7b-hf, meta-llama/Meta-Llama-3-8B]\nbase_model_relation: merge",
    finds: [
      "inherited-obligations-missing warning 4:14",
      "license-contradicts-inherited warning 4:14",
      "inherited-obligations-missing warning 4:40",
    ],
  },
  {
    name: "two permissive parents",
    matter:
      "license: apache-2.0\nmodel_name: acme/m\nbase_model: [mistralai/Mistral-7B-v0.1, HuggingFaceH4/zephyr-7b-beta]\nbase_model_relation: merge",
    finds: ["inherited-obligations-missing notice 4:41"],
  },
  {
    name: "GPL over LLaMA, merged with a non-commercial one",
    matter:
      "license: gpl-3.0\nmodel_name: acme/m\nbase_model: [JosephusCheung/Guanaco, CohereForAI/c4ai-command-r-plus]\nbase_model_relation: merge",
    finds: [
      "inherited-obligations-missing warning 4:14",
      "license-contradicts-inherited error 4:14",
      "base-license-forbids-use warning 4:38",
      "inherited-obligations-missing warning 4:38",
      "merged-terms-incompatible warning 4:38",
    ],
  },
  {
    name: "a GGUF of Llama, labelled right",
    matter:
      "license: llama3.1\nmodel_name: acme/Llama-3.1-8B-Instruct-GGUF\nbase_model: meta-llama/Llama-3.1-8B-Instruct\nbase_model_relation: quantized",
    body: "Built with Llama. Its Acceptable Use Policy applies.",
    shown: true,
    finds: [],
  },
  {
    name: "a GGUF of Llama, as Apache",
    matter:
      "license: apache-2.0\nmodel_name: acme/Llama-3.1-8B-Instruct-GGUF\nbase_model: meta-llama/Llama-3.1-8B-Instruct\nbase_model_relation: quantized",
    finds: [
      "inherited-obligations-missing warning 4:13",
      "license-contradicts-inherited error 4:13",
    ],
  },
  {
    name: "a copy of somebody's copy, as Apache",
    matter:
      "license: apache-2.0\nmodel_name: acme/x\nbase_model: bartowski/Meta-Llama-3.1-8B-Instruct-GGUF\nbase_model_relation: quantized",
    finds: [
      "inherited-obligations-missing warning 4:13",
      "license-contradicts-inherited error 4:13",
    ],
  },
  {
    name: "an AWQ of Gemma, as MIT",
    matter:
      "license: mit\nmodel_name: acme/gemma-2-9b-it-AWQ\nbase_model: google/gemma-2-9b-it\nbase_model_relation: quantized",
    finds: [
      "inherited-obligations-missing warning 4:13",
      "license-contradicts-inherited error 4:13",
    ],
  },
  {
    name: "an AWQ of an Apache Qwen",
    matter:
      "license: apache-2.0\nmodel_name: acme/Qwen2.5-7B-Instruct-AWQ\nbase_model: Qwen/Qwen2.5-7B-Instruct\nbase_model_relation: quantized",
    finds: [],
  },
  {
    name: "a GPTQ of the Qwen that is not Apache: known at second hand",
    matter:
      "license: apache-2.0\nmodel_name: acme/Qwen2.5-72B-GPTQ\nbase_model: Qwen/Qwen2.5-72B-Instruct\nbase_model_relation: quantized",
    finds: [
      "inherited-obligations-missing warning 4:13",
      "license-contradicts-inherited warning 4:13",
    ],
  },
  {
    name: "a GGUF of the Qwen for research, as Apache",
    matter:
      "license: apache-2.0\nmodel_name: acme/Qwen2.5-3B-GGUF\nbase_model: Qwen/Qwen2.5-3B-Instruct\nbase_model_relation: quantized",
    finds: [
      "inherited-obligations-missing warning 4:13",
      "license-contradicts-inherited error 4:13",
    ],
  },
  {
    name: "an adapter of Llama, labelled right",
    matter:
      "license: llama3.2\nmodel_name: acme/Llama-3.2-lora\nlibrary_name: peft\nbase_model: meta-llama/Llama-3.2-3B-Instruct",
    body: "Built with Llama. Its Acceptable Use Policy applies.",
    shown: true,
    finds: [],
  },
  {
    name: "an adapter of Mistral, as MIT",
    matter:
      "license: mit\nmodel_name: acme/m-lora\nlibrary_name: peft\nbase_model: mistralai/Mistral-7B-Instruct-v0.3",
    finds: ["inherited-obligations-missing notice 5:13"],
  },
  {
    name: "a RAIL base, as Apache",
    matter: "license: apache-2.0\nmodel_name: acme/b\nbase_model: bigscience/bloom-560m",
    finds: [
      "inherited-obligations-missing warning 4:13",
      "license-contradicts-inherited error 4:13",
    ],
  },
  {
    name: "two licences in a list",
    matter: "license: [apache-2.0, mit]\nmodel_name: acme/x\nbase_model: Qwen/Qwen2.5-7B",
    finds: [],
  },
  {
    name: "two licences to choose from",
    matter:
      "license: MIT OR Apache-2.0\nmodel_name: acme/x\nbase_model: microsoft/Phi-3-mini-4k-instruct",
    finds: ["inherited-obligations-missing notice 4:13"],
  },
  {
    name: "other, with name and link of Llama's",
    matter:
      "license: other\nlicense_name: llama3.1\nlicense_link: https://huggingface.co/meta-llama/Llama-3.1-8B/blob/main/LICENSE\nmodel_name: acme/Llama-x\nbase_model: meta-llama/Llama-3.1-8B",
    body: "Built with Llama. Its Acceptable Use Policy applies.",
    shown: true,
    finds: [],
  },
  {
    name: "other, with the link alone",
    matter:
      "license: other\nlicense_link: https://huggingface.co/meta-llama/Llama-3.1-8B/blob/main/LICENSE\nmodel_name: acme/Llama-x\nbase_model: meta-llama/Llama-3.1-8B",
    body: "Built with Llama. Its Acceptable Use Policy applies.",
    shown: true,
    finds: [],
  },
  {
    name: "other, a modified MIT that is not told",
    matter:
      "license: other\nlicense_name: modified-mit\nmodel_name: acme/k2\nbase_model: moonshotai/Kimi-K2-Instruct",
    finds: ["license-not-resolvable warning 2:10", "inherited-obligations-missing warning 5:13"],
  },
  {
    name: "Claude as teacher",
    matter:
      "license: apache-2.0\nmodel_name: acme/x\nbase_model: Qwen/Qwen2.5-7B\ngovernance:\n  teachers: [{id: claude-3-5-sonnet}]",
    finds: ["teacher-terms-forbid-training error 6:19"],
  },
  {
    name: "a provider's own service as teacher",
    matter: "license: mit\nmodel_name: openai/tiny\ngovernance:\n  teachers: [{id: gpt-4o}]",
    finds: [],
  },
  {
    name: "another provider's own",
    matter:
      "license: apache-2.0\nmodel_name: google/tiny\ngovernance:\n  teachers: [{id: gemini-2.0-flash}]",
    finds: [],
  },
  {
    name: "Llama 3.1's outputs, the name forgotten",
    matter:
      "license: apache-2.0\nmodel_name: acme/tide\nbase_model: Qwen/Qwen2.5-7B\ngovernance:\n  teachers: [{id: meta-llama/Llama-3.1-405B-Instruct}]",
    finds: ["teacher-conditions-not-carried error 6:19"],
  },
  {
    name: "Gemma's outputs, as Apache",
    matter:
      "license: apache-2.0\nmodel_name: acme/tide\nbase_model: Qwen/Qwen2.5-7B\ngovernance:\n  teachers: [{id: google/gemma-2-9b-it}]",
    finds: ["teacher-conditions-not-carried error 6:19"],
  },
  {
    name: "a name without owner",
    matter: "license: mit\nmodel_name: acme/x\nbase_model: Llama-3.1-8B-Instruct",
    finds: [
      "inherited-obligations-missing warning 4:13",
      "license-contradicts-inherited warning 4:13",
    ],
  },
  {
    name: "somebody's own name without owner",
    matter: "license: mit\nmodel_name: acme/x\nbase_model: acme-7b-v2",
    finds: [],
  },
  {
    name: "people's data under share-alike",
    matter:
      "license: apache-2.0\nmodel_name: acme/d\nbase_model: EleutherAI/pythia-2.8b\ndatasets: [databricks/databricks-dolly-15k, Anthropic/hh-rlhf]",
    finds: [],
  },
  {
    name: "a Chinese card, by labels",
    matter: "license: apache-2.0\nmodel_name: acme/zh",
    body: "许可证：Apache 2.0\n\n基座模型：meta-llama/Llama-3.1-8B\n\n教师模型：gpt-4o",
    finds: [
      "inherited-obligations-missing warning 11:6",
      "license-contradicts-inherited warning 11:6",
      "teacher-terms-forbid-training warning 13:6",
    ],
  },
  {
    name: "a Chinese card that contradicts itself, without owners",
    matter: "license: apache-2.0\nmodel_name: acme/zh",
    body: "- 许可证：cc-by-nc-4.0\n- 基座模型：Qwen2.5-7B-Instruct\n- 蒸馏自：deepseek-ai/DeepSeek-R1",
    finds: ["conflicting-statements warning 2:10"],
  },
  {
    name: "a Chinese card, by a table",
    matter: "license: mit\nmodel_name: acme/zh",
    body: "| 项目 | 内容 |\n| --- | --- |\n| 许可证 | MIT |\n| 基座模型 | google/gemma-2-9b |\n| 教师模型 | DeepSeek-R1 |",
    finds: [
      "inherited-obligations-missing warning 12:10",
      "license-contradicts-inherited warning 12:10",
    ],
  },
  {
    name: "a Chinese sentence",
    matter: "license: apache-2.0\nmodel_name: acme/zh",
    body: "本模型蒸馏自 DeepSeek-R1。",
    finds: [],
  },
];

const found = async (files: Record<string, string>): Promise<string[]> => {
  const { report } = await run(files);
  return report.findings
    .filter(({ ruleId }) => MAPPED.has(ruleId))
    .map(
      ({ ruleId, severity, outcome, primary: { range } }) =>
        `${ruleId.split("/")[1]} ${outcome === "undetermined" ? outcome : severity} ${range.start.line}:${range.start.column}`,
    );
};

describe("models of many kinds", () => {
  test.each(CASES)("$name", async ({ matter, body = "Text.", shown, finds }) => {
    const card = document(`${matter}\npipeline_tag: text-generation`, `# Card\n\n${body}\n`);
    const beside = shown ? { "m/LICENSE": "text", "m/NOTICE": "text" } : {};
    expect(await found({ "m/README.md": card, ...beside })).toEqual(finds);
  });
});

describe("data that models made", () => {
  const data = (license: string, id: string, generator: string) =>
    document(
      `license: ${license}\ntask_categories: [text-generation]\ngovernance:\n  subject: {kind: dataset, id: ${id}}\n  synthetic: {generators: [{id: ${generator}}]}\n`,
    );
  const student = document(
    "license: apache-2.0\nmodel_name: acme/s\npipeline_tag: text-generation\nbase_model: Qwen/Qwen2.5-7B\ndatasets: [acme/made]\n",
  );

  test("by Gemma under ODC-By: its license follows to who trains on it", async () => {
    const files = { "d/README.md": data("odc-by", "acme/made", "google/gemma-2-9b-it") };
    expect(await found(files)).toEqual([]);
    expect(await found({ ...files, "m/README.md": student })).toEqual([
      "teacher-conditions-not-carried warning 6:12",
    ]);
  });

  test("by Llama 3.0: not for a model of another family", async () => {
    const files = { "d/README.md": data("cc-by-4.0", "acme/made", "meta-llama/Meta-Llama-3-70B") };
    expect(await found({ ...files, "m/README.md": student })).toEqual([
      "teacher-terms-forbid-training error 6:12",
    ]);
  });
});

test.each([
  ["mit", ["dataset-license-exceeds-source error 5:18"]],
  ["cc-by-nc-4.0", []],
])("data made of other data, in the list of the lineage, as %s", async (license, finds) => {
  const card = document(
    `license: ${license}\ntask_categories: [text-generation]\ngovernance:\n  lineage: [{id: tatsu-lab/alpaca, relation: derived-from}]\n  subject: {kind: dataset, id: acme/al}\n`,
  );
  expect(await found({ "d/README.md": card })).toEqual(finds);
});
