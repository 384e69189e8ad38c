import { describe, expect, it } from "vitest";
import { FORMATS } from "../../src/formats/index.js";
import { message } from "../../src/messages/index.js";
import {
  CONTEXT,
  FILE,
  fact,
  field,
  type Json,
  reading,
  set,
  silent,
  text,
} from "./croissant-text.js";
import { claimedBy, place, see, source, told } from "./read.js";

describe("what is Croissant", () => {
  const ids = (content: string, file = "metadata.json") =>
    claimedBy(source(content, { file })).map(({ id }) => id);

  it.each([
    ["1.1", text()],
    ["1.0 under another prefix", text({}, { x: "https://mlcommons.org/croissant/" })],
    ["0.8", '{"@context": {"ml": "http://mlcommons.org/schema/"}, "@type": "sc:Dataset"}'],
    ["without an address", '{"@type": ["Dataset"], "distribution": [{"@type": "cr:FileSet"}]}'],
    ["with a type that is wrong", text({ "@type": "sc:Wrong", recordSet: [] })],
    [
      "Responsible AI terms alone",
      '{"@context": {"rai": "http://mlcommons.org/croissant/RAI/"}, "@type": "schema.org/Dataset"}',
    ],
    ["a list", `[${text()}]`],
    ["behind a byte order mark", `\uFEFF${text()}`],
    ["broken", text().slice(0, -4)],
  ])("%s", (_, content) => expect(ids(content)).toEqual(["croissant"]));

  it.each([
    [
      "plain schema.org",
      '{"@context": "https://schema.org/", "@type": "Dataset", "distribution": []}',
    ],
    ["nothing but the address", '{"see": "https://mlcommons.org/croissant/"}'],
    ["a task", text({ "cr:input": { "@type": "croissant:TaskProblem" } })],
    ["prose about it", `Croissant:\n\n${text()}`],
  ])("not %s", (_, content) => expect(ids(content)).toEqual([]));
});

