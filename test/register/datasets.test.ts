import { describe, expect, it } from "vitest";
import { expandBraces } from "../../src/register/glob.js";
import { bareKey } from "../../src/register/names.js";
import { file, register } from "./load.js";

const sets = file.upstreams.filter(({ kind }) => kind === "dataset");

/** The names of an entry in the form in which they are looked up. */
const keysOf = (pattern: string): string[] =>
  expandBraces(pattern.toLowerCase()).map((name) => (name.includes("/") ? name : bareKey(name)));

describe("the data sets of the register", () => {
  it("are many", () => {
    expect(sets.length).toBeGreaterThanOrEqual(1160);
    expect(sets.filter((entry) => entry.generatedBy !== undefined).length).toBeGreaterThan(180);
  });
  it("say how each is known", () => {
    expect(sets.filter(({ provenance }) => provenance === undefined)).toEqual([]);
  });
  it("stand under one entry, in any spelling", () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const { pattern } of sets)
      for (const key of new Set(keysOf(pattern))) {
        if (seen.has(key)) twice.push(`${key}: ${seen.get(key)}, ${pattern}`);
        seen.set(key, pattern);
      }
    expect(twice).toEqual([]);
  });
  it("name generators that the register knows", () => {
    const unknown = sets.flatMap(({ pattern, generatedBy = [] }) =>
      generatedBy
        .filter((name) => register.findUpstream(name, "model") === undefined)
        .map((name) => `${pattern}: ${name}`),
    );
    expect(unknown).toEqual([]);
  });
  it("have, as copies, what their original has", () => {
    const copies = sets.filter(({ root }) => root !== undefined);
    expect(copies.length).toBeGreaterThan(40);
    for (const { pattern, root = "", license, generatedBy } of copies) {
      const original = register.findUpstream(root, "dataset")?.upstream;
      expect([license, generatedBy], pattern).toEqual([original?.license, original?.generatedBy]);
    }
  });
  it("do not count as read where their source is only cited", () => {
    const weak = sets.filter(
      ({ provenance }) => provenance === "cited" || provenance === "not-read",
    );
    expect(weak.filter(({ verified }) => verified)).toEqual([]);
  });
});

describe("a data set", () => {
  const cases: [name: string, license: string | null, generators: string[]][] = [
    ["open-thoughts/OpenThoughts2-1M", "apache-2.0", ["deepseek-ai/DeepSeek-R1"]],
    ["BelleGroup/train_1M_CN", null, ["chatgpt"]],
    ["AI-ModelScope/train_1M_CN", null, ["chatgpt"]],
    ["Congliu/Chinese-DeepSeek-R1-Distill-data-110k", "apache-2.0", ["deepseek-ai/DeepSeek-R1"]],
    ["Magpie-Align/Magpie-Qwen2-Pro-300K-Filtered", null, ["Qwen/Qwen2-72B-Instruct"]],
    ["nvidia/OpenMathInstruct-2", "cc-by-4.0", ["meta-llama/Llama-3.1-405B-Instruct"]],
    ["fnlp/moss-003-sft-data", null, ["gpt-3.5-turbo"]],
    ["SQuAD 2.0", "cc-by-sa-4.0", []],
    ["SQuADv1.1", "cc-by-4.0", []],
    ["Mozilla Common Voice", "cc0-1.0", []],
    ["Common Voice 11.0", "cc0-1.0", []],
    ["Japanese Wikipedia", "cc-by-sa-3.0", []],
    ["LAION-5B", "cc-by-4.0", []],
    ["Common Crawl", "common-crawl-tou", []],
  ];
  it.each(cases)("is found by the name %s", (name, license, generators) => {
    const upstream = register.findUpstream(name, "dataset")?.upstream;
    expect(upstream?.license).toBe(license);
    expect(upstream?.generatedBy ?? []).toEqual(generators);
  });
  it.each(["beans", "reddit", "dane", "data", "corpus", "opus"])("is not the word %s", (word) => {
    expect(register.findUpstream(word, "dataset")).toBeUndefined();
  });
});
