import type { Value } from "../../documents/card/card.js";
import { Cursor } from "../../documents/manifest/cursor.js";
import { member } from "../../model/lookup.js";
import type { Node } from "../../text/tree.js";
import { Terms } from "./terms.js";

/** Embedded rows are data, not description. */
const ROW_TERMS: ReadonlySet<string | undefined> = new Set(["data", "examples"]);

/** One description of a data set: its terms, its root, and what carries an `@id` anywhere in the document. */
export class Description {
  readonly terms: Terms;
  readonly root: Thing;
  readonly #top: Cursor;
  #ids: Map<string, PathStep | undefined> | undefined;
  readonly #seen = new Map<Node, Thing>();

  /** Whether keys are given a meaning at all. */
  readonly hasContext: boolean;

  constructor(top: Cursor) {
    this.hasContext = top.get("@context").isThere;
    this.terms = new Terms(top.get("@context"));
    this.#top = top;
    this.root = this.#dataset(top);
  }

  /** Finds the data set itself: the top, or in the form with `@graph` the node of that type. */
  #dataset(top: Cursor): Thing {
    const document = this.thing(top);
    if (document.is("Dataset")) return document;
    const nodes = document
      .first("@graph")
      .items()
      .map((item) => this.thing(item));
    return (
      nodes.find((thing) => thing.is("Dataset") && thing.first("recordset").isThere) ??
      nodes.find((thing) => thing.is("Dataset")) ??
      document
    );
  }

  /**
   * Finds where objects with an `@id` stand, in the order of the text. Works on plain data, and only when a reference
   * is followed.
   */
  get #byId(): ReadonlyMap<string, PathStep | undefined> {
    if (this.#ids) return this.#ids;
    const ids = new Map<string, PathStep | undefined>();
    this.#ids = ids;
    const visit = (value: unknown, way: PathStep | undefined): void => {
      if (Array.isArray(value))
        for (const [i, item] of value.entries()) visit(item, { above: way, key: i });
      else if (typeof value === "object" && value !== null) {
        const members = Object.entries(value);
        const id = member(value, "@id");
        if (typeof id === "string" && members.length > 1 && !ids.has(id)) ids.set(id, way);
        for (const [key, member] of members)
          if (
            typeof member === "object" &&
            key !== "@context" &&
            !ROW_TERMS.has(this.terms.local(key))
          )
            visit(member, { above: way, key });
      }
    };
    visit(this.#top.plain, undefined);
    return ids;
  }

  thing(cursor: Cursor): Thing {
    const { node } = cursor;
    const existing = node && this.#seen.get(node);
    if (existing) return existing;
    const made = new Thing(this, cursor);
    if (node) this.#seen.set(node, made);
    return made;
  }

  /** Follows a reference, which is nothing but an `@id`, to what it names in this document. */
  resolved(cursor: Cursor): Cursor {
    const keys = cursor.keys;
    const id = keys.length === 1 && keys[0] === "@id" ? cursor.get("@id").value() : undefined;
    return id && this.#byId.has(id.text) ? along(this.#top, this.#byId.get(id.text)) : cursor;
  }

  defines(id: string): boolean {
    return this.#byId.has(id);
  }
}

/** A way from the top, its last step first. */
interface PathStep {
  readonly above: PathStep | undefined;
  readonly key: string | number;
}

function along(top: Cursor, way: PathStep | undefined): Cursor {
  if (way === undefined) return top;
  const above = along(top, way.above);
  return typeof way.key === "number" ? above.item(way.key) : above.get(way.key);
}

/** An object of a description, asked by the names of terms without their vocabulary, in lower case. */
export class Thing {
  readonly description: Description;
  readonly cursor: Cursor;
  readonly #members = new Map<string, [key: string, member: Cursor][]>();

  constructor(description: Description, cursor: Cursor) {
    this.description = description;
    this.cursor = cursor;
    for (const [key, member] of cursor.members()) {
      const name = description.terms.local(key);
      if (name === undefined || (member.node?.kind === "scalar" && member.node.text === null))
        continue;
      const members = this.#members.get(name);
      if (members) members.push([key, member]);
      else this.#members.set(name, [[key, member]]);
    }
  }

