import { type FrontMatter, frontMatter } from "../../text/frontmatter.js";
import { type Lines, lines } from "../../text/lines.js";
import type { MapEntry, MapNode, Node, Problem } from "../../text/tree.js";
import { readYaml, type YamlReading } from "../../text/yaml.js";
import type { Source } from "../format.js";
import { looseKeys, withRecoveredKeys } from "./recover-keys.js";

/** The front matter of a Markdown file, parsed once for everybody who asks. */
export interface ParsedFrontMatter {
  readonly matter: FrontMatter;
  readonly lines: Lines;
  readonly yaml: YamlReading;
  /** What the parser read, and the decisive keys that it lost. */
  readonly entries: ReadonlyMap<string, MapEntry>;
  /** Every key at the top: those of the parser, and where it failed those that still show. */
  readonly keys: ReadonlySet<string>;
  /** There is more of it than was parsed: any key may stand in the rest. */
  readonly cutOff: boolean;
  /** Returns what stands where the value of a key begins, up to the end of its line; of a list, for each item. */
  textsAfter(key: string): readonly string[];
}

/** Problems behind which a statement may be hidden; a duplicate key or an odd tag hides none. */
export const HIDES: ReadonlySet<Problem["code"]> = new Set([
  "syntax",
  "too-big",
  "too-deep",
  "too-many-nodes",
  "too-many-aliases",
  "not-a-mapping",
  "not-closed",
  "encoding",
]);

/** Of the file that was asked about last: all who ask about one do so before the next is read. */
let last: { readonly source: Source; readonly front: ParsedFrontMatter | undefined } | undefined;

/**
 * Parses the front matter of a file once; undefined where there is none. Looking for one is all that a file without it
 * costs.
 */
export function openFront(source: Source): ParsedFrontMatter | undefined {
  if (last?.source !== source) last = { source, front: read(source) };
  return last.front;
}

function read(source: Source): ParsedFrontMatter | undefined {
  const { text, truncated, utf8 } = source;
  const matter = matterOf(source);
  if (matter === undefined) return undefined;
  const map = lines(text);
  const yaml = readYaml(text, matter.start, matter.end, map);
  const parsed: MapNode = yaml.root?.kind === "map" ? yaml.root : NOTHING;
  const hiding =
    truncated ||
    !utf8 ||
    matter.kind === "not-closed" ||
    (yaml.root !== undefined && yaml.root.kind !== "map") ||
    yaml.problems.some(({ code }) => HIDES.has(code));
  const { entries } = hiding ? withRecoveredKeys(parsed, matter, map) : parsed;
  const loose = hiding ? looseKeys(text.slice(matter.start, matter.end)) : undefined;
  const start = ({ range }: Node) => map.line(range.start.line).slice(range.start.column - 1);
  return {
    matter,
    lines: map,
    yaml,
    entries,
    cutOff:
      (truncated && matter.end === text.length) ||
      yaml.problems.some(({ code }) => CUT_OFF.has(code)),
    keys: new Set([...entries.keys(), ...(loose?.keys() ?? [])]),
    textsAfter(key) {
      const node = entries.get(key)?.value;
      if (node === undefined) return loose?.get(key) ?? [];
      if (node.kind === "list") return node.items.map(start);
      return node.kind === "scalar" && node.text === null ? [] : [start(node)];
    },
  };
}

const CUT_OFF: ReadonlySet<Problem["code"]> = new Set([
  "too-big",
  "too-many-nodes",
  "too-many-aliases",
]);

const NOTHING: MapNode = {
  kind: "map",
  entries: new Map(),
  range: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
};

/**
 * Finds the front matter. Where the file was read only in part, it may go on behind that, whatever the last lines look
 * like.
 */
function matterOf({ text, truncated }: Source): FrontMatter | undefined {
  const matter = frontMatter(text);
  if (!truncated || (matter !== undefined && matter.kind !== "not-closed")) return matter;
  const fence = /^\s*---[ \t]*(?:\r\n|\r|\n)/.exec(text)?.[0];
  if (fence === undefined || /[\r\n]---[ \t]*[\r\n]/.test(text.slice(fence.length))) return matter;
  const end = text.length;
  return { kind: "not-closed", start: fence.length, end, close: end, body: end };
}
