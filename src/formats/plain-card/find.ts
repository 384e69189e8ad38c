import type { Value } from "../../documents/card/card.js";
import type { Cursor } from "../../documents/manifest/cursor.js";
import { type Field, GROUP, OPEN } from "./fields.js";
import { namesIn, wordsOf } from "./key.js";

/** Cards nest a field in the object of its subject, and in one for its topic. */
const DEPTH = 4;
const MOST = 500;

/** The fields of one kind of card, by the words of their keys. */
export class Table<K extends string> {
  readonly kind: keyof typeof OPEN;
  readonly fields: ReadonlyMap<K, Field>;
  readonly #byWords = new Map<string, K>();

  constructor(kind: keyof typeof OPEN, fields: Readonly<Record<K, Field>>) {
    this.kind = kind;
    this.fields = new Map(Object.entries<Field>(fields) as [K, Field][]);
    for (const [key, { names }] of this.fields)
      for (const name of namesIn(names)) if (!this.#byWords.has(name)) this.#byWords.set(name, key);
  }

  /** Returns the field that a key names wherever it stands. */
  named(key: string): K | undefined {
    return this.#byWords.get(wordsOf(key));
  }

  /** Returns the field that a key is, given the keys above it. */
  fieldAt(path: readonly string[]): K | undefined {
    const above = path.slice(0, -1).map(wordsOf);
    const open = above.every((words) => OPEN[this.kind].has(words));
    if (!open && !above.every((words) => OPEN[this.kind].has(words) || GROUP.has(words)))
      return undefined;
    const field = this.named(path.at(-1) ?? "");
    return field !== undefined && (open || !this.fields.get(field)?.top) ? field : undefined;
  }
}

/** Where the fields of a card stand. */
export class Fields<K extends string> {
  readonly root: Cursor;
  readonly table: Table<K>;
  readonly #found = new Map<K, Cursor[]>();

  constructor(root: Cursor, table: Table<K>) {
    this.root = root;
    this.table = table;
    this.#walk(root, []);
  }

  #walk(cursor: Cursor, path: readonly string[]): void {
    for (const [key, member] of cursor.members().slice(0, MOST)) {
      const memberPath = [...path, key];
      const field = this.table.fieldAt(memberPath);
      if (field !== undefined) {
        const cursors = this.#found.get(field);
        if (cursors) cursors.push(member);
        else this.#found.set(field, [member]);
      }
      const words = wordsOf(key);
      if (memberPath.length < DEPTH && (OPEN[this.table.kind].has(words) || GROUP.has(words)))
        this.#walk(member, memberPath);
    }
  }

  /** Returns everything under the spellings of a field, the plainest spelling first. */
  cursors(field: K): Cursor[] {
    const order = namesIn(this.table.fields.get(field)?.names ?? "");
    const rank = ({ path }: Cursor) => order.indexOf(wordsOf(String(path.at(-1))));
    return [...(this.#found.get(field) ?? [])].sort((a, b) => rank(a) - rank(b));
  }

  /** Returns the first scalar among them that says something. */
  value(field: K): Value | undefined {
    for (const cursor of this.cursors(field)) {
      const scalar = cursor.items()[0]?.value();
      if (scalar) return scalar;
    }
    return undefined;
  }

  /** Returns what is written in words under a field, without what other fields in it say. */
  worded(field: K): Value[] {
    return this.cursors(field).flatMap((cursor) => this.words(cursor, field));
  }

  /** Returns sentences, words and names at a place and below; numbers and answers are none. */
  words(cursor: Cursor, field: K, depth: number = DEPTH): Value[] {
    const { node } = cursor;
    if (node === undefined || depth < 0) return [];
    if (node.kind === "scalar") {
      const scalar = node.type === "string" ? cursor.value() : undefined;
      return scalar ? [scalar] : [];
    }
    const below =
      node.kind === "list"
        ? cursor.items()
        : cursor.members().flatMap(([key, member]) => {
            const otherField = this.table.named(key);
            const foreign =
              otherField !== undefined &&
              otherField !== field &&
              !this.table.fields.get(otherField)?.top;
            return foreign ? [] : [member];
          });
    return below.slice(0, MOST).flatMap((child) => this.words(child, field, depth - 1));
  }
}
