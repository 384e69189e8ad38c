import { describe, expect, it } from "vitest";
import { see, told } from "./read.js";

/** Front-matter lines of a model's or a data set's card; the first stands on line 3. */
const model = (yaml: string, body = "") =>
  see(`---\ninference: false\nlibrary_name: x\n${yaml}\n---\n${body}`);
const dataset = (yaml: string) => see(`---\npretty_name: x\n${yaml}\n---\n`);

describe("model-index", () => {
  it("gives one result for each metric that has a value", () => {
    const seen = model(`model-index:
- name: x
  results:
  - task: {type: text-classification}
    dataset: {name: SST-2, type: glue}
    metrics:
    - type: accuracy
      value: 0.9
    - {type: f1, name: F1, value: 0.8}
    - type: loss
  - metrics: [{type: wer, value: 3.1}]
  - dataset: {type: squad}
    metrics: [{name: EM, value: null}]`);
    expect(seen.items("evaluation.results")).toEqual([
      "accuracy SST-2 @ 10:13",
      "F1 SST-2 @ 12:24",
      "wer @ 14:22",
    ]);
  });

  it.each([
    "model-index: []",
    "model-index:\n- name: x\n  results: []",
    "model-index: x",
    "metrics: [f1]",
  ])("%j reports nothing", (yaml) =>
    expect(model(yaml).fact("evaluation.results").state).toBe("absent"),
  );
});

describe("access", () => {
  it.each([
    ["gated: true", "yes", "declared", "4:8"],
    ["gated: auto", "yes", "declared", "4:8"],
    ["gated: manual", "yes", "declared", "4:8"],
    ["gated: false", "no", "declared", "4:8"],
    ["extra_gated_prompt: Agree first.", "yes", "derived", "4:1"],
    ["extra_gated_fields: {Name: text}", "yes", "derived", "4:1"],
    ["extra_gated_fields: [{Name: text}]", "yes", "derived", "4:1"],
    ["gated: false\nextra_gated_prompt: x", "no", "declared", "4:8"],
  ])("%j", (yaml, value, state, at) => {
    expect(told(model(yaml).fact("access.gated"))).toEqual([value, state, "structured", at]);
  });

  it.each(["extra_gated_eu_disallowed: true", "extra_gated_prompt: ''", "gated: perhaps"])(
    "%j says nothing",
    (yaml) => expect(model(yaml).fact("access.gated").state).toBe("absent"),
  );
});

describe("tasks", () => {
  it.each([
    ["pipeline_tag: text-generation", "yes", "no", "structured"],
    ["pipeline_tag: Text Generation", "yes", "no", "structured"],
    ["pipeline_tag: text-to-image", "yes", "yes", "structured"],
    ["pipeline_tag: any-to-any", "yes", null, "structured"],
    ["pipeline_tag: fill-mask", "no", "no", "structured"],
    ["tasks: [text-classification, text-to-speech]", "yes", "yes", "structured"],
    ["pipeline_tag: fill-mask\ntags: [text-generation]", "no", "no", "structured"],
    ["tags: [x, text-to-video]", "yes", "yes", "inferred"],
    ["tags: [text-classification]", "no", "no", "inferred"],
    ["pipeline_tag: chess", null, null, "structured"],
    ["tags: [x]", null, null, "structured"],
  ])("%j", (yaml, generative, media, evidence) => {
    const seen = model(yaml);
    expect([seen.fact("isGenerative").value, seen.fact("generatesMedia").value]).toEqual([
      generative,
      media,
    ]);
    expect(seen.fact("isGenerative").evidence).toBe(evidence);
  });
});

describe("hints of a base model", () => {
  it.each([
    ["tags: [x, LoRA, gguf]", "", ["LoRA @ 4:11", "gguf @ 4:17"]],
    ["tags: [llama-gguf]", "", ["llama-gguf @ 4:8"]],
    ["tags: [merge, fine-tuned]", "", ["merge @ 4:8", "fine-tuned @ 4:15"]],
    ["model_name: acme/tiny-awq", "", ["acme/tiny-awq @ 4:13"]],
    ["x: y", "# Tiny fine-tuned on letters", ["Tiny fine-tuned on letters @ 6:1"]],
  ])("%j %j", (yaml, body, items) => {
    const seen = model(yaml, body);
    expect(seen.items("derivationHints")).toEqual(items);
    expect(seen.fact("derivationHints").evidence).toBe("inferred");
  });

  it("are told by the library that makes adapters", () => {
    expect(see("---\nlibrary_name: peft\n---\n").items("derivationHints")).toEqual(["peft @ 2:15"]);
  });

  it.each([
    [
      "tags: [flora, emergency, floral-adapters-free]".replace(
        "floral-adapters-free",
        "loratadine",
      ),
      "",
    ],
    ["tags: ['base_model:adapter:a/b']", ""],
    ["x: y", "# Merge sort explained"],
    ["x: y", "# Adaptive quantization of waves"],
  ])("are not seen in %j %j", (yaml, body) => {
    expect(model(yaml, body).fact("derivationHints").state).toBe("absent");
  });
});

