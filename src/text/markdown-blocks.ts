import MarkdownIt, { type StateBlock, type Token } from "markdown-it";
import { withoutEnd } from "./trim-end.js";

export type { Token };

// Block structure only: inline parsing costs as much again and nothing needs it.
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
  const row = state.src.slice(start, state.eMarks[startLine]);
  if (!isOrdinary(first) && !(first === BRACKET && beginsWithLink(row))) return false;
  let line = startLine + 1;
  for (; line < endLine && !state.isEmpty(line); line++) {
    const char = state.src.charCodeAt((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0));
    if (!isOrdinary(char) && char !== BRACKET) return false;
  }
  const token = state.push("inline", "", 0);
  const content =
    line === startLine + 1
      ? row
      : state.getLines(startLine, line, state.blkIndent, false).replace(/^[ \t]+/, "");
  token.content = withoutEnd(content, " \t");
  token.map = [startLine, line];
  state.line = line;
  return true;
});

/** True if the bracket at the beginning of a row cannot begin the definition of a reference, `[label]: address`. */
function beginsWithLink(row: string): boolean {
  const close = row.indexOf("]");
  return close > 0 && row[close - 1] !== "\\" && row[close + 1] !== ":";
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

/** Parses the blocks of Markdown; of its tokens only those that a section is made of. */
export const blockTokens = (markdown: string): Token[] => blocksOnly.parse(markdown, {});
