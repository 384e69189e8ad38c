import { describe, expect, test } from "vitest";
import { document, factsOf, valuesOf } from "../lineage/facts.js";

const MATTER = "license: apache-2.0\npipeline_tag: text-generation";

/** Returns what a body states about training other models on outputs, and whether it names terms. */
async function statedIn(body: string) {
  const text = document(MATTER, `# Harbour\n\n## Use\n\n${body}\n`);
  const facts = await factsOf({ "h/README.md": text }, "model");
  const [answer, terms, offered] = valuesOf(
    facts,
    "outputs.trainOtherModels",
    "outputs.terms",
    "outputs.offeredForTraining",
  );
  return [answer, terms !== null, offered !== null];
}

describe("training other models on outputs, in sentences", () => {
  test.each([
    "Harbour allows commercial use and changes, including distillation for training other LLMs.",
    "Outputs of Harbour 3.1 may be used to train other models.",
    "Use the outputs of Harbour 3.1 to build data sets, which helps in training other models.",
    "Distillation is permitted.",
    "允许蒸馏。",
    "本模型可商用，允许任何修改，包括但不限于以蒸馏方式训练其他模型。",
    "模型输出可用于训练其他模型。",
  ])("yes: %s", async (body) => {
    expect(await statedIn(body)).toEqual(["yes", false, false]);
  });

  test.each([
    "You may not use the outputs to train any other model.",
    "The generated text must not be used to develop other language models.",
    "Distillation is prohibited.",
    "不得使用输出训练其他模型。",
    "禁止将本模型的输出用于训练任何模型。",
    "不允许蒸馏。",
  ])("no: %s", async (body) => {
    expect(await statedIn(body)).toEqual(["no", false, false]);
  });

  test.each([
    "The outputs may not be used to develop competing models.",
    "Outputs may be used to train other models, provided that Harbour is named.",
    "模型输出可用于训练其他模型，但须注明来源。",
    "禁止利用本模型的输出开发与本模型竞争的模型。",
  ])("under conditions: %s", async (body) => {
    expect(await statedIn(body)).toEqual(["conditional", true, false]);
  });

  test("the license that the next sentence names is the terms", async () => {
    const body =
      "Harbour permits distillation for other models. The Harbour Community License allows for these uses.";
    expect(await statedIn(body)).toEqual(["yes", true, false]);
  });

  test.each([
    "It can serve as a teacher model for distilling smaller models.",
    "Harbour is intended for synthetic data generation.",
    "适合作为教师模型，用于知识蒸馏。",
  ])("recommended: %s", async (body) => {
    expect(await statedIn(body)).toEqual([null, false, true]);
  });

  test.each([
    "The terms of OpenAI do not allow using outputs to train competing models.",
    "The model allows distillation losses of two kinds.",
    "It can be fine-tuned to improve other models.",
    "本框架支持剪枝、蒸馏与量化。",
    "本模型由港湾大模型蒸馏得到，允许商用。",
  ])("nothing: %s", async (body) => {
    expect(await statedIn(body)).toEqual([null, false, false]);
  });
});
