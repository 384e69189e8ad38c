import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { claimedBy, edges, see, source, told } from "./read.js";

const SAMPLES = join(import.meta.dirname, "samples");
const sample = (file: string) =>
  see(readFileSync(join(SAMPLES, file), "utf8"), { file: file.replace(/^[^/]*\//, "") });
const formats = (file: string, text: string) =>
  claimedBy(source(text, { file })).map(({ id }) => id);

describe("a model card of a registry in YAML", () => {
  const card = sample("plain-model-card/model_card.yaml");

  test("is the model that its id names", () => {
    const [subject] = card.reading.subjects;
    expect(card.reading.format).toBe("plain-model-card");
    expect(subject?.kind).toBe("model");
    expect(subject?.declaredId).toBe("acme/berth-writer");
    expect(subject?.title).toBe("Berth Writer");
  });

  test("states license, version, day, owner and the address among the names", () => {
    expect(card.items("license.stated")).toEqual(["apache-2.0 @ 7:10"]);
    expect(told(card.fact("version"))).toEqual(["1.2.0", "declared", "structured", "4:10"]);
    expect(told(card.fact("releaseDate"))).toEqual(["2026-03-04", "derived", "structured", "6:15"]);
    expect(told(card.fact("provider.name"))).toEqual([
      "writer@acme.example",
      "declared",
      "structured",
      "5:8",
    ]);
    expect(card.items("contact")).toEqual(["writer@acme.example @ 5:8"]);
  });

  test("names its upstreams", () => {
    expect(edges(card)).toEqual([
      "adapter Qwen/Qwen2.5-3B",
      "distilled-from openai/gpt-4o",
      "trained-on acme/letters",
      "trained-on https://huggingface.co/datasets/acme/logs",
      "evaluated-on acme/letters-test",
    ]);
    expect(card.uses[0]?.at.range.start).toEqual({ line: 8, column: 13 });
  });

  test("states use, limits, bias and personal information", () => {
    expect(told(card.fact("intendedUse"))).toEqual([
      "Letters to pilots",
      "declared",
      "structured",
      "15:7",
    ]);
    expect(told(card.fact("outOfScopeUse"))).toEqual([
      "Legal advice",
      "declared",
      "structured",
      "16:17",
    ]);
    expect(told(card.fact("limitations"))).toEqual([
      "Knows one harbour",
      "declared",
      "structured",
      "26:5",
    ]);
    expect(told(card.fact("bias"))).toEqual([
      "Prefers large ships",
      "declared",
      "structured",
      "27:15",
    ]);
    expect(told(card.fact("personalInfo.present"))).toEqual([
      "no",
      "declared",
      "structured",
      "28:15",
    ]);
    expect(told(card.fact("evaluation.bias.tested"))).toEqual([
      "yes",
      "declared",
      "structured",
      "29:19",
    ]);
  });

  test("states task, languages and figures", () => {
    expect(card.fact("isGenerative").value).toBe("yes");
    expect(card.items("languages")).toEqual(["en @ 12:12", "nl @ 12:16"]);
    expect(card.items("evaluation.results")).toEqual(["rouge_l @ 23:3"]);
  });
});

describe("a nested model card in JSON", () => {
  const card = sample("plain-model-card/model_card.json");

  test("camel case and words are the same fields", () => {
    expect(card.items("license.stated")).toEqual(["MIT @ 5:26"]);
    expect(told(card.fact("license.link"))).toEqual([
      "https://acme.example/mit",
      "declared",
      "structured",
      "5:40",
    ]);
    expect(card.fact("provider.name").value).toBe("ACME Vision");
    expect(card.items("contact")).toEqual(["vision@acme.example @ 6:54"]);
    expect(card.fact("intendedUse").value).toBe("Counting ships");
    expect(card.fact("outOfScopeUse").value).toBe("Policing");
    expect(card.fact("policies.privacy").value).toBe("https://acme.example/privacy");
    expect(card.fact("limitations").value).toBe("Fog");
  });

  test("a text describes data and names none", () => {
    expect(edges(card)).toEqual([]);
    expect(card.fact("training.summary").evidence).toBe("structured");
  });

  test("an answer, its categories, the figures and the declaration", () => {
    expect(card.fact("personalInfo.present").value).toBe("unknown");
    expect(card.items("personalInfo.categories")).toEqual(["Face @ 13:58"]);
    expect(card.items("evaluation.results")).toEqual(["accuracy @ 14:40"]);
    expect(told(card.fact("stage"))).toEqual(["public", "declared", "governance", "15:41"]);
  });
});

describe("fields and their values", () => {
  const model = (more: string) =>
    see(`model_name: a\nintended_use: b\nlimitations: c\n${more}`, { file: "model_card.yml" });

  test.each([
    ["base_model: none", []],
    ["base_model: trained from scratch", []],
    ["base_models: [a/b, c/d]", ["merge a/b", "merge c/d"]],
    ["quantized_from: a/b", ["quantized a/b"]],
    ["lineage: {base_model: {name: a/b, revision: abc}}", ["finetune a/b"]],
    ["distillation:\n  teacher: gpt-4o", ["distilled-from gpt-4o"]],
    ["training_data: Internal records", []],
    ["training_data: Not listed in source", []],
    ["trained_on: One K80 GPU", []],
    ["training_data: Pictures of ships.", []],
    ["hyperparameters: {base_model: a/b}", []],
    ["dataset: {name: acme/ships, license: mit}", ["trained-on acme/ships"]],
  ])("%s", (text, expected) => {
    const card = model(text);
    expect(edges(card)).toEqual(expected);
    expect(card.fact("license.stated").state).toBe("absent");
  });

  test("the revision of a base pins it", () => {
    const card = model("base_model: {name: a/b, revision: abc}");
    expect(card.uses[0]?.statements.get("edge.revision")?.[0]?.value).toBe("abc");
  });

  test.each([
    ["license: {required: true, env: KEY}", "absent"],
    ["license: TODO", "absent"],
    ["license:", "absent"],
    ["Licence: MIT", "declared"],
    ["metadata: {license: MIT}", "declared"],
    ["ai_model: {license: MIT}", "declared"],
    ["license_url: https://a.example/l", "declared"],
    ["evaluation: {license: MIT}", "absent"],
  ])("%s: %s", (text, expected) => {
    expect(model(text).fact("license.stated").state).toBe(expected);
  });

  test.each([
    ["pii: true", "yes"],
    ["contains_personal_data: no", "no"],
    ["personal_information: This model's data contains no personal information.", "no"],
    ["personal_information: It may hold names.", null],
    ["sensitive_data: true", null],
  ])("%s: %s", (text, expected) => {
    const card = model(text);
    expect(card.fact("personalInfo.present").value).toBe(expected);
  });

  test("a language of programs is no language of texts", () => {
    expect(model("language: Python").fact("languages").state).toBe("absent");
  });

  test("several settings describe a training", () => {
    const card = model("hyperparameters: {optimizer: AdamW, epochs: 3}");
    expect(card.fact("training.description").value).toBe("optimizer: AdamW; epochs: 3");
    expect(model("hyperparameters: {epochs: 3}").fact("training.description").state).toBe("absent");
  });

  test("distilled or not", () => {
    expect(model("distilled: false").fact("distillation.declared").value).toBe("no");
  });
});

describe("data cards", () => {
  const card = sample("plain-data-card/data/data_card.yaml");

  test("state what data cards of the Hub state", () => {
    expect(card.reading.format).toBe("plain-data-card");
    expect(card.reading.subjects[0]?.title).toBe("Berth Letters");
    expect(card.items("license.stated")).toEqual(["cc-by-4.0 @ 4:12"]);
    expect(card.items("contact")).toEqual(["data@acme.example @ 6:12"]);
    expect(told(card.fact("collection.process"))).toEqual([
      "Written by clerks of the port",
      "declared",
      "structured",
      "9:20",
    ]);
    expect(card.fact("collection.timeframe").value).toBe("2020 to 2024");
    expect(card.fact("annotation.rules").value).toBe("Two clerks read each letter.");
    expect(card.items("annotation.annotators")).toEqual(["clerks @ 20:14"]);
    expect(card.items("processing.steps")).toEqual(["Names were removed @ 21:17"]);
    expect(told(card.fact("personalInfo.present"))).toEqual([
      "no",
      "derived",
      "structured",
      "22:23",
    ]);
  });

  test("name sources and generators", () => {
    expect(edges(card)).toEqual([
      "derived-from acme/old-letters",
      "derived-from Post of the harbour office",
      "generated-by Qwen/Qwen2.5-72B-Instruct",
    ]);
    expect(card.items("synthetic.generators")).toEqual(["Qwen/Qwen2.5-72B-Instruct @ 13:19"]);
    expect(card.fact("synthetic.present").value).toBe("yes");
  });

  test("columns, and what they normally hold", () => {
    expect(card.items("columns")).toEqual(["email @ 15:3", "text @ 16:3"]);
    expect(card.items("personalInfo.indications")).toEqual(["email @ 15:3"]);
    const other = sample("plain-data-card/dataset_card.json");
    expect(other.items("columns")).toEqual(["height @ 6:25", "phone_number @ 6:64"]);
    expect(told(other.fact("synthetic.present"))).toEqual(["yes", "derived", "inferred", "5:12"]);
  });
});

describe("a card that is broken", () => {
  test("is read as far as it goes, and what is missing may be hidden", () => {
    const card = sample("plain-model-card/broken_model_card.json");
    expect(card.document["document.readable"]?.value).not.toBe("yes");
    expect(card.fact("bias").state).toBe("unreadable");
  });
});

const CARD = "model_name: a\nlicense: mit\nintended_use: b\nlimitations: c\n";

describe("what is a card", () => {
  test.each([
    ["model_card.yaml", CARD, "plain-model-card"],
    ["model-cards/a.yaml", CARD, "plain-model-card"],
    [
      "a.model-card.json",
      JSON.stringify({ name: "a", version: 1, limitations: "c" }),
      "plain-model-card",
    ],
    ["data_card.yaml", CARD.replace("model", "dataset"), "plain-data-card"],
    [
      "card.yaml",
      `${CARD}version: 1\nauthor: a\nout_of_scope: d\ntraining_data: e\nethical_considerations: f\n`,
      "plain-model-card",
    ],
  ])("%s: %#", (file, text, expected) => {
    expect(formats(file, text)).toEqual([expected]);
  });

  test.each([
    ["a name alone", "model_card.yaml", "models: {a: {type: XGBClassifier, params: {}}}\n"],
    ["a form that nobody has filled", "model_card.yaml", CARD.replace(/: .*/g, ":")],
    ["a template", "model-card-template.yaml", CARD],
    ["fields of a card in a file of another name", "config.yaml", CARD],
    [
      "a schema of cards",
      "model_card.json",
      '{"properties":{"name":{},"limitations":{},"license":{}}}',
    ],
    ["a list of questions", "model_card.json", '[{"question":"License","answer":"mit"}]'],
    [
      "figures of a run",
      "model_card.json",
      '{"model_name":"a","version":"1","dataset":"b","accuracy":1}',
    ],
    [
      "a package",
      "model_card/package.json",
      '{"name":"a","version":"1","license":"mit","author":"b"}',
    ],
    [
      "a resource of Kubernetes",
      "model_card.yaml",
      "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, labels: {}}\nlimitations: b\nlicense: c\n",
    ],
  ])("%s is none", (_, file, text) => {
    expect(formats(file, text)).toEqual([]);
  });

  test("a card of the Hub in a file of YAML is read as one, by that format alone", () => {
    const text =
      "---\nlicense: mit\nbase_model: a/b\n---\n\n# Name\n\n## Limitations\n\nOne harbour.\n";
    expect(formats("model_card.yaml", text)).toEqual(["hf-model-card"]);
    expect(see(text, { file: "model_card.yaml" }).fact("limitations").evidence).toBe("prose");
  });

  test("documents apart by --- are no front matter", () => {
    expect(formats("model_card.yaml", `---\n${CARD}`)).toEqual(["plain-model-card"]);
    expect(formats("jobs.yaml", "---\nbase_model: a\n---\nbase_model: b\n")).toEqual([]);
    expect(formats("jobs.yaml", "---\nbase_model: a\n---\n# Note\n\nname: b\n")).toEqual([]);
  });
});

const CORPUS = join(import.meta.dirname, "../../../shared/corpus/model-card-yaml");
/** Files of the folder that are no cards, and why. */
const LEFT = ["Person-001.yaml", "climate-ai-lab-creator.yaml"];
test.skipIf(!existsSync(CORPUS))("real cards are claimed by one format", () => {
  const files = readdirSync(CORPUS, { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.(?:json|yaml)$/.test(file),
  );
  expect(files.length).toBeGreaterThan(7);
  for (const file of files)
    expect([file, formats(file, readFileSync(join(CORPUS, file), "utf8")).length]).toEqual([
      file,
      LEFT.some((name) => file.endsWith(name)) ? 0 : 1,
    ]);
});
