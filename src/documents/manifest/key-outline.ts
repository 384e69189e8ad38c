/** The way to a key of a file: the keys above it and itself. Members of lists are left out. */
export type KeyPath = readonly string[];

/** Keys further down tell nothing of what a file is. */
const DEPTH = 3;
const MOST_KEYS = 400;
/** A longer text has shown what it is. JSON may hold pictures before its last keys. */
const LONGEST_JSON = 2_000_000;
const LONGEST_YAML = 200_000;

/**
 * Lists the keys of a JSON or YAML file down to the third level, without parsing it: one pass over the text, so that a
 * broken file is still known for what it is, and a long one that is something else costs little.
 */
export function keyOutline(text: string): KeyPath[] {
  return /^\uFEFF?\s*\{/.test(text)
    ? jsonKeys(text.slice(0, LONGEST_JSON))
    : yamlKeys(text.slice(0, LONGEST_YAML));
}

function jsonKeys(text: string): KeyPath[] {
  const paths: KeyPath[] = [];
  /** The key that each open bracket belongs to; undefined for a list. */
  const open: (string | undefined)[] = [];
  let last = "";
  for (let i = 0; i < text.length && paths.length < MOST_KEYS; ) {
    const c = text[i];
    if (c === '"') {
      const end = stringEnd(text, i);
      if (end < 0) break;
      last = end - i < 200 ? text.slice(i + 1, end) : "";
      i = end;
    } else if (c === "{") open.push(last);
    else if (c === "[") open.push(undefined);
    else if (c === "}" || c === "]") open.pop();
    else if (c === ":" && last !== "" && open.length <= DEPTH && !open.includes(undefined))
      paths.push([...open.slice(1).filter((key) => key !== undefined), last]);
    if (c === "[" || c === "{" || c === ",") last = c === "{" ? last : "";
    i++;
  }
  return paths;
}

/** Finds the closing quote of a string that begins at `start`; below zero if there is none. */
function stringEnd(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end > 0) {
    let slashes = 0;
    while (text[end - 1 - slashes] === "\\") slashes++;
    if (slashes % 2 === 0) return end;
    end = text.indexOf('"', end + 1);
  }
  return -1;
}

const KEY_LINE =
  /^( {0,40})(?:"([^"\n]{1,200})"|'([^'\n]{1,200})'|([^\s#'"\-[{>|*&!%@`,][^:#\n]{0,200}?))[ \t]*:(?:[ \t]+(.*))?$/;

function yamlKeys(text: string): KeyPath[] {
  const paths: KeyPath[] = [];
  const above: { indent: number; key: string }[] = [];
  /** Lines deeper than this belong to a block of text or to a list. */
  let skip = Number.POSITIVE_INFINITY;
  for (const row of text.split(/\r\n|\r|\n/)) {
    if (row.trim() === "") continue;
    const indent = row.length - row.trimStart().length;
    if (indent > skip) continue;
    skip = Number.POSITIVE_INFINITY;
    if (/^\s*-(?:\s|$)/.test(row)) {
      skip = indent;
      continue;
    }
    const match = row.length > 4000 ? null : KEY_LINE.exec(row);
    if (!match) continue;
    const key = match[2] ?? match[3] ?? match[4] ?? "";
    while ((above.at(-1)?.indent ?? -1) >= indent) above.pop();
    if (above.length < DEPTH) paths.push([...above.map((parent) => parent.key), key]);
    if (paths.length >= MOST_KEYS) break;
    above.push({ indent, key });
    if (/^[|>]/.test(match[5] ?? "")) skip = indent;
  }
  return paths;
}
