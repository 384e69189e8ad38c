import {
  GITHUB,
  number,
  pullRequest,
  type RepositoryOptions,
  repository,
  TIME,
  type Urls,
  user,
} from "./resources.js";
import { author } from "./state.js";

/**
 * What GitHub writes into GITHUB_EVENT_PATH, with the fields that an Action may read.
 * Shapes: GitHub's documentation "Webhook events and payloads".
 */

export interface Common extends RepositoryOptions {
  /** `owner/name`; "harbour/models" unless told. */
  readonly repository?: string;
  /** Who caused it. */
  readonly sender?: string;
  /** In events that an app receives; a workflow's have none. */
  readonly installation?: number;
  readonly urls?: Urls;
}

function common(given: Common) {
  const urls = given.urls ?? GITHUB;
  const fullName = given.repository ?? "harbour/models";
  const into = {
    fullName,
    private: given.private ?? true,
    defaultBranch: given.defaultBranch ?? "main",
  };
  const rest = {
    repository: repository(fullName, into, urls),
    sender: user(author(given.sender ?? "harbour"), urls),
    ...(given.installation === undefined
      ? {}
      : { installation: { id: given.installation, node_id: "MDIz" } }),
  };
  return { urls, into, rest };
}

export interface PullRequestGiven extends Omit<Common, "fork"> {
  readonly number: number;
  readonly base: { readonly ref?: string; readonly sha: string };
  readonly head: { readonly ref?: string; readonly sha: string };
  /** From the repository of its author; "deleted" where that repository is gone. */
  readonly fork?: boolean | "deleted";
  readonly action?:
    | "opened"
    | "synchronize"
    | "reopened"
    | "edited"
    | "closed"
    | "ready_for_review";
  /** The head before a `synchronize`. */
  readonly before?: string;
  /** The base branch before an `edited`. */
  readonly formerBase?: string;
  readonly state?: "open" | "closed";
  readonly merged?: boolean;
  readonly draft?: boolean;
  readonly author?: string;
  readonly title?: string;
  readonly mergeSha?: string | null;
  readonly changedFiles?: number;
}

/** `pull_request` and `pull_request_target`. */
export function pullRequestEvent(given: PullRequestGiven) {
  const { urls, into, rest } = common({ ...given, fork: false });
  const fork = given.fork ?? false;
  const action = given.action ?? "opened";
  const pull = {
    number: given.number,
    title: given.title ?? "Change a card",
    state: given.state ?? "open",
    merged: given.merged ?? false,
    draft: given.draft ?? false,
    locked: false,
    author: given.author ?? (fork === false ? "harbour" : "mallory"),
    fork: fork !== false,
    base: { ref: given.base.ref ?? "main", sha: given.base.sha },
    head: { ref: given.head.ref ?? "change", sha: given.head.sha },
    mergeSha: given.mergeSha ?? null,
  };
  const files = given.changedFiles ?? 1;
  const counts = { files, additions: files, deletions: 0, comments: 0, reviewComments: 0 };
  const { head, ...shape } = pullRequest(pull, into, counts, urls);
  return {
    action,
    number: given.number,
    pull_request: { ...shape, head: fork === "deleted" ? { ...head, repo: null } : head },
    ...(action === "synchronize"
      ? { before: given.before ?? "0".repeat(40), after: given.head.sha }
      : {}),
    ...(action === "edited"
      ? {
          changes: {
            base: { ref: { from: given.formerBase ?? "main" }, sha: { from: given.base.sha } },
          },
        }
      : {}),
    ...rest,
    sender: user(author(given.sender ?? pull.author), urls),
  };
}

export interface MergeGroupGiven extends Common {
  readonly base: { readonly ref?: string; readonly sha: string };
  readonly head: { readonly sha: string };
  /** Of the pull request that the group ends with. */
  readonly number?: number;
}

