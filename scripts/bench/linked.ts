import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const LICENSES = ["apache-2.0", "mit", "cc-by-4.0", "llama3.1", "cc-by-nc-4.0"];
const DATASET_EACH = 5;
const CHILDREN = 3;
const IN_GROUP = 100;

/** Writes cards that are linked: each but the first is made of another, three of the same; every fifth is a data set. */
export function writeLinked(folder: string, count: number): void {
  for (let i = 0; i < count; i++) {
    const path = join(folder, pathOf(i));
    mkdirSync(path, { recursive: true });
    writeFileSync(join(path, "README.md"), textOf(i));
  }
}

/** Returns the folder of a card. */
export const pathOf = (i: number): string =>
  join(isDataset(i) ? "datasets" : "models", `g${Math.floor(i / IN_GROUP)}`, `c${i}`);

const isDataset = (i: number) => i % DATASET_EACH === DATASET_EACH - 1;
const license = (i: number) => `license: ${LICENSES[i % LICENSES.length]}`;

/** Returns the text of a card; `remark` is a sentence that a change adds. */
export function textOf(i: number, remark = ""): string {
  const matter = isDataset(i) ? datasetMatter(i) : modelMatter(i);
  return `---
${matter.join("\n")}
---

# acme/c${i}

A ${isDataset(i) ? "data set" : "model"} of the harbor, number ${i}. It reads letters.

## ${isDataset(i) ? "Licensing Information" : "License"}

See above.

## Uses

Reading of letters and notes, number ${i}, by two readers. ${remark}
`;
}

function datasetMatter(i: number): string[] {
  const origin = Math.floor(i / CHILDREN);
  return [
    license(i),
    "task_categories:",
    "- text-generation",
    `pretty_name: Set ${i}`,
    ...(isDataset(origin) ? ["source_datasets:", `- acme/c${origin}`] : []),
  ];
}

function modelMatter(i: number): string[] {
  const origin = Math.floor(i / CHILDREN);
  return [
    license(i * 7),
    "pipeline_tag: text-generation",
    "library_name: transformers",
    ...(isDataset(origin)
      ? ["datasets:", `- acme/c${origin}`]
      : [`base_model: ${i === 0 ? "meta-llama/Llama-3.1-8B" : `acme/c${origin}`}`]),
  ];
}
