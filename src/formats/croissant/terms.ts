import type { Cursor } from "../../documents/manifest/cursor.js";

/** Vocabularies whose terms are read, by the prefix that Croissant's specification gives them. */
const VOCABULARIES: readonly (readonly [prefix: string, iri: string])[] = [
  ["rai", "http://mlcommons.org/croissant/RAI"],
  ["cr", "http://mlcommons.org/croissant"],
  // Croissant 0.8.
  ["cr", "http://mlcommons.org/schema"],
  ["sc", "http://schema.org"],
  ["dct", "http://purl.org/dc/terms"],
  ["dct", "http://purl.org/dc/elements/1.1"],
  ["prov", "http://www.w3.org/ns/prov"],
  ["odrl", "http://www.w3.org/ns/odrl/2"],
  ["rdfs", "http://www.w3.org/2000/01/rdf-schema"],
  ["foaf", "http://xmlns.com/foaf/0.1"],
  ["dcat", "http://www.w3.org/ns/dcat"],
  ["vcard", "http://www.w3.org/2006/vcard/ns"],
];
/** Prefixes that files use without saying what they stand for. */
const CUSTOMARY_PREFIXES: ReadonlyMap<string, string> = new Map([
  ...VOCABULARIES.map(([prefix]) => [prefix, prefix] as const),
  ["schema", "sc"],
  ["croissant", "cr"],
  ["ml", "cr"],
  ["dcterms", "dct"],
  ["dc", "dct"],
]);

/** An alias may lead to another one, never further than this. */
const MOST_ALIASES = 4;

/**
 * What the keys and types of a document mean by its `@context` (JSON-LD 1.1, section 4.1). A context that is elsewhere,
 * given by its address, is taken to define everything as usual.
 */
export class Terms {
  readonly #aliases = new Map<string, string>();
  readonly #fullNames = new Map<string, string>();
  #vocabulary: string | undefined;
  /** Language of texts that do not give one. */
  language = "en";
  /** Whether the whole context stands in the document. */
  readonly isComplete: boolean;

  constructor(context: Cursor) {
    const parts = context.items();
    this.isComplete = parts.length > 0 && parts.every(({ node }) => node?.kind === "map");
    for (const part of parts)
      for (const [term, meaning] of part.members()) this.#enter(term, meaning);
  }

  #enter(term: string, meaning: Cursor): void {
    const iri = meaning.node?.kind === "map" ? meaning.get("@id").value() : meaning.value();
    if (term === "@language") this.language = iri?.text.toLowerCase() ?? this.language;
    else if (term === "@vocab") this.#vocabulary = iri?.text;
    else if (iri && term !== iri.text) this.#aliases.set(term, iri.text);
  }

  /** True if the context gives the namespace of Croissant 0.8, or none of Croissant. */
  get isOld(): boolean {
    const iris = [...this.#aliases.values(), this.#vocabulary ?? ""];
    return (
      this.isComplete && !iris.some((iri) => /^https?:\/\/mlcommons\.org\/croissant\b/.test(iri))
    );
  }

  /** Returns a term of one of the vocabularies as `cr:field`; any other stays as it is written. */
  full(term: string): string {
    const cached = this.#fullNames.get(term);
    if (cached !== undefined) return cached;
    const full = this.#full(term, MOST_ALIASES);
    // Every object of a description has the same keys and types; names from the document are not cached without limit.
    if (this.#fullNames.size < 1000) this.#fullNames.set(term, full);
    return full;
  }

  #full(term: string, steps: number): string {
    const alias = this.#aliases.get(term);
    if (alias !== undefined && steps > 0) return this.#full(alias, steps - 1);
    if (term.startsWith("@")) return term;
    const colon = term.indexOf(":");
    if (colon < 0)
      return this.#vocabulary === undefined ? term : shortened(this.#vocabulary + term);
    const prefix = term.slice(0, colon);
    const local = term.slice(colon + 1);
    const iri = local.startsWith("//") ? undefined : this.#aliases.get(prefix);
    if (iri !== undefined) return shortened(iri + local);
    const usual = CUSTOMARY_PREFIXES.get(prefix);
    return usual === undefined ? shortened(term) : `${usual}:${local}`;
  }

  /** Returns the name of a key without its vocabulary, in lower case; undefined if it is of none of them. */
  local(key: string): string | undefined {
    const full = this.full(key);
    const colon = full.indexOf(":");
    if (colon < 0) return full.toLowerCase();
    return CUSTOMARY_PREFIXES.has(full.slice(0, colon))
      ? full.slice(colon + 1).toLowerCase()
      : undefined;
  }

  /** True if a term has a prefix for which the context, all of which is known, gives no vocabulary. */
  hasUnknownPrefix(term: string): boolean {
    const prefix = /^([\w.-]{1,40}):(?!\/\/)/.exec(term)?.[1];
    return this.isComplete && prefix !== undefined && !this.#aliases.has(prefix);
  }
}

/** Returns an address in one of the vocabularies with its prefix. */
function shortened(iri: string): string {
  const plain = iri.replace(/^https:/, "http:").replace(/^http:\/\/www\.(?=schema)/, "http://");
  for (const [prefix, base] of VOCABULARIES)
    if (plain.startsWith(base) && /^[/#]/.test(plain.slice(base.length)))
      // A version may stand between: `…/croissant/RAI/1.0#dataBiases`.
      return `${prefix}:${plain.slice(Math.max(plain.lastIndexOf("/"), plain.lastIndexOf("#")) + 1)}`;
  return iri;
}