/** `merge_group`. It names no pull request but in the name of its branch. */
export function mergeGroupEvent(given: MergeGroupGiven) {
  const { rest } = common(given);
  const branch = given.base.ref ?? "main";
  return {
    action: "checks_requested",
    merge_group: {
      head_sha: given.head.sha,
      head_ref: `refs/heads/gh-readonly-queue/${branch}/pr-${given.number ?? 7}-${given.base.sha}`,
      base_sha: given.base.sha,
      base_ref: `refs/heads/${branch}`,
      head_commit: commit(given.head.sha),
    },
    ...rest,
  };
}

export interface PushGiven extends Common {
  readonly before: string;
  readonly after: string;
  /** A branch, or a whole ref. */
  readonly ref?: string;
  readonly forced?: boolean;
  /** Paths of the commit. */
  readonly added?: readonly string[];
  readonly modified?: readonly string[];
  readonly removed?: readonly string[];
}

const NOTHING = "0".repeat(40);

/** `push`. Forty zeros as `before` are a new branch, as `after` a deleted one. */
export function pushEvent(given: PushGiven) {
  const { urls, into, rest } = common(given);
  const deleted = given.after === NOTHING;
  const { added = [], modified = [], removed = [] } = given;
  const head = deleted ? null : { ...commit(given.after), added, modified, removed };
  const ref = given.ref ?? "main";
  const html = `${urls.html}/${into.fullName}`;
  return {
    ref: ref.startsWith("refs/") ? ref : `refs/heads/${ref}`,
    before: given.before,
    after: given.after,
    created: given.before === NOTHING,
    deleted,
    forced: given.forced ?? false,
    base_ref: null,
    compare: `${html}/compare/${given.before.slice(0, 12)}...${given.after.slice(0, 12)}`,
    commits: head === null ? [] : [head],
    head_commit: head,
    pusher: { name: given.sender ?? "harbour", email: "ci@harbour.example" },
    ...rest,
  };
}

/** `schedule`. */
export function scheduleEvent(given: Common & { readonly schedule?: string } = {}) {
  const { rest } = common(given);
  return {
    schedule: given.schedule ?? "0 4 * * 1",
    workflow: ".github/workflows/cards.yml",
    ...rest,
  };
}

/** `workflow_dispatch`. */
export function dispatchEvent(
  given: Common & {
    readonly ref?: string;
    readonly inputs?: Readonly<Record<string, string>>;
  } = {},
) {
  const { rest } = common(given);
  return {
    inputs: given.inputs ?? null,
    ref: `refs/heads/${given.ref ?? "main"}`,
    workflow: ".github/workflows/cards.yml",
    ...rest,
  };
}

export interface RunGiven extends Common {
  readonly head: { readonly sha: string; readonly ref?: string };
  readonly event?: string;
  readonly conclusion?: string;
  /** Pull requests of this repository; of a fork GitHub names none. */
  readonly pulls?: readonly number[];
  readonly from?: string;
}

/** `workflow_run`: the second, privileged workflow of those who comment on pull requests of forks. */
export function workflowRunEvent(given: RunGiven) {
  const { urls, into, rest } = common(given);
  const from = given.from ?? into.fullName;
  return {
    action: "completed",
    workflow_run: {
      id: number(given.head.sha),
      name: "cards",
      event: given.event ?? "pull_request",
      status: "completed",
      conclusion: given.conclusion ?? "success",
      head_branch: given.head.ref ?? "change",
      head_sha: given.head.sha,
      path: ".github/workflows/cards.yml",
      pull_requests: (given.pulls ?? []).map((one) => ({ number: one, id: one })),
      head_repository: repository(from, { ...into, fork: from !== into.fullName }, urls),
      repository: rest.repository,
      actor: user(author(from.split("/")[0] ?? ""), urls),
    },
    workflow: { id: 1, name: "cards", path: ".github/workflows/cards.yml", state: "active" },
    ...rest,
  };
}

const commit = (sha: string) => ({
  id: sha,
  tree_id: NOTHING,
  distinct: true,
  message: `Commit ${sha.slice(0, 7)}`,
  timestamp: TIME,
  author: { name: "Harbour", email: "ci@harbour.example", username: "harbour" },
  committer: { name: "Harbour", email: "ci@harbour.example", username: "harbour" },
});
