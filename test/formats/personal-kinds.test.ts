import { describe, expect, test } from "vitest";
import { claimedBy, type Seen, see, source } from "./read.js";

/** What is said of personal information: whether there is any, and its kinds with their places. */
const told = (seen: Seen) => [
  seen.fact("personalInfo.present").value,
  seen.items("personalInfo.categories"),
];

const croissant = (...said: string[]) =>
  see(
    JSON.stringify({
      "@context": { "@vocab": "https://schema.org/", rai: "http://mlcommons.org/croissant/RAI/" },
      "@type": "Dataset",
      conformsTo: "http://mlcommons.org/croissant/1.1",
      "rai:personalSensitiveInformation": said,
    }),
    { file: "croissant.json" },
  );

describe("a kind of information on persons says that there is some", () => {
  test("in Croissant; an attribute of people is a statement only", () => {
    expect(told(croissant("Gender", "Email address"))[0]).toBe("yes");
    expect(told(croissant("Gender", "phoneNumber"))[1]).toHaveLength(2);
    expect(told(croissant("Gender", "Language"))[0]).toBeNull();
    expect(croissant("Gender").fact("personalInfo.statement").value).toBe("Gender");
    expect(told(croissant("Names of ships"))).toEqual([null, []]);
  });

  test("in Croissant, of a special category; that it is sensitive is inferred", () => {
    const seen = croissant("Political opinions", "Age", "Gender", "Ethnicity", "Employment");
    expect(seen.items("personalInfo.categories")).toHaveLength(5);
    expect(seen.fact("personalInfo.sensitive")).toMatchObject({
      value: "yes",
      evidence: "inferred",
    });
    expect(seen.fact("personalInfo.present").state).toBe("absent");
    const listed = croissant("Political opinions, age, gender and employment of the annotators.");
    expect(listed.fact("personalInfo.sensitive").value).toBe("yes");
    expect(croissant("Gender, age").fact("personalInfo.sensitive").state).toBe("absent");
    expect(croissant("No health data.").fact("personalInfo.sensitive").state).toBe("absent");
  });

  test.each([
    ["phone numbers", "yes", null],
    ["medical records", "yes", "yes"],
    ["姓名", "yes", null],
  ])("the same %s in the Model Card Toolkit and in CycloneDX", (kind, present, sensitive) => {
    const toolkit = see(
      `model_details: {name: a}\nmodel_parameters:\n  data:\n  - sensitive: {sensitive_data: [${kind}]}\n`,
      { file: "card.yaml" },
    );
    const component = {
      type: "data",
      name: "a",
      data: [{ type: "dataset", sensitiveData: [kind] }],
    };
    const bom = see(
      JSON.stringify({ bomFormat: "CycloneDX", specVersion: "1.6", metadata: { component } }),
      { file: "bom.json" },
    );
    for (const seen of [toolkit, bom]) {
      expect(seen.fact("personalInfo.present").value).toBe(present);
      expect(seen.fact("personalInfo.sensitive").value).toBe(sensitive);
    }
  });

  test("in a card of the Model Card Toolkit", () => {
    const card = (said: string) =>
      see(
        `model_details: {name: a}\nmodel_parameters:\n  data:\n  - sensitive: {sensitive_data: [${said}]}\n`,
        { file: "card.yaml" },
      );
    expect(told(card("age, e-mail"))).toEqual(["yes", ["age @ 4:34", "e-mail @ 4:39"]]);
    expect(told(card("age"))).toEqual([null, ["age @ 4:34"]]);
    expect(told(card("The data contain personal data."))).toEqual(["yes", []]);
  });

  test("in a plain card; its own answer counts before", () => {
    const card = (said: string) =>
      see(`dataset_name: a\nintended_use: b\n${said}\n`, { file: "data_card.yaml" });
    expect(told(card("personal_information: [passport number]"))).toEqual([
      "yes",
      ["passport number @ 3:24"],
    ]);
    expect(told(card("sensitive_data: trade secrets"))).toEqual([null, []]);
    expect(told(card("personal_information: {present: no, categories: [email]}"))).toEqual([
      "no",
      ["email @ 3:50"],
    ]);
  });

  test("in a declaration, where every category is one; an answer is none", () => {
    const card = (said: string) =>
      see(`---\nlicense: mit\ngovernance:\n  personalInfo:\n    ${said}\n---\n# A\n`);
    expect(told(card("categories: [Gait]"))).toEqual(["yes", ["Gait @ 5:18"]]);
    expect(card("categories: [Gait]").fact("personalInfo.present").state).toBe("derived");
    expect(told(card("categories: [none]"))[0]).toBeNull();
    expect(told(card("{present: unknown, categories: [Gait]}"))[0]).toBe("unknown");
  });
});

describe("what a declaration implies in a manifest too", () => {
  test("a source that normally comes with personal information", () => {
    const bom = (name: string, value: string) => ({ name: `governance.sources.${name}`, value });
    const seen = see(
      JSON.stringify({
        bomFormat: "CycloneDX",
        specVersion: "1.6",
        metadata: {
          component: {
            type: "data",
            name: "a",
            data: [{ type: "dataset" }],
            properties: [bom("id", "harbour-logs"), bom("kind", "user-data")],
          },
        },
      }),
      { file: "bom.json" },
    );
    expect(seen.fact("personalInfo.indications").value).toEqual(["user-data"]);
  });

  test("a way to make persons unknown is a screening, a refusal is none", () => {
    const card = (said: string) =>
      see(`---\nlicense: mit\ngovernance:\n  personalInfo:\n    ${said}\n---\n# A\n`);
    expect(
      card("deidentificationMethod: [data-masking]").fact("processing.piiScreening").value,
    ).toBe("yes");
    expect(
      card("deidentificationMethod: [not masked at all]").fact("processing.piiScreening").value,
    ).toBeNull();
  });
});

test("a model card of the Hub states its languages", () => {
  const seen = see("---\nlicense: mit\npipeline_tag: fill-mask\nlanguage: [nl, de]\n---\n# A\n");
  expect(seen.items("languages")).toEqual(["nl @ 4:12", "de @ 4:16"]);
});

test("release notes of CycloneDX are an attachment with its content", () => {
  const text = JSON.stringify({
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    metadata: {
      component: {
        type: "machine-learning-model",
        name: "a",
        releaseNotes: { type: "major", notes: [{ text: { content: "A new quay." } }] },
      },
    },
  });
  expect(claimedBy(source(text, { file: "bom.json" })).map(({ id }) => id)).toEqual(["cyclonedx"]);
  expect(see(text, { file: "bom.json" }).fact("changelog").value).toBe("A new quay.");
});
