import { detached } from "../../facts/draft.js";
import { isDefaultCard, isPlaceholder } from "../../facts/placeholder.js";
import { type Message, message } from "../../messages/index.js";
import type { Location, Range } from "../../model/location.js";
import type { FrontMatter } from "../../text/frontmatter.js";
import { readJson } from "../../text/json.js";
import { LIMITS } from "../../text/limits.js";
import { type Lines, lines } from "../../text/lines.js";
import { type Section, sections } from "../../text/markdown.js";
import { type MapEntry, type MapNode, type Node, type Problem, pointer } from "../../text/tree.js";
import { readYaml } from "../../text/yaml.js";
import type { PlacedMessage, Source } from "../format.js";
import { HIDES, openFront } from "./front-matter.js";
import { withRecoveredKeys } from "./recover-keys.js";

export { HIDES };

/** A document taken apart: structured part with places, body in sections, everything that was wrong. */
export interface Card {
  readonly source: Source;
  readonly lines: Lines;
  readonly matter: FrontMatter | NoMatter;
  /** What its structured part is written in. */
  readonly syntax: "yaml" | "json";
  readonly root: MapNode;
  readonly sections: readonly Section[];
  readonly problems: Problem[];
  /** What `JSON.parse` made of a JSON file. */
  readonly data?: unknown;
  /** What its readers noticed of keys and answers. */
  readonly remarks: Remarks;
  /** Where a missing statement would be written. */
  readonly insertion: Location;
  location(range: Range, ...path: (string | number)[]): Location;
}

/** What readers of a card noticed of its keys and answers while they read them. */
export interface Remarks {
  /** Answers outside of the vocabulary or form of their field. */
  readonly answers: PlacedMessage[];
  /** Keys that are nearly a key that is read. */
  readonly misspelled: PlacedMessage[];
  /** Keys of a declaration that nothing reads. */
  readonly unknown: PlacedMessage[];
}

/** Markdown without front matter is body from its first character; a YAML file is front matter and nothing else. */
export type NoMatter = Omit<FrontMatter, "kind"> & { readonly kind: "none" | "whole" };

const EMPTY = new Map<string, MapEntry>();

/** Opens a Markdown card with front matter; undefined where there is none. */
export function openCard(source: Source): Card | undefined {
  const front = openFront(source);
  if (front === undefined) return undefined;
  const { matter, lines: map, yaml } = front;
  return buildCard(
    { source, matter, syntax: "yaml", lines: map },
    { ...yaml, problems: [...yaml.problems] },
  );
}

/** Opens Markdown whose statements all stand in its body. */
export const openBody = (source: Source): Card =>
  open(source, { kind: "none", start: 0, end: 0, close: 0, body: 0 });

/** Opens a file that is YAML from end to end. */
export function openYaml(source: Source): Card {
  const end = source.text.length;
  const start = source.text.startsWith("\uFEFF") ? 1 : 0;
  return open(source, { kind: "whole", start, end, close: start, body: end });
}

/** Opens a file that is JSON from end to end. What is missing in it would be written before its last brace. */
export function openJson(source: Source): Card {
  const map = lines(source.text);
  const end = source.text.trimEnd().length;
  const json = readJson(source.text, map);
  const matter = { kind: "whole", start: 0, end, close: Math.max(0, end - 1), body: end } as const;
  return {
    ...buildCard({ source, matter, syntax: "json", lines: map }, json),
    data: json.data,
  };
}

