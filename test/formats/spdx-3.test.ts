import { describe, expect, it } from "vitest";
import { type Message, message, render } from "../../src/messages/index.js";
import { claimedBy, edges, place, see, source, told } from "./read.js";

const FILE = { file: "model.spdx3.json" };

/** A document of elements, one a line: the first stands on line 3. */
const graph = (...elements: string[]): string =>
  [
    '{"@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld",',
    '"@graph": [',
    elements.join(",\n"),
    "]}",
  ].join("\n");

const MODEL = '{"type": "ai_AIPackage", "spdxId": "urn:m", "name": "tide-small"}';
const model = (fields: string) => MODEL.replace("}", `,\n${fields}}`);
const DATA = '{"type": "dataset_DatasetPackage", "spdxId": "urn:d", "name": "tide-logs"}';
const data = (fields: string) => DATA.replace("}", `,\n${fields}}`);
const link = (type: string, from: string, to: string, more = "") =>
  `{"type": "Relationship", "relationshipType": "${type}", ${more}"from": "${from}", "to": ["${to}"]}`;

const seeing = (...elements: string[]) => see(graph(...elements), FILE);
/** The subject of a kind. */
const subject = (kind: string, ...elements: string[]) => {
  const found = seeing(...elements).reading.subjects.find((one) => one.kind === kind);
  if (!found) throw new Error(`no ${kind}`);
  return found;
};
const uses = (kind: string, ...elements: string[]) =>
  subject(kind, ...elements).uses.map(
    (use) => `${use.relation} ${use.kind} ${use.name} ${use.evidence} ${place(use.at)}`,
  );

describe("claims", () => {
  const ids = (text: string, file = "bom.json") =>
    claimedBy(source(text, { file })).map(({ id }) => id);

  it.each([
    ["the context", graph(MODEL)],
    [
      "a context in a list",
      '{"@context": [\n"x", "https://spdx.org/rdf/3.0.0/spdx-context.jsonld"]}',
    ],
    ["a context of one's own copy", '{"@context": "./spdx-context.jsonld", "@graph": []}'],
    ["a class alone", '{"@graph": [{"type": "dataset_DatasetPackage"}]}'],
    ["a compact class", '{"@context": {}, "@type": "ai:AIPackage"}'],
    ["the IRI of a class", '{"@type": ["https://spdx.org/rdf/3.0.1/terms/AI/AIPackage"]}'],
    ["a draft", '{"spdxVersion": "SPDX-3.0", "element": []}'],
    ["what is cut off", '{"@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld", "@gr'],
  ])("%s", (_, text) => {
    expect(ids(text)).toEqual(["spdx-3"]);
  });

  it.each([
    [
      "the context itself",
      '{"@context": {"@version": 1.1, "x": "https://spdx.org/rdf/3.0.1/terms/"}}',
    ],
    [
      "a schema",
      '{"properties": {"@context": {"const": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld"}, "type": {"const": "ai_AIPackage"}}}',
    ],
    ["other linked data", '{"@context": "https://schema.org", "@type": "Dataset"}'],
    [
      "a text about it",
      'A document has "@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld"',
    ],
  ])("leaves %s", (_, text) => {
    expect(ids(text)).toEqual([]);
    expect(ids(text, "notes.md")).toEqual([]);
  });

  it("takes SPDX 2 for itself, and says that it has no place for models", () => {
    for (const [text, file, version] of [
      ['{"SPDXID": "x",\n  "spdxVersion": "SPDX-2.3"}', "bom.json", "2.3"],
      ['{"SPDXID":"x","spdxVersion":"SPDX-2.2"}', "bom.json", "2.2"],
      ["name: x\nspdxVersion: SPDX-2.1\n", "bom.spdx.yaml", "2.1"],
    ] as const) {
      const one = source(text, { file });
      const [format, ...more] = claimedBy(one);
      expect([format?.id, more.length]).toEqual(["spdx-2", 0]);
      const reading = format?.read(one);
      expect(reading?.subjects).toEqual([]);
      const fact = reading?.emptyReason;
      expect(fact?.text).toEqual(message("spdx.no-models", { version }));
      const { start, end } = fact?.at.range ?? {};
      expect(
        text
          .split("\n")
          [(start?.line ?? 0) - 1]?.slice((start?.column ?? 0) - 1, (end?.column ?? 0) - 1),
      ).toBe(`SPDX-${version}`);
    }
    expect(ids("The key spdxVersion: SPDX-2.3 is first.", "notes.md")).toEqual([]);
  });
});

