import { describe, expect, it } from "vitest";
import { place, see } from "./read.js";

/** The card of a model that declares one data set on line 4; its body begins on line 8. */
const model = (body: string) =>
  see(`---\nlibrary_name: x\ndatasets:\n  - pier/tide-qa\n---\n\n# Pilot\n\n${body}\n`);

const stated = (body: string, fact: string) =>
  model(body).uses.flatMap(({ name, statements }) =>
    (statements.get(fact) ?? []).map(({ value, at }) => [name, value, place(at)]),
  );

describe("the license of a data set beside its name", () => {
  it.each([
    ["We used TideQA (12,400 rows, CC BY 4.0).", "CC BY 4.0"],
    ["The Tide QA data set is released under the MIT license.", "MIT license"],
    ["使用数据集 TideQA（12,400 条，CC BY 4.0 许可）。", "CC BY 4.0"],
    ["tide_qa 采用 Apache-2.0 许可。", "Apache-2.0"],
  ])("%s", (body, license) => {
    expect(stated(body, "edge.license.stated")).toEqual([["pier/tide-qa", [license], "9:1"]]);
  });

  it.each([
    "The model learned from TideQA and is released under Apache-2.0.",
    "Tides (MIT) are no TideQAs.",
    "TideQA is large. It is under discussion whether MIT fits.",
    "The weights of the model trained on TideQA (model license: MIT).",
    "## References\n\nTideQA (MIT)",
  ])("not in: %s", (body) => {
    expect(stated(body, "edge.license.stated")).toEqual([]);
  });
});

describe("a data set of one's own", () => {
  it.each(["We trained on our own TideQA.", "使用自建数据集 TideQA。"])("%s", (body) => {
    expect(stated(body, "edge.sourceKind")).toEqual([["pier/tide-qa", "self-produced", "9:1"]]);
  });

  it("is not what others made", () => {
    expect(stated("We trained on TideQA, not on our own.", "edge.sourceKind")).toEqual([]);
  });
});

describe("the license in the row of a source", () => {
  const table = (license: string) =>
    see(
      `---\ntask_categories:\n  - text-generation\n---\n\n# Harbour books\n\n## Sources\n\n| Book | License | Link |\n| --- | --- | --- |\n| Tides of the North | ${license} | [a](https://a.example/north) |\n| Tides of the South | CC BY 4.0 | [b](https://b.example/south) |\n`,
    ).uses.map(({ name, statements }) => [
      name,
      statements.get("edge.license.stated")?.[0]?.value ?? null,
    ]);

  it("is that of the source", () => {
    expect(table("CC BY-NC-SA 3.0")).toEqual([
      ["Tides of the North", ["CC BY-NC-SA 3.0"]],
      ["Tides of the South", ["CC BY 4.0"]],
    ]);
  });

  it("is open where the row names two", () => {
    expect(table("CC BY 4.0 / GPL-3.0")[0]).toEqual(["Tides of the North", null]);
  });
});
