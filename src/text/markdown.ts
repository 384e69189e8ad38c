import MarkdownIt from "markdown-it";

/** One block of text (paragraph, list item, two-column table row) with the 1-based line it starts on. */
export interface Block {
  readonly line: number;
  /** Inline Markdown as written. */
  readonly text: string;
  /** `**Label:** value` and two-column table rows. */
  readonly label?: string;
  readonly value?: string;
}

/** A heading and the blocks up to the next heading. The text before the first heading has level 0. */
export interface Section {
  readonly level: number;
  readonly title: string;
  readonly line: number;
  readonly blocks: readonly Block[];
}

// Block structure only: inline parsing costs as much again and nothing here needs it.
const blocksOnly = new MarkdownIt("default", { html: true });
blocksOnly.core.ruler.enableOnly(["normalize", "block"]);

/** Splits Markdown into sections; code fences and HTML blocks hold no statements. */
export function sections(markdown: string, firstLine: number): Section[] {
  const result: { level: number; title: string; line: number; blocks: Block[] }[] = [
    { level: 0, title: "", line: firstLine, blocks: [] },
  ];
  let line = firstLine;
  let heading: { level: number; line: number } | undefined;
  let cells: string[] | undefined;
  for (const token of blocksOnly.parse(markdown, {})) {
    if (token.map) line = firstLine + token.map[0];
    const current = result[result.length - 1];
    switch (token.type) {
      case "heading_open":
        heading = { level: Number(token.tag.slice(1)), line };
        break;
      case "tr_open":
        cells = [];
        break;
      case "tr_close":
        if (cells?.length === 2 && cells[0] && cells[1] !== undefined)
          current?.blocks.push({
            line,
            text: cells.join(" | "),
            label: plain(cells[0]),
            value: cells[1],
          });
        cells = undefined;
        break;
      case "inline":
        if (heading) {
          result.push({ ...heading, title: plain(token.content), blocks: [] });
          heading = undefined;
        } else if (cells) cells.push(token.content);
        else current?.blocks.push(...blocks(token.content, line));
        break;
    }
  }
  return result;
}

/** `**Label:** value` and `**Label**: value`. */
const LABEL =
  /^(?:\*\*|__)([^*_\n]{1,80}?)\s*(?:[:：]\s*(?:\*\*|__)|(?:\*\*|__)\s*[:：])\s*([\s\S]*)$/;

/** One block, or one per label where a paragraph has a label on each line. */
function blocks(content: string, line: number): Block[] {
  const parts: { line: number; text: string }[] = [];
  for (const [i, row] of content.split("\n").entries()) {
    const last = parts[parts.length - 1];
    if (last === undefined || LABEL.test(row)) parts.push({ line: line + i, text: row });
    else last.text += `\n${row}`;
  }
  if (parts.length === 1) return parts.map(labelled);
  return parts.map((part) => labelled({ ...part, text: part.text.replace(/\\$/, "").trimEnd() }));
}

function labelled(block: Block): Block {
  const match = LABEL.exec(block.text);
  if (match?.[1] === undefined) return block;
  return { ...block, label: plain(match[1]), value: match[2] ?? "" };
}

/** Heading and label texts without emphasis, anchors, emoji shortcodes and the template's `[optional]`. */
export function plain(text: string): string {
  return text
    .replace(/<[^<>]{0,200}>/g, "")
    .replace(/\[([^[\]]{0,200})\]\([^()]{0,400}\)/g, "$1")
    .replace(/\[optional\]/gi, "")
    .replace(/[*_`#]/g, "")
    .replace(/\s+/g, " ")
    .replace(/[:：]\s*$/, "")
    .trim();
}
