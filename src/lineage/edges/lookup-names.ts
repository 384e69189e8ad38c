import type { Reading, SubjectInput } from "../../documents/format.js";
import {
  folderOf,
  isRelative,
  join,
  lastNames,
  nameOf,
  plainName,
  ROOT,
  withoutAddress,
} from "../../facts/paths.js";
import { within } from "../subjects/subject-index.js";

/**
 * Returns every name under which a use may be looked up among the subjects of the repository, in lower case; `folder` is
 * that of the document that declares it. A superset of what {@link ReferenceResolver} asks for.
 */
export function lookupNames(use: string, folder: string): string[] {
  const plain = plainName(use.trim()).replaceAll("\\", "/");
  const name = withoutAddress(plain.toLowerCase());
  const path = isRelative(name) ? join(folder.toLowerCase(), name) : undefined;
  return [
    name,
    name.replace(/(.)@.*$/s, "$1"),
    ...(path === undefined ? [] : [path || ROOT]),
    ...lastNames(plain).map((last) => last.toLowerCase()),
  ].filter((candidate) => candidate !== "");
}

/** What a document says of the names of its subjects. */
interface NamingDocument extends Pick<Reading, "file" | "role"> {
  readonly subjects: readonly Pick<SubjectInput, "declaredId" | "title" | "aliases">[];
}

/**
 * Returns every name under which a subject may be found that a document describes, in lower case: declared ids and other
 * names, places, and the last parts of places. A superset of the names of the {@link LinkedSubject}.
 */
export function subjectNames({ file, role, subjects }: NamingDocument): Set<string> {
  const folder = folderOf(file);
  const names = new Set<string>([file]);
  const places = [folder || ROOT, ...stemsOf(nameOf(file)).map((stem) => within(folder, stem))];
  for (const { declaredId, title, aliases } of subjects) {
    for (const name of [declaredId, ...aliases]) if (name) names.add(name);
    // The title of a card is no name of its own: the folder is.
    if (title && role !== "card") places.push(title, within(folder, title));
  }
  for (const place of places) {
    const parts = place
      .replace(/[-_.]?readme$/i, "")
      .split("/")
      .filter(Boolean);
    for (const name of [place, parts.slice(-2).join("/"), parts.at(-1) ?? ""]) names.add(name);
  }
  return new Set([...names].flatMap((name) => (NO_NAME.test(name) ? [] : [name.toLowerCase()])));
}

const NO_NAME = /^(?:\.?|readme)$/i;

/** Returns the stem of a file name, and the stem without each ending that may say a language. */
function stemsOf(name: string): string[] {
  const stem = name.replace(/\.(?:md|markdown|json|ya?ml)$/i, "");
  const shorter = stem.replace(/[._-](?:[a-z]{2}(?:[-_][a-z]{2,4})?)$/i, "");
  return shorter === stem ? [stem] : [stem, shorter];
}
