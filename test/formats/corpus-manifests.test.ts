import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isNamed } from "../../src/formats/index.js";
import { LIMITS } from "../../src/text/limits.js";
import { readingFaults } from "./faults.js";
import { claimedBy, source } from "./read.js";

/** Real files, where they are at hand beside the repository, with the format that its collector gave each. */
const ROOT = join(import.meta.dirname, "../../../shared/corpus");

/** Our formats for the words of the index. */
const OURS: Readonly<Record<string, readonly string[]>> = {
  croissant: ["croissant"],
  "croissant-invalid": ["croissant"],
  "croissant-tasks": [],
  cyclonedx: ["cyclonedx"],
  datapackage: ["datapackage"],
  "hf-dataset": ["hf-dataset-card"],
  "hf-dataset-infos": ["hf-dataset-infos"],
  "hf-fixtures": ["hf-model-card", "hf-dataset-card"],
  // Some are cards with keys that say nothing of the Hub, in files that are called like cards.
  "hf-model": ["hf-model-card", "markdown-model-card"],
  "hf-space": [],
  "hf-template": [],
  mct: ["model-card-toolkit"],
  "md-data-card": ["markdown-dataset-card", "hf-dataset-card"],
  "md-model-card": ["markdown-model-card"],
  mlflow: ["mlflow"],
  "model-card-yaml": ["plain-model-card", "plain-data-card", "model-card-toolkit"],
  mof: ["mof"],
  omz: ["open-model-zoo"],
  "peft-adapter-config": ["peft-adapter-config"],
  "train-config": ["training-recipe"],
};

/** Files of the index that are something else to us, by the end of their path, and why. */
const DIFFERENT: Readonly<Record<string, string>> = {
  "profiles__1.0/datapackage.json": "the JSON Schema of data packages, not a data package",
  "examples/Person-001.yaml": "a person in an example of a schema",
  "creators/climate-ai-lab-creator.yaml": "an organisation that a card refers to",
  "sample_datasetcard_template.md": "a template",
  "sample_template.md": "a template",
  "sample_invalid_card_data.md": "front matter that is a list: nothing says that it is a card",
  "sample_no_metadata.md": "no front matter and no heading of a card",
  "01-ai__Yi__README/modelscope_header.md":
    "one key of front matter in a file that is not called like a card",
  "PyThaiNLP__Model-Cards__docs/index.md": "a table of contents of cards",
  "LLaMA-Factory__data/dataset_info.json": "a list of data sets, not a recipe",
  "easydistill__configs/dataset_info_llamafactory.json": "a list of data sets, not a recipe",
  "examples__inference/qwen3.yaml": "settings of an inference",
  "accelerate_configs/ddp.yaml": "settings of processes",
  "accelerate_configs/fsdp.yaml": "settings of processes",
  "accelerate_configs/zero2.yaml": "settings of processes",
  "dataset_filtering/filter_dapo.yaml": "settings of a filter",
  "configs__eval__t2v/omni_dimensions.yaml": "a scale for ratings",
};

const index = () =>
  readFileSync(join(ROOT, "INDEX.tsv"), "utf8")
    .split("\n")
    .slice(1)
    .flatMap((line) => {
      const [file = "", , , , , format = ""] = line.split("\t");
      return file === "" || file.endsWith(".txt") ? [] : [{ file, format }];
    });

const read = (file: string) => {
  const text = readFileSync(join(ROOT, file), "utf8");
  return source(text.slice(0, isNamed(file) ? LIMITS.jsonBytes : text.length), { file });
};

describe.skipIf(!existsSync(join(ROOT, "INDEX.tsv")))("files of the index", () => {
  it("are claimed by one format, the one that they are of", () => {
    const wrong = index().flatMap(({ file, format }) => {
      const claims = claimedBy(read(file)).map(({ id }) => id);
      const expected = OURS[format] ?? [];
      const right =
        expected.length === 0
          ? claims.length === 0
          : claims.length === 1 && expected.includes(claims[0] ?? "");
      const different = Object.keys(DIFFERENT).some((end) => file.endsWith(end));
      return right === different
        ? [`${file} (${format}): ${claims.join(", ") || "not claimed"}`]
        : [];
    });
    expect(wrong).toEqual([]);
  });

  it("state facts whose places select text with their values", () => {
    const wrong = index().flatMap(({ file }) => {
      const one = read(file);
      return claimedBy(one).flatMap((format) =>
        readingFaults(one.text, format.read(one)).map((fault) => `${file}: ${fault}`),
      );
    });
    expect(wrong).toEqual([]);
  }, 120_000);
});
