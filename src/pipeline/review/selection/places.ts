import { folderOf, isMarkdown, nameOf } from "../../../facts/paths.js";
import { mayBeDocumentAt } from "../../../formats/index.js";

/** Matches names of license and notice files. */
export const LICENSE_FILES = /^(?:licen[cs]e|copying|unlicen[cs]e|notice)(?:[-_.][\w.-]*)?$/i;

/** True if a format may be asked about a file, wherever it lies. */
export const isCandidate = (file: string): boolean => isMarkdown(file) || mayBeDocumentAt(file);

/** Returns a folder and all above it, the root last. */
export function foldersUpFrom(folder: string): string[] {
  const folders = [folder];
  for (let above = folder; above !== ""; ) {
    above = folderOf(above);
    folders.push(above);
  }
  return folders;
}

/** True if one file name begins like the other, as those of translations do. */
export function sharesStem(file: string, other: string): boolean {
  const [stem, otherStem] = [file, other].map((path) =>
    nameOf(path)
      .replace(/\.\w+$/, "")
      .toLowerCase(),
  ) as [string, string];
  return stem.startsWith(otherStem) || otherStem.startsWith(stem);
}

/** Returns the parts of a path that may be the last part of a name. */
export const pathSegments = (file: string): string[] => {
  const stem = nameOf(file).replace(/\.(?:md|markdown|json|ya?ml)$/i, "");
  const folder = folderOf(file);
  return [nameOf(folder), nameOf(file), stem, stem.replace(/[-_.]?readme$/i, "")].flatMap((part) =>
    part === "" || /^readme(?:\.\w+)?$/i.test(part) ? [] : [part.toLowerCase()],
  );
};
