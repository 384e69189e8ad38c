import { accessSync, constants } from "node:fs";
import {
  debug,
  ExitCode,
  endGroup,
  error,
  isDebug,
  setFailed,
  setOutput,
  setSecret,
  startGroup,
  summary,
} from "@actions/core";
import { message, render } from "../messages/index.js";
import type { UserError } from "../model/errors.js";
import { line, plain } from "../report/escape.js";
import { type Environment, localeOf } from "./inputs.js";

/** What a step tells the runner. Text of strangers passes the doors of `report/escape.ts` here or before. */
export interface Runner {
  /** Sets an output of the step: a number, path or word that the tool made. */
  output(name: string, value: string | number): void;
  /** Appends Markdown to the job summary. */
  summary(markdown: string): Promise<void>;
  /** True if the runner takes a job summary. */
  readonly hasSummary: boolean;
  /** Hides a secret in what the job logs from here on. */
  mask(secret: string): void;
  /** Logs a message that only shows where the job debugs. */
  debug(message: string): void;
  /** Writes text of which every line has passed a door: annotations are commands, which `line` would take apart. */
  print(text: string): void;
  /** Fails the step because of a mistake of its user, at its place where it has one. */
  refuse(mistake: UserError): void;
  /** Fails the step because of a bug; logs its stack where the job debugs. */
  crash(bug: unknown): void;
}

/** Returns the runner of this process, through `@actions/core`. */
export const runner = (env: Environment): Runner => ({
  output(name, value) {
    // Without the file core writes the old command, which a log may not hold; where the file is gone, it throws.
    if (isWritable(env.GITHUB_OUTPUT)) setOutput(name, value);
  },
  async summary(markdown) {
    await summary.addRaw(markdown).write();
  },
  hasSummary: isWritable(env.GITHUB_STEP_SUMMARY),
  mask(secret) {
    // Elsewhere nobody would take the command off the log, and it would be the only place with the secret.
    if (env.GITHUB_ACTIONS === "true") setSecret(secret);
  },
  debug: (text) => debug(plain(text)),
  print: (text) => void process.stdout.write(text),
  refuse(mistake) {
    const { at: location } = mistake;
    const { message: problem, hint } = mistake.in(localeOf(env));
    const annotation = location
      ? { file: plain(location.file), startLine: location.range.start.line }
      : {};
    // `setFailed` takes neither title nor place.
    error(plain(hint === undefined ? problem : `${problem}\n${hint}`), {
      title: "Cardwarden",
      ...annotation,
    });
    process.exitCode = ExitCode.Failure;
  },
  crash(bug) {
    setFailed(render(message("action.bug"), localeOf(env)));
    if (!isDebug()) return;
    startGroup("Stack");
    const stack = bug instanceof Error ? (bug.stack ?? bug.message) : String(bug);
    for (const call of stack.split("\n")) process.stdout.write(`${line(call)}\n`);
    endGroup();
  },
});

/** True if there is a file at the path that `@actions/core` may append to. */
function isWritable(path: string | undefined): boolean {
  if (!path) return false;
  try {
    accessSync(path, constants.R_OK | constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
