import type { Value } from "../../documents/card/card.js";
import { message } from "../../messages/index.js";
import { type Checks, short } from "./checks.js";
import type { Thing } from "./description.js";

/** A part that others may refer to. */
interface IdentifiedPart {
  readonly id: string;
  /** The record set of a field; a file or record set itself. */
  readonly owner: string;
  readonly field?: Thing;
}

/** The parts of a description by their ids (section "ID and Reference Mechanism"); in 0.8 by their names. */
export class PartIndex {
  readonly #checks: Checks;
  readonly #byId = new Map<string, IdentifiedPart>();

  constructor(checks: Checks) {
    this.#checks = checks;
  }

  get(id: string): IdentifiedPart | undefined {
    return this.#byId.get(id);
  }

  has(id: string): boolean {
    return this.#byId.has(id);
  }

  /** Enters files, record sets and their fields. Reports an id that more than one part has. */
  enter(files: readonly Thing[], sets: readonly Thing[]): void {
    for (const file of files) this.#add(this.#checks.id(file));
    for (const set of sets) {
      const id = this.#checks.id(set);
      this.#add(id);
      for (const field of set.things("field"))
        this.#enterField(field, id?.text ?? "", id?.text ?? "");
    }
  }

  #enterField(field: Thing, owner: string, above: string): void {
    const id = this.#checks.id(field);
    // In 0.8 a field is known by the names on the way to it.
    const path = id && this.#checks.version === "0.8" ? { ...id, text: `${above}/${id.text}` } : id;
    this.#add(path, { owner, field });
    for (const below of field.things("subfield"))
      this.#enterField(below, owner, path?.text ?? above);
  }

  #add(id: Value | undefined, origin?: Pick<IdentifiedPart, "owner" | "field">): void {
    if (!id) return;
    const existing = this.#byId.get(id.text);
    if (existing && existing.id === id.text)
      this.#checks.report(
        message("croissant.id-twice", { id: short(id.text) }),
        id.at,
        "ID and Reference Mechanism",
      );
    else this.#byId.set(id.text, { id: id.text, owner: origin?.owner ?? id.text, ...origin });
  }
}
