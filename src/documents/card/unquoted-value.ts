import { withoutEnd } from "../../facts/ends.js";
import { lines } from "../../text/lines.js";
import type { Node } from "../../text/tree.js";
import { readYaml } from "../../text/yaml.js";
import type { Card, Value } from "./card.js";

/** A key and a plain value on one line, at the margin or below it. */
const LINE = /^((?:[ ]*- )*[ ]*[A-Za-z_][\w-]*:[ ]+)([^\s"'[\]{}|>&*!%@`#,?:-][^"\\]*)$/;

/**
 * The one value for want of quotes around which the front matter cannot be read: it holds `: `, and a reader of YAML takes
 * it for a mapping. Given only where the text can be read with them, says that value there, and is otherwise the same.
 */
export function unquoted(card: Card): Value | undefined {
  const { source, matter, problems } = card;
  const [problem, ...more] = problems;
  if (card.syntax !== "yaml") return undefined;
  if (problem?.code !== "syntax" || matter.kind === "none" || !source.utf8) return undefined;
  const row = problem.range.start.line;
  if (more.some(({ code, range }) => code !== "syntax" || range.start.line !== row))
    return undefined;
  const written = card.lines.line(row);
  const [, key = "", rest = ""] = LINE.exec(written) ?? [];
  const value = withoutEnd(rest, " ");
  if (!/:[ ]/.test(value) || / #/.test(value)) return undefined;
  const start = card.lines.offset(row) + key.length;
  const text = `${source.text.slice(0, start)}"${value}"${source.text.slice(start + value.length)}`;
  const map = lines(text);
  const mended = readYaml(text, matter.start, matter.end + 2, map);
  if (mended.root?.kind !== "map" || mended.problems.length > 0) return undefined;
  const at = card.location(card.lines.range(start, start + value.length));
  return says(mended.root, value, at.range.start) && keeps(card.root, mended.root, row)
    ? { text: value, at }
    : undefined;
}

const says = (
  node: Node,
  value: string,
  { line, column }: Value["at"]["range"]["start"],
): boolean =>
  node.kind === "scalar"
    ? node.text === value && node.range.start.line === line && node.range.start.column === column
    : children(node).some((child) => says(child, value, { line, column }));

const children = (node: Node): readonly Node[] =>
  node.kind === "map"
    ? [...node.entries.values()].map(({ value }) => value)
    : node.kind === "list"
      ? node.items
      : [];

/** Whether all that was read elsewhere than in this line is read again. */
function keeps(old: Node, now: Node | undefined, row: number): boolean {
  if (old.range.start.line === row) return true;
  if (now === undefined || old.kind !== now.kind) return false;
  if (old.kind === "scalar") return now.kind === "scalar" && old.text === now.text;
  if (old.kind === "list")
    return now.kind === "list" && old.items.every((item, i) => keeps(item, now.items[i], row));
  return [...old.entries].every(
    ([key, entry]) => now.kind === "map" && keeps(entry.value, now.entries.get(key)?.value, row),
  );
}
