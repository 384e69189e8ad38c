import { createHash } from "node:crypto";
import { type Message, message, render } from "../../messages/index.js";
import type { Finding, Report } from "../../model/report.js";
import { checkAnnotations } from "../../report/annotations.js";
import { comment as commentOf } from "../../report/markdown/comment.js";
import type { RenderContext } from "../../report/reporter.js";
import { type Api, ApiError } from "../api.js";
import type { Event } from "../event.js";
import type { Environment, Inputs } from "../inputs.js";
import type { StepVerdict } from "../verdict.js";
import { postCheckRun } from "./check-run.js";
import { postComment } from "./comment.js";
import { postSuggestions } from "./suggestions.js";

/** Everything that a run may write to GitHub. */
export interface Delivery {
  readonly env: Environment;
  readonly event: Event;
  readonly inputs: Inputs;
  readonly report: Report;
  readonly context: RenderContext & { readonly line: NonNullable<RenderContext["line"]> };
  readonly verdict: StepVerdict;
  /** Findings that the verdict counts. */
  readonly findings: readonly Finding[];
  api(): Promise<Api | undefined>;
  /** Called once, before anything else is written: whether a check run holds the annotations. */
  checked(made: boolean): void;
  debug(message: string): void;
}

/** A step and the permission that it needs, as a workflow writes it. */
const STEPS = {
  "check-run": { needs: "checks: write", work: checkRun },
  comment: { needs: "pull-requests: write", work: comment },
  suggestions: { needs: "pull-requests: write", work: suggest },
} as const satisfies Record<string, { needs: string; work: Work }>;
type DeliveryStep = keyof typeof STEPS;
/** Gives back a note where only a part was done. */
type Work = (api: Api, delivery: Delivery) => Promise<string | undefined>;

/**
 * Does what was asked for and the token allows. What fails is left out with a line, a fault of ours included: the verdict
 * stands already, and nothing here may change it. Gives back the lines.
 */
export async function deliver(delivery: Delivery): Promise<readonly string[]> {
  const { inputs, event } = delivery;
  const notes: string[] = [];
  const denied = new Set<string>();
  const steps = asked(inputs, event);
  if (!steps.includes("check-run")) delivery.checked(false);
  for (const step of steps) {
    const { note, isDone } = await attempt(step, delivery, denied);
    if (note !== undefined) notes.push(note);
    if (step === "check-run") delivery.checked(isDone);
  }
  return notes;
}

/** Takes one step, and returns what is to be said of it. `denied` are the rights that the token is known to lack. */
async function attempt(
  step: DeliveryStep,
  delivery: Delivery,
  denied: Set<string>,
): Promise<{ readonly note: string | undefined; readonly isDone: boolean }> {
  const { event, report } = delivery;
  const { needs, work } = STEPS[step];
  const leftOut = (note: Message) => ({ note: render(note, report.locale), isDone: false });
  const denial = message("note.denied", { step, permission: needs });
  if (event.readOnly === "fork") return leftOut(message("note.read-only-fork", { step }));
  if (event.readOnly === "dependabot")
    return leftOut(message("note.read-only-dependabot", { step }));
  // Asking again with the same token for the same right would be one more request for nothing.
  if (denied.has(needs)) return leftOut(denial);
  try {
    const api = await delivery.api();
    if (api === undefined) return leftOut(message("note.no-token", { step }));
    return { note: await work(api, delivery), isDone: true };
  } catch (error) {
    const isExpected = error instanceof ApiError;
    if (!isExpected) delivery.debug(error instanceof Error ? `${error.stack}` : String(error));
    if (isExpected && error.isDenied) {
      denied.add(needs);
      return leftOut(denial);
    }
    const reason = isExpected ? error.reason : message("note.bug");
    return leftOut(message("note.failed", { step, reason }));
  }
}

/** Makes the check run first: it decides where the annotations are shown. */
function asked(inputs: Inputs, { pull, head }: Event): DeliveryStep[] {
  const steps: DeliveryStep[] = [];
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
    ? render(message("note.some-annotations", { step: "check-run", count: posted }), report.locale)
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
    title: render(message("note.suggestions"), report.locale),
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
