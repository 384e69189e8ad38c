import { describe, expect, test } from "vitest";
import { document, subjectsOf } from "./facts.js";

/** `fact agrees evidence: value@file:line …` of every statement subject. */
async function statements(files: Record<string, string>): Promise<string[]> {
  const all = await subjectsOf(files);
  return all
    .filter(({ kind }) => kind === "statement")
    .map(({ facts }) => {
      const places = facts["statement.values"]?.items?.map(
        ({ value, at }) => `${value}@${at.file.replace(/^m\//, "")}:${at.range.start.line}`,
      );
      const agrees = facts["statement.agrees"];
      return `${facts["statement.fact"]?.value} ${agrees?.value} ${agrees?.evidence}: ${places?.join(" ")}`;
    });
}
const one = (matter: string, body?: string) =>
  statements({ "m/README.md": document(matter, body) });
const two = (first: string, second: string) =>
  statements({ "m/README.md": document(first), "m/README_zh.md": document(second) });
const task = "pipeline_tag: text-generation\n";
const heading = (text: string) => `# Card\n\n## License\n\n${text}\n`;

describe("licenses", () => {
  test("two languages that name two texts disagree", async () => {
    expect(await two("license: mit", "license: apache-2.0")).toEqual([
      "license.id no structured: mit@README.md:2 apache-2.0@README_zh.md:2",
    ]);
  });

  test.each<[string, string, string]>([
    ["the same", "license: mit", "license: MIT"],
    ["an alias", "license: apache-2.0", "license: Apache License 2.0"],
    ["a list and one of it", "license: [mit, apache-2.0]", "license: apache-2.0"],
    ["a choice and what was chosen", 'license: "MIT OR Apache-2.0"', "license: mit"],
    ["equal terms under another name", "license: gpl-3.0", "license: gpl-3.0-or-later"],
    ["another version of equal terms", "license: cc-by-sa-4.0", "license: cc-by-sa-3.0"],
    ["a text and a word for none", "license: mit", "license: other"],
    ["a text and one that is not known", "license: mit", "license: unknown"],
    ["a family and a text", "license: cc", "license: cc-by-4.0"],
    ["own words and a text", "license: see the website", "license: mit"],
  ])("agree: %s", async (_, first, second) => {
    expect((await two(first, second)).map((text) => text.split(":")[0])).toEqual([
      "license.id yes structured",
    ]);
  });

  test("a heading of the body counts as prose", async () => {
    expect(await one(`license: mit\n${task}`, heading("Apache 2.0"))).toEqual([
      "license.id no prose: mit@README.md:2 Apache 2.0@README.md:10",
    ]);
    expect(await one(`license: mit\n${task}`, heading("MIT"))).toEqual([
      "license.id yes prose: mit@README.md:2 MIT@README.md:10",
    ]);
    expect(
      await one(`license: mit\n${task}`, heading("Ask the authors before you use it.")),
    ).toEqual([expect.stringMatching(/^license\.id yes /)]);
  });

  test.each<[string, string, string, string]>([
    [
      "a limit beside a permissive text",
      "license: mit",
      "This model is for academic research only.",
      "license.id no prose",
    ],
    [
      "a limit in Chinese",
      "license: apache-2.0",
      "本模型仅供学术研究使用，禁止商业用途。",
      "license.id no prose",
    ],
    [
      "a limit beside a text that has it",
      "license: cc-by-nc-4.0",
      "This model is for research only.",
      "license.id yes prose",
    ],
    [
      "a limit beside own words",
      "license: other",
      "This model is for research only.",
      "license.id yes prose",
    ],
    [
      "a sentence of the weights",
      "license: mit",
      "The weights are released under Apache 2.0.",
      "license.id no prose",
    ],
    [
      "a sentence in Chinese",
      "license: mit",
      "模型权重遵循 CC BY-NC-SA 4.0 协议。",
      "license.id no prose",
    ],
    [
      "two licenses of the code",
      "language: en",
      "The code is under MIT.\n\nThe source code is released under GPL-3.0.",
      "license.code no prose",
    ],
    [
      "a limit on the code",
      "language: en",
      "The code is released under MIT.\n\nThe code is for academic research only.",
      "license.code no prose",
    ],
    [
      "a badge and a section",
      "language: en",
      "![Model License](https://img.shields.io/badge/Model%20License-CC%20By%20NC%204.0-red)\n\n## License\n\nThe weights are released under CC-BY-NC-SA-4.0.",
      "license.id no prose",
    ],
  ])("%s", async (_, matter, body, verdict) => {
    const [stated] = await one(`${matter}\n${task}`, `# Card\n\n${body}\n`);
    expect(stated?.split(":")[0]).toBe(verdict);
  });

  test.each<[string, string, string]>([
    ["of code and weights", "license: cc-by-nc-4.0", "The code is released under the MIT License."],
    ["of the base", "license: mit", "The base model is released under Apache 2.0."],
    ["of the training data", "license: mit", "The training data are under CC BY-SA 4.0."],
    ["of the whole repository", "license: mit", "This repository is licensed under Apache 2.0."],
    ["limits of the base", "license: mit", "The base model is for research only."],
    ["limits of the demo", "license: mit", "The demo service is for non-commercial use only."],
  ])("are no contradiction: %s", async (_, matter, body) => {
    expect(await one(`${matter}\n${task}`, `# Card\n\n${body}\n`)).toEqual([]);
  });

  test("of four parts are no contradiction", async () => {
    const parts = "- **Code**: MIT\n- **Weights**: CC BY-NC 4.0\n- **Training data**: CC BY 4.0";
    expect(await one(task, `# Card\n\n## License\n\n${parts}\n`)).toEqual([]);
  });

  test("a sentence that joins in makes a contradiction of two fields no weaker", async () => {
    const files = {
      "m/README.md": document(`license: mit\n${task}`, heading("MIT")),
      "m/README_zh.md": document(`license: gpl-3.0\n${task}`),
    };
    expect(await statements(files)).toEqual([
      "license.id no structured: mit@README.md:2 gpl-3.0@README_zh.md:2 MIT@README.md:10",
    ]);
  });

  test("`other` is read with its own name, not with that of another file", async () => {
    expect(await two("license: other\nlicense_name: llama3.1", "license: llama3.1")).toEqual([
      expect.stringMatching(/^license\.id yes /),
    ]);
    expect(await two("license: other\nlicense_name: llama3.1", "license: gemma")).toEqual([
      expect.stringMatching(/^license\.id no /),
    ]);
  });
});

