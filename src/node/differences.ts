import { type Checkout, gitBytes } from "./git.js";
import { spelled } from "./names.js";

/** A file that differs. */
export interface Entry {
  /** The blob at the base; undefined where there was no regular file. */
  readonly blob: string | undefined;
  readonly removed: boolean;
}
export type Entries = ReadonlyMap<string, Entry>;

/** What differs between a commit and the work tree, untracked files included. */
export async function changedFiles(checkout: Checkout, base: string): Promise<Entries> {
  const flags = "--no-ext-diff --no-textconv --no-renames --ignore-submodules=all --no-abbrev";
  const [parts, untracked] = await Promise.all([
    fieldsOf(checkout, "diff", "--raw", "-z", ...flags.split(" "), base, "--"),
    fieldsOf(checkout, "ls-files", "--others", "--exclude-standard", "-z"),
  ]);
  const entries = new Map<string, Entry>();
  // ":<mode> <mode> <blob> <blob> <status>", then the path.
  for (let i = 0; i + 1 < parts.length; i += 2) {
    const [mode = "", , blob = "", , status = ""] = (parts[i] ?? "").slice(1).split(" ");
    const regular = mode === "100644" || mode === "100755";
    const file = parts[i + 1] ?? "";
    if (status !== "U" || !entries.has(file))
      entries.set(file, { blob: regular ? blob : undefined, removed: status.startsWith("D") });
  }
  for (const file of untracked) {
    // A repository in the repository is listed as a folder.
    if (file === "" || file.endsWith("/")) continue;
    entries.set(file, { blob: entries.get(file)?.blob, removed: false });
  }
  return entries;
}

/** What git prints between zeros; names of files need not be UTF-8. */
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
