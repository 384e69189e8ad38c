import type { Position, Range } from "../model/location.js";
import type { Lines } from "./lines.js";
import type { MapEntry, Node, ScalarNode } from "./tree.js";

/**
 * Reads the YAML that front matter is nearly always made of: block mappings and lists, scalars on one line, flow
 * collections of scalars on one line. What it returns is what the library makes of the text (`test/text/yaml-subset`
 * compares the two); undefined for anything that is not certain, faults among it. A row is looked at once or twice, whatever it holds.
 */
export const readSubset = (lines: Lines, start: number, end: number): Node | undefined =>
  new SubsetReader(lines, start, end).root();

/** A node of several rows, and the place behind it and the line end that follows it. */
interface Block {
  readonly node: Node;
  readonly behind: Position;
}
/** A node within a row, and the index behind it. */
interface Inline<Kind = Node> {
  readonly node: Kind;
  readonly behind: number;
}

/** Far below what the library is allowed. */
const MOST_DEPTH = 16;
const MOST_NODES = 10_000;
const LONGEST_KEY = 500;

/** Characters that a plain scalar begins with. */
const FIRST = "(?:[^-?:,[\\]{}#&*!|>'\"%@` \\t\\r\\ufeff]|-(?=[^ \\t\\r]))";
/** A plain scalar up to the end of its row, a colon that ends a key, or a comment. */
const PLAIN = new RegExp(`${FIRST}(?:[^ \\t\\r:]|:(?=[^ \\t\\r])| +(?=[^ \\t\\r#]))*`, "y");
/** The same in a flow collection, where a few more signs end it. */
const PLAIN_IN_FLOW = new RegExp(
  `${FIRST}(?:[^ \\t\\r:#,[\\]{}]|:(?=[^ \\t\\r,[\\]{}])| (?=[^ \\t\\r:#,[\\]{}]))*`,
  "y",
);
const SINGLE_QUOTED = /'(?:[^'\r]|'')*'/y;
const DOUBLE_QUOTED = /"[^"\\\r]*"/y;
const BLANKS = / */y;

const RESERVED = new Set(["__proto__", "constructor", "prototype", "<<", ""]);

