import { describe, expect, test } from "vitest";
import { run } from "../helpers/run.js";
import { document } from "./facts.js";

/** `from [relation] evidence line:column` of every edge of one card in a folder. */
async function edges(folder: string, matter: string, body?: string): Promise<string[]> {
  const { facts } = await run({ [`${folder}/README.md`]: document(matter, body) }, { packs: [] });
  return facts.subjects
    .filter(({ kind }) => kind === "edge")
    .map(({ facts }) => {
      const name = facts["from.name"];
      const { line, column } = name?.at.range.start ?? {};
      return `${name?.value} [${facts["edge.relation"]?.value}] ${name?.evidence} ${line}:${column}`;
    });
}
/** The relation to the one base. */
const relation = async (folder: string, matter: string, body?: string) =>
  /\[(.+)\]/.exec((await edges(folder, matter, body))[0] ?? "")?.[1];

const BASE = "base_model: quay-works/tide-7b\n";

describe("a copy by its own name", () => {
  test.each([
    ["tide-7b-GGUF", "quantized"],
    ["tide-7b-AWQ", "quantized"],
    ["tide-7b-GPTQ-Int4", "quantized"],
    ["tide-7b-FP8-KV", "quantized"],
    ["tide-7b-bnb-4bit", "quantized"],
    ["tide-7b-4.0bpw-exl2", "quantized"],
    ["tide-7b-i1-GGUF", "quantized"],
    ["tide-7b-w4a16", "quantized"],
    ["quay.tide-7b-bf16", "converted"],
    ["tide-7b-onnx", "converted"],
    ["tide-7b-mlx-4bit", "quantized"],
    ["tide-7b-chat", "finetune"],
    ["tide-7b-lora-gguf", "finetune"],
    ["intent-7b", "finetune"],
  ])("%s is %s", async (folder, expected) => {
    expect(await relation(folder, BASE)).toBe(expected);
  });

  test("a word that the base has too says nothing", async () => {
    const base = "base_model: quay-works/tide-7b-bnb-4bit\n";
    expect(await relation("harbour-bnb-4bit", base)).toBe("finetune");
    expect(await relation("tide-7b-bnb-4bit", base)).toBe("quantized");
  });

  test("the title and `model_name` count, what `base_model_relation` says counts more", async () => {
    expect(await relation("m", BASE, "# Tide 7B - GGUF\n")).toBe("quantized");
    expect(await relation("m", `${BASE}model_name: acme/tide-AWQ\n`)).toBe("quantized");
    expect(await relation("m-GGUF", `${BASE}base_model_relation: finetune\n`)).toBe("finetune");
  });
});

describe("a copy by other signs", () => {
  test("`quantized_by`, a tag, a list of files, another tokenizer", async () => {
    expect(await relation("m", `${BASE}quantized_by: acme\n`)).toBe("quantized");
    expect(await relation("m", `${BASE}tags: [gguf]\n`)).toBe("quantized");
    expect(await relation("m", BASE, "| a.Q4.gguf | 4 |\n| a.Q8.gguf | 8 |\n")).toBe("quantized");
    expect(await relation("m", BASE, "Tide with the tokenizer from Ebb.\n")).toBe("converted");
  });

  test("no copy where the text says that it was trained", async () => {
    const body = "# Card\n\nA LoRA fine-tune of `quay-works/tide-7b` on letters.\n";
    expect(await relation("m", `${BASE}tags: [mlx]\n`, body)).toBe("finetune");
    expect(await relation("m-GGUF", `${BASE}tags: [gguf]\n`, body)).toBe("finetune");
    expect(await relation("m", `${BASE}tags: [mlx, lora]\n`, body)).toBe("adapter");
  });

  test("a GGUF with the tag of what may be done with it is no adapter", async () => {
    expect(await relation("tide-7b-GGUF", `${BASE}tags: [gguf, lora]\n`)).toBe("quantized");
  });
});

test.each(["None", "null", "scratch", "N/A", "无"])("%s names no base", async (word) => {
  const matter = `license: mit\npipeline_tag: text-generation\nbase_model: "${word}"\n`;
  expect(await edges("m", `${matter}datasets: ["${word}"]\n`)).toEqual([]);
});

