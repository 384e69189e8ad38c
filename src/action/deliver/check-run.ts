import type { CheckAnnotation } from "../../report/annotations.js";
import { type Api, ApiError } from "../api.js";
import { ANYTHING, CHECK_RUNS, CREATED } from "../api-answers.js";
import type { StepOutcome } from "../verdict.js";
import { createOnce } from "./create-once.js";

/** GitHub takes no more in one request. */
const BATCH = 50;
/** Nobody reads more, and each batch is a request of those that GitHub limits most. */
const MOST = 1000;

export const CHECK_NAME = "Cardwarden";

export interface CheckRun {
  readonly sha: string;
  /** Tells this run's check from another's, so that none is made twice. */
  readonly externalId: string;
  readonly outcome: StepOutcome;
  readonly title: string;
  readonly summary: string;
  readonly text?: string;
  readonly annotations: readonly CheckAnnotation[];
  readonly detailsUrl: string | undefined;
}

/** Never "success" for what could not be determined, or where there was nothing to check. */
const CONCLUSION = {
  pass: "success",
  fail: "failure",
  error: "failure",
  undetermined: "neutral",
  nothing: "neutral",
} as const satisfies Record<StepOutcome, string>;

/**
 * Makes a check run that is completed from its first request on, so that none stays pending for ever; the other
 * annotations are added in batches. Gives back how many were posted.
 */
export async function postCheckRun(api: Api, run: CheckRun): Promise<number> {
  const { sha, title, summary, text } = run;
  const annotations = run.annotations.slice(0, MOST);
  const output = (start: number) => ({
    title,
    summary,
    ...(text === undefined ? {} : { text }),
    annotations: annotations.slice(start, start + BATCH).map((annotation) => ({ ...annotation })),
  });
  const id = await createOnce<number | bigint>(
    api,
    async () => {
      const check = {
        name: CHECK_NAME,
        head_sha: sha,
        external_id: run.externalId,
        ...(run.detailsUrl === undefined ? {} : { details_url: run.detailsUrl }),
        status: "completed",
        conclusion: CONCLUSION[run.outcome],
        output: output(0),
      };
      return (await api.ask("POST /repos/{owner}/{repo}/check-runs", check, CREATED)).id;
    },
    async () => {
      const { check_runs: runs } = await api.ask(
        "GET /repos/{owner}/{repo}/commits/{ref}/check-runs",
        { ref: sha, check_name: CHECK_NAME, filter: "all", per_page: 100 },
        CHECK_RUNS,
      );
      return runs.find(({ external_id }) => external_id === run.externalId)?.id;
    },
  );
  let posted = Math.min(BATCH, annotations.length);
  try {
    for (; posted < annotations.length; posted = Math.min(posted + BATCH, annotations.length))
      await api.ask(
        "PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}",
        { check_run_id: id, output: output(posted) },
        ANYTHING,
      );
  } catch (error) {
    // The verdict stands there already; the summary has every finding.
    if (!(error instanceof ApiError)) throw error;
  }
  return posted;
}
