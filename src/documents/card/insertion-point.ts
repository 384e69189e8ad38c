import type { Location } from "../../model/location.js";
import type { Card } from "./card.js";

/** Text for people, and the place behind its last character. */
export interface InsertionPoint {
  readonly text: "yes" | "no";
  readonly at: Location;
}

/**
 * Returns where a section can be added to a card: behind its last character that shows. Undefined where what is added
 * there might not be read as a section, because a block of code, a comment or a tag is left open, or where the end was
 * not seen.
 */
export function insertionPointOf(card: Card): InsertionPoint | undefined {
  const { source, matter, lines } = card;
  if (source.truncated || !source.utf8 || matter.kind === "whole" || matter.kind === "not-closed")
    return undefined;
  const end = source.text.trimEnd().length;
  const body = source.text.slice(matter.body, end);
  if (end === 0 || MARKS.some((marks) => isLeftOpen(body, marks)) || inCode(card, end))
    return undefined;
  return { text: body.trim() === "" ? "no" : "yes", at: card.location(lines.range(end, end)) };
}

/** What opens and closes blocks of HTML that go on over empty lines (CommonMark 4.6, kinds 1 to 5). */
const MARKS: readonly (readonly [open: string, close: string])[] = [
  ["<!--", "-->"],
  ["<?", "?>"],
  ["<![CDATA[", "]]>"],
  ["<script", "</script"],
  ["<pre", "</pre"],
  ["<style", "</style"],
  ["<textarea", "</textarea"],
];

function isLeftOpen(text: string, [open, close]: (typeof MARKS)[number]): boolean {
  const last = lastIndexOf(text, open);
  return last >= 0 && last > lastIndexOf(text, close);
}

/** Returns the last place of a mark, written in lower or upper case. The search forward is the faster one, and most texts have none. */
function lastIndexOf(text: string, mark: string): number {
  const last = text.includes(mark) ? text.lastIndexOf(mark) : -1;
  const capitals = mark.toUpperCase();
  return capitals !== mark && text.includes(capitals)
    ? Math.max(last, text.lastIndexOf(capitals))
    : last;
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/** True if the last line stands in a block of code whose closing fence is missing, or cannot be seen to be there. */
function inCode({ sections, lines }: Card, end: number): boolean {
  const last = lines.position(end).line;
  const code = sections.at(-1)?.figures.findLast(({ kind }) => kind === "code");
  if (code === undefined || code.end < last) return false;
  const open = FENCE.exec(lines.line(code.line))?.[1];
  const close = FENCE.exec(lines.line(last));
  return (
    open === undefined ||
    close === null ||
    code.line === last ||
    !(close[1] ?? "").startsWith(open) ||
    lines.line(last).trim() !== close[1]
  );
}
