import { describe, expect, test } from "vitest";
import { run } from "../helpers/run.js";
import { document } from "./facts.js";

/** `severity outcome file:line:column` of the findings of one rule, with the places of its related items. */
async function findings(rule: string, files: Record<string, string>, level?: "strict") {
  const { report } = await run(files, level ? { level } : {});
  return report.findings
    .filter(({ ruleId }) => ruleId === rule)
    .map(({ severity, outcome, primary, related }) => {
      const places = [primary, ...related.map(({ at }) => at)].map(
        ({ file, range: { start } }) => `${file}:${start.line}:${start.column}`,
      );
      return `${severity} ${outcome} ${places.join(" ")}`;
    });
}
const model = (matter: string, body?: string) => ({ "m/README.md": document(matter, body) });

describe("ip/upstream-license-unknown", () => {
  const of = (matter: string, body?: string, level?: "strict") =>
    findings("ip/upstream-license-unknown", model(matter, body), level);

  test("one finding for all bases that nobody knows", async () => {
    const matter =
      "license: mit\nbase_model: [quay/tide-7b, Qwen/Qwen2.5-7B, mole/ebb-7b]\npipeline_tag: text-generation\n";
    expect(await of(matter)).toEqual(["warning undetermined m/README.md:3:14 m/README.md:3:45"]);
    expect(await of(matter, undefined, "strict")).toEqual([
      "error undetermined m/README.md:3:14 m/README.md:3:45",
    ]);
  });

  test("names them", async () => {
    const { report } = await run(model("license: mit\nbase_model: quay/tide-7b\n"));
    const texts = report.findings
      .filter(({ ruleId }) => ruleId === "ip/upstream-license-unknown")
      .map(({ message }) => message);
    expect(texts).toEqual([expect.stringContaining("quay/tide-7b")]);
  });

  test("a source of a data set", async () => {
    const data =
      "license: mit\ntask_categories: [summarization]\nsource_datasets: [extended|quay/x]\n";
    expect(await of(data)).toEqual(["warning undetermined m/README.md:4:19"]);
  });

  test.each<[string, string]>([
    ["a known base", "license: mit\nbase_model: Qwen/Qwen2.5-7B\n"],
    ["one's own", "license: mit\nmodel_name: quay/x\nbase_model: quay/tide-7b\n"],
    [
      "a stated license",
      "license: mit\npipeline_tag: text-generation\ngovernance: {lineage: [{id: quay/tide-7b, license: mit}]}\n",
    ],
    [
      "a contract",
      "license: mit\npipeline_tag: text-generation\ngovernance: {lineage: [{id: quay/tide-7b, authorization: {basis: contract, evidence: C-7}}]}\n",
    ],
    [
      "only a teacher",
      "license: mit\npipeline_tag: text-generation\ngovernance: {teachers: [{id: quay/x}]}\n",
    ],
  ])("nothing for %s", async (_, matter) => {
    expect(await of(matter)).toEqual([]);
  });
});

describe("ip/training-dataset-license-unknown", () => {
  test("one finding for all data sets, those of sentences included", async () => {
    const matter =
      "license: mit\npipeline_tag: text-generation\ndatasets: [quay/a, databricks/databricks-dolly-15k, quay/b]\n";
    expect(await findings("ip/training-dataset-license-unknown", model(matter))).toEqual([
      "warning fail m/README.md:4:12 m/README.md:4:53",
    ]);
  });
});

test("a long list of names ends with how many more there are, none of them cut", async () => {
  const names = Array.from({ length: 20 }, (_, i) => `quay-works/letters-of-${i}`);
  const matter = `license: mit\npipeline_tag: text-generation\ndatasets: [${names.join(", ")}]\n`;
  const { report } = await run(model(matter));
  const texts = report.findings
    .filter(({ ruleId }) => ruleId === "ip/training-dataset-license-unknown")
    .map(({ message }) => message);
  expect(texts).toEqual([expect.stringMatching(/ quay-works\/letters-of-2, and 17 more\.$/)]);
});

