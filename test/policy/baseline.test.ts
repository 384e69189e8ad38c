import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/model/report.js";
import { readBaseline } from "../../src/policy/exceptions/baseline.js";
import { isNeverSuppressed } from "../../src/policy/exceptions/waivers.js";
import { options, run } from "../helpers/run.js";

type Files = Readonly<Record<string, string>>;

const card = (...front: string[]) => `---\n${front.join("\n")}\n---\n\n# Card\n`;
const brief = ({ ruleId, subject }: Finding) => `${ruleId} ${subject}`;

/** Writes a baseline of some files and holds others against it. */
async function known(before: Files, after: Files, over: Parameters<typeof options>[0] = {}) {
  const whole = { wholeRepository: true, ...over };
  const written = await run(before, options({ ...whole, baseline: { write: true } }));
  if (!written.baseline) throw new Error("nothing was written");
  const text = JSON.stringify(written.baseline);
  const read = readBaseline("known.json", text);
  expect(JSON.stringify(read)).toBe(text);
  const result = await run(after, options({ ...whole, baseline: { known: read, write: true } }));
  const findings = result.report.findings;
  const open = findings.filter(({ suppressed }) => !suppressed);
  // Never more than the baseline holds, and never grown.
  expect(findings.length - open.length).toBeLessThanOrEqual(read.findings.length);
  expect(result.baseline?.findings.length).toBeLessThanOrEqual(read.findings.length);
  return { open: open.map(brief), findings, read, next: result.baseline };
}

const MODEL = card("license: llama", "pipeline_tag: text-generation", "tags: [one]");
const STUDENT = card("license: mit", "base_model: ../base", "pipeline_tag: text-generation");
const BASE = card("license: llama3.1", "pipeline_tag: text-generation");

describe("a baseline knows again", () => {
  test("what it holds", async () => {
    const { open, findings } = await known({ "a/README.md": MODEL }, { "a/README.md": MODEL });
    expect(findings.length).toBeGreaterThan(3);
    expect(open).toEqual([]);
    expect(new Set(findings.map(({ suppressed }) => suppressed?.by))).toEqual(
      new Set(["baseline"]),
    );
  });

  test("a card whose folder has another name", async () => {
    expect((await known({ "a/README.md": MODEL }, { "b/c/README.md": MODEL })).open).toEqual([]);
  });

  test("an edge whose ends moved together", async () => {
    const { open, findings } = await known(
      { "x/base/README.md": BASE, "x/student/README.md": STUDENT },
      { "y/base/README.md": BASE, "y/student/README.md": STUDENT },
    );
    expect(findings.some(({ subject }) => subject.startsWith("y/student <- y/base ["))).toBe(true);
    expect(open).toEqual([]);
  });

  test("a card with another id and other text", async () => {
    const after = MODEL.replace("tags: [one]", "tags: [two]\nmodel_name: harbour/one");
    expect((await known({ "a/README.md": MODEL }, { "a/README.md": after })).open).toEqual([]);
  });

  test("a document that has lost its place in a folder of cards", async () => {
    const broken =
      "---\nlicense: mit\nlicense: mit\npipeline_tag: text-generation\n---\n\n# Model card\n\nTODO\n";
    const { open, findings } = await known({ "a/README.md": broken }, { "b/a/README.md": broken });
    expect(findings.some(({ subject }) => subject.endsWith("README.md"))).toBe(true);
    expect(open.filter((one) => !isNeverSuppressed(one.split(" ")[0] ?? "", {}))).toEqual([]);
  });
});

describe("a baseline does not know", () => {
  test("a copy beside the card that it holds", async () => {
    const { open } = await known(
      { "a/README.md": MODEL },
      { "a/README.md": MODEL, "b/README.md": MODEL },
    );
    expect(open.length).toBeGreaterThan(3);
    expect(open.every((one) => one.endsWith(" b"))).toBe(true);
  });

  test("the second of two copies of a card that is gone", async () => {
    const { open, findings } = await known(
      { "a/README.md": MODEL },
      { "b/README.md": MODEL, "c/README.md": MODEL },
    );
    expect(open).toHaveLength(findings.length / 2);
    expect(new Set(open.map((one) => one.split(" ")[1])).size).toBe(1);
  });

  test("another card in the place of one that is gone", async () => {
    const { open } = await known(
      { "a/README.md": MODEL },
      { "b/README.md": MODEL.replace("tags: [one]", "version: 2") },
    );
    expect(open.length).toBeGreaterThan(3);
  });

  test("a data set in the place of a model", async () => {
    const data = card("license: llama", "task_categories: [text-generation]");
    const { open, findings } = await known({ "a/README.md": MODEL }, { "a/README.md": data });
    expect(open).toEqual(findings.map(brief));
  });

  test("what became more severe", async () => {
    const { findings, next, read } = await known(
      { "a/README.md": MODEL },
      { "a/README.md": MODEL },
    );
    const graver = await run(
      { "a/README.md": MODEL },
      options({ level: "strict", wholeRepository: true, baseline: { known: read, write: true } }),
    );
    const severe = graver.report.findings.filter(({ severity }) => severity === "error");
    expect(severe.length).toBeGreaterThan(0);
    for (const { fingerprint, severity, suppressed } of graver.report.findings) {
      const before = findings.find((one) => one.fingerprint === fingerprint);
      expect(suppressed?.by).toBe(before?.severity === severity ? "baseline" : undefined);
    }
    // Nor does a baseline that is written then take in the graver form.
    expect(graver.baseline?.findings).toEqual(next?.findings);
  });
});

test("what is gone is told once, with how much it is", async () => {
  const { read } = await known({ "a/README.md": MODEL }, { "a/README.md": MODEL });
  const { report } = await run(
    { "a/README.md": MODEL.replace("llama", "mit") },
    options({ wholeRepository: true, baseline: { known: read } }),
  );
  expect(report.diagnostics.map(({ code }) => code)).toEqual(["baseline-unused"]);
});

test("rules that nothing excuses are in no baseline", async () => {
  const { read } = await known(
    { "a/README.md": MODEL },
    { "a/README.md": MODEL },
    { waivers: { stated: [], knownRules: new Set(), apply: true, never: ["ip/*"] } },
  );
  expect(read.findings.map(({ ruleId }) => ruleId).filter((id) => id.startsWith("ip/"))).toEqual(
    [],
  );
  expect(read.findings.length).toBeGreaterThan(0);
});

test.each([
  ["null", 1],
  ["[]", 1],
  ['{"schema": "baseline.v1", "findings": [], "subjects": [], "more": 1}', 1],
  [
    '{"schema": "baseline.v1",\n"findings": [{"fingerprint": "0", "ruleId": "a/b"}], "subjects": []}',
    2,
  ],
  ['{"schema": "baseline.v1",\n"findings": {},\n"subjects": []}', 2],
  ['{"schema": "baseline.v1",\n"findings": [],\n"subjects": [],\n', 4],
  ["", 1],
])("what is no baseline stops the run: %j", (text, line) => {
  let at: unknown;
  try {
    readBaseline("known.json", text);
  } catch (error) {
    at = error;
  }
  expect(at).toMatchObject({
    code: "baseline-invalid",
    at: { file: "known.json", range: { start: { line } } },
  });
});
