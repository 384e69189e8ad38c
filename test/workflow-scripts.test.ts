import { execFileSync, spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { parseDocument } from "yaml";
import { loadCommand } from "../src/cli/commands/index.js";
import { flagsOf, splitWords } from "../src/cli/options.js";
import { isHubSpec } from "../src/model/hub-spec.js";
import { declared } from "./e2e/runner.js";
import { card, DATE } from "./helpers/run.js";

/** What the workflows run in a shell, run here. They call the bundle, as on a runner. */
interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}
interface Job {
  readonly if?: string;
  readonly strategy?: { readonly matrix: { readonly shard: readonly number[] } };
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly on: { readonly workflow_call: { readonly inputs: object } };
  readonly env?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}
const read = (path: string): Workflow => parseDocument(readFileSync(path, "utf8")).toJS();
const CHECK = read(".github/workflows/check.yml");
const ON_HUB = read("docs/workflows/hub-organization.yml");
const NIGHTLY = read("docs/workflows/nightly.yml");
const REVIEWS = {
  "register.yml": read(".github/workflows/register.yml"),
  "register-review.yml": read("docs/workflows/register-review.yml"),
};

const folder = mkdtempSync(join(tmpdir(), "cardwarden-workflows-"));
afterAll(() => rmSync(folder, { recursive: true }));
const put = (file: string, text: string) => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
};
const tool = (at: string) => {
  mkdirSync(join(folder, at), { recursive: true });
  symlinkSync(resolve("dist"), join(folder, at, "dist"));
};

