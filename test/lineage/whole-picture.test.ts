import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readingOf } from "../../src/formats/index.js";
import { buildLineage } from "../../src/lineage/build.js";
import { nameSubjects } from "../../src/lineage/subjects/name-subjects.js";
import { builtinRegister } from "../../src/policy/packs/builtin.js";
import { DATE, edges, ofRule, run } from "../helpers/run.js";

const json = (value: unknown) => JSON.stringify(value, null, 1);

/** One model and one data set, each described by every kind of document that a repository may hold of it. */
const FILES: Readonly<Record<string, string>> = {
  "model/README.md": `---
license: apache-2.0
pipeline_tag: text-generation
base_model: acme/base-7b
base_model_relation: adapter
datasets:
- Acme/harbour-logs
---

# Tern 7B

It answers questions on harbours.
`,
  "model/bom.json": json({
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    metadata: {
      component: {
        type: "machine-learning-model",
        "bom-ref": "tern",
        name: "tern-7b",
        purl: "pkg:huggingface/acme/tern-7b@0f3c1d2",
        version: "1.2.0",
        licenses: [{ license: { id: "MIT" } }],
        modelCard: { considerations: { useCases: ["Questions of harbour masters"] } },
      },
    },
    components: [
      { type: "library", name: "numpy", version: "2.1.0" },
      {
        type: "machine-learning-model",
        "bom-ref": "base",
        name: "base-7b",
        purl: "pkg:huggingface/acme/base-7b",
        pedigree: { ancestors: [{ type: "machine-learning-model", name: "acme/older-7b" }] },
      },
    ],
  }),
  "model/MLmodel":
    "flavors:\n  transformers:\n    source_model_name: acme/base-7b\n    peft_adaptor: peft\n    task: text-generation\n",
  "model/adapter_config.json": json({
    peft_type: "LORA",
    base_model_name_or_path: "acme/base-7b",
  }),
  "model/train.yaml":
    "base_model: acme/base-7b\nadapter: lora\nmicro_batch_size: 2\nsequence_len: 2048\ndatasets:\n  - path: acme/harbour-logs\n    type: alpaca\n",
  "model/governance.yaml":
    "subject: {kind: model, name: Tern 7B}\nintendedUse: questions on harbours\nincident: {contact: help@acme.example}\n",
  "model/LICENSE": `${" ".repeat(33)}Apache License\n${" ".repeat(27)}Version 2.0, January 2004\n`,
  "data/README.md": `---
license: cc-by-4.0
task_categories:
- text-generation
pretty_name: Harbour logs
---

# Harbour logs
`,
  "data/croissant.json": json({
    "@context": { "@vocab": "https://schema.org/", cr: "http://mlcommons.org/croissant/" },
    "@type": "Dataset",
    conformsTo: "http://mlcommons.org/croissant/1.0",
    name: "harbour-logs",
    url: "https://huggingface.co/datasets/acme/harbour-logs",
    license: "https://creativecommons.org/licenses/by/4.0/",
    description: "Logs of a harbour.",
  }),
  "data/datapackage.json": json({
    name: "harbour-logs",
    licenses: [{ name: "CC-BY-4.0", path: "https://creativecommons.org/licenses/by/4.0/" }],
    resources: [{ name: "logs", path: "logs.csv", schema: { fields: [{ name: "ship" }] } }],
  }),
};

const MODEL = "acme/tern-7b";
const DATA = "acme/harbour-logs";

describe("a model and a data set with every kind of document", () => {
  test("are two subjects, and what an inventory lists a third", async () => {
    const result = await run(FILES);
    expect(result.report.documents.map(({ file, subjects }) => [file, ...subjects])).toEqual([
      ["data/README.md", DATA],
      ["data/croissant.json", DATA],
      ["data/datapackage.json", DATA],
      ["model/MLmodel", MODEL],
      ["model/README.md", MODEL],
      ["model/adapter_config.json"],
      ["model/bom.json", MODEL, "acme/base-7b"],
      ["model/governance.yaml", MODEL],
      ["model/train.yaml"],
    ]);
    const described = result.facts.subjects.filter(({ kind }) => /^(?:model|dataset)$/.test(kind));
    expect(described.map(({ kind, id, document }) => `${kind} ${id} ${document}`)).toEqual([
      `dataset ${DATA} data/README.md`,
      `model ${MODEL} model/README.md`,
      "model acme/base-7b model/bom.json",
    ]);
  });

  test("share what is said of them, the surest first", async () => {
    const { facts } = await run(FILES);
    const said = (id: string, name: string) => {
      const fact = facts.subjects.find((one) => one.id === id)?.facts[name];
      return `${fact?.value} ${fact?.evidence} ${fact?.at.file}`;
    };
    expect(said(MODEL, "license.stated")).toBe("apache-2.0 structured model/README.md");
    expect(said(MODEL, "version")).toBe("1.2.0 structured model/bom.json");
    // The declaration is surer than the bill.
    expect(said(MODEL, "intendedUse")).toBe(
      "questions on harbours governance model/governance.yaml",
    );
    expect(said(MODEL, "incident.contact")).toBe(
      "help@acme.example governance model/governance.yaml",
    );
    expect(said(DATA, "columns")).toBe("ship structured data/datapackage.json");
    expect(said(DATA, "license.id")).toBe("cc-by-4.0 structured data/README.md");
  });

  test("are linked by their ids, each upstream once", async () => {
    expect(edges(await run(FILES))).toEqual([
      `${MODEL} <- acme/base-7b [adapter] in-repository`,
      `${MODEL} <- ${DATA} [trained-on] in-repository`,
      "acme/base-7b <- acme/older-7b [finetune] unresolved",
    ]);
  });

  test("contradict themselves once, with both places", async () => {
    const result = await run(FILES);
    const found = ofRule(result, "doc/conflicting-statements");
    const place = (file: string, range: { start: { line: number } }) =>
      `${file}:${range.start.line}`;
    expect(
      found.map(
        ({ severity, primary, related }) =>
          `${severity} ${place(primary.file, primary.range)} <- ${related.map(({ at }) => place(at.file, at.range))}`,
      ),
    ).toEqual(["error model/README.md:2 <- model/bom.json:14"]);
    for (const rule of ["ip/base-model-not-declared", "ip/license-file-mismatch"])
      expect(ofRule(result, rule)).toEqual([]);
  });

  test("are the same in whatever order their documents are read", () => {
    const { register } = builtinRegister();
    const readings = Object.entries(FILES).flatMap(
      ([file, text]) => readingOf({ file, text, truncated: false, utf8: true }) ?? [],
    );
    expect(readings).toHaveLength(Object.keys(FILES).length - 1);
    const none = { licenseFile: () => undefined, noticeFile: () => undefined };
    const made = (order: typeof readings) => {
      const around = { ...none, licenseTexts: () => [], tableColumns: () => [] };
      const named = nameSubjects(order, around, undefined);
      const settings = { date: DATE, before: new Map() };
      const built = buildLineage(named, order, register, around, settings);
      return json([[...built.subjects()], built.edges, [...built.subjectsOf].sort()]);
    };
    const first = made(readings);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(readings, { minLength: readings.length }),
        (order) => made(order) === first,
      ),
      { numRuns: 40 },
    );
  });
});
