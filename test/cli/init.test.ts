import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { CONFIGURATION, DECLARATION, WORKFLOW } from "../../src/cli/commands/init.js";
import { DEFAULT_PACKS } from "../../src/policy/resolve.js";
import { readConfig } from "../../src/policy/settings/config.js";
import { CLEAN, SILENT } from "../e2e/cards.js";
import { folder, temporary } from "../e2e/runner.js";
import { run } from "../helpers/run.js";
import { call } from "./call.js";

const CONFIG = ".cardwarden.yml";
const FLOW = ".github/workflows/cardwarden.yml";
const GOVERNANCE = "governance.yaml";

/** Every file below a folder, without git's. */
const files = (root: string): string[] =>
  readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((name) => !name.startsWith(".git/") && !lstatSync(join(root, name)).isDirectory())
    .sort();
/** Paths that the output says were written. */
const wrote = (out: string) => [...out.matchAll(/^wrote (\S+)/gm)].map(([, path]) => path);

describe("in an empty folder", () => {
  test("writes three files, then nothing", async () => {
    const cwd = temporary();
    const first = await call(cwd, ["init"]);
    expect(first).toMatchObject({ code: 0, err: "" });
    expect(wrote(first.out)).toEqual([FLOW, CONFIG, GOVERNANCE]);
    expect(files(cwd)).toEqual([CONFIG, FLOW, GOVERNANCE]);
    const again = await call(cwd, ["init"]);
    expect([again.code, wrote(again.out)]).toEqual([0, []]);
  });

  test("leaves nothing to check and nothing to find", async () => {
    const cwd = temporary();
    await call(cwd, ["init"]);
    const { code, out } = await call(cwd, ["check", "--format", "json"]);
    expect(code).toBe(3);
    expect(JSON.parse(out)).toMatchObject({ documents: [], findings: [], diagnostics: [] });
  });
});

