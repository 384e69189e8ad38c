import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "../../src/model/report.js";
import { pullRequestEvent } from "./github/events.js";
import { type GitHub, startGitHub } from "./github/server.js";
import type { Pull } from "./github/state.js";
import { copyRepository } from "./github/workspace.js";
import { action, folder, git, gitFed, type JobResult, temporary } from "./runner.js";

/** Path to text; `null` takes a file away. */
export type Files = Readonly<Record<string, string | Buffer | null>>;

/** A repository with a base, a pull request's head, and the merge commit that GitHub checks out. */
export interface Review {
  readonly workspace: string;
  readonly base: string;
  readonly head: string;
  readonly merge: string;
}

/** A commit for `git fast-import`: files, on top of its parents. */
function commitOf(ref: string, message: string, parents: readonly string[], files: Files): Buffer {
  const [from, ...merged] = parents;
  const head = [
    `commit ${ref}`,
    "committer Harbour <ci@harbour.example> 1767225600 +0000",
    `data ${message.length}`,
    message,
    ...(from === undefined ? [] : [`from ${from}`]),
    ...merged.map((parent) => `merge ${parent}`),
  ];
  const parts = [Buffer.from(`${head.join("\n")}\n`)];
  for (const [path, text] of Object.entries(files)) {
    const name = `"${path.replace(/[\\"]/g, "\\$&").replaceAll("\n", "\\n")}"`;
    if (text === null) parts.push(Buffer.from(`D ${name}\n`));
    else
      parts.push(
        Buffer.from(`M 100644 inline ${name}\ndata ${Buffer.byteLength(text)}\n`),
        Buffer.from(text),
        Buffer.from("\n"),
      );
  }
  return Buffer.concat([...parts, Buffer.from("\n")]);
}

/**
 * `main` moves on by `later` after the head has left it, so that `event.base` may be old. Made in three calls of git, since
 * a process costs more the larger the one is that starts it.
 */
export async function reviewOf(base: Files, head: Files, later: Files = {}): Promise<Review> {
  const workspace = folder({});
  await git(workspace, "init", "-q", "-b", "main", "--template=");
  const [main, change, pull] = ["refs/heads/main", "refs/heads/change", "refs/pull/7/merge"];
  const commits = [
    commitOf(main, "base", [], base),
    commitOf(change, "head", [main], head),
    // Without a parent that is named, a branch goes on where it is.
    commitOf(main, "later", [], later),
    commitOf(pull, "merge", [main, change], head),
  ];
  // One pack in place of a file for each object.
  const packed = ["-c", "fastimport.unpackLimit=1"];
  await gitFed(Buffer.concat(commits), workspace, ...packed, "fast-import", "--quiet");
  await git(workspace, "checkout", "-q", "-f", "--detach", pull);
  const sha = (ref: string) => readFileSync(join(workspace, ".git", ref), "utf8").trim();
  return { workspace, base: sha(main), head: sha(change), merge: sha(pull) };
}

/** What `actions/checkout` leaves: one commit, and with a depth of two its parents. */
export async function checkout({ workspace, merge }: Review, depth = 1, ref = merge) {
  const clone = join(temporary(), "clone");
  await git(temporary(), "init", "-q", "--template=", clone);
  const remote = `[remote "origin"]\n\turl = file://${workspace}\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n`;
  appendFileSync(join(clone, ".git/config"), remote);
  appendFileSync(join(workspace, ".git/config"), "[uploadpack]\n\tallowAnySHA1InWant = true\n");
  await git(clone, "fetch", "-q", `--depth=${depth}`, "origin", ref);
  await git(clone, "checkout", "-q", "--detach", "FETCH_HEAD");
  return clone;
}

export interface Run {
  readonly workspace?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly github?: GitHub;
  readonly event?: string;
  readonly payload?: unknown;
  readonly fork?: boolean;
  readonly node?: string;
  readonly bundle?: string;
  readonly nodeOptions?: readonly string[];
  /** Milliseconds. */
  readonly timeout?: number;
}

export interface RunResult extends JobResult {
  readonly report: Report;
  /** `rule file:line introduced` of every finding that is not excused. */
  readonly findings: readonly string[];
}

/** The Action on the pull request, with the report that it writes. */
export async function judge(review: Review, run: Run = {}): Promise<RunResult> {
  const { base, head, merge } = review;
  const workspace = run.workspace ?? review.workspace;
  const given = { number: 7, base: { sha: base }, head: { sha: head }, mergeSha: merge };
  const file = join(temporary(), "report.json");
  const { github } = run;
  const result = await action({
    workspace,
    ...(run.node === undefined ? {} : { node: run.node }),
    ...(run.bundle === undefined ? {} : { bundle: run.bundle }),
    ...(run.nodeOptions === undefined ? {} : { nodeOptions: run.nodeOptions }),
    ...(run.timeout === undefined ? {} : { timeout: run.timeout }),
    event: run.event ?? "pull_request",
    payload: run.payload ?? pullRequestEvent({ ...given, fork: run.fork ?? false }),
    inputs: { "report-file": file, ...(github ? { token: github.token } : {}), ...run.inputs },
    env: {
      GITHUB_SHA: merge,
      GITHUB_REF: "refs/pull/7/merge",
      GITHUB_WORKFLOW: "Cards",
      ...(github ? { GITHUB_API_URL: github.url, GITHUB_SERVER_URL: github.html } : {}),
      ...run.env,
    },
  });
  let report = {} as Report;
  try {
    report = JSON.parse(readFileSync(file, "utf8")) as Report;
  } catch {}
  const open = (report.findings ?? []).filter(({ suppressed }) => suppressed === undefined);
  return {
    ...result,
    report,
    findings: open.map(
      ({ ruleId, primary, introduced }) =>
        `${ruleId} ${primary.file}:${primary.range.start.line} ${introduced}`,
    ),
  };
}

/** A GitHub that knows the repository and its pull request. */
export async function githubOf(
  review: Review,
  { pull = {}, ...settings }: Parameters<typeof startGitHub>[0] & { pull?: Partial<Pull> } = {},
): Promise<GitHub> {
  const github = await startGitHub(settings);
  copyRepository(github, review.workspace);
  github.pull({
    number: 7,
    base: { ref: "main", sha: review.base },
    head: { ref: "change", sha: review.head },
    mergeSha: review.merge,
    ...pull,
  });
  return github;
}

/** `METHOD operation` of what was asked, in order. */
export const asked = ({ requests }: GitHub): string[] =>
  requests.map(({ operation, method, path }) => operation ?? `${method} ${path}`);
