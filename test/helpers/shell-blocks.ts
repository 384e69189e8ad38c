/**
 * Documents whose shell blocks are run by a test. What a block promises stands in the document itself, so that a reader
 * sees it too:
 *
 * - A block `sh` is typed as it stands, in the folder that the block before it ended in. Every command exits 0, but one
 *   that ends with the comment `# exits N`.
 * - A block `text` that follows it is its whole output, standard error included. A line `…` stands for any number of
 *   lines, `…` within a line for any text.
 * - Any other block below a line that is only a path in back-ticks and a colon is a file of that name.
 * - A block `yaml` or `json` without such a line is a fragment: it is held to be readable. A block `console` is for the
 *   reader alone.
 */

/** Commands with the exit code that they promise. */
export interface Part {
  readonly script: string;
  readonly exits: number;
}

export type Block =
  | {
      readonly kind: "shell";
      readonly line: number;
      readonly parts: readonly Part[];
      readonly output?: readonly string[];
    }
  | { readonly kind: "file"; readonly line: number; readonly path: string; readonly text: string }
  | {
      readonly kind: "fragment";
      readonly line: number;
      readonly language: "yaml" | "json";
      readonly text: string;
    };

interface Fence {
  readonly line: number;
  readonly language: string;
  readonly rows: readonly string[];
  readonly title: string | undefined;
}

const FENCE = /^(`{3,9})(.*)$/;
const TITLE = /^`([^`]+)`:$/;

function fencesOf(markdown: string): Fence[] {
  const rows = markdown.split("\n");
  const fences: Fence[] = [];
  let said: string | undefined;
  for (let i = 0; i < rows.length; i++) {
    const [, marks, language = ""] = FENCE.exec(rows[i] ?? "") ?? [];
    if (marks === undefined) {
      if (rows[i] !== "") said = rows[i];
      continue;
    }
    const end = rows.indexOf(marks, i + 1);
    if (end < 0) throw new Error(`line ${i + 1}: the block does not end`);
    const title = TITLE.exec(said ?? "")?.[1];
    fences.push({ line: i + 1, language: language.trim(), rows: rows.slice(i + 1, end), title });
    said = undefined;
    i = end;
  }
  return fences;
}

/** Every block of a document, in order. What nobody would look at is a mistake. */
export function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = [];
  for (const [i, { line, language, rows, title }] of fencesOf(markdown).entries()) {
    const before = blocks.at(-1);
    if (language === "sh") blocks.push({ kind: "shell", line, parts: partsOf(rows) });
    else if (language === "console") continue;
    else if (language === "text" && title === undefined) {
      if (i === 0 || before?.kind !== "shell" || before.output !== undefined)
        throw new Error(`line ${line}: output of no command`);
      blocks[blocks.length - 1] = { ...before, output: rows };
    } else if (title !== undefined)
      blocks.push({ kind: "file", line, path: title, text: `${rows.join("\n")}\n` });
    else if (language === "yaml" || language === "json")
      blocks.push({ kind: "fragment", line, language, text: rows.join("\n") });
    else throw new Error(`line ${line}: a block \`${language}\` without a title`);
  }
  return blocks;
}

/** A command that may fail stands alone: what is before it on the way must not fail in its place. */
function partsOf(rows: readonly string[]): Part[] {
  const parts: Part[] = [];
  let open: string[] = [];
  const close = (exits: number) => {
    if (open.length > 0) parts.push({ script: open.join("\n"), exits });
    open = [];
  };
  for (const [i, row] of rows.entries()) {
    const exits = / # exits (\d{1,3})$/.exec(row)?.[1];
    if (exits === undefined) {
      open.push(row);
      continue;
    }
    let start = i;
    while (start > 0 && rows[start - 1]?.endsWith("\\")) start--;
    open.splice(open.length - (i - start));
    close(0);
    open.push(...rows.slice(start, i + 1));
    close(Number(exits));
  }
  close(0);
  return parts;
}

/** The first line that an output lacks; undefined where it is as promised. */
export function lacking(promised: readonly string[], output: string): string | undefined {
  const rows = output.split("\n").map((row) => row.trimEnd());
  while (rows.at(-1) === "") rows.pop();
  const groups: string[][] = [[]];
  for (const row of promised) {
    if (row.trim() === "…") groups.push([]);
    else groups.at(-1)?.push(row.trimEnd());
  }
  let from = 0;
  for (const [i, group] of groups.entries()) {
    const last = i === groups.length - 1;
    const only = i === 0 ? 0 : last ? rows.length - group.length : undefined;
    const at = only ?? firstOf(group, rows, from);
    const wrong = group.find((row, k) => !fits(row, rows[at + k]));
    if (wrong !== undefined) return wrong;
    if (at < from) return group[0] ?? "";
    from = at + group.length;
    if (last && from !== rows.length) return "(nothing more)";
  }
  return undefined;
}

/** Where a group of lines stands first; where its first line does, if it does not stand as a whole. */
function firstOf(group: readonly string[], rows: readonly string[], from: number): number {
  for (let at = from; at + group.length <= rows.length; at++)
    if (group.every((row, k) => fits(row, rows[at + k]))) return at;
  const near = rows.findIndex((row, at) => at >= from && fits(group[0] ?? "", row));
  return near < 0 ? rows.length : near;
}

function fits(promised: string, row: string | undefined): boolean {
  if (row === undefined) return false;
  const [first = "", ...others] = promised.split("…");
  const last = others.pop();
  if (last === undefined) return promised === row;
  if (!row.startsWith(first)) return false;
  let from = first.length;
  for (const other of others) {
    const at = row.indexOf(other, from);
    if (at < 0) return false;
    from = at + other.length;
  }
  return row.endsWith(last) && row.length - last.length >= from;
}
