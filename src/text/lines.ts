import type { Position, Range } from "../model/location.js";

/** Turns offsets of a text into positions. CRLF, CR and LF each end one line. */
export interface Lines {
  /** Returns the position of an offset; offsets behind the end give the end. */
  position(offset: number): Position;
  range(start: number, end: number): Range;
  /** Returns the offset of the first character of a 1-based line. */
  offset(line: number): number;
  /** Returns the text of a 1-based line without its line end. */
  line(line: number): string;
  /**
   * Returns the columns of what a 1-based line shows: of its first character that is not blank, and behind its last one.
   */
  shown(line: number): { readonly start: number; readonly end: number };
  readonly count: number;
}

export function lines(text: string): Lines {
  const starts = startsOf(text);
  const position = (offset: number): Position => {
    const inText = Math.max(0, Math.min(offset, text.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= inText) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: inText - (starts[low] ?? 0) + 1 };
  };
  /** Of long lines: thousands of blocks may stand on one. */
  const measured = new Map<number, { readonly start: number; readonly end: number }>();
  const offset = (line: number) => starts[Math.max(1, Math.min(line, starts.length)) - 1] ?? 0;
  const textOfLine = (line: number): string => {
    const start = offset(line);
    let end = starts[line] ?? text.length;
    if (end > start && text.charCodeAt(end - 1) === 10) end--;
    if (end > start && text.charCodeAt(end - 1) === 13) end--;
    return text.slice(start, end);
  };
  return {
    position,
    range: (start, end) => ({ start: position(start), end: position(end) }),
    offset,
    line: textOfLine,
    shown: (line) => {
      const before = measured.get(line);
      if (before) return before;
      const row = textOfLine(line);
      const start = row.length - row.trimStart().length + 1;
      const columns = { start, end: Math.max(start, row.trimEnd().length + 1) };
      if (row.length > 1000) measured.set(line, columns);
      return columns;
    },
    count: starts.length,
  };
}

/** Returns an offset that a problem may begin or end at: between CR and LF there is no column, the line has ended. */
export const columnAt = (text: string, offset: number): number =>
  text[offset] === "\n" && text[offset - 1] === "\r" ? offset - 1 : offset;

/**
 * Returns the offsets at which lines start. It searches from line end to line end: character by character costs a cold
 * start milliseconds.
 */
function startsOf(text: string): number[] {
  const starts = [0];
  let cr = text.indexOf("\r");
  for (let next = 0; ; ) {
    const lf = text.indexOf("\n", next);
    for (; cr >= 0 && (lf < 0 || cr < lf); cr = text.indexOf("\r", cr + 1))
      if (cr + 1 !== lf) starts.push(cr + 1);
    if (lf < 0) return starts;
    next = lf + 1;
    starts.push(next);
  }
}
