import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { bom, card, data, dataset, type Json, model, of } from "./bom.js";
import { claimedBy, edges, place, type Seen, see, source, told } from "./read.js";

/** The text at which a statement points. */
const written = (seen: Seen, fact: string): string => {
  const { start, end } = seen.fact(fact).at.range;
  const line = seen.text.split("\n")[start.line - 1] ?? "";
  return start.line === end.line ? line.slice(start.column - 1, end.column - 1) : line.trim();
};
const says = (seen: Seen, fact: string) => [seen.fact(fact).value, written(seen, fact)];

describe("what is claimed", () => {
  test.each<[string, string, string[]]>([
    ["1.5", bom({}, "1.5"), ["cyclonedx"]],
    ["no version", '{"bomFormat": "CycloneDX"}', ["cyclonedx"]],
    ["broken", '{"bomFormat": "CycloneDX", "specVersion": "1.6", "components": [', ["cyclonedx"]],
    ["2.0", '{"specFormat": "CycloneDX", "specVersion": "2.0"}', ["cyclonedx"]],
    ["1.4 without models", bom({ components: [{ type: "library", name: "x" }] }, "1.4"), []],
    ["1.4 with a model", bom({ components: [model()] }, "1.4"), ["cyclonedx"]],
    ["an own schema", '{"aibom_version": "1.0", "components": [{"name": "x"}]}', []],
    ["another format", '{"bomFormat": "AIBOM", "specVersion": "1.0"}', []],
    ["a bill inside of something", JSON.stringify({ sbom: JSON.parse(bom({})) }), []],
    ["a text that speaks of one", '{"x": "\\"bomFormat\\": \\"CycloneDX\\""}', []],
  ])("%s", (_, text, ids) => {
    expect(claimedBy(source(text, { file: "bom.json" })).map(({ id }) => id)).toEqual(ids);
  });

  test.each<[string, string, string[]]>([
    ["plain", '<bom xmlns="http://cyclonedx.org/schema/bom/1.6"/>', ["cyclonedx-xml"]],
    [
      "with a prefix and a prologue",
      '\ufeff<?xml version="1.0"?>\n<!-- <a> -->\n<c:bom xmlns:c="http://cyclonedx.org/schema/bom/1.4">',
      ["cyclonedx-xml"],
    ],
    ["another bom", '<bom xmlns="http://example.org/"/>', []],
    ["another root", '<x><bom xmlns="http://cyclonedx.org/schema/bom/1.6"/></x>', []],
  ])("XML: %s", (_, text, ids) => {
    expect(claimedBy(source(text, { file: "bom.xml" })).map(({ id }) => id)).toEqual(ids);
  });
});

describe("what is not read is said", () => {
  const unsupported = (text: string, file = "bom.json") => {
    const one = source(text, { file });
    const reading = claimedBy(one)[0]?.read(one);
    const [fact] = reading?.document.statements.get("document.unsupported") ?? [];
    return [reading?.subjects.length, fact?.value, fact && place(fact.at)];
  };
  test.each([
    ["2.0", bom({ components: [model()] }, "2.0"), "CycloneDX 2.0 is not supported"],
    ["1.8", bom({ components: [model()] }, "1.8"), "CycloneDX 1.8 is not supported"],
    [
      "1.4",
      bom({ components: [model()] }, "1.4"),
      "CycloneDX 1.4 has no part for models, 1.5 has one",
    ],
  ])("%s", (_, text, why) => {
    expect(unsupported(text)).toEqual([0, why, "3:17"]);
  });

  it("XML, at its root element", () => {
    const text =
      '<?xml version="1.0"?>\n  <bom xmlns="http://cyclonedx.org/schema/bom/1.6">\n</bom>';
    const why = "CycloneDX in XML is not read, write the JSON form";
    expect(unsupported(text, "bom.xml")).toEqual([0, why, "2:3"]);
  });

  it("nothing of a bill that lists neither models nor data", () => {
    const text = bom({ components: [{ type: "library", name: "x", description: "TODO" }] });
    const reading = claimedBy(source(text, { file: "bom.json" }))[0]?.read(source(text));
    expect(reading?.subjects).toEqual([]);
    expect(reading?.schema).toBeUndefined();
    expect([...(reading?.document.statements.keys() ?? [])]).not.toContain("document.placeholders");
  });

  it.each(["1.5", "1.6", "1.7"])("the schema of %s is asked of a bill with models", (version) => {
    expect(of(model(), {}, version).reading.schema?.id).toBe(`cyclonedx-${version}`);
  });
});

