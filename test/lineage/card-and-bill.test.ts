import { describe, expect, test } from "vitest";
import { run } from "../helpers/run.js";

const RULE = "doc/conflicting-statements";

const card = (base: string) =>
  `---\nlicense: apache-2.0\nbase_model: ${base}\npipeline_tag: text-generation\n---\n\n# Notices\n\nSorts notices.\n`;
const bill = (base: string) =>
  JSON.stringify({
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      component: {
        type: "machine-learning-model",
        name: "notices",
        licenses: [{ license: { id: "Apache-2.0" } }],
        pedigree: { ancestors: [{ type: "machine-learning-model", name: base }] },
      },
    },
  });

async function conflicts(base: string, other: string) {
  const { report } = await run({ "m/README.md": card(base), "m/bom.cdx.json": bill(other) });
  return report.findings
    .filter(({ ruleId }) => ruleId === RULE)
    .map(({ primary, related }) =>
      [primary, ...related.map(({ at }) => at)].map(
        ({ file, range }) => `${file}:${range.start.line}`,
      ),
    );
}

describe("the base in a card and in a bill of materials", () => {
  test.each([
    ["mistralai/Mistral-7B-v0.1", "Qwen/Qwen2.5-7B"],
    ["Qwen/Qwen2.5-7B", "Qwen/Qwen2.5-14B"],
    ["google-bert/bert-base-uncased", "FacebookAI/roberta-base"],
    ["unsloth/Llama-3.1-8B", "Qwen/Qwen2.5-7B"],
  ])("%s and %s contradict each other, at both places", async (base, other) => {
    expect(await conflicts(base, other)).toEqual([["m/README.md:3", "m/bom.cdx.json:1"]]);
  });

  test.each([
    ["the same", "meta-llama/Llama-3.1-8B", "meta-llama/Llama-3.1-8B"],
    ["in other letters", "meta-llama/Llama-3.1-8B", "meta-llama/llama-3.1-8b"],
    ["a re-upload", "unsloth/Llama-3.1-8B", "meta-llama/Llama-3.1-8B"],
    ["a mirror", "LLM-Research/Meta-Llama-3.1-8B", "meta-llama/Llama-3.1-8B"],
    ["a copy in another format", "unsloth/Meta-Llama-3.1-8B-bnb-4bit", "meta-llama/Llama-3.1-8B"],
    ["the root of the base", "Qwen/Qwen2.5-7B-Instruct", "Qwen/Qwen2.5-7B"],
    ["the root of an unknown base", "harbor/tide-7b", "Qwen/Qwen2.5-7B"],
    ["a distilled base and its root", "deepseek-ai/DeepSeek-R1-Distill-Qwen-7B", "Qwen/Qwen2.5-7B"],
  ])("agree: %s", async (_, base, other) => {
    expect(await conflicts(base, other)).toEqual([]);
  });
});
