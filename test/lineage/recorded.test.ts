import { describe, expect, test } from "vitest";
import { check } from "../../src/pipeline/check.js";
import type { Change } from "../../src/pipeline/review/change.js";
import { memoryHost } from "../helpers/memory-host.js";
import { brief, card, options, run } from "../helpers/run.js";

const BASE = "meta-llama/Llama-3.1-8B";
const generator = "pipeline_tag: text-generation";
const student = (base = BASE, ...more: string[]) =>
  card("license: mit", generator, `base_model: ${base}`, ...more);

const errors = async (files: Record<string, string>) =>
  (await run(files)).report.findings
    .filter(({ severity }) => severity === "error")
    .map((finding) => brief(finding).replace(/ error /, " "));

const CONFLICT = "ip/license-contradicts-inherited student/README.md:4:13";
const CLAIM = "ip/recorded-license-contradicted";

describe("a card that takes the name of a known model", () => {
  const copy = (...lines: string[]) => card("license: apache-2.0", generator, ...lines);

  test.each([
    ["model_name", { "up/README.md": copy(`model_name: ${BASE}`) }, BASE],
    ["its declaration", { "up/README.md": copy(`governance: {subject: {id: ${BASE}}}`) }, BASE],
    ["another case", { "up/README.md": copy("model_name: Meta-Llama/llama-3.1-8b") }, BASE],
    ["a revision in the use", { "up/README.md": copy(`model_name: ${BASE}`) }, `${BASE}@main`],
    [
      "an address in the use",
      { "up/README.md": copy(`model_name: ${BASE}`) },
      `https://huggingface.co/${BASE}`,
    ],
    ["a path to it", { "up/README.md": copy(`model_name: ${BASE}`) }, "../up"],
  ])("by %s: both texts stand, and it is a finding", async (_, files, base) => {
    const found = await errors({ ...files, "student/README.md": student(base) });
    expect(found).toContain(CONFLICT);
    expect(found).toContain(`${CLAIM} up/README.md:2:10`);
  });

  test.each([BASE, `models/${BASE}`])("by its folder alone: %s", async (folder) => {
    const files = {
      [`${folder}/README.md`]: copy(),
      "student/README.md": student(),
    };
    expect(await errors(files)).toEqual([CONFLICT]);
    const { report } = await run(files);
    expect(report.findings.map(brief)).toContain(`${CLAIM} warning ${folder}/README.md:2:10`);
  });

  test("a copy that the register knows by its name", async () => {
    const files = {
      "TheBloke/Llama-2-7B-GGUF/README.md": copy(),
      "student/README.md": student("TheBloke/Llama-2-7B-GGUF"),
    };
    expect(await errors(files)).toEqual([CONFLICT]);
  });

  test("a teacher of a service", async () => {
    const files = {
      "up/README.md": copy("model_name: openai/gpt-4o"),
      "student/README.md": card(
        "license: mit",
        generator,
        "governance: {teachers: [{id: openai/gpt-4o}]}",
      ),
    };
    expect((await errors(files)).map((one) => one.split(" ")[0])).toContain(
      "ip/teacher-terms-forbid-training",
    );
  });

  test("a data set", async () => {
    const files = {
      "d/README.md": card(
        "license: apache-2.0",
        "task_categories: [text-generation]",
        "governance: {subject: {id: tatsu-lab/alpaca}}",
      ),
      "rows/README.md": card(
        "license: mit",
        "task_categories: [text-generation]",
        "source_datasets: [tatsu-lab/alpaca]",
      ),
    };
    const found = await errors(files);
    expect(found).toContain(`${CLAIM} d/README.md:2:10`);
    expect(found.some((one) => one.startsWith("ip/dataset-license-exceeds-source rows/"))).toBe(
      true,
    );
  });

  test("a component of a bill of materials", async () => {
    const component = (name: string, license: string) => ({
      type: "machine-learning-model",
      name,
      licenses: [{ license: { id: license } }],
    });
    const bom = {
      bomFormat: "CycloneDX",
      specVersion: "1.6",
      metadata: { component: component(BASE, "Apache-2.0") },
    };
    const found = await errors({
      "bom.cdx.json": JSON.stringify(bom, null, 1),
      "student/README.md": student(),
    });
    expect(found).toContain(CONFLICT);
    expect(found.some((one) => one.startsWith(`${CLAIM} bom.cdx.json`))).toBe(true);
  });

  test("the license of the upstream is the recorded one, and the stricter card counts", async () => {
    const edge = async (license: string) => {
      const { facts } = await run({
        "up/README.md": card(`license: ${license}`, generator, `model_name: ${BASE}`),
        "student/README.md": student(),
      });
      return facts.subjects.find(({ kind }) => kind === "edge")?.facts;
    };
    const fake = await edge("apache-2.0");
    expect(fake?.["from.license.id"]).toMatchObject({ value: "llama3.1", evidence: "register" });
    const strict = await edge("cc-by-nc-4.0");
    expect(strict?.["from.license.commercial"]?.value).toBe("no");
    expect(strict?.["edge.permission.label"]?.value).toBe("no");
  });

  test.each([
    ["the same license", ["license: llama3.1"]],
    [
      "another spelling of it",
      ["license: other", "license_name: llama3.1", "license_link: LICENSE"],
    ],
    ["a choice that holds it", ["license: [apache-2.0, llama3.1]"]],
    ["a license that names no text", ["license: other"]],
    ["no license", []],
  ])("%s is no contradiction", async (_, lines) => {
    const { report } = await run({
      "up/README.md": card(...lines, generator, `model_name: ${BASE}`),
    });
    expect(report.findings.map(({ ruleId }) => ruleId)).not.toContain(CLAIM);
  });

  test("an agreeing card does not make the terms the publisher's own", async () => {
    const found = await errors({
      "d/README.md": card(
        "license: cc-by-nc-4.0",
        "task_categories: [text-generation]",
        "governance: {subject: {id: tatsu-lab/alpaca}}",
      ),
      "rows/README.md": card(
        "license: mit",
        "task_categories: [text-generation]",
        "source_datasets: [tatsu-lab/alpaca]",
      ),
    });
    expect(found.map((one) => one.split(":")[0])).toEqual([
      "ip/dataset-license-exceeds-source rows/README.md",
    ]);
  });

  test("a collection of many owners is quiet", async () => {
    const { report } = await run({
      "model_cards/meta-llama/Llama-3.1-8B/README.md": card("license: llama3.1", generator),
      "model_cards/mistralai/Mistral-7B-v0.1/README.md": card("license: apache-2.0", generator),
      "datasets/squad/README.md": card("license: mit", "task_categories: [question-answering]"),
      "model_cards/google/gemma-7b/README.md": card(generator),
    });
    expect(report.findings.map(({ ruleId }) => ruleId)).not.toContain(CLAIM);
  });
});

