import type { Host } from "../host.js";
import type { Location } from "../model/location.js";
import { LIMITS } from "../text/limits.js";
import { lines } from "../text/lines.js";
import type { Change } from "./change.js";

/** Tells whether a place is on a line that the change wrote into a file that was there before. */
export type Touched = (at: Location) => boolean;

/** More insertions and deletions than this, and the whole file counts as written anew: comparing costs their product. */
const MAX_EDITS = 2000;

/**
 * Looks at the lines of the given files only. Of a file whose old text is not at hand, every line counts. Computed from
 * the two texts and not from a patch, so that it is the same whoever tells what has changed.
 */
export async function touchedLines(
  host: Host,
  change: Change,
  files: Iterable<string>,
): Promise<Touched> {
  const written = new Map<string, ReadonlySet<number>>();
  for (const file of new Set(files)) {
    if (change.files.get(file) !== "altered") continue;
    const before = change.comparable ? await change.before(file) : undefined;
    const now = before && (await host.read(file, LIMITS.fileBytes).catch(() => undefined));
    const found = now && (await writtenLines(before.text, now.text));
    if (found) written.set(file, found);
  }
  return ({ file, range }) => {
    if (change.files.get(file) !== "altered") return false;
    const inFile = written.get(file);
    if (inFile === undefined) return true;
    // A range that ends before the first character of a line has nothing on it.
    const last = Math.max(range.start.line, range.end.line - (range.end.column === 1 ? 1 : 0));
    for (let line = range.start.line; line <= last; line++) if (inFile.has(line)) return true;
    return false;
  };
}

/** 1-based lines of `after` that `before` does not have in that order; undefined where they differ too much. */
export async function writtenLines(
  before: string,
  after: string,
): Promise<ReadonlySet<number> | undefined> {
  const [old, now] = [linesOf(before), linesOf(after)];
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start++;
  let end = 0;
  while (
    end < old.length - start &&
    end < now.length - start &&
    old[old.length - 1 - end] === now[now.length - 1 - end]
  )
    end++;
  const written = new Set<number>();
  const middle = now.slice(start, now.length - end);
  const gone = old.slice(start, old.length - end);
  if (gone.length === 0 || middle.length === 0) {
    middle.forEach((_, i) => {
      written.add(start + i + 1);
    });
    return written;
  }
  const { diffArrays } = await import("diff");
  const parts = diffArrays(gone, middle, { maxEditLength: MAX_EDITS });
  if (parts === undefined) return undefined;
  let line = start + 1;
  for (const { added, removed, count } of parts) {
    if (removed) continue;
    if (added) for (let i = 0; i < count; i++) written.add(line + i);
    line += count;
  }
  return written;
}

function linesOf(text: string): string[] {
  const map = lines(text);
  return Array.from({ length: map.count }, (_, i) => map.line(i + 1));
}
