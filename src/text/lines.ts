import type { Position, Range } from "../model/location.js";

/** Turns offsets of a text into positions. CRLF, CR and LF each end one line. */
export interface Lines {
  /** Position of an offset; offsets behind the end give the end. */
  position(offset: number): Position;
  range(start: number, end: number): Range;
  /** Offset of the first character of a 1-based line. */
  offset(line: number): number;
  /** The text of a 1-based line without its line end. */
  line(line: number): string;
  readonly count: number;
}

export function lines(text: string): Lines {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 13 && text.charCodeAt(i + 1) === 10) i++;
    if (code === 13 || code === 10) starts.push(i + 1);
  }
  const position = (offset: number): Position => {
    const at = Math.max(0, Math.min(offset, text.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - (starts[low] ?? 0) + 1 };
  };
  const offset = (line: number) => starts[Math.max(1, Math.min(line, starts.length)) - 1] ?? 0;
  return {
    position,
    range: (start, end) => ({ start: position(start), end: position(end) }),
    offset,
    line: (line) =>
      text.slice(offset(line), starts[line] ?? text.length).replace(/(?:\r\n|\r|\n)$/, ""),
    count: starts.length,
  };
}
