import type { Location } from "../../model/location.js";
import type { Figure, MarkdownBlock } from "../../text/markdown.js";
import type { Card } from "../card/card.js";

/** Returns the place of a block: from the first character of its text to the last one. */
export function placeOf(card: Card, block: Pick<MarkdownBlock, "line" | "text">): Location {
  const rows = block.text.split("\n");
  const first = rows[0] ?? "";
  const last = rows[rows.length - 1] ?? "";
  const end = block.line + rows.length - 1;
  return between(card, block.line, first, end, last);
}

/** Returns the place of a phrase within a block, which may be written over several lines. */
export function phrasePlace(
  card: Card,
  block: MarkdownBlock,
  offset: number,
  length: number,
): Location {
  const before = block.text.slice(0, offset);
  const line = block.line + (before.match(/\n/g)?.length ?? 0);
  const rowStart = before.lastIndexOf("\n") + 1;
  const row = (block.text.slice(rowStart).split("\n", 1)[0] ?? "").trimEnd();
  const lineText = card.lines.line(line);
  const rowIndex = near(lineText, row, 0);
  const within = Math.min(length, rowStart + row.length - offset);
  if (rowIndex < 0 || within <= 0) return placeOf(card, block);
  const column = rowIndex + (offset - rowStart) + 1;
  return card.location({ start: { line, column }, end: { line, column: column + within } });
}

/** Returns the place of one line, without its indentation. */
export const linePlace = (card: Card, line: number): Location => between(card, line, "", line, "");

export function figurePlace(card: Card, figure: Figure): Location {
  const end = Math.min(figure.end, card.lines.count);
  return between(card, figure.line, "", end, "");
}

/**
 * Returns the index of a text near the beginning of its line, or -1; a line may be all of a file, with thousands of rows
 * of HTML.
 */
function near(line: string, text: string, start: number): number {
  const index = line.slice(start, start + text.length + 2000).indexOf(text);
  return index < 0 ? -1 : start + index;
}

/**
 * Returns the place between two texts on two lines. Cells lose their escapes and texts their NULs, so a row is not always
 * found as it is: then its line counts.
 */
function between(
  card: Card,
  startLine: number,
  first: string,
  endLine: number,
  last: string,
): Location {
  const top = card.lines.line(startLine);
  const bottom = card.lines.line(endLine);
  const head = first.trimEnd();
  const headIndex = head === "" ? -1 : near(top, head, 0);
  const column = headIndex < 0 ? card.lines.shown(startLine).start : headIndex + 1;
  const tail = last.trimEnd();
  const tailIndex = tail === "" ? -1 : near(bottom, tail, endLine === startLine ? column - 1 : 0);
  const end = tailIndex < 0 ? card.lines.shown(endLine).end : tailIndex + tail.length + 1;
  return card.location({
    start: { line: startLine, column },
    end: { line: endLine, column: endLine === startLine ? Math.max(column, end) : end },
  });
}