describe("an id of another owner in a change", () => {
  const review = async (
    head: Record<string, string>,
    base: Record<string, string>,
    comparable = true,
  ) => {
    const names = new Set([...Object.keys(head), ...Object.keys(base)]);
    const changed = [...names].filter((name) => head[name] !== base[name]);
    const change: Change = {
      base: "base",
      files: new Map(changed.map((name) => [name, base[name] === undefined ? "added" : "altered"])),
      artifacts: [],
      listedBefore: Object.keys(base),
      comparable,
      before: async (file) => {
        const text = base[file];
        return text === undefined ? undefined : { file, text, truncated: false, utf8: true };
      },
    };
    const { report } = await check(memoryHost(head), options({ change, policyAtBase: true }));
    return report.findings
      .filter(({ severity }) => severity === "error")
      .map(({ ruleId, introduced }) => `${ruleId} ${introduced}`);
  };
  const tuned = student(BASE, "model_name: meta-llama/Harbour-8B");

  test("makes nobody the licensor, where the base has none of that owner", async () => {
    const rule = "ip/license-contradicts-inherited true";
    expect(await review({ "m/README.md": tuned }, {})).toContain(rule);
    expect(await review({ "m/README.md": tuned }, { "m/README.md": student() })).toEqual([rule]);
    expect(await review({ "m/README.md": tuned }, {}, false)).toContain(rule);
  });

  test("counts where the base declares another of that owner", async () => {
    const other = card("license: llama3.1", generator, `model_name: ${BASE}`);
    const base = { "base/README.md": other };
    expect(await review({ ...base, "m/README.md": tuned }, base)).toEqual([]);
  });

  test("an owner's own new terms are a warning", async () => {
    const own = (license: string) => card(`license: ${license}`, generator, `model_name: ${BASE}`);
    expect(
      await review({ "m/README.md": own("apache-2.0") }, { "m/README.md": own("llama3.1") }),
    ).toEqual([]);
    expect(await review({ "m/README.md": own("apache-2.0") }, {})).toEqual([`${CLAIM} true`]);
  });

  test("two new cards of an owner whom the register does not know are one party", async () => {
    const own = card("license: cc-by-nc-4.0", generator, "model_name: harbour-lab/base");
    const tuned = card(
      "license: mit",
      generator,
      "model_name: harbour-lab/tuned",
      "base_model: harbour-lab/base",
    );
    expect(await review({ "a/README.md": own, "b/README.md": tuned }, {})).toEqual([]);
  });
});
