import { entry, inOrder, type KeyNode as Missing, rendered } from "../report/suggested-keys.js";
import { type FrontMatter, frontMatter } from "../text/frontmatter.js";
import { type Lines, lines } from "../text/lines.js";
import type { ListNode, MapEntry, MapNode, Node } from "../text/tree.js";
import { readYaml } from "../text/yaml.js";
import { apply, type Edit } from "./apply.js";
import { flow, flowValue } from "./flow.js";

/**
 * Returns a document with the keys that it misses, each with its placeholder: below what is there already, with its
 * indentation and between its braces. Undefined where nothing is left to add, and where the place of it is not certain.
 */
export function skeleton(file: string, source: string, missing: Missing): string | undefined {
  const isYaml = /\.ya?ml$/i.test(file);
  // A manifest has no place for what it misses: nothing is written into it.
  if (isYaml ? !/governance\.ya?ml$/i.test(file) : !/\.(?:md|markdown)$/i.test(file))
    return undefined;
  const matter = isYaml ? undefined : frontMatter(source);
  if (!isYaml && matter === undefined) return atTop(source, missing);
  if (matter?.kind === "not-closed") return undefined;
  const region = matter ?? wholeFile(source);
  const map = lines(source);
  const { root, problems } = readYaml(source, region.start, region.end, map);
  if (problems.length > 0 || (root !== undefined && root.kind !== "map")) return undefined;
  const wanted = isYaml ? ofDeclaration(missing, root) : missing;
  if (wanted === undefined) return undefined;
  const writer = new Writer(source, map);
  if (root === undefined) writer.insert(region.close, `${block(inOrder(wanted), "")}\n`);
  else writer.into(root, inOrder(wanted));
  if (writer.edits.length === 0) return undefined;
  const { text } = apply(source, [writer.edits]);
  return isSame(root, text, isYaml) ? text : undefined;
}

const wholeFile = (source: string): Pick<FrontMatter, "start" | "end" | "close"> => ({
  start: source.startsWith("\uFEFF") ? 1 : 0,
  end: source.length,
  close: source.length,
});

/** A file of its own is the declaration, with or without that key above it; with several subjects nobody is meant. */
function ofDeclaration(missing: Missing, root: MapNode | undefined): Missing | undefined {
  const above = root?.entries.get("governance")?.value;
  const declaration = above?.kind === "map" ? above : root;
  if (declaration?.entries.has("subjects")) return undefined;
  const keys = missing.members.get("governance");
  if (above !== undefined || keys === undefined) return missing;
  const members = new Map(missing.members);
  members.delete("governance");
  return { ...missing, members: new Map([...members, ...keys.members]) };
}

/** A card without front matter gets one. Before a byte order mark nothing can stand, and behind it the Hub reads none. */
function atTop(source: string, missing: Missing): string | undefined {
  if (source.startsWith("\uFEFF")) return undefined;
  const start = { line: 1, column: 1 };
  const { text } = apply(source, [
    [{ range: { start, end: start }, text: `---\n${block(inOrder(missing), "")}\n---\n\n` }],
  ]);
  return isSame(undefined, text, false) ? text : undefined;
}

const block = (members: readonly [string, Missing][], indent: string): string =>
  members.flatMap(([key, member]) => rendered(key, member, indent)).join("\n");

/** Whether the new text can be read, and says all that the old one said. */
function isSame(before: Node | undefined, text: string, isYaml: boolean): boolean {
  const matter = isYaml ? wholeFile(text) : frontMatter(text);
  if (matter === undefined) return false;
  const { root, problems } = readYaml(text, matter.start, matter.end, lines(text));
  return (
    problems.length === 0 && root?.kind === "map" && (before === undefined || keeps(before, root))
  );
}

function keeps(before: Node, after: Node | undefined): boolean {
  if (after === undefined) return false;
  // An empty value may have become a mapping.
  if (before.kind === "scalar")
    return before.text === null || (after.kind === "scalar" && before.text === after.text);
  if (before.kind === "list")
    return after.kind === "list" && before.items.every((item, i) => keeps(item, after.items[i]));
  return [...before.entries].every(
    ([key, { value }]) => after.kind === "map" && keeps(value, after.entries.get(key)?.value),
  );
}

const NAMES = ["id", "name", "url"];

/** Collects the insertions, what stands deeper first: at one place they then come in the right order. */
class Writer {
  readonly edits: Edit[] = [];
  readonly #source: string;
  readonly #map: Lines;

  constructor(source: string, map: Lines) {
    this.#source = source;
    this.#map = map;
  }

