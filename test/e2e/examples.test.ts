import { cpSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { DUTIES, RULE } from "./cards.js";
import { cli, folder, NODES, type Ran, ROOT, run, temporary } from "./runner.js";

interface Finding {
  readonly ruleId: string;
  readonly severity: string;
  readonly outcome: string;
  readonly primary: {
    readonly file: string;
    readonly range: { readonly start: { readonly line: number; readonly column: number } };
  };
}

const DATE = "2026-11-24";
const TERMS = "ip/teacher-terms-forbid-training";
const ROLES = "disclosure/duties-not-allocated";

/** All findings above notice, each with its place. `harbour-notes` is there to show a grouped finding. */
const ABOVE_NOTICE = [
  `distilled-student:4:13 warning ${DUTIES}`,
  `distilled-student:4:13 error ${RULE}`,
  `distilled-student:19:1 warning ${ROLES}`,
  "distilled-student:19:1 warning disclosure/inherited-risks-missing",
  "distilled-student:19:1 warning disclosure/student-safety-assumed",
  `hosted-student:13:11 error ${TERMS}`,
  `hosted-student:19:1 warning ${ROLES}`,
  "hosted-student:19:1 warning disclosure/inherited-risks-missing",
  "hosted-student:19:1 warning disclosure/student-safety-assumed",
  "instruction-set:22:13 warning ip/dataset-generator-terms",
  `instruction-student:6:5 warning ${TERMS}`,
  `instruction-student:12:1 warning ${ROLES}`,
  "instruction-student:12:1 warning disclosure/inherited-risks-missing",
  "instruction-student:12:1 warning disclosure/student-safety-assumed",
];

const findingsOf = ({ stdout, stderr }: Ran): readonly Finding[] => {
  expect(stderr).toBe("");
  return JSON.parse(stdout).findings;
};

describe.each(NODES)("the examples under Node $version", ({ path: node }) => {
  let clone: string;
  beforeAll(() => {
    // As in a clone: nothing is installed.
    clone = temporary();
    for (const name of ["dist", "examples"])
      cpSync(join(ROOT, name), join(clone, name), { recursive: true });
  });
  const check = (...args: string[]) =>
    run(node, ["dist/cli/index.js", "check", ...args, "--date", DATE], { cwd: clone });

  it("are the README's first command: it exits 1, and every finding is at its place", async () => {
    const people = await check("examples");
    expect(people).toMatchObject({ status: 1, stderr: "" });
    expect(people.stdout).toMatch(/^examples\/distilled-student\/README\.md\n {2}4:13 {3}error /m);
    const found = findingsOf(await check("examples", "--format", "json"));
    expect(found.filter(({ outcome }) => outcome !== "fail")).toEqual([]);
    const above = found
      .filter(({ severity }) => severity !== "notice")
      .map(({ ruleId, severity, primary: { file, range } }) => {
        const name = file.replace(/^examples\/(.*)\/README\.md$/, "$1");
        return `${name}:${range.start.line}:${range.start.column} ${severity} ${ruleId}`;
      });
    expect(above).toEqual(ABOVE_NOTICE);
  });
});

describe("the examples", () => {
  const check = (...args: string[]) => cli(["check", ...args, "--date", DATE], { cwd: ROOT });
  const findings = async (...args: string[]) =>
    findingsOf(await check(...args, "--format", "json"));

  it("have a student with nothing to find at the strictest level", async () => {
    expect(await findings("examples/clean-student", "--level", "strict")).toEqual([]);
    // Its data set lies beside it: known or not, it changes nothing.
    const strict = await findings("examples", "--level", "strict");
    expect(strict.filter(({ primary }) => primary.file.includes("clean-student"))).toEqual([]);
    expect(await check("examples/clean-student", "--level", "strict")).toMatchObject({ status: 0 });
  });

  it.each([
    ["letter-classifier", 2],
    ["quantized-mirror", 0],
    ["tide-sensors", 0],
    ["qwen-sibling", 0],
  ])("%s has nothing above notice, alone too", async (name, notices) => {
    const found = await findings(`examples/${name}`);
    expect(found.map(({ severity }) => severity)).toEqual(Array(notices).fill("notice"));
  });
});

describe("the other commands of the bundle", () => {
  const call = (args: readonly string[], cwd = temporary()) =>
    cli(args, { cwd, node: process.execPath });

  it("explain says what a rule asks and what is known of a license, or exits 2", async () => {
    const rule = await call(["explain", RULE]);
    expect(rule).toMatchObject({ status: 0, stderr: "" });
    expect(rule.stdout).toContain(RULE);
    // The details of the register are a chunk of their own, which a bundle can lose.
    const license = await call(["explain", "llama3.1"]);
    expect(license).toMatchObject({ status: 0, stderr: "" });
    expect(license.stdout).toContain("meta-llama/llama-models@");
    expect(await call(["explain", "ip/license-contradicts-inherted"])).toMatchObject({
      status: 2,
      stdout: "",
      stderr: expect.stringContaining(RULE),
    });
  });

  it("rules lists every rule that is on, or those of a pack", async () => {
    const ids = async (...more: string[]) => {
      const { status, stdout } = await call(["rules", "--format", "json", ...more]);
      expect(status).toBe(0);
      return JSON.parse(stdout).map(({ id }: { id: string }) => id) as string[];
    };
    const all = await ids();
    expect(all).toHaveLength(111);
    expect(all).toContain(RULE);
    const ip = await ids("--pack", "ip");
    expect(ip).toEqual(all.filter((id) => id.startsWith("ip/")));
    expect(await call(["rules", "--pack", "privcy"])).toMatchObject({ status: 2, stdout: "" });
  });

  it("init writes what check then reads, and exits 2 where there is no folder", async () => {
    const cwd = temporary();
    const first = await call(["init"], cwd);
    expect(first).toMatchObject({ status: 0, stderr: "" });
    expect(first.stdout.match(/^wrote \S+/gm)).toHaveLength(3);
    expect(await call(["check"], cwd)).toMatchObject({ status: 3 });
    expect(await call(["init", "gone/README.md"], folder({ gone: "" }))).toMatchObject({
      status: 2,
    });
  });

  it("pack makes a rule that passes its own test, and exits 1 where an example fails", async () => {
    const cwd = temporary();
    const made = await call(["pack", "new-rule", "./acme", "no-version"], cwd);
    expect(made).toMatchObject({ status: 0, stderr: "" });
    expect(await call(["pack", "test", "./acme"], cwd)).toMatchObject({ status: 0, stderr: "" });
    cpSync(join(cwd, "acme/no-version/good.md"), join(cwd, "acme/no-version/bad.md"));
    expect(await call(["pack", "test", "./acme"], cwd)).toMatchObject({ status: 1 });
    expect(await call(["pack", "test", "./gone"], cwd)).toMatchObject({ status: 2, stdout: "" });
  });
});
