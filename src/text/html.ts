import { letters } from "./pattern.js";

/**
 * The little HTML that cards state facts in: rows of two cells, headings. No parser: a card's HTML is seldom
 * well-formed, and whatever is not one of these says nothing.
 */
export type HtmlPart =
  | {
      readonly kind: "heading";
      readonly line: number;
      readonly level: number;
      readonly text: string;
    }
  | { readonly kind: "table" | "html" | "image"; readonly line: number; readonly text: string }
  | { readonly kind: "row"; readonly line: number; readonly cells: readonly string[] };

const START = /<(?:h([1-6])|(table|tr))(?=[\s>])[^<>]{0,400}>/gi;
const LETTER = letters(String.raw`[\p{L}\p{N}]`);
const CELL = /<t[dh](?=[\s>])[^<>]{0,400}>/i;

/** Returns the parts of one HTML block; `line` counts from 0. */
export function htmlParts(source: string): HtmlPart[] {
  const html = blankComments(source);
  if (!/<(?:h[1-6]|table|tr)[\s>]/i.test(html)) {
    const words = text(html);
    if (LETTER(words).test(words)) return [{ kind: "html", line: 0, text: words }];
    return /<img\s/i.test(html) ? [{ kind: "image", line: 0, text: "" }] : [];
  }
  const starts = [...html.matchAll(START)];
  const parts: HtmlPart[] = [];
  let line = 0;
  let counted = 0;
  for (const [i, start] of starts.entries()) {
    for (; counted < start.index; counted++) if (html.charCodeAt(counted) === 10) line++;
    const inner = html.slice(start.index + start[0].length, starts[i + 1]?.index ?? html.length);
    if (start[1] !== undefined) {
      const end = inner.search(/<\/h[1-6]/i);
      if (end >= 0)
        parts.push({ kind: "heading", line, level: Number(start[1]), text: inner.slice(0, end) });
    } else if (start[2]?.toLowerCase() === "tr") {
      const cells = inner.split(CELL).slice(1).map(text);
      if (cells.length > 0) parts.push({ kind: "row", line, cells });
    } else parts.push({ kind: "table", line, text: text(inner) });
  }
  return parts.map((part, i) => {
    const next = parts[i + 1];
    return part.kind === "table" && next?.kind === "row"
      ? { ...part, text: next.cells.join(" | ") }
      : part;
  });
}

const text = (html: string) =>
  html
    .replace(/<[^<>]{0,400}>/g, " ")
    .replace(/\s+/g, " ")
    .trim();

/** Replaces comments with blanks of the same length, so that offsets stay; one that is not closed reaches to the end. */
function blankComments(html: string): string {
  let result = "";
  let end = 0;
  for (let start = html.indexOf("<!--"); start >= 0; start = html.indexOf("<!--", end)) {
    const close = html.indexOf("-->", start + 4);
    result += html.slice(end, start);
    end = close < 0 ? html.length : close + 3;
    result += html.slice(start, end).replace(/[^\n]/g, " ");
  }
  return result + html.slice(end);
}
