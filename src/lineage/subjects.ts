import type { Reading, ReadSubject } from "../formats/format.js";
import { describe } from "./describe.js";
import type { Group, Member, Part, Surroundings } from "./member.js";

/**
 * Gives every read subject its id: the declared `org/name`, else the card's folder, else, where several cards share a
 * folder, folder and file stem. Translations of one card in one folder are one subject. Declarations join the card that
 * they belong to.
 */
export function nameSubjects(readings: readonly Reading[], around: Surroundings): Member[] {
  const cards = new Map<string, Part[]>();
  const declarations: Part[] = [];
  for (const reading of readings)
    for (const subject of reading.subjects) {
      const part = partOf(reading, subject);
      if (subject.declares === "beside") declarations.push(part);
      else push(cards, part.folder, part);
    }
  const groups = new Groups();
  for (const [folder, parts] of cards) {
    const several = new Set(parts.map(({ stem }) => stem.toLowerCase())).size > 1;
    const ids = translatedIds(parts);
    for (const part of parts) {
      const place = several ? within(folder, part.stem) : folder || ".";
      groups.add(part.subject.declaredId ?? ids.get(translationKey(part)) ?? place, place, part);
    }
  }
  for (const part of declarations) groups.join(part);
  return groups.all().map((group) => describe(group, around));
}

class Groups {
  readonly #all: Group[] = [];
  readonly #byKey = new Map<string, Group>();
  readonly #byId = new Map<string, Group>();
  readonly #byHome = new Map<string, Set<Group>>();

  /** Adds a card. */
  add(id: string, place: string, part: Part): void {
    const group = this.#put(id, place, part);
    for (const name of [undefined, ...namesOf(part)]) {
      const home = homeOf(part, name);
      this.#byHome.set(home, (this.#byHome.get(home) ?? new Set()).add(group));
    }
  }

  #put(id: string, place: string, part: Part): Group {
    const { kind } = part.subject;
    const known = this.#byKey.get(`${kind} ${id}`);
    const group = known ?? { id, place, parts: [] };
    group.parts.push(part);
    if (known) return group;
    this.#all.push(group);
    this.#byKey.set(`${kind} ${id}`, group);
    this.#byId.set(`${kind} ${id}`.toLowerCase(), group);
    return group;
  }

  /** Puts a declaration to the subject that it speaks of; where there is none, it describes one alone. */
  join(part: Part): void {
    const { kind, declaredId, title } = part.subject;
    const known =
      declaredId === undefined ? undefined : this.#byId.get(`${kind} ${declaredId}`.toLowerCase());
    const group = known ?? this.#beside(part);
    if (!group) {
      const place = title === undefined ? part.folder || "." : within(part.folder, title);
      this.#put(declaredId ?? place, place, part);
      return;
    }
    group.parts.push(part);
    if (known || declaredId === undefined) return;
    // The declaration gives the card its id.
    this.#byKey.delete(`${kind} ${group.id}`);
    group.id = declaredId;
    this.#byKey.set(`${kind} ${declaredId}`, group);
    this.#byId.set(`${kind} ${declaredId}`.toLowerCase(), group);
  }

  all(): readonly Group[] {
    return this.#all;
  }

  /** The card of the folder that a declaration means: the only one, the one that it names, or the README. */
  #beside(part: Part): Group | undefined {
    const { declaredId, title } = part.subject;
    const only = (name?: string): Group | "several" | undefined => {
      const groups = this.#byHome.get(homeOf(part, name?.toLowerCase()));
      const [group] = groups ?? [];
      return groups && groups.size > 1 ? "several" : group;
    };
    // A file that declares several subjects names them, and the README is none of them by default.
    const siblings = part.reading.subjects.filter(({ kind }) => kind === part.subject.kind);
    const names = [declaredId?.split("/").at(-1), title, part.stem];
    if (siblings.length < 2) names.push("readme");
    let found = siblings.length < 2 ? only() : "several";
    for (const name of names.flatMap((one) => one ?? []))
      if (found === "several") found = only(name) ?? found;
    if (found === undefined || found === "several") return undefined;
    // A card that declares another id is somebody else.
    const another =
      declaredId !== undefined && found.parts.some(({ subject }) => subject.declaredId);
    return another ? undefined : found;
  }
}

const homeOf = ({ subject, folder }: Part, name = "") => `${subject.kind} ${folder}\0${name}`;

const namesOf = ({ subject, stem }: Part): ReadonlySet<string> =>
  new Set(
    [stem, subject.title, ...subject.aliases, subject.declaredId]
      .flatMap((name) => (name ? [name, name.split("/").at(-1) ?? name] : []))
      .map((name) => name.toLowerCase()),
  );

/** The ids that some language of a card declares, where all that declare one agree. */
function translatedIds(parts: readonly Part[]): ReadonlyMap<string, string> {
  const declared = new Map<string, Set<string>>();
  for (const part of parts) {
    const { declaredId } = part.subject;
    if (declaredId === undefined) continue;
    const key = translationKey(part);
    declared.set(key, (declared.get(key) ?? new Set()).add(declaredId));
  }
  return new Map(
    [...declared].flatMap(([key, ids]) =>
      ids.size === 1 ? [...ids].map((id): [string, string] => [key, id]) : [],
    ),
  );
}

const translationKey = ({ subject, stem }: Part) => `${subject.kind} ${stem.toLowerCase()}`;

function partOf(reading: Reading, subject: ReadSubject): Part {
  const slash = reading.file.lastIndexOf("/");
  const folder = slash < 0 ? "" : reading.file.slice(0, slash);
  return {
    reading,
    subject,
    folder: subject.declares === "beside" && folder === ".github" ? "" : folder,
    stem: stemOf(reading.file.slice(slash + 1)),
  };
}

/** The file's name without extension and without a language suffix. */
function stemOf(file: string): string {
  return file
    .replace(/\.(?:md|markdown|json|ya?ml)$/i, "")
    .replace(
      /[._-](?:zh(?:[-_](?:cn|tw|hans|hant))?|cn|en|ja|jp|ko|kr|fr|de|es|pt|ru|it|vi|ar)$/i,
      "",
    );
}

const within = (folder: string, name: string) => (folder === "" ? name : `${folder}/${name}`);

export function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
