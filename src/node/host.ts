import { isUtf8 } from "node:buffer";
import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { resolve, sep } from "node:path";
import { folderOf } from "../facts/paths.js";
import type { FileText, Host } from "../model/host.js";
import { entriesOf, followed, pathOf } from "./file-names.js";
import { excluded } from "./ignore.js";
import { listed, type NodeHostOptions } from "./listing.js";

/**
 * Returns the file system below one root. A symbolic link is followed to what lies below the root: a card that is read where it
 * stands is not read again, any other is read under the path of the link. Asked synchronously: to load `node:fs/promises`
 * costs more of a start than all that is asked of it.
 */
export function nodeHost(options: NodeHostOptions): Host {
  const root = resolve(options.root);
  let listing: ReturnType<Host["list"]> | undefined;
  /** Folders that no link leads to, or none that leaves the root. A card may name any path, those of links included. */
  const verdicts = new Map<string, boolean>();
  const isOwn = (folder: string): boolean => {
    const verdict = verdicts.get(folder) ?? followed(root, folder) !== undefined;
    verdicts.set(folder, verdict);
    return verdict;
  };
  return {
    list() {
      // A folder that was reached by no link leads nowhere else.
      listing ??= listed(root, options, (folder) => verdicts.set(folder, true));
      return listing;
    },
    async names(folder) {
      try {
        if (!isOwn(folder)) return [];
        return entriesOf(root, folder)
          .filter(({ entry }) => entry.isFile())
          .map(({ name }) => name)
          .sort();
      } catch {
        return [];
      }
    },
    async below(folder) {
      const isExcluded = excluded({});
      const files: string[] = [];
      const walk = (folderPath: string): void => {
        const within = (name: string) => (folderPath === "" ? name : `${folderPath}/${name}`);
        for (const { name, entry } of entriesIn(root, folderPath)) {
          if (entry.isFile()) files.push(within(name));
          else if (entry.isDirectory() && !isExcluded.folder(within(name))) walk(within(name));
        }
      };
      if (isOwn(folder)) walk(folder);
      return files.sort();
    },
    async read(file, maxBytes) {
      if (!isOwn(folderOf(file))) throw new Error("its folder leaves the repository");
      return readText(root, file, maxBytes);
    },
    debug: (message) => options.debug?.(message),
  };
}

/** Returns the entries of a folder, none where it cannot be opened: the listing of documents reports that. */
function entriesIn(root: string, folder: string): ReturnType<typeof entriesOf> {
  try {
    return entriesOf(root, folder);
  } catch {
    return [];
  }
}

/**
 * Reads without waiting on a pipe, and through a link only what lies below the root. Synchronous: for files of this size a
 * turn through the thread pool costs several times the read itself.
 */
async function readText(root: string, file: string, maxBytes: number): Promise<FileText> {
  const descriptor = opened(root, file);
  try {
    const info = fstatSync(descriptor);
    if (!info.isFile()) throw new Error("not a regular file");
    const buffer = Buffer.allocUnsafe(Math.min(info.size, maxBytes));
    let length = 0;
    while (length < buffer.length) {
      const bytes = readSync(descriptor, buffer, length, buffer.length - length, length);
      if (bytes === 0) break;
      length += bytes;
    }
    return decode(buffer.subarray(0, length), info.size > length);
  } finally {
    closeSync(descriptor);
  }
}

function opened(root: string, file: string): number {
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;
  const open = (path: string) => openSync(pathOf(root, path), O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    return open(file);
  } catch (error) {
    const target = isLink(error) ? followed(root, file) : undefined;
    if (target === undefined) throw error;
    return open(target);
  }
}

/** Returns what systems say of a link that is not to be followed. */
const isLink = (error: unknown): boolean =>
  ["ELOOP", "EMLINK"].includes((error as NodeJS.ErrnoException).code ?? "");

/** Returns the bytes as text, and whether they were UTF-8. */
export function decode(bytes: Uint8Array, truncated: boolean): FileText {
  // Windows tools write it; it is no JSON or YAML by their specifications, and what it says can be read all the same.
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "be"
        : withoutMark(bytes);
  if (mark !== undefined)
    return { text: new TextDecoder(`utf-16${mark}`).decode(bytes), truncated, utf8: false };
  if (!truncated && isUtf8(bytes))
    return {
      text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8"),
      truncated,
      utf8: true,
    };
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

/** UTF-16 without its mark shows by the zeros beside every letter of ASCII, on one side alone. */
function withoutMark(bytes: Uint8Array): "le" | "be" | undefined {
  const length = Math.min(bytes.length, 1024) & ~1;
  if (length < 4 || !bytes.subarray(0, length).includes(0)) return undefined;
  const zeros = [0, 0];
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [first = 0, second = 0] = zeros;
  const most = Math.max(first, second);
  if (most * 8 < length || Math.min(first, second) * 50 > most) return undefined;
  return second > first ? "le" : "be";
}

export const inside = (root: string, path: string) =>
  path === root || path.startsWith(root.endsWith(sep) ? root : root + sep);
