import { Buffer } from "node:buffer";
import { type Dirent, readdirSync, realpathSync } from "node:fs";
import { join, sep } from "node:path";

/**
 * Returns the names of files as text. Elsewhere than on Windows a name is a row of bytes, and need not be UTF-8: each byte that is not
 * is spelled `\xff`, and so is the backslash of a name that would read like that. Every name has a spelling of its own.
 */
export function spelled(name: Buffer): string {
  const text = name.toString("utf8");
  if (!text.includes("\uFFFD") || Buffer.from(text).equals(name)) return escaped(text);
  const parts: string[] = [];
  for (let offset = 0; offset < name.length; ) {
    const length = [4, 3, 2, 1].find((n) => isCharacter(name.subarray(offset, offset + n), n));
    parts.push(
      length === undefined
        ? hex(name[offset] ?? 0)
        : name.toString("utf8", offset, offset + length),
    );
    offset += length ?? 1;
  }
  // A backslash of the name itself, and none that was just written.
  return parts
    .map((part, i) => (part === "\\" && LIKE.test(parts.slice(i, i + 4).join("")) ? "\\x5c" : part))
    .join("");
}

const hex = (byte: number) => `\\x${byte.toString(16).padStart(2, "0")}`;
/** Bytes that are no UTF-8 are above 7f: no spelling stands for a slash or a dot. */
const LIKE = /^\\x(?:[89a-f][0-9a-f]|5c)/;
const SPELLED = /\\x(?:[89a-f][0-9a-f]|5c)/;

const escaped = (text: string): string =>
  SPELLED.test(text) ? text.replace(/\\(?=x(?:[89a-f][0-9a-f]|5c))/g, "\\x5c") : text;

function isCharacter(bytes: Buffer, length: number): boolean {
  const text = bytes.toString("utf8");
  return bytes.length === length && [...text].length === 1 && Buffer.from(text).equals(bytes);
}

/** Returns the path of a file below a root as the file system takes it. */
export function pathOf(root: string, file: string): string | Buffer {
  if (sep !== "/" || !SPELLED.test(file)) return join(root, file);
  const parts = file.split(/(\\x(?:[89a-f][0-9a-f]|5c))/);
  const bytes = parts.map((part, i) =>
    i % 2 === 1 ? Buffer.from(part.slice(2), "hex") : Buffer.from(part),
  );
  return Buffer.concat([Buffer.from(`${root}/`), ...bytes]);
}

/** Returns what a folder holds, each with the spelling of its name. */
export function entriesOf(
  root: string,
  folder: string,
): { name: string; entry: Dirent<string | Buffer> }[] {
  const path = pathOf(root, folder);
  const entries = readdirSync(path, { withFileTypes: true });
  const plain = entries.every(({ name }) => !name.includes("\uFFFD"));
  if (plain || sep !== "/") return entries.map((entry) => ({ name: escaped(entry.name), entry }));
  return readdirSync(path, { withFileTypes: true, encoding: "buffer" }).map((entry) => ({
    name: spelled(entry.name),
    entry,
  }));
}

/** Returns where a path below a root leads, as a path below the same; undefined where that is elsewhere, or nowhere. */
export function leadsTo(root: string, file: string): string | undefined {
  try {
    const home = escaped(realpathSync.native(root));
    const real = spelled(realpathSync.native(pathOf(root, file), "buffer"));
    if (real === home) return "";
    const base = home.endsWith(sep) ? home : home + sep;
    return real.startsWith(base) ? real.slice(base.length).split(sep).join("/") : undefined;
  } catch {
    return undefined;
  }
}

/** Returns the same of a link that may be read through: what git keeps for itself is nobody's document. */
export function followed(root: string, file: string): string | undefined {
  const target = leadsTo(root, file);
  return target?.split("/").some((part) => part.toLowerCase() === ".git") ? undefined : target;
}