/** Opens a manifest in whichever of the two it is written. */
export const openData = (source: Source): Card =>
  /^\uFEFF?\s*[{[]/.test(source.text) ? openJson(source) : openYaml(source);

function open(source: Source, matter: Card["matter"]): Card {
  const map = lines(source.text);
  const yaml =
    matter.kind === "none"
      ? { root: undefined, problems: [] }
      : readYaml(source.text, matter.start, matter.end, map);
  return buildCard(
    { source, matter, syntax: "yaml", lines: map },
    { ...yaml, problems: [...yaml.problems] },
  );
}

function buildCard(
  text: Pick<Card, "source" | "matter" | "syntax" | "lines">,
  read: { root: Node | undefined; problems: Problem[] },
): Card {
  const { source, matter, syntax, lines: map } = text;
  const { problems } = read;
  const { file } = source;
  const location = (range: Range, ...path: (string | number)[]): Location =>
    path.length > 0 ? { file, range, pointer: pointer(...path) } : { file, range };
  const fence = matter.kind !== "none" && matter.kind !== "whole" && matter.kind !== "not-closed";
  const close = map.range(matter.close, matter.close + (syntax === "json" ? 1 : 3));
  const opening = map.range(matter.start, matter.start).start;
  if (matter.kind === "not-closed")
    problems.push({
      code: "not-closed",
      message: message("card.front-matter-not-closed"),
      range: close,
    });
  if (read.root !== undefined && read.root.kind !== "map")
    problems.push({
      code: "not-a-mapping",
      message: syntax === "json" ? message("card.not-an-object") : message("card.not-a-mapping"),
      range: read.root.range,
    });
  // First: what the parser misses at the end of what was read follows from it.
  if (source.truncated)
    problems.unshift({
      code: "too-big",
      message: message("card.truncated", {
        limit: syntax === "json" ? LIMITS.jsonBytes : LIMITS.fileBytes,
      }),
      range: map.range(source.text.length, source.text.length),
    });
  if (!source.utf8) {
    const bad = Math.max(0, source.text.indexOf("\uFFFD"));
    problems.push({
      code: "encoding",
      message: message("card.not-utf-8"),
      range: map.range(bad, bad + 1),
    });
  }
  const bodyLine = map.position(matter.body).line;
  const root: MapNode =
    read.root?.kind === "map"
      ? read.root
      : { kind: "map", entries: EMPTY, range: { start: opening, end: opening } };
  const hiding = problems.some((problem) => HIDES.has(problem.code));
  return {
    ...text,
    root: hiding && syntax === "yaml" ? withRecoveredKeys(root, matter, map) : root,
    sections: matter.kind === "whole" ? [] : sections(source.text.slice(matter.body), bodyLine),
    problems,
    remarks: { answers: [], misspelled: [], unknown: [] },
    insertion: location(
      fence || syntax === "json" ? close : { start: close.start, end: close.start },
    ),
    location,
  };
}

/** Says once of a document that something in it is too much, and was not read from a place on. */
export function leaveOut({ problems }: Card, text: Message, { range }: Location): void {
  if (!problems.some((problem) => problem.code === "too-big" && isSame(problem.message, text)))
    problems.push({ code: "too-big", message: text, range });
}

const isSame = (text: string | Message, second: Message): boolean =>
  typeof text !== "string" && text.code === second.code;

/** One scalar of a card with its place and path. */
export interface Value {
  readonly text: string;
  readonly at: Location;
}

/** Returns what a scalar says; undefined for silence, a placeholder with it. */
export function saying(node: Node | undefined): string | undefined {
  if (node?.kind !== "scalar") return undefined;
  const text = node.text?.trim() ?? "";
  return text === "" || isPlaceholder(text) ? undefined : detached(text);
}

/**
 * Returns the statements under a key: a scalar, a list of them, or a map of configurations to either. Placeholders say
 * nothing.
 */
export function values(card: Card, node: Node | undefined, ...path: (string | number)[]): Value[] {
  if (node === undefined) return [];
  if (node.kind === "scalar") {
    const text = saying(node);
    return text === undefined ? [] : [{ text, at: card.location(node.range, ...path) }];
  }
  if (node.kind === "list") return node.items.flatMap((item, i) => values(card, item, ...path, i));
  return [...node.entries].flatMap(([key, entry]) => values(card, entry.value, ...path, key));
}

/** Returns the single statement under a key, if it is one. */
export const value = (
  card: Card,
  node: Node | undefined,
  ...path: (string | number)[]
): Value | undefined => (node?.kind === "scalar" ? values(card, node, ...path)[0] : undefined);

/** Returns the value node of a top-level key. */
export const field = (card: Card, key: string): Node | undefined =>
  card.root.entries.get(key)?.value;

const MOST_PLACEHOLDERS = 200;

/** Template text that is left: in fields, and in labels or sections of the body that say nothing else. */
export interface Placeholders {
  readonly fields: readonly Value[];
  readonly body: readonly Value[];
}

/** Returns places of template text. */
export function placeholders(card: Card): Placeholders {
  const fields = placeholderFields(card);
  return { fields, body: placeholderTexts(card, MOST_PLACEHOLDERS - fields.length) };
}

function placeholderFields(card: Card): Value[] {
  const fields: Value[] = [];
  let budget: number = LIMITS.jsonScalars;
  const path: (string | number)[] = [];
  const visit = (node: Node, step?: string | number) => {
    if (budget-- < 0) return;
    if (step !== undefined) path.push(step);
    if (node.kind === "scalar") {
      if (node.text !== null && isPlaceholder(node.text))
        fields.push({ text: path.join("."), at: card.location(node.range, ...path) });
    } else if (node.kind === "list") for (const [i, item] of node.items.entries()) visit(item, i);
    else for (const [key, entry] of node.entries) visit(entry.value, key);
    if (step !== undefined) path.pop();
  };
  visit(card.root);
  return fields.slice(0, MOST_PLACEHOLDERS);
}

function placeholderTexts(card: Card, most: number): Value[] {
  const texts: Value[] = [];
  for (const section of card.sections) {
    if (isDefaultCard(section.title))
      texts.push({ text: section.title, at: blockPlace(card, section.line) });
    for (const block of section.blocks) {
      if (texts.length >= most) break;
      const text = block.value ?? block.text;
      if (!isPlaceholder(text)) continue;
      const row = card.lines.line(block.line);
      const column = Math.max(0, row.indexOf(text.split("\n", 1)[0] ?? "")) + 1;
      texts.push({
        text: block.label ?? section.title,
        at: card.location({
          start: { line: block.line, column },
          end: { line: block.line, column: Math.max(column, card.lines.shown(block.line).end) },
        }),
      });
    }
  }
  return texts.slice(0, most);
}

/** Returns the place of a block's text on its first line. */
export function blockPlace(card: Card, line: number): Location {
  const { start, end } = card.lines.shown(line);
  return card.location({ start: { line, column: start }, end: { line, column: end } });
}
