import { plain } from "../../../text/markdown.js";

/** Where the text of a link stands in a text without marks. */
export interface LinkSpan {
  readonly start: number;
  readonly end: number;
  readonly href: string;
}

/** A text as a reader sees it, with its links. */
export interface FlatText {
  readonly text: string;
  readonly links: readonly LinkSpan[];
}

const LINK =
  /(?<!!)\[([^[\]]{1,200})\](?:\(\s{0,4}<?([^()\s<>]{1,400}(?:\([^()\s]{0,100}\)[^()\s]{0,100})?)>?[^()]{0,100}\)|\[([^[\]]{0,80})\])/g;

/** Removes the marks of Markdown from a text and keeps the places of its links. */
export function flatten(marked: string): FlatText {
  // What GitHub calls an alert.
  const raw = marked
    .replace(/^\s{0,4}\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\s{0,4}/i, "")
    .replace(/[\u2010\u2011]/g, "-");
  if (!raw.includes("[")) return { text: plain(raw), links: [] };
  const links: LinkSpan[] = [];
  let text = "";
  let end = 0;
  const append = (part: string) => {
    const shown = plainPart(part);
    text += text.endsWith(" ") ? shown.trimStart() : shown;
  };
  for (const match of raw.matchAll(LINK)) {
    append(raw.slice(end, match.index));
    const start = text.length;
    text += plain(match[1] ?? "");
    if (match[2] !== undefined) links.push({ start, end: text.length, href: match[2] });
    end = match.index + match[0].length;
  }
  append(raw.slice(end));
  return { text, links };
}

/** Like `plain`, but blanks at the ends stay: words stand on both sides. */
function plainPart(part: string): string {
  const shown = plain(part);
  if (shown === "") return /\s/.test(part) ? " " : "";
  const colon = /[:：]\s*$/.exec(part)?.[0] ?? "";
  const before = /^[*_`]{0,4}\s/.test(part) ? " " : "";
  return `${before}${shown}${colon || (/\s[*_`]{0,4}$/.test(part) ? " " : "")}`;
}
