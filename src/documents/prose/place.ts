import type { Location } from "../../model/location.js";
import type { Block, Figure } from "../../text/markdown.js";
import type { Card } from "../card/card.js";

/** The place of a block: from the first character of its text to the last one. */
export function placeOf(card: Card, block: Pick<Block, "line" | "text">): Location {
  const rows = block.text.split("\n");
  const first = rows[0] ?? "";
  const last = rows[rows.length - 1] ?? "";
  const end = block.line + rows.length - 1;
  return between(card, block.line, first, end, last);
}

/** The place of a phrase within a block, which may be written over several lines. */
export function phrasePlace(card: Card, block: Block, from: number, length: number): Location {
  const before = block.text.slice(0, from);
  const line = block.line + (before.match(/\n/g)?.length ?? 0);
  const rowStart = before.lastIndexOf("\n") + 1;
  const row = (block.text.slice(rowStart).split("\n", 1)[0] ?? "").trimEnd();
  const written = card.lines.line(line);
  const at = near(written, row, 0);
  const within = Math.min(length, rowStart + row.length - from);
  if (at < 0 || within <= 0) return placeOf(card, block);
  const column = at + (from - rowStart) + 1;
  return card.location({ start: { line, column }, end: { line, column: column + within } });
}

/** The place of one line, without its indentation. */
export const linePlace = (card: Card, line: number): Location => between(card, line, "", line, "");

export function figurePlace(card: Card, figure: Figure): Location {
  const end = Math.min(figure.end, card.lines.count);
  return between(card, figure.line, "", end, "");
}

/** A text begins near the beginning of its line; a line may be all of a file, with thousands of rows of HTML. */
function near(line: string, text: string, from: number): number {
  const found = line.slice(from, from + text.length + 2000).indexOf(text);
  return found < 0 ? -1 : from + found;
}

/** Cells lose their escapes and texts their NULs, so a row is not always found as it is: then its line counts. */
function between(card: Card, from: number, first: string, to: number, last: string): Location {
  const top = card.lines.line(from);
  const bottom = card.lines.line(to);
  const head = first.trimEnd();
  const at = head === "" ? -1 : near(top, head, 0);
  const column = at < 0 ? card.lines.shown(from).start : at + 1;
  const tail = last.trimEnd();
  const found = tail === "" ? -1 : near(bottom, tail, to === from ? column - 1 : 0);
  const end = found < 0 ? card.lines.shown(to).end : found + tail.length + 1;
  return card.location({
    start: { line: from, column },
    end: { line: to, column: to === from ? Math.max(column, end) : end },
  });
}
