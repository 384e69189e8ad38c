/**
 * The front matter of a Markdown card, by the Hub's own rule and, where that finds none, by a second, lenient
 * look: what a person meant as front matter but the Hub will not read.
 *
 * Source: huggingface_hub, repocard.py, `REGEX_YAML_BLOCK` ("exact same regex as in the Hub server").
 */
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

const HUB = /^(\s*---(?:\r\n|\r|\n))([\s\S]*?)((?:\r\n|\r|\n))---[ \t]*(?:\r\n|\n|$)/;
const NEWLINE = /\r\n|\r|\n/g;

export function frontMatter(text: string): FrontMatter | undefined {
  const match = HUB.exec(text);
  if (match) {
    const [whole, open = "", yaml = "", newline = ""] = match;
    const start = open.length;
    const close = start + yaml.length + newline.length;
    return { kind: "hub", start, end: start + yaml.length, close, body: whole.length };
  }
  return lenient(text);
}

function lenient(text: string): FrontMatter | undefined {
  // Blank lines, a BOM, HTML comments (a licence header) and trailing spaces on the fence are what people write.
  const lead = /^\s*(?:<!--[\s\S]*?-->\s*)?/.exec(text)?.[0] ?? "";
  const open = /^---([ \t]*)(?:\r\n|\r|\n)/.exec(text.slice(lead.length));
  if (!open) return undefined;
  const start = lead.length + open[0].length;
  const kind = lead.includes("<!--") ? "text-before" : "opening-fence";
  NEWLINE.lastIndex = start;
  let line = start;
  let wordLines = 0;
  while (line < text.length) {
    NEWLINE.lastIndex = line;
    const newline = NEWLINE.exec(text);
    const end = newline ? newline.index : text.length;
    const next = newline ? end + newline[0].length : text.length;
    const content = text.slice(line, end).trimEnd();
    if (content === "---" || content === "...") {
      const empty = line === start;
      return {
        kind: empty ? "empty" : content === "..." ? "closing-dots" : kind,
        start,
        end: empty ? start : line,
        close: line,
        body: next,
      };
    }
    // Text that no YAML mapping holds: this was a thematic break, or the closing fence is missing.
    if (content === "" || /^(?:#{1,6} |[*>|`]|\w[^:]*$)/.test(content)) {
      if (content !== "" || wordLines === 0) break;
      return { kind: "not-closed", start, end: line, close: line, body: next };
    }
    wordLines++;
    line = next;
  }
  return wordLines === 0
    ? undefined
    : { kind: "not-closed", start, end: line, close: line, body: line };
}
