import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CLEAN, CONTRADICTION, DUTIES, RULE, SILENT } from "../e2e/cards.js";
import {
  CLI,
  cli,
  folder,
  git,
  NODES,
  ROOT,
  run,
  type Spawning,
  temporary,
} from "../e2e/runner.js";

interface Finding {
  readonly ruleId: string;
  readonly severity: string;
  readonly primary: { readonly file: string; readonly range: { start: { line: number } } };
}
interface Report {
  readonly findings: readonly Finding[];
  readonly documents: readonly { readonly file: string }[];
  readonly [member: string]: unknown;
}

describe.each(NODES)("the bundle under Node $version", ({ path: node }) => {
  const cardwarden = (args: readonly string[], options: Spawning = {}) =>
    cli(args, { cwd: temporary(), ...options, node });

  it("knows its version", async () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    const stdout = `cardwarden ${version}\n`;
    expect(await cardwarden(["--version"])).toEqual({ status: 0, stdout, stderr: "" });
  });

  it("ends with the exit code and the streams of the command line", async () => {
    const cwd = folder({ "bad/README.md": CONTRADICTION, "silent/README.md": SILENT });
    for (const args of [
      ["check", "bad"],
      ["check", "silent"],
      ["check", "--levle", "strict"],
    ]) {
      const result = await cardwarden(args, { cwd });
      expect(result).toEqual(await cli(args, { cwd }));
      expect(result.stdout === "").toBe(result.status === 2);
    }
    expect(await cardwarden(["check"])).toMatchObject({ status: 3, stderr: "" });
  });

  it("reads standard input", async () => {
    const args = ["check", "-", "--stdin-filename", "README.md", "--format", "json"];
    const { status, stdout } = await cardwarden(args, { input: CONTRADICTION });
    expect(status).toBe(1);
    expect(JSON.parse(stdout).findings.map(({ ruleId }: Finding) => ruleId)).toContain(RULE);
  });

  it("has no color where nobody watches or NO_COLOR says so", async () => {
    const cwd = folder({ "README.md": CONTRADICTION });
    for (const env of [{}, { NO_COLOR: "1", TERM: "xterm" }])
      expect((await cardwarden(["check"], { cwd, env })).stdout).not.toContain("\u001B");
  });

  it("takes a closed pipe for no failure", async () => {
    const many = folder(
      Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`m${i}/README.md`, CONTRADICTION])),
    );
    const script = `"$0" "$1" check --format json | head -1; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = await run("bash", ["-c", script, node, CLI], { cwd: many });
    expect(stderr).toBe("");
    expect(stdout).toMatch(/^\{\n[01]\n$/);
  });
});

describe("the command line", () => {
  const cardwarden = (args: readonly string[], options: Spawning = {}) =>
    cli(args, { cwd: temporary(), ...options });
  const report = async (args: readonly string[], options: Spawning = {}): Promise<Report> => {
    const { stdout, stderr } = await cardwarden([...args, "--format", "json"], options);
    expect(stderr).toBe("");
    return JSON.parse(stdout);
  };
  const files = async (args: readonly string[], cwd: string) =>
    (await report(args, { cwd })).documents.map(({ file }) => file);

  describe("help and version", () => {
    it("is shown without a command, by help, --help and -h", async () => {
      const { status, stdout, stderr } = await cardwarden([]);
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      for (const command of ["check", "facts", "lineage"])
        expect(stdout).toContain(`  cardwarden ${command} `);
      expect(stdout).toMatch(/Exit codes: 0 .*; 1 .*; 2 .*; 3 nothing to check/);
      for (const args of [["help"], ["--help"], ["-h"]])
        expect(await cardwarden(args)).toEqual({ status: 0, stdout, stderr: "" });
    });

    it.each(["check", "facts", "lineage"])("is shown for %s", async (command) => {
      const { status, stdout } = await cardwarden([command, "--help"]);
      expect(status).toBe(0);
      expect(stdout).toContain(`  cardwarden ${command} `);
      expect(stdout).toMatch(/^Examples:$/m);
      expect((await cardwarden(["help", command])).stdout).toBe(stdout);
    });

    it("lists every option of check", async () => {
      const { stdout } = await cardwarden(["check", "--help"]);
      for (const flag of [
        "config FILE",
        "pack NAME",
        "level advisory|baseline|strict",
        "format NAME[=FILE]",
        "fail-on error|warning|notice|never",
        "locale en|zh-CN",
        "date YYYY-MM-DD",
        "facts FILE",
        "stdin-filename FILE",
        "allow-empty",
        "offline",
        "debug",
      ])
        expect(stdout).toContain(`  --${flag} `);
      expect(stdout).toMatch(/^Formats: .*pretty.*json/m);
    });

    it("knows its version", async () => {
      const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
      for (const flag of ["--version", "-v"])
        expect(await cardwarden([flag])).toEqual({
          status: 0,
          stdout: `cardwarden ${version}\n`,
          stderr: "",
        });
    });
  });

  describe("exit 2 with one sentence and the next step", () => {
    it.each<[string[], RegExp, RegExp]>([
      [["chekc"], /there is no command chekc/, /did you mean `check`\?/],
      [["xyzzy"], /there is no command xyzzy/, /commands: check, /],
      [["check", "--levle", "strict"], /there is no option --levle/, /did you mean `--level`\?/],
      [["check", "--level", "strickt"], /--level strickt/, /did you mean `strict`\?/],
      [["check", "--fail-on", "errors"], /--fail-on errors/, /did you mean `error`\?/],
      [["check", "--locale", "de"], /--locale de/, /./],
      [["check", "--format", "jsno"], /there is no format jsno/, /did you mean `json`\?/],
      [["check", "--format", "json", "--format", "pretty"], /two formats/, /--format json=/],
      [["check", "--format"], /format/, /./],
      [["check", "-x"], /-x/, /./],
      [["check", "--date", "tomorrow"], /--date tomorrow is not a date/, /YYYY-MM-DD/],
      [["check", "--date", "2026-02-30"], /2026-02-30 is not a date/, /YYYY-MM-DD/],
      [["check", "--date", "2026-13-01"], /is not a date/, /YYYY-MM-DD/],
      [["check", "--config", "gone.yml"], /there is no configuration .*gone\.yml/, /--config/],
      [["check", "--pack", "privcy"], /no such pack: privcy/, /did you mean `privacy`\?/],
      // No built-in name is near enough to be meant.
      [["check", "--pack", "foo"], /no such pack: foo/, /^hint: built in: cn, disclosure, doc, /],
      [
        ["explain", "ip/license-contradict"],
        /ip\/license-contradict$/,
        /did you mean `ip\/license-contradicts-inherited`\?/,
      ],
      [
        ["explain", "ip/licence-contradict"],
        /ip\/licence-contradict$/,
        /did you mean `ip\/license-contradicts-inherited`\?/,
      ],
      [["check", "--pack", "./gone"], /gone.*pack\.json/, /a pack is a folder/],
      [
        ["check", "--pack", "npm:@acme/policy"],
        /npm:@acme\/policy is not in cardwarden\.lock/,
        /pack lock/,
      ],
      [["check", "gone"], /there is no file or folder gone/, /./],
      [["check", "--format", "json=gone/report.json"], /gone\/report\.json cannot be/, /./],
      [["check", "--facts", "gone/facts.json"], /gone\/facts\.json cannot be/, /./],
      [["check", "-"], /--stdin-filename/, /check - --stdin-filename README\.md/],
      [
        ["check", "-", "a.md", "--stdin-filename", "a.md"],
        /cannot be combined with other paths/,
        /./,
      ],
      [["check", "-", "--stdin-filename", "../a.md"], /relative to the working folder/, /./],
      [["facts"], /facts takes one file/, /./],
      [["facts", "a.md", "b.md"], /facts takes one file/, /./],
      [["facts", "a.md", "--level", "strict"], /facts has no option --level/, /./],
      [["lineage", "--format", "mermade"], /no format mermade/, /did you mean `mermaid`\?/],
    ])("%j", async (args, message, hint) => {
      const cwd = folder({ "README.md": CLEAN });
      const { status, stdout, stderr } = await cardwarden(args, { cwd, input: "" });
      const [first, second, ...rest] = stderr.trimEnd().split("\n");
      expect({ status, stdout, rest }).toEqual({ status: 2, stdout: "", rest: [] });
      expect(first).toMatch(/^error: /);
      expect(first).toMatch(message);
      expect(second).toMatch(/^hint: /);
      expect(second).toMatch(hint);
    });

    it("names file and line of a configuration that it refuses", async () => {
      const cwd = folder({ "README.md": CLEAN, ".cardwarden.yml": "# ours\nlevle: strict\n" });
      const { status, stderr } = await cardwarden(["check"], { cwd });
      expect(status).toBe(2);
      expect(stderr).toMatch(
        /^error: \.cardwarden\.yml:2: .*no such key: levle\nhint: did you mean/,
      );
    });

    it("takes what follows -- for a path", async () => {
      const cwd = folder({ "--card.README.md": CONTRADICTION });
      const { status, stdout } = await cardwarden(["check", "--", "--card.README.md"], { cwd });
      expect({ status }).toEqual({ status: 1 });
      expect(stdout).toMatch(/^--card\.README\.md\n/);
    });
  });

  describe("exit codes", () => {
    const cwd = folder({
      "bad/README.md": CONTRADICTION,
      "good/README.md": CLEAN,
      "silent/README.md": SILENT,
      "empty/main.py": "",
    });

    it.each<[string[], number]>([
      [["good", "--pack", "ip"], 0],
      [["bad", "--pack", "ip"], 1],
      [["silent"], 0],
      [["empty"], 3],
      [["empty", "--allow-empty"], 0],
      [["bad", "--fail-on", "never"], 0],
      [["bad", "--fail-on", "error"], 1],
      [["silent", "--fail-on", "error"], 0],
      [["silent", "--fail-on", "warning"], 1],
      [["silent", "--fail-on", "notice"], 1],
      [["silent", "--fail-on", "never"], 0],
      [["silent", "--level", "strict"], 1],
      [["silent", "--level", "advisory", "--fail-on", "warning"], 0],
      [["silent", "--level", "advisory", "--fail-on", "notice"], 1],
      [["bad", "--level", "advisory"], 0],
    ])("check %j is %i", async (args, status) => {
      const result = await cardwarden(["check", ...args], { cwd });
      expect(result).toMatchObject({ status, stderr: "" });
      expect(result.stdout).not.toBe("");
    });

    it("facts and lineage: 0, and 3 where there is nothing", async () => {
      expect(await cardwarden(["facts", "bad/README.md"], { cwd })).toMatchObject({ status: 0 });
      expect(await cardwarden(["facts", "empty/main.py"], { cwd })).toMatchObject({
        status: 3,
        stdout: "",
        stderr: "empty/main.py is not a card or manifest of a known format\n",
      });
      expect(await cardwarden(["lineage", "bad"], { cwd })).toMatchObject({ status: 0 });
      expect(await cardwarden(["lineage", "empty"], { cwd })).toMatchObject({ status: 3 });
    });
  });

  describe("output", () => {
    const cwd = folder({ "README.md": CONTRADICTION });

    it("of --format json is the report and nothing else", async () => {
      const { stdout, stderr } = await cardwarden(["check", "--format", "json"], { cwd });
      expect(stderr).toBe("");
      expect(JSON.parse(stdout)).toMatchObject({ schema: "report.v1", level: "baseline" });
    });

    it("of --debug goes to standard error", async () => {
      const args = ["check", "--format", "json", "--debug"];
      const { stdout, stderr } = await cardwarden(args, { cwd });
      expect(JSON.parse(stdout)).toMatchObject({ schema: "report.v1" });
      expect(stderr).toMatch(/^cardwarden: documents read: \d+/);
    });

    it("goes to files where named, for people beside it", async () => {
      const at = folder({ "README.md": CONTRADICTION });
      const args = ["--format", "json=report.json", "--format", "markdown=summary.md"];
      const both = await cardwarden(["check", ...args, "--facts", "facts.json"], { cwd: at });
      expect(both.stdout).toMatch(/^README\.md\n {2}3:13 {3}error /);
      expect(JSON.parse(readFileSync(join(at, "report.json"), "utf8"))).toMatchObject({
        schema: "report.v1",
      });
      expect(readFileSync(join(at, "summary.md"), "utf8")).toMatch(/^## ❌ Cardwarden\n/);
      expect(JSON.parse(readFileSync(join(at, "facts.json"), "utf8"))).toMatchObject({
        schema: "facts.v1",
        documents: [{ file: "README.md" }],
      });
      const json = await cardwarden(["check", "README.md", "--format", "json"], { cwd: at });
      expect(json.stdout).toBe(readFileSync(join(at, "report.json"), "utf8"));
    });

    it.each(["pretty", "json", "markdown", "github", "sarif"])(
      "of %s is the same twice",
      async (id) => {
        const args = ["check", join(ROOT, "examples"), "--date", "2026-11-23", "--format", id];
        const first = await cardwarden(args, { cwd });
        expect(await cardwarden(args, { cwd })).toEqual(first);
        expect(first.stdout).not.toBe("");
      },
    );

    it("is in Chinese with --locale zh-CN", async () => {
      const { stdout } = await cardwarden(["check", "--locale", "zh-CN"], { cwd });
      expect(stdout).toMatch(/3:13 {3}错误 /);
      expect(stdout).toContain("1 个文档：1 个错误");
    });
  });

  describe("options", () => {
    it("--level and --pack come before the configuration", async () => {
      const cwd = folder({
        "README.md": SILENT,
        ".cardwarden.yml": "level: strict\npacks: [ip]\n",
      });
      expect(await report(["check"], { cwd })).toMatchObject({
        level: "strict",
        packs: [{ name: "ip" }],
      });
      const args = ["check", "--level", "advisory", "--pack", "privacy", "--pack", "doc"];
      expect(await report(args, { cwd })).toMatchObject({
        level: "advisory",
        packs: [{ name: "privacy" }, { name: "doc" }],
      });
    });

    it("--config names a configuration, also outside the repository", async () => {
      const elsewhere = folder({ "org.yml": `rules: {${RULE}: notice}\n` });
      const cwd = folder({ "README.md": CONTRADICTION, ".cardwarden.yml": "packs: [privacy]\n" });
      const { findings } = await report(["check", "--config", join(elsewhere, "org.yml")], { cwd });
      expect(findings).toContainEqual(
        expect.objectContaining({ ruleId: RULE, severity: "notice" }),
      );
    });

    it("--pack ./path loads a pack from a folder", async () => {
      const cwd = folder({ "models/README.md": CONTRADICTION });
      cpSync(join(ROOT, "policies/ip"), join(cwd, "policy"), { recursive: true });
      const { findings, documents } = await report(["check", "--pack", "./policy"], { cwd });
      expect(findings).toContainEqual(expect.objectContaining({ ruleId: RULE }));
      // The example cards of its rules are nobody's release.
      expect(documents).toEqual([expect.objectContaining({ file: "models/README.md" })]);
      const inside = await report(["check", "--pack", "../policy"], { cwd: join(cwd, "models") });
      expect(inside.findings).toContainEqual(expect.objectContaining({ ruleId: RULE }));
      writeFileSync(join(cwd, "policy/pack.json"), "{");
      const broken = await cardwarden(["check", "--pack", "./policy"], { cwd });
      expect(broken).toMatchObject({ status: 2, stdout: "" });
      expect(broken.stderr).toMatch(/pack\.json is not JSON/);
    });

    it.each(["1999-12-31", "2026-11-23", "2199-01-01"])("--date %s is the day", async (date) => {
      const cwd = folder({ "README.md": CONTRADICTION });
      expect(await report(["check", "--date", date], { cwd })).toMatchObject({ date });
    });

    it("--stdin-filename gives standard input its name", async () => {
      const cwd = folder({ "README.md": CLEAN });
      const args = ["check", "-", "--stdin-filename", "models/student/README.md"];
      const { findings, documents } = await report([...args, "--pack", "ip"], {
        cwd,
        input: CONTRADICTION,
      });
      expect(documents).toMatchObject([{ file: "models/student/README.md" }]);
      expect(findings.map(({ ruleId }) => ruleId)).toEqual([DUTIES, RULE]);
      const none = await cardwarden(["check", "-", "--stdin-filename", "x.py"], { cwd, input: "" });
      expect(none).toMatchObject({ status: 3 });
    });

    it("reads standard input as it reads a file", async () => {
      const broken = Buffer.concat([
        Buffer.from(CONTRADICTION.replace("Harbour Lab", "Harbour L")),
        Buffer.from([0xff, 0xfe, 0x0a]),
      ]);
      const cwd = folder({ "README.md": broken });
      const fromFile = await report(["check", "README.md"], { cwd });
      const args = ["check", "-", "--stdin-filename", "README.md"];
      expect(await report(args, { cwd, input: broken })).toEqual(fromFile);
    });
  });

  describe("paths", () => {
    const cwd = folder({
      "README.md": CLEAN,
      "models/a/README.md": CLEAN,
      "models/b/CARD.markdown": CLEAN,
      "examples/a/README.md": CLEAN,
      "examples/tests/README.md": CLEAN,
      "tests/README.md": CLEAN,
      "node_modules/x/README.md": CLEAN,
      ".github/README.md": CLEAN,
      ".venv/README.md": CLEAN,
      "rules/rule.json": "{}",
      "rules/README.md": CLEAN,
      "notes.txt": CLEAN,
    });
    const all = [".github/README.md", "README.md", "models/a/README.md", "models/b/CARD.markdown"];

    it("are the repository without tools, tests, examples and rules by default", async () => {
      expect(await files(["check"], cwd)).toEqual(all);
      expect(await files(["check", "."], cwd)).toEqual(all);
    });

    it("are ignored below the given one only", async () => {
      expect(await files(["check", "examples"], cwd)).toEqual(["examples/a/README.md"]);
      expect(await files(["check", "tests", "node_modules/x"], cwd)).toEqual([
        "node_modules/x/README.md",
        "tests/README.md",
      ]);
      expect(await files(["check", "examples/tests/README.md"], cwd)).toEqual([
        "examples/tests/README.md",
      ]);
    });

    it("may be files, overlap, and be absolute", async () => {
      const args = ["check", "models/a/README.md", "models", join(cwd, "models/b")];
      expect(await files(args, cwd)).toEqual(["models/a/README.md", "models/b/CARD.markdown"]);
    });

    it("may lie outside the working folder", async () => {
      expect(await files(["check", join(cwd, "models")], temporary())).toEqual([
        "a/README.md",
        "b/CARD.markdown",
      ]);
      const checkout = folder({ "models/a/README.md": CLEAN });
      mkdirSync(join(checkout, ".git"));
      for (const path of ["models", "models/a/README.md"])
        expect(await files(["check", join(checkout, path)], temporary())).toEqual([
          "models/a/README.md",
        ]);
    });

    it("are relative to the repository, wherever it is run", async () => {
      const repository = folder({
        "models/a/README.md": CONTRADICTION,
        "README.md": CLEAN,
        ".cardwarden.yml": "packs: [ip]\n",
      });
      await git(repository, "init", "-q");
      const inside = join(repository, "models");
      const { documents, findings, packs } = await report(["check"], { cwd: inside });
      expect(documents).toMatchObject([{ file: "models/a/README.md" }]);
      expect(findings[0]?.primary.file).toBe("models/a/README.md");
      expect(packs).toHaveLength(1);
      expect(await files(["check", "../README.md"], inside)).toEqual(["README.md"]);
      const { stdout } = await cardwarden(["facts", "a/README.md"], { cwd: inside });
      expect(stdout).toMatch(/^document models\/a\/README\.md\n/);
    });

    it("obey include and exclude of the configuration", async () => {
      const at = folder({
        "a/README.md": CLEAN,
        "b/README.md": CLEAN,
        "c/README.md": CLEAN,
        ".cardwarden.yml": 'include: ["a/**", "b/**"]\nexclude: ["b/*"]\n',
      });
      expect(await files(["check"], at)).toEqual(["a/README.md"]);
    });
  });
});

describe("a terminal", () => {
  const has = spawnSync("script", ["--version"]).status === 0;
  it.skipIf(!has)("gets colours unless NO_COLOR", async () => {
    const cwd = folder({ "README.md": CONTRADICTION });
    const watched = (env: Record<string, string>) =>
      run("script", ["-qec", `'${process.execPath}' '${CLI}' check`, "/dev/null"], { cwd, env });
    expect((await watched({})).stdout).toContain("\u001B[31merror");
    expect((await watched({ NO_COLOR: "1" })).stdout).not.toContain("\u001B");
  });
});
