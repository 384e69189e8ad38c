import { createReadStream, lstatSync } from "node:fs";
import { message } from "../messages/index.js";
import { UserError } from "../model/errors.js";
import { isLfsPointer } from "../text/lfs.js";
import { pathOf, spelled } from "./file-names.js";
import { type Checkout, gitBytes, gitText, openObjects } from "./git.js";

/** A file that differs. */
export interface TreeDifference {
  /** The blob at the base; undefined where there was no regular file. */
  readonly blob: string | undefined;
  readonly removed: boolean;
}
export type Differences = ReadonlyMap<string, TreeDifference>;

/**
 * Returns what differs between a commit and the work tree, untracked files included. The clone may be a stranger's, its settings
 * included: no filter runs on its files.
 */
export async function changedFiles(checkout: Checkout, base: string): Promise<Differences> {
  const flags = "--no-ext-diff --no-textconv --no-renames --ignore-submodules=all --no-abbrev";
  const diffOf = async () => {
    const filters = await filtersOf(checkout);
    const still = { ...checkout, over: filters.flatMap(switchedOff) };
    const words = ["diff", "--raw", "-z", "-O/dev/null", ...flags.split(" "), base, "--"];
    return { filters, parts: await fieldsOf(still, ...words) };
  };
  const [{ filters, parts }, untracked] = await Promise.all([
    diffOf(),
    fieldsOf(checkout, "ls-files", "--others", "--exclude-standard", "-z"),
  ]);
  const entries = new Map<string, TreeDifference>();
  /** Files that may be what a pointer of Git LFS stands for. */
  const filtered: [file: string, blob: string][] = [];
  // ":<mode> <mode> <blob> <blob> <status>", then the path.
  for (let i = 0; i + 1 < parts.length; i += 2) {
    const [mode = "", , blob = "", newBlob = "", status = ""] = (parts[i] ?? "")
      .slice(1)
      .split(" ");
    const regular = mode === "100644" || mode === "100755";
    const file = parts[i + 1] ?? "";
    if (status !== "U" || !entries.has(file))
      entries.set(file, { blob: regular ? blob : undefined, removed: status.startsWith("D") });
    // Without an id the file was only looked at in the work tree.
    if (regular && status === "M" && /^0+$/.test(newBlob)) filtered.push([file, blob]);
  }
  for (const file of await submodulesAmong(checkout, entries))
    entries.set(file, { blob: entries.get(file)?.blob, removed: false });
  if (filters.includes("lfs"))
    for (const file of await sameInLfs(checkout, filtered)) entries.delete(file);
  for (const file of untracked) {
    // A repository in the repository is listed as a folder.
    if (file === "" || file.endsWith("/")) continue;
    entries.set(file, { blob: entries.get(file)?.blob, removed: false });
  }
  return entries;
}

/** As many as a command line takes in any case. */
const ASKED_AT_ONCE = 200;

/** Documents that git calls removed because a submodule, which it was asked to pass over, has taken their place. */
async function submodulesAmong(checkout: Checkout, entries: Differences): Promise<string[]> {
  const removed = [...entries].flatMap(([file, entry]) => (entry.removed ? [file] : []));
  if (removed.length === 0) return [];
  // The Action asks git while the formats are still loaded.
  const { mayBeDocumentAt } = await import("../formats/index.js");
  const gone = removed.filter(mayBeDocumentAt);
  const submodules: string[] = [];
  for (let offset = 0; offset < gone.length; offset += ASKED_AT_ONCE) {
    const files = gone.slice(offset, offset + ASKED_AT_ONCE);
    const words = ["--literal-pathspecs", "ls-files", "--stage", "-z", "--", ...files];
    // "<mode> <object> <stage>", a tab, then the path.
    for (const entry of await fieldsOf(checkout, ...words))
      if (entry.startsWith("160000 ")) submodules.push(entry.slice(entry.indexOf("\t") + 1));
  }
  return submodules;
}

const switchedOff = (filter: string): string[] => [
  ...["clean", "smudge", "process"].map((way) => `filter.${filter}.${way}=`),
  `filter.${filter}.required=false`,
];

/** More than any clone has; each is on the command line of git. */
const MOST_FILTERS = 100;

/** Returns the names of the filters that the settings know, wherever they stand: `filter.<name>.clean` and so on. */
async function filtersOf(checkout: Checkout): Promise<string[]> {
  const keys = await gitText(checkout, "config", "--list", "--includes", "--name-only", "-z");
  const names = new Set<string>();
  for (const key of keys.split("\0")) {
    const name = /^filter\.(.*)\.[^.]*$/s.exec(key)?.[1];
    if (name !== undefined) names.add(name);
  }
  // An equals sign would end the name where it is switched off.
  if (names.size > MOST_FILTERS || [...names].some((name) => name.includes("=")))
    throw new UserError(
      "change-not-trusted",
      message("git.filters"),
      message("git.look-at-filters"),
    );
  return [...names];
}

/** A pointer has about 130 bytes. Source: git-lfs, docs/spec.md. */
const POINTER_BYTES = 1024;

/**
 * Returns the files that are what the pointer at the base stands for: git would compare them by the filter of Git LFS, which is not
 * run, because extensions of it may name commands too.
 */
async function sameInLfs(
  checkout: Checkout,
  files: readonly (readonly [file: string, blob: string])[],
): Promise<string[]> {
  if (files.length === 0) return [];
  const objects = openObjects(checkout);
  try {
    const same: string[] = [];
    for (const [file, blob] of files) {
      const pointer = await objects.read(blob, POINTER_BYTES);
      const text = pointer === undefined || pointer.truncated ? "" : pointer.bytes.toString("utf8");
      if (await isWhatIsMeant(pathOf(checkout.root, file), text)) same.push(file);
    }
    return same;
  } finally {
    objects.close();
  }
}

async function isWhatIsMeant(path: string | Buffer, pointer: string): Promise<boolean> {
  if (!isLfsPointer(pointer)) return false;
  const digest = /^oid sha256:([0-9a-f]{64})$/m.exec(pointer)?.[1];
  const size = /^size (\d{1,15})$/m.exec(pointer)?.[1];
  const info = lstatSync(path, { throwIfNoEntry: false });
  if (!info?.isFile() || digest === undefined || info.size !== Number(size)) return false;
  try {
    // Few clones have files in Git LFS, and it takes longer to load than git to answer.
    const { createHash } = await import("node:crypto");
    const hash = createHash("sha256");
    for await (const part of createReadStream(path)) hash.update(part);
    return hash.digest("hex") === digest;
  } catch {
    return false;
  }
}

/** Returns what git prints between zeros; names of files need not be UTF-8. */
async function fieldsOf(checkout: Checkout, ...args: string[]): Promise<string[]> {
  const bytes = await gitBytes(checkout, ...args);
  const fields: string[] = [];
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(0, start);
    fields.push(spelled(bytes.subarray(start, end < 0 ? bytes.length : end)));
    start = end < 0 ? bytes.length : end + 1;
  }
  return fields;
}
