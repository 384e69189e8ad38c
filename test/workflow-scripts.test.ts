import { execFileSync, spawnSync } from "node:child_process";
import {
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
const NIGHTLY = read("docs/workflows/nightly.yml");

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