describe("other facts", () => {
  const both = (written: string, declared: string) =>
    two(`license: mit\n${task}${written}`, `${task}governance: {${declared}}`);
  test.each<[string, string, string, string | undefined]>([
    ["version", "version: v1.2", "subject: {version: '1.2'}", "version yes structured"],
    ["version", "version: 1", "subject: {version: '1.0'}", "version yes structured"],
    ["version", "version: 1.2", "subject: {version: '1.3'}", "version no structured"],
    ["version", "version: spring", "subject: {version: '1.3'}", "version yes structured"],
    [
      "stage",
      "governance: {subject: {stage: draft}}",
      "subject: {stage: public}",
      "stage no governance",
    ],
    [
      "personal information",
      "governance: {personalInfo: {present: yes}}",
      "personalInfo: {present: no}",
      "personalInfo.present no governance",
    ],
    [
      "personal information",
      "governance: {personalInfo: {present: partial}}",
      "personalInfo: {present: no}",
      "personalInfo.present yes governance",
    ],
    [
      "minors",
      "governance: {personalInfo: {minors: unknown}}",
      "personalInfo: {minors: no}",
      "personalInfo.minors yes governance",
    ],
    [
      "synthetic data",
      "governance: {synthetic: {present: no}}",
      "synthetic: {present: yes}",
      "synthetic.present no governance",
    ],
    [
      "gate",
      "governance: {access: {gated: no}}",
      "access: {gated: yes}",
      "access.gated no governance",
    ],
  ])("%s: %s, %s", async (_, written, declared, expected) => {
    expect((await both(written, declared)).map((text) => text.split(":")[0])).toEqual([expected]);
  });

  test("cards of one id in two folders may be two releases, of one license", async () => {
    const card = (license: string, version: string) =>
      document(`license: ${license}\nversion: ${version}\nmodel_name: acme/one\n${task}`);
    const files = { "v1/README.md": card("mit", "1"), "v2/README.md": card("gpl-3.0", "2") };
    expect((await statements(files)).map((text) => text.split(":")[0])).toEqual([
      "license.id no structured",
      "version yes structured",
    ]);
  });

  test("what is said once is no subject, nor what follows from other words", async () => {
    const set =
      "task_ids: [x]\nannotations_creators: [machine-generated]\ngovernance: {synthetic: {present: no}}";
    expect(await one(`license: mit\n${set}`)).toEqual([]);
    expect(await one(`license: mit\nversion: 1\n${task}`)).toEqual([]);
  });
});

test("an id that does not change with lines, and knows kinds apart", async () => {
  const id = "model_name: acme/one";
  const ids = async (files: Record<string, string>) =>
    (await subjectsOf(files)).filter(({ kind }) => kind === "statement").map((one) => one.id);
  const card = (license: string) => document(`license: ${license}\n${id}\n${task}`);
  expect(await ids({ "a/README.md": card("mit"), "b/README.md": card("gpl-3.0") })).toEqual([
    "acme/one · license.id",
  ]);
  const set = (license: string) =>
    document(
      `license: ${license}\ntask_ids: [x]\ngovernance: {subject: {id: acme/one, kind: dataset}}`,
    );
  expect(
    await ids({
      "a/README.md": card("mit"),
      "b/README.md": card("mit"),
      "c/README.md": set("mit"),
      "d/README.md": set("mit"),
    }),
  ).toEqual(["acme/one (model) · license.id", "acme/one (dataset) · license.id"]);
});

test("10,000 cards of one id end in time", async () => {
  const files = Object.fromEntries(
    Array.from({ length: 10_000 }, (_, i) => [
      `m/c${i}.md`,
      `---\nlicense: bsd-${i}\nversion: ${i}.1\nmodel_name: acme/one\n---\n`,
    ]),
  );
  const found = await statements(files);
  expect(found.map((text) => text.split(":")[0])).toEqual([
    "license.id yes structured",
    "version no structured",
  ]);
}, 60_000);
