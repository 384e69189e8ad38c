import { describe, expect, test } from "vitest";
import { document, factsOf } from "../lineage/facts.js";

const MATTER = "license: apache-2.0\npipeline_tag: text-generation";
const MEASURES = ["stop", "removal", "correction", "reporting", "misuse"];

/** Returns the measures that a card states. */
async function measuresOf(body: string, governance = "") {
  const text = document(`${MATTER}${governance}`, `# Harbour\n\n${body}\n`);
  const facts = await factsOf({ "h/README.md": text }, "model");
  return MEASURES.filter((measure) => facts[`incident.${measure}`]?.value === "yes");
}

describe("measures after prohibited content", () => {
  test.each<[string, string[]]>([
    [
      "Harmful content that is reported to us is removed, and the model is retrained.",
      ["removal", "correction"],
    ],
    [
      "We stop generating prohibited content and report it to the competent authority.",
      ["stop", "reporting"],
    ],
    ["Accounts of users who misuse the service are suspended.", ["misuse"]],
    ["We suspend accounts that misuse the service.", ["misuse"]],
    [
      "发现违法内容的，停止生成、停止传输并予以消除，通过模型优化训练进行整改，并向网信部门报告。",
      ["stop", "removal", "correction", "reporting"],
    ],
    ["对滥用本服务的用户，将予以警示、限制功能或暂停服务。", ["misuse"]],
  ])("%s", async (body, measures) => {
    expect(await measuresOf(body)).toEqual(measures);
  });

  test.each([
    "Duplicates were removed from the data.",
    "Retrain the model with your own data.",
    "We do not remove harmful content.",
    "请删除缓存后重新训练。",
  ])("nothing: %s", async (body) => {
    expect(await measuresOf(body)).toEqual([]);
  });

  test("a declared procedure names them in its words", async () => {
    const procedure =
      '\ngovernance: {incident: {process: "the answer is removed and the authority informed"}}';
    expect(await measuresOf("", procedure)).toEqual(["removal", "reporting"]);
  });
});
