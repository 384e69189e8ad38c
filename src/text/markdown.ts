import { htmlParts } from "./html.js";
import { blockTokens, type Token } from "./markdown-blocks.js";
import { letters } from "./pattern.js";

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

/** A row of a table of Markdown or HTML. */
export interface TableRow {
  readonly line: number;
  /** Inline Markdown as written; of HTML the text. */
  readonly cells: readonly string[];
  /** Which table of the document it stands in, counted from 1. */
  readonly table: number;
}

/** A heading and the blocks up to the next heading. The text before the first heading has level 0. */
export interface Section {
  readonly level: number;
  readonly title: string;
  readonly line: number;
  readonly blocks: readonly MarkdownBlock[];
  readonly figures: readonly Figure[];
  readonly rows: readonly TableRow[];
}

/** Splits Markdown into sections. Code and HTML hold no statements, but for the rows and headings of HTML. */
export function sections(markdown: string, firstLine: number): Section[] {
  const reader = new SectionReader(firstLine);
  for (const token of blockTokens(markdown)) reader.take(token);
  return reader.sections;
}

type Growing = Omit<Section, "blocks" | "figures" | "rows"> & {
  blocks: MarkdownBlock[];
  figures: Figure[];
  rows: TableRow[];
};

/** Makes sections of tokens, one by one: in one function the compiler of V8 takes longer for it than it runs. */
class SectionReader {
  readonly sections: Growing[];
  private readonly firstLine: number;
  private current: Growing;
  /** First and last line of the token. */
  private line: number;
  private end: number;
  private heading: { level: number; line: number } | undefined;
  private table: { line: number; end: number } | undefined;
  private tables = 0;
  private cells: string[] | undefined;
  private depth = 0;
  private quotes = 0;

  constructor(firstLine: number) {
    this.firstLine = firstLine;
    this.line = firstLine;
    this.end = firstLine;
    this.current = { level: 0, title: "", line: firstLine, blocks: [], figures: [], rows: [] };
    this.sections = [this.current];
  }

  take(token: Token): void {
    if (token.map) {
      const [first, behind] = token.map;
      this.line = this.firstLine + first;
      this.end = this.firstLine + Math.max(first, behind - 1);
    }
    switch (token.type) {
      case "heading_open":
        this.heading = { level: Number(token.tag.slice(1)), line: this.line };
        break;
      case "bullet_list_open":
      case "ordered_list_open":
        this.depth++;
        break;
      case "bullet_list_close":
      case "ordered_list_close":
        this.depth--;
        break;
      case "blockquote_open":
        this.quotes++;
        break;
      case "blockquote_close":
        this.quotes--;
        break;
      case "table_open":
        this.table = { line: this.line, end: this.end };
        this.tables++;
        break;
      case "tr_open":
        this.cells = [];
        break;
      case "tr_close":
        this.closeRow();
        break;
      case "fence":
      case "code_block":
        this.show("code", this.line, token.content);
        break;
      case "html_block":
        this.takeHtml(token.content);
        break;
      case "inline":
        this.takeText(token.content);
        break;
    }
  }

  private begin(level: number, title: string, line: number): void {
    this.current = { level, title: plain(title), line, blocks: [], figures: [], rows: [] };
    this.sections.push(this.current);
  }

  private show(kind: Figure["kind"], line: number, text: string): void {
    this.current.figures.push({ kind, line, end: this.end, text });
  }

  private closeRow(): void {
    const { table, cells } = this;
    this.table = undefined;
    this.cells = undefined;
    if (cells === undefined) return;
    if (table) this.current.figures.push({ kind: "table", ...table, text: cells.join(" | ") });
    this.takeRow(this.line, cells);
  }

  private takeRow(line: number, cells: readonly string[]): void {
    this.current.rows.push({ line, cells, table: this.tables });
    const [key, value] = cells;
    if (cells.length === 2 && key && value !== undefined)
      this.add(line, cells.join(" | "), { label: plain(key), value, bold: undefined }, 0, false);
  }

  private takeHtml(html: string): void {
    for (const part of htmlParts(html)) {
      const line = this.line + part.line;
      if (part.kind === "heading") this.begin(part.level, part.text, line);
      else if (part.kind === "row") this.takeRow(line, part.cells);
      else if (part.kind === "table") this.takeTable(line, part.text);
      else this.show(part.kind, line, plain(part.text));
    }
  }

  private takeTable(line: number, text: string): void {
    this.tables++;
    this.show("table", line, plain(text));
  }

  private takeText(content: string): void {
    if (this.heading) {
      this.begin(this.heading.level, content, this.heading.line);
      this.heading = undefined;
    } else if (this.cells) this.cells.push(content);
    else
      for (const { line, text } of parts(content, this.line))
        this.add(line, text, marked(text), this.depth, this.quotes > 0);
  }

  private add(
    line: number,
    text: string,
    { label, value, bold }: Marked,
    depth: number,
    quoted: boolean,
  ): void {
    this.current.blocks.push({ line, text, label, value, bold, depth, quoted });
  }
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
