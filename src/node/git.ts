import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { lstat, open, readdir, realpath } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { type Change, isArtifact } from "../change.js";
import { UserError } from "../errors.js";
import { LIMITS } from "../text/limits.js";
import { decode, inside } from "./host.js";
import { excluded } from "./ignore.js";

export interface GitChangeOptions {
  /** Absolute path of the repository's root. */
  readonly root: string;
  /** Absolute paths that are looked at; artifacts elsewhere are not. */
  readonly paths: readonly string[];
  /** Branch, tag or commit that the work tree is compared with. */
  readonly since: string;
  readonly exclude?: readonly string[];
}

interface Entry {
  /** The blob at the base; undefined where there was no regular file. */
  readonly blob: string | undefined;
  readonly removed: boolean;
}

const TIMEOUT_MS = 60_000;
const OUTPUT_BYTES = 64 * 1024 * 1024;

/** What differs between the merge base with `since` and the work tree, untracked files included. */
export const gitChange = (options: GitChangeOptions): Promise<Change> =>
  told(async () => readChange(options));

async function readChange(options: GitChangeOptions): Promise<Change> {
  const { root, since } = options;
  await isRoot(root);
  const base = await baseOf(root, since);
  const entries = await changedFiles(root, base);
  return {
    files: new Set(entries.keys()),
    artifacts: await artifactsOf(options, entries),
    async before(file) {
      const blob = entries.get(file)?.blob;
      if (blob === undefined) return undefined;
      return told(async () => {
        const { bytes, truncated } = await git(root, ["cat-file", "blob", blob], LIMITS.fileBytes);
        return { file, ...decode(bytes, truncated) };
      });
    },
  };
}

/** What git refused is for the user to mend: a clone without the contents of older files, a broken object. */
async function told<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw new UserError(
      "change-unreadable",
      `git could not tell what has changed: ${error.said.split("\n")[0]}`,
      "check the clone: it has to hold the files of the base revision too",
    );
  }
}

/** Paths of a comparison count from the top of the work tree, so that has to be our root. */
async function isRoot(root: string): Promise<void> {
  const top = await text(root, "rev-parse", "--show-toplevel").catch((error: unknown) => {
    if (error instanceof UserError) throw error;
    if (error instanceof GitError && /dubious ownership/.test(error.said))
      throw new UserError(
        "change-not-trusted",
        "git does not trust this repository, because another user owns it",
        "git config --global --add safe.directory <folder>",
      );
    return "";
  });
  if (top === "" || (await realpath(top)) !== (await realpath(root)))
    throw new UserError(
      "change-no-repository",
      "--changed-since needs a git repository with a work tree",
      "run it inside the checkout, or leave --changed-since out",
    );
}

async function baseOf(root: string, since: string): Promise<string> {
  // A leading dash would be an option to git, and a control character is in no name.
  const commit = /^[^-\p{Cc}][^\p{Cc}]*$/u.test(since)
    ? await text(root, "rev-parse", "--verify", "--quiet", `${since}^{commit}`).catch(silence)
    : undefined;
  const shallow = (await text(root, "rev-parse", "--is-shallow-repository")) === "true";
  const deeper = "fetch more history: `git fetch --unshallow`, or `fetch-depth: 0` in CI";
  if (commit === undefined || !isHash(commit))
    throw new UserError(
      "change-no-such-ref",
      `there is no branch, tag or commit ${since}`,
      shallow ? deeper : "name one that this clone has, for example origin/main",
    );
  const base = await text(root, "merge-base", commit, "HEAD").catch(silence);
  if (base !== undefined && isHash(base)) return base;
  if (shallow)
    throw new UserError(
      "change-shallow",
      `this clone is too shallow to hold the point where ${since} and HEAD part`,
      deeper,
    );
  return commit;
}

const isHash = (word: string) => /^[0-9a-f]{40,64}$/.test(word);

async function changedFiles(root: string, base: string): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  const flags = "--no-ext-diff --no-textconv --no-renames --ignore-submodules=all --no-abbrev";
  const diff = await text(root, "diff", "--raw", "-z", ...flags.split(" "), base, "--");
  const parts = diff.split("\0");
  // ":<mode> <mode> <blob> <blob> <status>", then the path.
  for (let i = 0; i + 1 < parts.length; i += 2) {
    const [mode = "", , blob = "", , status = ""] = (parts[i] ?? "").slice(1).split(" ");
    const regular = mode === "100644" || mode === "100755";
    const file = parts[i + 1] ?? "";
    if (status !== "U" || !entries.has(file))
      entries.set(file, { blob: regular ? blob : undefined, removed: status.startsWith("D") });
  }
  const untracked = await text(root, "ls-files", "--others", "--exclude-standard", "-z");
  for (const file of untracked.split("\0")) {
    // A repository in the repository is listed as a folder.
    if (file === "" || file.endsWith("/")) continue;
    entries.set(file, { blob: entries.get(file)?.blob, removed: false });
  }
  return entries;
}

