import { describe, expect, test } from "vitest";
import { brief, edges, ofRule, run } from "../helpers/run.js";

const model = (name: string, more: object = {}) => ({
  type: "machine-learning-model",
  name,
  ...more,
});
const bom = (more: object) =>
  JSON.stringify({ bomFormat: "CycloneDX", specVersion: "1.6", ...more }, null, 1);
const about = (component: object, more: object = {}) => bom({ metadata: { component }, ...more });
const card = (matter: string, title = "Tern") => `---\n${matter}\n---\n\n# ${title}\n`;
const data = (name: string, more: object = {}) => ({
  type: "data",
  name,
  data: [{ type: "dataset", description: "Prices of fish in harbours." }],
  ...more,
});

/** Documents with the ids of their subjects. */
const documents = async (files: Record<string, string>) =>
  (await run(files)).report.documents.map(
    ({ file, subjects }) => `${file}: ${subjects.join(", ")}`,
  );

describe("subjects of one document", () => {
  test("are never one, whatever their names", async () => {
    expect(
      await documents({
        "bom.json": about(model("tern"), {
          components: [data("to train/neg.txt"), data("to test/neg.txt")],
        }),
      }),
    ).toEqual(["bom.json: ., to train/neg.txt, to test/neg.txt"]);
  });

  test("also under one id or one name are two", async () => {
    const purl = { purl: "pkg:huggingface/acme/tern" };
    const described = (name: string) =>
      model(name, { ...purl, pedigree: { ancestors: [model("acme/base")] } });
    expect(
      await documents({
        "bom.json": about(described("tern"), { components: [described("tern")] }),
        "x/bom.json": about(model("gull"), { components: [data("fish"), data("fish")] }),
      }),
    ).toEqual(["bom.json: acme/tern, acme/tern#2", "x/bom.json: x, x/fish, x/fish#2"]);
  });

  test("of two kinds do not share the id of their folder", async () => {
    const spdx = JSON.stringify({
      "@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld",
      "@graph": [
        { type: "ai_AIPackage", spdxId: "urn:m", name: "tern" },
        {
          type: "dataset_DatasetPackage",
          spdxId: "urn:d",
          name: "fish",
          dataset_knownBias: ["few eels"],
        },
        {
          type: "Relationship",
          spdxId: "urn:r",
          relationshipType: "trainedOn",
          from: "urn:m",
          to: ["urn:d"],
        },
      ],
    });
    const result = await run({ "sbom.spdx.json": spdx });
    expect(result.report.documents[0]?.subjects).toEqual([".", "fish"]);
    expect(edges(result)).toEqual([". <- fish [trained-on] in-repository"]);
  });

  test("of two documents do not either; cards keep theirs", async () => {
    const datapackage = JSON.stringify({ name: "fish", resources: [{ name: "a", path: "a.csv" }] });
    expect(
      await documents({
        "README.md": card("pipeline_tag: fill-mask"),
        "datapackage.json": datapackage,
      }),
    ).toEqual(["README.md: .", "datapackage.json: fish"]);
  });
});

describe("what an inventory lists", () => {
  const app = (component: object) =>
    bom({
      metadata: { component: { type: "application", name: "desk" } },
      components: [component],
    });
  const made = (name: string, more: object = {}) =>
    model(name, { pedigree: { ancestors: [model("meta-llama/Llama-3.1-8B")] }, ...more });

  test("is not the model of the only card of its folder, unless a name says so", async () => {
    const readme = card("license: mit\npipeline_tag: fill-mask");
    expect(await documents({ "README.md": readme, "bom.json": app(made("gull")) })).toEqual([
      "README.md: .",
      "bom.json: gull",
    ]);
    expect(await documents({ "README.md": readme, "bom.json": app(made("acme/tern")) })).toEqual([
      "README.md: acme/tern",
      "bom.json: acme/tern",
    ]);
  });

  test("is not what a declaration or a machine's file beside it speaks of", async () => {
    const result = await run({
      "bom.json": app(made("gull")),
      "README.md": card("license: mit\npipeline_tag: fill-mask"),
      "governance.yaml": "subject: {kind: model}\nteachers: []\nintendedUse: maps\n",
      "adapter_config.json": '{"peft_type": "LORA", "base_model_name_or_path": "acme/base-7b"}',
    });
    expect(result.report.documents.map(({ file, subjects }) => `${file}: ${subjects}`)).toEqual([
      "README.md: .",
      "adapter_config.json: ",
      "bom.json: gull",
      "governance.yaml: .",
    ]);
    expect(ofRule(result, "ip/base-model-not-declared").map(brief)).toEqual([
      "ip/base-model-not-declared warning README.md:4:1",
    ]);
  });

  test("has the terms that the register knows, whatever the inventory leaves out", async () => {
    const base = "meta-llama/Llama-3.1-8B";
    const listed = { purl: `pkg:huggingface/${base}`, pedigree: { ancestors: [model("acme/x")] } };
    const result = await run({
      "README.md": card(`license: mit\npipeline_tag: text-generation\nbase_model: ${base}`),
      "bom.json": app(model("Llama-3.1-8B", listed)),
    });
    expect(edges(result)).toContain(`. <- ${base} [finetune] register`);
    expect(ofRule(result, "ip/license-contradicts-inherited").map(brief)).toEqual([
      "ip/license-contradicts-inherited error README.md:4:13",
    ]);
  });

  test("is asked for its license, and for no duty of who publishes it", async () => {
    const rules = [
      "ip/model-license-missing",
      "ip/inherited-obligations-missing",
      "disclosure/duties-not-allocated",
      "disclosure/distillation-not-disclosed",
      "ip/license-file-mismatch",
    ];
    const found = async (files: Record<string, string>) => {
      const { report } = await run(files);
      return report.findings
        .filter(({ ruleId }) => rules.includes(ruleId))
        .map((one) => `${one.ruleId} ${one.severity}`)
        .sort();
    };
    expect(await found({ "bom.json": app(made("gull")) })).toEqual([
      "ip/model-license-missing warning",
    ]);
    // Of a model that the bill is about more is asked.
    expect(await found({ "bom.json": about(made("gull")) })).toEqual([
      "disclosure/duties-not-allocated notice",
      "ip/inherited-obligations-missing warning",
      "ip/model-license-missing error",
    ]);
    const licensed = made("gull", { licenses: [{ license: { id: "Apache-2.0" } }] });
    const MIT = "MIT License\n\nPermission is hereby granted, free of charge, to any person\n";
    expect(await found({ "a/bom.json": app(licensed), "a/LICENSE": MIT })).toEqual([]);
  });
});

