import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { CLEAN, CONTRADICTION, RULE, SILENT } from "./cards.js";
import { action, declared, folder, type Job, type JobResult, NODES, temporary } from "./runner.js";

/** No step may leave more behind than annotations, debug lines and outputs. */
function obeyedOnly(result: JobResult, ...names: string[]) {
  const known = new Set(["error", "warning", "notice", "debug", ...names]);
  expect(result.commands.map(({ name }) => name).filter((name) => !known.has(name))).toEqual([]);
  expect(result.other).toBe("");
  expect(result.stdout + result.stderr).not.toContain("\u001B");
}

function refused(result: JobResult, words: RegExp) {
  obeyedOnly(result);
  expect(result.status).toBe(1);
  expect(result.outputs).toEqual({ outcome: "error" });
  expect(result.annotations).toHaveLength(1);
  expect(result.annotations[0]).toMatchObject({ level: "error", title: "Cardwarden" });
  expect(result.annotations[0]?.message).toMatch(words);
  expect(result.stdout + result.stderr).not.toMatch(/^\s+at /m);
  expect(result.summary).toMatch(/^## ❌ Cardwarden\n\n[^\n]+\n\n- \*\*/);
}

describe.each(NODES)("the bundle under Node $version", ({ path: node }) => {
  const step = (job: Job) => action({ ...job, node });

  it("puts a finding on its line", async () => {
    const workspace = folder({ "models/student/README.md": CONTRADICTION });
    const result = await step({ workspace, inputs: { packs: "ip" } });
    obeyedOnly(result);
    expect(result.status).toBe(1);
    const at = {
      file: "models/student/README.md",
      line: 3,
      endLine: 3,
      col: 13,
      endColumn: 36,
    };
    expect(result.annotations).toEqual([
      {
        ...at,
        level: "error",
        title: expect.not.stringContaining("/"),
        message: expect.stringContaining(`\n${RULE}: https://`),
      },
    ]);
    expect(result.outputs).toEqual({
      outcome: "fail",
      errors: "1",
      warnings: "1",
      notices: "0",
      undetermined: "0",
    });
    expect(result.log.join("\n")).toContain("1 error, 1 warning, 0 notices in 1 document");
  });

  it.each([["levle: strict\n", /no such key: levle\ndid you mean `level`/, 1]])(
    "refuses the configuration %j at its line",
    async (text, words, line) => {
      const result = await step({
        workspace: folder({ "README.md": CLEAN, ".cardwarden.yml": text }),
      });
      refused(result, words);
      if (line) expect(result.annotations[0]).toMatchObject({ file: ".cardwarden.yml", line });
    },
  );

  it("needs none of the files and variables of the runner", async () => {
    const workspace = folder({ "README.md": CONTRADICTION });
    const result = await step({
      workspace,
      inputs: { packs: "ip" },
      env: { GITHUB_OUTPUT: "", GITHUB_STEP_SUMMARY: "", GITHUB_EVENT_PATH: "" },
    });
    expect(result).toMatchObject({ status: 1, stderr: "" });
    obeyedOnly(result);
  });
});

describe("the Action", () => {
  it("passes where there is nothing to find", async () => {
    const workspace = folder({ "README.md": CLEAN });
    const result = await action({ workspace, inputs: { packs: "ip" } });
    expect(result).toMatchObject({ status: 0, annotations: [], stderr: "" });
    expect(result.outputs).toMatchObject({ outcome: "pass", errors: "0" });
  });

  it("lets the missing statements of one document share an annotation", async () => {
    const workspace = folder({ "README.md": SILENT });
    const inputs = { packs: "ip\nprivacy, disclosure", level: "strict", "fail-on": "never" };
    const result = await action({ workspace, inputs });
    const shared = result.annotations.filter(({ message }) => message.startsWith("- "));
    expect(shared).toHaveLength(1);
    expect(shared[0]).toMatchObject({ level: "error", file: "README.md", line: 4 });
    expect(shared[0]?.title).toMatch(/, and \d+ more missing statements?$/);
    for (const id of ["disclosure/responsible-party-missing", "ip/training-data-not-named"])
      expect(shared[0]?.message).toContain(`(${id})`);
    expect(Number(result.outputs.errors)).toBeGreaterThan(result.annotations.length);
    expect(result.status).toBe(0);
  });

  it("keeps to ten annotations of a level and says what did not fit", async () => {
    const cards = Object.fromEntries(
      Array.from({ length: 13 }, (_, i) => [`models/m${i}/README.md`, CONTRADICTION]),
    );
    const result = await action({ workspace: folder(cards), inputs: { packs: "ip" } });
    expect(result.dropped).toBe(0);
    expect(result.annotations.filter((one) => one.level === "error")).toHaveLength(10);
    expect(result.annotations.at(-1)).toEqual({
      level: "notice",
      title: "Cardwarden",
      message: expect.stringMatching(/^3 more findings: see the job summary/),
    });
    expect(result.outputs.errors).toBe("13");
    for (const file of Object.keys(cards))
      expect(result.summary).toContain(file.replace(/\W/g, (one) => `&#${one.charCodeAt(0)};`));
  });

  it("writes verdict, tables and lineage to the job summary", async () => {
    const workspace = folder({
      "README.md": CONTRADICTION,
      "a/README.md": CONTRADICTION,
      "notes/README.md": SILENT,
    });
    const { summary } = await action({ workspace });
    expect(summary).toMatch(/^## ❌ Cardwarden\n\n2 errors, /);
    const tokens = new MarkdownIt("default", { html: true, linkify: true }).parse(summary, {});
    // A table of each card with a finding at least.
    expect(tokens.filter(({ type }) => type === "table_open").length).toBeGreaterThan(1);
    const fences = tokens.filter(({ type }) => type === "fence");
    expect(new Set(fences.map(({ info }) => info))).toEqual(new Set(["yaml", "mermaid"]));
    const picture = fences.find(({ info }) => info === "mermaid");
    expect(picture?.content).toMatch(/^flowchart LR\n {2}n0\["meta#45;llama/);
  });

  it("gives every output that action.yml names", async () => {
    const workspace = folder({ "README.md": SILENT });
    const inputs = {
      "report-file": "out/deep/report.json",
      "sarif-file": "out/cards.sarif",
      "html-file": "out/page.html",
      "fail-on": "warning",
    };
    const result = await action({ workspace, inputs });
    expect(Object.keys(result.outputs).sort()).toEqual(declared("outputs").sort());
    const report = JSON.parse(readFileSync(join(workspace, "out/deep/report.json"), "utf8"));
    expect(report).toMatchObject({ schema: "report.v1", level: "baseline" });
    expect(result.outputs).toEqual({
      outcome: "fail",
      errors: String(report.summary.error),
      warnings: String(report.summary.warning),
      notices: String(report.summary.notice),
      undetermined: String(report.summary.undetermined),
      report: join(workspace, "out/deep/report.json"),
      sarif: join(workspace, "out/cards.sarif"),
      html: join(workspace, "out/page.html"),
    });
    const page = readFileSync(join(workspace, "out/page.html"), "utf8");
    expect(page).toMatch(/^<!doctype html>/);
    expect(page.match(/ data-severity="/g)).toHaveLength(report.findings.length);
    const sarif = JSON.parse(readFileSync(join(workspace, "out/cards.sarif"), "utf8"));
    expect(sarif.runs).toHaveLength(1);
    expect(sarif.runs[0].results).toHaveLength(report.findings.length);
    expect(result.status).toBe(1);
  });

  it("writes no report through a link", async () => {
    const outside = temporary();
    const workspace = folder({ "README.md": CLEAN });
    symlinkSync(join(outside, "owned"), join(workspace, "report.json"));
    symlinkSync(outside, join(workspace, "out"));
    for (const file of ["report.json", "out/report.json"]) {
      const result = await action({ workspace, inputs: { packs: "ip", "report-file": file } });
      refused(result, /report-file: .* cannot be written/);
    }
    await expect(action({ workspace: outside })).resolves.toMatchObject({ status: 0 });
    expect(() => readFileSync(join(outside, "report.json"))).toThrow();
    expect(() => readFileSync(join(outside, "owned"))).toThrow();
  });

  it("succeeds with a verdict where there is nothing to check", async () => {
    const result = await action({ workspace: folder({ "main.py": "print()" }) });
    expect(result).toMatchObject({ status: 0, annotations: [] });
    expect(result.outputs.outcome).toBe("nothing");
    expect(result.log.join("\n")).toContain("No model card or data set card was found.");
    expect(result.summary).toContain("No model card or data set card was found.");
  });

  it("speaks Chinese", async () => {
    const workspace = folder({ "README.md": CONTRADICTION, "b/README.md": SILENT });
    const result = await action({ workspace, inputs: { locale: "zh-CN", level: "strict" } });
    expect(result.log.join("\n")).toMatch(/2 个文档：\d+ 个错误、\d+ 个警告、\d+ 个提示/);
    expect(result.annotations[0]?.message).toMatch(/依据.*\n修复：/s);
    expect(result.annotations.at(-1)?.title).toMatch(/另缺 \d+ 项说明$/);
    expect(result.summary).toContain("### 发现");
  });

  it("leaves annotations and summary out where asked", async () => {
    const workspace = folder({ "README.md": CONTRADICTION });
    const result = await action({ workspace, inputs: { annotations: "false", summary: "false" } });
    expect(result).toMatchObject({ status: 1, annotations: [], summary: "" });
    expect(result.log.join("\n")).toMatch(/^1 error, /);
    expect(result.outputs.outcome).toBe("fail");
  });

  it.each([
    ["never", 0, "pass"],
    ["notice", 1, "fail"],
    ["error", 1, "fail"],
  ])("fails as fail-on: %s says", async (failOn, status, outcome) => {
    const workspace = folder({ "README.md": CONTRADICTION });
    const result = await action({ workspace, inputs: { packs: "ip", "fail-on": failOn } });
    expect(result.status).toBe(status);
    expect(result.outputs).toMatchObject({ outcome, errors: "1" });
  });

  it.each([
    [{ level: "strct" }, /input level: `strct` is not one of .*\ndid you mean `strict`\?/],
    [{ packs: "ipp" }, /no such pack: ipp\ndid you mean `ip`/],
    [{ locale: "de" }, /input locale/],
    [{ "fail-on": "err" }, /input fail-on/],
    [{ annotations: "yes" }, /input annotations/],
    [{ path: "missing" }, /there is no file or folder missing/],
    [{ path: ".." }, /outside/],
    [{ config: "nowhere.yml" }, /there is no configuration nowhere\.yml/],
    [{ path: "a\n::error::b" }, /there is no file or folder a/],
    [{ packs: "ip", "report-file": "README.md/report.json" }, /cannot be written/],
  ])("refuses %j in one annotation", async (inputs, words) => {
    refused(await action({ workspace: folder({ "README.md": CLEAN }), inputs }), words);
  });

  it.each([
    ["# ours\nlevel: [\n", /fix the YAML on this line/, 3],
    ["rules: {ip/nothing: off}\n", /a rule that no loaded pack has: ip\/nothing/, undefined],
  ])("refuses the configuration %j at its line", async (text, words, line) => {
    const result = await action({
      workspace: folder({ "README.md": CLEAN, ".cardwarden.yml": text }),
    });
    refused(result, words);
    if (line) expect(result.annotations[0]).toMatchObject({ file: ".cardwarden.yml", line });
  });

  it("never takes a broken configuration for none", async () => {
    const link = folder({ "README.md": CLEAN });
    symlinkSync("/proc/self/environ", join(link, ".cardwarden.yml"));
    refused(await action({ workspace: link }), /\.cardwarden\.yml cannot be read/);
    const directory = folder({ "README.md": CLEAN });
    mkdirSync(join(directory, ".cardwarden.yml"));
    refused(await action({ workspace: directory }), /\.cardwarden\.yml cannot be read/);
  });
});