describe("facts", () => {
  it.each<[string, Json, string, unknown[]]>([
    [
      "license",
      { license: "mit" },
      "license.stated",
      [["mit"], "declared", "structured", '4 "mit"'],
    ],
    [
      "licenses",
      { license: ["cc-by-4.0", { "@id": "https://spdx.org/licenses/MIT" }] },
      "license.stated",
      [["cc-by-4.0", "https://spdx.org/licenses/MIT"], "declared", "structured", '4 "cc-by-4.0"'],
    ],
    [
      "licence by name",
      { license: { "@type": "CreativeWork", name: "House terms", url: "https://a.example/t" } },
      "license.stated",
      [["House terms"], "declared", "structured", '4 "House terms"'],
    ],
    [
      "licence by name with a link",
      { license: { "@type": "CreativeWork", name: "House terms", url: "https://a.example/t" } },
      "license.link",
      ["https://a.example/t", "declared", "structured", '4 "https://a.example/t"'],
    ],
    [
      "licence by a well-known address",
      { license: { name: "CC", url: "https://creativecommons.org/licenses/by/4.0/" } },
      "license.stated",
      [
        ["https://creativecommons.org/licenses/by/4.0/"],
        "declared",
        "structured",
        '4 "https://creativecommons.org/licenses/by/4.0/"',
      ],
    ],
    [
      "licence of a file",
      { distribution: [{ ...FILE, license: "odbl" }] },
      "license.stated",
      [["odbl"], "declared", "structured", '4 "odbl"'],
    ],
    ["version", { version: 1.1 }, "version", ["1.1", "declared", "structured", "4 1.1"]],
    [
      "date",
      { datePublished: { "@value": "2026-01-31T08:00:00Z" } },
      "releaseDate",
      ["2026-01-31", "declared", "structured", '4 "2026-01-31T08:00:00Z"'],
    ],
    [
      "maker",
      { publisher: { name: "Host" }, creator: [{ name: "ACME" }, { name: "B" }] },
      "provider.name",
      ["ACME", "declared", "structured", '5 "ACME"'],
    ],
    [
      "contact",
      {
        creator: { name: "A", email: "a@x.example", contactPoint: { email: "c@x.example" } },
        url: "https://x.example",
      },
      "contact",
      [
        ["c@x.example", "a@x.example", "https://x.example"],
        "declared",
        "structured",
        '4 "c@x.example"',
      ],
    ],
    [
      "description in one of two languages",
      { description: { fr: "Deux", en: "Two" } },
      "description",
      ["Two", "declared", "structured", '4 "Two"'],
    ],
    [
      "languages",
      { inLanguage: ["de", { "@type": "Language", name: "English" }] },
      "languages",
      [["de", "English"], "declared", "structured", '4 "de"'],
    ],
    [
      "columns",
      {
        distribution: FILE,
        recordSet: set(field("rows/email"), field("rows/x", { name: "rows/age" })),
      },
      "columns",
      [["email", "age"], "declared", "structured", '5 "rows/email"'],
    ],
    [
      "columns that name people",
      { distribution: FILE, recordSet: set(field("rows/email")) },
      "personalInfo.indications",
      [["email"], "declared", "structured", '5 "rows/email"'],
    ],
    [
      "types",
      { recordSet: set(field("x", { dataType: ["sc:ImageObject", "wd:Q1", "sc:name"] })) },
      "dataTypes",
      [["ImageObject"], "declared", "structured", '4 "sc:ImageObject"'],
    ],
    [
      "sources",
      {
        isBasedOn: "https://a.example/raw",
        "prov:wasDerivedFrom": [{ "@id": "urn:dataset:ImageNet" }, { name: "B", url: "b/c" }],
      },
      "sources",
      [
        ["https://a.example/raw", "ImageNet", "B"],
        "declared",
        "structured",
        '4 "https://a.example/raw"',
      ],
    ],
    [
      "condition of access",
      { conditionsOfAccess: "Available upon request." },
      "access.gated",
      ["yes", "derived", "structured", '4 "Available upon request."'],
    ],
    [
      "permission by a code",
      { usageInfo: { "@type": "DefinedTerm", name: "HMB", url: "duo:0000006" } },
      "intendedUse",
      ["health, medical or biomedical research", "derived", "structured", '4 "duo:0000006"'],
    ],
    [
      "exclusion by a code",
      {
        usageInfo: {
          "@type": "odrl:Offer",
          "odrl:permission": {
            "odrl:constraint": [{ "odrl:rightOperand": { "@id": "duo:0000018" } }],
          },
        },
      },
      "outOfScopeUse",
      [
        "commercial use, and use by organizations for profit",
        "derived",
        "structured",
        '4 "duo:0000018"',
      ],
    ],
    [
      "excluded use by a code",
      { usageInfo: { "@type": "DefinedTerm", name: "NPU", url: "duo:0000045" } },
      "useConditions.excluded",
      [["commercial-use"], "derived", "structured", '4 "duo:0000045"'],
    ],
    [
      "purpose by a code",
      { usageInfo: { "@type": "DefinedTerm", name: "GRU", url: "duo:0000042" } },
      "useConditions.permitted",
      [["research"], "derived", "structured", '4 "duo:0000042"'],
    ],
    [
      "a prohibited action",
      {
        usageInfo: {
          "@type": "odrl:Offer",
          "odrl:prohibition": { "odrl:action": { "@id": "odrl:commercialize" } },
        },
      },
      "useConditions.excluded",
      [["commercial-use"], "derived", "structured", '4 "odrl:commercialize"'],
    ],
    [
      "a prohibited purpose",
      {
        usageInfo: {
          "@type": "odrl:Offer",
          "odrl:prohibition": {
            "odrl:action": { "@id": "odrl:use" },
            "odrl:constraint": [
              { "odrl:leftOperand": { "@id": "odrl:purpose" }, "odrl:rightOperand": "commercial" },
            ],
          },
        },
      },
      "useConditions.excluded",
      [["commercial-use"], "derived", "structured", '4 "commercial"'],
    ],
    [
      "a permitted purpose",
      {
        usageInfo: {
          "@type": "odrl:Offer",
          "odrl:permission": {
            "odrl:action": { "@id": "odrl:use" },
            "odrl:constraint": [
              { "odrl:leftOperand": { "@id": "odrl:purpose" }, "odrl:rightOperand": "research" },
            ],
          },
        },
      },
      "useConditions.permitted",
      [["research"], "derived", "structured", '4 "research"'],
    ],
  ])("%s", (_, over, name, expected) => expect(fact(name, over)).toEqual(expected));

  it.each([
    [
      "a prohibition in one country",
      {
        "odrl:prohibition": {
          "odrl:action": { "@id": "odrl:commercialize" },
          "odrl:constraint": [{ "odrl:leftOperand": "odrl:spatial", "odrl:rightOperand": "XX" }],
        },
      },
    ],
    [
      "a purpose turned round",
      {
        "odrl:permission": {
          "odrl:constraint": [
            {
              "odrl:leftOperand": "odrl:purpose",
              "odrl:operator": "odrl:neq",
              "odrl:rightOperand": "non-commercial",
            },
          ],
        },
      },
    ],
  ])("%s excludes no use", (_, offer) => {
    const over = { usageInfo: { "@type": "odrl:Offer", ...offer } };
    expect(silent("useConditions.excluded", over)).toBe("absent");
  });

  it.each([
    ["a placeholder", { license: "TODO" }],
    [
      "what the Hub exports for none",
      { license: "https://choosealicense.com/licenses/undefined/" },
    ],
    ["what programs write for none", { license: "None" }],
    ["an empty object", { license: {} }],
    ["the licence of the description", { sdLicense: "mit", sdLicence: "mit" }],
  ])("%s is no license", (_, over) => expect(silent("license.stated", over)).toBe("absent"));

  it("shows placeholders at their place", () => {
    expect(reading({ license: "TODO" }).items("document.placeholders")).toEqual(["license @ 4:14"]);
  });

  it("has silence at the closing brace", () => {
    expect(told(reading({ name: "x" }).fact("license.stated"))).toEqual([
      null,
      "absent",
      "structured",
      "6:1",
    ]);
  });

  it("knows the id only by an address of the data set itself", () => {
    const id = (over: Json) => reading(over).reading.subjects[0]?.declaredId;
    expect(id({ url: "https://huggingface.co/datasets/a/b" })).toBe("a/b");
    expect(id({ sameAs: ["https://x.example", "https://hf.co/datasets/a/b/"] })).toBe("a/b");
    expect(id({ url: "https://huggingface.co/datasets/squad" })).toBeUndefined();
    expect(id({ isBasedOn: "https://huggingface.co/datasets/a/b" })).toBeUndefined();
  });

  it("takes the fields of a governance block", () => {
    expect(fact("stage", { governance: { subject: { stage: "draft" } } })).toEqual([
      "draft",
      "declared",
      "governance",
      '4 "draft"',
    ]);
  });
});

