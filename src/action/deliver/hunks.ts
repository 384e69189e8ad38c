/** Lines of the new side of a file that a review may point at, hunk by hunk: number to text. */
export type Hunks = readonly ReadonlyMap<number, string>[];

/** Reads a patch as GitHub gives it for one file: hunks without the file's header. Source: unified diff format. */
export function hunksOf(patch: string): Hunks {
  const hunks: Map<number, string>[] = [];
  let line = 0;
  for (const row of patch.split("\n")) {
    const start = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(row)?.[1];
    const hunk = hunks.at(-1);
    if (start !== undefined) {
      line = Number(start);
      hunks.push(new Map());
    } else if (hunk && (row.startsWith("+") || row.startsWith(" ")))
      hunk.set(line++, row.slice(1).replace(/\r$/, ""));
  }
  return hunks;
}

/**
 * True if the lines from `start` to `end` lie in one hunk and read there as they do in the checkout: in GitHub's merge
 * a line may stand elsewhere than in the head that a review is about.
 */
export function holds(
  hunks: Hunks,
  start: number,
  end: number,
  text: (line: number) => string | undefined,
): boolean {
  return hunks.some((hunk) => {
    for (let line = start; line <= end; line++)
      if (!hunk.has(line) || hunk.get(line) !== text(line)) return false;
    return true;
  });
}