describe("what is written", () => {
  test("the configuration loads, and is what holds without one", () => {
    expect(readConfig(CONFIG, CONFIGURATION)).toEqual({
      packs: [...DEFAULT_PACKS],
      level: "baseline",
      at: expect.any(Function),
    });
    // What stands in comments loads too.
    const whole = readConfig(CONFIG, CONFIGURATION.replace(/^# (?=[a-z]+:| {2})/gm, ""));
    expect(Object.keys(whole)).toEqual([
      "packs",
      "level",
      "exclude",
      "rules",
      "resolve",
      "waivers",
      "deployment",
      "at",
    ]);
  });

  test("the example of a waiver matches a finding of the card that it names", async () => {
    const card = "---\nlicense: mit\nbase_model: meta-llama/Llama-3.1-8B\n---\n\n# Harbour\n";
    const example = CONFIGURATION.slice(CONFIGURATION.indexOf("# waivers:")).replace(/^# /gm, "");
    const cwd = folder({ "README.md": card, [CONFIG]: example });
    const { out } = await call(cwd, ["check", "--format", "json"]);
    const { findings, diagnostics } = JSON.parse(out);
    const waived = findings.filter(({ suppressed }: { suppressed?: object }) => suppressed);
    expect(waived.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual([
      "ip/license-contradicts-inherited",
    ]);
    expect(diagnostics).toEqual([]);
  });

  test("the workflow names where the SHA of a release is found", () => {
    expect(WORKFLOW).toContain("https://github.com/cardwarden/cardwarden/releases");
  });

  test("the workflow runs on pull requests and in merge queues, and may only read", () => {
    const flow = parse(WORKFLOW);
    expect(Object.keys(flow.on)).toEqual(["pull_request", "merge_group"]);
    expect(flow.permissions).toEqual({});
    const { steps, permissions } = flow.jobs.cards;
    expect(permissions).toEqual({ contents: "read" });
    expect(steps.map(({ uses }: { uses: string }) => uses.split("@")[0])).toEqual([
      "actions/checkout",
      "cardwarden/cardwarden",
    ]);
    expect(steps[0].with).toEqual({ "fetch-depth": 2, "persist-credentials": false });
  });

  test("the declaration states nothing beside a card", async () => {
    for (const card of [CLEAN, SILENT]) {
      const without = await run({ "m/README.md": card });
      const beside = await run({ "m/README.md": card, "m/governance.yaml": DECLARATION });
      expect(beside.report).toEqual(without.report);
      expect(beside.facts).toEqual(without.facts);
    }
  });

  test("and everything in it once its comments are taken off", async () => {
    const stated = DECLARATION.replace(/^# (?=[a-zA-Z]+:| {2})/gm, "");
    const { facts, report } = await run({ "m/README.md": SILENT, "m/governance.yaml": stated });
    expect(report.documents.map(({ file }) => file)).toEqual(["m/README.md", "m/governance.yaml"]);
    expect(report.findings.filter(({ ruleId }) => ruleId.startsWith("doc/"))).toEqual([]);
    const model = facts.subjects.find(({ kind }) => kind === "model");
    const declared = Object.entries(model?.facts ?? {})
      .filter(([, fact]) => fact.evidence === "governance" && fact.state === "declared")
      .map(([name]) => name);
    expect(declared).toEqual(
      expect.arrayContaining([
        "stage",
        "provider.name",
        "contact",
        "review.date",
        "personalInfo.present",
        "roles.role",
      ]),
    );
    expect(report.lineage.map(({ from, relation }) => `${from} ${relation}`)).toEqual([
      "example-org/teacher distilled-from",
      "crawl collected-from",
    ]);
  });
});

describe("what is there", () => {
  test("is never overwritten", async () => {
    const mine = { [CONFIG]: "packs: [doc]\n", [FLOW]: "mine\n", [GOVERNANCE]: "theirs: 1\n" };
    const cwd = folder(mine);
    const { code, out } = await call(cwd, ["init"]);
    expect([code, wrote(out)]).toEqual([0, []]);
    for (const [path, text] of Object.entries(mine))
      expect(readFileSync(join(cwd, path), "utf8")).toBe(text);
  });

  test.each<[string, Record<string, string>, string[]]>([
    [
      "a configuration in .github keeps its say",
      { ".github/cardwarden.yml": "packs: [doc]\n" },
      [FLOW, GOVERNANCE],
    ],
    [
      "a workflow that runs the tool under another name",
      { ".github/workflows/ci.yml": "jobs: {}\n      - uses: cardwarden/cardwarden@abc\n" },
      [CONFIG, GOVERNANCE],
    ],
    [
      "another workflow does not count",
      { ".github/workflows/ci.yml": "jobs: {}\n      - uses: actions/checkout@v5\n" },
      [FLOW, CONFIG, GOVERNANCE],
    ],
    [
      "a declaration under another name",
      { ".github/governance.yaml": "teachers: [{id: a/b}]\n" },
      [FLOW, CONFIG],
    ],
    [
      "a card in a folder has its declaration beside it",
      { "models/a/README.md": SILENT },
      [FLOW, CONFIG, "models/a/governance.yaml"],
    ],
    [
      "several cards have none of them preferred",
      { "models/a/README.md": SILENT, "models/b/README.md": SILENT },
      [FLOW, CONFIG, GOVERNANCE],
    ],
  ])("%s", async (_, before, after) => {
    const cwd = folder(before);
    const { code, out } = await call(cwd, ["init"]);
    expect([code, wrote(out)]).toEqual([0, after]);
    expect(files(cwd)).toEqual([...Object.keys(before), ...after].sort());
  });
});

describe("links", () => {
  test.each([".github", ".github/workflows"])("%s out of the folder is refused", async (link) => {
    const outside = temporary();
    const cwd = temporary();
    mkdirSync(join(cwd, link, ".."), { recursive: true });
    symlinkSync(outside, join(cwd, link));
    expect(await call(cwd, ["init"])).toMatchObject({ code: 2, out: "" });
    expect([files(outside), files(cwd)]).toEqual([[], [link]]);
  });

  test("in the place of a file is not followed", async () => {
    const outside = temporary();
    const cwd = temporary();
    symlinkSync(join(outside, "x.yml"), join(cwd, CONFIG));
    const { code, out } = await call(cwd, ["init"]);
    expect([code, wrote(out)]).toEqual([0, [FLOW, GOVERNANCE]]);
    expect(existsSync(join(outside, "x.yml"))).toBe(false);
  });

  test("within the folder may stand for a folder", async () => {
    const cwd = folder({ "ci/keep": "" });
    symlinkSync("ci", join(cwd, ".github"));
    expect(await call(cwd, ["init"])).toMatchObject({ code: 0 });
    expect(existsSync(join(cwd, "ci/workflows/cardwarden.yml"))).toBe(true);
  });
});

describe("where", () => {
  test("the root of the checkout, from any folder in it", async () => {
    const root = folder({ "models/keep": "" });
    mkdirSync(join(root, ".git"));
    expect(await call(join(root, "models"), ["init"])).toMatchObject({ code: 0 });
    expect(files(root)).toEqual([CONFIG, FLOW, GOVERNANCE, "models/keep"]);
  });

  test("a folder that is named", async () => {
    const cwd = folder({ "a/keep": "" });
    expect(await call(cwd, ["init", "a"])).toMatchObject({ code: 0 });
    expect(files(cwd)).toEqual([`a/${CONFIG}`, `a/${FLOW}`, `a/${GOVERNANCE}`, "a/keep"]);
  });

  test.each([
    ["is not there", "b"],
    ["is a file", "keep"],
  ])("not one that %s", async (_, name) => {
    const cwd = folder({ keep: "" });
    expect(await call(cwd, ["init", name])).toMatchObject({ code: 2, out: "" });
    expect(await call(cwd, ["init", ".", name])).toMatchObject({ code: 2, out: "" });
    expect(files(cwd)).toEqual(["keep"]);
  });

  test("a file where a folder belongs is left alone, and nothing else is written", async () => {
    const cwd = temporary();
    writeFileSync(join(cwd, ".github"), "mine");
    expect(await call(cwd, ["init"])).toMatchObject({ code: 2, out: "" });
    expect(files(cwd)).toEqual([".github"]);
  });
});
