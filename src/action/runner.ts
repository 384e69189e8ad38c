import { randomUUID } from "node:crypto";
import { appendFileSync } from "node:fs";
import type { Environment } from "./inputs.js";

/**
 * The files in which the runner takes outputs and the job summary, written without `@actions/core`: that loads an HTTP
 * client, which takes longer than the whole check.
 * Source: actions/runner, FileCommandManager.cs; actions/toolkit, packages/core/src/file-command.ts.
 */
export interface Runner {
  /** Numbers, paths and words of ours. */
  output(name: string, value: string | number): void;
  summary(markdown: string): void;
  readonly hasSummary: boolean;
  print(text: string): void;
}

export const runner = (env: Environment): Runner => ({
  output(name, value) {
    // Without the file there is only the old command, which a log may not hold.
    if (!env.GITHUB_OUTPUT) return;
    // A value that holds the delimiter could end itself.
    const delimiter = `ghadelimiter_${randomUUID()}`;
    appendFileSync(env.GITHUB_OUTPUT, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
  },
  summary(markdown) {
    if (env.GITHUB_STEP_SUMMARY) appendFileSync(env.GITHUB_STEP_SUMMARY, markdown);
  },
  hasSummary: Boolean(env.GITHUB_STEP_SUMMARY),
  print: (text) => void process.stdout.write(text),
});
