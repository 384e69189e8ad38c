/** A file of a Git repository at one commit. */
export interface FileAddress {
  readonly kind: "file";
  /** `owner/name` on GitHub. */
  readonly repository: string;
  /** At least seven digits of the commit. */
  readonly commit: string;
  readonly path: string;
}

/** A page that has no commit. */
export interface PageAddress {
  readonly kind: "page";
  readonly url: string;
}

/** Words that address nothing: by whom a statement is known, or why it is not. */
export interface Note {
  readonly kind: "note";
  readonly text: string;
}

export type SourceAddress = FileAddress | PageAddress | Note;

/**
 * Returns what the `source` of an entry addresses: `owner/name@commit path` or a page, several of them joined by `; `. A path
 * with spaces is in quotes; a remark follows in brackets.
 */
export const sourceAddresses = (source: string): SourceAddress[] =>
  segments(source).map((text) => fileOf(text) ?? fileOfUrl(text) ?? pageOf(text) ?? note(text));

/** Returns the one spelling of an address of a file. */
export const addressText = ({ repository, commit, path }: Omit<FileAddress, "kind">): string =>
  `${repository}@${commit} ${/[\s;()]/.test(path) ? `"${path}"` : path}`;

const note = (text: string): Note => ({ kind: "note", text });

const FILE =
  /^([A-Za-z0-9][\w-]{0,38}\/[\w.-]{1,100})@([0-9a-f]{7,40}) (?:"([^"]{1,400})"|([^\s"()]{1,400}))(?: \([^()]{1,400}\))?$/;

function fileOf(text: string): FileAddress | undefined {
  const [, repository, commit, quoted, plain] = FILE.exec(text) ?? [];
  const path = quoted ?? plain;
  return repository === undefined || commit === undefined || path === undefined
    ? undefined
    : { kind: "file", repository, commit, path };
}

const URL_OF_FILE =
  /^https:\/\/(?:github\.com\/([\w-]{1,39}\/[\w.-]{1,100})\/(?:blob|raw)|raw\.githubusercontent\.com\/([\w-]{1,39}\/[\w.-]{1,100}))\/([0-9a-f]{7,40})\/([^\s?#]{1,600})(?:[?#]\S{0,200})?(?: \([^()]{1,400}\))?$/;

function fileOfUrl(text: string): FileAddress | undefined {
  const [, shown, raw, commit, path] = URL_OF_FILE.exec(text) ?? [];
  const repository = shown ?? raw;
  if (repository === undefined || commit === undefined || path === undefined) return undefined;
  return { kind: "file", repository, commit, path: decoded(path) };
}

/** An address can hold a `%` that encodes nothing. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const PAGE = /^(https:\/\/[^\s"<>]{1,600}?),?(?: \([^()]{1,400}\))?$/;

function pageOf(text: string): PageAddress | undefined {
  const url = PAGE.exec(text)?.[1];
  return url === undefined ? undefined : { kind: "page", url };
}

/** Splits at each `;` that stands outside of quotes and brackets. */
function segments(source: string): string[] {
  const parts: string[] = [];
  let part = "";
  let depth = 0;
  let isQuoted = false;
  for (const letter of source) {
    if (letter === '"') isQuoted = !isQuoted;
    else if (!isQuoted && letter === "(") depth += 1;
    else if (!isQuoted && letter === ")") depth = Math.max(0, depth - 1);
    if (letter === ";" && !isQuoted && depth === 0) {
      parts.push(part);
      part = "";
    } else part += letter;
  }
  return [...parts, part].map((text) => text.trim()).filter((text) => text !== "");
}