/** Weights and data of the change, in the folders where a card would be looked for. */
async function artifactsOf(
  { root, paths, exclude }: GitChangeOptions,
  entries: ReadonlyMap<string, Entry>,
): Promise<string[]> {
  const isExcluded = excluded(exclude ? { exclude } : {});
  const artifacts: string[] = [];
  for (const [file, { removed }] of entries) {
    const path = join(root, file);
    const start = paths.find((one) => inside(one, path));
    if (removed || start === undefined || isExcluded.file(file, file)) continue;
    const folders = foldersBetween(start, path);
    if (folders.some((folder) => isExcluded.folder(slashes(relative(start, folder))))) continue;
    if ([start, ...folders].some((folder) => existsSync(join(folder, "rule.json")))) continue;
    const info = await lstat(path).catch(() => undefined);
    if (!info?.isFile() || cardAbove(root, start)) continue;
    const beside = /\.bin$/i.test(file) ? await readdir(dirname(path)) : [];
    if (isArtifact(file, await sizeOf(path, info.size), beside)) artifacts.push(file);
  }
  return artifacts.sort();
}

/** Folders below `start` on the way to a file. */
function foldersBetween(start: string, path: string): string[] {
  const folders: string[] = [];
  for (let folder = dirname(path); folder !== start && inside(start, folder); ) {
    folders.push(folder);
    folder = dirname(folder);
  }
  return folders;
}

/** Above the given path nothing is read: what looks like a card there may be one. */
function cardAbove(root: string, start: string): boolean {
  for (let folder = start; folder !== root && inside(root, folder); ) {
    folder = dirname(folder);
    if (existsSync(join(folder, "README.md"))) return true;
  }
  return false;
}

/** Bytes of a file; of what a pointer of Git LFS stands for. */
async function sizeOf(path: string, size: number): Promise<number> {
  if (size > 1024) return size;
  const handle = await open(path).catch(() => undefined);
  try {
    const head = await handle?.readFile("utf8");
    const stated = head?.startsWith("version https://git-lfs.github.com/spec/")
      ? /^size (\d{1,15})$/m.exec(head)?.[1]
      : undefined;
    return stated === undefined ? size : Number(stated);
  } catch {
    return size;
  } finally {
    await handle?.close();
  }
}

const slashes = (path: string) => path.split(sep).join("/");
const silence = () => undefined;

/** git ran and said no. */
class GitError extends Error {
  readonly said: string;
  constructor(said: string) {
    super("git ended with an error");
    this.said = said;
  }
}

const text = async (root: string, ...args: string[]): Promise<string> => {
  const { bytes, truncated } = await git(root, args, OUTPUT_BYTES);
  if (truncated)
    throw new UserError(
      "change-too-big",
      "the change is too big to be listed",
      "compare with a later revision",
    );
  return bytes.toString("utf8").replace(/\n$/, "");
};

/**
 * Runs git without a shell. Nothing that a repository's configuration may name is started (monitor, hooks, external
 * diff), nothing is fetched, and the index is not written.
 */
function git(
  root: string,
  args: readonly string[],
  maxBytes: number,
): Promise<{ bytes: Buffer; truncated: boolean }> {
  const safe = [
    "core.fsmonitor=false",
    "core.hooksPath=/dev/null",
    "diff.external=",
    "diff.relative=false",
    "protocol.allow=never",
  ].flatMap((setting) => ["-c", setting]);
  const inherited = Object.entries(process.env).filter(
    ([name]) => !name.startsWith("GIT_") || name.startsWith("GIT_CONFIG"),
  );
  const env = {
    ...Object.fromEntries(inherited),
    GIT_NO_LAZY_FETCH: "1",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    LC_ALL: "C",
  };
  return new Promise((resolve, reject) => {
    execFile(
      "git",
      [...safe, ...args],
      {
        cwd: root,
        encoding: "buffer",
        env,
        killSignal: "SIGKILL",
        maxBuffer: maxBytes,
        timeout: TIMEOUT_MS,
      },
      (error, stdout, stderr) => {
        if (!error) return resolve({ bytes: stdout, truncated: false });
        if (error.code === ("ERR_CHILD_PROCESS_STDIO_MAXBUFFER" as unknown))
          return resolve({ bytes: stdout.subarray(0, maxBytes), truncated: true });
        if (error.code === ("ENOENT" as unknown))
          return reject(
            new UserError(
              "git-missing",
              "--changed-since needs git, and there is none on the path",
              "install git, or leave --changed-since out",
            ),
          );
        if (error.killed)
          return reject(
            new UserError(
              "git-too-slow",
              `git ${args[0]} took longer than ${TIMEOUT_MS / 1000} seconds`,
              "compare with a later revision",
            ),
          );
        return reject(new GitError(stderr.toString("utf8")));
      },
    );
  });
}
