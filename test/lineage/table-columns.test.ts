import { describe, expect, test } from "vitest";
import { document, factsOf, subjectsOf } from "./facts.js";

const CARD = document("license: mit\ntask_ids: [x]");
const declared = (governance: string) =>
  document(`license: mit\ntask_ids: [x]\ngovernance: ${governance}`);
const indications = async (files: Record<string, string>) => {
  const { "personalInfo.indications": fact } = await factsOf(files, "dataset", "d");
  return fact?.items?.map(({ value, at }) => `${value} ${at.file}:${at.range.start.column}`) ?? [];
};

describe("a table beside the card of a data set", () => {
  test.each<[string, Record<string, string>, string[]]>([
    ["in its folder", { "d/README.md": CARD, "d/crew.csv": "id,email\n" }, ["email d/crew.csv:4"]],
    [
      "in its folder of data",
      { "d/README.md": CARD, "d/data/crew.tsv": "id\tphone_number\n" },
      ["phone_number d/data/crew.tsv:4"],
    ],
    [
      "beside a source of persons",
      {
        "d/README.md": declared("{sources: [{id: a, kind: user-data}]}"),
        "d/crew.csv": "email\n",
      },
      ["user-data d/README.md:38", "email d/crew.csv:1"],
    ],
    ["elsewhere", { "d/README.md": CARD, "d/app/test/crew.csv": "id,email\n" }, []],
    ["of results", { "d/README.md": CARD, "d/results.csv": "id,email\n" }, []],
    [
      "whose columns the card lists",
      {
        "d/README.md": document("license: mit\ndataset_info: {features: [{name: id}]}"),
        "d/crew.csv": "id,email\n",
      },
      [],
    ],
  ])("%s", async (_, files, expected) => {
    expect(await indications(files)).toEqual(expected);
  });
});

test("a table in a folder that several data sets share is of none of them", async () => {
  const files = {
    "d/bookings.md": document("license: mit\ntask_ids: [x]\npretty_name: Bookings", "# Bookings\n"),
    "d/crews.md": document("license: mit\ntask_ids: [x]\npretty_name: Crews", "# Crews\n"),
    "d/crew.csv": "id,email\n",
  };
  const data = (await subjectsOf(files)).filter(({ kind }) => kind === "dataset");
  expect(data.map(({ facts }) => facts["personalInfo.indications"]?.state)).toEqual([
    "absent",
    "absent",
  ]);
});

describe("categories that columns show", () => {
  const categories = async (card: string) => {
    const files = { "d/README.md": card, "d/crew.csv": "email,age,gender,religion\n" };
    const { "personalInfo.categories": fact } = await factsOf(files, "dataset", "d");
    return [fact?.value ?? null, fact?.evidence];
  };
  test("stand in for those that a card does not list", async () => {
    expect(await categories(CARD)).toEqual([
      ["EmailAddress", "Age", "Gender", "Religion"],
      "inferred",
    ]);
  });
  test.each([
    ["{personalInfo: {present: yes, categories: [Voice]}}", ["Voice"]],
    ["{personalInfo: no}", null],
    ["{personalInfo: {present: yes, deidentification: anonymised}}", null],
    ["{synthetic: {present: yes}}", null],
  ])("give way to %s", async (governance, expected) => {
    expect((await categories(declared(governance)))[0]).toEqual(expected);
  });
});
