import type { Reading } from "../../../documents/format.js";
import { folderOf, lettersOf } from "../../../facts/paths.js";
import { lookupNames, subjectNames } from "../../../lineage/edges/lookup-names.js";
import { tellingSegment } from "./search.js";

/** What a document says of names: of what it describes, and of what that uses. All are in lower case. */
export interface Naming {
  /** Names under which its subjects may be found. */
  readonly names: ReadonlySet<string>;
  /** Ids under which another document may describe the same subjects. */
  readonly ids: readonly string[];
  /** Names under which upstreams are looked up. */
  readonly lookups: readonly string[];
  /** Owners of the ids that it declares. */
  readonly owners: readonly string[];
  /** Letters of the names by which evidence is put to a subject, of either side. */
  readonly letters: readonly string[];
}

/** Collects the names in a document. */
export function namingOf(reading: Reading): Naming {
  const { file, role, subjects } = reading;
  const folder = folderOf(file);
  const names = subjectNames(reading);
  const declared = subjects.flatMap(({ declaredId }) => declaredId ?? []);
  const titles = subjects.flatMap(({ title }) => title ?? []);
  const aliases = subjects.flatMap((subject) => subject.aliases);
  const given = role === "evidence" ? [...declared, ...aliases] : [...names, ...titles];
  return {
    names,
    ids: [...declared.map((id) => id.toLowerCase()), folder.toLowerCase()],
    lookups: subjects.flatMap(({ uses }) => uses.flatMap(({ name }) => lookupNames(name, folder))),
    owners: declared.flatMap((id) =>
      id.includes("/") ? [id.slice(0, id.indexOf("/")).toLowerCase()] : [],
    ),
    letters: given.map(segmentLetters).filter((letters) => letters.length > 2),
  };
}

/** Returns the letters of the last part of a name. */
export const segmentLetters = (name: string): string => lettersOf(tellingSegment(name));

/** A set of names that remembers which of them nobody has asked for yet. */
export class NameSet {
  readonly #all = new Set<string>();
  #new: string[] = [];

  add(names: Iterable<string>): void {
    for (const name of names)
      if (!this.#all.has(name)) {
        this.#all.add(name);
        this.#new.push(name);
      }
  }

  has(name: string): boolean {
    return this.#all.has(name);
  }

  takeNew(): readonly string[] {
    const names = this.#new;
    this.#new = [];
    return names;
  }
}
