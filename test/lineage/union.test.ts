import { describe, expect, test } from "vitest";
import { document, factsOf, valuesOf } from "./facts.js";

const model = (declaration: string) =>
  factsOf(
    { "README.md": document(`pipeline_tag: text-generation\ngovernance: {${declaration}}`) },
    "model",
  );

describe("the European Economic Area", () => {
  test.each([
    ["[EU]", "yes"],
    ["[CN, de]", "yes"],
    ["NO", "yes"],
    ["[CN, US-CA]", "no"],
    ["[]", null],
  ])("offered in %s: %s", async (where, inside) => {
    const facts = await model(`deployment: {jurisdictions: ${where}}`);
    expect(valuesOf(facts, "deployment.inEEA")).toEqual([inside]);
  });

  test.each([
    ["IE", "yes"],
    ["is", "yes"],
    ["SG", "no"],
    ["us", "no"],
    ["Germany", null],
    ["德国", null],
  ])("a provider in %s: %s", async (country, inside) => {
    const facts = await model(`provider: {country: ${country}}`);
    expect(valuesOf(facts, "provider.inEEA")).toEqual([inside]);
  });
});

describe("sections of the summary of training content", () => {
  const left = async (sections: string) =>
    valuesOf(
      await model(`disclosure: {trainingDataSummary: {sections: ${sections}}}`),
      "training.summary.missing",
    )[0];

  test("by word, number, and in Chinese", async () => {
    const words =
      "[General information, public-datasets, licensed data, web crawl, user-data, synthetic, other, opt-out, content-removal]";
    expect(await left(words)).toBeNull();
    expect(
      await left('["1.2", "2.1", "2.2", "2.3", "2.4", "2.5", "2.6", "3.1", "3.2"]'),
    ).toBeNull();
    expect(
      await left(
        "[总体信息, 公开数据集, 私有数据集, 爬取数据, 用户数据, 合成数据, 其他, 权利保留, 违法内容清除]",
      ),
    ).toBeNull();
  });

  test("what is left out is named in the order of the template", async () => {
    expect(await left("[other, general, crawled, public-datasets, private-datasets]")).toEqual([
      "user-data",
      "synthetic",
      "rights-reservations",
      "content-removal",
    ]);
  });

  test("silence leaves nothing out", async () => {
    const facts = await model("disclosure: {trainingDataSummary: {url: x}}");
    expect(valuesOf(facts, "training.summary.missing", "documentation.trainingSummary")).toEqual([
      null,
      "x",
    ]);
  });
});

describe("legitimate interests without an assessment", () => {
  test.each([
    ['[{basis: "eu-gdpr:A6-1-f"}]', ["eu-gdpr:A6-1-f"]],
    ['[{basis: "eu-gdpr:A6-1-f", evidence: LIA-1}]', null],
    ["[{basis: legitimate-interests, mitigations: [opt-out]}]", null],
    ["[{basis: legitimate-interests, evidence: none}]", ["legitimate-interests"]],
    ['[{basis: "eu-gdpr:A6-1-a"}]', null],
    ["{basis: gdpr-6-1-f}", ["gdpr-6-1-f"]],
    ["legitimate-interest", ["legitimate-interest"]],
  ])("%s", async (declared, open) => {
    expect(valuesOf(await model(`legalBasis: ${declared}`), "legalBasis.unassessed")).toEqual([
      open,
    ]);
  });
});
