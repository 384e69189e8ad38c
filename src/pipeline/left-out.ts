import { folderOf } from "../facts/paths.js";
import { message } from "../messages/index.js";
import type { RaisedDiagnostic } from "../model/diagnostic.js";

/** Folders that the hint names. */
const MOST_FOLDERS = 3;

/** Reports the files for which a run had no room: how many, the first of them, and runs that would have room. */
export function tooManyDocuments(
  limit: number,
  files: readonly string[],
  leftOut: readonly string[],
): RaisedDiagnostic {
  const calls = largestFolders(files).map((folder) => `\`cardwarden check ${folder}\``);
  return {
    code: "too-many-documents",
    severity: "fatal",
    message: message("read.too-many-documents", {
      limit,
      count: leftOut.length,
      file: leftOut[0] ?? "",
    }),
    hint: message("read.too-many-documents-hint", { calls: calls.join(", ") }),
  };
}

/** Returns the folders that part the files, the largest first: those below what all of them have in common. */
function largestFolders(files: readonly string[]): string[] {
  const common = commonFolder(files);
  const counts = new Map<string, number>();
  for (const file of files) {
    const rest = common === "" ? file : file.slice(common.length + 1);
    const slash = rest.indexOf("/");
    if (slash < 0) continue;
    const folder = common === "" ? rest.slice(0, slash) : `${common}/${rest.slice(0, slash)}`;
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, count], [b, otherCount]) => otherCount - count || (a < b ? -1 : 1))
    .slice(0, MOST_FOLDERS)
    .map(([folder]) => folder);
}

/** Returns the folder that all files lie in; the empty string is the root. */
function commonFolder([first = "", ...files]: readonly string[]): string {
  let common = folderOf(first);
  for (const file of files)
    while (common !== "" && !file.startsWith(`${common}/`)) common = folderOf(common);
  return common;
}
