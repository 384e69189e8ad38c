import { existsSync, lstatSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { mostBytes } from "../documents/file-filter.js";
import { folderOf } from "../facts/paths.js";
import { mayBeDocumentAt } from "../formats/index.js";
import { message } from "../messages/index.js";
import { UserError } from "../model/errors.js";
import { isArtifact } from "../pipeline/review/artifacts.js";
import type { Change, Difference } from "../pipeline/review/change.js";
import { isLfsPointer } from "../text/lfs.js";
import { changedFiles, type Differences, type TreeDifference } from "./differences.js";
import { entriesOf, pathOf } from "./file-names.js";
import { GitError, git, gitText, isHash } from "./git.js";
import { decode, inside } from "./host.js";
import { excluded } from "./ignore.js";

/** What of the work tree is looked at. */
export interface Scope {
  /** Absolute path of the repository's root. */
  readonly root: string;
  /** Absolute paths that are looked at; documents and artifacts elsewhere are not. */
  readonly paths: readonly string[];
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly documents?: readonly string[];
}

/** Returns what differs between the merge base with `since` (branch, tag or commit) and the work tree, untracked files included. */
export const gitChange = (options: Scope & { readonly since: string }): Promise<Change> =>
  orUserError(async () => {
    const { root, since } = options;
    await isRoot(root);
    const base = await baseOf(root, since);
    return changeOf(options, base, await changedFiles({ root }, base), (blob, most) =>
      git({ root }, ["cat-file", "blob", blob], most),
    );
  });

/** Puts a change together from what differs and a way to read old blobs. */
export async function changeOf(
  scope: Scope,
  base: string,
  entries: Differences,
  read: (blob: string, most: number) => Promise<{ bytes: Uint8Array; truncated: boolean }>,
): Promise<Change> {
  const difference = ({ blob, removed }: TreeDifference): Difference =>
    removed ? "removed" : blob === undefined ? "added" : "altered";
  return {
    base,
    files: new Map([...entries].map(([file, entry]) => [file, difference(entry)])),
    artifacts: await artifactsOf(scope, entries),
    listedBefore: await listedBefore(scope, entries),
    comparable: true,
    async before(file) {
      const blob = entries.get(file)?.blob;
      if (blob === undefined) return undefined;
      return orUserError(async () => {
        const { bytes, truncated } = await read(blob, mostBytes(file));
        return { file, ...decode(bytes, truncated) };
      });
    },
  };
}

/** Turns what git refuses into a mistake that its user can correct: a clone without the contents of older files, a broken object. */
async function orUserError<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw new UserError(
      "change-unreadable",
      message("git.unreadable", { reason: error.stderr.split("\n")[0] ?? "" }),
      message("git.need-base-files"),
    );
  }
}

/** Paths of a comparison count from the top of the work tree, so that has to be our root. */
async function isRoot(root: string): Promise<void> {
  const top = await gitText({ root }, "rev-parse", "--show-toplevel").catch((error: unknown) => {
    if (error instanceof UserError) throw error;
    if (error instanceof GitError && /dubious ownership/.test(error.stderr))
      throw new UserError("change-not-trusted", message("git.not-trusted"), message("git.trust"));
    return "";
  });
  if (top === "" || realpathSync(top) !== realpathSync(root))
    throw new UserError(
      "change-no-repository",
      message("git.no-repository"),
      message("git.run-inside"),
    );
}

async function baseOf(root: string, since: string): Promise<string> {
  // A leading dash would be an option to git, and a control character is in no name.
  const commit = /^[^-\p{Cc}][^\p{Cc}]*$/u.test(since)
    ? await gitText({ root }, "rev-parse", "--verify", "--quiet", `${since}^{commit}`).catch(
        silence,
      )
    : undefined;
  const shallow = (await gitText({ root }, "rev-parse", "--is-shallow-repository")) === "true";
  const deeper = message("git.fetch-more");
  if (commit === undefined || !isHash(commit))
    throw new UserError(
      "change-no-such-ref",
      message("git.no-such-ref", { ref: since }),
      shallow ? deeper : message("git.name-known-ref"),
    );
  const base = await gitText({ root }, "merge-base", commit, "HEAD").catch(silence);
  if (base !== undefined && isHash(base)) return base;
  if (shallow)
    throw new UserError("change-shallow", message("git.too-shallow", { ref: since }), deeper);
  return commit;
}

