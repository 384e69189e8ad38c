import { isLfsPointer } from "../../text/lfs.js";
import type { Value } from "../card/card.js";

/** Names of files with records, whose first line says which columns they have. */
export const TABLE_FILES = /\.(?:csv|tsv|jsonl|ndjson)$/i;

const LINES_OF_JSON = /\.(?:jsonl|ndjson)$/i;
const MOST_COLUMNS = 300;
const LONGEST_NAME = 80;
const DELIMITERS = [",", ";", "\t", "|"] as const;
/** The cell of a record, and no name of a column: an address, a number, a sentence. */
const RECORD = /@|:\/\/|^[-+]?[\d.,]+%?$|^\d{4}-\d{2}|[.!?。！？]\s|^(?:true|false|null|nan)$/i;

/** A name, and where it begins in its line. */
interface HeaderCell {
  readonly text: string;
  readonly start: number;
  readonly length: number;
}

/** Returns the columns of a table by its first line; none where that line is a record, or is not whole. */
export function tableColumns(file: string, beginning: string, truncated: boolean): Value[] {
  const skipped = beginning.startsWith("\uFEFF") ? 1 : 0;
  const end = beginning.search(/[\r\n]/);
  if ((end < 0 && truncated) || isLfsPointer(beginning)) return [];
  const line = beginning.slice(skipped, end < 0 ? undefined : end);
  const cells = LINES_OF_JSON.test(file) ? keysOf(line) : header(line);
  return cells.slice(0, MOST_COLUMNS).map(({ text, start, length }) => ({
    text,
    at: {
      file,
      range: {
        start: { line: 1, column: skipped + start + 1 },
        end: { line: 1, column: skipped + start + length + 1 },
      },
    },
  }));
}

function header(line: string): HeaderCell[] {
  const [delimiter] = [...DELIMITERS].sort((a, b) => line.split(b).length - line.split(a).length);
  const cells = cellsOf(line, delimiter ?? ",");
  // A table that numbers its rows has no name for the numbers.
  const named = cells.filter(({ text }, i) => i > 0 || text !== "");
  const isHeader =
    named.length > 0 &&
    named.every(({ text }) => text !== "" && text.length <= LONGEST_NAME && !RECORD.test(text)) &&
    new Set(named.map(({ text }) => text)).size === named.length;
  return isHeader ? named : [];
}

/** Splits a line at its delimiters, but for those in quotes (RFC 4180). */
function cellsOf(line: string, delimiter: string): HeaderCell[] {
  const cells: HeaderCell[] = [];
  let start = 0;
  let quoted = false;
  for (let i = 0; i <= line.length && cells.length <= MOST_COLUMNS; i++) {
    if (line[i] === '"') quoted = !quoted;
    if (i < line.length && (quoted || line[i] !== delimiter)) continue;
    const raw = line.slice(start, i);
    const text = raw.replace(/^[\s"]{1,8}|[\s"]{1,8}$/g, "");
    cells.push({ text, start: start + Math.max(0, raw.indexOf(text)), length: text.length });
    start = i + 1;
  }
  return cells;
}

/** Returns the keys of a record in JSON, those of objects in it included. */
function keysOf(line: string): HeaderCell[] {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch {
    return [];
  }
  const keys = new Set<string>();
  const collect = (value: unknown, depth: number): void => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return;
    for (const [key, below] of Object.entries(value).slice(0, MOST_COLUMNS)) {
      keys.add(key);
      if (depth > 1) collect(below, depth - 1);
    }
  };
  collect(record, 2);
  return [...keys].map((text) => {
    const start = line.indexOf(JSON.stringify(text));
    return { text, start: start < 0 ? 0 : start + 1, length: start < 0 ? 1 : text.length };
  });
}
