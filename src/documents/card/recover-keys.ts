import type { Range } from "../../model/location.js";
import type { Lines } from "../../text/lines.js";
import type { MapEntry, MapNode, Node, ScalarNode } from "../../text/tree.js";

/**
 * The keys on which findings turn. A card with one bad quote still says which license it has, and a person reads it
 * there: where the parser lost such a key, its line is read instead (formats of real cards: one in a few hundred).
 */
const DECISIVE = new Set([
  "license",
  "licence",
  "licenses",
  "license_name",
  "license_link",
  "base_model",
  "base_model_relation",
  "datasets",
]);
const LINE = /^(["']?)([A-Za-z_]{4,24})\1[ \t]*(?::(?:[ \t\u00a0]+|$)|：[ \t]*)(.*)$/s;
const ITEM = /^[ \t]*-[ \t]+(.+)$/s;
/** Plain or quoted, with nothing in it that YAML gives a meaning. */
const PLAIN =
  /^(?:"([^"\\]{1,300})"|'([^']{1,300})'|([^\s"'[\]{}|>&*!%@`#,][^"[\]{}]{0,300}?))(?:[ \t]+#.*)?[ \t]*$/;
const MOST_ITEMS = 200;
const LONGEST = 600;

/** Returns the mapping with the decisive keys that it lost. Never changes what the parser read. */
export function withRecoveredKeys(
  root: MapNode,
  { start, end }: { readonly start: number; readonly end: number },
  lines: Lines,
): MapNode {
  if (end <= start) return root;
  const entries = new Map<string, MapEntry>();
  const first = lines.position(start).line;
  const last = lines.position(end).line;
  for (let line = first; line <= last; line++) {
    const row = lines.line(line);
    // What a second YAML document says is not said by this one.
    if (/^(?:---|\.\.\.)(?:\s|$)/.test(row)) break;
    const match = LINE.exec(row);
    const [matched = "", , key = "", source = ""] = match ?? [];
    if (!DECISIVE.has(key) || root.entries.has(key) || entries.has(key)) continue;
    const column = matched.length - source.length + 1;
    const value = source === "" ? listBelow(lines, line + 1, last) : inline(source, line, column);
    if (value) entries.set(key, { key: span(line, 1, key.length), value });
  }
  return entries.size === 0 ? root : { ...root, entries: new Map([...root.entries, ...entries]) };
}

const span = (line: number, column: number, length: number): Range => ({
  start: { line, column },
  end: { line, column: column + length },
});

/** Returns a scalar, or a list in brackets on one line. */
function inline(text: string, line: number, column: number): Node | undefined {
  const brackets = /^\[([^[\]]{0,2000})\][ \t]*(?:#.*)?$/.exec(text);
  if (brackets?.[1] === undefined) return scalar(text, line, column);
  const items: Node[] = [];
  let offset = 1;
  for (const part of brackets[1].split(",").slice(0, MOST_ITEMS)) {
    const lead = part.length - part.trimStart().length;
    const item = scalar(part.trim(), line, column + offset + lead);
    if (item) items.push(item);
    offset += part.length + 1;
  }
  return { kind: "list", items, range: span(line, column, brackets[1].length + 2) };
}

function scalar(source: string, line: number, column: number): ScalarNode | undefined {
  if (source.length > LONGEST) return undefined;
  const match = PLAIN.exec(source);
  const text = match?.[1] ?? match?.[2] ?? match?.[3];
  // A colon and a blank would begin a mapping: what this line means is not certain.
  if (text === undefined || /:(?:\s|$)/.test(text)) return undefined;
  const quotes = match?.[3] === undefined ? 2 : 0;
  return { kind: "scalar", text, type: "string", range: span(line, column, text.length + quotes) };
}

function listBelow(lines: Lines, firstLine: number, last: number): Node | undefined {
  const items: Node[] = [];
  for (let line = firstLine; line <= last && items.length < MOST_ITEMS; line++) {
    const row = lines.line(line);
    const match = ITEM.exec(row);
    if (!match?.[1]) break;
    const item = scalar(match[1], line, row.length - match[1].length + 1);
    if (item) items.push(item);
  }
  const [head] = items;
  return head && { kind: "list", items, range: { start: head.range.start, end: head.range.end } };
}

const LOOSE =
  /^([ \t]*)(?:\?[ \t]+)?(?:[!&]\S*[ \t]+)*(["']?)([A-Za-z_][\w-]{0,60})\2[ \t]*(?:([:：])[ \t]*(.*)|$)/;
const IN_BRACES = /[{,]\s*(["']?)([A-Za-z_][\w-]{0,60})\1\s*:/g;
const MOST_WRITTEN = 200;

/**
 * Returns the keys at the top of a text that is not YAML or too long for the parser, with what is written behind each; of
 * a list below, its items. Whatever some parser takes for the end of a line is one.
 */
export function looseKeys(yaml: string): ReadonlyMap<string, readonly string[]> {
  const entries = new Map<string, string[]>();
  let margin: string | undefined;
  let items: string[] | undefined;
  for (const row of yaml.split(/\r\n|[\r\n\u0085\u2028\u2029]/)) {
    const item = items && ITEM.exec(row)?.[1];
    if (item !== undefined) items?.push(item.slice(0, MOST_WRITTEN));
    const match = LOOSE.exec(row);
    if (!match) continue;
    const [, indent = "", , key = "", colon, source = ""] = match;
    if (colon === undefined && !row.trimStart().startsWith("?")) continue;
    margin ??= indent;
    if (indent !== margin) continue;
    items = source === "" ? [] : undefined;
    if (!entries.has(key)) entries.set(key, items ?? [source.slice(0, MOST_WRITTEN)]);
  }
  if (/^\s*\{/.test(yaml))
    for (const [, , key = ""] of yaml.matchAll(IN_BRACES))
      if (!entries.has(key)) entries.set(key, []);
  return entries;
}
