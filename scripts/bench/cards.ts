/**
 * Writes cards for the benchmark: the same seed gives the same bytes. Lengths follow what real cards have (front
 * matter of 10 to 40 lines, bodies of 1 to 12 KB); names and sentences are made up.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** mulberry32: small, fast, and good enough to vary a text. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const WORDS =
  "model trained on text from several sources with care for balance and review of each label by two readers who agreed in most cases while the rest was left out 数据 经过 清洗 与 去重 标注".split(
    " ",
  );
const LICENSES = [
  "apache-2.0",
  "mit",
  "cc-by-4.0",
  "llama3.1",
  "other",
  "cc-by-nc-4.0",
  "openrail",
];
const BASES = ["meta-llama/Llama-3.1-8B", "Qwen/Qwen2.5-7B", "bert-base-uncased", "acme/base-1"];
const DATA = ["squad", "wikipedia", "tatsu-lab/alpaca", "acme/notes", "acme/letters"];
const TASKS = ["text-generation", "text-classification", "fill-mask", "text-to-image"];

/** Writes `count` cards below `folder`, two models for every data set. */
export async function writeCards(folder: string, count: number, seed = 7): Promise<void> {
  const next = random(seed);
  for (let i = 0; i < count; i++) {
    const dataset = i % 3 === 2;
    const path = join(folder, dataset ? "datasets" : "models", `c${i}`);
    await mkdir(path, { recursive: true });
    await writeFile(join(path, "README.md"), dataset ? dataCard(next, i) : modelCard(next, i));
  }
}

function pick<T>(next: () => number, list: readonly T[]): T {
  return list[Math.floor(next() * list.length)] as T;
}

function sentence(next: () => number): string {
  const words = Array.from({ length: 8 + Math.floor(next() * 18) }, () => pick(next, WORDS));
  return `${words.join(" ")}.`;
}

const paragraph = (next: () => number) =>
  Array.from({ length: 2 + Math.floor(next() * 5) }, () => sentence(next)).join(" ");

function modelCard(next: () => number, i: number): string {
  const matter = [`language:`, `- en`, `- zh`, `tags:`];
  for (let t = 0; t < 2 + next() * 8; t++) matter.push(`- tag-${Math.floor(next() * 90)}`);
  if (next() < 0.8) matter.push(`license: ${pick(next, LICENSES)}`);
  if (next() < 0.5) matter.push(`base_model: ${pick(next, BASES)}`);
  if (next() < 0.5) matter.push("datasets:", `- ${pick(next, DATA)}`, `- ${pick(next, DATA)}`);
  if (next() < 0.7) matter.push(`pipeline_tag: ${pick(next, TASKS)}`);
  if (next() < 0.35)
    matter.push(
      "model-index:",
      `- name: m${i}`,
      "  results:",
      ...Array.from({ length: 3 }, (_, r) => [
        "  - task:",
        "      type: text-generation",
        "    dataset:",
        `      name: set ${r}`,
        `      type: set-${r}`,
        "    metrics:",
        "    - type: accuracy",
        `      value: ${(next() * 100).toFixed(2)}`,
      ]).flat(),
    );
  if (next() < 0.3)
    matter.push(
      "governance:",
      "  provider: {name: Acme Models, contact: cards@acme.example}",
      "  personalInfo: {present: no}",
      "  teachers:",
      "  - id: deepseek-ai/DeepSeek-R1",
      "    access: weights",
      "    authorization: {basis: license, evidence: https://acme.example/r1}",
    );
  const sections = [
    "Model Details",
    "Uses",
    "Bias, Risks, and Limitations",
    "Training Details",
    "Evaluation",
    "How to use",
    "许可证",
    "Contact",
  ];
  return card(next, matter, `Model ${i}`, sections);
}

function dataCard(next: () => number, i: number): string {
  const matter = ["annotations_creators:", "- crowdsourced", "language:", "- en"];
  if (next() < 0.85) matter.push("license:", `- ${pick(next, LICENSES)}`);
  matter.push("size_categories:", "- 10K<n<100K", "source_datasets:");
  matter.push(next() < 0.7 ? "- original" : `- extended|${pick(next, DATA)}`);
  matter.push(
    "task_categories:",
    "- text-classification",
    `pretty_name: Set ${i}`,
    "dataset_info:",
  );
  matter.push("  features:");
  for (let f = 0; f < 3 + next() * 6; f++) matter.push(`  - name: field_${f}`, "    dtype: string");
  matter.push("  splits:", "  - name: train", "    num_bytes: 120000", "    num_examples: 900");
  const sections = [
    "Dataset Summary",
    "Supported Tasks",
    "Source Data",
    "Annotations",
    "Personal and Sensitive Information",
    "Considerations for Using the Data",
    "Licensing Information",
    "Citation Information",
  ];
  return card(next, matter, `Set ${i}`, sections);
}

function card(
  next: () => number,
  matter: readonly string[],
  title: string,
  headings: readonly string[],
): string {
  const body = [`# ${title}`, "", paragraph(next), ""];
  for (const heading of headings) {
    body.push(`## ${heading}`, "", paragraph(next), "");
    if (next() < 0.4)
      body.push(
        ...Array.from({ length: 4 }, () => `- **${pick(next, WORDS)}:** ${sentence(next)}`),
      );
    if (next() < 0.3)
      body.push("", "| key | value |", "| --- | --- |", `| ${pick(next, WORDS)} | ${next()} |`);
    if (next() < 0.25) body.push("", "```python", "model = load('x')", "```");
    body.push("");
  }
  return `---\n${matter.join("\n")}\n---\n\n${body.join("\n")}\n`;
}
