import { describe, expect, test } from "vitest";
import { document, factsOf } from "./facts.js";

const model = (matter: string, more: Record<string, string> = {}) =>
  factsOf(
    {
      "m/README.md": document(`license: apache-2.0\npipeline_tag: text-generation\n${matter}`),
      ...more,
    },
    "model",
    "m",
  );
const data = (governance: string) => ({
  "d/README.md": document(`license: mit\ntask_ids: [x]\ngovernance: ${governance}`),
});

describe("personal information that a model inherits", () => {
  const inherited = async (...of: Parameters<typeof model>) => {
    const { "personalInfo.inherited": fact } = await model(...of);
    return fact?.items?.map(({ value, at }) => `${value} ${at.range.start.line} ${fact.evidence}`);
  };
  test.each<[string, string, Record<string, string>, string[] | undefined]>([
    ["of a data set here", "datasets: [../d]", data("{personalInfo: yes}"), ["../d 4 structured"]],
    ["of part of it", "datasets: [../d]", data("{personalInfo: partial}"), ["../d 4 structured"]],
    ["not of one that says no", "datasets: [../d]", data("{personalInfo: no}"), undefined],
    [
      "not of one that does not know",
      "datasets: [../d]",
      data("{personalInfo: unknown}"),
      undefined,
    ],
    ["not of one elsewhere", "datasets: [a/d]", {}, undefined],
    [
      "of the entry that declares a data set",
      "governance: {training: {datasets: [{id: a/d, personalInfo: {status: yes}}]}}",
      {},
      ["a/d 4 governance"],
    ],
    [
      "of the entry that declares a teacher",
      "governance: {teachers: [{id: a/t, personalInfo: {status: yes}}]}",
      {},
      ["a/t 4 governance"],
    ],
    [
      "of a teacher here",
      "governance: {teachers: [{id: ../t}]}",
      {
        "t/README.md": document(
          "license: mit\npipeline_tag: text-generation\ngovernance: {personalInfo: yes}",
        ),
      },
      ["../t 4 governance"],
    ],
    [
      "not of a base",
      "base_model: ../t",
      {
        "t/README.md": document(
          "license: mit\npipeline_tag: text-generation\ngovernance: {personalInfo: yes}",
        ),
      },
      undefined,
    ],
  ])("%s", async (_, matter, more, expected) => {
    expect(await inherited(matter, more)).toEqual(expected);
  });
});

describe("signs that a model inherits", () => {
  const CRAWL = "sources: [{id: a, kind: web-crawl}]";
  const signs = async (...of: Parameters<typeof model>) =>
    (await model(...of))["personalInfo.indications"]?.value;
  test.each<[string, string, Record<string, string>, string[] | null]>([
    ["its own sources", `governance: {${CRAWL}}`, {}, ["web-crawl"]],
    ["those of a data set here", "datasets: [../d]", data(`{${CRAWL}}`), ["../d"]],
    ["not of one that answers", "datasets: [../d]", data(`{${CRAWL}, personalInfo: no}`), null],
    ["not of one without", "datasets: [../d]", data("{sources: [{id: a, kind: partner}]}"), null],
  ])("%s", async (_, matter, more, expected) => {
    expect(await signs(matter, more)).toEqual(expected);
  });
});

test.each([
  ["{legalBasis: [{basis: pipl-13-6}]}", "yes"],
  ["{legalBasis: [{basis: Publicly available}, {basis: 已公开}]}", "yes"],
  ["{legalBasis: [{basis: public}, {basis: consent}]}", "no"],
  ["{legalBasis: [{regime: other, basis: constructor}]}", "no"],
  ["{personalInfo: yes}", null],
])("grounds that only say that it is public: %s", async (governance, expected) => {
  const { "legalBasis.publicOnly": fact } = await factsOf(data(governance), "dataset", "d");
  expect(fact?.value).toBe(expected);
});

test.each([
  ["[hashing, Name replacement]", "yes"],
  ["[hashing, k-anonymity]", "no"],
])("methods that only mask: %s", async (methods, expected) => {
  const declared = data(`{personalInfo: {deidentificationMethod: ${methods}}}`);
  const { "personalInfo.maskedOnly": fact } = await factsOf(declared, "dataset", "d");
  expect(fact?.value).toBe(expected);
});

test("a data set inherits of what it is derived from", async () => {
  const files = {
    ...data("{personalInfo: yes}"),
    "e/README.md": document("license: mit\ntask_ids: [x]\ngovernance: {sources: [{id: ../d}]}"),
  };
  const { "personalInfo.inherited": fact } = await factsOf(files, "dataset", "e");
  expect(fact?.items?.map(({ value, at }) => `${value} ${at.range.start.line}`)).toEqual([
    "../d 4",
  ]);
});
