import type { Value } from "../../documents/card/card.js";
import { Cursor } from "../../documents/manifest/cursor.js";
import { member } from "../../model/lookup.js";
import type { Node } from "../../text/tree.js";
import { Terms } from "./terms.js";

/** Embedded rows are data, not description. */
const ROWS: ReadonlySet<string | undefined> = new Set(["data", "examples"]);

/** One description of a data set: its terms, its root, and what carries an `@id` anywhere in the document. */
export class Description {
  readonly terms: Terms;
  readonly root: Thing;
  readonly #top: Cursor;
  #ids: Map<string, Step | undefined> | undefined;
  readonly #seen = new Map<Node, Thing>();

  /** Whether keys are given a meaning at all. */
  readonly hasContext: boolean;

  constructor(top: Cursor) {
    this.hasContext = top.get("@context").isThere;
    this.terms = new Terms(top.get("@context"));
    this.#top = top;
    this.root = this.#dataset(top);
  }

  /** The data set itself: the top, or in the form with `@graph` the node of that type. */
  #dataset(top: Cursor): Thing {
    const whole = this.thing(top);
    if (whole.is("Dataset")) return whole;
    const nodes = whole
      .first("@graph")
      .items()
      .map((one) => this.thing(one));
    return (
      nodes.find((one) => one.is("Dataset") && one.first("recordset").isThere) ??
      nodes.find((one) => one.is("Dataset")) ??
      whole
    );
  }

  /** Where objects with an `@id` stand, in the order of the text: asked where a reference is followed, and looked for in plain data. */
  get #byId(): ReadonlyMap<string, Step | undefined> {
    if (this.#ids) return this.#ids;
    const ids = new Map<string, Step | undefined>();
    this.#ids = ids;
    const visit = (value: unknown, way: Step | undefined): void => {
      if (Array.isArray(value))
        for (const [i, item] of value.entries()) visit(item, { above: way, key: i });
      else if (typeof value === "object" && value !== null) {
        const members = Object.entries(value);
        const id = member(value, "@id");
        if (typeof id === "string" && members.length > 1 && !ids.has(id)) ids.set(id, way);
        for (const [key, member] of members)
          if (typeof member === "object" && key !== "@context" && !ROWS.has(this.terms.local(key)))
            visit(member, { above: way, key });
      }
    };
    visit(this.#top.plain, undefined);
    return ids;
  }

  thing(cursor: Cursor): Thing {
    const { node } = cursor;
    const known = node && this.#seen.get(node);
    if (known) return known;
    const made = new Thing(this, cursor);
    if (node) this.#seen.set(node, made);
    return made;
  }

  /** A reference, which is nothing but an `@id`, leads to what it names in this document. */
  resolved(cursor: Cursor): Cursor {
    const only = cursor.keys;
    const id = only.length === 1 && only[0] === "@id" ? cursor.get("@id").value() : undefined;
    return id && this.#byId.has(id.text) ? along(this.#top, this.#byId.get(id.text)) : cursor;
  }

  defines(id: string): boolean {
    return this.#byId.has(id);
  }
}

/** A way from the top, its last step first. */
interface Step {
  readonly above: Step | undefined;
  readonly key: string | number;
}

function along(top: Cursor, way: Step | undefined): Cursor {
  if (way === undefined) return top;
  const above = along(top, way.above);
  return typeof way.key === "number" ? above.item(way.key) : above.get(way.key);
}

/** An object of a description, asked by the names of terms without their vocabulary, in lower case. */
export class Thing {
  readonly of: Description;
  readonly cursor: Cursor;
  readonly #members = new Map<string, [key: string, member: Cursor][]>();

  constructor(of: Description, cursor: Cursor) {
    this.of = of;
    this.cursor = cursor;
    for (const [key, member] of cursor.members()) {
      const name = of.terms.local(key);
      if (name === undefined || (member.node?.kind === "scalar" && member.node.text === null))
        continue;
      const known = this.#members.get(name);
      if (known) known.push([key, member]);
      else this.#members.set(name, [[key, member]]);
    }
  }

