import { readFileSync, realpathSync } from "node:fs";
import { member } from "../model/lookup.js";
import type { RunSource } from "../model/overview.js";
import { headOf, leadsTo, originOf } from "./checkout-identity.js";
import { isHash } from "./git.js";

type CiEnvironment = Readonly<Record<string, string | undefined>>;

/** What a CI states of the run, before it is known whether the files that are checked are those of the CI. */
interface CiStatement {
  readonly forge: RunSource["forge"];
  readonly server: string;
  /** The repository that the CI checked out. */
  readonly repository: string;
  /** Where the commit of the report lies: for a pull request from a fork, the fork. */
  readonly home: string;
  /** The folder into which the CI checks out. */
  readonly workspace: string | undefined;
  /** The commit that the CI checks out by default, and the one that the report should name for it. */
  readonly checkedOut: string | undefined;
  readonly commit: string | undefined;
  readonly run: RunSource["run"];
}

/**
 * Returns the revision that a run checks and the CI run that checks it, as GitHub Actions and GitLab CI state them in the
 * environment. Undefined elsewhere, and where the root is the checkout of another repository.
 * Sources: docs.github.com, "Variables reference"; docs.gitlab.com, "Predefined CI/CD variables reference".
 */
export function runSource(env: CiEnvironment, root: string): RunSource | undefined {
  const stated = gitHub(env) ?? gitLab(env);
  if (stated === undefined || !isCheckedOut(stated, root)) return undefined;
  const { forge, server, repository, home, checkedOut, run } = stated;
  const head = headOf(root);
  // A step may have checked out something else: then the environment speaks of another commit.
  const isStated = head === undefined || head === checkedOut || head === stated.commit;
  const commit = isStated ? stated.commit : head;
  if (commit === undefined) return undefined;
  return {
    forge,
    server,
    repository: isStated ? home : repository,
    commit,
    ...(run ? { run } : {}),
  };
}

/** True if the CI speaks of the repository in a folder: by the remote of the checkout, else by its place. */
function isCheckedOut({ repository, home, workspace }: CiStatement, root: string): boolean {
  const origin = originOf(root);
  if (origin !== undefined) return leadsTo(origin, repository) || leadsTo(origin, home);
  return workspace !== undefined && realOf(workspace) === realOf(root);
}

function realOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

function gitHub(env: CiEnvironment): CiStatement | undefined {
  const server = addressIn(env.GITHUB_SERVER_URL);
  const repository = repositoryIn(env.GITHUB_REPOSITORY, 2);
  if (server === undefined || repository === undefined) return undefined;
  const checkedOut = hash(env.GITHUB_SHA);
  // The merge commit of a pull request is gone when it is closed; its head stays.
  const head = (env.GITHUB_EVENT_NAME ?? "").startsWith("pull_request")
    ? member(member(readPayload(env.GITHUB_EVENT_PATH), "pull_request"), "head")
    : undefined;
  const commit = hash(member(head, "sha"));
  const fork = repositoryIn(member(member(head, "repo"), "full_name"), 2);
  const id = numberIn(env.GITHUB_RUN_ID);
  const attempt = numberIn(env.GITHUB_RUN_ATTEMPT) ?? "1";
  const url = `${server}/${repository}/actions/runs/${id}`;
  return {
    forge: "github",
    server,
    repository,
    home: (commit && fork) ?? repository,
    workspace: env.GITHUB_WORKSPACE,
    checkedOut,
    commit: commit ?? checkedOut,
    run: id ? { id, url: attempt === "1" ? url : `${url}/attempts/${attempt}` } : undefined,
  };
}

function gitLab(env: CiEnvironment): CiStatement | undefined {
  const server = addressIn(env.CI_SERVER_URL);
  const repository = repositoryIn(env.CI_PROJECT_PATH, 20);
  if (env.GITLAB_CI === undefined || server === undefined || repository === undefined)
    return undefined;
  // The pipeline is the run: its jobs may each check a share.
  const [id, url] = env.CI_PIPELINE_URL
    ? [env.CI_PIPELINE_ID, env.CI_PIPELINE_URL]
    : [env.CI_JOB_ID, env.CI_JOB_URL];
  const run = numberIn(id);
  const address = addressIn(url);
  const commit = hash(env.CI_COMMIT_SHA);
  return {
    forge: "gitlab",
    server,
    repository,
    home: repository,
    workspace: env.CI_PROJECT_DIR,
    checkedOut: commit,
    commit,
    run: run && address?.startsWith(`${server}/`) ? { id: run, url: address } : undefined,
  };
}

/** Returns the event of GitHub Actions as GitHub wrote it down; what is not JSON tells nothing. */
export function readPayload(file: string | undefined): unknown {
  if (!file) return undefined;
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

const numberIn = (text: string | undefined): string | undefined =>
  text !== undefined && /^\d{1,20}$/.test(text) ? text : undefined;

/** Returns the hash of a commit. All zeros stand for none. */
const hash = (value: unknown): string | undefined =>
  typeof value === "string" && isHash(value) && !/^0+$/.test(value) ? value : undefined;

/** Returns a path of a repository, `owner/name`, with at most some steps; nothing in it leads elsewhere. */
function repositoryIn(value: unknown, mostSteps: number): string | undefined {
  if (typeof value !== "string" || !/^[\w.-]{1,255}(?:\/[\w.-]{1,255}){1,19}$/.test(value))
    return undefined;
  const steps = value.split("/");
  return steps.length <= mostSteps && steps.every((step) => /\w/.test(step)) ? value : undefined;
}

/** Returns an address without a user, query or fragment, and without a slash at its end. */
function addressIn(value: string | undefined): string | undefined {
  if (value === undefined || !URL.canParse(value)) return undefined;
  const url = new URL(value);
  const isPlain = url.protocol === "https:" && url.username === "" && url.password === "";
  return isPlain ? `${url.origin}${url.pathname}`.replace(/\/{1,9}$/, "") : undefined;
}
