import * as YAML from "yaml";
import { type Message, message } from "../messages/index.js";
import type { Range } from "../model/location.js";
import { LIMITS } from "./limits.js";
import { columnAt, type Lines } from "./lines.js";
import type { MapEntry, Node, Problem, ProblemCode, ScalarNode } from "./tree.js";
import { readSubset } from "./yaml-subset.js";

/** What could be read, and everything that was wrong. */
export interface YamlReading {
  readonly root: Node | undefined;
  readonly problems: readonly Problem[];
}

const OPTIONS = {
  version: "1.2",
  schema: "core",
  resolveKnownTags: false,
  merge: false,
  uniqueKeys: false,
  stringKeys: false,
} as const;

/** Reads YAML 1.2 (core schema) between two offsets of a file. */
export function readYaml(source: string, begin: number, end: number, lines: Lines): YamlReading {
  const root = end - begin > LIMITS.yamlLength ? undefined : readSubset(lines, begin, end);
  return root === undefined ? readByLibrary(source, begin, end, lines) : { root, problems: [] };
}

/**
 * Reads any YAML: the library builds its syntax tree, and the walk below makes bounded data of it, because the library's
 * own conversion hangs on a kilobyte of nested braces and its duplicate-key check is quadratic.
 */
export function readByLibrary(
  source: string,
  begin: number,
  end: number,
  lines: Lines,
): YamlReading {
  // A wall of comments before the first key hides nothing and costs nothing.
  const start = end - begin > LIMITS.yamlLength ? behindComments(source, begin, end) : begin;
  // The library takes a lone CR for text, YAML for a line end.
  const text = source.slice(start, end).replace(/\r(?!\n)/g, "\n");
  const problems: Problem[] = [];
  const between = (offset: number, endOffset: number): Range =>
    lines.range(columnAt(source, start + offset), columnAt(source, start + endOffset));
  const report = (code: ProblemCode, text: Message, offset: number, endOffset = offset) => {
    // Beyond the cap still one of each code: some of them mean that statements may be hidden.
    if (problems.length < LIMITS.problems || !problems.some((problem) => problem.code === code))
      problems.push({ code, message: text, range: between(offset, endOffset) });
  };
  if (text.length > LIMITS.yamlLength) {
    report("too-big", message("yaml.too-long", { limit: LIMITS.yamlLength }), 0);
    return { root: undefined, problems };
  }
  let deep: number | undefined;
  let document: YAML.Document.Parsed | undefined;
  const traces = Error.stackTraceLimit;
  Error.stackTraceLimit = 0; // The library makes an error object per syntax error: 100 000 stacks cost seconds.
  try {
    const tokens = shallow(text, (offset) => {
      deep = offset;
    });
    for (const composed of new YAML.Composer(OPTIONS).compose(tokens, true, text.length)) {
      document ??= composed;
      if (composed === document) continue;
      report("syntax", message("yaml.second-document"), composed.range[0]);
      break;
    }
  } catch {
    // Reported below.
  } finally {
    Error.stackTraceLimit = traces;
  }
  const tooDeep = (offset: number): undefined => {
    if (!problems.some((problem) => problem.code === "too-deep"))
      report("too-deep", message("text.too-deep", { limit: LIMITS.yamlDepth }), offset);
    return undefined;
  };
  if (deep !== undefined) tooDeep(deep);
  if (!document) {
    report("syntax", message("yaml.not-parsed"), 0, text.length);
    return { root: undefined, problems };
  }
  const parsed = document;
  for (const error of parsed.errors)
    if (deep === undefined || error.pos[0] < deep)
      report("syntax", SYNTAX[error.code] ?? message("yaml.invalid"), error.pos[0], error.pos[1]);

  let nodes = 0;
  let aliases = 0;
  let stopped = false;
  const stop = (code: ProblemCode, text: Message, offset: number): undefined => {
    if (!stopped) report(code, text, offset);
    stopped = true;
    return undefined;
  };
  const span = (node: YAML.Node): [number, number] => [node.range?.[0] ?? 0, node.range?.[1] ?? 0];
  const rangeOf = ([offset, endOffset]: [number, number]): Range => between(offset, endOffset);
  const nothing = (offset: number): ScalarNode => ({
    kind: "scalar",
    text: null,
    type: "null",
    range: rangeOf([offset, offset]),
  });

  const walk = (node: unknown, depth: number, offset: number): Node | undefined => {
    if (stopped) return undefined;
    if (++nodes > LIMITS.yamlNodes)
      return stop(
        "too-many-nodes",
        message("yaml.too-many-values", { limit: LIMITS.yamlNodes }),
        offset,
      );
    if (depth > LIMITS.yamlDepth) return tooDeep(offset);
    if (YAML.isAlias(node)) {
      if (++aliases > LIMITS.yamlAliases)
        return stop(
          "too-many-aliases",
          message("yaml.too-many-aliases", { limit: LIMITS.yamlAliases }),
          offset,
        );
      const target = node.resolve(parsed);
      if (target === undefined) {
        report("syntax", message("yaml.unknown-anchor"), offset);
        return nothing(offset);
      }
      return walk(target, depth + 1, offset);
    }
    if (YAML.isNode(node) && node.tag !== undefined && !CORE.test(node.tag))
      report("tag", message("yaml.unknown-tag"), span(node)[0]);
    if (YAML.isScalar(node)) {
      const range = span(node);
      const value = node.value;
      const type =
        value === null
          ? "null"
          : typeof value === "number" || typeof value === "bigint"
            ? "number"
            : typeof value === "boolean"
              ? "boolean"
              : "string";
      // Plain scalars keep their source, so that `1.10` stays 1.10.
      const scalarText = type === "string" ? String(value) : type === "null" ? null : node.source;
      return { kind: "scalar", text: scalarText ?? null, type, range: rangeOf(range) };
    }
    if (YAML.isSeq(node)) {
      const items: Node[] = [];
      for (const item of node.items) {
        const read = walk(item, depth + 1, YAML.isNode(item) ? span(item)[0] : offset);
        if (read !== undefined) items.push(read);
      }
      return { kind: "list", items, range: rangeOf(span(node)) };
    }
    if (YAML.isMap(node)) {
      const entries = new Map<string, MapEntry>();
      const merged: Node[] = [];
      for (const pair of node.items) {
        if (stopped) break;
        const named = YAML.isAlias(pair.key) ? pair.key.resolve(parsed) : pair.key;
        if (!YAML.isScalar(named)) {
          const keyOffset = YAML.isNode(pair.key) ? span(pair.key)[0] : offset;
          report("complex-key", message("yaml.complex-key"), keyOffset);
          continue;
        }
        const keySpan = span(YAML.isNode(pair.key) ? pair.key : named);
        const key = String(named.source ?? named.value ?? "");
        if (key === "__proto__" || key === "constructor" || key === "prototype") {
          report("reserved-key", message("yaml.reserved-key"), ...keySpan);
          continue;
        }
        const merges = key === "<<" && named.type === "PLAIN";
        if (merges) report("complex-key", message("yaml.merge-key"), ...keySpan);
        if (entries.has(key)) report("duplicate-key", message("text.duplicate-key"), ...keySpan);
        const value = YAML.isNode(pair.value)
          ? walk(pair.value, depth + 1, span(pair.value)[0])
          : nothing(keySpan[1]);
        if (value !== undefined) entries.set(key, { key: rangeOf(keySpan), value });
        if (merges && value !== undefined) merged.push(value);
      }
      // Parsers of YAML 1.1 take what is merged for the map's own, and so does whoever uses the card.
      for (const value of merged)
        for (const mergedMap of value.kind === "list" ? value.items : [value])
          if (mergedMap.kind === "map")
            for (const [key, entry] of mergedMap.entries)
              if (!entries.has(key)) entries.set(key, entry);
      return { kind: "map", entries, range: rangeOf(span(node)) };
    }
    return nothing(offset);
  };
  const root = parsed.contents === null ? undefined : walk(parsed.contents, 0, 0);
  return { root, problems };
}

