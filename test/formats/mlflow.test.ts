import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { brief, card, ofRule, run } from "../helpers/run.js";
import { claimedBy, edges, place, see, source, told } from "./read.js";

const sample = (name: string) =>
  readFileSync(join(import.meta.dirname, "samples/mlflow", name, "MLmodel"), "utf8");
const file = "tern/MLmodel";
const tern = see(sample("tern"), { file });

const model = (flavor: string, metadata = "{}") =>
  `flavors:\n  transformers: ${flavor}\nmetadata: ${metadata}\n`;
const seen = (flavor: string, metadata?: string, at = file) =>
  see(model(flavor, metadata), { file: at });

describe("an MLflow model", () => {
  it("is claimed by its name and its flavors", () => {
    const ids = (text: string, name: string) =>
      claimedBy(source(text, { file: name })).map(({ id }) => id);
    expect(ids(sample("tern"), file)).toEqual(["mlflow"]);
    expect(ids(sample("tern"), "tern/mlmodel.yaml")).toEqual([]);
    expect(ids("flavours: {}\n", file)).toEqual([]);
  });

  it("states what its metadata say, as a card does", () => {
    expect(tern.reading.subjects[0]).not.toHaveProperty("declaredId");
    expect(tern.items("license.stated")).toEqual(["apache-2.0 @ 15:13", "other @ 15:25"]);
    expect(told(tern.fact("license.name"))).toEqual([
      "tern-terms",
      "declared",
      "structured",
      "16:17",
    ]);
    expect(place(tern.fact("license.link").at)).toBe("17:16");
    expect(told(tern.fact("description"))).toEqual([
      "Answers letters.",
      "declared",
      "structured",
      "18:16",
    ]);
    expect(place(tern.fact("limitations").at)).toBe("19:16");
    expect(place(tern.fact("intendedUse").at)).toBe("20:17");
    expect(told(tern.fact("version"))).toEqual(["3", "declared", "structured", "21:12"]);
    expect(told(tern.fact("provider.name"))).toEqual([
      "Tern Lab",
      "declared",
      "structured",
      "22:24",
    ]);
    expect(tern.items("contact")).toEqual(["models@tern.example @ 23:12"]);
    expect(tern.items("distillation.hints")).toEqual(["distillation @ 28:10"]);
    expect(told(tern.fact("personalInfo.present"))).toEqual([
      "no",
      "declared",
      "governance",
      "30:30",
    ]);
    expect(told(tern.fact("isGenerative"))).toEqual(["yes", "derived", "structured", "6:16"]);
  });

  it("reads neither the signature nor the code", () => {
    expect(tern.fact("personalInfo.indications").state).toBe("absent");
    expect(
      tern.document["document.placeholders"]?.items?.map(({ value }) => value),
    ).toBeUndefined();
    const left = seen("{}", "{ description: TODO }");
    expect(left.items("document.placeholders")).toEqual(["metadata.description @ 3:26"]);
  });

  it("names what it was loaded from, its data and its teacher once", () => {
    expect(edges(tern)).toEqual([
      "finetune acme/Tern-7B",
      "trained-on acme/letters",
      "trained-on acme/answers",
      "distilled-from openai/gpt-4o",
    ]);
    expect(tern.uses.map(({ at }) => place(at))).toEqual(["5:21", "25:7", "26:13", "27:12"]);
  });

  it.each([
    ["{ huggingface_id: a/b }", "{}", ["converted a/b"]],
    ["{ huggingface_id: a/b }", "{ is_finetuned_model: true }", ["finetune a/b"]],
    ["{ source_model_name: a/b }", "{}", ["finetune a/b"]],
    ["{ source_model_name: a/b }", "{ is_finetuned_model: false }", ["converted a/b"]],
    ["{ source_model_name: a/b, source_model_revision: f00 }", "{}", ["converted a/b"]],
    ["{ source_model_name: a/b, peft_adaptor: peft }", "{}", ["adapter a/b"]],
    ["{ source_model_name: /mnt/job/INPUT_model_path }", "{}", []],
    ["{ source_model_name: ./model }", "{}", []],
    ["{}", "{ base_model_name: bert-base }", ["finetune bert-base"]],
    ["{}", "{ base_model_name: a/Tern }", ["converted a/Tern"]],
    ["{}", "{ base_model_name: null }", []],
    ["{ huggingface_id: A/b-c }", "{ base_model_name: A-b-c }", ["converted A/b-c"]],
  ])("of %s and %s tells the relation", (flavor, metadata, expected) => {
    expect(edges(seen(flavor, metadata))).toEqual(expected);
  });

  it("pins the source of an adapter by its revision", () => {
    const adapter = see(sample("adapter"), { file: "adapter/MLmodel" });
    expect(edges(adapter)).toEqual(["adapter acme/Tern-7B"]);
    const revision = adapter.uses[0]?.statements.get("edge.revision")?.[0];
    expect(revision && told(revision)).toEqual(["0a1b2c3d", "declared", "structured", "6:28"]);
  });

  it.each([
    ["translation_en_to_de", "yes", "no"],
    ["llm/v1/chat", "yes", "no"],
    ["fill-mask", "no", "no"],
    ["materials-design", null, null],
  ])("of the task %s says whether it generates", (name, generative, media) => {
    const one = seen(`{ task: ${name} }`);
    expect(one.fact("isGenerative").value).toBe(generative);
    expect(one.fact("generatesMedia").value).toBe(media);
  });
});