describe("forms that are not read", () => {
  it.each<[string, string, Message, string]>([
    [
      "another version",
      '{"@context": "https://spdx.org/rdf/4.0.0/spdx-context.jsonld"}',
      message("manifest.version-not-supported", { standard: "SPDX", version: "4.0.0" }),
      "1:23",
    ],
    [
      "expanded JSON-LD",
      '[{"@type":\n["https://spdx.org/rdf/3.0.1/terms/AI/AIPackage"]}]',
      message("spdx.expanded"),
      "2:11",
    ],
  ])("%s", (_, text, reason, at) => {
    const one = source(text, { file: "x.json" });
    const reading = claimedBy(one)[0]?.read(one);
    const [fact] = reading?.document.statements.get("document.unsupported") ?? [];
    expect([fact?.items?.[0]?.message, fact && place(fact.at)]).toEqual([reason, at]);
    expect(fact?.value).toBe(render(reason, "en"));
  });

  it("finds nothing in a bill of software, and asks nothing of it", () => {
    const software = graph('{"type": "software_Package", "spdxId": "urn:p", "name": "pier"}');
    const reading = claimedBy(source(software, FILE))[0]?.read(source(software, FILE));
    expect([reading?.subjects, reading?.schema]).toEqual([[], undefined]);
  });

  it("asks the schema of 3.0.1 about documents of 3.0.1 only", () => {
    expect(seeing(MODEL).reading.schema?.id).toBe("spdx-3.0.1");
    const older = graph(MODEL).replace("3.0.1", "3.0.0");
    expect(see(older, FILE).reading.schema).toBeUndefined();
    expect(see(older, FILE).reading.subjects).toHaveLength(1);
  });
});

