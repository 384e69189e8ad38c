/** One line of the result. Goals: the value that a measure may reach. */
export interface Row {
  readonly measure: string;
  readonly value: number;
  readonly unit: string;
  readonly goal?: number;
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