describe("subjects", () => {
  const subjects = (more: Json) => {
    const one = source(bom(more), { file: "bom.json" });
    return claimedBy(one)[0]
      ?.read(one)
      .subjects.map(
        ({ kind, main, declaredId, title, silence }) =>
          `${main ? "main " : ""}${kind} ${declaredId ?? title} ${silence.evidence}`,
      );
  };
  const described = { modelCard: { modelParameters: { task: "fill-mask" } } };
  const app = { component: { type: "application", name: "desk" } };
  const listed = { data: [{ type: "dataset" }] };

  test.each<[string, Json, string[]]>([
    [
      "the component of the bill",
      { metadata: { component: model() } },
      ["main model acme/tiny structured"],
    ],
    ["data", { metadata: { component: data() } }, ["main dataset letters structured"]],
    ["the only model", { components: [model(described)] }, ["main model acme/tiny structured"]],
    [
      "the only model in a bill on something else",
      { metadata: app, components: [model(described)] },
      ["main model acme/tiny prose"],
    ],
    [
      "the model of the name of the application, though it has no card",
      {
        metadata: { component: { type: "application", name: "tiny" } },
        components: [model(), model({ name: "a/b", ...described })],
      },
      ["main model acme/tiny structured", "model a/b prose"],
    ],
    [
      "models that are only listed",
      { metadata: app, components: [model(), model({ name: "b" })] },
      [],
    ],
    [
      "nested ones",
      { components: [{ type: "platform", name: "p", components: [model(described)] }] },
      ["main model acme/tiny structured"],
    ],
    [
      "data that are listed",
      { components: [model(described), data(listed)] },
      ["main model acme/tiny structured", "dataset letters prose"],
    ],
    ["configuration", { components: [data({ data: [{ type: "configuration" }] })] }, []],
    [
      "a file of a model",
      { components: [data({ ...listed, purl: "pkg:huggingface/a/b@1#x.safetensors" })] },
      [],
    ],
    [
      "what a model consists of",
      { metadata: { component: model({ components: [data({ ...listed, name: "tensors" })] }) } },
      ["main model acme/tiny structured"],
    ],
  ])("%s", (_, more, ids) => {
    expect(subjects(more)).toEqual(ids);
  });

  test.each<[Json, string | undefined]>([
    [{ name: "x", purl: "pkg:huggingface/org/x@abc" }, "org/x"],
    [{ name: "x", purl: "pkg:huggingface/org%2Fx@abc#x.gguf" }, "org/x"],
    [{ name: "x", purl: "pkg:huggingface/%zz/x" }, undefined],
    [{ name: "x", purl: "pkg:generic/org%2Fx@1.0" }, undefined],
    [{ name: "x", group: "org" }, "org/x"],
    [{ name: "x", group: "org.example" }, undefined],
    [
      { name: "x", externalReferences: [{ type: "model-card", url: "https://hf.co/org/x" }] },
      "org/x",
    ],
    [
      { name: "x", externalReferences: [{ type: "website", url: "https://hf.co/org/y" }] },
      undefined,
    ],
    [
      { name: "x", externalReferences: [{ type: "website", url: "https://hf.co/datasets/x" }] },
      undefined,
    ],
  ])("id of %j", (more, id) => {
    const [subject] = of(model(more)).reading.subjects;
    expect(subject?.declaredId).toBe(id);
  });
});

