/**
 * The front matter of a Markdown card, by the Hub's own rule and, where that finds none, by a second, lenient
 * look: what a person meant as front matter but the Hub will not read.
 *
 * Source: huggingface_hub, repocard.py, `REGEX_YAML_BLOCK` ("exact same regex as in the Hub server").
 */
import { letters } from "../pattern.js";
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

export function frontMatter(text: string): FrontMatter | undefined {
  const match = HUB.exec(text);
  if (!match) return lenient(text);
  const [whole, open = "", yaml = "", newline = ""] = match;
  // An empty block and a thematic break further down, which the Hub takes for its end.
  if (/^---[ \t]*(?:[\r\n]|$)/.test(yaml)) return lenient(text);
  if (isProse(yaml)) return undefined;
  const start = open.length;
  const close = start + yaml.length + newline.length;
  return { kind: "hub", start, end: start + yaml.length, close, body: whole.length };
}

/** What stands between two thematic breaks: no line is a key, or paragraphs set off by a blank line. */
function isProse(yaml: string): boolean {
  const rows = yaml.split(NEWLINE);
  const words = rows.filter((row) => /^[ \t]*[^\s#]/.test(row));
  const first = words[0];
  if (first === undefined) return false;
  return rows[0]?.trim() === "" ? !KEY.test(first) : !words.some((row) => KEY.test(row));
}

function lenient(text: string): FrontMatter | undefined {
  // Blank lines, a BOM, HTML comments (a licence header) and trailing spaces on the fence are what people write.
  const lead = /^\s*(?:<!--[\s\S]*?-->\s*)?/.exec(text)?.[0] ?? "";
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
