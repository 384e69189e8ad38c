import { describe, expect, test } from "vitest";
import { findingsOf, finds, model, silent, text, told } from "./trap.js";

/** Rules on how a model was made, and on what follows for it. */
const DISTILLED = [
  "ip/distilled-without-teacher",
  "disclosure/distillation-not-disclosed",
  "ip/teacher-authorization-missing",
];
const OF_THE_BASE = [
  "ip/training-data-not-named",
  "disclosure/evaluation-missing",
  "disclosure/training-method-missing",
  "disclosure/limitations-missing",
  "disclosure/intended-use-missing",
  "privacy/personal-data-status-missing",
  "ip/base-model-not-declared",
  "ip/memorization-not-tested",
  "ip/similarity-not-tested",
  "disclosure/safety-evaluation-missing",
  "disclosure/bias-not-addressed",
  "disclosure/factual-reliability-missing",
];

describe("distilled in another sense", () => {
  test.each([
    [
      "an encoder of a family with that name",
      "license: apache-2.0\nbase_model: distilbert/distilbert-base-uncased\npipeline_tag: text-classification",
    ],
    [
      "named after its base",
      "license: apache-2.0\nmodel_name: harbour/distilbert-notices\nbase_model: distilbert/distilbert-base-uncased\npipeline_tag: text-classification",
    ],
    [
      "a speech model with a declared base",
      "license: mit\nmodel_name: harbour/distil-whisper-ports\nbase_model: distil-whisper/distil-large-v3\npipeline_tag: automatic-speech-recognition",
    ],
    [
      "a tag of another trade",
      "license: mit\npipeline_tag: tabular-regression\ntags: [distilled-water, dataset-distillation]",
    ],
  ])("%s", (_, matter) => silent(model(matter), DISTILLED));

  test.each([
    "Predicts the conductivity of distilled water from a spectrum.",
    "Forecasts the price of distilled spirits.",
    "Trained with dataset distillation: 500 synthetic images stand for the whole set.",
    "We distilled our experience of ten years into a checklist.",
    "本模型预测蒸馏水的电导率。",
  ])("%s", (sentence) =>
    silent(
      model("license: mit\npipeline_tag: tabular-regression", `# Model\n\n${sentence}\n`),
      DISTILLED,
    ),
  );

  test("a guess from the name warns, and `distillation: none` silences it", async () => {
    const guess =
      "license: mit\nmodel_name: harbour/notices-distilled\npipeline_tag: text-generation";
    await finds(model(guess), ["ip/distilled-without-teacher warning m/README.md:5"]);
    await finds(model(guess), ["ip/distilled-without-teacher warning m/README.md:5"], {
      level: "strict",
    });
    await silent(model(`${guess}\ngovernance: {distillation: none}`), DISTILLED);
  });
});

describe("conversions leave the questions about training to their base", () => {
  const bare = "# Copy\n\nFor small machines.\n";
  test.each([
    [
      "GGUF",
      "base_model: Qwen/Qwen2.5-7B-Instruct\nbase_model_relation: quantized\nlibrary_name: gguf",
    ],
    [
      "GGUF by its tag",
      "base_model: Qwen/Qwen2.5-7B-Instruct\ntags: [gguf]\nmodel_name: harbour/Qwen2.5-7B-Instruct-GGUF",
    ],
    [
      "AWQ",
      "base_model: Qwen/Qwen2.5-7B-Instruct\ntags: [awq]\nmodel_name: harbour/Qwen2.5-7B-Instruct-AWQ",
    ],
    [
      "ONNX",
      "base_model: Qwen/Qwen2.5-7B-Instruct\nlibrary_name: onnx\nmodel_name: harbour/Qwen2.5-7B-Instruct-ONNX",
    ],
    [
      "MLX",
      "base_model: Qwen/Qwen2.5-7B-Instruct\nlibrary_name: mlx\nmodel_name: harbour/Qwen2.5-7B-Instruct-4bit",
    ],
    [
      "a declared mirror",
      "base_model: Qwen/Qwen2.5-7B-Instruct\ngovernance: {lineage: [{id: Qwen/Qwen2.5-7B-Instruct, relation: converted}]}",
    ],
  ])("%s", (_, matter) =>
    silent(
      model(`license: apache-2.0\npipeline_tag: text-generation\n${matter}`, bare),
      OF_THE_BASE,
    ),
  );

  test("a distilled base does not make its copy a student", () =>
    silent(
      model(
        "license: mit\nmodel_name: harbour/DeepSeek-R1-Distill-Qwen-7B-GGUF\nbase_model: deepseek-ai/DeepSeek-R1-Distill-Qwen-7B\nbase_model_relation: quantized",
        bare,
      ),
      DISTILLED,
    ));

  test("an adapter names its base in adapter_config.json: a copy of it is no other base", async () => {
    const beside = (matter: string) => ({
      ...model(`license: apache-2.0\npipeline_tag: text-generation\n${matter}`, bare),
      "m/adapter_config.json":
        '{"peft_type": "LORA", "base_model_name_or_path": "unsloth/Qwen2.5-7B-bnb-4bit"}',
    });
    await silent(beside("base_model: Qwen/Qwen2.5-7B\nbase_model_relation: adapter"), [
      "ip/base-model-not-declared",
      "doc/",
    ]);
    await finds(beside("tags: [adapter]"), ["ip/base-model-not-declared warning m/README.md:5"]);
  });

  test("an adapter was trained: it is asked what a student is asked", () =>
    finds(
      model(
        "license: apache-2.0\npipeline_tag: text-generation\nbase_model: Qwen/Qwen2.5-7B\nbase_model_relation: adapter",
        bare,
      ),
      ["disclosure/evaluation-missing notice m/README.md:6"],
    ));
});