describe("forms", () => {
  it("follows references in the form with @graph", () => {
    const seen = see(
      JSON.stringify({
        "@context": CONTEXT,
        "@graph": [
          { "@id": "#me", "@type": "Person", name: "Ana" },
          { "@type": "sc:Dataset", name: "d", creator: { "@id": "#me" }, recordSet: [] },
        ],
      }),
      { file: "x.json" },
    );
    expect(seen.fact("provider.name").value).toBe("Ana");
    expect(seen.reading.subjects[0]?.title).toBe("d");
  });

  it("reads every description of a list, each by its own context", () => {
    const [format] = FORMATS.filter(({ id }) => id === "croissant");
    const found = format?.read(
      source(`[${text({ name: "a" })},${text({ b: "2" }, { b: "sc:version" })}, 3]`),
    );
    expect(found?.subjects.map(({ title }) => title)).toEqual(["a", undefined]);
    expect(found?.subjects[1]?.statements.get("version")?.[0]?.value).toBe("2");
    expect(found?.document.statements.get("document.readable")?.[0]?.value).toBe("yes");
  });

  it("says that a later version is not supported, at its place, and takes the first it knows", () => {
    const [format] = FORMATS.filter(({ id }) => id === "croissant");
    const read = (conformsTo: unknown) => format?.read(source(text({ conformsTo })));
    const later = read("http://mlcommons.org/croissant/2.0");
    const [why] = later?.document.statements.get("document.unsupported") ?? [];
    expect(why?.items?.[0]?.message).toEqual(
      message("manifest.version-not-supported", { standard: "Croissant", version: "2.0" }),
    );
    expect(why && place(why.at)).toBe("4:17");
    expect(later?.subjects).toEqual([]);
    const both = read(["http://mlcommons.org/croissant/2.0", "http://mlcommons.org/croissant/1.0"]);
    expect(both?.subjects.length).toBe(1);
  });

  it("survives what refers to itself", () => {
    const seen = see(
      `{"@context": {"a": "b", "b": "a", "cr": "http://mlcommons.org/croissant/"}, "@type": "Dataset",
        "a": 1, "@id": "x", "creator": {"@id": "x"}, "isBasedOn": [[{"@id": "x"}]], "name": [[{"@id": "x"}]],
        "cr:recordSet": {"@id": "r", "cr:field": {"@id": "f", "cr:source": {"cr:field": {"@id": "f"}}}}}`,
      { file: "x.json" },
    );
    expect(seen.reading.subjects.length).toBe(1);
  });
});