describe("hints of distillation", () => {
  it.each([
    ["tags: [distillation]", "", ["distillation @ 4:8"]],
    ["tags: [x, knowledge-distillation, kd]", "", ["knowledge-distillation @ 4:11", "kd @ 4:35"]],
    ["tags: [蒸馏]", "", ["蒸馏 @ 4:8"]],
    ["model_name: acme/R1-Distill-Tiny-3B", "", ["acme/R1-Distill-Tiny-3B @ 4:13"]],
    ["model_name: acme/tiny-student-3b", "", ["acme/tiny-student-3b @ 4:13"]],
    ["model_name: acme/student-model-3b", "", ["acme/student-model-3b @ 4:13"]],
    ["x: y", "# Distilled letters", ["Distilled letters @ 6:1"]],
    ["x: y", "# 问答蒸馏模型", ["问答蒸馏模型 @ 6:1"]],
  ])("%j %j", (yaml, body, items) => {
    const seen = model(yaml, body);
    expect(seen.items("distillation.hints")).toEqual(items);
    expect(seen.fact("distillation.hints").evidence).toBe("inferred");
  });

  it.each([
    ["an encoder of that name", "tags: [distilbert, distilroberta]", "# DistilBERT base"],
    [
      "a name that the base model has too",
      "base_model: acme/R1-Distill-8B\nmodel_name: x/R1-Distill-8B-GGUF",
      "",
    ],
    ["pupils", "tags: [student, education]", "# Student performance predictor"],
    ["pupils in an id", "model_name: acme/student-performance", ""],
    ["the everyday word alone", "x: y", "# Student"],
    ["the everyday word alone in an id", "model_name: acme/student-3b", ""],
    ["data set distillation", "tags: [dataset-distillation]", "# Data distillation baselines"],
    ["water", "x: y", "# Sensor for distilled water"],
    ["letters within a word", "tags: [kde, distillery]", "# Tkd"],
  ])("are not seen in %s", (_, yaml, body) => {
    expect(model(yaml, body).fact("distillation.hints").state).toBe("absent");
  });
});

describe("columns", () => {
  it.each([
    [
      "a list",
      "dataset_info:\n  features:\n  - name: id\n    dtype: string\n  - name: text",
      ["id @ 5:11", "text @ 7:11"],
    ],
    [
      "configurations",
      "dataset_info:\n- config_name: a\n  features:\n  - {name: id}\n- config_name: b\n  features:\n  - {name: id}\n  - {name: label}",
      ["id @ 6:12", "label @ 10:12"],
    ],
    [
      "features in features",
      "dataset_info:\n  features:\n  - name: user\n    struct:\n    - name: email\n  - name: turns\n    list:\n    - name: role\n  - name: all\n    sequence:\n      struct:\n      - name: deep",
      [
        "user @ 5:11",
        "email @ 7:13",
        "turns @ 8:11",
        "role @ 10:13",
        "all @ 11:11",
        "deep @ 14:15",
      ],
    ],
    [
      "a mapping of names",
      "dataset_info:\n  features:\n    id: {dtype: string}\n    text: string",
      ["id @ 5:5", "text @ 6:5"],
    ],
    [
      "a mapping of configurations",
      "dataset_info:\n  a:\n    features: [{name: id}]",
      ["id @ 5:23"],
    ],
  ])("of %s", (_, yaml, items) => expect(dataset(yaml).items("columns")).toEqual(items));

  it.each([
    "dataset_info: {}",
    "dataset_info: x",
    "dataset_info: {features: x}",
    "dataset_info: {dataset_size: 3}",
  ])("%s has none", (yaml) => expect(dataset(yaml).fact("columns").state).toBe("absent"));
});

describe("what normally comes with personal information", () => {
  const names = (...list: string[]) =>
    dataset(`dataset_info:\n  features: [${list.map((name) => `{name: ${name}}`).join(", ")}]`);

  it.each([
    "email",
    "user_email",
    "emailAddress",
    "E-Mail",
    "phone_number",
    "SSN",
    "dateOfBirth",
    "dob",
    "ip_address",
    "身份证号",
    "手机号",
    "face",
    "patient_name",
    "home address",
  ])("a column %s", (name) =>
    expect(names("id", name).fact("personalInfo.indications")).toMatchObject({
      value: [name],
      evidence: "structured",
    }),
  );

  it.each([
    "name",
    "user_id",
    "author",
    "address",
    "text",
    "image",
    "ip",
    "surface",
    "mail",
    "interface",
    "phoneme",
    "email_count_total",
    "dobj",
  ])("not a column %s", (name) =>
    expect(names("id", name).fact("personalInfo.indications").state).toBe("absent"),
  );

  it.each([
    "web-crawl",
    "chat-logs",
    "social-media",
    "user-data",
    "interaction-logs",
    "email",
    "medical-records",
    "call-audio",
    "cctv",
  ])("a declared source of the kind %s", (kind) => {
    const seen = dataset(`governance:\n  sources:\n  - id: x\n    kind: ${kind}`);
    expect(seen.items("personalInfo.indications")).toEqual([`${kind} @ 6:11`]);
  });

  it.each(["licensed", "synthetic", "public-sector"])("not a source of the kind %s", (kind) => {
    const seen = dataset(`governance:\n  sources:\n  - id: x\n    kind: ${kind}`);
    expect(seen.fact("personalInfo.indications").state).toBe("absent");
  });
});

describe("older and odd forms", () => {
  it.each([
    ["license: {a: mit, b: [cc0-1.0, odbl]}", "license.stated", ["mit", "cc0-1.0", "odbl"]],
    ["licenses:\n  a:\n  - mit", "license.stated", ["mit"]],
    ["license: no", "license.stated", ["no"]],
    ["source_datasets: {a: [squad], b: [original]}", "sources", ["squad", "original"]],
  ])("%j", (yaml, name, value) => expect(dataset(yaml).fact(name).value).toEqual(value));

  it("keeps Norwegian a language", () => {
    expect(see("---\nlanguage: no\ndatasets: [x]\nlicense: mit\n---\n").reading.format).toBe(
      "hf-model-card",
    );
    expect(see("---\nlanguage: no\nlicense: mit\n---\n").document["document.readable"]?.value).toBe(
      "yes",
    );
  });
});
