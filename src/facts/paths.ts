import { letters } from "../text/pattern.js";

/** Returns the folder of a file, repository-relative; the empty string is the root. */
export const folderOf = (file: string): string => file.slice(0, Math.max(0, file.lastIndexOf("/")));

/** Returns the name of a file without its folder. */
export const nameOf = (file: string): string => file.slice(file.lastIndexOf("/") + 1);

/** True if a file is Markdown, which alone has front matter and headings. */
export const isMarkdown = (file: string): boolean => /\.(?:md|markdown)$/i.test(file);

/** Names of governance files, the declarations that stand beside cards. */
export const DECLARATION_FILES = /^(?:model[-_])?governance\.ya?ml$/i;

/** True if a file is called like a declaration that stands beside the cards. */
export const isDeclaration = (file: string): boolean => DECLARATION_FILES.test(nameOf(file));

/** The folder beside a card in which the Hub keeps results of evaluations. */
export const EVALUATION_FOLDER = ".eval_results";

/** True for a file that lies in a folder for results of evaluations, however deep. */
export const isInEvaluationFolder = (file: string): boolean =>
  `/${file}`.includes(`/${EVALUATION_FOLDER}/`);

/** True if a file has the place and the ending of results of an evaluation. */
export const isEvaluationFile = (file: string): boolean =>
  nameOf(folderOf(file)) === EVALUATION_FOLDER && /\.ya?ml$/i.test(file);

/**
 * True if the keys of a card can be written into a file; a manifest has names and words of its own for what they say.
 */
export const takesKeys = (file: string): boolean => isMarkdown(file) || isDeclaration(file);

/** Returns names of the files in the folder of a file. */
export const namesBeside = (files: Iterable<string>, file: string): string[] =>
  [...files].filter((path) => folderOf(path) === folderOf(file)).map(nameOf);

/** The name of a card in the root for relative paths: no card can be written so. */
export const ROOT = "/";

/** Joins a relative path to a folder; a path that leaves the repository comes to nothing. */
export function join(folder: string, relative: string): string | undefined {
  const parts = folder.split("/").filter(Boolean);
  for (const step of relative.split("/")) {
    if (step === "" || step === ".") continue;
    if (step !== "..") parts.push(step);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join("/");
}

/** True for `./x` and `../x`: a path from the folder of the card. */
export const isRelative = (name: string): boolean => /^\.{1,2}(?:\/|$)/.test(name);

/**
 * True for a path on somebody's machine: absolute, in a home folder, on a drive, or with more parts than any id has. No
 * document can lead there, only its last parts tell something.
 */
export const isLocal = (name: string): boolean =>
  /^(?:\/|~\/|[a-z]:\/|file:)/i.test(name) || (!name.includes("://") && name.split("/").length > 2);

/**
 * Returns names that the end of a path may mean, the more exact first: `owner/name` of a download cache, then the last
 * parts.
 */
export function lastNames(path: string): readonly string[] {
  const parts = path.split("/").filter((part) => part !== "" && part !== "." && part !== "..");
  const cached = parts.map((part) => part.split("--")).find(isCacheFolder);
  const id = cached ? [`${cached[1]}/${cached.slice(2).join("--")}`] : [];
  return [...id, ...(parts.length > 1 ? [parts.slice(-2).join("/")] : []), ...parts.slice(-1)];
}

const isCacheFolder = ([kind, ...segments]: readonly string[]): boolean =>
  (kind === "models" || kind === "datasets") && segments.length > 1;

/** Made when a name needs it: V8 works out all of Unicode for it. */
let unseen: RegExp | undefined;

/**
 * Returns a name as a reader sees it: full-width and other compatible forms as plain letters, without characters of no
 * width.
 */
export function plainName(name: string): string {
  if (/^[\x20-\x7e]*$/.test(name)) return name;
  unseen ??= /\p{Default_Ignorable_Code_Point}+/gu;
  return name.normalize("NFKC").replace(unseen, "").trim();
}

/** Returns a reference to a hub without address, page and query: `https://hf.co/acme/x/tree/main` is `acme/x`. */
export function withoutAddress(name: string): string {
  const reference = withoutEnd(
    name
      .replace(
        /^(?:(?:https?:\/\/)?(?:www\.)?(?:huggingface\.co|hf\.co|modelscope\.(?:cn|ai))\/|hf:\/\/)/,
        "",
      )
      .replace(/[?#].*$/s, ""),
  );
  if (reference === withoutEnd(name)) return reference;
  const id = reference.replace(/^(?:datasets|models)\//, "");
  const page =
    /^([^/]+\/[^/]+)\/(?:tree|blob|resolve|raw|commit|discussions|viewer|summary|files|feedback|quickstart)(?:\/|$)/.exec(
      id,
    );
  return page?.[1] ?? id;
}

/** Takes slashes off the end; as a regular expression this would be quadratic. */
export function withoutEnd(name: string): string {
  let end = name.length;
  while (end > 0 && name[end - 1] === "/") end--;
  return name.slice(0, end);
}

const NO_LETTERS = letters(String.raw`[^\p{L}\p{N}]+`, "g");

/** Letters and digits alone: `Harbour_7B`, `harbour-7b` and "Harbour 7B" are one name. */
export const lettersOf = (text: string): string => text.toLowerCase().replace(NO_LETTERS(text), "");

/** Returns a path as it is seen from the root, of one that starts from a folder. */
export function relativePath(folder: string, path: string): string {
  const steps = folder === "" ? [] : folder.split("/");
  for (const step of path.split("/")) {
    if (step === "" || step === ".") continue;
    if (step === ".." && steps.length > 0 && steps.at(-1) !== "..") steps.pop();
    else steps.push(step);
  }
  return steps.join("/");
}