describe("what every component says", () => {
  it("version, or the revision of its package URL", () => {
    expect(says(of(model({ version: "2.1" })), "version")).toEqual(["2.1", '"2.1"']);
    const purl = "pkg:huggingface/acme/tiny@0f1e";
    expect(says(of(model({ purl })), "version")).toEqual(["0f1e", `"${purl}"`]);
  });

  test.each<[string, Json[], unknown, string | null]>([
    ["an id", [{ license: { id: "MIT", url: "https://x.example" } }], ["MIT"], "https://x.example"],
    ["a name", [{ license: { name: "ACME 1" } }], ["ACME 1"], null],
    ["an expression", [{ expression: "MIT OR Apache-2.0" }], ["MIT OR Apache-2.0"], null],
    ["an address", [{ license: { url: "https://x.example" } }], ["https://x.example"], null],
    [
      "several",
      [{ license: { id: "MIT", url: "https://x.example" } }, { license: { id: "0BSD" } }],
      ["MIT", "0BSD"],
      null,
    ],
    [
      "declared before concluded",
      [
        { license: { id: "MIT", acknowledgement: "concluded" } },
        { license: { id: "0BSD", acknowledgement: "declared" } },
      ],
      ["0BSD"],
      null,
    ],
    ["nothing", [{ license: {} }, {}], null, null],
  ])("licence: %s", (_, licenses, stated, link) => {
    const seen = of(model({ licenses }));
    expect(seen.fact("license.stated").value).toEqual(stated);
    expect(seen.fact("license.link").value).toBe(link);
  });

  it("a concluded licence is somebody's reading, that of the bill is not the model's", () => {
    const licenses = [{ expression: "MIT", acknowledgement: "concluded" }];
    expect(of(model({ licenses })).fact("license.stated").state).toBe("derived");
    const seen = see(bom({ metadata: { component: model(), licenses } }), { file: "bom.json" });
    expect(seen.fact("license.stated").state).toBe("absent");
  });

  test.each<[Json, string | null]>([
    [{ manufacturer: { name: "A" }, publisher: "B" }, "A"],
    [{ supplier: { name: "Hugging Face" }, publisher: "B" }, "B"],
    [{ supplier: { name: "Hugging Face" } }, null],
    [{ supplier: { name: "C" } }, "C"],
    [{ authors: [{ name: "D", email: "d@d.example" }] }, "D"],
    [{ author: "E" }, "E"],
    [{ publisher: "NOASSERTION" }, null],
  ])("provider of %j", (more, name) => {
    expect(of(model(more)).fact("provider.name").value).toBe(name);
  });

  it("contact, day of release, changes, addresses", () => {
    const seen = of(
      model({
        manufacturer: {
          name: "A",
          url: ["https://a.example"],
          contact: [{ email: "a@a.example" }],
        },
        supplier: { name: "Hugging Face", url: ["https://huggingface.co"] },
        releaseNotes: { timestamp: "2026-03-01T10:00:00Z", notes: [{ text: "First." }] },
        externalReferences: [
          { type: "issue-tracker", url: "https://a.example/issues" },
          { type: "security-contact", url: "mailto:sec@a.example" },
          { type: "license", url: "https://a.example/LICENSE" },
          { type: "documentation", url: "https://a.example/use", comment: "Usage policy" },
        ],
      }),
    );
    const contact = ["a@a.example", "https://a.example", "https://a.example/issues"];
    expect(seen.fact("contact").value).toEqual(contact);
    expect(says(seen, "releaseDate")).toEqual(["2026-03-01", '"2026-03-01T10:00:00Z"']);
    expect(says(seen, "changelog")).toEqual(["First.", '"First."']);
    expect(seen.fact("incident.contact").value).toBe("mailto:sec@a.example");
    expect(seen.fact("license.link").value).toBe("https://a.example/LICENSE");
    expect(seen.fact("policies.aup").value).toBe("https://a.example/use");
  });

  it("a declaration in its properties", () => {
    const seen = of(
      model({
        properties: [
          { name: "governance.personalInfo.present", value: "no" },
          { name: "governance.teachers.id", value: "openai/gpt-4o" },
          { name: "governance.roles.role", value: "provider" },
          { name: "governance.__proto__.x", value: "1" },
          { name: "governance.", value: "1" },
          { name: "cdx:other", value: "1" },
        ],
      }),
    );
    const fact = seen.fact("personalInfo.present");
    expect([fact.value, fact.evidence, written(seen, "personalInfo.present")]).toEqual([
      "no",
      "governance",
      '"no"',
    ]);
    expect(edges(seen)).toEqual(["distilled-from openai/gpt-4o"]);
    expect(({} as Json).x).toBeUndefined();
  });

  it("silence stands at the end of its object", () => {
    const seen = of(model());
    expect(told(seen.fact("license.stated"))).toEqual([null, "absent", "structured", "10:3"]);
  });
});

