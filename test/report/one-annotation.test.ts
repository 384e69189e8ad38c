import { describe, expect, it } from "vitest";
import { REPORTERS } from "../../src/index.js";
import type { Report } from "../../src/model/report.js";
import { checkAnnotations } from "../../src/report/annotations.js";
import { SILENT } from "../e2e/cards.js";
import { run } from "../helpers/run.js";

/** Contract, section 6: the missing statements of one document are one annotation. */
const plain = { color: false };
const text = (id: string, report: Report) => {
  const reporter = REPORTERS.find((one) => one.id === id);
  if (!reporter) throw new Error(`no reporter ${id}`);
  return reporter.render(report, plain);
};
const silent = (level: "baseline" | "strict") =>
  run({ "a/README.md": SILENT, "b/README.md": SILENT }, { level });

describe.each(["baseline", "strict"] as const)("two silent cards at %s", (level) => {
  it("are two annotations of the log, each with all that is missing", async () => {
    const { report } = await silent(level);
    expect(report.findings.length).toBeGreaterThan(8);
    const lines = text("github", report).match(/^::(?:error|warning|notice) .*$/gm) ?? [];
    expect(lines.map((line) => /file=([^,]*)/.exec(line)?.[1])).toEqual([
      "a/README.md",
      "b/README.md",
    ]);
    const said = lines.join("\n");
    for (const { ruleId } of report.findings) expect(said).toContain(`(${ruleId})`);
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
    for (const id of ["pretty", "markdown"])
      expect(text(id, report).match(/statements are missing in this document/g)).toHaveLength(2);
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
  expect(titles.filter(([, title]) => /statements are missing/.test(title ?? ""))).toHaveLength(2);
  expect(titles).toContainEqual(["a/README.md", "ip/model-license-missing"]);
  expect(titles).toContainEqual(["b/README.md", "ip/license-contradicts-inherited"]);
});