/** Runs a step as a runner does, and gives back how it ended. */
function run(
  job: Job | undefined,
  name: string | RegExp,
  cwd: string,
  env: Record<string, string>,
) {
  const step = job?.steps.find((one) => one.name?.match(name) || one.id === name);
  if (step?.run === undefined) throw new Error(`no step ${name}`);
  put("script.sh", step.run);
  const wanted = Object.keys(step.env ?? {}).filter((one) => !(one in env));
  expect(wanted).toEqual([]);
  const { status, stdout, stderr } = spawnSync("bash", ["-e", join(folder, "script.sh")], {
    cwd: join(folder, cwd),
    env: { PATH: process.env.PATH, HOME: folder, ...env },
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

describe("check.yml", () => {
  const { cards, plan, shard, merge } = CHECK.jobs;
  const inputs = Object.keys(CHECK.on.workflow_call.inputs);

  test("hands every input to the Action, or to the command line", () => {
    const action = cards?.steps.find(({ uses }) => uses === "./.cardwarden-tool")?.with ?? {};
    expect(Object.keys(action)).toEqual(inputs.filter((name) => name !== "shards"));
    for (const [name, value] of Object.entries(action))
      expect(value).toBe(`\${{ inputs.${name} }}`);
    expect(Object.keys(action).filter((name) => !declared("inputs").includes(name))).toEqual([]);
    const used = [
      ...readFileSync(".github/workflows/check.yml", "utf8").matchAll(/inputs\.([\w-]+)/g),
    ];
    expect(new Set(used.map(([, name]) => name))).toEqual(new Set(inputs));
  });

  test.each([1, 2, 256])(
    "%i shards: either the Action or shards, never both, never none",
    (shards) => {
      const holds = (condition: string | undefined, ref: string, event: string) =>
        new Function(
          "inputs",
          "github",
          `return ${condition?.replace(/inputs\.policy-ref/g, 'inputs["policy-ref"]')}`,
        )({ shards, "policy-ref": ref }, { event_name: event });
      for (const ref of ["base", "policy"])
        for (const event of [
          "push",
          "schedule",
          "workflow_dispatch",
          "pull_request",
          "merge_group",
          "pull_request_target",
        ]) {
          const divided =
            shards > 1 &&
            ref === "base" &&
            ["push", "schedule", "workflow_dispatch"].includes(event);
          expect([ref, event, holds(cards?.if, ref, event), holds(plan?.if, ref, event)]).toEqual([
            ref,
            event,
            !divided,
            divided,
          ]);
        }
    },
  );

  test.each([
    ["2", "shards=[1,2]"],
    ["256", /^shards=\[1,2,.*,256\]$/],
    ["0", undefined],
    ["257", undefined],
    ["2.5", undefined],
    ["", undefined],
    ["a[$(touch pwned)]", undefined],
  ])("plans %j shards", (shards, line) => {
    put("output", "");
    const { status } = run(plan, "plan", ".", {
      SHARDS: shards,
      GITHUB_OUTPUT: join(folder, "output"),
    });
    const [first = "", date = ""] = readFileSync(join(folder, "output"), "utf8").split("\n");
    expect(status).toBe(line === undefined ? 1 : 0);
    if (line !== undefined) {
      expect(first).toMatch(line);
      expect(date).toMatch(/^date=\d{4}-\d{2}-\d{2}$/);
    }
    expect(existsSync(join(folder, "pwned"))).toBe(false);
  });

  test("the shards and their join give what one run gives", () => {
    put("w/models/a b/README.md", card("license: mit", "base_model: acme/other"));
    put("w/models/c/README.md", card("license: cc-by-nc-4.0", "model_name: acme/other"));
    put("w/elsewhere/README.md", card("license: mit", "model_name: acme/elsewhere"));
    put("w/policy.yml", "level: strict\n");
    mkdirSync(join(folder, "w/.git"));
    tool("w/.cardwarden-tool");
    const env = {
      SHARDS: "3",
      DAY: DATE,
      LOCALE: "en",
      CONFIG: "policy.yml",
      LEVEL: "",
      PACKS: "doc, ip\nprivacy",
      PATHS: "models/a b\nmodels/c",
      CARDWARDEN_PACKS_TOKEN: "",
      RUNNER_TEMP: join(folder, "temp"),
    };
    for (const SHARD of ["1", "2", "3"]) {
      mkdirSync(join(folder, "temp/shards"), { recursive: true });
      const { status, stderr } = run(shard, /Judge/, "w", { ...env, SHARD });
      expect([status, stderr]).toEqual([0, ""]);
      cpSync(
        join(folder, `temp/shard-${SHARD}.json`),
        join(folder, `temp/shards/shard-${SHARD}.json`),
      );
    }
    const joined = run(merge, /Join/, "w", {
      FAIL_ON: "error",
      RUNNER_TEMP: env.RUNNER_TEMP,
      GITHUB_STEP_SUMMARY: join(folder, "summary.md"),
    });
    const whole = spawnSync(
      process.execPath,
      [
        resolve("dist/cli/index.js"),
        "check",
        "models/a b",
        "models/c",
        "--config",
        "policy.yml",
        "--pack",
        "doc",
        "--pack",
        "ip",
        "--pack",
        "privacy",
        "--date",
        DATE,
        "--format",
        "github",
        "--format",
        "json=../whole.json",
        "--format",
        "markdown=../whole.md",
      ],
      { cwd: join(folder, "w"), encoding: "utf8" },
    );
    expect([joined.status, joined.stdout]).toEqual([whole.status, whole.stdout]);
    expect(joined.status).toBe(1);
    const text = (file: string) => readFileSync(join(folder, file), "utf8");
    expect(text("temp/report.json")).toBe(text("whole.json"));
    expect(text("summary.md")).toBe(text("whole.md"));
    expect(JSON.parse(text("whole.json")).documents).toHaveLength(2);

    rmSync(join(folder, "temp/shards/shard-2.json"));
    const missing = run(merge, /Join/, "w", {
      FAIL_ON: "never",
      RUNNER_TEMP: env.RUNNER_TEMP,
      GITHUB_STEP_SUMMARY: join(folder, "summary.md"),
    });
    expect(missing.status).toBe(2);
    expect(missing.stderr).toContain("of 3 shards, 1 is missing: 2");
  });

  test("does not go on where the commit of the tool is not known", () => {
    const room = /Room/;
    for (const job of [cards, shard, merge]) {
      expect(run(job, room, ".", { TOOL: "" }).status).toBe(1);
      expect(run(job, room, ".", { TOOL: "a".repeat(40) }).status).toBe(0);
    }
  });
});

describe("nightly.yml", () => {
  const { check, overview } = NIGHTLY.jobs;

  test("has as many shards as it says", () => {
    const shards = check?.strategy?.matrix.shard ?? [];
    expect(shards).toEqual(shards.map((_, i) => i + 1));
    expect(NIGHTLY.env?.SHARDS).toBe(String(shards.length));
    expect(readFileSync("docs/scale.md", "utf8")).toContain(`| S | shards | ${shards.length} |`);
  });

  test("clones and checks its share, goes on after a broken repository, and joins the rest", () => {
    const git = (cwd: string, ...args: string[]) =>
      execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@acme.example", ...args], {
        cwd: join(folder, cwd),
        stdio: "pipe",
      });
    for (const [name, file] of [
      ["one", "README.md"],
      ["two", "models/x/README.md"],
      ["empty", "main.c"],
    ] as const) {
      put(
        `server/acme/${name}.git/${file}`,
        card("license: cc-by-nc-4.0", "base_model: org/other"),
      );
      put(`server/acme/${name}.git/weights.bin`, "large");
      git(`server/acme/${name}.git`, "init", "-q");
      git(`server/acme/${name}.git`, "config", "uploadpack.allowFilter", "true");
      git(`server/acme/${name}.git`, "config", "uploadpack.allowAnySHA1InWant", "true");
      git(`server/acme/${name}.git`, "add", ".");
      git(`server/acme/${name}.git`, "commit", "-qm", "first");
    }
    put(
      "night/repositories.txt",
      "acme/one\nacme/two\nacme/empty\nacme/gone\n--upload-pack=touch/x\n",
    );
    tool("night/tool");
    const env = {
      ...NIGHTLY.env,
      DAY: DATE,
      TOKEN: "t",
      CARDWARDEN_PACKS_TOKEN: "t",
      GITHUB_SERVER_URL: `file://${folder}/server`,
    };
    let out = "";
    for (const SHARD of ["1", "2"]) {
      const { status, stdout } = run(check, /Clone/, "night", {
        ...env,
        SHARDS: "2",
        SHARD,
      } as Record<string, string>);
      expect(status).toBe(0);
      out += stdout;
    }
    expect(out.split("\n").sort().filter(Boolean)).toEqual([
      "::warning title=list::An entry is no owner/name",
      "::warning title=not cloned::acme/gone",
    ]);
    const text = (file: string) => readFileSync(join(folder, file), "utf8");
    const facts = JSON.parse(text("night/facts/acme__two.json"));
    expect(facts.documents).toEqual([
      { file: "models/x/README.md", format: "hf-model-card", subjects: ["models/x"] },
    ]);
    mkdirSync(join(folder, "night/shards"));
    cpSync(join(folder, "night/reports"), join(folder, "night/shards/reports-1"), {
      recursive: true,
    });
    rmSync(join(folder, "night/reports"), { recursive: true });
    const { status, stdout } = run(overview, /Join/, "night", {
      GITHUB_STEP_SUMMARY: join(folder, "overview.md"),
    });
    expect([status, stdout]).toEqual([
      1,
      "::error title=left out::1 repositories could not be cloned or checked: left-out.txt\n",
    ]);
    expect(
      JSON.parse(text("night/overview.json")).documents.map(({ file }: { file: string }) => file),
    ).toEqual(["acme__one/README.md", "acme__two/models/x/README.md"]);
    expect(text("night/left-out.txt")).toBe("acme/gone\n");
  });
});

describe("hub-organization.yml", () => {
  const { check, issue } = ON_HUB.jobs;
  const text = (file: string) => readFileSync(join(folder, file), "utf8");

  /** Runs the check with a tool that notes its arguments, writes a report and ends with a status. */
  function checking(status: number) {
    put("hub/output", "");
    put("hub/summary.md", "");
    put(
      "hub/tool/dist/cli/index.js",
      `const { writeFileSync } = require("node:fs");
      writeFileSync("argv.json", JSON.stringify(process.argv.slice(2)));
      for (const word of process.argv)
        if (/^(?:json|markdown)=/.test(word)) writeFileSync(word.replace(/^\\w+=/, ""), "# Report\\n");
      process.exitCode = ${status};`,
    );
    mkdirSync(join(folder, "hub/temp"), { recursive: true });
    return run(check, "check", "hub", {
      ...(ON_HUB.env as Record<string, string>),
      TARGETS: "hf:acme modelscope:acme",
      HF_TOKEN: "",
      RUNNER_TEMP: join(folder, "hub/temp"),
      GITHUB_OUTPUT: join(folder, "hub/output"),
      GITHUB_STEP_SUMMARY: join(folder, "hub/summary.md"),
    });
  }

  test.each([
    [0, 0, "verdict=clean\n"],
    [1, 0, "verdict=findings\n"],
    [2, 2, ""],
    [3, 3, ""],
  ])("a check that ends with %i ends the step with %i", (status, expected, output) => {
    expect(checking(status).status).toBe(expected);
    expect(text("hub/output")).toBe(output);
    expect(text("hub/summary.md")).toBe(expected === 0 ? "# Report\n" : "");
  });

  test("calls the command line as it is", async () => {
    checking(0);
    const argv: string[] = JSON.parse(text("hub/argv.json"));
    expect(argv.slice(0, 3)).toEqual(["check", "hf:acme", "modelscope:acme"]);
    const words = splitWords(argv.slice(1), flagsOf(await loadCommand("check")));
    expect(words.given.get("fail-on")).toEqual(["error"]);
    expect(words.positionals.every(isHubSpec)).toBe(true);
  });

  /** Runs the step that keeps the issue, with a `gh` that notes what it is asked; returns that. */
  function keeping(verdict: string, number: string, report: string): string[] {
    put("issue/report.md", report);
    put("issue/calls", "");
    put(
      "issue/bin/gh",
      `#!/usr/bin/env bash
      for word in "$@"; do printf '%s\\n' "$word" >> calls; done
      case "$*" in *state=all*) echo "${number}" ;; esac
      `,
    );
    chmodSync(join(folder, "issue/bin/gh"), 0o755);
    const { status, stderr } = run(issue, /Keep/, "issue", {
      ...issue?.steps.at(-1)?.env,
      TARGETS: "hf:acme",
      VERDICT: verdict,
      GH_TOKEN: "t",
      GH_REPO: "acme/cards",
      GITHUB_REPOSITORY: "acme/cards",
      GITHUB_SERVER_URL: "https://github.example",
      GITHUB_RUN_ID: "7",
      PATH: `${join(folder, "issue/bin")}:${process.env.PATH}`,
    });
    expect([status, stderr]).toEqual([0, ""]);
    const calls = text("issue/calls").split("\n");
    expect(calls[1]).toContain("repos/acme/cards/issues?state=all&labels=cardwarden-hub");
    return calls.filter((word) =>
      /^(?:PATCH|create|state=|title=|labels|repos\/acme\/cards\/issues(?:\/\d+)?$)/.test(word),
    );
  }

  test("opens one issue, keeps it current, and closes it", () => {
    expect(keeping("findings", "", "# Report\n")).toEqual([
      "create",
      "repos/acme/cards/issues",
      "title=Model cards and data set cards on the hub",
      "labels[]=cardwarden-hub",
    ]);
    expect(text("issue/body.md")).toMatch(/^Checked on .*actions\/runs\/7\n\n# Report\n$/);
    expect(keeping("findings", "12", "# Report\n")).toEqual([
      "PATCH",
      "repos/acme/cards/issues/12",
      "state=open",
    ]);
    expect(keeping("clean", "12", "# Report\n")).toEqual([
      "PATCH",
      "repos/acme/cards/issues/12",
      "state=closed",
    ]);
    expect(keeping("clean", "", "# Report\n")).toEqual([]);
  });

  test("shows the beginning of a long report, by whole lines", () => {
    keeping("findings", "12", `${"报告 ".repeat(10)}$(touch pwned) \`touch pwned\`\n`.repeat(2000));
    const body = text("issue/body.md");
    expect(body.length).toBeLessThan(65_536);
    expect(body).not.toContain("\uFFFD");
    expect(body.endsWith("pwned`\n")).toBe(true);
    expect(existsSync(join(folder, "issue/pwned"))).toBe(false);
  });
});

describe.each(Object.entries(REVIEWS))("%s", (name, { jobs }) => {
  const home = `review-${name}`;
  /** Puts a program in the place of another, which writes down how it is called. */
  const program = (file: string, script: string) => {
    put(`${home}/bin/${file}`, `#!/bin/bash\n${script}\n`);
    chmodSync(join(folder, `${home}/bin/${file}`), 0o755);
  };
  const env = (over: Record<string, string> = {}) => ({
    PATH: `${join(folder, home, "bin")}:${process.env.PATH}`,
    RUNNER_TEMP: join(folder, home),
    GITHUB_OUTPUT: join(folder, home, "output.txt"),
    GITHUB_STEP_SUMMARY: join(folder, home, "summary.md"),
    GH_TOKEN: "none",
    GH_REPO: "acme/policy",
    ...over,
  });
  const seen = (file: string) => readFileSync(join(folder, home, file), "utf8");
  put(`${home}/README.md`, "# Policy\n");
  tool(`${home}/tool`);
  symlinkSync(resolve("dist"), join(folder, home, "dist"));

  test("lists what is due, and leaves the rest to the issue", () => {
    program("npm", "exit 0");
    expect(run(jobs.review, "list", home, env())).toMatchObject({ status: 0, stderr: "" });
    expect(seen("output.txt")).toMatch(/^due=[01]\n$/);
    expect(seen("summary.md")).toBe(seen("review.md"));
  });

  test.each([
    ["", "issue create"],
    ["7", "issue edit 7"],
  ])("with the open issue %j calls %s", (open, call) => {
    program("gh", `echo "$@" >> calls.txt; if [ "$2" = list ]; then echo "${open}"; fi`);
    put(`${home}/calls.txt`, "");
    expect(run(jobs.review, /^Open/, home, env())).toMatchObject({ status: 0, stderr: "" });
    const calls = seen("calls.txt").split("\n").slice(0, -1);
    expect(calls).toHaveLength(3);
    expect(calls[2]?.startsWith(call)).toBe(true);
    expect(calls[2]).toContain("--body-file");
  });
});