describe("a model", () => {
  it.each([
    ["version", '"software_packageVersion": "1.2"', "1.2", "declared", "4:28"],
    ["releaseDate", '"releaseTime": "2026-02-01T00:00:00Z"', "2026-02-01", "declared", "4:16"],
    [
      "description",
      '"description": "Reads tide tables."',
      "Reads tide tables.",
      "declared",
      "4:16",
    ],
    ["description", '"summary": "Tides."', "Tides.", "declared", "4:12"],
    [
      "training.description",
      '"ai_informationAboutTraining": "Two runs."',
      "Two runs.",
      "declared",
      "4:32",
    ],
    [
      "training.description",
      '"ai_hyperparameter": [{"key": "lr", "value": "1"}, {"key": "epochs"}]',
      "lr, epochs",
      "derived",
      "4:31",
    ],
    ["usageInfo", '"ai_informationAboutApplication": "Call it."', "Call it.", "declared", "4:35"],
    ["intendedUse", '"ai_informationAboutApplication": "Call it."', "Call it.", "derived", "4:35"],
    ["limitations", '"ai_limitation": "Print only."', "Print only.", "declared", "4:18"],
    ["architecture", '"ai_typeOfModel": ["cnn"]', "cnn", "declared", "4:20"],
    ["architecture", '"ai_typeOfModel": ["cnn", "rnn"]', "cnn, rnn", "derived", "4:20"],
    ["isGenerative", '"ai_domain": ["harbours", "text generation"]', "yes", "derived", "4:27"],
    ["generatesMedia", '"ai_domain": ["text-to-image"]', "yes", "derived", "4:15"],
    [
      "training.energy",
      '"ai_energyConsumption": {"ai_trainingEnergyConsumption": [{"ai_energyQuantity": 3.5, "ai_energyUnit": "megajoule"}]}',
      "3.5 megajoule",
      "derived",
      "4:81",
    ],
    [
      "personalInfo.sensitive",
      '"ai_useSensitivePersonalInformation": "yes"',
      "yes",
      "declared",
      "4:39",
    ],
    [
      "personalInfo.present",
      '"ai_useSensitivePersonalInformation": "yes"',
      "yes",
      "derived",
      "4:39",
    ],
    [
      "personalInfo.sensitive",
      '"ai_useSensitivePersonalInformation": "noAssertion"',
      "unknown",
      "declared",
      "4:39",
    ],
    [
      "license.link",
      '"externalRef": [{"externalRefType": "license", "locator": ["https://l"]}]',
      "https://l",
      "declared",
      "4:60",
    ],
    [
      "changelog",
      '"externalRef": [{"externalRefType": "releaseNotes", "locator": ["https://n"]}]',
      "https://n",
      "declared",
      "4:65",
    ],
    [
      "impactAssessment.id",
      '"externalRef": [{"externalRefType": "privacyAssessment", "locator": "https://p"}]',
      "https://p",
      "declared",
      "4:69",
    ],
    [
      "evaluation.bias.tested",
      '"ai_metric": [{"key": "BBQ", "value": "0.8"}]',
      "yes",
      "derived",
      "4:23",
    ],
  ])("%s of %s", (fact, field, value, state, at) => {
    expect(told(seeing(model(field)).fact(fact))).toEqual([value, state, "structured", at]);
  });

  it("names results after their metrics, where they have a value", () => {
    const seen = seeing(model('"ai_metric": [{"key": "f1", "value": "0.9"}, {"key": "bleu"}]'));
    expect(seen.items("evaluation.results")).toEqual(["f1 @ 4:23"]);
    expect(
      seeing(model('"ai_modelDataPreprocessing": ["Lower case."]')).items("processing.steps"),
    ).toEqual(["Lower case. @ 4:31"]);
  });

  it("no to sensitive information leaves open whether there is personal information", () => {
    const seen = seeing(model('"ai_useSensitivePersonalInformation": "no"'));
    expect(told(seen.fact("personalInfo.sensitive"))).toEqual([
      "no",
      "declared",
      "structured",
      "4:39",
    ]);
    expect(seen.fact("personalInfo.present").state).toBe("absent");
  });

  it.each(["NOASSERTION", "NONE", "", "[More Information Needed]", "N/A"])(
    "hears silence in %j",
    (word) => {
      const seen = seeing(
        model(`"ai_limitation": "${word}", "software_packageVersion": "${word}"`),
      );
      for (const fact of ["limitations", "version"]) {
        expect(seen.fact(fact).state).toBe("absent");
        // The brace that closes the package.
        expect(place(seen.fact(fact).at)).toBe(
          `4:${`"ai_limitation": "${word}", "software_packageVersion": "${word}"`.length + 1}`,
        );
      }
    },
  );

  it("reads the sentences of its texts as those of a card", () => {
    const seen = seeing(model('"description": "Distilled from openai/gpt-4o."'));
    expect(edges(seen)).toEqual(["distilled-from openai/gpt-4o"]);
    expect(place(seen.uses[0]?.at ?? seen.reading.document.at)).toBe("4:16");
  });

  it("knows its supplier and how to reach it", () => {
    const agent = (name: string, mail: string) =>
      `{"type": "Person", "spdxId": "urn:${name}", "name": "${name}", "externalIdentifier": [{"externalIdentifierType": "email", "identifier": "${mail}"}]}`;
    const seen = seeing(
      model(
        '"originatedBy": ["urn:Ana"], "suppliedBy": "urn:Bo", "software_homePage": "https://h"',
      ),
      agent("Ana", "ana@a.example"),
      agent("Bo", "bo@b.example"),
    );
    expect(told(seen.fact("provider.name"))).toEqual(["Bo", "declared", "structured", "6:48"]);
    expect(seen.items("contact").map((one) => one.split(" ")[0])).toEqual([
      "bo@b.example",
      "ana@a.example",
      "https://h",
    ]);
    const inline = seeing(model('"suppliedBy": {"type": "Organization", "name": "Pier"}'));
    expect(told(inline.fact("provider.name"))).toEqual(["Pier", "declared", "structured", "4:48"]);
    const elsewhere = seeing(model('"suppliedBy": "https://pier.example/"'));
    expect(elsewhere.fact("provider.name").value).toBe("https://pier.example/");
    expect(seeing(model('"suppliedBy": "urn:x"')).fact("provider.name").state).toBe("absent");
  });

  it.each([
    ["its package URL", '"software_packageUrl": "pkg:huggingface/acme/tide@1"', "acme/tide"],
    [
      "an identifier",
      '"externalIdentifier": [{"externalIdentifierType": "packageUrl", "identifier": "pkg:huggingface/acme/tide"}]',
      "acme/tide",
    ],
    [
      "its page",
      '"software_downloadLocation": "https://huggingface.co/acme/tide/tree/main"',
      "acme/tide",
    ],
    [
      "no page of data",
      '"software_downloadLocation": "https://huggingface.co/datasets/acme/tide"',
      undefined,
    ],
    ["no other page", '"software_homePage": "https://huggingface.co/papers/1234"', undefined],
    ["no other purl", '"software_packageUrl": "pkg:pypi/tide@1"', undefined],
  ])("has the id of %s", (_, field, id) => {
    expect(seeing(model(field)).reading.subjects[0]?.declaredId).toBe(id);
  });

  it("has its name for an id where that is one", () => {
    expect(seeing(MODEL.replace("tide-small", "acme/tide")).reading.subjects[0]?.declaredId).toBe(
      "acme/tide",
    );
  });
});

