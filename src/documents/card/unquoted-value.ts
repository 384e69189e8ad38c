import { lines } from "../../text/lines.js";
import type { Node } from "../../text/tree.js";
import { withoutEnd } from "../../text/trim-end.js";
import { readYaml } from "../../text/yaml.js";
import type { Card, Value } from "./card.js";

/** A key and a plain value on one line, at the margin or below it. */
const LINE = /^((?:[ ]*- )*[ ]*[A-Za-z_][\w-]*:[ ]+)([^\s"'[\]{}|>&*!%@`#,?:-][^"\\]*)$/;

/**
 * Finds the unquoted value that breaks the front matter: it holds `: `, and a reader of YAML takes it for a mapping.
 * Returned only if the text can be read with quotes around it, holds that value there, and is otherwise the same.
 */
export function findUnquotedValue(card: Card): Value | undefined {
  const { source, matter, problems } = card;
  const [problem, ...others] = problems;
  if (card.syntax !== "yaml") return undefined;
  if (problem?.code !== "syntax" || matter.kind === "none" || !source.utf8) return undefined;
  const row = problem.range.start.line;
  if (others.some(({ code, range }) => code !== "syntax" || range.start.line !== row))
    return undefined;
  const lineText = card.lines.line(row);
  const [, key = "", remainder = ""] = LINE.exec(lineText) ?? [];
  const value = withoutEnd(remainder, " ");
  if (!/:[ ]/.test(value) || / #/.test(value)) return undefined;
  const start = card.lines.offset(row) + key.length;
  const text = `${source.text.slice(0, start)}"${value}"${source.text.slice(start + value.length)}`;
  const map = lines(text);
  const repaired = readYaml(text, matter.start, matter.end + 2, map);
  if (repaired.root?.kind !== "map" || repaired.problems.length > 0) return undefined;
  const location = card.location(card.lines.range(start, start + value.length));
  return says(repaired.root, value, location.range.start) && keeps(card.root, repaired.root, row)
    ? { text: value, at: location }
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

/** True if everything that was read outside this line is read again. */
function keeps(before: Node, after: Node | undefined, row: number): boolean {
  if (before.range.start.line === row) return true;
  if (after === undefined || before.kind !== after.kind) return false;
  if (before.kind === "scalar") return after.kind === "scalar" && before.text === after.text;
  if (before.kind === "list")
    return (
      after.kind === "list" && before.items.every((item, i) => keeps(item, after.items[i], row))
    );
  return [...before.entries].every(
    ([key, entry]) =>
      after.kind === "map" && keeps(entry.value, after.entries.get(key)?.value, row),
  );
}
