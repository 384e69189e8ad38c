import { type Message, message } from "../messages/index.js";
import type { Range } from "../model/location.js";
import { LIMITS } from "./limits.js";
import { columnAt, type Lines, lines } from "./lines.js";
import type { ListNode, MapEntry, MapNode, Node, Problem, ScalarNode } from "./tree.js";
import { readYaml } from "./yaml.js";

/** What could be read, and everything that was wrong. */
export interface JsonReading {
  readonly root: Node | undefined;
  /** What `JSON.parse` made of it, for a validator; undefined where it refused. */
  readonly data: unknown;
  /** Grows while the tree is walked: a key that is given twice is seen where its object is. */
  readonly problems: Problem[];
}

/**
 * Reads JSON (RFC 8259). `JSON.parse` says whether it is valid, one more pass over the text where its values stand; a
 * node, its text and its place are made when somebody asks for them, because of a file of many megabytes a reader wants
 * a few hundred values.
 */
export function readJson(source: string, map: Lines = lines(source)): JsonReading {
  const start = source.startsWith("\uFEFF") ? 1 : 0;
  const text = start === 0 ? source : source.slice(1);
  const problems: Problem[] = [];
  const report = (code: Problem["code"], text: Message, begin: number, end = begin) =>
    problems.push({
      code,
      message: text,
      range: map.range(columnAt(source, start + begin), columnAt(source, start + end)),
    });
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    const { offset, reason } = firstFault(text);
    report("syntax", reason, offset, Math.min(offset + 1, text.length));
    // Most of a broken file still reads as YAML, of which JSON is a part.
    const root =
      text.length > LIMITS.yamlLength
        ? undefined
        : readYaml(source, start, source.length, map).root;
    return { root, data: undefined, problems };
  }
  const tokens = new Tokens(text, (begin, end) => map.range(start + begin, start + end));
  if (tokens.deep !== undefined) {
    report("too-deep", message("text.too-deep", { limit: LIMITS.jsonDepth }), tokens.deep);
    return { root: undefined, data: undefined, problems };
  }
  tokens.onDuplicate = (begin, end) => {
    if (problems.length < LIMITS.problems)
      report("duplicate-key", message("text.duplicate-key"), begin, end);
  };
  return { root: tokens.node(0), data, problems };
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_MAP = 0x7b;
const CLOSE_MAP = 0x7d;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;

/** Returns the offset behind a string that begins at `from`. */
function stringEnd(text: string, begin: number): number {
  for (let i = begin + 1; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === QUOTE) return i + 1;
    if (c === BACKSLASH) i++;
  }
  return text.length;
}

const endsLiteral = (c: number) => c <= 0x20 || c === 0x2c || c === CLOSE_MAP || c === CLOSE_LIST;

/**
 * Where every key and value of a valid text begins and ends, in the order of the text. A container is followed by what
 * it holds, and knows the first token behind that.
 */
class Tokens {
  readonly #text: string;
  readonly #range: (begin: number, end: number) => Range;
  readonly #begins: Int32Array;
  readonly #ends: Int32Array;
  readonly #behind: Int32Array;
  /** Where it nests deeper than the cap: nothing is read then. */
  readonly deep: number | undefined;
  onDuplicate: (begin: number, end: number) => void = () => {};

