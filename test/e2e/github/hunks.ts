/** The lines of a `patch` that a comment may stand at: added and context lines on the right, removed and context lines on the left. */
export interface Hunk {
  readonly right: ReadonlySet<number>;
  readonly left: ReadonlySet<number>;
  readonly text: string;
}

export function hunksOf(patch: string): Hunk[] {
  const result: { right: Set<number>; left: Set<number>; text: string }[] = [];
  let old = 0;
  let now = 0;
  for (const row of patch.split("\n")) {
    const header = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(row);
    if (header !== null) {
      old = Number(header[1]);
      now = Number(header[2]);
      result.push({ right: new Set(), left: new Set(), text: row });
      continue;
    }
    const hunk = result.at(-1);
    if (hunk === undefined) continue;
    hunk.text += `\n${row}`;
    const sign = row[0];
    // "\ No newline at end of file" is no line of either side.
    if (sign === undefined || sign === "\\") continue;
    if (sign !== "+") hunk.left.add(old++);
    if (sign !== "-") hunk.right.add(now++);
  }
  return result;
}
