import { describe, expect, test } from "vitest";
import { edges, run } from "../helpers/run.js";
import { dataset, finds, model, silent, text } from "./trap.js";

/** What an author leaves out, and what a tool that only looks for words would not see. */
const task = "pipeline_tag: text-generation";

describe("statements that state nothing", () => {
  test("a sentence of the template", () =>
    finds(
      model(
        `license: mit\n${task}`,
        "# Model\n\n## Limitations\n\nUsers (both direct and downstream) should be made aware of the risks, biases and limitations of the model. More information needed for further recommendations.\n",
      ),
      ["disclosure/limitations-missing notice m/README.md:4"],
    ));
  test("a picture of the limits: nobody but a reader sees what is in it", () =>
    finds(model(`license: mit\n${task}`, "# Model\n\n## Limitations\n\n![limits](limits.png)\n"), [
      "disclosure/limitations-missing notice m/README.md:4",
    ]));
  test("`personalInfo: no` by habit, over columns of persons", () =>
    finds(
      dataset(
        "license: mit\ntask_categories: [other]\ndataset_info:\n  features:\n    - {name: email, dtype: string}\ngovernance: {personalInfo: no}",
      ),
      ["privacy/implausible-no-personal-data warning d/README.md:7"],
    ));
});

describe("a teacher behind a data set", () => {
  test("that is on record", () =>
    finds(model(`license: apache-2.0\n${task}\ndatasets: [tatsu-lab/alpaca]`, "# Model\n"), [
      "disclosure/distillation-not-disclosed warning m/README.md:4",
      "ip/teacher-terms-forbid-training warning m/README.md:4",
    ]));
  test("that is in this repository", () =>
    finds(
      {
        ...model(`license: apache-2.0\n${task}\ndatasets: [../d]`, "# Model\n"),
        ...dataset(
          "license: mit\ntask_categories: [text-generation]\ngovernance: {synthetic: {present: yes, generators: [{id: gpt-4o}]}}",
        ),
      },
      [
        "disclosure/distillation-not-disclosed warning m/README.md:4",
        "ip/teacher-terms-forbid-training warning m/README.md:4",
      ],
    ));
  test("that the data set does not name", () =>
    finds(dataset("license: mit\ntask_categories: [text-generation]\ntags: [synthetic]"), [
      "ip/synthetic-data-without-generator warning d/README.md:5",
    ]));
  test("synthetic data under a free license, made by a model whose license follows outputs", () =>
    finds(
      {
        ...model(
          `license: apache-2.0\n${task}\ndatasets: [../d]`,
          "# Model\n\nTrained on letters that Gemma wrote.\n",
        ),
        ...dataset(
          "license: odc-by\ntask_categories: [text-generation]\ngovernance: {synthetic: {present: yes, generators: [{id: google/gemma-3-27b-it}]}}",
        ),
      },
      ["ip/teacher-conditions-not-carried warning m/README.md:4"],
    ));
});

describe("a license that is lost on the way", () => {
  test("in a repository between", () =>
    finds(
      {
        "a/README.md": text(`license: mit\n${task}\nbase_model: meta-llama/Llama-3.1-8B`),
        "b/README.md": text(`license: mit\n${task}\nbase_model: ../a`),
      },
      ["ip/license-contradicts-inherited error a/README.md:4"],
    ));
  test("in the name of a copy", () =>
    finds(
      model(
        `license: mit\n${task}\nbase_model: TheBloke/Llama-2-7B-GGUF\nbase_model_relation: finetune`,
      ),
      ["ip/license-contradicts-inherited error m/README.md:4"],
    ));
  test("in a data set made of others", () =>
    finds(
      dataset(
        "license: mit\ntask_categories: [text-generation]\ngovernance:\n  sources:\n    - {id: quay/poems, kind: open-dataset, license: cc-by-nc-4.0}",
      ),
      ["ip/dataset-license-exceeds-source warning d/README.md:6"],
    ));
});

describe("a base that nobody can look up", () => {
  test("a local path is a base that is not resolved, and clears nothing", async () => {
    const files = model(`license: mit\n${task}\nbase_model: ./checkpoints/base-7b\ntags: [lora]`);
    expect(edges(await run(files))).toEqual(["m <- ./checkpoints/base-7b [adapter] unresolved"]);
    await silent(files, ["ip/base-model-not-declared", "ip/license-contradicts-inherited"]);
  });
  test("a name that gives a base away, and no base", () =>
    finds(model(`license: mit\n${task}\ntags: [lora]`), [
      "ip/base-model-not-declared warning m/README.md:5",
    ]));
});
