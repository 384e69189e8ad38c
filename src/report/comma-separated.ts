import { lookup } from "../model/lookup.js";
import { csv } from "./escape.js";

/** A row by column; what is undefined or null is an empty cell. */
export type Row<Column extends string> = Readonly<
  Record<Column, string | number | boolean | null | undefined>
>;

/**
 * Writes a table: a line of column names, then a line for each row, each ended by LF, as every output of ours. Column
 * names do not depend on the language.
 * Source: RFC 4180, but for its line ends.
 */
export function* table<Column extends string>(
  columns: readonly Column[],
  rows: Iterable<Row<Column>>,
): Iterable<string> {
  yield `${columns.join(",")}\n`;
  for (const row of rows)
    yield `${columns.map((column) => csv(String(lookup(row, column) ?? ""))).join(",")}\n`;
}
