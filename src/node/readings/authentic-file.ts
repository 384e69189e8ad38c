import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";

/** Bytes that a file may have. */
const MOST_BYTES = 256 * 1024 * 1024;
/** Hexadecimal digits at the end of a file that only who knows the key can write. */
const MAC_LENGTH = 64;
/** Bytes that are written at a time. */
const PAGE = 1024 * 1024;
const LINE_END = 10;

/**
 * Returns the lines of a file that `replaceFile` wrote under the same key. Of anything else, a link, a pipe or a file that is
 * too large, none.
 */
export function authenticLines(path: string, key: Uint8Array): Buffer[] {
  const bytes = bytesOf(path);
  if (bytes === undefined || bytes.length < MAC_LENGTH) return [];
  const body = bytes.subarray(0, -MAC_LENGTH);
  const stated = Buffer.from(bytes.toString("latin1", body.length), "hex");
  const authentic = createHmac("sha256", key).update(body).digest();
  if (stated.length !== authentic.length || !timingSafeEqual(stated, authentic)) return [];
  const lines: Buffer[] = [];
  for (let start = 0, end = 0; start < body.length; start = end + 1) {
    end = body.indexOf(LINE_END, start);
    lines.push(body.subarray(start, end));
  }
  return lines;
}

function bytesOf(path: string): Buffer | undefined {
  let file: number | undefined;
  try {
    const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;
    file = openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    const info = fstatSync(file);
    return info.isFile() && info.size <= MOST_BYTES ? readFileSync(file) : undefined;
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/**
 * Writes lines beside a path and puts the file there at once; as many lines as fit. Throws what the file system throws. No
 * line has a line end in it.
 */
export function replaceFile(path: string, lines: Iterable<Uint8Array>, key: Uint8Array): void {
  const beside = `${path}.${randomBytes(6).toString("hex")}`;
  const file = openSync(beside, "wx", 0o600);
  try {
    try {
      const mac = createHmac("sha256", key);
      for (const page of pages(lines, MOST_BYTES - MAC_LENGTH)) {
        mac.update(page);
        writeFileSync(file, page);
      }
      writeFileSync(file, mac.digest("hex"));
    } finally {
      closeSync(file);
    }
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** Joins lines to pieces of some size, up to a number of bytes. */
function* pages(lines: Iterable<Uint8Array>, most: number): Iterable<Buffer> {
  const lineEnd = Buffer.of(LINE_END);
  let parts: Uint8Array[] = [];
  let size = 0;
  let room = most;
  for (const line of lines) {
    room -= line.length + 1;
    if (room < 0) break;
    parts.push(line, lineEnd);
    size += line.length + 1;
    if (size < PAGE) continue;
    yield Buffer.concat(parts);
    parts = [];
    size = 0;
  }
  yield Buffer.concat(parts);
}
