import { readFileSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { RunSource } from "../model/overview.js";
import { isHash } from "./git.js";

/** Beyond this, a file of git's own is not read: its first lines tell what is looked for. */
const MOST_BYTES = 256 * 1024;

/** Returns a file of a checkout as text; undefined where there is none, or where it is larger than any that git writes. */
function textOf(path: string): string | undefined {
  try {
    const stats = statSync(path);
    return stats.isFile() && stats.size <= MOST_BYTES ? readFileSync(path, "utf8") : undefined;
  } catch {
    return undefined;
  }
}

/** Where git keeps the head of a checkout, and what all its work trees share. */
interface GitFolders {
  readonly head: string;
  readonly shared: string;
}

/** Returns the folders of git; of a linked work tree or a submodule, those that its `.git` file names. */
function gitFolders(root: string): GitFolders {
  const link = textOf(join(root, ".git"))?.match(/^gitdir: ([^\r\n]{1,4096})/)?.[1];
  const headFolder = link === undefined ? join(root, ".git") : resolve(root, link.trimEnd());
  const shared = textOf(join(headFolder, "commondir"))?.trim();
  return { head: headFolder, shared: shared ? resolve(headFolder, shared) : headFolder };
}

/** Returns the address of the remote `origin` as the configuration of a checkout states it. Starts no process. */
export function originOf(root: string): string | undefined {
  const text = textOf(join(gitFolders(root).shared, "config")) ?? "";
  let isOrigin = false;
  for (const row of text.split(/\r?\n/)) {
    const entry = row.trim();
    if (entry.startsWith("[")) isOrigin = /^\[remote "origin"\]/i.test(entry);
    const url = isOrigin ? /^url[ \t]{0,9}=(.{1,2000})$/i.exec(entry)?.[1] : undefined;
    if (url !== undefined) return url.trim().replace(/^"(.*)"$/, "$1");
  }
  return undefined;
}

/** Returns the commit that is checked out. Starts no process. */
export function headOf(root: string): string | undefined {
  const { head: folder, shared } = gitFolders(root);
  const head = textOf(join(folder, "HEAD"))?.trim() ?? "";
  const branch = /^ref: (refs\/[^\0\r\n]{1,1000})$/.exec(head)?.[1];
  if (branch === undefined) return isHash(head) ? head : undefined;
  if (branch.split("/").includes("..")) return undefined;
  const loose = textOf(join(shared, branch))?.trim() ?? "";
  if (isHash(loose)) return loose;
  const packed = textOf(join(shared, "packed-refs")) ?? "";
  const row = packed.split(/\r?\n/).find((line) => line.endsWith(` ${branch}`));
  const hash = row?.slice(0, row.indexOf(" ")) ?? "";
  return isHash(hash) ? hash : undefined;
}

/** Returns the steps of the path in the address of a remote, the last without `.git`: `https` addresses, `ssh` ones, paths. */
const stepsOf = (url: string): string[] =>
  url
    .replace(/[\\/]{1,9}$/, "")
    .replace(/\.git$/i, "")
    .split(/[\\/:]/)
    .filter((step) => step !== "");

/** True if the address of a remote leads to a repository, `owner/name`. */
export const leadsTo = (url: string, repository: string): boolean =>
  `/${stepsOf(url).join("/")}`.toLowerCase().endsWith(`/${repository.toLowerCase()}`);

/** A name that a forge gives a repository. */
const isName = (name: string | undefined): name is string =>
  name !== undefined && /^[\w.-]{1,100}$/.test(name) && /\w/.test(name);

/**
 * Returns the name of the repository in a folder: that of its remote `origin`, else the one that the CI states, else that of the
 * folder. Undefined where none of these is a name.
 */
export function repositoryName(root: string, source: RunSource | undefined): string | undefined {
  const origin = originOf(root);
  const candidates = [
    origin === undefined ? undefined : stepsOf(origin).at(-1),
    source?.repository.split("/").at(-1),
  ];
  const folder = basename(resolve(root)).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "");
  return (
    candidates.find(isName) ?? (/[\p{L}\p{N}]/u.test(folder) ? folder.slice(0, 100) : undefined)
  );
}
