import type { Location } from "../model/location.js";
import { apart, line } from "./escape.js";
import { masked } from "./redact.js";
import type { SourceLine } from "./reporter.js";
import { widthOf } from "./width.js";

/** A line of a document and the marks below it, ready for a terminal. */
export interface Frame {
  readonly line: number;
  readonly text: string;
  readonly marks: string;
}

const TAB = 4;
/** UTF-16 units looked at around a range; a line of a stranger's may be as long as its file. */
const REACH = 600;
const MIN_COLUMNS = 20;

interface Cell {
  readonly text: string;
  readonly columns: number;
}

/** Draws lines of documents. Of a long line many findings may be shown: it is looked through once for all in a row. */
export class Frames {
  readonly #source: SourceLine;
  #file: string | undefined;
  #line = 0;
  #text: string | undefined;

  constructor(source: SourceLine = () => undefined) {
    this.#source = source;
  }

  /** Nothing where the line is gone, too short for the range, or says nothing (blank, or the end of the front matter). */
  at({ file, range }: Location, columns: number): Frame | undefined {
    const text = this.#shown(file, range.start.line);
    return text === undefined ? undefined : frame(range, columns, text);
  }

  #shown(file: string, line: number): string | undefined {
    if (this.#file === file && this.#line === line) return this.#text;
    const raw = this.#source(file, line);
    // Before anything is cut: a part of a secret is not known as one, and columns have to stay.
    const text = raw === undefined ? undefined : masked(raw);
    [this.#file, this.#line] = [file, line];
    this.#text = text !== undefined && SAYS_NOTHING.test(text) ? undefined : text;
    return this.#text;
  }
}

const SAYS_NOTHING = /^\s*(?:---|\.\.\.)?\s*$/;

function frame({ start, end }: Location["range"], columns: number, lineText: string) {
  const startIndex = start.column - 1;
  const endIndex = end.line === start.line ? end.column - 1 : lineText.length;
  if (startIndex > lineText.length || endIndex > lineText.length || endIndex < startIndex)
    return undefined;

  const cutStart = Math.max(0, startIndex - REACH);
  const right = Math.min(lineText.length, startIndex + REACH);
  const before = cells(lineText.slice(cutStart, startIndex), 0);
  const marked = cells(lineText.slice(startIndex, Math.min(endIndex, right)), sum(before));
  const after = cells(lineText.slice(Math.min(endIndex, right), right), sum(before) + sum(marked));
  const room = Math.max(MIN_COLUMNS, columns);
  const [first, last] = window(before, marked, after, room, cutStart > 0, right < lineText.length);

  const joined = [...before, ...marked, ...after];
  const open = first > 0 || cutStart > 0 ? "…" : "";
  const close = last < joined.length || right < lineText.length ? "…" : "";
  const text = (parts: readonly Cell[]) => parts.map((cell) => cell.text).join("");
  const gap = sum(joined.slice(first, before.length)) + open.length;
  const marks = sum(joined.slice(before.length, Math.min(last, before.length + marked.length)));
  return {
    line: start.line,
    // Each cell is clean; the pass over the whole parts what only stands together is a command.
    text: apart(`${open}${text(joined.slice(first, last))}${close}`).trimEnd(),
    marks: `${" ".repeat(gap)}${"^".repeat(Math.max(1, marks))}`,
  };
}

/** Splits a text into cells: one for each character, a tab up to its stop. What is hidden is there as its number. */
function cells(text: string, column: number): Cell[] {
  const out: Cell[] = [];
  let tabColumn = column;
  for (const character of text) {
    if (PRINTABLE.test(character)) {
      out.push({ text: character, columns: 1 });
      tabColumn++;
      continue;
    }
    const visible = character === "\t" ? " ".repeat(TAB - (tabColumn % TAB)) : line(character);
    let columns = 0;
    for (const part of visible) columns += widthOf(part);
    out.push({ text: visible, columns });
    tabColumn += columns;
  }
  return out;
}

/**
 * Stands for itself in every output, one column wide: nearly all characters, and the others cost a hundred times as
 * much.
 */
const PRINTABLE = /^[ -~]$/;

const sum = (parts: readonly Cell[]) => parts.reduce((total, { columns }) => total + columns, 0);

/** Returns which cells to show: the range, as much before it as leaves room for it, then what follows. */
function window(
  before: readonly Cell[],
  marked: readonly Cell[],
  after: readonly Cell[],
  room: number,
  cutLeft: boolean,
  cutRight: boolean,
): [number, number] {
  const joined = [...before, ...marked, ...after];
  if (!cutLeft && !cutRight && sum(joined) <= room) return [0, joined.length];
  // Two columns for the signs that something was left out.
  const budget = room - 2;
  let used = Math.min(sum(marked), budget - Math.floor(budget / 4));
  let first = before.length;
  const spare = budget - used;
  const lead = Math.max(Math.floor(budget / 4), Math.floor(spare / 2), spare - sum(after));
  for (let lent = 0; first > 0; first--) {
    const { columns } = joined[first - 1] as Cell;
    if (lent + columns > lead || used + columns > budget) break;
    lent += columns;
    used += columns;
  }
  let last = first;
  for (let columns = 0; last < joined.length; last++) {
    columns += (joined[last] as Cell).columns;
    if (columns > budget) break;
  }
  return [first, last];
}
