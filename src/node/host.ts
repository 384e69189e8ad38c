import {
  closeSync,
  constants,
  type Dirent,
  existsSync,
  fstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  statSync,
} from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { UserError } from "../errors.js";
import { isDeclaration, mayBeDocument } from "../formats/offered.js";
import type { FileText, Host } from "../host.js";
import type { Diagnostic } from "../model/report.js";
import { type Excluded, excluded } from "./ignore.js";

export interface NodeHostOptions {
  /** Absolute path of the repository's root. */
  readonly root: string;
  /** Absolute paths of files and folders to look at. */
  readonly paths: readonly string[];
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  /** Files that the change under review adds: none of them may hide another one. */
  readonly added?: (file: string) => boolean;
  debug?(message: string): void;
}

const START = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/**
 * The file system below one root. Symbolic links are not followed: what they point at is read where it stands. Asked
 * synchronously: to load `node:fs/promises` costs more of a start than all that is asked of it.
 */
export function nodeHost(options: NodeHostOptions): Host {
  const root = resolve(options.root);
  const relativePath = (path: string) => relative(root, path).split(sep).join("/");
  const added = options.added ?? (() => false);
  /**
   * A rule's folder holds its examples, which are no cards. Where the change brings the rule, only the folder of a rule
   * of a pack that was there before: otherwise a pull request could hide its card behind a file.
   */
  const hides = (folder: string): boolean => {
    if (!added(relativePath(join(folder, "rule.json")))) return true;
    const pack = join(dirname(folder), "pack.json");
    return existsSync(pack) && !added(relativePath(pack));
  };

  const walk = (
    isExcluded: Excluded,
    folder: string,
    base: string,
    files: Set<string>,
    diagnostics: Diagnostic[],
  ): void => {
    let entries: Dirent[];
    try {
      entries = readdirSync(folder, { withFileTypes: true });
    } catch {
      diagnostics.push({
        code: "folder-unreadable",
        severity: "warning",
        message: "this folder could not be opened",
        at: { file: relativePath(folder), range: START },
      });
      return;
    }
    if (entries.some((entry) => entry.name === "rule.json" && entry.isFile()) && hides(folder))
      return;
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      const below = relative(base, path).split(sep).join("/");
      if (entry.isSymbolicLink() && mayBeDocument(entry.name)) {
        const target = realPath(path);
        if (target === undefined || !inside(realpathSync.native(root), target))
          diagnostics.push({
            code: "link-not-followed",
            severity: "warning",
            message: "a symbolic link that leaves the repository was not followed",
            at: { file: relativePath(path), range: START },
          });
      }
      if (entry.isDirectory()) {
        if (!isExcluded.folder(below)) walk(isExcluded, path, base, files, diagnostics);
      } else if (
        entry.isFile() &&
        mayBeDocument(entry.name) &&
        !isExcluded.file(below, relativePath(path))
      )
        files.add(relativePath(path));
    }
  };

  return {
    async list() {
      const isExcluded = excluded(options);
      const files = new Set<string>();
      const diagnostics: Diagnostic[] = [];
      for (const path of options.paths) {
        const real = realPath(path);
        if (real === undefined)
          throw new UserError(
            "no-such-path",
            `there is no file or folder ${relativePath(path) || path}`,
            "check the path and the folder you run in",
          );
        // Also for a path given by hand: a link out of the repository is not followed.
        if (!inside(realpathSync.native(root), real))
          throw new UserError(
            "link-leaves-repository",
            `${relativePath(path)} leads to somewhere outside ${root}`,
            "give the path itself instead of the link",
          );
        const target = statSync(real);
        if (target.isDirectory()) walk(isExcluded, path, path, files, diagnostics);
        else if (target.isFile()) {
          const file = relative(realpathSync.native(root), real).split(sep).join("/");
          files.add(file);
          for (const beside of declarationsBeside(real)) {
            const declared = file.replace(/[^/]*$/, beside);
            if (!isExcluded.file(beside, declared)) files.add(declared);
          }
        }
      }
      return { files: [...files].sort(), diagnostics };
    },
    async names(folder) {
      try {
        const entries = readdirSync(join(root, folder), { withFileTypes: true });
        return entries
          .filter((entry) => entry.isFile())
          .map((entry) => entry.name)
          .sort();
      } catch {
        return [];
      }
    },
    read: (file, maxBytes) => readText(join(root, file), maxBytes),
    debug: (message) => options.debug?.(message),
  };
}

/** A card given by its path alone is still read with the declaration that speaks for it. */
function declarationsBeside(file: string): string[] {
  try {
    return readdirSync(dirname(file), { withFileTypes: true })
      .filter((one) => one.isFile() && isDeclaration(one.name))
      .map((one) => one.name);
  } catch {
    return [];
  }
}

/** Where a path leads; undefined where it leads to nothing. */
function realPath(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch {
    return undefined;
  }
}

/**
 * Reads without following a link and without waiting on a pipe. Synchronous: for files of this size a turn through
 * the thread pool costs several times the read itself.
 */
async function readText(path: string, maxBytes: number): Promise<FileText> {
  const file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const info = fstatSync(file);
    if (!info.isFile()) throw new Error("not a regular file");
    const buffer = Buffer.alloc(Math.min(info.size, maxBytes));
    let length = 0;
    while (length < buffer.length) {
      const bytes = readSync(file, buffer, length, buffer.length - length, length);
      if (bytes === 0) break;
      length += bytes;
    }
    return decode(buffer.subarray(0, length), info.size > length);
  } finally {
    closeSync(file);
  }
}

/** Bytes as text, and whether they were UTF-8. */
export function decode(bytes: Uint8Array, truncated: boolean): FileText {
  // Windows tools write it; it is no JSON or YAML by their specifications, and what it says can be read all the same.
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "be"
        : undefined;
  if (mark !== undefined)
    return { text: new TextDecoder(`utf-16${mark}`).decode(bytes), truncated, utf8: false };
  try {
    // `stream` lets a cap fall inside a character.
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes, {
      stream: truncated,
    });
    return { text, truncated, utf8: true };
  } catch {
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
    return { text, truncated, utf8: false };
  }
}

export const inside = (root: string, path: string) =>
  path === root || path.startsWith(root.endsWith(sep) ? root : root + sep);
