import { describe, expect, test } from "vitest";
import type { CheckOptions } from "../../src/pipeline/check.js";
import { run } from "../helpers/run.js";

type Files = Readonly<Record<string, string>>;

const BASE = "ip/base-model-not-declared";
const TEACHER = "ip/distilled-without-teacher";
const DATA = "ip/training-data-not-named";

/** `severity file:line < file:line of what it is compared with`, of one rule. */
async function found(rule: string, files: Files, over?: Partial<CheckOptions>): Promise<string[]> {
  const { report } = await run(files, over);
  return report.findings
    .filter(({ ruleId }) => ruleId === rule)
    .map(({ severity, primary, related }) =>
      [
        severity,
        `${primary.file}:${primary.range.start.line}`,
        ...related.map(({ at }) => `< ${at.file}:${at.range.start.line}`),
      ].join(" "),
    );
}

const card = (matter: string, text = "Sorts notices to mariners.") =>
  `---\nlicense: apache-2.0\npipeline_tag: text-generation\n${matter}\n---\n\n# Notices\n\n${text}\n`;
const sft = (base: string, more = "") =>
  `model_name_or_path: ${base}\nlearning_rate: 1.0e-5\nnum_train_epochs: 1\noutput_dir: ./outputs/sft\n${more}`;
const dpo = (base: string, more = "") =>
  `model_name_or_path: ${base}\nlearning_rate: 1.0e-6\nnum_train_epochs: 1\noutput_dir: ./outputs/dpo\n${more}`;
const distill = (teacher: string) =>
  `{\n  "job_type": "kd_white_box",\n  "dataset": {},\n  "models": {\n    "teacher": "${teacher}",\n    "student": "student/Qwen/Qwen2.5-7B/"\n  }\n}\n`;

describe("several recipes beside one card", () => {
  const places = ["", "recipes/", "configs/", "training/"];

  test.each(places)("in %j name a base that the card does not name", async (place) => {
    const files = {
      "m/README.md": card("library_name: transformers"),
      [`m/${place}dpo.yaml`]: dpo("Qwen/Qwen2.5-7B"),
      [`m/${place}sft.yaml`]: sft("Qwen/Qwen2.5-7B"),
    };
    expect(await found(BASE, files)).toEqual([`warning m/README.md:5 < m/${place}dpo.yaml:1`]);
  });

  test.each(places)("in %j agree with the card", async (place) => {
    const files = {
      "m/README.md": card("base_model: Qwen/Qwen2.5-7B"),
      [`m/${place}dpo.yaml`]: dpo("./outputs/sft"),
      [`m/${place}sft.yaml`]: sft("Qwen/Qwen2.5-7B"),
    };
    for (const rule of [BASE, TEACHER]) expect(await found(rule, files)).toEqual([]);
  });

  test.each(places)("in %j start from two models: one finding", async (place) => {
    const files = {
      "m/README.md": card("base_model: Qwen/Qwen2.5-7B"),
      [`m/${place}dpo.yaml`]: dpo("google/gemma-2-9b"),
      [`m/${place}sft.yaml`]: sft("Qwen/Qwen2.5-7B"),
    };
    expect(await found(BASE, files)).toEqual([`warning m/README.md:4 < m/${place}dpo.yaml:1`]);
    const undeclared = { ...files, "m/README.md": card("library_name: transformers") };
    expect(await found(BASE, undeclared)).toEqual([`warning m/README.md:5 < m/${place}dpo.yaml:1`]);
    const { facts } = await run(undeclared);
    const model = facts.subjects.find(({ kind }) => kind === "model");
    expect(model?.facts["baseModels.undeclared"]?.value).toEqual([
      "google/gemma-2-9b",
      "Qwen/Qwen2.5-7B",
    ]);
  });

  test("name a teacher that the card does not name", async () => {
    const files = {
      "m/README.md": card("base_model: Qwen/Qwen2.5-7B"),
      "m/dpo.yaml": dpo("./outputs/sft"),
      "m/easydistill.json": distill("teacher/meta-llama/Llama-3.1-70B-Instruct/"),
      "m/sft.yaml": sft("Qwen/Qwen2.5-7B"),
    };
    expect(await found(TEACHER, files)).toEqual(["warning m/README.md:5 < m/easydistill.json:5"]);
    expect(await found(BASE, files)).toEqual([]);
  });

  test("are stages where one starts from what another one makes", async () => {
    const files = {
      "m/README.md": card("model_name: harbor/tide\nbase_model: Qwen/Qwen2.5-7B"),
      "m/dpo.yaml": dpo("other/tide-sft", "hub_model_id: harbor/tide\n"),
      "m/sft.yaml": sft("google/gemma-2-9b", "hub_model_id: other/tide-sft\n"),
    };
    expect(await found(BASE, files)).toEqual(["warning m/README.md:5 < m/sft.yaml:1"]);
  });

  test.each<[string, Files]>([
    [
      "are a collection under several names",
      {
        "m/harbor-qwen.yaml": sft("Qwen/Qwen2.5-7B").replace("/sft", "/harbor-qwen"),
        "m/harbor-gemma.yaml": dpo("google/gemma-2-9b").replace("/dpo", "/harbor-gemma"),
      },
    ],
    [
      "are a collection of many models",
      Object.fromEntries(
        ["Qwen/Qwen2.5-7B", "google/gemma-2-9b", "meta-llama/Llama-3.1-8B", "01-ai/Yi-6B"].map(
          (base, i) => [`m/configs/stage${i}.yaml`, sft(base)],
        ),
      ),
    ],
    [
      "lie two folders below",
      {
        "m/recipes/a/sft.yaml": sft("Qwen/Qwen2.5-7B"),
        "m/recipes/b/sft.yaml": sft("google/gemma-2-9b"),
      },
    ],
    [
      "give other ids",
      {
        "m/a.yaml": sft("Qwen/Qwen2.5-7B", "hub_model_id: harbor/a\n"),
        "m/b.yaml": sft("google/gemma-2-9b", "hub_model_id: harbor/b\n"),
      },
    ],
  ])("%s: nothing", async (_, recipes) => {
    const files = { "m/README.md": card("model_name: harbor/notices"), ...recipes };
    expect(await found(BASE, files)).toEqual([]);
  });

  test("say nothing of a card beside another one", async () => {
    const files = {
      "m/A.md": card("library_name: transformers"),
      "m/B.md": card("library_name: transformers"),
      "m/dpo.yaml": dpo("Qwen/Qwen2.5-7B"),
      "m/sft.yaml": sft("Qwen/Qwen2.5-7B"),
    };
    expect(await found(BASE, files)).toEqual([]);
  });
});

