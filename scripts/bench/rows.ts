/** One line of the result. */
export interface Row {
  readonly measure: string;
  readonly value: number;
  readonly unit: string;
  /** The value that the measure may reach. */
  readonly goal?: number;
}

/** A line that says why there is no value. */
export interface Unmeasured {
  readonly measure: string;
  readonly reason: string;
}

/** One measure of the benchmark: a file beside this one. */
export type Measure = (settings: Settings) => Promise<readonly (Row | Unmeasured)[]>;

/** What the user asked for. */
export interface Settings {
  /** The checkout. */
  readonly root: string;
  /** A folder of real cards. */
  readonly cards: string | undefined;
  /** True: also what takes minutes. */
  readonly long: boolean;
  /** The programs of other tools, where they are installed. */
  readonly spectral: string | undefined;
  readonly conftest: string | undefined;
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

export const isMissed = (row: Row | Unmeasured): boolean =>
  "value" in row && row.goal !== undefined && row.value > row.goal;

/** Returns a line of the table. */
export function printed(row: Row | Unmeasured): string {
  const name = row.measure.padEnd(74);
  if ("reason" in row) return `${name} not measured: ${row.reason}`;
  const { value, unit, goal } = row;
  const verdict =
    goal === undefined ? "" : isMissed(row) ? `goal ${goal}: MISSED` : `goal ${goal}: met`;
  return `${name} ${value.toFixed(2).padStart(9)} ${unit.padEnd(4)} ${verdict}`.trimEnd();
}
