/** The entries of a register, by their position. */
export interface Entries<Entry> {
  at(position: number): Entry;
  all(): readonly Entry[];
}

/** Returns entries that are at hand. */
export const entriesOf = <Entry>(list: readonly Entry[]): Entries<Entry> => ({
  at: (position) => list[position] as Entry,
  all: () => list,
});

/** Returns entries that are each a line of JSON, read when it is first asked for: few of thousands ever are. */
export function entriesIn<Entry>(lines: readonly string[]): Entries<Entry> {
  const read: Entry[] = [];
  const at = (position: number): Entry => {
    read[position] ??= JSON.parse(lines[position] ?? "null") as Entry;
    return read[position] as Entry;
  };
  return { at, all: () => lines.map((_, position) => at(position)) };
}
