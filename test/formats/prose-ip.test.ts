import { describe, expect, it } from "vitest";
import { see, told } from "./read.js";

const model = (body: string) => see(`---\nlibrary_name: x\n---\n\n# T\n\n${body}\n`);

describe("a model card says", () => {
  it.each<[string, string | string[], string]>([
    ["distillation.outputUse", ["logits"], "The student matches the logits of its teacher."],
    ["distillation.outputUse", ["logits"], "学生模型通过蒸馏损失学习教师模型的分布。"],
    [
      "distillation.outputUse",
      ["hidden-states"],
      "Besides the distillation loss, a cosine embedding loss aligns its layers.",
    ],
    [
      "distillation.outputUse",
      ["reasoning-traces"],
      "It was distilled from chain-of-thought of a larger teacher.",
    ],
    [
      "distillation.outputUse",
      ["generated-text"],
      "The student learnt from responses that the teacher wrote.",
    ],
    [
      "evaluation.memorization.tested",
      "yes",
      "We measured memorization on 1,000 prefixes; 2% came back verbatim.",
    ],
    ["evaluation.memorization.tested", "no", "Memorization of training data was not evaluated."],
    [
      "outputs.rights",
      "The authors claim no rights on the outputs you generate.",
      "The authors claim no rights on the outputs you generate.",
    ],
    [
      "outputs.ipRisk",
      "生成的内容可能涉及他人著作权，请自行核查。",
      "生成的内容可能涉及他人著作权，请自行核查。",
    ],
  ])("%s: %j, where it reads %j", (fact, value, sentence) => {
    expect(told(model(sentence).fact(fact))).toEqual([value, "declared", "prose", "7:1"]);
  });

  it.each([
    ["distillation.outputUse", "The logits of this model are calibrated."],
    ["distillation.outputUse", "This model was not distilled from the logits of a teacher."],
    ["evaluation.memorization.tested", "Memorization of poems is a task for schools."],
    ["outputs.rights", "The model generates text in ten languages."],
    ["outputs.ipRisk", "The weights are protected by copyright."],
  ])("nothing of %s in %j", (fact, sentence) => {
    expect(model(sentence).fact(fact).state).toBe("absent");
  });
});