describe("terms of services behind data", () => {
  const rule = "ip/teacher-terms-forbid-training";
  const matter = "license: apache-2.0\nbase_model: Qwen/Qwen2.5-7B\ndatasets: [tatsu-lab/alpaca]\n";

  test("count where no task is declared, and do not for a classifier", async () => {
    expect(await findings(rule, model(matter))).toEqual(["warning fail m/README.md:4:12"]);
    expect(await findings(rule, model(`${matter}pipeline_tag: text-classification\n`))).toEqual([]);
  });

  test("are told to who publishes the outputs", async () => {
    const data = (generator: string, id = "quay/x") =>
      model(
        `license: mit\ntask_categories: [summarization]\ngovernance:\n  subject: {id: ${id}}\n  synthetic: {present: yes, generators: [{id: ${generator}}]}\n`,
      );
    const of = (files: Record<string, string>) => findings("ip/dataset-generator-terms", files);
    expect(await of(data("gpt-4o"))).toEqual(["warning fail m/README.md:6:47"]);
    expect(await of(data("deepseek-chat"))).toEqual([]);
    expect(await of(data("openai/gpt-4o", "openai/x"))).toEqual([]);
  });

  test("do not follow what the provider itself published", async () => {
    const own =
      "license: mit\npipeline_tag: text-generation\ndatasets: [openai/webgpt_comparisons]\n";
    expect(await findings(rule, model(own))).toEqual([]);
  });

  test("a provider without a model is one", async () => {
    const of = (id: string) =>
      findings(
        "ip/hosted-teacher-terms-undated",
        model(
          `license: mit\npipeline_tag: text-generation\ngovernance: {teachers: [{id: ${id}}]}\n`,
        ),
      );
    for (const name of [
      "the OpenAI API",
      "OpenAI",
      "Anthropic",
      "GPT",
      "Gemini flash-lite",
      "Claude",
      "文心一言",
    ])
      expect([name, await of(name)]).toEqual([name, ["warning fail m/README.md:4:30"]]);
  });
});

describe("a label over an inherited license", () => {
  const rule = "ip/license-contradicts-inherited";
  const over = (license: string, base: string, extra = "") =>
    findings(rule, model(`license: ${license}\nbase_model: ${base}\n${extra}`));

  test("copyleft cannot carry restrictions of use", async () => {
    for (const license of ["eupl-1.2", "gpl-3.0", "cc-by-sa-4.0"])
      expect([license, await over(license, "google/gemma-3-4b-it")]).toEqual([
        license,
        ["error fail m/README.md:3:13 m/README.md:2:10"],
      ]);
    expect(await over("cc-by-nc-4.0", "meta-llama/Llama-3.1-8B")).toEqual([]);
  });

  test("another version is another text", async () => {
    expect(await over("llama3", "meta-llama/Llama-3.1-8B")).toEqual([
      "error fail m/README.md:3:13 m/README.md:2:10",
    ]);
    expect(await over("llama3.1", "meta-llama/Llama-3.1-8B")).toEqual([]);
    const both = "[meta-llama/Meta-Llama-3-8B, meta-llama/Llama-3.1-8B]";
    expect(await over("llama3.1", both, "base_model_relation: merge\n")).toEqual([
      "warning fail m/README.md:3:14 m/README.md:2:10",
    ]);
  });
});

describe("a base that only the text names", () => {
  test("is missing in the front matter of a Hub card", async () => {
    const body =
      "# Card\n\n**Base model:** [Qwen/Qwen2.5-7B](https://huggingface.co/Qwen/Qwen2.5-7B)\n";
    const rule = "ip/base-model-not-declared";
    expect(
      await findings(rule, model("license: mit\npipeline_tag: text-generation\n", body)),
    ).toEqual(["warning fail m/README.md:8:18"]);
    expect(
      await findings(rule, model("license: mit\nbase_model: Qwen/Qwen2.5-7B\n", body)),
    ).toEqual([]);
  });

  test("is a contradiction beside another maker's in a field", async () => {
    const fence =
      "# Card\n\n```yaml\nmodels:\n  - model: Qwen/Qwen1.5-32B\nmerge_method: linear\n```\n";
    const rule = "doc/conflicting-statements";
    expect(
      await findings(rule, model("license: apache-2.0\nbase_model: 01-ai/Yi-34B-Chat\n", fence)),
    ).toEqual(["warning fail m/README.md:3:13 m/README.md:10:12"]);
    expect(
      await findings(rule, model("license: apache-2.0\nbase_model: Qwen/Qwen1.5-14B\n", fence)),
    ).toEqual([]);
    expect(
      await findings(rule, model("license: apache-2.0\nbase_model: quay/tide-7b\n", fence)),
    ).toEqual([]);
  });
});

describe("generators that only the text names", () => {
  test("are named", async () => {
    const body = "# Card\n\nThis dataset was generated by ChatGPT.\n";
    const files = model(
      "license: mit\ntask_categories: [summarization]\ntags: [synthetic]\n",
      body,
    );
    expect(await findings("ip/synthetic-data-without-generator", files)).toEqual([]);
    const silent = model("license: mit\ntask_categories: [summarization]\ntags: [synthetic]\n");
    expect(await findings("ip/synthetic-data-without-generator", silent)).toEqual([
      "warning fail m/README.md:5:1",
    ]);
  });
});
