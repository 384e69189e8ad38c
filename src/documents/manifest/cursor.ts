import type { Location } from "../../model/location.js";
import { member } from "../../model/lookup.js";
import type { Node } from "../../text/tree.js";
import { type Card, saying, type Value } from "../card/card.js";

type CursorPath = readonly (string | number)[];

/** A place in the tree of a manifest and the way to it. Asking for what is not there leads to an empty cursor. */
export class Cursor {
  readonly card: Card;
  readonly node: Node | undefined;
  /** The way is a chain: few of the places in a big manifest are asked for theirs. */
  readonly #above: Cursor | undefined;
  readonly #step: string | number;

  constructor(card: Card, node: Node | undefined, above?: Cursor, step: string | number = "") {
    this.card = card;
    this.node = node;
    this.#above = above;
    this.#step = step;
  }

  /** Returns the root of a manifest. */
  static of(card: Card): Cursor {
    return new Cursor(card, card.root);
  }

  get path(): CursorPath {
    const path: (string | number)[] = [];
    for (let cursor: Cursor = this; cursor.#above; cursor = cursor.#above) path.push(cursor.#step);
    return path.reverse();
  }

  get isThere(): boolean {
    return this.node !== undefined;
  }

  /** Returns the names of its members if it is a mapping. */
  get keys(): string[] {
    return this.node?.kind === "map" ? [...this.node.entries.keys()] : [];
  }

  /** Returns the member under a key, or under several keys one below the other. */
  get(...keys: readonly string[]): Cursor {
    let cursor: Cursor = this;
    for (const key of keys) {
      const { node } = cursor;
      cursor = cursor.#child(node?.kind === "map" ? node.entries.get(key)?.value : undefined, key);
    }
    return cursor;
  }

  /** Returns the member under the first of several spellings of a key that the mapping has. */
  first(...keys: readonly string[]): Cursor {
    return this.get(keys.find((key) => this.get(key).isThere) ?? keys[0] ?? "");
  }

  /** Returns the items of a list, at most so many; any other node counts as a list of itself. */
  items(most?: number): Cursor[] {
    if (this.node === undefined) return [];
    if (this.node.kind !== "list") return [this];
    const { items } = this.node;
    return (most === undefined ? items : items.slice(0, most)).map((item, i) =>
      this.#child(item, i),
    );
  }

  /** Returns one item of a list and makes no cursors for the others. */
  item(i: number): Cursor {
    return this.#child(this.node?.kind === "list" ? this.node.items[i] : undefined, i);
  }

  /**
   * Returns what `JSON.parse` made of it, undefined if the text could not be parsed: to search much of which little is
   * wanted.
   */
  get plain(): unknown {
    let plain = this.card.data;
    for (const step of this.path) plain = member(plain, String(step));
    return plain;
  }

  /** Returns the members of a mapping with their keys. */
  members(): [string, Cursor][] {
    if (this.node?.kind !== "map") return [];
    return [...this.node.entries].map(([key, entry]) => [key, this.#child(entry.value, key)]);
  }

  /** Returns the text of a scalar; undefined for a placeholder, an empty text and any other node. */
  value(): Value | undefined {
    const text = saying(this.node);
    const cursor = this;
    return text === undefined
      ? undefined
      : {
          text,
          // Computed on demand: most values of a big manifest are never asked for their place.
          get at() {
            return cursor.at;
          },
        };
  }

  /** Returns the texts of all scalars here and below. */
  values(): Value[] {
    const { node } = this;
    if (node?.kind === "list") return this.items().flatMap((item) => item.values());
    if (node?.kind === "map") return this.members().flatMap(([, member]) => member.values());
    const value = this.value();
    return value ? [value] : [];
  }

  /** Returns the place of the value. */
  get at(): Location {
    return this.node ? this.card.location(this.node.range, ...this.path) : this.card.insertion;
  }

  /** Returns the place of the key of a member. */
  keyAt(key: string): Location {
    const entry = this.node?.kind === "map" ? this.node.entries.get(key) : undefined;
    return entry ? this.card.location(entry.key, ...this.path, key) : this.at;
  }

  /** Returns where a missing member would be written: the closing brace in JSON, the first line of the mapping in YAML. */
  get closing(): Location {
    if (this.node === undefined || this.node === this.card.root) return this.card.insertion;
    const { start, end } = this.node.range;
    const range =
      this.card.syntax === "json"
        ? { start: { line: end.line, column: Math.max(1, end.column - 1) }, end }
        : { start, end: start };
    return this.card.location(range, ...this.path);
  }

  #child(node: Node | undefined, step: string | number): Cursor {
    return new Cursor(this.card, node, this, step);
  }
}

/** Returns the cursor at a JSON Pointer (RFC 6901), or at its nearest ancestor that exists. */
export function follow(root: Cursor, pointer: string): Cursor {
  let cursor = root;
  for (const step of pointer.split("/").slice(1)) {
    const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
    const next = cursor.node?.kind === "list" ? cursor.items()[Number(key)] : cursor.get(key);
    if (!next?.isThere) return cursor;
    cursor = next;
  }
  return cursor;
}
