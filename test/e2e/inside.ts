import { summary } from "@actions/core";
import { runStep } from "../../src/action/run-step.js";
import { runner } from "../../src/action/runner.js";
import { command } from "../../src/cli/command.js";
import { usualFlags } from "../helpers/flags.js";
import type { Ran, Spawning } from "./runner.js";

/**
 * Runs of the sources in this process: they cost a tenth of the CPU time of a process. That the committed bundles hold
 * these sources is what `scripts/bundle.mjs --check` is for; that they run, what the tests that name a Node are for.
 */

type Env = Readonly<Record<string, string>>;

/** `cardwarden …`, as `main.ts` calls it where nobody watches. */
export async function cliInside(
  args: readonly string[],
  { cwd = process.cwd(), env = {}, input = "" }: Spawning,
): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const today = new Date().toISOString().slice(0, 10);
  const status = await under({ PATH: process.env.PATH ?? "", ...env }, () =>
    command(args, today, {
      cwd,
      color: false,
      width: undefined,
      out: (text) => out.push(text),
      err: (text) => err.push(text),
      stdin: async () => Buffer.from(input),
    }),
  );
  return { status, stdout: printed(out), stderr: printed(err) };
}

/** The Action, as its `main.ts` calls it. */
export async function stepInside(env: Env): Promise<Ran> {
  const out: string[] = [];
  const whole = { PATH: process.env.PATH ?? "", ...env };
  const status = await under(whole, async () => {
    // A process has one job summary, whose file `@actions/core` looks up once.
    Reflect.set(summary, "_filePath", undefined);
    // `@actions/core` writes its commands to the standard output of the process.
    const { write } = process.stdout;
    const { exitCode } = process;
    process.stdout.write = (text: string | Uint8Array) => out.push(String(text)) > 0;
    try {
      return await runStep(whole, runner(whole));
    } finally {
      process.stdout.write = write;
      process.exitCode = exitCode;
    }
  });
  return { status, stdout: printed(out), stderr: "" };
}

/** A text as it comes out of a process: half a surrogate pair has no bytes. */
const printed = (parts: readonly string[]) => Buffer.from(parts.join("")).toString("utf8");

/** One run after the other: the process has one environment. */
let last: Promise<unknown> = Promise.resolve();

/** Does some work with the environment of another process, which what it starts inherits. */
function under<T>(env: Env, work: () => T | Promise<T>): Promise<T> {
  const turn = last.then(async () => {
    const outer = process.env;
    process.env = { ...env };
    try {
      return await work();
    } finally {
      process.env = outer;
      usualFlags();
    }
  });
  last = turn.catch(() => {});
  return turn;
}
