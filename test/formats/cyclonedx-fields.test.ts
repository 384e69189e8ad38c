import { describe, expect, it, test } from "vitest";
import { bom, card, data, dataset, type Json, model, of } from "./bom.js";
import { edges, type Seen, see, told } from "./read.js";

/** The text at which a statement points. */
const written = (seen: Seen, fact: string): string => {
  const { start, end } = seen.fact(fact).at.range;
  const line = seen.text.split("\n")[start.line - 1] ?? "";
  return start.line === end.line ? line.slice(start.column - 1, end.column - 1) : line.trim();
};
const says = (seen: Seen, fact: string) => [seen.fact(fact).value, written(seen, fact)];

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

  it("states the name of a license outside the lists beside its link", () => {
    const named = { license: { name: "ACME 1", url: "https://x.example" } };
    expect(of(model({ licenses: [named] })).fact("license.name").value).toBe("ACME 1");
    const listed = { license: { id: "MIT", url: "https://x.example" } };
    expect(of(model({ licenses: [listed] })).fact("license.name").state).toBe("absent");
    expect(of(model({ licenses: [named, listed] })).fact("license.name").state).toBe("absent");
  });

  it("a concluded license is somebody's reading, that of the bill is not the model's", () => {
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