describe("a data set", () => {
  it.each([
    [
      "collection.process",
      '"dataset_dataCollectionProcess": "Read off gauges."',
      "Read off gauges.",
      "declared",
      "4:34",
    ],
    [
      "collection.process",
      '"dataset_sensor": [{"key": "gauge"}]',
      "sensor: gauge",
      "derived",
      "4:28",
    ],
    [
      "collection.process",
      '"dataset_datasetAvailability": "scrapingScript"',
      "scrapingScript",
      "declared",
      "4:32",
    ],
    ["access.gated", '"dataset_datasetAvailability": "clickthrough"', "yes", "declared", "4:32"],
    ["access.gated", '"dataset_datasetAvailability": "registration"', "yes", "declared", "4:32"],
    ["access.gated", '"dataset_datasetAvailability": "directDownload"', "no", "declared", "4:32"],
    ["size", '"dataset_datasetSize": 2048', "2048 bytes", "derived", "4:24"],
    ["intendedUse", '"dataset_intendedUse": "Tests."', "Tests.", "declared", "4:24"],
    ["bias", '"dataset_knownBias": ["Mostly day."]', "Mostly day.", "declared", "4:23"],
    ["limitations", '"dataset_datasetNoise": "Fog."', "Fog.", "derived", "4:25"],
    [
      "personalInfo.sensitive",
      '"dataset_hasSensitivePersonalInformation": "no"',
      "no",
      "declared",
      "4:44",
    ],
    [
      "processing.piiScreening",
      '"dataset_dataPreprocessing": ["Sorted.", "Anonymised names."]',
      "yes",
      "derived",
      "4:42",
    ],
  ])("%s of %s", (fact, field, value, state, at) => {
    expect(told(seeing(data(field)).fact(fact))).toEqual([value, state, "structured", at]);
  });

  it.each([
    ["dataTypes", '"dataset_datasetType": ["text", "noAssertion"]', ["text @ 4:25"]],
    [
      "personalInfo.deidentificationMethod",
      '"dataset_anonymizationMethodUsed": ["hashing"]',
      ["hashing @ 4:37"],
    ],
    ["processing.steps", '"dataset_dataPreprocessing": ["Sorted."]', ["Sorted. @ 4:31"]],
  ])("%s of %s", (fact, field, items) => {
    expect(seeing(data(field)).items(fact)).toEqual(items);
  });

  it("says nothing of access that is neither open nor closed", () => {
    expect(seeing(data('"dataset_datasetAvailability": "query"')).fact("access.gated").state).toBe(
      "absent",
    );
  });
});

