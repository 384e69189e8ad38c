import { describe, expect, test } from "vitest";
import { document, factsOf } from "../lineage/facts.js";

const MODEL = "license: apache-2.0\npipeline_tag: text-generation";
const DATA = "license: cc-by-4.0\ntask_categories: [text-classification]";

/** Returns the place at which a body states a fact; it begins behind a front matter of four lines and a title. */
async function placeOf(kind: "model" | "dataset", fact: string, body: string) {
  const text = document(kind === "model" ? MODEL : DATA, `# Harbour\n\n${body}\n`);
  const stated = (await factsOf({ "h/README.md": text }, kind))[fact];
  return stated === undefined || stated.state === "absent" ? undefined : stated.at.range.start.line;
}

describe("claims.allRiskOnUser", () => {
  test.each([
    "We accept **no** liability for what anybody does with the weights.",
    "The authors do not assume any legal responsibility for losses that follow from its use.",
    "The harbour office cannot be held liable for any damage.",
    "You are responsible for everything that you let it write.",
    "Users agree to indemnify the authors against all claims.",
    "> We do not hold any responsibility for illegal use.",
    "## License\n\nWe disclaim all liability for its use.",
    "用户在使用本模型时须承担由此带来的所有风险。",
    "使用者自行承担因使用本模型产生的全部责任。",
    "对于使用本模型引发的任何问题，我们将不承担任何责任。",
    "由此产生的一切后果与作者无关。",
    "由输入引发的侵权问题需自行承担全部责任。",
    "项目开发者不承担任何因使用本项目（包括数据与代码）导致的危害或损失。",
    "您同意赔偿并使作者免受任何索赔的影响。",
  ])("%s", async (body) => {
    expect(await placeOf("model", "claims.allRiskOnUser", body)).toBeGreaterThan(6);
  });

  test.each([
    "Its answers do not represent the views of the harbour office.",
    "以上内容由模型生成，不代表本单位观点。",
    "IN NO EVENT SHALL THE AUTHORS BE LIABLE FOR ANY CLAIM.",
    "The office disclaims all liability for damages, direct or indirect.",
    "The office has the responsibility to check the tides.",
    "我们不保证输出的准确性。",
  ])("not: %s", async (body) => {
    expect(await placeOf("model", "claims.allRiskOnUser", body)).toBeUndefined();
  });
});

describe("claims.openSource", () => {
  test.each([
    "Harbour 是港口研究院推出的新一代开源大语言模型。",
    "Harbour 由港口研究院研发并开源。",
  ])("%s", async (body) => {
    expect(await placeOf("model", "claims.openSource", body)).toBe(8);
  });

  test("not what others open", async () => {
    const body = "Harbour 优于其他开源大语言模型。";
    expect(await placeOf("model", "claims.openSource", body)).toBeUndefined();
  });
});

describe("generated data whose maker is not named", () => {
  test.each([
    "It was trained on 9,000 synthetic (question → answer) pairs.",
    "## Training\n\n- **Data:** 9,000 LLM-generated dialogues",
    "We build the training set by adapting the Evol-Instruct method.",
    "我们使用大模型进行对话重建，得到训练数据。",
  ])("of a model: %s", async (body) => {
    expect(await placeOf("model", "training.generatedData", body)).toBeGreaterThan(7);
  });

  test.each([
    "It was trained on synthetic images of ships.",
    "It was trained on synthetic examples from templates.",
    "It was trained on synthetic dialogues by GPT-4.",
    "The model is meant to generate synthetic text.",
    "目前大多数项目使用其他模型生成的指令数据训练。",
  ])("not: %s", async (body) => {
    expect(await placeOf("model", "training.generatedData", body)).toBeUndefined();
  });

  test.each([
    "## Limitations\n\nSome dialogues show traces of LLM-based augmentation.",
    "## Sources\n\n- Synthetic examples for rare cases",
    "指令通过大模型增广得到。",
  ])("of data: %s", async (body) => {
    expect(await placeOf("dataset", "synthetic.present", body)).toBeGreaterThan(7);
  });
});

describe("training.fromUnnamed", () => {
  test.each([
    "The model was fine-tuned on letters of the harbour office.",
    "| Harbour-7B | Fine-tuned on our letters |\n| --- | --- |\n| a | b |",
    "## Training\n\nTo train it, call `train/sft.py`, the SFT script.",
  ])("%s", async (body) => {
    expect(await placeOf("model", "training.fromUnnamed", body)).toBeGreaterThan(7);
  });

  test.each([
    "The model was trained from scratch, then fine-tuned on letters.",
    "The model was fine-tuned from Qwen2.5-7B on letters.",
    "The model can be fine-tuned on your own letters.",
    "If you want a better one, it should be fine-tuned on letters.",
  ])("not: %s", async (body) => {
    expect(await placeOf("model", "training.fromUnnamed", body)).toBeUndefined();
  });
});

describe("deployment.publicService", () => {
  test.each([
    "Harbour serves the public as a chatbot of the port.",
    "This model powers our public app of the port.",
    "本模型已在港口小程序向公众提供服务，月活跃用户 3 万。",
  ])("%s", async (body) => {
    expect(await placeOf("model", "deployment.publicService", body)).toBe(8);
  });

  test.each([
    "This model may be offered to the public as a service.",
    "本模型拟向公众提供服务。",
    "港口平台已正式向公众开放。",
    "This model answers to the public.",
  ])("not in: %s", async (body) => {
    expect(await placeOf("model", "deployment.publicService", body)).toBeUndefined();
  });
});
