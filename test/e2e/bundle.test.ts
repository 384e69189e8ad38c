import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join, normalize } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { CONTRADICTION, RULE } from "./cards.js";
import { cli, declared, folder, NODES, ROOT, run, temporary } from "./runner.js";

const read = (...path: string[]) => readFileSync(join(ROOT, ...path), "utf8");
const scripts = readdirSync(join(ROOT, "dist"), { recursive: true, encoding: "utf8" }).filter(
  (name) => /\.[cm]?js$/.test(name),
);

const LIBRARY = pathToFileURL(join(ROOT, "dist/lib/index.js")).href;

/** A license that is no id of SPDX: only the schema knows. */
const BOM = `{
  "bomFormat": "CycloneDX",
  "specVersion": "1.6",
  "components": [{ "type": "library", "name": "x", "licenses": [{ "license": { "id": "Apache-2" } }] }]
}
`;

describe("the committed bundles", () => {
  it.each(scripts)("%s misses no module and names no folder of its builder", (name) => {
    const text = read("dist", name);
    expect(text.includes("webpackMissingModule")).toBe(false);
    expect(text.includes(`${ROOT}/`)).toBe(false);
  });

  it("are one bundle with a door for each use", () => {
    const doors = scripts.filter((name) => !/^(?:bundle|browser)/.test(name));
    const uses = ["cli/index.js", "index.js", "lib/index.js", "worker/index.js"];
    expect(doors.sort()).toEqual(uses.map(normalize));
    for (const name of doors) expect(Buffer.byteLength(read("dist", name))).toBeLessThan(300);
  });

  it("hold of @actions/core what the Action calls: no identity tokens", () => {
    const texts = scripts.map((name) => read("dist", name));
    expect(texts.filter((text) => text.includes("GITHUB_STEP_SUMMARY")).length).toBeGreaterThan(0);
    // From oidc-utils.js, which loads the HTTP client.
    expect(texts.filter((text) => text.includes("ACTIONS_ID_TOKEN_REQUEST_URL"))).toEqual([]);
  });

  it("come with their licenses", () => {
    const { dependencies } = JSON.parse(read("package.json")) as {
      dependencies: Record<string, string>;
    };
    for (const [name, version] of Object.entries(dependencies))
      if (!version.startsWith("file:"))
        expect(read("dist/licenses.txt")).toMatch(new RegExp(`^${name} \\d`, "m"));
  });

  it("evaluate no path expressions", () => {
    // jsonpath-plus runs code; the override puts a stub in its place.
    for (const name of scripts)
      expect(/SafeEval|jsep|vm\.runInNewContext/.test(read("dist", name))).toBe(false);
  });

  describe.each(NODES)("under Node $version", ({ path: node }) => {
    it("run wherever they lie", async () => {
      const cwd = folder({ "README.md": CONTRADICTION });
      const alone = join(temporary(), "elsewhere");
      cpSync(join(ROOT, "dist"), alone, { recursive: true });
      const cli = await run(node, [join(alone, "cli/index.js"), "check"], { cwd });
      expect(cli).toMatchObject({ status: 1, stderr: "" });
      expect(cli.stdout).toContain(RULE);
      const step = await run(node, [join(alone, "index.js")], {
        cwd,
        env: { GITHUB_WORKSPACE: cwd, GITHUB_EVENT_NAME: "push" },
      });
      expect(step).toMatchObject({ status: 1, stderr: "" });
      expect(step.stdout).toContain(`${RULE}: https://`);
    });

    it("load nothing of Actions for the command line", async () => {
      const alone = join(temporary(), "elsewhere");
      cpSync(join(ROOT, "dist"), alone, { recursive: true });
      const bundle = join(alone, "bundle");
      for (const name of readdirSync(bundle))
        if (/GITHUB_STEP_SUMMARY|octokit/.test(readFileSync(join(bundle, name), "utf8")))
          rmSync(join(bundle, name));
      const cwd = folder({ "README.md": CONTRADICTION });
      const cli = await run(node, [join(alone, "cli/index.js"), "check"], { cwd });
      expect(cli).toMatchObject({ status: 1, stderr: "" });
    });

    it("give the library", async () => {
      const script = `const { check, memoryHost } = await import(${JSON.stringify(LIBRARY)});
        const { report } = await check(memoryHost({ "README.md": ${JSON.stringify(CONTRADICTION)} }), { date: "2026-11-30" });
        console.log(report.findings.map(({ ruleId }) => ruleId).join());`;
      const { status, stdout } = await run(node, ["--input-type=module", "--eval", script]);
      expect(status).toBe(0);
      expect(stdout).toContain(RULE);
    });

    it("say what the sources say, byte for byte", async () => {
      // All files of dist are held against a new build by `npm run check`, before the tests.
      for (const words of ["--format json", "--locale zh-CN"]) {
        const args = ["check", "examples", "--date", "2026-11-24", ...words.split(" ")];
        const bundle = await cli(args, { cwd: ROOT, node });
        expect(await cli(args, { cwd: ROOT })).toEqual(bundle);
        expect(bundle).toMatchObject({ status: 1, stderr: "" });
      }
    });

    it("have a thread that reads", async () => {
      const cwd = folder({ "README.md": CONTRADICTION, "bom.json": BOM });
      const script = `const { Worker } = require("node:worker_threads");
        const look = 65536;
        const files = [{ file: "README.md", look }, { file: "bom.json", look }, { file: "gone.md", look }];
        const workerData = { root: process.cwd(), files, turn: new SharedArrayBuffer(4) };
        const worker = new Worker(process.argv[1], { env: {}, execArgv: [], workerData });
        worker.on("message", (answer) => {
          for (const [index, reading] of answer) console.log(index, reading && JSON.parse(reading.stored)[3]);
        });`;
      const worker = join(ROOT, "dist/worker/index.js");
      const result = await run(node, ["--eval", script, worker], { cwd });
      const stdout = "0 hf-model-card\n1 cyclonedx\n2 undefined\n";
      expect(result).toEqual({ status: 0, stdout, stderr: "" });
    });

    it("keep readings, and report the same bytes", async () => {
      const cwd = folder({ "README.md": CONTRADICTION, "bom.json": BOM });
      const env = { CARDWARDEN_CACHE_KEY: "x".repeat(32), HOME: temporary() };
      const args = [join(ROOT, "dist/cli/index.js"), "check", "--format", "json"];
      const without = await run(node, args, { cwd, env });
      for (let time = 0; time < 2; time++)
        expect(await run(node, [...args, "--cache"], { cwd, env })).toEqual(without);
      const [file = ""] = readdirSync(join(env.HOME, ".cache/cardwarden/readings"));
      expect(file).toMatch(/^readings-/);
    });

    it("load the validator of a manifest", async () => {
      const cwd = folder({ "bom.json": BOM });
      const args = ["check", "--format", "json", "--fail-on", "warning"];
      const line = await run(node, [join(ROOT, "dist/cli/index.js"), ...args], { cwd });
      expect(line).toMatchObject({ status: 1, stderr: "" });
      const { findings } = JSON.parse(line.stdout) as {
        findings: { ruleId: string; primary: { range: { start: object } } }[];
      };
      expect(findings.map(({ ruleId, primary }) => [ruleId, primary.range.start])).toEqual([
        ["doc/invalid-manifest", { line: 4, column: 86 }],
      ]);
      const step = await run(node, [join(ROOT, "dist/index.js")], {
        cwd,
        env: { GITHUB_WORKSPACE: cwd, GITHUB_EVENT_NAME: "push" },
      });
      expect(step.stdout).toContain("file=bom.json,line=4,");
    });
  });
});

describe("action.yml", () => {
  const text = read("action.yml");

  it("runs the committed bundle on Node 24", () => {
    expect(text).toMatch(/^runs:\n {2}using: node24\n {2}main: dist\/index\.js$/m);
    expect(existsSync(join(ROOT, "dist/index.js"))).toBe(true);
  });

  it("describes every input, and the code reads exactly those", () => {
    const inputs = declared("inputs");
    expect(inputs.length).toBeGreaterThan(5);
    for (const name of [...inputs, ...declared("outputs")])
      expect(text).toMatch(new RegExp(`^ {2}${name}:\\n {4}description: \\S.+`, "m"));
    const source = read("src/action/inputs.ts");
    const used = [...source.matchAll(/\b(?:text|items|choice|flag)\(\s*"([a-z-]+)"/g)].map(
      ([, one]) => one,
    );
    expect([...new Set(used)].sort()).toEqual([...inputs].sort());
  });

  it("has no default but the token's, so that the configuration can tell what was given", () => {
    expect(text.match(/^ {4}default: /gm)).toHaveLength(1);
    expect(text).toMatch(/^ {2}token:\n(?: {4}.*\n)* {4}default: \$\{\{ github\.token \}\}$/m);
  });
});
