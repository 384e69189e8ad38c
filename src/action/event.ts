import { member } from "../model/lookup.js";
import { isHash } from "../node/git.js";
import { readPayload } from "../node/run-source.js";
import { type EventStanding, isMergeCheckout, standingOf } from "./event-standing.js";
import type { Environment } from "./inputs.js";

/**
 * What made the workflow run, as far as a verdict depends on it. Fields of the payload are data of strangers: a revision
 * is taken only where it is a hash.
 * Source: docs.github.com, "Events that trigger workflows"; webhook payloads `pull_request`, `merge_group`, `push`.
 */
export interface Event {
  readonly name: string;
  readonly standing: EventStanding;
  /** `owner/name` in two parts; undefined outside GitHub. */
  readonly repository: { readonly owner: string; readonly repo: string } | undefined;
  /** The commit that was checked out by default. */
  readonly sha: string | undefined;
  readonly pull: PullRequest | undefined;
  /** What the head is compared with: of a merge group or a push. */
  readonly base: string | undefined;
  readonly head: string | undefined;
  /** Why the token of this run only reads; undefined where it may write what the workflow allows. */
  readonly readOnly: "fork" | "dependabot" | undefined;
  readonly runUrl: string | undefined;
  readonly runId: string;
}

export interface PullRequest {
  readonly number: number;
  readonly base: string | undefined;
  readonly head: string | undefined;
  /** Name of the branch that it comes from. */
  readonly headRef: string;
  /** Whether it asks to change the branch on which `pull_request_target` runs. */
  readonly intoDefaultBranch: boolean;
  /** Whether the head is a branch of the repository itself. */
  readonly ownBranch: boolean;
}

/** True if the event is a change under review, whose author may not choose the policy that judges it. */
export const isReview = ({ standing }: Pick<Event, "standing">): boolean => standing === "review";

export function readEvent(env: Environment): Event {
  const name = env.GITHUB_EVENT_NAME ?? "";
  const payload = readPayload(env.GITHUB_EVENT_PATH);
  const [owner, repo] = (env.GITHUB_REPOSITORY ?? "").split("/");
  const pull = name.startsWith("pull_request") ? pullRequest(payload) : undefined;
  const group = name === "merge_group" ? member(payload, "merge_group") : undefined;
  const push = name === "push" ? payload : undefined;
  const server = env.GITHUB_SERVER_URL;
  return {
    name,
    standing: standingOf(name, payload, env),
    repository: owner && repo ? { owner, repo } : undefined,
    sha: hash(env.GITHUB_SHA),
    pull,
    base: hash(member(group, "base_sha")) ?? hash(member(push, "before")),
    head: pull?.head ?? hash(member(group, "head_sha")) ?? hash(env.GITHUB_SHA),
    readOnly:
      pull !== undefined && isMergeCheckout({ name })
        ? pull.ownBranch
          ? isDependabot(env)
            ? "dependabot"
            : undefined
          : "fork"
        : undefined,
    runUrl:
      server && owner && repo && env.GITHUB_RUN_ID
        ? `${server}/${owner}/${repo}/actions/runs/${env.GITHUB_RUN_ID}`
        : undefined,
    runId: `${env.GITHUB_RUN_ID ?? "0"}-${env.GITHUB_RUN_ATTEMPT ?? "1"}`,
  };
}

/** Runs that Dependabot starts get the token of a fork. */
const isDependabot = (env: Environment) => env.GITHUB_ACTOR === "dependabot[bot]";

function pullRequest(payload: unknown): PullRequest | undefined {
  const pull = member(payload, "pull_request");
  const number = member(pull, "number");
  if (typeof number !== "number" || !Number.isSafeInteger(number) || number < 1) return undefined;
  const [base, head] = [member(pull, "base"), member(pull, "head")];
  const name = (side: unknown) => member(member(side, "repo"), "full_name");
  // A fork that was deleted meanwhile has no repository.
  const ownBranch = name(head) !== undefined && name(head) === name(base);
  return {
    number,
    base: hash(member(base, "sha")),
    head: hash(member(head, "sha")),
    headRef: text(head, "ref"),
    intoDefaultBranch: text(base, "ref") === text(member(payload, "repository"), "default_branch"),
    ownBranch,
  };
}

const text = (value: unknown, name: string): string => String(member(value, name) ?? "");

/** Returns the hash of a commit. All zeros stand for none, as before the first push of a branch. */
const hash = (value: unknown): string | undefined =>
  typeof value === "string" && isHash(value) && !/^0+$/.test(value) ? value : undefined;