  /** Returns the value of the first of several names that the object has. */
  first(...names: readonly string[]): Cursor {
    for (const name of names) {
      const [first] = this.#members.get(name) ?? [];
      if (first) return first[1];
    }
    return nothing(this.cursor);
  }

  /** Returns the items under a name as they stand. */
  items(name: string): Cursor[] {
    return (this.#members.get(name) ?? []).flatMap(([, member]) => member.items());
  }

  /** Returns every value of several names: the items of lists one by one, references followed. */
  resolvedItems(...names: readonly string[]): Cursor[] {
    return names
      .flatMap((name) => this.#members.get(name) ?? [])
      .flatMap(([, member]) => member.items())
      .map((item) => this.description.resolved(item));
  }

  /** Returns the same as things. */
  things(...names: readonly string[]): Thing[] {
    return this.resolvedItems(...names).map((item) => this.description.thing(item));
  }

  /** Returns the key with which a term is written in this object. */
  keyOf(name: string): string | undefined {
    return this.#members.get(name)?.[0]?.[0];
  }

  has(name: string): boolean {
    return this.#members.has(name);
  }

  get types(): Cursor[] {
    return this.first("@type").items();
  }

  /** True if a type of this name is among its types, whatever the vocabulary. */
  is(name: string): boolean {
    const wanted = name.toLowerCase();
    return this.types.some((type) => {
      const text = type.value()?.text;
      return text !== undefined && this.description.terms.local(text) === wanted;
    });
  }

  /** Returns all texts under several names, each in the language of the document. */
  words(...names: readonly string[]): Value[] {
    return inOneLanguage(this.description, this.resolvedItems(...names)).flatMap((item) =>
      words(this.description, item),
    );
  }

  word(...names: readonly string[]): Value | undefined {
    for (const name of names) {
      const [value] = this.words(name);
      if (value) return value;
    }
    return undefined;
  }
}

/** Names by which an object is known, the plainest first. */
const NAMING_TERMS = ["name", "label", "title", "fn", "url", "@id", "termcode"];

const nothing = ({ card }: Cursor) => new Cursor(card, undefined);

/** Returns the texts of a value: a scalar, `{"@value"}`, `{"@id"}`, a map of languages, or an object by its name. */
export function words(description: Description, cursor: Cursor): Value[] {
  const { node } = cursor;
  if (node?.kind === "list")
    return inOneLanguage(description, cursor.items()).flatMap((item) => words(description, item));
  if (node?.kind !== "map") return [cursor.value()].flatMap((value) => value ?? []);
  const literal = cursor.get("@value").value();
  if (literal) return [literal];
  if (isLanguageMap(cursor)) return preferred(description, cursor.members())?.values() ?? [];
  const thing = description.thing(cursor);
  for (const name of NAMING_TERMS) {
    const [value] = words(description, thing.first(name));
    if (value) return [value];
  }
  return [];
}

/** True for `{"en": "…", "fr": "…"}` (JSON-LD 1.1, section 4.6.3); `url` is not a language. */
export const isLanguageMap = ({ keys }: Cursor): boolean =>
  keys.length > 0 &&
  keys.every((key) => /^(?:(?!url$)[a-z]{2,3}(?:-[\w-]{1,20})?|@none)$/i.test(key));

/** Keeps the items of one language if each has a language. */
function inOneLanguage(description: Description, items: readonly Cursor[]): readonly Cursor[] {
  const tagged = items.map((item) => [item.get("@language").value()?.text, item] as const);
  const named = tagged.flatMap(([language, item]) => (language ? [[language, item] as const] : []));
  if (named.length < 2 || named.length < items.length) return items;
  return [preferred(description, named)].flatMap((item) => item ?? []);
}

/** Picks the text in the language of the document, else in English, else the first. */
function preferred(
  description: Description,
  texts: readonly (readonly [language: string, text: Cursor])[],
): Cursor | undefined {
  for (const wanted of [description.terms.language, "en"])
    for (const [language, text] of texts)
      if (language.toLowerCase().startsWith(wanted)) return text;
  return texts[0]?.[1];
}
