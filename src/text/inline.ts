/** A span of plain text, and where it leads. */
export interface InlineLink {
  readonly start: number;
  readonly end: number;
  readonly href: string;
}

/** Inline Markdown as a reader sees it. */
export interface InlineText {
  /** Without marks of emphasis, images, tags and addresses of links. */
  readonly text: string;
  readonly links: readonly InlineLink[];
  /** Spans in code marks. */
  readonly code: readonly Omit<InlineLink, "href">[];
  /** Returns the offset in the source of an offset in the text. */
  sourceOffset(offset: number): number;
}

/** Longest piece of Markdown that is read; what is longer is cut. */
const LONGEST = 6000;
const TOKEN =
  /!\[[^[\]]{0,300}\]\([^()\s]{0,1000}(?:\s[^()]{0,200})?\)|!\[[^[\]]{0,300}\]\[[^[\]]{0,100}\]|<!--[\s\S]{0,2000}?(?:-->|$)|<a\s[^<>]{0,300}?href\s?=\s?["']?([^"'<>\s]{1,500})["']?[^<>]{0,300}>|<\/a>|<(https?:\/\/[^<>\s]{1,400})>|<(?:br|p|li|tr|td|th|div)\b[^<>]{0,300}>|<\/?[a-z][^<>]{0,400}>|`{1,2}([^`\n]{1,300})`{1,2}|\[|\]\(\s{0,4}<?((?:[^()\s<>]|\([^()\s]{0,200}\)){0,600})>?(?:\s[^()]{0,200})?\)|\]\[[^[\]]{0,100}\]|\]|\\([^\w\s])|[*~]{1,3}|(?<![A-Za-z0-9])_{1,2}|_{1,2}(?![A-Za-z0-9_])|https?:\/\/[^\s<>()[\]"'`，。；、）|]{1,400}|\s{2,}|[^\S ]/gi;
/** A sign of anything but plain words with single blanks between them. */
const MARKED = /[!<`[\]\\*~_]|https?:|\s{2}|[^\S ]/i;

/** Reads inline Markdown (CommonMark 0.31, section 6), with the few tags that cards use. Linear in its length. */
export function inlineText(markdown: string): InlineText {
  const source = markdown.slice(0, LONGEST);
  const reader = new InlineReader(source);
  if (MARKED.test(source)) for (const match of source.matchAll(TOKEN)) reader.take(match);
  return reader.finish();
}

class InlineReader {
  private readonly source: string;
  private text = "";
  /** Pairs of offsets: in the text, and in the source, where a copied run begins. */
  private readonly runs: [text: number, source: number][] = [];
  private readonly links: InlineLink[] = [];
  private readonly code: Omit<InlineLink, "href">[] = [];
  private readonly brackets: number[] = [];
  private anchor: { start: number; href: string } | undefined;
  private end = 0;

  constructor(source: string) {
    this.source = source;
  }

  take(match: RegExpMatchArray): void {
    const start = match.index ?? 0;
    const [token, anchor, address, code, href, escaped] = match;
    this.copy(this.end, start);
    this.end = start + token.length;
    if (anchor !== undefined) this.anchor = { start: this.text.length, href: anchor };
    else if (token === "</a>") this.closeAnchor();
    else if (address !== undefined) this.link(start + 1, address);
    else if (code !== undefined) {
      const begin = this.text.length;
      this.copy(start + token.indexOf(code), start + token.indexOf(code) + code.length);
      this.code.push({ start: begin, end: this.text.length });
    } else if (escaped !== undefined) this.copy(start + 1, start + 2);
    else if (token === "[") this.brackets.push(this.text.length);
    else if (token.startsWith("](")) this.closeLink(href ?? "");
    else if (token.startsWith("]")) this.brackets.pop();
    else if (/^https?:/i.test(token)) {
      const href = token.replace(/[.,;:!?*_]+$/, "");
      this.link(start, href);
      this.copy(start + href.length, this.end);
    } else if (/^(?:\s|<(?:br|p|li|tr|td|th|div)\b)/i.test(token)) this.space(start);
  }

  finish(): InlineText {
    this.copy(this.end, this.source.length);
    const { text, links, code, runs } = this;
    return {
      text,
      links,
      code,
      sourceOffset(offset) {
        let low = 0;
        let high = runs.length - 1;
        while (low < high) {
          const middle = (low + high + 1) >> 1;
          if ((runs[middle]?.[0] ?? 0) <= offset) low = middle;
          else high = middle - 1;
        }
        const [at, from] = runs[low] ?? [0, 0];
        return from + offset - at;
      },
    };
  }

  private copy(start: number, end: number): void {
    // The blank behind a mark that is left out would be the second one.
    const from = this.source.charCodeAt(start) === 32 && this.isBlankBefore() ? start + 1 : start;
    if (end <= from) return;
    this.runs.push([this.text.length, from]);
    this.text += this.source.slice(from, end);
  }

  private isBlankBefore(): boolean {
    return this.text === "" || this.text.charCodeAt(this.text.length - 1) === 32;
  }

  private space(start: number): void {
    if (this.isBlankBefore()) return;
    this.runs.push([this.text.length, start]);
    this.text += " ";
  }

  private link(start: number, href: string): void {
    const begin = this.text.length;
    this.copy(start, start + href.length);
    this.links.push({ start: begin, end: this.text.length, href });
  }

  private closeLink(href: string): void {
    const start = this.brackets.pop();
    if (start !== undefined && start < this.text.length && href !== "")
      this.links.push({ start, end: this.text.length, href });
  }

  private closeAnchor(): void {
    const { anchor } = this;
    this.anchor = undefined;
    if (anchor !== undefined && anchor.start < this.text.length)
      this.links.push({ start: anchor.start, end: this.text.length, href: anchor.href });
  }
}
