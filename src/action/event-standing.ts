import { message } from "../messages/index.js";
import { UserError } from "../model/errors.js";
import type { Environment } from "./inputs.js";
import type { Sides } from "./sides.js";

/**
 * Whose policy may judge what a run looks at, by its event:
 * - `review`: a change whose author may not choose the policy; that of the base judges.
 * - `own`: started by the clock or by somebody who may write to the repository; the checkout is its own policy.
 * - `default-branch`: GitHub runs it on the default branch, whoever started it. As long as that is what is checked out, it is
 *   its own policy.
 * - `unclear`: it is about a pull request, and does not say whether that is what is checked out.
 * Source: docs.github.com, "Events that trigger workflows", the rows GITHUB_SHA and GITHUB_REF of each event.
 */
export type EventStanding = "review" | "own" | "default-branch" | "unclear";

/** On these GitHub checks out the merge of base and head, and their payload names both. */
const MERGE_CHECKOUT: ReadonlySet<string> = new Set([
  "pull_request",
  "pull_request_review",
  "pull_request_review_comment",
  "pull_request_review_thread",
]);
const REVIEW: ReadonlySet<string> = new Set([
  ...MERGE_CHECKOUT,
  "pull_request_target",
  "merge_group",
]);
const OWN: ReadonlySet<string> = new Set([
  "",
  "push",
  "schedule",
  "workflow_dispatch",
  "repository_dispatch",
  "release",
  "create",
]);

/** True if the checkout is GitHub's merge of base and head, unless the workflow asks for another. */
export const isMergeCheckout = ({ name }: { readonly name: string }): boolean =>
  MERGE_CHECKOUT.has(name);

export function standingOf(name: string, payload: unknown, env: Environment): EventStanding {
  if (REVIEW.has(name)) return "review";
  if (carriesPullRequest(payload, 0)) return "unclear";
  if (OWN.has(name)) return "own";
  const branch = defaultBranchOf(payload);
  const ref = env.GITHUB_REF ?? "";
  const elsewhere =
    branch === undefined ? ref.startsWith("refs/pull/") : ref !== `refs/heads/${branch}`;
  return elsewhere || env.GITHUB_HEAD_REF ? "unclear" : "default-branch";
}

/** Deeper than any payload of GitHub puts a pull request, what a dispatch hands on included. */
const DEEPEST = 8;

/** True if an event is about a pull request, in whatever member it says so. */
function carriesPullRequest(value: unknown, depth: number): boolean {
  if (typeof value !== "object" || value === null || depth > DEEPEST) return false;
  return Object.entries(value).some(([name, member]) => {
    if (name === "pull_request" && typeof member === "object" && member !== null) return true;
    if (name === "pull_requests" && Array.isArray(member) && member.length > 0) return true;
    // Of a pull request from a fork a run of a workflow names no number, only the event that started it.
    if (name === "workflow_run" && startedByReview(member)) return true;
    return carriesPullRequest(member, depth + 1);
  });
}

function startedByReview(run: unknown): boolean {
  const event = (run as { event?: unknown } | null)?.event;
  return typeof event === "string" && (REVIEW.has(event) || event.startsWith("pull_request"));
}

function defaultBranchOf(payload: unknown): string | undefined {
  const { repository } = (payload ?? {}) as { repository?: { default_branch?: unknown } | null };
  const branch = repository?.default_branch;
  return typeof branch === "string" ? branch : undefined;
}

/** Stops a run whose checkout could be the change of somebody who may not choose the policy. */
export function refuseUnclear(
  {
    name,
    standing,
    sha,
  }: { readonly name: string; readonly standing: EventStanding; readonly sha: string | undefined },
  { head }: Sides,
): void {
  if (standing === "review" || standing === "own") return;
  if (standing === "default-branch" && head !== undefined && head === sha) return;
  throw new UserError(
    "event-refused",
    standing === "unclear"
      ? message("event.about-pull-request", { event: name })
      : message("event.not-default-branch", { event: name }),
    message("event.use-others"),
  );
}