/** Returns the offset of the first line that is neither blank nor a comment. */
function behindComments(source: string, begin: number, end: number): number {
  const row = /[ \t]*(?:#[^\r\n]*)?(?:\r\n|\r|\n)/y;
  let offset = begin;
  for (row.lastIndex = offset; row.test(source) && row.lastIndex <= end; ) offset = row.lastIndex;
  return offset;
}

const CORE = /^(?:!|tag:yaml\.org,2002:(?:str|int|float|bool|null|seq|map))$/;

const SYNTAX: Readonly<Record<string, Message>> = {
  BAD_INDENT: message("yaml.indentation"),
  BLOCK_AS_IMPLICIT_KEY: message("yaml.nested-mapping"),
  BAD_SCALAR_START: message("yaml.first-character"),
  MISSING_CHAR: message("yaml.missing-character"),
  TAB_AS_INDENT: message("yaml.tab"),
  UNEXPECTED_TOKEN: message("yaml.unexpected-text"),
  MULTILINE_IMPLICIT_KEY: message("yaml.long-key"),
  IMPOSSIBLE: message("yaml.invalid"),
  RESOURCE_EXHAUSTION: message("yaml.nested-too-deeply"),
};

/**
 * Yields the library's syntax tree, cut off where it nests deeper than the cap: its composer recurses, and a bomb can
 * abort the whole process on Node 20. What stands before the cut is read.
 */
function* shallow(text: string, onDeep: (offset: number) => void): Generator<YAML.CST.Token> {
  const parser = new YAML.Parser();
  for (const lexeme of new YAML.Lexer().lex(text)) {
    yield* parser.next(lexeme);
    if (parser.stack.length <= LIMITS.yamlDepth + 2) continue;
    onDeep(parser.offset);
    break;
  }
  yield* parser.end();
}

/** Signs that the library's lexer puts between the pieces of a text; what follows the last is a scalar, whatever it begins with. */
const MARKS = ["\u0002", "\u0018", "\u001F"];

/**
 * Yields where the comments of the YAML between two offsets stand, by the lexer: what looks like one in a string is none.
 */
export function* yamlComments(
  source: string,
  start: number,
  end: number,
): Generator<{ readonly start: number; readonly end: number }> {
  if (end - start > LIMITS.yamlLength) return;
  const text = source.slice(start, end).replace(/\r(?!\n)/g, "\n");
  let offset = start;
  let scalar = false;
  for (const piece of new YAML.Lexer().lex(text)) {
    if (!scalar && MARKS.includes(piece)) {
      scalar = piece === MARKS[2];
      continue;
    }
    if (!scalar && piece.startsWith("#")) yield { start: offset, end: offset + piece.length };
    offset += piece.length;
    scalar = false;
  }
}

/** Writes what JSON can say as YAML, so that `readYaml` reads the same. */
export const writeYaml = (value: unknown): string =>
  YAML.stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });
