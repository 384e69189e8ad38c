import MarkdownIt, { type StateBlock, type Token } from "markdown-it";
import { htmlParts } from "./html.js";
import { letters } from "./pattern.js";
import { withoutEnd } from "./trim-end.js";

/** One block of text (paragraph, list item, two-column table row) with the 1-based line it starts on. */
export interface MarkdownBlock {
  readonly line: number;
  /** Inline Markdown as written. */
  readonly text: string;
  /** `**Label:** value` and two-column table rows. */
  readonly label: string | undefined;
  readonly value: string | undefined;
  /** A text that is bold as a whole and says more than a label: cards use it as a heading. */
  readonly bold: string | undefined;
  /** How many lists it stands in. */
  readonly depth: number;
  /** It stands in a block quote. */
  readonly quoted: boolean;
}

/** What a block says by its marks. */
type Marked = Pick<MarkdownBlock, "label" | "value" | "bold">;
const UNMARKED: Marked = { label: undefined, value: undefined, bold: undefined };

/** What a section shows besides text: a table (its header as written), code (its content), HTML (its text), images. */
export interface Figure {
  readonly kind: "table" | "code" | "html" | "image";
  readonly line: number;
  /** The last line. */
  readonly end: number;
  readonly text: string;
}

/** A heading and the blocks up to the next heading. The text before the first heading has level 0. */
export interface Section {
  readonly level: number;
  readonly title: string;
  readonly line: number;
  readonly blocks: readonly MarkdownBlock[];
  readonly figures: readonly Figure[];
}

type Growing = Omit<Section, "blocks" | "figures"> & { blocks: MarkdownBlock[]; figures: Figure[] };

// Block structure only: inline parsing costs as much again and nothing here needs it.
const blocksOnly = new MarkdownIt("default", { html: true });
blocksOnly.core.ruler.enableOnly(["normalize", "block"]);

/** Tokens that a section is made of; of all others nothing is kept. */
const KEPT: ReadonlySet<string> = new Set([
  "heading_open",
  "inline",
  "fence",
  "code_block",
  "html_block",
  ...["bullet_list", "ordered_list", "blockquote", "tr"].flatMap((type) => [
    `${type}_open`,
    `${type}_close`,
  ]),
  "table_open",
]);

/**
 * The state of a parse without what costs most of its time: markdown-it 15 looks for lines character by character, and
 * defines the fields of its tokens one by one. The rules for blocks set fields of tokens and call no method.
 */
blocksOnly.block.State = class extends blocksOnly.block.State {
  constructor(...[src, md, env, tokens]: ConstructorParameters<typeof StateBlock>) {
    super("", md, env, tokens);
    this.src = src;
    this.bMarks = [];
    this.eMarks = [];
    this.tShift = [];
    this.sCount = [];
    this.bsCount = [];
    for (let start = 0; start < src.length; ) {
      const newline = src.indexOf("\n", start);
      const end = newline < 0 ? src.length : newline;
      // Blanks behind the last line end are no line.
      if (newline >= 0 || !isBlank(src, start)) this.addLine(start, end);
      start = end + 1;
    }
    this.lineMax = this.bMarks.length;
    this.addLine(src.length, src.length);
  }

  private addLine(start: number, end: number): void {
    let first = start;
    let columns = 0;
    for (; first < end; first++) {
      const char = this.src.charCodeAt(first);
      if (char === TAB) columns += 4 - (columns % 4);
      else if (char === SPACE) columns++;
      else break;
    }
    this.bMarks.push(start);
    this.eMarks.push(end);
    this.tShift.push(first - start);
    this.sCount.push(columns);
    this.bsCount.push(0);
  }

  override push(type: string, tag: string, nesting: Token["nesting"]): Token {
    if (nesting < 0) this.level--;
    const token = {
      type,
      tag,
      nesting,
      level: this.level,
      map: null,
      content: "",
      info: "",
      markup: "",
      meta: null,
      attrs: null,
      children: null,
      block: true,
      hidden: false,
    } as unknown as Token;
    if (nesting > 0) this.level++;
    if (KEPT.has(type)) this.tokens.push(token);
    return token;
  }
};
const TAB = 9;
const SPACE = 32;
const BRACKET = 91;

/** True if nothing but tabs and spaces follows. */
const isBlank = (text: string, start: number): boolean => BLANK.test(text.slice(start));
const BLANK = /^[ \t]*$/;

/** True for a character that neither begins a block at the beginning of a line, nor underlines or parts the line above. */
const isOrdinary = (char: number): boolean => char > 127 || ORDINARY[char] === true;
const ORDINARY = Array.from({ length: 128 }, (_, char) =>
  /[^\s\d#*+\-<=>[_`|~:]/.test(String.fromCharCode(char)),
);

/**
 * Reads what most blocks are, paragraphs of which no line begins with a sign, before any rule is asked: markdown-it asks
 * eight of them for each line, twice.
 */
blocksOnly.block.ruler.before("table", "ordinary_paragraph", (state, startLine, endLine) => {
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  if ((state.sCount[startLine] ?? 0) - state.blkIndent > 3) return false;
  const first = state.src.charCodeAt(start);
  if (!isOrdinary(first) && !(first === BRACKET && beginsWithLink(state.src, start))) return false;
  let line = startLine + 1;
  for (; line < endLine && !state.isEmpty(line); line++) {
    const char = state.src.charCodeAt((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0));
    if (!isOrdinary(char) && char !== BRACKET) return false;
  }
  const token = state.push("inline", "", 0);
  const content =
    line === startLine + 1
      ? state.src.slice(start, state.eMarks[startLine])
      : state.getLines(startLine, line, state.blkIndent, false).replace(/^[ \t]+/, "");
  token.content = withoutEnd(content, " \t");
  token.map = [startLine, line];
  state.line = line;
  return true;
});

/** True if a bracket cannot begin the definition of a reference, `[label]: address`. */
function beginsWithLink(text: string, start: number): boolean {
  const close = text.indexOf("]", start);
  return close > 0 && text[close - 1] !== "\\" && text[close + 1] !== ":";
}

/** White space that HTML does not know as such. */
const FOREIGN_SPACE = /[^\S\t-\r ]/;
const FOREIGN_SPACES = /[^\S\t-\r ]/g;
/** Of one UTF-16 unit, and part of no name: what HTML takes for text. */
const STAND_IN = "\u0080";
/** What the rule for HTML is given instead of the text, made once for each document that has such white space. */
interface HtmlSource {
  isForeign?: boolean;
  html?: string;
}

/** The library's rule for blocks of HTML, which it hands out by its list of rules alone. */
const htmlRules = new MarkdownIt("default").block.ruler;
htmlRules.enableOnly("html_block");
const [htmlBlock] = htmlRules.getRules("");

/**
 * The rule sees white space as CommonMark defines it. Its own pattern for a tag takes U+00A0 and its kind both for what
 * parts two attributes and for part of a value, and tries every way to divide a line between the two: forty of them
 * never end (docs/upstream/markdown-it-html-tag.md).
 */
blocksOnly.block.ruler.at(
  "html_block",
  (state, startLine, endLine, silent) => {
    if (htmlBlock === undefined) return false;
    const original = state.src;
    if (original.charCodeAt((state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0)) !== 60)
      return false;
    const env = state.env as HtmlSource;
    env.isForeign ??= FOREIGN_SPACE.test(original);
    if (!env.isForeign) return htmlBlock(state, startLine, endLine, silent);
    env.html ??= original.replace(FOREIGN_SPACES, STAND_IN);
    state.src = env.html;
    const isBlock = htmlBlock(state, startLine, endLine, silent);
    state.src = original;
    const token = state.tokens.at(-1);
    if (isBlock && !silent && token)
      token.content = state.getLines(startLine, state.line, state.blkIndent, true);
    return isBlock;
  },
  { alt: ["paragraph", "reference", "blockquote"] },
);

/** Splits Markdown into sections. Code and HTML hold no statements, but for the rows and headings of HTML. */
export function sections(markdown: string, firstLine: number): Section[] {
  let current: Growing = { level: 0, title: "", line: firstLine, blocks: [], figures: [] };
  const result = [current];
  const begin = (level: number, content: string, titleLine: number) => {
    current = { level, title: plain(content), line: titleLine, blocks: [], figures: [] };
    result.push(current);
  };
  let line = firstLine;
  let end = firstLine;
  let heading: { level: number; line: number } | undefined;
  let cells: string[] | undefined;
  let table: { line: number; end: number } | undefined;
  let depth = 0;
  let quotes = 0;
  for (const token of blocksOnly.parse(markdown, {})) {
    if (token.map) {
      line = firstLine + token.map[0];
      end = firstLine + Math.max(token.map[0], token.map[1] - 1);
    }
    switch (token.type) {
      case "heading_open":
        heading = { level: Number(token.tag.slice(1)), line };
        break;
      case "bullet_list_open":
      case "ordered_list_open":
        depth++;
        break;
      case "bullet_list_close":
      case "ordered_list_close":
        depth--;
        break;
      case "blockquote_open":
        quotes++;
        break;
      case "blockquote_close":
        quotes--;
        break;
      case "table_open":
        table = { line, end };
        break;
      case "tr_open":
        cells = [];
        break;
      case "tr_close":
        if (table && cells)
          current.figures.push({ kind: "table", ...table, text: cells.join(" | ") });
        table = undefined;
        if (cells) row(current, line, cells);
        cells = undefined;
        break;
      case "fence":
      case "code_block":
        current.figures.push({ kind: "code", line, end, text: token.content });
        break;
      case "html_block":
        for (const part of htmlParts(token.content)) {
          const partLine = line + part.line;
          if (part.kind === "heading") begin(part.level, part.text, partLine);
          else if (part.kind === "row") row(current, partLine, part.cells);
          else
            current.figures.push({ kind: part.kind, line: partLine, end, text: plain(part.text) });
        }
        break;
      case "inline":
        if (heading) {
          begin(heading.level, token.content, heading.line);
          heading = undefined;
        } else if (cells) cells.push(token.content);
        else
          for (const { line: start, text } of parts(token.content, line)) {
            const { label, value, bold } = marked(text);
            const quoted = quotes > 0;
            current.blocks.push({ line: start, text, label, value, bold, depth, quoted });
          }
        break;
    }
  }
  return result;
}

function row(section: Growing, line: number, cells: readonly string[]): void {
  const [key, value] = cells;
  if (cells.length !== 2 || !key || value === undefined) return;
  section.blocks.push({
    line,
    text: cells.join(" | "),
    label: plain(key),
    value,
    bold: undefined,
    depth: 0,
    quoted: false,
  });
}

/** `**Label:** value`, `**Label**: value` and `**Label** - value`; an emoji may stand before it. */
const LABEL = letters(
  String.raw`^[^\p{L}\p{N}\n*_[]{0,6}(?:\*{2,3}([^*\n]{1,80}?)\s{0,4}(?:[:：]\s{0,4}\*{2,3}|\*{2,3}\s{0,4}(?:[:：]|[-–—](?=\s)))|__([^_\n]{1,80}?)\s{0,4}(?:[:：]\s{0,4}__|__\s{0,4}[:：]))\s*([\s\S]*)$`,
);
const BOLD = letters(
  String.raw`^[^\p{L}\p{N}\n*_[]{0,6}(?:\*{2,3}([^*\n]{1,80})\*{2,3}|__([^_\n]{1,80})__)$`,
);

/** True if two signs of emphasis stand near the beginning. */
function mayBeLabel(text: string): boolean {
  const beginning = text.slice(0, 9);
  return beginning.includes("**") || beginning.includes("__");
}

/** A text and the line that it starts on. */
type Part = Pick<MarkdownBlock, "line" | "text">;

/** Returns the text of one block, or one per label where a paragraph has a label on each line. */
function parts(content: string, line: number): Part[] {
  if (!content.includes("\n") || !(content.includes("**") || content.includes("__")))
    return [{ line, text: content }];
  const texts: { line: number; text: string }[] = [];
  for (const [i, text] of content.split("\n").entries()) {
    const last = texts[texts.length - 1];
    if (
      last === undefined ||
      (mayBeLabel(text) && (LABEL(text).test(text) || BOLD(text).test(text)))
    )
      texts.push({ line: line + i, text });
    else last.text += `\n${text}`;
  }
  if (texts.length === 1) return texts;
  return texts.map((part) => ({ ...part, text: part.text.replace(/\\$/, "").trimEnd() }));
}

function marked(text: string): Marked {
  if (!mayBeLabel(text)) return UNMARKED;
  const match = LABEL(text).exec(text);
  const label = match?.[1] ?? match?.[2];
  if (label !== undefined)
    return {
      label: plain(label),
      value: (match?.[3] ?? "").replace(/^\]\(([^()\s]{1,400})\)/, "$1"),
      bold: undefined,
    };
  // A line in bold over other lines is their label; alone it may be a heading.
  const end = text.indexOf("\n");
  const first = end < 0 ? text : text.slice(0, end).trimEnd().replace(/\\$/, "");
  const boldLine = BOLD(first).exec(first);
  const bold = boldLine?.[1] ?? boldLine?.[2];
  if (bold === undefined) return UNMARKED;
  return end < 0
    ? { ...UNMARKED, bold: plain(bold) }
    : { label: plain(bold), value: text.slice(end + 1), bold: undefined };
}

