import type { Value } from "../../documents/card/card.js";
import type { PlacedMessage } from "../../documents/format.js";
import type { Cursor } from "../../documents/manifest/cursor.js";
import { message } from "../../messages/index.js";
import type { Location } from "../../model/location.js";
import { Checks, short } from "./checks.js";
import type { Description, Thing } from "./description.js";
import { PartIndex } from "./part-index.js";
import { type Conformance, conformance } from "./versions.js";

/** How the properties of a data source are written that refer to something (section "DataSource"; `distribution` in 0.8). */
const ORIGIN_PROPERTIES = ["fileObject", "fileSet", "recordSet", "field", "distribution"];
/** Words of programming languages that are written for data types; `sc:name` and the like are properties, and meant. */
const PROGRAMMING_TYPES: ReadonlySet<string> = new Set(
  "string str text int integer long number float double decimal bool boolean date datetime timestamp time object array list image audio video json".split(
    " ",
  ),
);
/** More fields than these are not checked one by one. */
const MOST_FIELDS = 2000;
/** `3,-1`; brackets and a last comma are how the specification itself writes `(-1,)`. */
const ARRAY_SHAPE = /^\(?\s{0,9}-?\d{1,9}(?:\s{0,9},\s{0,9}-?\d{1,9}){0,64},?\s{0,9}\)?$/;

/**
 * Finds what breaks the specification of its version. Croissant has no schema; these are the sentences of the
 * specification that a reader depends on, as far as the reference reader (mlcroissant) insists on them. What the
 * specification requires of every data set and even official examples lack (license, creator, date, name, address) is
 * left to the rules that ask for it.
 */
export function faultsIn(description: Description): readonly PlacedMessage[] {
  const conforms = conformance(description);
  const checks = new Checks(description, conforms.version);
  new Structure(checks).check(conforms);
  return checks.faults;
}

class Structure {
  readonly #checks: Checks;
  readonly #root: Thing;
  readonly #label: string;
  readonly #parts: PartIndex;
  /** Some record sets are not looked at: what is not here may be there. */
  #isPartial = false;

  constructor(checks: Checks) {
    this.#checks = checks;
    this.#root = checks.description.root;
    this.#label = checks.label("Dataset", this.#root);
    this.#parts = new PartIndex(checks);
  }