  /** The value of the first of several names that is there. */
  first(...names: readonly string[]): Cursor {
    for (const name of names) {
      const [found] = this.#members.get(name) ?? [];
      if (found) return found[1];
    }
    return nothing(this.cursor);
  }

  /** The items under a name as they stand. */
  items(name: string): Cursor[] {
    return (this.#members.get(name) ?? []).flatMap(([, member]) => member.items());
  }

  /** Every value of several names: the items of lists one by one, references followed. */
  all(...names: readonly string[]): Cursor[] {
    return names
      .flatMap((name) => this.#members.get(name) ?? [])
      .flatMap(([, member]) => member.items())
      .map((one) => this.of.resolved(one));
  }

  /** The same as things. */
  things(...names: readonly string[]): Thing[] {
    return this.all(...names).map((one) => this.of.thing(one));
  }

  /** How a term is written here. */
  keyOf(name: string): string | undefined {
    return this.#members.get(name)?.[0]?.[0];
  }

  has(name: string): boolean {
    return this.#members.has(name);
  }

  get types(): Cursor[] {
    return this.first("@type").items();
  }

  /** Whether a type of this name is among its types, whatever the vocabulary. */
  is(name: string): boolean {
    const wanted = name.toLowerCase();
    return this.types.some((type) => {
      const text = type.value()?.text;
      return text !== undefined && this.of.terms.local(text) === wanted;
    });
  }

  /** Everything that is said under several names, each in the language of the document. */
  words(...names: readonly string[]): Value[] {
    return inOneLanguage(this.of, this.all(...names)).flatMap((one) => words(this.of, one));
  }

  word(...names: readonly string[]): Value | undefined {
    for (const name of names) {
      const [found] = this.words(name);
      if (found) return found;
    }
    return undefined;
  }
}

/** Names by which an object is known, the plainest first. */
const NAMES = ["name", "label", "title", "fn", "url", "@id", "termcode"];

const nothing = ({ card }: Cursor) => new Cursor(card, undefined);

/** What a value says: a scalar, `{"@value"}`, `{"@id"}`, a map of languages, or an object by its name. */
export function words(of: Description, cursor: Cursor): Value[] {
  const { node } = cursor;
  if (node?.kind === "list")
    return inOneLanguage(of, cursor.items()).flatMap((one) => words(of, one));
  if (node?.kind !== "map") return [cursor.value()].flatMap((one) => one ?? []);
  const said = cursor.get("@value").value();
  if (said) return [said];
  if (isLanguageMap(cursor)) return preferred(of, cursor.members())?.values() ?? [];
  const thing = of.thing(cursor);
  for (const name of NAMES) {
    const [found] = words(of, thing.first(name));
    if (found) return [found];
  }
  return [];
}

/** `{"en": "…", "fr": "…"}` (JSON-LD 1.1, section 4.6.3); `url` is no language. */
export const isLanguageMap = ({ keys }: Cursor): boolean =>
  keys.length > 0 &&
  keys.every((key) => /^(?:(?!url$)[a-z]{2,3}(?:-[\w-]{1,20})?|@none)$/i.test(key));

/** Of items that each have a language, those of one. */
function inOneLanguage(of: Description, items: readonly Cursor[]): readonly Cursor[] {
  const tagged = items.map((one) => [one.get("@language").value()?.text, one] as const);
  const named = tagged.flatMap(([language, one]) => (language ? [[language, one] as const] : []));
  if (named.length < 2 || named.length < items.length) return items;
  return [preferred(of, named)].flatMap((one) => one ?? []);
}

/** The language of the document, else English, else the first. */
function preferred(
  of: Description,
  all: readonly (readonly [language: string, text: Cursor])[],
): Cursor | undefined {
  for (const wanted of [of.terms.language, "en"])
    for (const [language, text] of all) if (language.toLowerCase().startsWith(wanted)) return text;
  return all[0]?.[1];
}
