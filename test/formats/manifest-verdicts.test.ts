import { describe, expect, test } from "vitest";
import { brief, run } from "../helpers/run.js";

/** The findings of some rules over files in memory. */
async function verdicts(files: Record<string, string>, ...rules: string[]): Promise<string[]> {
  const { report } = await run(files);
  return report.findings.filter(({ ruleId }) => rules.includes(ruleId)).map(brief);
}

const TEACHER = ["ip/teacher-terms-forbid-training", "ip/model-license-missing"];

describe("the same statement has the same verdict whatever the file that carries it", () => {
  test("a license that is not stated, where it would be written", async () => {
    expect(
      await verdicts(
        { "model_card.json": '{\n"name": "a",\n"version": 1,\n"limitations": "b"\n}\n' },
        ...TEACHER,
      ),
    ).toEqual(["ip/model-license-missing error model_card.json:5:1"]);
    expect(
      await verdicts(
        { "card.json": '{\n"model_details": {"name": "a"},\n"considerations": {}\n}\n' },
        ...TEACHER,
      ),
    ).toEqual(["ip/model-license-missing error card.json:4:1"]);
    expect(
      await verdicts(
        { "data_card.yaml": "name: a\nintended_use: b\ncollection_method: c\n" },
        "ip/dataset-license-missing",
      ),
    ).toEqual(["ip/dataset-license-missing error data_card.yaml:1:1"]);
  });

  const README =
    "---\nlicense: apache-2.0\npipeline_tag: text-generation\ngovernance:\n  teachers: [{id: openai/gpt-4o}]\n---\n# A\n";
  const PLAIN =
    "license: apache-2.0\ntask: text-generation\nmodel_name: a\nteacher_model: openai/gpt-4o\n";

  test("a teacher whose terms forbid it, at the line that names it", async () => {
    expect(await verdicts({ "README.md": README }, ...TEACHER)).toEqual([
      "ip/teacher-terms-forbid-training error README.md:5:19",
    ]);
    expect(await verdicts({ "model_card.yaml": PLAIN }, ...TEACHER)).toEqual([
      "ip/teacher-terms-forbid-training error model_card.yaml:4:16",
    ]);
  });

  test("the license of a base that does not go with the stated one", async () => {
    const rules = ["ip/license-contradicts-inherited", "ip/inherited-obligations-missing"];
    const of = (findings: string[]) => findings.map((text) => text.replace(/ \S+:\d+:\d+$/, ""));
    const hub = await verdicts(
      { "README.md": "---\nlicense: mit\nbase_model: meta-llama/Llama-3.1-8B\n---\n# A\n" },
      ...rules,
    );
    const plain = await verdicts(
      { "model_card.yaml": "model_name: a\nlicense: mit\nbase_model: meta-llama/Llama-3.1-8B\n" },
      ...rules,
    );
    expect(hub.length).toBeGreaterThan(1);
    expect(of(plain)).toEqual(of(hub));
  });

  test("personal information that nothing is said of, and that is denied", async () => {
    const record = (classification: string) =>
      `{"source":{"version":"1.0.0","title":"a"},"provenance":{"generation-method":[]},\n"use":{"intended-purpose":[],"classification":[${classification}]}}`;
    const rule = "privacy/personal-data-status-missing";
    expect((await verdicts({ "a.json": record("") }, rule)).length).toBe(1);
    expect(
      await verdicts({ "a.json": record('{"regulation":{"code":"pii"},"evaluated":true}') }, rule),
    ).toEqual([]);
    expect(
      await verdicts(
        { "model_card.yaml": "model_name: a\nlicense: mit\nlimitations: b\ncontains_pii: false\n" },
        rule,
      ),
    ).toEqual([]);
  });

  test("a version of a standard that is not read is said", async () => {
    expect(
      await verdicts(
        {
          "a.json": '{"source":{"version":"2.0.0"},"provenance":{"generation-method":[]},"use":{}}',
        },
        "doc/unreadable-document",
      ),
    ).toHaveLength(1);
  });
});