describe("a model card", () => {
  it("task, architecture, parameters", () => {
    const seen = card({
      modelParameters: {
        task: "text-to-image",
        architectureFamily: "transformer",
        inputs: [{ format: "text" }, { format: "byte[]" }],
        outputs: [{ format: "image/png" }],
      },
      properties: [
        { name: "cdx:ai-ml:model:parameter:count", value: "7B" },
        { name: "cdx:ai-ml:model:hyperparameter:context_length", value: "8192" },
        { name: "cdx:ai-ml:model:languages", value: "en,zh" },
        { name: "cdx:ai-ml:model:parameter:tune_method", value: "sft" },
        { name: "acme:count", value: "12" },
        { name: "useSensitivePersonalInformation", value: "noAssertion" },
      ],
    });
    expect(seen.fact("isGenerative").value).toBe("yes");
    expect(seen.fact("generatesMedia").value).toBe("yes");
    expect(seen.fact("architecture").value).toBe("transformer");
    expect(seen.fact("modalities.input").value).toEqual(["text"]);
    expect(seen.fact("modalities.output").value).toEqual(["image"]);
    expect(says(seen, "parameters")).toEqual(["7B", '"7B"']);
    expect(seen.fact("contextLength").value).toBe("8192");
    expect(seen.fact("languages").value).toEqual(["en", "zh"]);
    expect(seen.fact("training.stages").value).toEqual(["sft"]);
    expect(seen.fact("personalInfo.sensitive").value).toBe("unknown");
  });

  it("what is measured, and what training took", () => {
    const seen = card({
      quantitativeAnalysis: {
        performanceMetrics: [
          { type: "accuracy", value: "0.9", slice: "TruthfulQA" },
          { type: "f1" },
        ],
      },
      considerations: {
        environmentalConsiderations: {
          energyConsumptions: [
            { activity: "inference", activityEnergyCost: { value: 1, unit: "kWh" } },
            { activity: "training", activityEnergyCost: { value: 0.4, unit: "kWh" } },
          ],
        },
      },
    });
    expect(seen.fact("evaluation.results").value).toEqual(["accuracy TruthfulQA"]);
    expect(seen.fact("evaluation.factuality.tested").value).toBe("yes");
    expect(seen.fact("training.energy").value).toBe("0.4 kWh");
  });

  it("considerations", () => {
    const seen = card({
      considerations: {
        users: ["Clerks"],
        useCases: ["Letters", "Notes"],
        technicalLimitations: ["Wrong dates"],
        performanceTradeoffs: ["Slow"],
        fairnessAssessments: [{ groupAtRisk: "Old people", harms: "Stereotypes of age" }],
      },
    });
    expect(seen.fact("intendedUse").value).toBe("Letters, Notes");
    expect(says(seen, "limitations")).toEqual(["Wrong dates", '"Wrong dates"']);
    expect(says(seen, "bias")).toEqual(["Stereotypes of age", '"Stereotypes of age"']);
    expect(seen.fact("evaluation.bias.tested").state).toBe("derived");
    const users = card({ considerations: { users: ["Clerks"] } });
    expect(says(users, "intendedUse")).toEqual(["Clerks", '"Clerks"']);
  });

  it("sentences of its texts are read as those of a card", () => {
    const seen = of(
      model({ description: "A small model.\nThe data does not contain any personal information." }),
    );
    expect(told(seen.fact("personalInfo.present")).slice(0, 3)).toEqual([
      "no",
      "declared",
      "prose",
    ]);
    expect(written(seen, "personalInfo.present")).toContain("A small model");
  });

  it("hints of tags and names", () => {
    const seen = of(model({ tags: ["distillation"] }));
    expect(told(seen.fact("distillation.hints")).slice(1, 3)).toEqual(["declared", "inferred"]);
  });

  test.each<[string, Json, unknown, unknown]>([
    ["names", { sensitiveData: ["names"] }, "yes", ["names"]],
    ["a denial", { sensitiveData: ["none"] }, "no", null],
    ["an empty list", { sensitiveData: [] }, null, null],
    ["secrets of a business", { sensitiveData: ["trade secrets"] }, null, null],
    ["a class", { classification: "PII" }, "yes", null],
    ["its denial", { classification: "non-PII" }, null, null],
    ["another class", { classification: "public" }, null, null],
  ])("sensitive data: %s", (_, more, present, categories) => {
    const inline = card({
      modelParameters: { datasets: [{ type: "dataset", name: "x", ...more }] },
    });
    for (const seen of [inline, dataset(more)]) {
      expect(seen.fact("personalInfo.present").value).toBe(present);
      expect(seen.fact("personalInfo.categories").value).toEqual(categories);
    }
  });
});

