import { describe, expect, test } from "vitest";
import { document, factsOf, valuesOf } from "./facts.js";

const of = async (matter: string, kind: "model" | "dataset", ...names: string[]) =>
  valuesOf(await factsOf({ "m/README.md": document(`license: mit\n${matter}`) }, kind), ...names);

describe("whether people meet it", () => {
  test.each([
    ["pipeline_tag: text-generation", "model", "yes"],
    ["pipeline_tag: fill-mask", "model", "no"],
    ["pipeline_tag: fill-mask\ngovernance: {personalInfo: yes}", "model", "yes"],
    ["task_categories: [text-classification]", "dataset", "no"],
    [
      "task_categories: [text-classification]\ngovernance: {personalInfo: {present: partial}}",
      "dataset",
      "yes",
    ],
    ["task_categories: [text-classification]\ngovernance: {personalInfo: no}", "dataset", "no"],
  ] as const)("%s: %s", async (matter, kind, value) => {
    expect(await of(matter, kind, "concernsPeople")).toEqual([value]);
  });

  test.each([
    ["Ranking of job applicants", ["Ranking of job applicants"]],
    ["It ranks applicants and helps with credit scoring.", ["ranks applicants", "credit scoring"]],
    ["用于简历筛选", ["简历筛选"]],
    ["Not for credit scoring.", null],
    ["Forecasts of the tide", null],
  ])("a use that decides on people: %s", async (use, value) => {
    const matter = `pipeline_tag: text-classification\ngovernance: {intendedUse: "${use}"}`;
    const [found] = await of(matter, "model", "intendedUse.onPeople");
    expect(found).toEqual(value);
  });
});
