import type { Reading, ReadSubject, Role } from "../formats/format.js";
import { describe } from "./describe.js";
import { placeEvidence } from "./evidence.js";
import type { Group, Member, Part, Surroundings } from "./member.js";

/**
 * Gives every read subject its id: the declared `org/name`, else the card's folder, else, where several cards share a
 * folder, folder and file stem. Translations of one card in one folder are one subject. A manifest joins the subject that it
 * describes too, a declaration the card that it speaks for, and evidence what it was written for.
 */
export function nameSubjects(readings: readonly Reading[], around: Surroundings): Member[] {
  const cards = new Map<string, Part[]>();
  const others: Record<Exclude<Role, "card">, Part[]> = {
    manifest: [],
    declaration: [],
    evidence: [],
  };
  for (const reading of readings)
    for (const subject of reading.subjects) {
      const part = partOf(reading, subject);
      if (reading.role === "card") push(cards, part.folder, part);
      else others[reading.role].push(part);
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
  joinManifests(groups, others.manifest);
  for (const part of others.declaration) groups.join(part);
  placeEvidence(groups.all(), others.evidence);
  return groups.all().map((group) => describe(group, around));
}

class Groups {
  readonly #all: Group[] = [];
  readonly #byKey = new Map<string, Group>();
  readonly #byId = new Map<string, Group>();
  readonly #byHome = new Map<string, Set<Group>>();

  /** Adds a card. */
  add(id: string, place: string, part: Part): void {
    this.#atHome(this.#put(id, place, part), part);
  }

  #put(id: string, place: string, part: Part): Group {
    const { kind } = part.subject;
    const known = this.#byKey.get(`${kind} ${id}`);
    const group = known ?? { id, place, parts: [], evidence: [] };
    group.parts.push(part);
    if (known) return group;
    this.#all.push(group);
    this.#byKey.set(`${kind} ${id}`, group);
    this.#byId.set(`${kind} ${id}`.toLowerCase(), group);
    return group;
  }

  /** Puts a manifest to the subject that it describes too; `lone` if nothing like it stands in its folder. */
  describe(part: Part, lone: boolean): void {
    const { kind, declaredId, title } = part.subject;
    const byId =
      declaredId === undefined ? undefined : this.#byId.get(`${kind} ${declaredId}`.toLowerCase());
    const named = byId ?? this.#named(part);
    const group = named ?? (lone ? this.#only(part) : undefined);
    if (group) {
      this.#join(group, named ? part : { ...part, guessed: true });
      this.#atHome(group, part);
    } else {
      const place = lone ? part.folder || "." : within(part.folder, title ?? part.stem);
      this.add(declaredId ?? place, place, part);
    }
  }

  /** The subject of its folder that goes by one of the same names. */
  #named(part: Part): Group | undefined {
    for (const name of namesOf(part)) {
      const [group, ...more] = this.#byHome.get(homeOf(part, name)) ?? [];
      if (group && more.length === 0 && !isAnother(group, part)) return group;
    }
    return undefined;
  }

  #only(part: Part): Group | undefined {
    const [group, ...more] = this.#byHome.get(homeOf(part)) ?? [];
    return group && more.length === 0 && !isAnother(group, part) ? group : undefined;
  }

  /** Adds what a further document says; the first id that one declares becomes the id of the subject. */
  #join(group: Group, part: Part): void {
    const { kind, declaredId } = part.subject;
    group.parts.push(part);
    if (declaredId === undefined || this.#byId.has(`${kind} ${declaredId}`.toLowerCase())) return;
    this.#byKey.delete(`${kind} ${group.id}`);
    group.id = declaredId;
    this.#byKey.set(`${kind} ${declaredId}`, group);
    this.#byId.set(`${kind} ${declaredId}`.toLowerCase(), group);
  }

  #atHome(group: Group, part: Part): void {
    for (const name of [undefined, ...namesOf(part)]) {
      const home = homeOf(part, name);
      this.#byHome.set(home, (this.#byHome.get(home) ?? new Set()).add(group));
    }
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
    this.#join(group, part);
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
    return isAnother(found, part) ? undefined : found;
  }
}

/** A card that declares another id is somebody else. */
const isAnother = (group: Group, { subject: { declaredId } }: Part): boolean =>
  declaredId !== undefined && group.parts.some(({ subject }) => subject.declaredId !== undefined);

/**
 * Manifests in the order of their files. Several of one format in one folder are as many subjects, unless they name the
 * same: a folder only tells what a single one belongs to.
 */
function joinManifests(groups: Groups, parts: readonly Part[]): void {
  const alike = new Map<string, number>();
  const keyOf = (part: Part) => `${homeOf(part)} ${part.reading.format}`;
  const isMain = ({ reading, subject }: Part) =>
    subject.main ?? reading.subjects.filter(({ kind }) => kind === subject.kind).length === 1;
  for (const part of parts.filter(isMain))
    alike.set(keyOf(part), (alike.get(keyOf(part)) ?? 0) + 1);
  for (const part of parts) groups.describe(part, isMain(part) && alike.get(keyOf(part)) === 1);
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
    folder: reading.role === "declaration" && folder === ".github" ? "" : folder,
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
