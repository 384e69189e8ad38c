import type { Value } from "../../documents/card/card.js";
import type { Cursor } from "../../documents/manifest/cursor.js";
import type { Location } from "../../model/location.js";

/** Namespaces of the profiles that are read; terms of Core have no prefix. */
const PROFILES = new Set(["ai", "dataset", "software", "simplelicensing", "expandedlicensing"]);

/**
 * Returns the term that a key or a word means, as the JSON-LD context of SPDX 3 writes it: `ai_domain`, the compact
 * `ai:domain` and the IRI `https://spdx.org/rdf/3.0.1/terms/AI/domain` are one.
 */
export function termOf(name: string): string {
  if (name === "@type") return "type";
  if (name === "@id") return "spdxId";
  const [, profile, local] =
    /^https?:\/\/spdx\.org\/rdf\/[\w.-]{1,20}\/terms\/(\w{1,40})\/([\w/]{1,200})$/.exec(name) ??
    /^(\w{1,40}):(\w{1,200})$/.exec(name) ??
    [];
  if (profile === undefined || local === undefined) return name;
  const prefix = profile.toLowerCase();
  if (prefix === "core" || prefix === "spdx") return local;
  return PROFILES.has(prefix) ? `${prefix}_${local}` : name;
}

/** Returns the last part of a term: a word of a vocabulary may be written bare or as its IRI. */
export const wordOf = (name: string): string => {
  const term = termOf(name.trim());
  return term.slice(term.lastIndexOf("/") + 1);
};

const withoutProfile = (term: string): string => term.slice(term.indexOf("_") + 1);

/** An object of the graph: package, agent, license, relationship. */
export class Element {
  readonly cursor: Cursor;
  readonly #keys = new Map<string, string>();
  /** Lists that were asked for: an agent or a license may be shared by every package. */
  readonly #lists = new Map<string, readonly Value[]>();
  #types: readonly string[] | undefined;

  constructor(cursor: Cursor) {
    this.cursor = cursor;
    for (const key of cursor.keys) {
      const term = termOf(key);
      if (!this.#keys.has(term)) this.#keys.set(term, key);
    }
  }

  /** Returns the value of a property, under any spelling of its term. */
  get(term: string): Cursor {
    const key = this.#keys.get(term) ?? this.#keys.get(withoutProfile(term)) ?? term;
    return this.cursor.get(key);
  }

  get id(): string | undefined {
    return this.get("spdxId").value()?.text ?? this.get("id").value()?.text;
  }

  /** True if it is of one of some classes; the prefix of the profile may be left out. */
  is(...classes: readonly string[]): boolean {
    this.#types ??= this.get("type")
      .items()
      .flatMap((item) => termOf(item.value()?.text ?? ""));
    return this.#types.some((type) =>
      classes.some((name) => type === name || type === withoutProfile(name)),
    );
  }

  get name(): Value | undefined {
    return this.texts("name")[0];
  }

  /** Returns the texts of a property; SPDX's NOASSERTION and NONE say nothing. */
  texts(term: string): readonly Value[] {
    const cached = this.#lists.get(term);
    if (cached) return cached;
    const value = this.get(term);
    const texts = literals(value).filter(({ text }) => !/^(?:noassertion|none)$/i.test(text));
    if (value.node?.kind === "list") this.#lists.set(term, texts);
    return texts;
  }

  /** Returns the words of a closed vocabulary under a property. */
  words(term: string): Value[] {
    return literals(this.get(term)).map(({ text, at: location }) => ({
      text: wordOf(text),
      at: location,
    }));
  }

  /** Returns keys and values of a dictionary (Core/DictionaryEntry); a plain mapping counts as one. */
  entries(term: string): { key: Value; value: Value | undefined }[] {
    return this.get(term)
      .items()
      .flatMap((item) => {
        const entry = new Element(item);
        const key = entry.texts("key")[0];
        if (key) return [{ key, value: entry.texts("value")[0] }];
        return item
          .members()
          .filter(([name]) => !/^(?:@?type|key|value)$/.test(name))
          .map(([name, value]) => ({
            key: { text: name, at: item.keyAt(name) },
            value: value.value(),
          }));
      });
  }
}

/** Returns the scalars of a value, expanded ones (`{"@value": …}`, `{"@id": …}`) included. */
function literals(cursor: Cursor): Value[] {
  return cursor
    .items()
    .flatMap((item) => item.value() ?? item.get("@value").value() ?? item.get("@id").value() ?? []);
}

/** An element that another one names. */
export interface ElementReference {
  /** Its id, as written. */
  readonly id: string;
  readonly at: Location;
  /** Undefined where it is described elsewhere. */
  readonly element: Element | undefined;
}

/** The elements of a document and how they are found by id. */
export class Graph {
  readonly elements: readonly Element[];
  readonly #byId = new Map<string, Element>();

  constructor(root: Cursor) {
    const elementList = root.first("@graph", "element", "elements");
    const elements: Element[] = [];
    for (const item of elementList.isThere ? elementList.items() : [root])
      collect(item, elements, true);
    this.elements = elements;
    for (const element of elements) {
      const { id } = element;
      if (id !== undefined && !this.#byId.has(id)) this.#byId.set(id, element);
    }
  }

  byId(id: string): Element | undefined {
    return this.#byId.get(id);
  }

  /** Returns what a property refers to: by id, by `{"@id": …}`, or by an element that stands right there. */
  references(cursor: Cursor): ElementReference[] {
    return cursor.items().flatMap((item) => {
      const name = item.value();
      if (name) return [{ id: name.text, at: name.at, element: this.byId(name.text) }];
      if (item.node?.kind !== "map") return [];
      const inline = new Element(item);
      const id = inline.get("spdxId").value();
      const target = id && this.byId(id.text);
      if (target) return [{ id: id.text, at: id.at, element: target }];
      const described = item.keys.length > 1 ? inline : undefined;
      return [{ id: id?.text ?? "", at: id?.at ?? item.at, element: described }];
    });
  }
}

/** Collects the elements of the graph, and those with an id that stand inside of others. */
function collect(cursor: Cursor, elements: Element[], top: boolean): void {
  const kind = cursor.node?.kind;
  if (kind === "list") for (const item of cursor.items()) collect(item, elements, false);
  if (kind !== "map") return;
  const element = new Element(cursor);
  if (top || (element.get("type").isThere && element.id !== undefined)) elements.push(element);
  for (const [, value] of cursor.members())
    if (value.node?.kind !== "scalar") collect(value, elements, false);
}

/** True for the individual of the model that stands for "nothing is asserted". */
export const isNoAssertion = (id: string): boolean => /^no[-_]?assertion/i.test(wordOf(id));
export const isNone = (id: string): boolean =>
  /^none(?:license|element|licence)?$/i.test(wordOf(id)) && !/^https?:\/\/(?!spdx\.org)/i.test(id);