describe("a model without a card", () => {
  const TEACHER = "disclosure/distillation-not-disclosed";
  const yaml = "license: apache-2.0\nmodel_name: tern\nteacher_model: acme/gull-7b\n";

  test("discloses a teacher where its manifest names it, in a field or a text", async () => {
    const result = await run({ "model_card.yaml": yaml });
    expect(edges(result)).toEqual([". <- acme/gull-7b [distilled-from] unresolved"]);
    expect(ofRule(result, TEACHER)).toEqual([]);
    const metadata = "metadata:\n  description: It was distilled from GPT-4o.\n";
    const flavors = "flavors:\n  python_function: {loader_module: x}\n";
    const told = await run({ MLmodel: `${flavors}${metadata}` });
    expect(edges(told)).toHaveLength(1);
    expect(ofRule(told, TEACHER)).toEqual([]);
  });

  test("beside a card that leaves it out does not", async () => {
    const result = await run({
      "README.md": card("license: apache-2.0\npipeline_tag: fill-mask"),
      "model_card.yaml": yaml,
    });
    expect(ofRule(result, TEACHER).map(brief)).toEqual([`${TEACHER} warning model_card.yaml:3:16`]);
  });

  test("is not asked for lines that stand in a text, but for files beside it and its name", async () => {
    const result = await run({
      "model_card.yaml": "license: mit\nmodel_name: tern\nbase_model: meta-llama/Llama-3.1-8B\n",
    });
    const edge = result.facts.subjects.find(({ kind }) => kind === "edge");
    const unmet = [edge?.facts["edge.duties.unmet"], edge?.facts["edge.duties.unmetNotices"]];
    expect(
      unmet.flatMap((fact) => fact?.value ?? []).map((duty) => String(duty).split(":")[0]),
    ).toEqual(["agreement-copy", "notice-file", "name-prefix"]);
    // A conflict of licenses is one, in whatever file.
    expect(ofRule(result, "ip/license-contradicts-inherited").map(brief)).toHaveLength(1);
  });
});

describe("ids that differ only in case", () => {
  test("are one subject, named by the first spelling", async () => {
    const result = await run({
      "a/README.md": card(
        "license: mit\ngovernance: {subject: {id: Acme/Harbour}}\npipeline_tag: fill-mask",
      ),
      "b/bom.json": about(
        model("harbour", {
          purl: "pkg:huggingface/acme/harbour",
          licenses: [{ license: { id: "Apache-2.0" } }],
        }),
      ),
      "c/README.md": card("governance: {subject: {id: ACME/harbour}}\npipeline_tag: fill-mask"),
    });
    expect(result.report.documents.map(({ subjects }) => subjects)).toEqual([
      ["Acme/Harbour"],
      ["Acme/Harbour"],
      ["Acme/Harbour"],
    ]);
    const [finding, ...more] = ofRule(result, "doc/conflicting-statements");
    expect(more).toEqual([]);
    expect(finding && brief(finding)).toBe("doc/conflicting-statements error a/README.md:2:10");
    expect(finding?.related.map(({ at }) => at.file)).toEqual(["b/bom.json"]);
  });

  test("folders are not", async () => {
    const readme = card("license: mit\npipeline_tag: fill-mask");
    expect(await documents({ "a/README.md": readme, "A/README.md": readme })).toEqual([
      "A/README.md: A",
      "a/README.md: a",
    ]);
  });
});

describe("releases", () => {
  const RULE = "doc/conflicting-statements";
  const named = (version: string) =>
    about(model("tern", { version, purl: "pkg:huggingface/acme/tern" }));
  const found = async (files: Record<string, string>) => ofRule(await run(files), RULE).map(brief);
  const readme = card(
    "license: mit\npipeline_tag: fill-mask\ngovernance: {subject: {id: acme/tern}}\nversion: 1.0",
  );

  test("of one folder disagree, those of several manifests of a format or of several folders do not", async () => {
    const one = await found({ "README.md": readme, "bom.json": named("2.0") });
    expect(one).toEqual([`${RULE} error README.md:5:10`]);
    expect(await found({ "README.md": readme, "bom.json": named("v1.0.0") })).toEqual([]);
    expect(await found({ "README.md": readme, "old/bom.json": named("0.9") })).toEqual([]);
    expect(await found({ "a.cdx.json": named("1.0"), "b.cdx.json": named("2.0") })).toEqual([]);
    expect(await found({ "README.md": readme, "tern-0.9.cdx.json": named("0.9") })).toEqual([]);
  });

  test("are not told by the hash of a commit", async () => {
    expect(await found({ "README.md": readme, "bom.json": named("3f2a9c1") })).toEqual([]);
  });
});