describe("a data set in a recipe", () => {
  const files = (matter: string, data: string, text?: string): Files => ({
    "m/README.md": card(`base_model: Qwen/Qwen2.5-7B\n${matter}`, text),
    "m/sft.yaml": sft("Qwen/Qwen2.5-7B", `dataset_name: ${data}\n`),
  });

  test("that the card does not name, beside others or none: one finding", async () => {
    expect(await found(DATA, files("datasets: [tide/harbors]", "tide/pilot-logs"))).toEqual([
      "warning m/README.md:5 < m/sft.yaml:5",
    ]);
    expect(await found(DATA, files("library_name: x", "tide/pilot-logs"))).toEqual([
      "warning m/README.md:6 < m/sft.yaml:5",
    ]);
    const strict = { level: "strict" } as const;
    expect(await found(DATA, files("datasets: [tide/harbors]", "tide/pilot-logs"), strict)).toEqual(
      ["warning m/README.md:5 < m/sft.yaml:5"],
    );
  });

  test.each<[string, string, string, string?]>([
    ["named", "datasets: [tide/pilot-logs]", "tide/pilot-logs"],
    ["a copy of what is named", "datasets: [tide/pilot-logs]", "other/pilot-logs"],
    [
      "named in the text",
      "datasets: [tide/harbors]",
      "openbmb/UltraFeedback_binarized",
      "Ranked with UltraFeedback.",
    ],
    ["of the same publisher", "datasets: [a/b]\nmodel_name: tide/sorter", "tide/pilot-logs"],
    ["a file", "datasets: [a/b]", "data/pilot-logs.jsonl"],
    ["a folder", "datasets: [a/b]", "datasets/pilot-logs"],
    ["a bare word", "datasets: [a/b]", "pilot-logs"],
  ])("%s is no omission", async (_, matter, data, text) => {
    expect(await found(DATA, files(matter, data, text))).toEqual([]);
  });

  test("far below warns at most, as the recipe of several nothing", async () => {
    const one = {
      "README.md": card("datasets: [a/b]"),
      "x/y/sft.yaml": sft("./base", "dataset_name: tide/pilot-logs\n"),
    };
    expect(await found(DATA, one, { level: "strict" })).toEqual([
      "warning README.md:4 < x/y/sft.yaml:5",
    ]);
    const two = { ...one, "x/z/sft.yaml": sft("./base", "dataset_name: tide/harbors\n") };
    expect(await found(DATA, two)).toEqual([]);
  });
});