  check(conforms: Conformance): void {
    const checks = this.#checks;
    const root = this.#root;
    if (!checks.description.hasContext)
      checks.reportMissing(this.#label, root, "@context", "schema.org/Dataset");
    if (!checks.type(root, this.#label, ["sc:Dataset"], "schema.org/Dataset")) return;
    this.#conformance(conforms);
    if (checks.version === "0.8" && !root.has("name"))
      checks.reportMissing(this.#label, root, "name", "schema.org/Dataset");
    checks.texts(root, this.#label, "schema.org/Dataset");
    this.#agents();
    const files = root.things("distribution");
    const sets = checks.term(root, this.#label, "recordSet").isForeign ? [] : this.#sets();
    this.#parts.enter(files, sets);
    for (const file of files) this.#file(file);
    for (const set of sets) this.#recordSet(set);
  }

  /** Returns the record sets, of a big description the first ones: what follows repeats them. */
  #sets(): Thing[] {
    let fields = 0;
    const recordSets = this.#root.resolvedItems("recordset");
    const some = recordSets.filter((recordSet) => {
      const fieldList = recordSet.get("field").plain;
      fields += Array.isArray(fieldList) ? fieldList.length : 1;
      return fields <= MOST_FIELDS;
    });
    this.#isPartial = some.length < recordSets.length;
    return some.map((recordSet) => this.#checks.description.thing(recordSet));
  }

  #conformance({ isNamed, version }: Conformance): void {
    const checks = this.#checks;
    const root = this.#root;
    checks.term(root, this.#label, "conformsTo");
    if (isNamed || version === "0.8") return;
    const [stated] = root.words("conformsto");
    if (stated)
      checks.report(
        message("croissant.no-version", { part: this.#label }),
        stated.at,
        "Namespaces",
      );
    else checks.reportMissing(this.#label, root, "conformsTo", "Namespaces");
  }

  /** Checks that `creator` and `publisher` are people or organizations; a reference to one elsewhere may be either. */
  #agents(): void {
    if (this.#checks.version === "0.8") return;
    for (const property of ["creator", "publisher"])
      for (const item of this.#root.resolvedItems(property)) {
        const thing = this.#checks.description.thing(item);
        const isReference = item.keys.length === 1 && item.keys[0] === "@id";
        if (isReference || thing.is("Person") || thing.is("Organization") || !item.isThere)
          continue;
        this.#checks.report(
          message("croissant.not-an-agent", { part: this.#label, property }),
          item.node?.kind === "map" && thing.types.length === 0 ? item.closing : item.at,
          "schema.org/Dataset",
        );
      }
  }

  readonly #isKnown = (id: string): boolean =>
    this.#isPartial || this.#parts.has(id) || this.#checks.description.defines(id);

  /** Checks the name of a part: required in 0.8, an IRI since. */
  #named(thing: Thing, label: string, section: string): void {
    const id = this.#checks.id(thing);
    if (this.#checks.version !== "0.8") {
      if (id) this.#checks.ownId(label, id);
    } else if (!thing.has("name")) this.#checks.reportMissing(label, thing, "name", section);
    this.#checks.texts(thing, label, section);
  }

  #file(file: Thing): void {
    const checks = this.#checks;
    const kind = file.is("FileSet") ? "FileSet" : "FileObject";
    const label = checks.label(kind, file);
    const prefix = checks.version === "0.8" ? "sc" : "cr";
    const classes = [`${prefix}:FileObject`, `${prefix}:FileSet`];
    if (!checks.type(file, label, classes, "Resources")) return;
    this.#named(file, label, kind);
    const containers = file.items("containedin");
    for (const item of containers) this.#container(item, label);
    // Files that a manifest lists have their names from there (section "FileSet").
    const isListed = containers.some(
      (item) => item.node?.kind === "map" && !item.get("@id").isThere,
    );
    if (!file.has("encodingformat") && !(kind === "FileSet" && isListed))
      checks.reportMissing(label, file, "encodingFormat", kind);
    if (kind === "FileObject" && !file.has("contenturl") && containers.length === 0)
      checks.reportMissing(label, file, "contentUrl", kind);
    if (kind === "FileSet" && !file.has("includes") && !isListed)
      checks.reportMissing(label, file, "includes", kind);
  }

  #container(item: Cursor, label: string): void {
    if (item.node?.kind === "map" && !item.get("@id").isThere)
      this.#origins(this.#checks.description.thing(item), label, "containedIn");
    else this.#checks.reference(label, "containedIn", item, this.#isKnown);
  }

  /** Checks where a data source takes its data from; undefined if it does not say. */
  #origins(source: Thing, label: string, property: string): Value[] | undefined {
    let isSaid = false;
    const targets: Value[] = [];
    for (const name of ORIGIN_PROPERTIES) {
      const items = source.items(name.toLowerCase());
      if (items.length === 0) continue;
      isSaid = true;
      if (name !== "distribution" && this.#checks.term(source, label, name).isForeign) continue;
      for (const item of items) {
        const target = this.#checks.reference(label, `${property}.${name}`, item, this.#isKnown);
        if (target) targets.push(target);
      }
    }
    return isSaid ? targets : undefined;
  }

  #recordSet(set: Thing): void {
    const checks = this.#checks;
    const label = checks.label("RecordSet", set);
    if (!checks.type(set, label, ["cr:RecordSet"], "RecordSet")) return;
    this.#named(set, label, "RecordSet");
    if (checks.term(set, label, "field").isForeign) return;
    const fields = set.things("field");
    // The reference reader takes a set of which one field names its source; only where none does it knows no data.
    const hasData = set.has("data") || fields.some((field) => field.has("source"));
    for (const field of fields) this.#field(field, hasData);
    for (const thing of set.things("annotation"))
      checks.type(thing, checks.label("annotation", thing), ["cr:Field"], "Annotating Data");
    this.#rows(set, fields, label);
    this.#joins(fields, label, checks.id(set)?.text);
  }

  #field(field: Thing, hasData: boolean): void {
    const checks = this.#checks;
    const label = checks.label("Field", field);
    if (!checks.type(field, label, ["cr:Field"], "Field")) return;
    this.#named(field, label, "Field");
    const below = field.things("subfield");
    for (const thing of below) this.#field(thing, true);
    this.#shape(field, label);
    this.#origin(field, label, hasData || below.length > 0);
    for (const item of field.items("references")) this.#referred(item, label);
    if (below.length === 0) this.#dataType(field, label);
  }

  #origin(field: Thing, label: string, needsNone: boolean): void {
    const checks = this.#checks;
    const { value, isForeign } = checks.term(field, label, "source");
    if (isForeign) return;
    if (!value.isThere) {
      if (
        !needsNone &&
        !field.has("value") &&
        !field.has("references") &&
        !field.has("parentfield")
      )
        checks.report(
          message("croissant.no-source", { part: label }),
          field.cursor.closing,
          "Field",
        );
      return;
    }
    if (field.has("value"))
      checks.report(
        message("croissant.source-and-value", { part: label }),
        field.first("value").at,
        "Field",
      );
    for (const item of value.items()) {
      if (item.node?.kind !== "map") continue;
      const source = checks.description.thing(item);
      if (item.get("@id").isThere && source.cursor.keys.length === 1)
        checks.reference(label, "source", item, this.#isKnown);
      else if (this.#origins(source, label, "source") === undefined)
        checks.report(
          message("croissant.empty-source", { part: label }),
          item.closing,
          "DataSource",
        );
    }
  }

  #referred(item: Cursor, label: string): void {
    if (item.node?.kind === "map" && !item.get("@id").isThere)
      this.#origins(this.#checks.description.thing(item), label, "references");
    else if (item.node?.kind === "map")
      this.#checks.reference(label, "references", item, this.#isKnown);
  }

  #shape(field: Thing, label: string): void {
    const shape = field.first("arrayshape");
    if (!shape.isThere) return;
    const text = shape.value()?.text ?? "";
    if (field.first("isarray").value()?.text !== "true")
      this.#checks.report(
        message("croissant.shape-without-array", { part: label }),
        shape.at,
        "Field",
      );
    if (!ARRAY_SHAPE.test(text))
      this.#checks.report(message("croissant.wrong-shape", { part: label }), shape.at, "Field");
  }

  /** Checks that a field has a type, its own or that of the field which it reads (section "DataType"). */
  #dataType(field: Thing, label: string): void {
    const { value, isForeign } = this.#checks.term(field, label, "dataType");
    if (isForeign) return;
    if (!this.#isTyped(field, new Set())) {
      this.#checks.reportMissing(label, field, "dataType", "DataType");
      return;
    }
    // Classes begin with a capital: `sc:string` is none.
    const types = value.items().flatMap((item) => item.value() ?? []);
    const [first] = types;
    const { terms } = this.#checks.description;
    // A class of schema.org is meant, `sc:Text` for `string`.
    if (
      first &&
      types.every(({ text }) => PROGRAMMING_TYPES.has(terms.full(text).replace(/^(?:sc|cr):/, "")))
    )
      this.#checks.report(
        message("croissant.not-a-class", { part: label, type: short(first.text) }),
        first.at,
        "DataType",
      );
  }

  #isTyped(field: Thing, seen: Set<Thing>): boolean {
    if (field.words("datatype").length > 0 || field.has("subfield")) return true;
    if (seen.has(field)) return false;
    seen.add(field);
    return field.things("source").some((source) => {
      const [target] = source.items("field");
      const id = target?.value() ?? target?.get("@id").value() ?? source.cursor.get("@id").value();
      const part = id && this.#parts.get(id.text);
      // What cannot be followed is reported as a reference.
      return part ? part.field !== undefined && this.#isTyped(part.field, seen) : id !== undefined;
    });
  }