/** Words of the core schema (YAML 1.2.2, 10.3.2). */
const NULL = /^(?:~|[Nn]ull|NULL)$/;
const BOOLEAN = /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/;
const NUMBER =
  /^(?:[-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

class SubsetReader {
  /** The row that is read; its indentation is -1 behind the last one. */
  private line: number;
  private row = "";
  private indent = -1;
  private nodes = 0;
  private readonly last: number;
  private readonly lines: Lines;
  /** False where the text is cut within a row, or begins in one. */
  private readonly isWhole: boolean;
  private readonly endsWithLine: boolean;

  constructor(lines: Lines, start: number, end: number) {
    this.lines = lines;
    const first = lines.position(start);
    const behind = lines.position(end);
    this.endsWithLine = behind.column === 1 && end > start;
    this.last = this.endsWithLine ? behind.line - 1 : behind.line;
    this.line = first.line - 1;
    const isRowEnd =
      this.endsWithLine || end === lines.offset(behind.line) + lines.line(behind.line).length;
    this.isWhole = first.column === 1 && isRowEnd;
  }

  root(): Node | undefined {
    if (!this.isWhole) return undefined;
    this.next();
    if (this.indent !== 0) return undefined;
    const block = this.block(0, 0);
    return this.indent < 0 ? block?.node : undefined;
  }

  /** Goes on to the next row that is not blank. */
  private next(): void {
    while (this.line < this.last) {
      this.row = this.lines.line(++this.line);
      this.indent = this.behindBlanks(0);
      if (this.indent < this.row.length) return;
    }
    this.indent = -1;
  }

  private behindBlanks(index: number): number {
    BLANKS.lastIndex = index;
    BLANKS.test(this.row);
    return BLANKS.lastIndex;
  }

  private place(index: number): Position {
    return { line: this.line, column: index + 1 };
  }

  private range(start: number, end: number): Range {
    return { start: this.place(start), end: this.place(end) };
  }

  /** Returns the place behind the row and its line end. */
  private behindRow(): Position {
    return this.line < this.last || this.endsWithLine
      ? { line: this.line + 1, column: 1 }
      : this.place(this.row.length);
  }

  private isItem(index: number): boolean {
    return this.row[index] === "-" && this.row[index + 1] === " ";
  }

  /** Returns the key that stands at an index of the row with its colon. */
  private key(
    index: number,
    plain = PLAIN,
  ): { readonly name: string; readonly behind: number } | undefined {
    const written = this.scalar(index, plain);
    if (written === undefined) return undefined;
    const { node, behind } = written;
    const next = this.row[behind + 1];
    if (this.row[behind] !== ":" || (next !== undefined && next !== " ")) return undefined;
    const name = isQuote(this.row[index]) ? (node.text ?? "") : this.row.slice(index, behind);
    return RESERVED.has(name) || name.endsWith(" ") || name.length > LONGEST_KEY
      ? undefined
      : { name, behind };
  }

  /** Reads the collection that begins at an index of the row. */
  private block(at: number, depth: number): Block | undefined {
    if (depth > MOST_DEPTH) return undefined;
    return this.isItem(at) ? this.list(at, depth) : this.map(at, depth);
  }

  private list(at: number, depth: number): Block | undefined {
    const start = this.place(at);
    const items: Node[] = [];
    let behind = start;
    do {
      const index = this.behindBlanks(at + 1);
      const item =
        this.isItem(index) || this.key(index) !== undefined
          ? this.block(index, depth + 1)
          : this.only(index);
      if (item === undefined || this.indent > at) return undefined;
      items.push(item.node);
      behind = item.behind;
    } while (this.indent === at && this.isItem(at));
    return { node: { kind: "list", items, range: { start, end: behind } }, behind };
  }

  private map(at: number, depth: number): Block | undefined {
    const start = this.place(at);
    const entries = new Map<string, MapEntry>();
    let behind = start;
    do {
      const key = this.key(at);
      if (key === undefined || entries.has(key.name)) return undefined;
      const range = this.range(at, key.behind);
      const value = this.valueOf(at, this.behindBlanks(key.behind + 1), depth);
      if (value === undefined || this.indent > at) return undefined;
      entries.set(key.name, { key: range, value: value.node });
      behind = value.behind;
    } while (this.indent === at);
    return { node: { kind: "map", entries, range: { start, end: behind } }, behind };
  }

  /** Reads what a key has for its value: behind it, or in the rows below. */
  private valueOf(at: number, index: number, depth: number): Block | undefined {
    if (index < this.row.length) return this.only(index);
    const behind = this.place(index);
    this.next();
    if (this.indent > at) return this.block(this.indent, depth + 1);
    if (this.indent === at && this.isItem(at)) return this.list(at, depth + 1);
    return { node: scalar(null, "null", { start: behind, end: behind }), behind };
  }

  /** Reads a value that is alone in the rest of its row. */
  private only(index: number): Block | undefined {
    const value = this.inline(index);
    if (value === undefined || this.behindBlanks(value.behind) < this.row.length) return undefined;
    const behind = this.behindRow();
    this.next();
    return { node: value.node, behind };
  }

  private inline(index: number): Inline | undefined {
    const sign = this.row[index];
    if (sign === "[") return this.flowList(index);
    if (sign === "{") return this.flowMap(index);
    return this.scalar(index, PLAIN);
  }

  private scalar(index: number, plain: RegExp): Inline<ScalarNode> | undefined {
    if (this.nodes++ > MOST_NODES) return undefined;
    const sign = this.row[index];
    const pattern = sign === '"' ? DOUBLE_QUOTED : sign === "'" ? SINGLE_QUOTED : plain;
    pattern.lastIndex = index;
    if (!pattern.test(this.row)) return undefined;
    const behind = pattern.lastIndex;
    const text = this.row.slice(index, behind);
    const range = this.range(index, behind);
    if (pattern === plain) return { node: plainScalar(text, range), behind };
    const value = text.slice(1, -1);
    return {
      node: scalar(sign === "'" ? value.replaceAll("''", "'") : value, "string", range),
      behind,
    };
  }

  private flowList(start: number): Inline | undefined {
    const items: Node[] = [];
    let index = this.behindBlanks(start + 1);
    while (this.row[index] !== "]") {
      const item = this.scalar(index, PLAIN_IN_FLOW);
      if (item === undefined) return undefined;
      items.push(item.node);
      index = this.behindComma(item.behind, "]");
      if (index < 0) return undefined;
    }
    const behind = index + 1;
    return { node: { kind: "list", items, range: this.range(start, behind) }, behind };
  }

  private flowMap(start: number): Inline | undefined {
    const entries = new Map<string, MapEntry>();
    let index = this.behindBlanks(start + 1);
    while (this.row[index] !== "}") {
      const key = this.key(index, PLAIN_IN_FLOW);
      if (key === undefined || entries.has(key.name)) return undefined;
      const value = this.scalar(this.behindBlanks(key.behind + 1), PLAIN_IN_FLOW);
      if (value === undefined) return undefined;
      entries.set(key.name, { key: this.range(index, key.behind), value: value.node });
      index = this.behindComma(value.behind, "}");
      if (index < 0) return undefined;
    }
    const behind = index + 1;
    return { node: { kind: "map", entries, range: this.range(start, behind) }, behind };
  }

  /** Returns the index of the next item of a flow collection, or of its end; -1 where neither follows. */
  private behindComma(behind: number, close: string): number {
    const index = this.behindBlanks(behind);
    if (this.row[index] === close) return index;
    if (this.row[index] !== ",") return -1;
    const next = this.behindBlanks(index + 1);
    return this.row[next] === close ? -1 : next;
  }
}

const isQuote = (sign: string | undefined) => sign === '"' || sign === "'";

const scalar = (text: string | null, type: ScalarNode["type"], range: Range): ScalarNode => ({
  kind: "scalar",
  text,
  type,
  range,
});

function plainScalar(text: string, range: Range): ScalarNode {
  if (NULL.test(text)) return scalar(null, "null", range);
  if (NUMBER.test(text)) return scalar(text, "number", range);
  return scalar(text, BOOLEAN.test(text) ? "boolean" : "string", range);
}
