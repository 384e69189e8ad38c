import { randomBytes } from "node:crypto";
import {
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { inside } from "./host.js";

/** `changed`: it is not the text that was read any more, or not a regular file of the repository. */
export type WriteResult = "written" | "changed" | "failed";

/**
 * Puts a new text in place of the one that was read, at once or not at all: a file beside it takes its name. Never through
 * a symbolic link, never outside the root, never over what somebody else wrote meanwhile. The mode stays.
 */
export function replaceText(
  root: string,
  file: string,
  before: string,
  after: string,
): WriteResult {
  const path = resolve(join(root, file));
  let mode: number;
  try {
    if (!inside(realpathSync(root), realpathSync(dirname(path)))) return "changed";
    const current = regularFile(path);
    if (current === undefined || !current.bytes.equals(Buffer.from(before))) return "changed";
    mode = current.mode;
  } catch {
    return "changed";
  }
  const beside = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString("hex")}`);
  try {
    write(beside, after, mode);
    // Looked at once more: writing took its time.
    if (!regularFile(path)?.bytes.equals(Buffer.from(before))) {
      rmSync(beside, { force: true });
      return "changed";
    }
    renameSync(beside, path);
    return "written";
  } catch {
    rmSync(beside, { force: true });
    return "failed";
  }
}

function regularFile(path: string): { bytes: Buffer; mode: number } | undefined {
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;
  const file = openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    const info = fstatSync(file);
    return info.isFile() ? { bytes: readFileSync(file), mode: info.mode & 0o7777 } : undefined;
  } finally {
    closeSync(file);
  }
}

function write(path: string, text: string, mode: number): void {
  const file = openSync(path, "wx", 0o600);
  try {
    const bytes = Buffer.from(text);
    for (let offset = 0; offset < bytes.length; ) offset += writeSync(file, bytes, offset);
    fchmodSync(file, mode);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
