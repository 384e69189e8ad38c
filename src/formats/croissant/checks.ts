import type { Value } from "../../documents/card/card.js";
import type { PlacedMessage } from "../../documents/format.js";
import type { Cursor } from "../../documents/manifest/cursor.js";
import { type Message, message } from "../../messages/index.js";
import type { Location } from "../../model/location.js";
import { type Description, isLanguageMap, type Thing } from "./description.js";
import type { CroissantVersion } from "./versions.js";

/** The most faults of one document that are reported. */
const MOST_FAULTS = 200;
/** Shortens a name from the document, as a report cuts long sentences. */
export const short = (text: string) => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

/** Collects what breaks the specification, and knows what all parts of a description have in common. */
export class Checks {
  readonly faults: PlacedMessage[] = [];
  readonly description: Description;
  readonly version: CroissantVersion;
  /** Terms and prefixes that were reported: the context lacks them once, however often they are used. */
  readonly #undefined = new Set<string>();

  constructor(description: Description, version: CroissantVersion) {
    this.description = description;
    this.version = version;
  }

  /** Adds a fault with the section of the specification that it breaks. */
  report(fault: Message, location: Location, section: string): void {
    if (this.faults.length >= MOST_FAULTS) return;
    const standard = `Croissant ${this.version}`;
    this.faults.push({
      text: message("manifest.specification-broken", { fault, standard, section }),
      at: location,
    });
  }

  /** Names a part by its class and name: `FileObject "images.zip"`. */
  label(kind: string, thing: Thing): string {
    const name = this.version === "0.8" ? thing.word("name") : thing.word("@id", "name");
    return name ? `${kind} "${short(name.text)}"` : kind;
  }

  /** Returns what the description knows a part by: its `@id`, in 0.8 its name. */
  id(thing: Thing): Value | undefined {
    return this.version === "0.8" ? thing.first("name").value() : thing.cursor.get("@id").value();
  }

  reportMissing(part: string, thing: Thing, property: string, section: string): void {
    this.report(message("croissant.missing", { part, property }), thing.cursor.closing, section);
  }

  /** Checks that a thing is of one of several classes. True if its class is known, be it with an undefined prefix. */
  type(thing: Thing, label: string, classes: readonly string[], section: string): boolean {
    const wanted = classes.map((className) =>
      className.slice(className.indexOf(":") + 1).toLowerCase(),
    );
    const { terms } = this.description;
    const types = thing.types.flatMap((type) => type.value() ?? []);
    const [first] = types;
    if (!first) {
      this.reportMissing(label, thing, "@type", section);
      return false;
    }
    const fits = ({ text }: Value): boolean => {
      const full = terms.full(text);
      // Without a vocabulary the name alone has to do.
      if (!full.includes(":")) return wanted.includes(full.toLowerCase());
      return (
        classes.includes(full) ||
        (this.version === "0.8" && classes.includes(full.replace(/^cr:/, "sc:")))
      );
    };
    if (types.some((type) => fits(type) && !terms.hasUnknownPrefix(type.text))) return true;
    const prefixed = types.find((type) => fits(type));
    if (prefixed) {
      this.#prefix(prefixed);
      return true;
    }
    this.report(
      message("croissant.wrong-type", {
        part: label,
        type: short(first.text),
        expected: eitherOf(classes),
      }),
      first.at,
      section,
    );
    return false;
  }

  #prefix({ text, at: location }: Value): void {
    const prefix = text.slice(0, text.indexOf(":"));
    if (this.#undefined.has(`${prefix}:`)) return;
    this.#undefined.add(`${prefix}:`);
    this.report(
      message("croissant.undefined-prefix", { prefix: short(prefix) }),
      location,
      "Namespaces",
    );
  }

  /**
   * Returns the value of a term of Croissant. Without a place in the context it is, to a reader of JSON-LD, no term of
   * Croissant at all (Appendix 1 has the context that is meant to be copied).
   */
  term(
    thing: Thing,
    label: string,
    name: string,
  ): { readonly value: Cursor; readonly isForeign: boolean } {
    const value = thing.first(name.toLowerCase());
    const key = thing.keyOf(name.toLowerCase());
    const { terms } = this.description;
    const isForeign =
      key !== undefined && terms.isComplete && !/^(?:cr|dct):/.test(terms.full(key));
    if (isForeign && key !== undefined && !this.#undefined.has(name)) {
      this.#undefined.add(name);
      this.report(
        message("croissant.undefined-term", { part: label, property: name }),
        thing.cursor.keyAt(key),
        "Appendix 1",
      );
    }
    return { value, isForeign };
  }

  /** Checks that `name` and `description` are texts, in one language or in several. */
  texts(thing: Thing, label: string, section: string): void {
    for (const name of ["name", "description"])
      for (const item of thing.items(name)) this.#text(item, label, name, section);
  }

  #text(cursor: Cursor, label: string, name: string, section: string): void {
    const { node } = cursor;
    if (node?.kind === "scalar") {
      if (node.type !== "string" && node.type !== "null")
        this.report(
          message("croissant.not-text", { part: label, property: name }),
          cursor.at,
          section,
        );
    } else if (cursor.get("@value").isThere) this.#text(cursor.get("@value"), label, name, section);
    else if (isLanguageMap(cursor))
      for (const [, texts] of cursor.members())
        for (const item of texts.items()) this.#text(item, label, name, section);
  }

  /** Checks an `@id`: an IRI, or one behind a base (section "ID and Reference Mechanism"). */
  ownId(label: string, { text, at: location }: Value): void {
    if (/\s/.test(text))
      this.report(
        message("croissant.space-in-id", { part: label, id: short(text) }),
        location,
        "ID and Reference Mechanism",
      );
  }

  /** Checks a reference and returns its id if the description has such a part. */
  reference(
    label: string,
    property: string,
    cursor: Cursor,
    isDefined: (id: string) => boolean,
  ): Value | undefined {
    const target = cursor.value() ?? cursor.get("@id").value();
    if (!target || (isDefined(target.text) && !/\s/.test(target.text))) return target;
    const params = { part: label, property, id: short(target.text) };
    this.report(
      /\s/.test(target.text)
        ? message("croissant.space-in-reference", params)
        : message("croissant.unknown-reference", params),
      target.at,
      "ID and Reference Mechanism",
    );
    return undefined;
  }
}

/** Names the classes of which one is expected. */
const eitherOf = (classes: readonly string[]): string | Message =>
  classes
    .map((name): string | Message => name)
    .reduce((first, second) => message("croissant.either-class", { first, second }));
