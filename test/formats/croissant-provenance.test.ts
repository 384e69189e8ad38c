import { describe, expect, it } from "vitest";
import { CONTEXT, FILE, fact, field, reading, said, set, silent } from "./croissant-text.js";
import { edges } from "./read.js";

describe("the Responsible AI vocabulary", () => {
  it.each([
    ["dataCollection", "collection.process"],
    ["dataCollectionMethodology", "collection.process"],
    ["dataCollectionType", "collection.process"],
    ["dataCollectionRawData", "sources.description"],
    ["dataCollectionTimeframe", "collection.timeframe"],
    ["dataCollectionTimeFrame", "collection.timeframe"],
    ["dataAnnotationProtocol", "annotation.rules"],
    ["dataAnnotationAnalysis", "annotation.qualityCheck"],
    ["dataBiases", "bias"],
    ["dataBias", "bias"],
    ["dataLimitations", "limitations"],
    ["knownLimitations", "limitations"],
    ["dataUseCases", "intendedUse"],
    ["intendedUse", "intendedUse"],
    ["outOfScopeUse", "outOfScopeUse"],
    ["personalSensitiveInformation", "personalInfo.statement"],
  ])("%s is %s", (term, name) => {
    const expected = ["Some words.", "declared", "structured"];
    const at = (key: string, context?: unknown) =>
      fact(name, { [key]: "Some words." }, context).slice(0, 3);
    expect(at(`rai:${term}`)).toEqual(expected);
    expect(at(`http://mlcommons.org/croissant/RAI/${term}`)).toEqual(expected);
    expect(at("alias", { ...CONTEXT, alias: `rai:${term}` })).toEqual(expected);
    expect(at(term)).toEqual(expected);
  });

  it.each([
    ["dataPreprocessingProtocol", "processing.steps"],
    ["dataDataManipulationProtocol", "processing.steps"],
    ["annotatorDemographics", "annotation.annotators"],
  ])("%s is the list %s", (term, name) => {
    expect(fact(name, { [`rai:${term}`]: ["One.", "Two."] }).slice(0, 3)).toEqual([
      ["One.", "Two."],
      "declared",
      "structured",
    ]);
  });

  it("puts several texts together", () => {
    expect(fact("limitations", { "rai:dataLimitations": ["One.", "Two."] })).toEqual([
      "One. Two.",
      "derived",
      "structured",
      '4 "One."',
    ]);
  });

  it.each([
    ["rai:dataAnnotationPlatform", "Prodigy", "yes"],
    ["rai:annotationsPerItem", "3", "yes"],
    ["rai:dataAnnotationProtocol", "No annotation was done.", null],
    ["rai:dataAnnotationPlatform", "N/A", null],
  ])("%s: %s shows annotation: %s", (key, value, expected) =>
    expect(fact("annotation.present", { [key]: value })[0]).toBe(expected),
  );

  it("answers whether personal information is in it by a plain word, else by its sentences", () => {
    const present = (said: string) =>
      fact("personalInfo.present", { name: "x", "rai:personalSensitiveInformation": said }).slice(
        0,
        3,
      );
    expect(present("None.")).toEqual(["no", "derived", "structured"]);
    expect(present("The data set contains no personal data.")).toEqual(["no", "declared", "prose"]);
    expect(present("Names were masked.")).toEqual([null, "absent", "structured"]);
  });

  it("is not read from other vocabularies", () => {
    expect(silent("bias", { "https://x.example/dataBiases": "Some words." })).toBe("absent");
  });
});

describe("upstreams", () => {
  it("is derived from its sources, on every part, and not from its own parts", () => {
    const own = { "@id": "a.csv" };
    expect(
      edges(
        reading({
          isBasedOn: [{ "@id": "https://huggingface.co/datasets/a/b" }, own],
          distribution: { ...FILE, "prov:wasDerivedFrom": { "prov:label": "Common Crawl" } },
        }),
      ),
    ).toEqual(["derived-from https://huggingface.co/datasets/a/b", "derived-from Common Crawl"]);
  });

  it("states the license of a source where it is asserted", () => {
    const source = (license: string) => ({
      "@id": `urn:dataset:${license}`,
      "sc:license": license,
    });
    const seen = reading({ "prov:wasDerivedFrom": [source("CC-BY-4.0"), source("NOASSERTION")] });
    expect(
      seen.uses.map(({ statements }) => statements.get("edge.license.stated")?.[0]?.value),
    ).toEqual([["CC-BY-4.0"], undefined]);
  });

  it("names a model that made the data", () => {
    const seen = reading({
      "prov:wasGeneratedBy": { "@type": "prov:Activity", "prov:label": "Written with GPT-4o" },
    });
    expect(edges(seen)).toEqual(["generated-by GPT-4o"]);
    expect(said(seen, "synthetic.generators")).toEqual([
      ["GPT-4o"],
      "declared",
      "structured",
      '4 "Written with GPT-4o"',
    ]);
    expect(said(seen, "synthetic.present").slice(0, 3)).toEqual(["yes", "derived", "structured"]);
  });

  it("names a generator of synthetic data by its role", () => {
    const agent = { "@type": "prov:Agent", "prov:label": "SyntheticDataGenerator-v1.2" };
    expect(edges(reading({ "prov:wasAttributedTo": agent }))).toEqual([
      "generated-by SyntheticDataGenerator-v1.2",
    ]);
  });

  it("takes no person, crawl or cleaning for a generator", () => {
    const seen = reading({
      "prov:wasAttributedTo": [{ "@type": "prov:Person", "prov:label": "Claude Monet" }],
      "prov:wasGeneratedBy": [{ "prov:label": "Web Crawl 2023-10" }, { "prov:label": "Cleaning" }],
    });
    expect(seen.fact("synthetic.present").state).toBe("absent");
  });

  it("knows a model that labels from one that writes", () => {
    const seen = reading({
      distribution: FILE,
      recordSet: set(
        field("rows/label", {
          dataType: ["sc:Text", "cr:Label"],
          "prov:wasAttributedTo": { "prov:label": "Qwen2.5-72B-Instruct" },
        }),
      ),
      "rai:machineAnnotationTools": ["spaCy", "GPT-4"],
    });
    expect(edges(seen)).toEqual(["generated-by Qwen2.5-72B-Instruct", "generated-by GPT-4"]);
    expect(seen.uses.map((use) => use.statements.get("edge.role")?.[0]?.value)).toEqual([
      "labeller",
      "labeller",
    ]);
    expect(seen.fact("synthetic.present").state).toBe("absent");
  });

  it.each([
    [{ "rai:hasSyntheticData": true }, ["yes", "derived", "structured", "4 true"]],
    [{ "rai:hasSyntheticData": "false" }, ["no", "derived", "structured", '4 "false"']],
    [{ keywords: ["a", "synthetic data"] }, ["yes", "derived", "inferred", '4 "synthetic data"']],
    [{ keywords: "a, distilled" }, ["yes", "derived", "inferred", '4 "a, distilled"']],
  ])("%j says whether it is synthetic", (over, expected) =>
    expect(fact("synthetic.present", over)).toEqual(expected),
  );
});