describe("a run over MLflow models", () => {
  const warned = async (files: Readonly<Record<string, string>>) =>
    (await run(files)).report.findings.filter(({ severity }) => severity !== "notice").map(brief);

  it("asks a lone file for nothing that has no place in it", async () => {
    const { report } = await run({ [file]: model("{ task: text-generation }") });
    expect(report.findings.map(brief)).toEqual([]);
  });

  it("makes one subject with the card of its folder, which is asked for a license", async () => {
    const result = await run({
      [file]: model("{ huggingface_id: meta-llama/Llama-2-7b }", "{ license: mit }"),
      "tern/README.md": card("license: apache-2.0", "pipeline_tag: text-generation"),
    });
    expect(result.report.documents.flatMap(({ subjects }) => subjects)).toEqual(["tern", "tern"]);
    expect(ofRule(result, "doc/conflicting-statements").map(brief)).toEqual([
      "doc/conflicting-statements warning tern/README.md:2:10",
    ]);
    const without = await run({
      [file]: model("{}"),
      "tern/README.md": card("pipeline_tag: text-generation"),
    });
    expect(ofRule(without, "ip/model-license-missing").map(brief)).toEqual([
      "ip/model-license-missing error tern/README.md:3:1",
    ]);
  });

  it("finds a license that contradicts that of the source, and a teacher whose terms forbid it", async () => {
    const text = model(
      "{ task: text-generation, source_model_name: meta-llama/Llama-2-7b }",
      "{ license: mit, teacher: gpt-4o }",
    );
    const findings = await warned({ [file]: text });
    expect(findings).toContain(`ip/license-contradicts-inherited error ${file}:2:61`);
    expect(findings.filter((one) => one.startsWith("ip/teacher"))).toEqual([
      `ip/teacher-terms-forbid-training error ${file}:3:36`,
    ]);
  });
});

const REAL = join(import.meta.dirname, "../../../shared/corpus/mlflow");
describe.skipIf(!existsSync(REAL))("real MLflow models", () => {
  it("are claimed by this format alone", () => {
    const files = readdirSync(REAL, { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith("MLmodel"),
    );
    expect(files.length).toBeGreaterThan(10);
    for (const name of files) {
      const text = readFileSync(join(REAL, name), "utf8");
      expect([name, claimedBy(source(text, { file: name })).map(({ id }) => id)]).toEqual([
        name,
        ["mlflow"],
      ]);
    }
  });
});