describe("data", () => {
  it("description and who governs it", () => {
    const seen = dataset({
      description: "Letters of ports.",
      governance: {
        owners: [{ organization: { name: "Port" } }],
        stewards: [{ contact: { name: "Ana", email: "ana@port.example" } }],
      },
    });
    expect(says(seen, "description")).toEqual(["Letters of ports.", '"Letters of ports."']);
    expect(says(seen, "provider.name")).toEqual(["Port", '"Port"']);
    expect(seen.fact("contact").value).toEqual(["ana@port.example"]);
  });

  it("a model among its ancestors made it, data are its source", () => {
    const ancestors = [
      { type: "machine-learning-model", name: "gpt-4o" },
      { type: "data", name: "raw", purl: "pkg:huggingface/datasets/org/raw@1" },
    ];
    const seen = dataset({}, { pedigree: { ancestors } });
    expect(edges(seen)).toEqual(["generated-by gpt-4o", "derived-from org/raw"]);
    expect(seen.fact("synthetic.present").value).toBe("yes");
    expect(seen.fact("synthetic.generators").value).toEqual(["gpt-4o"]);
  });

  test.each<[string, Json, string[]]>([
    ["says that it was generated", { description: "Synthetic letters" }, ["generated-by api"]],
    ["does not", { description: "Letters" }, []],
  ])("depends on a service and %s", (_, more, found) => {
    const seen = of(data(more), {
      services: [{ "bom-ref": "s", name: "api" }],
      dependencies: [{ ref: "d", dependsOn: ["s"] }],
    });
    expect(edges(seen)).toEqual(found);
  });
});

const CORPUS = join(import.meta.dirname, "../../../shared/corpus");
describe.skipIf(!existsSync(CORPUS))("bills of others", () => {
  const files = (folder: string) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));

  it("are claimed by this format alone, and nothing else is", () => {
    const own = files(join(CORPUS, "cyclonedx"));
    expect(own.length).toBeGreaterThan(0);
    for (const path of own) {
      const one = source(readFileSync(path, "utf8"), { file: path });
      expect([path, claimedBy(one).map(({ id }) => id)]).toEqual([path, ["cyclonedx"]]);
    }
    const others = readdirSync(CORPUS).filter(
      (name) => name !== "cyclonedx" && !name.includes("."),
    );
    const taken = others
      .flatMap((folder) => files(join(CORPUS, folder)))
      .filter((path) =>
        claimedBy(source(readFileSync(path, "utf8"), { file: path })).some(({ id }) =>
          id.startsWith("cyclonedx"),
        ),
      );
    expect(taken).toEqual([]);
  });
});
