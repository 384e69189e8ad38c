/**
 * The front matter of a Markdown card, by the Hub's own rule and, where that finds none, by a second, lenient
 * look: what a person meant as front matter but the Hub will not read.
 *
 * Source: huggingface_hub, repocard.py, `REGEX_YAML_BLOCK` ("exact same regex as in the Hub server").
 */

import { lines } from "./lines.js";
import { letters } from "./pattern.js";
import type { Problem } from "./tree.js";
import { readYaml } from "./yaml.js";
export interface FrontMatter {
  /** `hub`: the Hub reads it. Every other kind is a finding. */
  readonly kind: "hub" | "opening-fence" | "text-before" | "closing-dots" | "empty" | "not-closed";
  /** Offsets of the YAML text. */
  readonly start: number;
  readonly end: number;
  /** Offset of the closing `---`; where there is none, of the place where it is missing. */
  readonly close: number;
  /** Offset of the first character of the body. */
  readonly body: number;
}

// Unlike Python's, \s of JavaScript takes a BOM for white space.
const HUB = /^([^\S\uFEFF]*---(?:\r\n|\r|\n))([\s\S]*?)((?:\r\n|\r|\n))---[ \t]*(?:\r\n|\n|$)/;
const NEWLINE = /\r\n|\r|\n/g;
/** A line that may be a key, an opening brace or template code. */
const KEY = /^[ \t]*(?:[^\s:：]+[ \t]*[:：]|\{)/;
/** A line that no YAML mapping holds at its margin. */
const PROSE = letters("^(?:[*>|`<!]|-{4}|[\\p{L}\\p{N}_][^:：]*$)");
/** What may stand before the opening fence: blank lines, a BOM, HTML comments (a license header). */
const LEAD = /^\s*(?:<!--[\s\S]*?-->\s*)*/;

export function frontMatter(text: string): FrontMatter | undefined {
  const usual = asWritten(text);
  if (usual !== undefined && usual !== "prose" && saysSomething(text, usual)) return usual;
  return asParsed(text) ?? (usual === "prose" ? undefined : usual);
}

/** Finds front matter by the look of the lines, which decides about nearly every file. */
function asWritten(text: string): FrontMatter | "prose" | undefined {
  const match = HUB.exec(text);
  if (!match) return lenient(text);
  const [block, open = "", yaml = "", newline = ""] = match;
  // An empty block and a thematic break further down, which the Hub takes for its end.
  if (/^---[ \t]*(?:[\r\n]|$)/.test(yaml)) return lenient(text);
  if (isProse(yaml)) return "prose";
  const start = open.length;
  const close = start + yaml.length + newline.length;
  return { kind: "hub", start, end: start + yaml.length, close, body: block.length };
}

/**
 * True if what stands between two thematic breaks is prose: no line is a key, or paragraphs are set off by a blank line.
 */
function isProse(yaml: string): boolean {
  const rows = yaml.split(NEWLINE);
  const words = rows.filter((row) => WORDS.test(row));
  const first = words[0];
  if (first === undefined) return false;
  return rows[0]?.trim() === "" ? !KEY.test(first) : !words.some((row) => KEY.test(row));
}
/** Neither blank nor a comment nor a directive. */
const WORDS = /^[ \t]*[^\s#%]/;

const saysSomething = (text: string, { start, end }: FrontMatter): boolean =>
  ANY_WORDS.test(text.slice(start, end));
const ANY_WORDS = new RegExp(WORDS, "m");

/**
 * Finds front matter by the Hub's own rule to the letter, where the lines do not look like keys: a block that a parser of YAML takes for a
 * mapping is front matter however it is written (explicit keys, tags, a second `---` that opens the document).
 */
function asParsed(text: string): FrontMatter | undefined {
  const matter = fenced(text);
  return matter && isMapping(text, matter.start, matter.end) ? matter : undefined;
}

/** Returns the block between two fences, whatever stands in it. */
function fenced(text: string): FrontMatter | undefined {
  const lead = LEAD.exec(text)?.[0] ?? "";
  const opening = /---[\r\n]+/y;
  opening.lastIndex = lead.length;
  if (!opening.test(text)) return undefined;
  const start = opening.lastIndex;
  const closing = /[\r\n]---(?:\r\n|\n|$)/g;
  closing.lastIndex = start;
  const match = closing.exec(text);
  if (!match) return undefined;
  let end = match.index;
  while (end > start && /[\r\n]/.test(text[end - 1] ?? "")) end--;
  const kind = lead.includes("<!--")
    ? "text-before"
    : lead.includes("\uFEFF")
      ? "opening-fence"
      : "hub";
  return { kind, start, end, close: match.index + 1, body: match.index + match[0].length };
}

/**
 * Returns a block at the top that was meant for a parser and not for readers: it begins at once, with no word and no
 * Markdown.
 */
export function fencedCode(text: string): FrontMatter | undefined {
  const matter = fenced(text);
  if (matter === undefined || /(?:\n\r?\n|\r\r)$/.test(text.slice(0, matter.start)))
    return undefined;
  const rows = text.slice(matter.start, matter.end).split(NEWLINE);
  const first = rows.find((row) => /^[ \t]*[^\s#]/.test(row))?.trim() ?? "";
  return first === "" || PROSE(first).test(first) || MARKDOWN.test(first) ? undefined : matter;
}
/** Links, pictures, list items, mentions and code of a template. */
const MARKDOWN = /^(?:!?\[[^[\]]*\]|!?\[!|[-+~@]|\{[{%])/;

/** True if a block is a mapping without a fault, with a key that is one word: sentences may read as keys too. */
function isMapping(text: string, start: number, end: number): boolean {
  const { root, problems } = readYaml(text, start, end, lines(text));
  const has = (code: Problem["code"]) => problems.some((problem) => problem.code === code);
  if (has("too-big")) return DECORATED.test(text.slice(start, end));
  return (
    root?.kind === "map" &&
    !has("syntax") &&
    [...root.entries.keys()].some((key) => /^[\w-]+$/.test(key))
  );
}
/** In a text that is too long to parse: keys that are written out, tagged or anchored, as no prose has them. */
const DECORATED = /^[ \t]*(?:\?[ \t]+[\w"'-]+[ \t]*$|[!&]\S*[ \t]+[\w"'-]+[ \t]*:)/m;

function lenient(text: string): FrontMatter | undefined {
  // These and trailing spaces on the fence are what people write.
  const lead = LEAD.exec(text)?.[0] ?? "";
  const open = /^---[ \t]*(?:\r\n|\r|\n)/.exec(text.slice(lead.length));
  if (!open) return undefined;
  const start = lead.length + open[0].length;
  const kind = lead.includes("<!--") ? "text-before" : "opening-fence";
  let keys = 0;
  /** A blank line or a heading: the body begins here, unless a closing fence comes before any prose. */
  let pause: { line: number; keys: number } | undefined;
  let line = start;
  while (line < text.length) {
    NEWLINE.lastIndex = line;
    const newline = NEWLINE.exec(text);
    const next = newline ? newline.index + newline[0].length : text.length;
    const content = text.slice(line, newline?.index).trimEnd();
    if (content === "---" || content === "...") {
      if (line === start) return { kind: "empty", start, end: start, close: line, body: next };
      if (keys === 0) return undefined;
      const closed = content === "..." ? "closing-dots" : kind;
      return { kind: closed, start, end: line, close: line, body: next };
    }
    if (PROSE(content).test(content)) break;
    const comment = content.startsWith("#");
    if (content === "" || (comment && keys > 0)) pause ??= { line, keys };
    else if (!comment) keys++;
    line = next;
  }
  const end = pause ?? { line, keys };
  // Without a key before it, the first fence was a thematic break.
  if (end.keys === 0) return undefined;
  return { kind: "not-closed", start, end: end.line, close: end.line, body: end.line };
}