const UNDERSCORES = letters(String.raw`(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])`, "g");

/** Removes images, emphasis, anchors, comments and the template's `[optional]` from the text of a heading or label. */
export function plain(text: string): string {
  let cleaned = text.trim();
  if (!/[<[*_`#\n\t]| {2}|[:：]$/.test(cleaned)) return cleaned;
  if (cleaned.includes("<"))
    cleaned = withoutComments(cleaned)
      .replace(/<br\s{0,2}\/?>/gi, " ")
      .replace(/<(https?:[^<>\s]{1,400}|[^<>\s@]{1,80}@[^<>\s@]{1,80})>/g, "$1")
      .replace(/<[^<>]{0,400}>/g, "");
  if (cleaned.includes("["))
    cleaned = cleaned
      .replace(/!\[[^[\]]{0,200}\]\([^()]{0,2000}\)/g, "")
      .replace(/\[([^[\]]{0,200})\]\([^()]{0,400}(?:\([^()]{0,200}\)[^()]{0,200})?\)/g, "$1")
      .replace(/\[optional\]/gi, "");
  if (cleaned.includes("_")) cleaned = cleaned.replace(UNDERSCORES(cleaned), "");
  return cleaned
    .replace(/[*`#]+/g, "")
    .replace(/\s+/g, " ")
    .replace(/[:：]\s*$/, "")
    .trim();
}

/** Removes HTML comments; one that is not closed reaches to the end. */
export function withoutComments(text: string): string {
  let result = "";
  let end = 0;
  for (let start = text.indexOf("<!--"); start >= 0; start = text.indexOf("<!--", end)) {
    const close = text.indexOf("-->", start + 4);
    result += text.slice(end, start);
    end = close < 0 ? text.length : close + 3;
  }
  return result + text.slice(end);
}
