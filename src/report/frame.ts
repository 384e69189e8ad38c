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
    const whole = this.#shown(file, range.start.line);
    return whole === undefined ? undefined : frame(range, columns, whole);
  }

  #shown(file: string, line: number): string | undefined {
    if (this.#file === file && this.#line === line) return this.#text;
    const raw = this.#source(file, line);
    // Before anything is cut: a part of a secret is not known as one, and columns have to stay.
    const whole = raw === undefined ? undefined : masked(raw);
    [this.#file, this.#line] = [file, line];
    this.#text = whole !== undefined && SAYS_NOTHING.test(whole) ? undefined : whole;
    return this.#text;
  }
}

const SAYS_NOTHING = /^\s*(?:---|\.\.\.)?\s*$/;

function frame({ start, end }: Location["range"], columns: number, whole: string) {
  const from = start.column - 1;
  const to = end.line === start.line ? end.column - 1 : whole.length;
  if (from > whole.length || to > whole.length || to < from) return undefined;

  const left = Math.max(0, from - REACH);
  const right = Math.min(whole.length, from + REACH);
  const before = cells(whole.slice(left, from), 0);
  const marked = cells(whole.slice(from, Math.min(to, right)), sum(before));
  const after = cells(whole.slice(Math.min(to, right), right), sum(before) + sum(marked));
  const room = Math.max(MIN_COLUMNS, columns);
  const [first, last] = window(before, marked, after, room, left > 0, right < whole.length);

  const all = [...before, ...marked, ...after];
  const open = first > 0 || left > 0 ? "…" : "";
  const close = last < all.length || right < whole.length ? "…" : "";
  const text = (list: readonly Cell[]) => list.map((cell) => cell.text).join("");
  const gap = sum(all.slice(first, before.length)) + open.length;
  const marks = sum(all.slice(before.length, Math.min(last, before.length + marked.length)));
  return {
    line: start.line,
    // Each cell is clean; the pass over the whole parts what only stands together is a command.
    text: apart(`${open}${text(all.slice(first, last))}${close}`).trimEnd(),
    marks: `${" ".repeat(gap)}${"^".repeat(Math.max(1, marks))}`,
  };
}

/** One cell a character, a tab up to its stop. What is hidden stands there as its number. */
function cells(text: string, column: number): Cell[] {
  const out: Cell[] = [];
  let at = column;
  for (const character of text) {
    if (PRINTABLE.test(character)) {
      out.push({ text: character, columns: 1 });
      at++;
      continue;
    }
    const shown = character === "\t" ? " ".repeat(TAB - (at % TAB)) : line(character);
    let columns = 0;
    for (const one of shown) columns += widthOf(one);
    out.push({ text: shown, columns });
    at += columns;
  }
  return out;
}

/** Stands for itself in every output, one column wide: nearly all characters, and the others cost a hundred times as much. */
const PRINTABLE = /^[ -~]$/;

const sum = (list: readonly Cell[]) => list.reduce((total, { columns }) => total + columns, 0);

/** Which cells to show: the range, as much before it as leaves room for it, then what follows. */
function window(
  before: readonly Cell[],
  marked: readonly Cell[],
  after: readonly Cell[],
  room: number,
  cutLeft: boolean,
  cutRight: boolean,
): [number, number] {
  const all = [...before, ...marked, ...after];
  if (!cutLeft && !cutRight && sum(all) <= room) return [0, all.length];
  // Two columns for the signs that something was left out.
  const budget = room - 2;
  let used = Math.min(sum(marked), budget - Math.floor(budget / 4));
  let first = before.length;
  const left = budget - used;
  const lead = Math.max(Math.floor(budget / 4), Math.floor(left / 2), left - sum(after));
  for (let lent = 0; first > 0; first--) {
    const { columns } = all[first - 1] as Cell;
    if (lent + columns > lead || used + columns > budget) break;
    lent += columns;
    used += columns;
  }
  let last = first;
  for (let columns = 0; last < all.length; last++) {
    columns += (all[last] as Cell).columns;
    if (columns > budget) break;
  }
  return [first, last];
}
