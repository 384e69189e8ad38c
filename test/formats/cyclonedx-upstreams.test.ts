import { describe, expect, it, test } from "vitest";
import { brief, edges as lineageEdges, ofRule, run } from "../helpers/run.js";
import { bom, data, type Json, model, of } from "./bom.js";
import { edges, see } from "./read.js";

describe("upstreams of a model", () => {
  const base = (more: Json = {}) => ({ type: "machine-learning-model", name: "org/base", ...more });
  test.each<[string, Json, string[]]>([
    ["an ancestor", { ancestors: [base()] }, ["finetune org/base"]],
    ["quantized", { ancestors: [base()], notes: "Quantized to 4 bit." }, ["quantized org/base"]],
    ["converted", { ancestors: [base()], notes: "Converted to ONNX" }, ["converted org/base"]],
    ["adapter", { ancestors: [base()], notes: "LoRA adapter" }, ["adapter org/base"]],
    [
      "a sentence for each",
      {
        ancestors: [base(), base({ name: "big/teacher-x" })],
        notes: "Fine-tuned from base. Distilled from teacher-x.",
      },
      ["finetune org/base", "distilled-from big/teacher-x"],
    ],
    [
      "what an ancestor is itself is not what was done here",
      { ancestors: [base({ description: "A distilled, quantized version of BERT" })] },
      ["finetune org/base"],
    ],
    [
      "what it was used for is",
      { ancestors: [base({ description: "Original model used for quantization." })] },
      ["quantized org/base"],
    ],
    [
      "ancestors of ancestors",
      {
        ancestors: [
          base({ pedigree: { ancestors: [base({ name: "org/root" })], notes: "Quantized" } }),
        ],
      },
      ["finetune org/base", "finetune org/root"],
    ],
    [
      "descendants and libraries are none",
      { ancestors: [{ type: "library", name: "x" }], descendants: [base()] },
      [],
    ],
  ])("pedigree: %s", (_, pedigree, found) => {
    expect(
      of(model({ pedigree }))
        .uses.filter((use) => use.evidence === "structured")
        .map((use) => `${use.relation} ${use.name}`),
    ).toEqual(found);
  });

  it("training data: referred to, described on the spot, tested on", () => {
    const modelCard = {
      modelParameters: {
        datasets: [
          { ref: "d" },
          { type: "dataset", name: "x", contents: { url: "https://huggingface.co/datasets/a/b" } },
          { type: "dataset", name: "held-out", description: "used for testing" },
          { ref: "nowhere" },
        ],
      },
    };
    const seen = of(model({ modelCard }), {
      components: [data({ licenses: [{ license: { id: "CC-BY-NC-4.0" } }], version: "3" })],
    });
    expect(edges(seen)).toEqual([
      "trained-on letters",
      "trained-on a/b",
      "evaluated-on held-out",
      "trained-on nowhere",
    ]);
    const [first] = seen.uses;
    expect(first?.statements.get("edge.license.stated")?.[0]?.value).toEqual(["CC-BY-NC-4.0"]);
    expect(first?.statements.get("edge.revision")?.[0]?.value).toBe("3");
    const line = seen.text.split("\n")[(first?.at.range.start.line ?? 0) - 1];
    expect(line).toContain('"ref": "d"');
  });

  test.each<[string, Json, string[]]>([
    ["listed", {}, ["component org/part"]],
    ["a teacher", { description: "Teacher model for the student" }, ["distilled-from org/part"]],
    ["a judge", { description: "LLM judge of the outputs" }, []],
    ["left out", { scope: "excluded" }, []],
    [
      "with a word for it",
      { properties: [{ name: "ai.model.relation", value: "adapter" }] },
      ["adapter org/part"],
    ],
  ])("a model under the bill's own: %s", (_, more, found) => {
    expect(
      edges(of(model(), { components: [model({ "bom-ref": "p", name: "org/part", ...more })] })),
    ).toEqual(found);
  });

  test.each<[string, Json, string[]]>([
    ["that teaches", { description: "Teacher API for distillation" }, ["distilled-from gpt-4o"]],
    [
      "whose data flow says so",
      { data: [{ flow: "outbound", classification: "x", name: "distillation outputs" }] },
      ["distilled-from gpt-4o"],
    ],
    [
      "that only takes in",
      {
        description: "Takes logs of the distillation",
        data: [{ flow: "inbound", classification: "x" }],
      },
      [],
    ],
    ["that says nothing", {}, []],
  ])("a service %s", (_, more, found) => {
    const service = {
      "bom-ref": "s",
      name: "gpt-4o",
      provider: { name: "OpenAI" },
      endpoints: ["https://api.openai.com/v1"],
      ...more,
    };
    const seen = of(model(), {
      services: [service],
      dependencies: [{ ref: "m", dependsOn: ["s"] }],
    });
    expect(edges(seen)).toEqual(found);
    const facts = seen.uses[0]?.statements;
    if (found.length > 0)
      expect(
        ["edge.provider", "edge.access", "edge.host"].map((name) => facts?.get(name)?.[0]?.value),
      ).toEqual(["OpenAI", "api", "api.openai.com"]);
  });

  it("a task of the formulation that distills, and one that trains", () => {
    const task = (name: string, ...refs: string[]) => ({
      name,
      inputs: refs.map((ref) => ({ resource: { ref } })),
    });
    const seen = of(model(), {
      components: [data()],
      services: [{ "bom-ref": "s", name: "gpt-4o" }],
      formulation: [
        { workflows: [{ tasks: [task("distill_teacher", "s"), task("train", "d", "s")] }] },
      ],
    });
    expect(edges(seen)).toEqual(["distilled-from gpt-4o", "trained-on letters"]);
  });

  it("properties that name a teacher or a base", () => {
    const properties = [
      { name: "acme:teacher-model", value: "deepseek-ai/DeepSeek-R1" },
      { name: "baseModel", value: "org/base" },
      { name: "teacher", value: "true" },
    ];
    expect(edges(of(model({ properties })))).toEqual([
      "distilled-from deepseek-ai/DeepSeek-R1",
      "finetune org/base",
    ]);
  });

  it("a dependency on a model is part of it, on data it learnt from them", () => {
    const seen = see(
      bom({
        components: [
          model({ modelCard: { modelParameters: {} } }),
          { type: "platform", name: "p", components: [data()] },
        ],
        dependencies: [{ ref: "m", dependsOn: ["d", "elsewhere"] }],
      }),
      { file: "bom.json" },
    );
    expect(edges(seen)).toEqual(["trained-on letters"]);
  });
});