  insert(offset: number, text: string): void {
    this.edits.push({ range: this.#map.range(offset, offset), text });
  }

  /** What of the members is not in the mapping yet. */
  into(node: MapNode, members: readonly [string, Missing][]): void {
    const added: [string, Missing][] = [];
    for (const [key, member] of members) {
      const existing = node.entries.get(key);
      if (existing === undefined) added.push([key, member]);
      else if (isElsewhere(existing)) continue;
      else if (existing.value.kind === "scalar" && existing.value.text === null)
        this.#under(node, existing.key.start.column, existing.key.end.line, member);
      else if (member.members.size > 0 && existing.value.kind === "map")
        this.into(existing.value, [...member.members]);
      else if (member.items.size > 0 && existing.value.kind !== "scalar")
        this.#entries(existing.value, member);
    }
    if (added.length === 0) return;
    if (this.#isFlow(node))
      this.#between(node, [...node.entries.values()].at(-1)?.value, flow(added).slice(1, -1));
    else {
      const column = [...node.entries.values()][0]?.key.start.column ?? 1;
      this.#below(node, block(added, " ".repeat(column - 1)));
    }
  }

  /** Below a key that has no value; an empty key between braces is left alone. */
  #under(node: MapNode, column: number, line: number, member: Missing): void {
    if (this.#isFlow(node) || (member.members.size === 0 && member.items.size === 0)) return;
    const indent = " ".repeat(column + 1);
    const text =
      member.members.size > 0
        ? block([...member.members], indent)
        : [...member.items.values()].flatMap((item) => entry(item, indent)).join("\n");
    this.insert(this.#endOf(line), `\n${text}`);
  }

  #entries(node: ListNode | MapNode, { items }: Missing): void {
    // A list of one is often written without its dash.
    const listed = node.kind === "list" ? node.items : [node];
    const added: Missing[] = [];
    for (const item of items.values()) {
      const id = item.members.get("id")?.value;
      const existing = listed.find((listItem) => isNamed(listItem, id) || isThere(listItem, item));
      if (existing === undefined) added.push(item);
      // It has its name already, under whichever key.
      else if (existing.kind === "map")
        this.into(
          existing,
          [...item.members].filter(([key]) => key !== "id"),
        );
    }
    if (added.length === 0 || node.kind !== "list") return;
    if (this.#isFlow(node)) this.#between(node, listed.at(-1), added.map(flowValue).join(", "));
    else {
      const indent = " ".repeat(node.range.start.column - 1);
      this.#below(node, added.flatMap((item) => entry(item, indent)).join("\n"));
    }
  }

  #isFlow(node: Node): boolean {
    return /[{[]/.test(this.#source[this.#offset(node.range.start)] ?? "");
  }

  #offset = ({ line, column }: Node["range"]["start"]) => this.#map.offset(line) + column - 1;

  #endOf = (line: number) => this.#map.offset(line) + this.#map.line(line).length;

  /** Behind the last value between braces, before the space that may stand there. */
  #between(node: Node, last: Node | undefined, text: string): void {
    if (last === undefined) this.insert(this.#offset(node.range.start) + 1, text);
    else this.insert(this.#offset(last.range.end), `, ${text}`);
  }

  #below(node: Node, text: string): void {
    this.insert(this.#endOf(this.#lastLine(node)), `\n${text}`);
  }

  /** The last line on which something of the node stands. The text of a block ends on the line below it. */
  #lastLine(node: Node): number {
    const { start, end } = node.range;
    if (node.kind !== "scalar" && !this.#isFlow(node)) {
      const last =
        node.kind === "list" ? node.items.at(-1) : [...node.entries.values()].at(-1)?.value;
      return last === undefined ? start.line : this.#lastLine(last);
    }
    return end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
  }
}

/** What an alias stands for is written above it, and belongs to another key too. */
const isElsewhere = ({ key, value: { range } }: MapEntry): boolean =>
  range.start.line < key.end.line ||
  (range.start.line === key.end.line && range.start.column < key.end.column);

/** Whether an entry is about the thing of this name. */
function isNamed(node: Node, id: string | undefined): boolean {
  if (id === undefined || node.kind === "list") return false;
  const stated =
    node.kind === "scalar"
      ? node
      : NAMES.map((name) => node.entries.get(name)?.value).find(Boolean);
  return stated?.kind === "scalar" && stated.text !== null && shortOf(stated.text) === shortOf(id);
}

/** The name without its owner, where it stands or in which case it is written. */
function shortOf(name: string): string {
  const plain = name.replace(/\/(?:README\.md)?$/i, "");
  return plain.slice(plain.lastIndexOf("/") + 1).toLowerCase();
}

/** Whether what would be added has been added before. */
function isThere(node: Node, item: Missing): boolean {
  if (item.members.size === 0) return node.kind === "scalar" && node.text === item.value;
  return (
    item.members.get("id") === undefined &&
    node.kind === "map" &&
    [...item.members].every(([key, { value }]) => {
      const stated = node.entries.get(key)?.value;
      return stated !== undefined && (value === undefined || isThere(stated, leaf(value)));
    })
  );
}

const leaf = (value: string): Missing => ({ value, members: new Map(), items: new Map() });
