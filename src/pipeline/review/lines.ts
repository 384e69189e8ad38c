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
 * True if the change wrote a line on which one of the places lies. Of a file whose old text is not at hand, every line
 * counts. Computed from the two texts and not from a patch, so that it is the same whoever tells what has changed.
 */
export async function touchedLines(
  host: Host,
  change: Change,
  places: readonly Location[],
): Promise<Touched> {
  const asked = new Map<string, Set<number>>();
  for (const location of places) {
    if (change.files.get(location.file) !== "altered") continue;
    const lines = asked.get(location.file) ?? new Set();
    asked.set(location.file, lines);
    for (const line of linesAt(location)) lines.add(line);
  }
  const writtenByFile = new Map<string, ReadonlySet<number>>();
  for (const [file, wanted] of asked) {
    const before = change.comparable ? await change.before(file) : undefined;
    const after = before && (await host.read(file, mostBytes(file)).catch(() => undefined));
    const changedLines = after && (await writtenLines(before.text, after.text, wanted));
    if (changedLines) writtenByFile.set(file, changedLines);
  }
  return (location) => {
    if (change.files.get(location.file) !== "altered") return false;
    const inFile = writtenByFile.get(location.file);
    return inFile === undefined || linesAt(location).some((line) => inFile.has(line));
  };
}

function linesAt({ range: { start, end } }: Location): number[] {
  // A range that ends before the first character of a line has nothing on it.
  const last = Math.max(start.line, end.line - (end.column === 1 ? 1 : 0));
  return Array.from({ length: last - start.line + 1 }, (_, i) => start.line + i);
}

/**
 * Returns those of the wanted 1-based lines of `after` that `before` does not have in that order; undefined where the texts differ
 * too much.
 */
export async function writtenLines(
  before: string,
  after: string,
  wanted: ReadonlySet<number>,
): Promise<ReadonlySet<number> | undefined> {
  const [linesBefore, linesAfter] = [linesOf(before), linesOf(after)];
  let start = 0;
  while (
    start < linesBefore.length &&
    start < linesAfter.length &&
    linesBefore[start] === linesAfter[start]
  )
    start++;
  let end = 0;
  while (
    end < linesBefore.length - start &&
    end < linesAfter.length - start &&
    linesBefore[linesBefore.length - 1 - end] === linesAfter[linesAfter.length - 1 - end]
  )
    end++;
  const middle = linesAfter.slice(start, linesAfter.length - end);
  const gone = linesBefore.slice(start, linesBefore.length - end);
  const inMiddle = [...wanted].filter((line) => line > start && line <= linesAfter.length - end);
  if (inMiddle.length === 0 || gone.length === 0) return new Set(inMiddle);
  const { diffArrays } = await import("diff");
  const parts = diffArrays(gone, middle, { maxEditLength: MAX_EDITS });
  if (parts === undefined) return undefined;
  const unchanged = new Set<number>();
  let line = start + 1;
  for (const { added, removed, count } of parts) {
    if (removed) continue;
    if (!added) for (let i = 0; i < count; i++) unchanged.add(line + i);
    line += count;
  }
  return new Set(inMiddle.filter((number) => !unchanged.has(number)));
}

function linesOf(text: string): string[] {
  const map = lines(text);
  return Array.from({ length: map.count }, (_, i) => map.line(i + 1));
}
