import { mostBytes } from "../../documents/file-filter.js";
import type { Host } from "../../model/host.js";
import type { Location } from "../../model/location.js";
import { lines } from "../../text/lines.js";
import type { Change } from "./change.js";

/** Tells whether a place is on a line that the change wrote into a file that was there before. */
export type Touched = (at: Location) => boolean;

/** More insertions and deletions than this, and the whole file counts as written anew: comparing costs their product. */
const MAX_EDITS = 2000;

/**
 * Whether the change wrote a line on which one of the places lies. Of a file whose old text is not at hand, every line
 * counts. Computed from the two texts and not from a patch, so that it is the same whoever tells what has changed.
 */
export async function touchedLines(
  host: Host,
  change: Change,
  places: readonly Location[],
): Promise<Touched> {
  const asked = new Map<string, Set<number>>();
  for (const at of places) {
    if (change.files.get(at.file) !== "altered") continue;
    const lines = asked.get(at.file) ?? new Set();
    asked.set(at.file, lines);
    for (const line of linesAt(at)) lines.add(line);
  }
  const written = new Map<string, ReadonlySet<number>>();
  for (const [file, wanted] of asked) {
    const before = change.comparable ? await change.before(file) : undefined;
    const now = before && (await host.read(file, mostBytes(file)).catch(() => undefined));
    const found = now && (await writtenLines(before.text, now.text, wanted));
    if (found) written.set(file, found);
  }
  return (at) => {
    if (change.files.get(at.file) !== "altered") return false;
    const inFile = written.get(at.file);
    return inFile === undefined || linesAt(at).some((line) => inFile.has(line));
  };
}

function linesAt({ range: { start, end } }: Location): number[] {
  // A range that ends before the first character of a line has nothing on it.
  const last = Math.max(start.line, end.line - (end.column === 1 ? 1 : 0));
  return Array.from({ length: last - start.line + 1 }, (_, i) => start.line + i);
}

/**
 * Those of the wanted 1-based lines of `after` that `before` does not have in that order; undefined where the texts differ
 * too much.
 */
export async function writtenLines(
  before: string,
  after: string,
  wanted: ReadonlySet<number>,
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
  const middle = now.slice(start, now.length - end);
  const gone = old.slice(start, old.length - end);
  const inMiddle = [...wanted].filter((line) => line > start && line <= now.length - end);
  if (inMiddle.length === 0 || gone.length === 0) return new Set(inMiddle);
  const { diffArrays } = await import("diff");
  const parts = diffArrays(gone, middle, { maxEditLength: MAX_EDITS });
  if (parts === undefined) return undefined;
  const kept = new Set<number>();
  let line = start + 1;
  for (const { added, removed, count } of parts) {
    if (removed) continue;
    if (!added) for (let i = 0; i < count; i++) kept.add(line + i);
    line += count;
  }
  return new Set(inMiddle.filter((one) => !kept.has(one)));
}

function linesOf(text: string): string[] {
  const map = lines(text);
  return Array.from({ length: map.count }, (_, i) => map.line(i + 1));
}
