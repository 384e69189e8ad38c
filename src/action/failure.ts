import { UserError } from "../model/errors.js";
import type { RunSource } from "../model/overview.js";
import { bugSummary, failureSummary } from "../report/markdown/problems.js";
import { type Environment, localeOf } from "./inputs.js";
import type { Runner } from "./runner.js";

/**
 * Writes the job summary of a run that ended before there was a report, where the step has one. The inputs may be what is
 * wrong, so that the environment says whether it is wanted.
 */
export async function summarizeFailure(
  error: unknown,
  env: Environment,
  step: Runner,
): Promise<void> {
  if (!step.hasSummary || env.INPUT_SUMMARY?.trim().toLowerCase() === "false") return;
  const locale = localeOf(env);
  await step.summary(
    error instanceof UserError
      ? failureSummary({ ...error.in(locale), at: error.at }, locale, sourceOf(env))
      : bugSummary(locale),
  );
}

/** Returns the revision that was checked out, where the runner states it. */
function sourceOf(env: Environment): RunSource | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = env;
  return server && repository && commit
    ? { forge: "github", server, repository, commit }
    : undefined;
}