describe("a whole run", () => {
  const line = (text: string, part: string) => text.slice(0, text.indexOf(part)).split("\n").length;

  it("finds what a card with the same statements would be told, at the line of the bill", async () => {
    const text = bom({
      metadata: {
        component: model({
          licenses: [{ license: { id: "MIT" } }],
          pedigree: {
            ancestors: [{ type: "machine-learning-model", name: "meta-llama/Llama-3.1-8B" }],
          },
          modelCard: { modelParameters: { task: "text-generation", datasets: [{ ref: "d" }] } },
        }),
      },
      components: [
        data({
          licenses: [{ license: { id: "CC-BY-NC-4.0" } }],
          data: [{ type: "dataset", sensitiveData: ["e-mail addresses"] }],
        }),
      ],
      services: [{ name: "gpt-4o", description: "Teacher of the distillation" }],
    });
    const result = await run({ "ml/bom.json": text });
    expect(lineageEdges(result).map((edge) => edge.replace(/ \S+$/, ""))).toHaveLength(3);
    const at = (rule: string) => ofRule(result, rule).map(brief);
    expect(at("ip/license-contradicts-inherited")).toEqual([
      `ip/license-contradicts-inherited error ml/bom.json:${line(text, '"meta-llama/')}:15`,
    ]);
    expect(
      ofRule(result, "ip/teacher-terms-forbid-training").map(
        ({ primary }) => primary.range.start.line,
      ),
    ).toEqual([line(text, '"gpt-4o"')]);
    const found = new Set(result.report.findings.map(({ ruleId }) => ruleId));
    expect(found).toContain("privacy/legal-basis-missing");
  });

  it("tells a model without license, and leaves an inventory alone", async () => {
    const own = await run({ "bom.json": bom({ metadata: { component: model() } }) });
    expect(
      ofRule(own, "ip/model-license-missing").map(({ outcome, severity }) => [outcome, severity]),
    ).toEqual([["fail", "error"]]);
    const library = { type: "library", name: "left-pad", description: "TODO" };
    const app = { type: "application", name: "desk" };
    const inventory = await run({
      "bom.json": bom({ metadata: { component: app }, components: [library, model()] }),
    });
    expect(inventory.report.findings.map(brief)).toEqual([]);
    const version = await run({ "bom.json": bom({ components: [model()] }, "2.0") });
    expect(ofRule(version, "doc/unreadable-document").map(brief)).toHaveLength(1);
  });
});
