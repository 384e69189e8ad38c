import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import { promisify } from "node:util";
import { UserError } from "../errors.js";
import { configFile, packFolder } from "../node/files.js";
import { CONFIG_FILES, type Config, readConfig } from "../policy/config.js";
import type { PackSource } from "../policy/load.js";

/** Where configuration and local packs are read from. */
export interface PolicySource {
  config(named: string | undefined): Promise<Config>;
  pack(path: string): Promise<PackSource>;
}

type Environment = Readonly<Record<string, string | undefined>>;
interface Payload {
  readonly pull_request?: {
    readonly base?: { readonly sha?: string };
    readonly head?: { readonly sha?: string };
  };
  readonly merge_group?: { readonly base_sha?: string };
}

/**
 * A pull request is judged by the policy of its base revision, so that it cannot weaken its own judge. Outside pull
 * requests and merge queues the checkout itself is the policy.
 */
export async function policySource(
  env: Environment,
  workspace: string,
  token: string | undefined,
): Promise<PolicySource> {
  const event = env.GITHUB_EVENT_NAME;
  if (event === "pull_request_target")
    throw new UserError(
      "event-refused",
      "pull_request_target is refused: it runs with write access on files that a stranger may have chosen",
      "use `on: pull_request`; findings show there without any write permission",
    );
  if (event !== "pull_request" && event !== "merge_group")
    return {
      config: (named) => configFile(workspace, named),
      pack: (path) => packFolder(join(workspace, path)),
    };
  const payload = await payloadOf(env.GITHUB_EVENT_PATH ?? "");
  const revision =
    payload.merge_group?.base_sha ??
    (await baseSide(workspace, env.GITHUB_SHA, payload.pull_request?.head?.sha)) ??
    payload.pull_request?.base?.sha;
  if (revision === undefined || !/^[0-9a-f]{40,64}$/.test(revision))
    throw unreadable("the event names no base revision");
  const read = (await holds(workspace, revision))
    ? (path: string) => fromGit(workspace, revision, path)
    : (path: string) => fromApi(env, revision, path, token);
  return {
    async config(named) {
      for (const file of named === undefined ? CONFIG_FILES : [inRepository(named)]) {
        const text = await read(file);
        if (text !== undefined) return readConfig(file, text);
      }
      if (named !== undefined)
        throw new UserError(
          "config-missing",
          `the base revision has no ${named}`,
          "merge the configuration first, then name it",
        );
      return {};
    },
    async pack(path) {
      throw new UserError(
        "pack-not-supported",
        `the local pack ${path} cannot be read from the base revision by this version`,
        "name a built-in pack on pull requests",
      );
    },
  };
}

const git = async (workspace: string, ...args: string[]): Promise<string> => {
  const safe = [
    "-c",
    "core.fsmonitor=false",
    "-c",
    "core.hooksPath=/dev/null",
    "-c",
    `safe.directory=${workspace}`,
  ];
  const { stdout } = await promisify(execFile)("git", [...safe, ...args], {
    cwd: workspace,
    maxBuffer: 4 << 20,
  });
  return stdout;
};

/** The event as GitHub wrote it down; without one, only the checkout can name the base revision. */
async function payloadOf(file: string): Promise<Payload> {
  const text = await readFile(file, "utf8").catch(() => "{}");
  try {
    return (JSON.parse(text) ?? {}) as Payload;
  } catch {
    throw unreadable("the event is not JSON");
  }
}

/**
 * The base side of the merge commit that GitHub checks out; `event.base.sha` is often older. Only of that commit:
 * a merge of the author's own, checked out by a workflow that asks for the head, has parents of the author's choice.
 */
async function baseSide(
  workspace: string,
  merge: string | undefined,
  head: string | undefined,
): Promise<string | undefined> {
  const commit = await git(workspace, "cat-file", "commit", "HEAD").catch(() => "");
  const [base, side, ...more] = [
    ...(commit.split("\n\n", 1)[0]?.matchAll(/^parent ([0-9a-f]+)$/gm) ?? []),
  ].map(([, parent]) => parent);
  if (base === undefined || side === undefined || more.length > 0) return undefined;
  if (side === head || (merge === undefined && head === undefined)) return base;
  const checkedOut = (await git(workspace, "rev-parse", "HEAD")).trim();
  return checkedOut === merge && checkedOut !== head ? base : undefined;
}

/** A path as git and the API want it. */
function inRepository(named: string): string {
  const path = posix.normalize(named.replaceAll("\\", "/"));
  if (posix.isAbsolute(path) || path === ".." || path.startsWith("../"))
    throw new UserError(
      "config-missing",
      `the configuration ${named} is not in the repository`,
      "give its path from the root of the repository",
    );
  return path;
}

/** A missing object is not a missing file: it must not look like "no configuration". */
const holds = (workspace: string, revision: string): Promise<boolean> =>
  git(workspace, "cat-file", "-e", `${revision}^{commit}`).then(
    () => true,
    () => false,
  );

async function fromGit(
  workspace: string,
  revision: string,
  path: string,
): Promise<string | undefined> {
  const entry = await git(workspace, "ls-tree", "-z", revision, "--", path);
  const [, mode, id] = /^(\d+) \w+ ([0-9a-f]+)\t/.exec(entry) ?? [];
  if (id === undefined) return undefined;
  if (mode !== "100644" && mode !== "100755")
    throw unreadable(`${path} is not a regular file there`);
  return git(workspace, "cat-file", "blob", id);
}

async function fromApi(
  env: Environment,
  ref: string,
  path: string,
  token: string | undefined,
): Promise<string | undefined> {
  const [owner = "", repo = ""] = (env.GITHUB_REPOSITORY ?? "").split("/");
  if (token === undefined || owner === "" || repo === "")
    throw unreadable("the checkout does not hold it and no token was given");
  // Loaded only here: the client costs more start-up time than the rest of the tool.
  const { getOctokit } = await import("@actions/github");
  try {
    const { data } = await getOctokit(token).rest.repos.getContent({ owner, repo, path, ref });
    // Above 1 MB the content is left out, with the encoding `none`.
    if (Array.isArray(data) || data.type !== "file" || data.encoding !== "base64")
      throw unreadable(`${path} is not a regular file there`);
    return Buffer.from(data.content, "base64").toString("utf8");
  } catch (error) {
    if (error instanceof UserError) throw error;
    const { status, message } = error as { status?: unknown; message?: unknown };
    // A revision that GitHub does not have is no proof that the file is absent.
    if (status === 404 && !/no commit found/i.test(String(message))) return undefined;
    throw unreadable(`GitHub answered ${typeof status === "number" ? status : "nothing"}`);
  }
}

const unreadable = (why: string) =>
  new UserError(
    "base-unreadable",
    `the policy of the base revision cannot be read: ${why}`,
    "check out with `fetch-depth: 2`, or give the job `contents: read`",
  );
