import { execFile } from "node:child_process";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { SourceAddress } from "./address.js";
import type { ReadSource } from "./read.js";

const run = promisify(execFile);

/**
 * Returns a reader of a folder with local copies: Git repositories named `owner+name`, or files at
 * `owner+name@commit/path` as they were downloaded.
 */
export function mirrorReader(folder: string): ReadSource {
  const known = new Map<string, Promise<string | undefined>>();
  const gitOf = (repository: string) => {
    const name = repository.replace("/", "+");
    const git = known.get(name) ?? gitDirectory(join(folder, name));
    known.set(name, git);
    return git;
  };
  return async (address: SourceAddress) => {
    if (address.kind !== "file") return { state: "unread", why: "not a file of a repository" };
    const { repository, commit, path } = address;
    const git = await gitOf(repository);
    const full = git && (await commitOf(git, commit));
    if (git === undefined || full === undefined) {
      const files = await downloaded(folder, repository, commit);
      const bytes =
        files && (await readFile(join(folder, files.name, path)).catch(() => undefined));
      if (files && bytes) return { state: "read", commit: files.commit, bytes };
      const why = git === undefined ? "no copy of the repository" : "no such commit in the copy";
      return { state: "unread", why };
    }
    const bytes = await blob(git, full, path);
    return bytes === undefined
      ? { state: "gone", why: "no such file at that commit" }
      : { state: "read", commit: full, bytes };
  };
}

/** A clone, a bare repository, or a folder that holds one of these. */
async function gitDirectory(folder: string): Promise<string | undefined> {
  const children = await readdir(folder).catch(() => []);
  const candidates = [folder, join(folder, ".git")];
  for (const child of children) candidates.push(join(folder, child), join(folder, child, ".git"));
  for (const candidate of candidates) {
    const objects = await stat(join(candidate, "objects")).catch(() => undefined);
    const head = await stat(join(candidate, "HEAD")).catch(() => undefined);
    if (objects?.isDirectory() && head?.isFile()) return candidate;
  }
  return undefined;
}

const commitOf = async (git: string, commit: string): Promise<string | undefined> => {
  const args = [`--git-dir=${git}`, "rev-parse", "--verify", "--quiet", `${commit}^{commit}`];
  const { stdout } = await run("git", args).catch(() => ({ stdout: "" }));
  return stdout.trim() === "" ? undefined : stdout.trim();
};

const blob = async (git: string, commit: string, path: string): Promise<Buffer | undefined> => {
  const options = { encoding: "buffer", maxBuffer: 64 * 1024 * 1024 } as const;
  const args = [`--git-dir=${git}`, "cat-file", "blob", `${commit}:${path}`];
  return run("git", args, options).then(
    ({ stdout }) => stdout,
    () => undefined,
  );
};

async function downloaded(folder: string, repository: string, commit: string) {
  const start = `${repository.replace("/", "+")}@${commit}`;
  const names = await readdir(folder).catch(() => []);
  const name = names.find((one) => one.startsWith(start) && /@[0-9a-f]{40}$/.test(one));
  return name === undefined ? undefined : { name, commit: name.slice(-40) };
}
