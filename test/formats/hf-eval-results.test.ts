import { describe, expect, it, test } from "vitest";
import { nodeHost } from "../../src/node/host.js";
import { folder } from "../e2e/runner.js";
import { ofRule, run } from "../helpers/run.js";
import { claimedBy, see, source } from "./read.js";

const FILE = ".eval_results/notices.yaml";
const RESULTS = `- dataset:
    id: openai/gsm8k
    task_id: gsm8k
  value: 81.2
- dataset: {id: harbor/truthfulqa, task_id: default}
  value: 0.4
`;
const CARD =
  "---\nlicense: mit\npipeline_tag: text-generation\n---\n\n# Notices\n\nSorts notices.\n";
const RULE = "disclosure/evaluation-missing";

describe("results of evaluations beside a card", () => {
  const ids = (text: string, file: string) => claimedBy(source(text, { file })).map(({ id }) => id);

  it("are claimed by their folder and what stands in it", () => {
    expect(ids(RESULTS, FILE)).toEqual(["hf-eval-results"]);
    expect(ids(RESULTS, `m/${FILE}`)).toEqual(["hf-eval-results"]);
    expect(ids(RESULTS, "results/notices.yaml")).toEqual([]);
    expect(ids("- name: x\n", FILE)).toEqual([]);
    expect(ids("", FILE)).toEqual([]);
  });

  it("state one result for each entry with a value, and what its benchmark tests", () => {
    const { items, fact, uses, document } = see(RESULTS, { file: FILE });
    expect(items("evaluation.results")).toEqual([
      "openai/gsm8k gsm8k @ 4:10",
      "harbor/truthfulqa default @ 6:10",
    ]);
    expect(fact("evaluation.factuality.tested").value).toBe("yes");
    expect(uses).toEqual([]);
    expect(document["document.readable"]?.value).toBe("yes");
  });

  it.each([
    ["no value", "- dataset: {id: a/b}\n  value:\n"],
    ["no benchmark", "- dataset: {task_id: b}\n  value: 3\n"],
    ["a mapping", "dataset: {id: a/b}\nvalue: 3\n"],
    ["a placeholder", "- dataset: {id: a/b}\n  value: <value>\n"],
  ])("state nothing with %s", (_, text) => {
    expect(see(text, { file: FILE }).fact("evaluation.results").value).toBeNull();
  });

  it("say what cannot be read", () => {
    const { document } = see(`${RESULTS}- dataset: {id: [\n`, { file: FILE });
    expect(document["document.readable"]?.value).not.toBe("yes");
  });

  test("report an evaluation for the model of the folder above, and no training data", async () => {
    expect(ofRule(await run({ "README.md": CARD }), RULE)).toHaveLength(1);
    for (const at of ["", "m/"]) {
      const result = await run({ [`${at}README.md`]: CARD, [`${at}${FILE}`]: RESULTS });
      expect(ofRule(result, RULE)).toEqual([]);
      expect(result.report.lineage).toEqual([]);
      const model = result.facts.subjects.find(({ kind }) => kind === "model");
      expect(model?.facts["training.datasets"]?.state).toBe("absent");
    }
  });

  test("are found on a disk, though their folder is hidden", async () => {
    const files = {
      "m/README.md": CARD,
      [`m/${FILE}`]: RESULTS,
      "m/.eval_results/README.md": CARD,
    };
    const root = folder({
      ...files,
      "m/.eval_results/old/README.md": CARD,
      "m/.x/README.md": CARD,
    });
    const listed = async (path: string) =>
      (await nodeHost({ root, paths: [`${root}${path}`] }).list()).files;
    expect(await listed("")).toEqual([`m/${FILE}`, "m/README.md"]);
    expect(await listed("/m/README.md")).toEqual([`m/${FILE}`, "m/README.md"]);
  });
});