describe("models that generate nothing owe nothing on what is generated", () => {
  test.each([
    "text-classification",
    "feature-extraction",
    "sentence-similarity",
    "tabular-classification",
    "token-classification",
    "image-classification",
    "fill-mask",
  ])("%s", (task) =>
    silent(model(`license: mit\npipeline_tag: ${task}`), [
      "disclosure/content-label-missing",
      "disclosure/acceptable-use-missing",
      "disclosure/factual-reliability-missing",
      "ip/memorization-not-tested",
      "ip/similarity-not-tested",
      "ip/output-risk-notice-missing",
      "cn/explicit-label-missing",
      "cn/implicit-label-missing",
      "cn/user-agreement-labels-missing",
      "eu-ai-act/output-marking-missing",
      "us-ca/latent-disclosure-missing",
    ]),
  );
});

describe("a teacher of the same organisation", () => {
  const own = (name: string, more = "") =>
    model(
      `license: mit\npipeline_tag: text-generation\nmodel_name: harbour/notices\ngovernance:\n  provider: {name: Harbour Lab}\n  teachers:\n    - {id: ${name}${more}}`,
    );
  test("under another legal name is its own by its word", () =>
    silent(own("harbour-holding/notices-70b", ", authorization: {basis: own-model}"), [
      "ip/teacher-authorization-missing",
      "ip/teacher-terms-forbid-training",
      "ip/teacher-authorization-lapsed",
      "ip/teacher-conditions-not-carried",
      "ip/hosted-teacher-terms-undated",
    ]));

  test("is at most a warning where nothing says so", async () => {
    const found = await findingsOf(own("harbour-holding/notices-70b"));
    expect(found.filter(({ severity }) => severity === "error").map(told)).toEqual([]);
  });
});

describe("inheritance", () => {
  const child = (base: string, more = "") =>
    text(`license: mit\npipeline_tag: text-generation\nbase_model: ${base}\n${more}`);

  test("one base whose license nobody knows is one finding, and its heirs are silent", async () => {
    const files = {
      "a/README.md": child("nobody/unheard-of"),
      "b/README.md": child("../a"),
      "c/README.md": child("../b"),
    };
    const ip = (await findingsOf(files)).filter(({ ruleId }) => ruleId.startsWith("ip/"));
    const loud = ip.filter(({ severity }) => severity !== "notice");
    expect(loud.filter(({ primary }) => primary.file !== "a/README.md").map(told)).toEqual([]);
    expect(loud.length).toBeLessThanOrEqual(1);
  });

  test("one contradiction is told where it begins; those who inherit it stand beside it", async () => {
    const files = {
      "a/README.md": child("meta-llama/Llama-3.1-8B"),
      "b/README.md": child("../a"),
      "c/README.md": child("../b"),
    };
    await finds(files, [
      "ip/inherited-obligations-missing warning a/README.md:4",
      "ip/license-contradicts-inherited error a/README.md:4",
    ]);
  });
});
