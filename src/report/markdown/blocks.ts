/** Lines of Markdown that stand or fall as a whole, and how many findings a reader loses with them. */
export interface ReportBlock {
  readonly lines: readonly string[];
  readonly findings?: number;
}

/** The blocks that fit into some bytes, and what was in them. */
export interface Fitted {
  readonly lines: readonly string[];
  readonly blocks: number;
  readonly findings: number;
  readonly whole: boolean;
}

const encoder = new TextEncoder();
/** Returns bytes of lines with their line ends: GitHub's limits count bytes, and Chinese text has three for one. */
export const size = (lines: readonly string[]): number =>
  lines.reduce((sum, line) => sum + encoder.encode(line).length + 1, 0);

/** Takes blocks in their order until one does not fit; none after that, so that what comes first matters most. */
export function within(blocks: Iterable<ReportBlock>, room: number): Fitted {
  const out: string[] = [];
  let [bytes, taken, findings] = [0, 0, 0];
  for (const block of blocks) {
    bytes += size(block.lines);
    if (bytes > room) return { lines: out, blocks: taken, findings, whole: false };
    for (const line of block.lines) out.push(line);
    taken++;
    findings += block.findings ?? 0;
  }
  return { lines: out, blocks: taken, findings, whole: true };
}

/**
 * Returns a list or table of which not all may fit, with a line for what is left, and for what was not among the items
 * at all; nothing where there is nothing.
 */
export function section(
  head: readonly string[],
  items: readonly (readonly string[])[],
  room: number,
  omission: (left: number) => string,
  beyond = 0,
): string[] {
  if (items.length === 0) return [];
  const blocks = items.map((lines) => ({ lines }));
  const footer = (count: number) => (count === 0 ? [] : ["", omission(count)]);
  const reserve = size([...head, ...footer(items.length + beyond), ""]);
  const fitted = within(blocks, room - reserve);
  return [...head, ...fitted.lines, ...footer(items.length + beyond - fitted.blocks), ""];
}

/**
 * Returns lines behind a line that opens them. Blank lines around them, without which they would be HTML and no
 * Markdown.
 */
export const folded = (summary: string, lines: readonly string[]): string[] => [
  "<details>",
  `<summary>${summary}</summary>`,
  "",
  ...lines,
  ...(lines.at(-1) === "" ? [] : [""]),
  "</details>",
  "",
];
