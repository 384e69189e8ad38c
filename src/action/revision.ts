import { posix } from "node:path";
import { type Message, message } from "../messages/index.js";
import { UserError } from "../model/errors.js";
import { GitError, type Objects } from "../node/git.js";
import { LIMITS } from "../text/limits.js";

/** A file of a revision: at most as many bytes as a document may have. */
export interface Blob {
  readonly bytes: Uint8Array;
  readonly truncated: boolean;
}

/**
 * The files of one revision, from the clone or over the API. What is not there is undefined; what cannot be read, or is
 * no regular file, is an error: it must not look like "not there".
 */
export interface Revision {
  /** Commit, branch or tag. */
  readonly name: string;
  file(path: string): Promise<Blob | undefined>;
  /** Names in a folder; undefined where there is none. */
  folder(path: string): Promise<readonly string[] | undefined>;
}

export const textOf = ({ bytes }: Blob): string => Buffer.from(bytes).toString("utf8");

const TREE_BYTES = 8 * 1024 * 1024;
const REGULAR = ["100644", "100755"];

/** Returns a commit of the clone. Trees are read as objects: they tell a link from a file, and start no further process. */
export function clonedRevision(clone: Objects, commit: string): Revision {
  const objects: Pick<Objects, "read"> = {
    // git ends where it may not fetch what the clone lacks.
    read: (name, maxBytes) =>
      clone.read(name, maxBytes).catch((error: unknown) => {
        throw error instanceof GitError ? unreadable(message("base.git")) : error;
      }),
  };
  const trees = new Map<string, Promise<ReadonlyMap<string, RevisionEntry> | undefined>>();
  const tree = (folder: string) => {
    const pending = trees.get(folder) ?? readTree(objects, `${commit}:${folder}`);
    trees.set(folder, pending);
    return pending;
  };
  return {
    name: commit,
    async file(path) {
      const folder = posix.dirname(path);
      const entry = (await tree(folder === "." ? "" : folder))?.get(posix.basename(path));
      if (entry === undefined) return undefined;
      if (!REGULAR.includes(entry.mode)) throw notRegular(path);
      const blob = await objects.read(entry.id, LIMITS.fileBytes);
      if (blob?.type !== "blob") throw unreadable(message("base.not-in-clone", { path }));
      return blob;
    },
    folder: async (path) => {
      const entries = await tree(path);
      return entries && [...entries.keys()];
    },
  };
}

interface RevisionEntry {
  readonly mode: string;
  readonly id: string;
}

/** Reads a tree object: mode, space, name, NUL, id in bytes; again and again. Source: git, Documentation/gitformat-pack. */
async function readTree(
  objects: Pick<Objects, "read">,
  name: string,
): Promise<ReadonlyMap<string, RevisionEntry> | undefined> {
  const object = await objects.read(name, TREE_BYTES);
  if (object?.type !== "tree") return undefined;
  if (object.truncated) throw unreadable(message("base.folder-too-large"));
  const { bytes, id } = object;
  const entries = new Map<string, RevisionEntry>();
  for (let offset = 0; offset < bytes.length; ) {
    const space = bytes.indexOf(32, offset);
    const end = bytes.indexOf(0, space);
    if (space < 0 || end < 0) break;
    const next = end + 1 + id.length / 2;
    entries.set(bytes.subarray(space + 1, end).toString("utf8"), {
      mode: bytes.subarray(offset, space).toString("utf8"),
      id: bytes.subarray(end + 1, next).toString("hex"),
    });
    offset = next;
  }
  return entries;
}

export const notRegular = (path: string) => unreadable(message("base.not-regular", { path }));

export const unreadable = (reason: Message) =>
  new UserError(
    "base-unreadable",
    message("base.unreadable", { reason }),
    message("base.check-out"),
  );
