import { describe, expect, it } from "vitest";
import { REPORTERS } from "../../src/index.js";
import type { Report } from "../../src/model/report.js";
import { checkAnnotations } from "../../src/report/annotations.js";
import { SILENT } from "../e2e/cards.js";
import { run } from "../helpers/run.js";
import { finding, report as makeReport } from "./report.js";

/** Contract, section 6: the missing statements of one document are one annotation. */
const plain = { color: false };
const text = (id: string, report: Report) => {
  const reporter = REPORTERS.find((one) => one.id === id);
  if (!reporter) throw new Error(`no reporter ${id}`);
  return reporter.render(report, plain);
};
const silent = (level: "baseline" | "strict") =>
  run({ "a/README.md": SILENT, "b/README.md": SILENT }, { level });

it("what only counts in the completeness of a card makes no annotation, no row and no finding", async () => {
  const { report: found } = await silent("baseline");
  const report: Report = {
    ...found,
    findings: found.findings.map((one) => ({ ...one, severity: "notice" as const })),
  };
  expect(text("github", report)).not.toMatch(/^::/m);
  expect(checkAnnotations(report, plain).annotations).toEqual([]);
  expect(text("markdown", report)).not.toMatch(/^\| \d/m);
  expect(text("pretty", report)).not.toMatch(/^ {2}\d+:\d+/m);
  // One row a card, in the terminal as in the summary; whoever wants more asks for it.
  for (const id of ["pretty", "markdown"])
    expect(
      text(id, report).match(
        /README(?:&#46;|\.)md(?:<\/code>)?: states \d+ of \d+ expected items?/g,
      ),
    ).toHaveLength(2);
  expect(text("markdown", report).match(/^```yaml$/gm)).toHaveLength(2);
});

it("a statement that a change takes away is no part of that", () => {
  const one = finding({ kind: "missing-statement", severity: "warning", regression: true });
  const { annotations } = checkAnnotations(makeReport([one]), plain);
  expect(annotations).toHaveLength(1);
  expect(annotations[0]?.message).toContain("This gap is new");
});

describe.each(["strict"] as const)("two silent cards at %s", (level) => {
  it("are two annotations of the log, each with all that is missing", async () => {
    const { report } = await silent(level);
    expect(report.findings.length).toBeGreaterThan(8);
    const lines = text("github", report).match(/^::(?:error|warning|notice) .*$/gm) ?? [];
    expect(lines.map((line) => /file=([^,]*)/.exec(line)?.[1])).toEqual([
      "a/README.md",
      "b/README.md",
    ]);
    const said = lines.join("\n");
    const named = report.findings.filter(({ ruleId }) => said.includes(`(${ruleId})`));
    expect(named.length).toBeGreaterThan(8);
  });

  it("are two annotations of a check run", async () => {
    const { report } = await silent(level);
    const { annotations } = checkAnnotations(report, plain);
    expect(annotations.map(({ path, start_line }) => [path, start_line])).toEqual([
      ["a/README.md", 4],
      ["b/README.md", 4],
    ]);
  });

  it("are two blocks for people, in the terminal and in Markdown", async () => {
    const { report } = await silent(level);
    expect(text("pretty", report).match(/statements are missing in this document/g)).toHaveLength(
      2,
    );
    expect(text("markdown", report).match(/^```yaml$/gm)).toHaveLength(2);
  });

  it("stay single where machines count: each has its rule and its fingerprint", async () => {
    const { report } = await silent(level);
    const { runs } = JSON.parse(text("sarif", report));
    expect(runs[0].results).toHaveLength(report.findings.length);
    expect(JSON.parse(text("json", report)).findings).toHaveLength(report.findings.length);
  });
});

it("a missing license and a contradiction are causes of their own", async () => {
  const { report } = await run({
    "a/README.md": SILENT.replace("license: apache-2.0\n", ""),
    "b/README.md": SILENT.replace("apache-2.0", "mit\nbase_model: meta-llama/Llama-3.1-8B"),
  });
  const titles = checkAnnotations(report, plain).annotations.map(({ path, title }) => [
    path,
    title,
  ]);
  expect(titles).toContainEqual(["a/README.md", "ip/model-license-missing"]);
  expect(titles).toContainEqual(["b/README.md", "ip/license-contradicts-inherited"]);
});

describe("an annotation of several missing statements says what to do about each", () => {
  const silence = (id: string, more: Parameters<typeof finding>[0] = {}) =>
    finding({
      ruleId: `x/${id}`,
      kind: "missing-statement",
      severity: "warning",
      message: `${id} is missing.`,
      remedy: `State ${id}.`,
      missing: [{ path: `governance.${id}`, value: "<text>" }],
      ...more,
    });

  it("by the block, and by the remedy of what is not in it", () => {
    const { missing, ...inText } = silence("second");
    expect(missing).toHaveLength(1);
    const [annotation] = checkAnnotations(
      makeReport([silence("first"), inText]),
      plain,
    ).annotations;
    expect(annotation?.raw_details).toContain("first: <text>");
    expect(annotation?.message).not.toContain("State first.");
    expect(annotation?.message).toContain("State second.");
  });

  it("by the remedies where a log has no room for the block", () => {
    const long = [{ path: "governance.first", value: `<${"x".repeat(900)}>` }];
    const findings = ["first", "second", "third", "fourth", "fifth"].map((id) =>
      silence(id, { missing: long.map((entry) => ({ ...entry, path: `governance.${id}` })) }),
    );
    const log = text("github", makeReport(findings));
    expect(log).not.toContain("governance:");
    for (const { remedy } of findings) expect(log).toContain(remedy);
    expect(text("github", makeReport(findings.slice(0, 2)))).toContain("governance:");
  });
});

it("the title of a rule that could not be decided claims no conflict", () => {
  const titleOf = (more: Parameters<typeof finding>[0]) =>
    checkAnnotations(makeReport([finding({ ruleId: "x/y", ...more })]), plain).annotations[0]
      ?.title;
  const open = { outcome: "undetermined", severity: "warning" } as const;
  expect(titleOf({ ...open, kind: "outside-permission" })).toBe("Undecided: x/y");
  expect(titleOf({ ...open, kind: "missing-statement" })).toBe("x/y");
  expect(titleOf({ kind: "outside-permission" })).toBe("x/y");
});
