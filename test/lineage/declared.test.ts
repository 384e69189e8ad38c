import { describe, expect, test } from "vitest";
import { run } from "../helpers/run.js";

const outcome = async (files: Record<string, string>, ruleId: string) =>
  (await run(files)).report.findings.filter((finding) => finding.ruleId === ruleId).length;
const governed = (block: string) =>
  `---\nlicense: mit\npipeline_tag: text-generation\ngovernance:\n${block}---\n`;

describe("an upstream counts wherever the card declares it", () => {
  test("training data in the declaration", async () => {
    const files = { "m/README.md": governed("  training: {datasets: [{id: a/b}]}\n") };
    expect(await outcome(files, "ip/training-data-not-named")).toBe(0);
    expect(
      await outcome({ "m/README.md": governed("  spec: '0.1'\n") }, "ip/training-data-not-named"),
    ).toBe(1);
  });

  test("a conversion in the declaration", async () => {
    const files = { "m/README.md": governed("  lineage: [{id: a/b, relation: quantized}]\n") };
    expect(await outcome(files, "ip/training-data-not-named")).toBe(0);
  });

  test("a revision in the front matter, a role in the declaration: one edge with both", async () => {
    const card =
      "---\nlicense: mit\nbase_model: a/b\nbase_model_revision: abc\ngovernance: {lineage: [{id: a/b, relation: finetune, access: weights}]}\n---\n";
    const { facts } = await run({ "m/README.md": card });
    const [edge, ...more] = facts.subjects.filter(({ kind }) => kind === "edge");
    expect(more).toEqual([]);
    expect(edge?.facts["edge.revision"]?.value).toBe("abc");
    expect(edge?.facts["edge.access"]?.value).toBe("weights");
  });

  test("another owner's own text in one repository is not the publisher's to change", async () => {
    const files = {
      "a/README.md": "---\nlicense: cc-by-nc-4.0\nmodel_name: acme/a\n---\n",
      "c/README.md": "---\nlicense: mit\nmodel_name: other/c\nbase_model: acme/a\n---\n",
      "d/README.md": "---\nlicense: mit\nmodel_name: acme/d\nbase_model: acme/a\n---\n",
    };
    const { report } = await run(files);
    const at = report.findings.filter(
      ({ ruleId }) => ruleId === "ip/license-contradicts-inherited",
    );
    expect(at.map(({ primary }) => `${primary.file}:${primary.range.start.line}`)).toEqual([
      "c/README.md:4",
    ]);
  });

  test("two cards in one folder go by the folder where the file name tells nothing", async () => {
    const files = {
      "tide/README.md": "---\nlicense: mit\npipeline_tag: text-generation\n---\n",
      "tide/MODEL_CARD.md": "---\nlicense: mit\npipeline_tag: text-generation\n---\n",
    };
    const { facts } = await run(files);
    const names = facts.subjects
      .filter(({ kind }) => kind === "model")
      .map(({ id, facts }) => [id, facts.name?.value]);
    expect(names).toEqual([
      ["tide/MODEL_CARD", "tide"],
      ["tide/README", "tide"],
    ]);
  });
});
