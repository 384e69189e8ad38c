import { createHash } from "node:crypto";
import { inLocale } from "../../evaluate/chinese.js";
import type { Finding, Report } from "../../model/report.js";
import { checkAnnotations } from "../../report/annotations.js";
import { comment as commentOf } from "../../report/comment.js";
import type { RenderContext } from "../../report/reporter.js";
import { type Api, ApiError } from "../api.js";
import type { Event } from "../event.js";
import type { Environment, Inputs } from "../inputs.js";
import type { Verdict } from "../verdict.js";
import { postCheckRun } from "./check-run.js";
import { postComment } from "./comment.js";
import { type Note, noteText } from "./notes.js";
import { postSuggestions } from "./suggestions.js";

/** Everything that a run may write to GitHub. */
export interface Delivery {
  readonly env: Environment;
  readonly event: Event;
  readonly inputs: Inputs;
  readonly report: Report;
  readonly context: RenderContext & { readonly line: NonNullable<RenderContext["line"]> };
  readonly verdict: Verdict;
  /** Findings that the verdict counts. */
  readonly findings: readonly Finding[];
  api(): Promise<Api | undefined>;
}

/** What came of it. */
export interface Delivered {
  /** Whether a check run holds the annotations. */
  readonly checkRun: boolean;
  /** A line for each thing that was left out, and why. */
  readonly notes: readonly string[];
}

/** A step and the permission that it needs, as a workflow writes it. */
const STEPS = {
  "check-run": { needs: "checks: write", work: checkRun },
  comment: { needs: "pull-requests: write", work: comment },
  suggestions: { needs: "pull-requests: write", work: suggest },
} as const satisfies Record<string, { needs: string; work: Work }>;
type Step = keyof typeof STEPS;
/** Gives back a note where only a part was done. */
type Work = (api: Api, delivery: Delivery) => Promise<string | undefined>;

/** Does what was asked for and the token allows. What fails is left out with a line; the verdict stands already. */
export async function deliver(delivery: Delivery): Promise<Delivered> {
  const { inputs, event, report } = delivery;
  const note = (kind: Note, ...values: (string | number)[]) =>
    noteText(report.locale, kind, ...values);
  const notes: string[] = [];
  const denied = new Set<string>();
  let made = false;
  for (const step of asked(inputs, event)) {
    const { needs, work } = STEPS[step];
    if (event.readOnly !== undefined || denied.has(needs)) {
      notes.push(note(event.readOnly ?? "denied", step, needs));
      continue;
    }
    const api = await delivery.api();
    if (api === undefined) {
      notes.push(note("no-token", step));
      continue;
    }
    try {
      const part = await work(api, delivery);
      if (part !== undefined) notes.push(part);
      if (step === "check-run") made = true;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      // Asking again with the same token for the same right would be one more request for nothing.
      if (error.isDenied) denied.add(needs);
      notes.push(
        error.isDenied
          ? note("denied", step, needs)
          : note("failed", step, inLocale(error.message, report.locale)),
      );
    }
  }
  return { checkRun: made, notes };
}

function asked(inputs: Inputs, { pull, head }: Event): Step[] {
  const steps: Step[] = [];
  if (inputs.checkRun === "auto" && head !== undefined) steps.push("check-run");
  if (inputs.comment !== "never" && pull !== undefined) steps.push("comment");
  if (inputs.suggestions && pull?.head !== undefined) steps.push("suggestions");
  return steps;
}

async function checkRun(api: Api, { env, event, report, context, verdict }: Delivery) {
  const { annotations, ...texts } = checkAnnotations(report, {
    ...context,
    ...(event.runUrl === undefined ? {} : { runUrl: event.runUrl }),
  });
  const posted = await postCheckRun(api, {
    sha: event.head ?? "",
    externalId: `${event.runId} ${keyOf(env, report)}`,
    outcome: verdict.outcome,
    ...texts,
    annotations,
    detailsUrl: event.runUrl,
  });
  return posted < annotations.length
    ? noteText(report.locale, "some", "check-run", posted)
    : undefined;
}

async function comment(api: Api, delivery: Delivery): Promise<undefined> {
  const { env, event, inputs, report, context, findings } = delivery;
  const marker = `<!-- cardwarden:v1 key=${keyOf(env)} -->`;
  await postComment(api, {
    number: event.pull?.number ?? 0,
    marker,
    author: inputs.commentAuthor,
    body: commentOf(report, {
      ...context,
      marker,
      ...(event.runUrl === undefined ? {} : { runUrl: event.runUrl }),
    }),
    create: inputs.comment === "always" || findings.length > 0,
  });
}

async function suggest(api: Api, delivery: Delivery): Promise<undefined> {
  const { event, inputs, report, context, findings } = delivery;
  await postSuggestions(api, {
    number: event.pull?.number ?? 0,
    head: event.pull?.head ?? "",
    author: inputs.commentAuthor,
    findings,
    line: context.line,
    title: noteText(report.locale, "suggestions"),
  });
}

/** Tells one job's comment and check from another's; a hash, because names of workflows hold anything. */
function keyOf(env: Environment, report?: Report): string {
  const parts = [env.GITHUB_WORKFLOW, env.GITHUB_JOB, env.INPUT_PATH, env.INPUT_CONFIG];
  const digests = report?.packs.map(({ digest }) => digest) ?? [];
  return createHash("sha256")
    .update(JSON.stringify([...parts, ...digests]))
    .digest("hex")
    .slice(0, 16);
}