/** Weights and data of the change, in the folders where a card would be looked for. */
async function artifactsOf(scope: Scope, entries: Differences): Promise<string[]> {
  const { root } = scope;
  const find = startOf({ ...scope, include: [] });
  const isThere = (file: string) => existsSync(pathOf(root, file));
  const isAdded = (file: string): boolean => {
    const entry = entries.get(file);
    return entry !== undefined && entry.blob === undefined;
  };
  // As in a listing: no rule that the change brings hides anything, unless its pack was there before.
  const hides = (folder: string): boolean => {
    const [rule, pack] = [join(folder, "rule.json"), join(dirname(folder), "pack.json")].map(
      (path) => slashes(relative(root, path)),
    ) as [string, string];
    return isThere(rule) && (!isAdded(rule) || (isThere(pack) && !isAdded(pack)));
  };
  const artifacts: string[] = [];
  for (const [file, { removed }] of entries) {
    const path = join(root, file);
    const start = removed ? undefined : find(file);
    if (start === undefined) continue;
    const folders = [start, ...foldersBetween(start, path)];
    if (folders.some(hides)) continue;
    const real = pathOf(root, file);
    const info = lstatSync(real, { throwIfNoEntry: false });
    if (!info?.isFile() || cardAbove(root, start)) continue;
    const beside = /\.bin$/i.test(file) ? entriesOf(root, folderOf(file)) : [];
    const names = beside.map(({ name }) => name);
    if (isArtifact(file, sizeOf(real, info.size), names)) artifacts.push(file);
  }
  return artifacts.sort();
}

/** Returns the files that a run over the base would have offered to the formats. */
async function listedBefore(scope: Scope, entries: Differences): Promise<string[]> {
  const isListed = await listable(scope, (rule) => {
    const entry = entries.get(rule);
    return entry === undefined ? existsSync(pathOf(scope.root, rule)) : entry.blob !== undefined;
  });
  return [...entries].flatMap(([file, { blob }]) =>
    blob !== undefined && isListed(file) ? [file] : [],
  );
}

/** True if a file would be offered to the formats if it were there; `hasRule` says where a `rule.json` hides a folder. */
export async function listable(
  scope: Scope,
  hasRule = (rule: string): boolean => existsSync(pathOf(scope.root, rule)),
): Promise<(file: string) => boolean> {
  const { root, paths } = scope;
  const find = startOf(scope);
  return (file) => {
    const path = join(root, file);
    if (paths.includes(path)) return true;
    const start = mayBeDocumentAt(file) ? find(file) : undefined;
    return (
      start !== undefined &&
      ![start, ...foldersBetween(start, path)].some((folder) =>
        hasRule(slashes(relative(root, join(folder, "rule.json")))),
      )
    );
  };
}

/** Finds the given path below which a file is looked at; undefined where none leads to it. */
function startOf({
  root,
  paths,
  include,
  exclude,
  documents,
}: Scope): (file: string) => string | undefined {
  const isExcluded = excluded({
    ...(include ? { include } : {}),
    ...(exclude ? { exclude } : {}),
    ...(documents ? { documents } : {}),
  });
  return (file) => {
    const path = join(root, file);
    const start = paths.find((candidate) => inside(candidate, path));
    if (start === undefined || isExcluded.file(file, file)) return undefined;
    const folders = foldersBetween(start, path);
    return folders.some((folder) =>
      isExcluded.folder(slashes(relative(start, folder)), slashes(relative(root, folder))),
    )
      ? undefined
      : start;
  };
}

/** Returns the folders below `start` on the way to a file. */
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

/** Returns the bytes of a file; of what a pointer of Git LFS stands for. */
function sizeOf(path: string | Buffer, size: number): number {
  if (size > 1024) return size;
  try {
    const head = readFileSync(path, "utf8");
    const stated = isLfsPointer(head) ? /^size (\d{1,15})$/m.exec(head)?.[1] : undefined;
    return stated === undefined ? size : Number(stated);
  } catch {
    return size;
  }
}

const slashes = (path: string) => path.split(sep).join("/");
const silence = () => undefined;