  constructor(text: string, range: (begin: number, end: number) => Range) {
    this.#text = text;
    this.#range = range;
    // Local and in one loop: of a big file this is most of the work.
    let begins = new Int32Array(256 + (text.length >> 4));
    let ends = new Int32Array(begins.length);
    let behind = new Int32Array(begins.length);
    let count = 0;
    let deep: number | undefined;
    const open: number[] = [];
    for (let i = 0; i < text.length; ) {
      const c = text.charCodeAt(i);
      if (c <= 0x20 || c === 0x2c || c === 0x3a) {
        i++;
        continue;
      }
      if (c === CLOSE_MAP || c === CLOSE_LIST) {
        const token = open.pop() ?? 0;
        ends[token] = ++i;
        behind[token] = count;
        continue;
      }
      if (count === begins.length) {
        begins = twice(begins);
        ends = twice(ends);
        behind = twice(behind);
      }
      begins[count] = i;
      if (c === QUOTE) i = stringEnd(text, i);
      else if (c === OPEN_MAP || c === OPEN_LIST) {
        open.push(count);
        if (open.length > LIMITS.jsonDepth) {
          deep = i;
          break;
        }
        i++;
      } else while (i < text.length && !endsLiteral(text.charCodeAt(i))) i++;
      ends[count++] = i;
      behind[count - 1] = count;
    }
    [this.#begins, this.#ends, this.#behind, this.deep] = [begins, ends, behind, deep];
  }

  range(token: number): Range {
    return this.#range(this.#begins[token] ?? 0, this.#ends[token] ?? 0);
  }

  node(token: number): Node {
    const c = this.#text.charCodeAt(this.#begins[token] ?? 0);
    if (c === OPEN_MAP) return new JsonMap(this, token);
    return c === OPEN_LIST ? new JsonList(this, token) : new JsonScalar(this, token);
  }

  /** Returns what a scalar says, as it is written, without quotes and escapes. */
  text(token: number): string {
    const raw = this.#text.slice(this.#begins[token], this.#ends[token]);
    if (raw.charCodeAt(0) !== QUOTE) return raw;
    return raw.includes("\\") ? String(JSON.parse(raw)) : raw.slice(1, -1);
  }

  isString(token: number): boolean {
    return this.#text.charCodeAt(this.#begins[token] ?? 0) === QUOTE;
  }

  items(token: number): Node[] {
    const items: Node[] = [];
    const end = this.#behind[token] ?? 0;
    for (let child = token + 1; child < end; child = this.#behind[child] ?? end)
      items.push(this.node(child));
    return items;
  }

  entries(token: number): Map<string, MapEntry> {
    const entries = new Map<string, MapEntry>();
    const end = this.#behind[token] ?? 0;
    for (let key = token + 1; key < end; key = this.#behind[key + 1] ?? end) {
      const name = this.text(key);
      if (entries.has(name)) this.onDuplicate(this.#begins[key] ?? 0, this.#ends[key] ?? 0);
      entries.set(name, new JsonEntry(this, key));
    }
    return entries;
  }
}

function twice(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(array.length * 2);
  longer.set(array);
  return longer;
}

class JsonNode {
  protected readonly tokens: Tokens;
  protected readonly token: number;
  constructor(tokens: Tokens, token: number) {
    this.tokens = tokens;
    this.token = token;
  }
  get range(): Range {
    return this.tokens.range(this.token);
  }
}

class JsonScalar extends JsonNode implements ScalarNode {
  readonly kind = "scalar";
  get type(): ScalarNode["type"] {
    if (this.tokens.isString(this.token)) return "string";
    const text = this.tokens.text(this.token);
    return text === "null" ? "null" : text === "true" || text === "false" ? "boolean" : "number";
  }
  get text(): string | null {
    const text = this.tokens.text(this.token);
    return text === "null" && !this.tokens.isString(this.token) ? null : text;
  }
}

class JsonList extends JsonNode implements ListNode {
  readonly kind = "list";
  #items: readonly Node[] | undefined;
  get items(): readonly Node[] {
    this.#items ??= this.tokens.items(this.token);
    return this.#items;
  }
}

class JsonMap extends JsonNode implements MapNode {
  readonly kind = "map";
  #entries: ReadonlyMap<string, MapEntry> | undefined;
  get entries(): ReadonlyMap<string, MapEntry> {
    this.#entries ??= this.tokens.entries(this.token);
    return this.#entries;
  }
}

class JsonEntry extends JsonNode implements MapEntry {
  #value: Node | undefined;
  get key(): Range {
    return this.range;
  }
  get value(): Node {
    this.#value ??= this.tokens.node(this.token + 1);
    return this.#value;
  }
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const LITERAL = /true|false|null/y;

/** Where a text stops being JSON, and why. */
interface JsonFault {
  readonly offset: number;
  readonly reason: Message;
}

/**
 * Finds the first character that JSON does not allow. Asked only where `JSON.parse` refused: its message names a place on some
 * versions of the engine only.
 */
function firstFault(text: string): JsonFault {
  const open: number[] = [];
  let expect = "value" as keyof typeof EXPECTED;
  const behindValue = () => {
    expect = open.length === 0 ? "end" : "comma";
  };
  let i = 0;
  const literal = (): number => {
    for (const pattern of [NUMBER, LITERAL]) {
      pattern.lastIndex = i;
      const [matched] = pattern.exec(text) ?? [];
      if (matched) return matched.length;
    }
    return 0;
  };
  for (;;) {
    while (WHITE.includes(text[i] ?? "x")) i++;
    const c = text[i];
    if (c === undefined) return { offset: i, reason: message("json.ends-early") };
    const wrong = { offset: i, reason: EXPECTED[expect] };
    const inMap = open.at(-1) === OPEN_MAP;
    switch (expect) {
      case "end":
        return wrong;
      case "colon":
        if (c !== ":") return wrong;
        expect = "value";
        i++;
        break;
      case "comma":
        if (c === ",") expect = inMap ? "key" : "value";
        else if (c === (inMap ? "}" : "]")) {
          open.pop();
          behindValue();
        } else return wrong;
        i++;
        break;
      case "key":
      case "first-key":
      case "value":
      case "first-value": {
        const key = expect === "key" || expect === "first-key";
        if ((expect === "first-key" && c === "}") || (expect === "first-value" && c === "]")) {
          open.pop();
          behindValue();
          i++;
        } else if (c === '"') {
          const end = faultInString(text, i);
          if (end.fault !== undefined) return end.fault;
          i = end.offset;
          if (key) expect = "colon";
          else behindValue();
        } else if (key) return wrong;
        else if (c === "{" || c === "[") {
          open.push(c.charCodeAt(0));
          expect = c === "{" ? "first-key" : "first-value";
          i++;
        } else {
          const length = literal();
          if (length === 0) return wrong;
          i += length;
          behindValue();
        }
      }
    }
  }
}

const WHITE = " \t\r\n";
const EXPECTED = {
  value: message("json.value-expected"),
  "first-value": message("json.value-or-bracket-expected"),
  key: message("json.key-expected"),
  "first-key": message("json.key-or-brace-expected"),
  colon: message("json.colon-expected"),
  comma: message("json.comma-expected"),
  end: message("json.text-after-end"),
} as const;

const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** Returns the offset behind a string, or the fault in it. */
function faultInString(text: string, begin: number): { offset: number; fault?: JsonFault } {
  for (let i = begin + 1; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === QUOTE) return { offset: i + 1 };
    if (c < 0x20) return { offset: i, fault: { offset: i, reason: message("json.line-break") } };
    if (c !== BACKSLASH) continue;
    ESCAPE.lastIndex = i;
    const [escapeSequence] = ESCAPE.exec(text) ?? [];
    if (!escapeSequence) return { offset: i, fault: { offset: i, reason: message("json.escape") } };
    i += escapeSequence.length - 1;
  }
  return {
    offset: text.length,
    fault: { offset: begin, reason: message("json.open-string") },
  };
}