describe("a merge by its configuration", () => {
  const fence = [
    "# Card",
    "",
    "```yaml",
    "models:",
    "  - model: quay-works/tide-7b",
    "  - model: mole-end/ebb-7b+mole-end/ebb-lora # the second",
    "    parameters: {weight: 0.5}",
    "  - model: ./checkpoints/mine",
    "merge_method: ties",
    "base_model: harbour/start-7b",
    "```",
    "",
  ].join("\n");

  test("every parent, each at its place, as evidence of the body", async () => {
    expect(await edges("m", "license: mit\npipeline_tag: text-generation\n", fence)).toEqual([
      "quay-works/tide-7b [merge] prose 10:12",
      "mole-end/ebb-7b [merge] prose 11:12",
      "harbour/start-7b [merge] prose 15:13",
    ]);
  });

  test("no parents in a block that merges nothing", async () => {
    const other = fence.replace("merge_method: ties", "dtype: bfloat16");
    expect(await edges("m", "license: mit\npipeline_tag: text-generation\n", other)).toEqual([]);
  });

  test("a field that names a parent keeps its evidence", async () => {
    const matter = "license: mit\nbase_model: [quay-works/tide-7b, mole-end/ebb-7b]\n";
    expect(await edges("m", matter, fence)).toEqual([
      "quay-works/tide-7b [merge] structured 3:14",
      "mole-end/ebb-7b [merge] structured 3:34",
      "harbour/start-7b [merge] prose 15:13",
    ]);
  });
});

describe("teachers that names hint at", () => {
  const task = "license: mit\npipeline_tag: text-generation\n";

  test.each<[string, string, string, string[]]>([
    [
      "a title that speaks of distillation",
      task,
      "# Tide-7B-Claude-4.6-Opus-Reasoning-Distilled\n",
      ["claude-4.6-opus [distilled-from] inferred 6:1"],
    ],
    [
      "a tag beside it, which says less",
      `${task}tags: [distillation, claude-opus]\n`,
      "# Tide-Claude-4.6-Opus-Distill\n",
      ["claude-4.6-opus [distilled-from] inferred 7:1"],
    ],
    [
      "a tag alone, where a tag speaks of distillation",
      `${task}tags: [distillation, gpt-4o]\n`,
      "# Tide\n",
      ["gpt-4o [distilled-from] inferred 4:22"],
    ],
    ["a model's name without distillation", `${task}tags: [claude]\n`, "# Tide for Claude\n", []],
    [
      "a declared teacher puts guesses aside",
      `${task}governance: {teachers: [{id: Qwen/Qwen2.5-72B-Instruct}]}\n`,
      "# Tide-GPT-4o-Distilled\n",
      ["Qwen/Qwen2.5-72B-Instruct [distilled-from] governance 4:30"],
    ],
    [
      "so does the word that there was none",
      `${task}governance: {distillation: none}\n`,
      "# Tide-GPT-4o-Distilled\n",
      [],
    ],
  ])("%s", async (_, matter, body, expected) => {
    expect(await edges("m", matter, body)).toEqual(expected);
  });

  test("a copy is what its base is", async () => {
    const base = "base_model: quay/Tide-Claude-4.6-Opus-Reasoning-Distilled\n";
    expect(await edges("m-GGUF", base)).toEqual([
      "quay/Tide-Claude-4.6-Opus-Reasoning-Distilled [quantized] structured 2:13",
      "claude-4.6-opus [distilled-from] inferred 2:13",
    ]);
    expect(await edges("m", base)).toHaveLength(1);
  });
});

describe("generators that names hint at", () => {
  const generators = async (matter: string, body?: string) =>
    (await edges("d", `task_categories: [text-generation]\n${matter}`, body)).filter((text) =>
      text.includes("generated-by"),
    );

  test("of a data set, beside a word that a model made it", async () => {
    expect(await generators("tags: [synthetic, GPT-4]\n")).toEqual([
      "gpt-4 [generated-by] inferred 3:19",
    ]);
    expect(await generators("pretty_name: Claude 3 Opus and Claude 3.5 Sonnet ShareGPT\n")).toEqual(
      [
        "claude-3-opus [generated-by] inferred 3:14",
        "claude-3.5-sonnet [generated-by] inferred 3:14",
      ],
    );
    expect(await generators("tags: [chatgpt]\n", "# Prompts for ChatGPT\n")).toEqual([]);
  });

  test("of a data set that a model is trained on", async () => {
    const { facts } = await run(
      {
        "m/README.md": document(
          "license: mit\npipeline_tag: text-generation\ndatasets: [quay/claude-4.5-opus-reasoning-250x]\n",
        ),
      },
      { packs: [] },
    );
    const edge = facts.subjects.find(({ kind }) => kind === "edge");
    expect(edge?.facts["edge.generators"]).toMatchObject({
      value: ["claude-4.5-opus"],
      evidence: "inferred",
    });
    const model = facts.subjects.find(({ kind }) => kind === "model");
    expect(model?.facts.isDistilled).toMatchObject({ value: "unknown", evidence: "inferred" });
  });
});
