import { type Checkout, gitText } from "./git.js";

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
  const [diff, untracked] = await Promise.all([
    gitText(checkout, "diff", "--raw", "-z", ...flags.split(" "), base, "--"),
    gitText(checkout, "ls-files", "--others", "--exclude-standard", "-z"),
  ]);
  const entries = new Map<string, Entry>();
  const parts = diff.split("\0");
  // ":<mode> <mode> <blob> <blob> <status>", then the path.
  for (let i = 0; i + 1 < parts.length; i += 2) {
    const [mode = "", , blob = "", , status = ""] = (parts[i] ?? "").slice(1).split(" ");
    const regular = mode === "100644" || mode === "100755";
    const file = parts[i + 1] ?? "";
    if (status !== "U" || !entries.has(file))
      entries.set(file, { blob: regular ? blob : undefined, removed: status.startsWith("D") });
  }
  for (const file of untracked.split("\0")) {
    // A repository in the repository is listed as a folder.
    if (file === "" || file.endsWith("/")) continue;
    entries.set(file, { blob: entries.get(file)?.blob, removed: false });
  }
  return entries;
}
