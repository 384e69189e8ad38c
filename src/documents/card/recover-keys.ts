import type { Range } from "../../model/location.js";
import type { Lines } from "../../text/lines.js";
import type { Entry, MapNode, Node, ScalarNode } from "../../text/tree.js";

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

/** The mapping with the decisive keys that it lost. Never changes what the parser read. */
export function recovered(
  root: MapNode,
  { start, end }: { readonly start: number; readonly end: number },
  lines: Lines,
): MapNode {
  if (end <= start) return root;
  const found = new Map<string, Entry>();
  const first = lines.position(start).line;
  const last = lines.position(end).line;
  for (let line = first; line <= last; line++) {
    const written = lines.line(line);
    // What a second YAML document says is not said by this one.
    if (/^(?:---|\.\.\.)(?:\s|$)/.test(written)) break;
    const match = LINE.exec(written);
    const [whole = "", , key = "", rest = ""] = match ?? [];
    if (!DECISIVE.has(key) || root.entries.has(key) || found.has(key)) continue;
    const column = whole.length - rest.length + 1;
    const value = rest === "" ? listBelow(lines, line + 1, last) : inline(rest, line, column);
    if (value) found.set(key, { key: span(line, 1, key.length), value });
  }
  return found.size === 0 ? root : { ...root, entries: new Map([...root.entries, ...found]) };
}

const span = (line: number, column: number, length: number): Range => ({
  start: { line, column },
  end: { line, column: column + length },
});

/** A scalar, or a list in brackets on one line. */
function inline(written: string, line: number, column: number): Node | undefined {
  const brackets = /^\[([^[\]]{0,2000})\][ \t]*(?:#.*)?$/.exec(written);
  if (brackets?.[1] === undefined) return scalar(written, line, column);
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

function scalar(written: string, line: number, column: number): ScalarNode | undefined {
  if (written.length > LONGEST) return undefined;
  const match = PLAIN.exec(written);
  const text = match?.[1] ?? match?.[2] ?? match?.[3];
  // A colon and a blank would begin a mapping: what this line means is not certain.
  if (text === undefined || /:(?:\s|$)/.test(text)) return undefined;
  const quotes = match?.[3] === undefined ? 2 : 0;
  return { kind: "scalar", text, type: "string", range: span(line, column, text.length + quotes) };
}

function listBelow(lines: Lines, from: number, last: number): Node | undefined {
  const items: Node[] = [];
  for (let line = from; line <= last && items.length < MOST_ITEMS; line++) {
    const written = lines.line(line);
    const match = ITEM.exec(written);
    if (!match?.[1]) break;
    const item = scalar(match[1], line, written.length - match[1].length + 1);
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
 * The keys at the top of a text that is not YAML or too long for the parser, with what is written behind each; of a list
 * below, its items. Whatever some parser takes for the end of a line is one.
 */
export function looseKeys(yaml: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  let margin: string | undefined;
  let list: string[] | undefined;
  for (const row of yaml.split(/\r\n|[\r\n\u0085\u2028\u2029]/)) {
    const item = list && ITEM.exec(row)?.[1];
    if (item !== undefined) list?.push(item.slice(0, MOST_WRITTEN));
    const match = LOOSE.exec(row);
    if (!match) continue;
    const [, indent = "", , key = "", colon, rest = ""] = match;
    if (colon === undefined && !row.trimStart().startsWith("?")) continue;
    margin ??= indent;
    if (indent !== margin) continue;
    list = rest === "" ? [] : undefined;
    if (!found.has(key)) found.set(key, list ?? [rest.slice(0, MOST_WRITTEN)]);
  }
  if (/^\s*\{/.test(yaml))
    for (const [, , key = ""] of yaml.matchAll(IN_BRACES)) if (!found.has(key)) found.set(key, []);
  return found;
}