describe("spellings", () => {
  it.each([
    [
      "compact",
      '{"@type": "ai:AIPackage", "@id": "urn:m", "core:name": "tide", "ai:limitation": "Print."}',
    ],
    [
      "IRIs",
      '{"@type": ["https://spdx.org/rdf/3.0.1/terms/AI/AIPackage"], "@id": "urn:m", "https://spdx.org/rdf/3.0.1/terms/AI/limitation": [{"@value": "Print."}]}',
    ],
    ["no prefix", '{"type": "AIPackage", "spdxId": "urn:m", "limitation": "Print."}'],
  ])("%s", (_, element) => {
    const seen = seeing(element, link("trainedOn", "urn:m", "urn:far"));
    expect(seen.fact("limitations").value).toBe("Print.");
    expect(edges(seen)).toEqual(["trained-on urn:far"]);
  });

  it("a document of one element", () => {
    const one = MODEL.replace(
      "{",
      '{"@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld", ',
    );
    expect(see(one, FILE).reading.subjects.map(({ title }) => title)).toEqual(["tide-small"]);
  });

  it("references by id object and by an element that stands there", () => {
    const inline = `{"type": "Relationship", "relationshipType": "https://spdx.org/rdf/3.0.1/terms/Core/RelationshipType/trainedOn", "from": {"@id": "urn:m"}, "to": [${data('"dataset_datasetNoise": "Fog."')}]}`;
    expect(uses("model", MODEL, inline)).toEqual([
      `trained-on dataset tide-logs structured 4:${inline.indexOf('"urn:d"') + 1}`,
    ]);
    expect(subject("dataset", MODEL, inline).title).toBe("tide-logs");
  });

  it("entries of a plain mapping, and the license and purpose as older tools write them", () => {
    const seen = seeing(
      model(
        '"hyperparameter": {"lr": 1}, "primaryPurpose": ["text-generation"],\n"licenseDeclared": "MIT", "suppliedBy": "acme"',
      ),
    );
    expect(told(seen.fact("training.description"))).toEqual([
      "lr",
      "derived",
      "structured",
      "4:20",
    ]);
    expect(seen.fact("isGenerative").value).toBe("yes");
    expect(seen.items("license.stated")).toEqual(["MIT @ 5:20"]);
    expect(told(seen.fact("provider.name"))).toEqual(["acme", "declared", "structured", "5:41"]);
  });

  it.each([
    [
      "data that were written out as text",
      '"ai_limitation": "[\\"of Liability\\"]"',
      "limitations",
    ],
    ["how a tool came by a value", '"comment": "Source: AI agent | Method: guess"', "description"],
  ])("passes over %s", (_, field, fact) => {
    expect(seeing(model(field)).fact(fact).state).toBe("absent");
  });

  it("takes a comment for a description where there is no other", () => {
    expect(seeing(model('"comment": "Reads tides."')).fact("description").value).toBe(
      "Reads tides.",
    );
    const both = model('"comment": "Reads tides.", "summary": "Tides."');
    expect(seeing(both).fact("description").value).toBe("Tides.");
  });

  it("takes no path for an id", () => {
    const [path] = seeing(DATA.replace("tide-logs", "data/train.txt")).reading.subjects;
    expect([path?.title, path?.declaredId]).toEqual(["data/train.txt", undefined]);
  });
});
