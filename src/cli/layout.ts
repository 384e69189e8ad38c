import { padded, width, wrap } from "../report/width.js";

/** Wider lines are hard to read, however wide the terminal is. */
const WIDEST = 100;

/** Columns to break lines at; none where nobody watches. */
export const columnsOf = (terminal: number | undefined): number | undefined =>
  terminal === undefined ? undefined : Math.max(40, Math.min(terminal, WIDEST));

/** Returns a paragraph, indented. */
export const paragraph = (text: string, columns: number | undefined, indent = ""): string[] =>
  wrap(text, columns === undefined ? undefined : columns - indent.length).map(
    (row) => `${indent}${row}`,
  );

/** Returns words in columns, each as wide as its widest; the last one is broken where the terminal ends. */
export function table(
  rows: readonly (readonly string[])[],
  columns: number | undefined,
  indent = "  ",
): string[] {
  const widths: number[] = [];
  for (const row of rows)
    row.slice(0, -1).forEach((cell, i) => {
      widths[i] = Math.max(widths[i] ?? 0, width(cell));
    });
  return rows.flatMap((row) => {
    const start = row
      .slice(0, -1)
      .map((cell, i) => `${padded(cell, widths[i] ?? 0)}  `)
      .join("");
    const room = columns === undefined ? undefined : columns - indent.length - width(start);
    // A column too narrow for words is left to the terminal.
    return wrap(row.at(-1) ?? "", room === undefined || room < 16 ? undefined : room).map(
      (part, i) =>
        `${indent}${i === 0 ? start : " ".repeat(width(start))}${part}`.replace(/ {1,200}$/, ""),
    );
  });
}
