import type { Position, Range } from "../model/location.js";
import { lines } from "../text/lines.js";

/** One change of a text. An empty range inserts; `\n` in the text stands for the line end of the file. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
}

/** The new text, and which of the groups of edits are in it. */
export interface Applied {
  readonly text: string;
  readonly done: readonly boolean[];
}

interface EditSpan {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * Applies groups of edits to one text, each group as a whole or not at all. Of edits that overlap the first one counts.
 * Where two groups want different texts in place of the same one, neither is applied: which is right is not for us to say.
 * Every character that no edit covers stays as it is, byte order mark and line ends included.
 */
export function apply(source: string, groups: readonly (readonly Edit[])[]): Applied {
  const end = /\r\n|\r|\n/.exec(source)?.[0] ?? "\n";
  const map = lines(source);
  const offset = ({ line, column }: Position): number | undefined =>
    line > map.count || column > map.line(line).length + 1
      ? undefined
      : map.offset(line) + column - 1;
  const wanted = groups.map((edits) =>
    edits.map(({ range, text }): EditSpan | undefined => {
      const [start, edge] = [offset(range.start), offset(range.end)];
      return start === undefined || edge === undefined || edge < start
        ? undefined
        : { from: start, to: edge, text: text.replace(/\r\n?|\n/g, end) };
    }),
  );
  const places = new Map<string, Set<string>>();
  for (const span of wanted.flat())
    if (span && span.to > span.from) {
      const key = `${span.from}:${span.to}`;
      places.set(key, (places.get(key) ?? new Set()).add(span.text));
    }
  const taken: EditSpan[] = [];
  const done = wanted.map((spans) => {
    const groupSpans: EditSpan[] = [];
    for (const span of spans) {
      if (span === undefined || (places.get(`${span.from}:${span.to}`)?.size ?? 1) > 1)
        return false;
      const others = [...taken, ...groupSpans];
      if (others.some((occupied) => !same(span, occupied) && overlap(span, occupied))) return false;
      if (!others.some((occupied) => same(span, occupied))) groupSpans.push(span);
    }
    for (const span of groupSpans) taken.push(span);
    return spans.length > 0;
  });
  return { text: put(source, taken, end), done };
}

const same = (a: EditSpan, b: EditSpan) => a.from === b.from && a.to === b.to && a.text === b.text;

/** Two insertions at one place stand one behind the other; one at the border of a replaced text does not touch it. */
const overlap = (a: EditSpan, b: EditSpan): boolean =>
  a.from === a.to || b.from === b.to
    ? a.from > b.from
      ? a.from < b.to
      : b.from > a.from && b.from < a.to
    : a.from < b.to && b.from < a.to;

function put(source: string, spans: readonly EditSpan[], end: string): string {
  const sorted = spans
    .map((span, i) => ({ ...span, i }))
    // What is inserted at a place goes before what replaces the text that begins there.
    .sort((a, b) => a.from - b.from || a.to - b.to || a.i - b.i);
  let text = "";
  let offset = 0;
  let inserted: { at: number; text: string } | undefined;
  for (const span of sorted) {
    text += source.slice(offset, span.from);
    const isInsertion = span.from === span.to;
    const shared =
      isInsertion && inserted?.at === span.from ? lead(inserted.text, span.text, end) : 0;
    text += shared === 0 ? span.text : end + span.text.slice(shared);
    if (isInsertion && inserted?.at !== span.from) inserted = { at: span.from, text: span.text };
    offset = span.to;
  }
  return text + source.slice(offset);
}

/**
 * How much of an insertion stands at its place already: the paragraphs with which both begin, such as the heading of a
 * section and the sentence under it. Whole paragraphs, so that the rest is a line of the same list.
 */
function lead(first: string, second: string, end: string): number {
  const paragraph = end + end;
  let shared = 0;
  for (
    let offset = second.indexOf(paragraph);
    offset >= 0;
    offset = second.indexOf(paragraph, offset + 1)
  ) {
    const sharedEnd = offset + paragraph.length;
    if (first.slice(0, sharedEnd) !== second.slice(0, sharedEnd)) break;
    if (second.slice(0, sharedEnd).trim() !== "") shared = sharedEnd;
  }
  return shared;
}