  /** Checks that rows in the description have the fields of their record set (section "Data"). */
  #rows(set: Thing, fields: readonly Thing[], label: string): void {
    const rows = set.items("data");
    const ids = fields.map((field) => this.#checks.id(field)?.text);
    if (rows.length === 0) {
      if (set.has("data"))
        this.#checks.report(
          message("croissant.no-rows", { part: label }),
          set.first("data").at,
          "Data",
        );
      return;
    }
    if (rows.some((row) => row.node?.kind !== "map") || ids.includes(undefined)) return;
    const expected = [...new Set(ids)].sort().join("\n");
    const odd = rows.find((row) => [...row.keys].sort().join("\n") !== expected);
    if (odd) this.#checks.report(message("croissant.wrong-row", { part: label }), odd.at, "Data");
  }

  /**
   * Checks that the fields of a record set come from one file, or from several that `references` joins (section
   * "Joins").
   */
  #joins(fields: readonly Thing[], label: string, ownId: string | undefined): void {
    const places = new Map<string, Location>();
    const joined = new Set<string>();
    for (const field of fields) {
      const [source] = this.#owners(field.items("source"));
      const [target] = this.#owners(field.items("references"));
      if (source && source.text !== ownId && !places.has(source.text))
        places.set(source.text, source.at);
      if (source && target)
        for (const pair of [
          [source.text, target.text],
          [target.text, source.text],
        ])
          joined.add(JSON.stringify(pair));
    }
    const names = [...places.keys()];
    for (const [i, name] of names.entries()) {
      const apart = names
        .slice(0, i)
        .find((earlier) => !joined.has(JSON.stringify([earlier, name])));
      const location = places.get(name);
      if (apart === undefined || location === undefined) continue;
      this.#checks.report(
        message("croissant.not-joined", {
          part: label,
          first: short(apart),
          second: short(name),
        }),
        location,
        "Joins",
      );
      return;
    }
  }

  #owners(items: readonly Cursor[]): Value[] {
    return items.flatMap((item) => {
      const thing = this.#checks.description.thing(item);
      const targets = ORIGIN_PROPERTIES.flatMap((name) => thing.items(name.toLowerCase()));
      return [...targets, item].flatMap((target) => {
        const id = target.node?.kind === "map" ? target.get("@id").value() : target.value();
        const part = id && this.#parts.get(id.text);
        return part ? [{ text: part.owner, at: id.at }] : [];
      });
    });
  }
}
