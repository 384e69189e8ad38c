import { lettersOf } from "../../facts/paths.js";
import type { SubjectGroup, SubjectPart } from "./linked-subject.js";

/** The subjects while their documents are put together: found by id, by name, and by the folder that they live in. */
export class SubjectIndex {
  readonly #all: SubjectGroup[] = [];
  /** By id as it is spelled: folders whose names differ in case are two. */
  readonly #byKey = new Map<string, SubjectGroup>();
  /** By id whatever its case: the Hub finds `Acme/Harbour` under `acme/harbour` too. */
  readonly #byId = new Map<string, SubjectGroup>();
  readonly #byHome = new Map<string, Set<SubjectGroup>>();
  readonly #doubles = new Map<string, number>();

  all(): readonly SubjectGroup[] {
    return this.#all;
  }

  /** Adds a card under its declared id, else under its place. */
  add(declaredId: string | undefined, defaultId: string, part: SubjectPart): void {
    this.#atHome(this.#put(declaredId, defaultId, part), part);
  }

  /** Puts a manifest to the subject that has its id, or goes by one of its names in its folder. */
  recognize(part: SubjectPart): boolean {
    const byId = this.#declared(part);
    const group = byId ? withoutIts(byId, part) : this.#named(part);
    if (!group) return false;
    this.#join(group, part);
    this.#atHome(group, part);
    return true;
  }

  /** Puts a manifest that no name places to the only subject of its folder; where there is none, it describes that one. */
  settle(part: SubjectPart): void {
    const group = this.#declared(part) ? undefined : this.#only(homeOf(part), part);
    if (group) {
      this.#join(group, { ...part, guessed: true });
      this.#atHome(group, part);
    } else this.describe(part, [part.folder || "."]);
  }

  /** A subject that only manifests describe; its place is the first of these and of its names that no other kind has. */
  describe(part: SubjectPart, places: readonly string[] = []): void {
    const { folder, stem, subject } = part;
    const named = within(folder, subject.title ?? stem);
    const freeId = [...places, named, within(folder, stem)].find(
      (candidate) => !this.#isOther(candidate, part),
    );
    this.add(subject.declaredId, freeId ?? `${named} (${subject.kind})`, part);
  }

  /** Puts a declaration to the subject that it speaks of; where there is none, it describes one alone. */
  declare(part: SubjectPart): void {
    const group = this.#declared(part) ?? this.#beside(part);
    if (group) {
      this.#join(group, part);
      return;
    }
    const { declaredId, title } = part.subject;
    this.#put(
      declaredId,
      title === undefined ? part.folder || "." : within(part.folder, title),
      part,
    );
  }

  #put(declaredId: string | undefined, defaultId: string, part: SubjectPart): SubjectGroup {
    const { kind } = part.subject;
    const wanted = declaredId ?? defaultId;
    const existing =
      declaredId === undefined
        ? this.#byKey.get(`${kind} ${defaultId}`)
        : this.#declared(part, wanted);
    if (existing && withoutIts(existing, part)) {
      enter(existing, part);
      return existing;
    }
    const group: SubjectGroup = {
      id: existing ? this.#double(kind, wanted) : wanted,
      defaultId: defaultId,
      parts: [],
      readings: new Set(),
      declares: false,
      evidence: [],
    };
    enter(group, part);
    this.#all.push(group);
    this.#enter(kind, group);
    return group;
  }

  #enter(kind: string, group: SubjectGroup): void {
    this.#byKey.set(`${kind} ${group.id}`, group);
    const id = `${kind} ${group.id}`.toLowerCase();
    if (!this.#byId.has(id)) this.#byId.set(id, group);
  }

  #declared({ subject }: SubjectPart, id = subject.declaredId): SubjectGroup | undefined {
    return id === undefined ? undefined : this.#byId.get(`${subject.kind} ${id}`.toLowerCase());
  }

  /** Returns an id with a number: what one document tells apart are two subjects, also under one name. */
  #double(kind: string, id: string): string {
    const key = `${kind} ${id}`;
    let next = this.#doubles.get(key) ?? 1;
    do next++;
    while (this.#byKey.has(`${key}#${next}`));
    this.#doubles.set(key, next);
    return `${id}#${next}`;
  }

  /** True if an id belongs to something of the other kind. */
  #isOther(id: string, { subject }: SubjectPart): boolean {
    return this.#byKey.has(`${subject.kind === "model" ? "dataset" : "model"} ${id}`);
  }

  /** Returns the subject of its folder that goes by one of the same names. */
  #named(part: SubjectPart): SubjectGroup | undefined {
    for (const name of namesOf(part)) {
      const group = this.#only(homeOf(part, name), part);
      if (group) return group;
    }
    return undefined;
  }

  #only(home: string, part: SubjectPart): SubjectGroup | undefined {
    const groups = this.#byHome.get(home);
    const [group] = groups?.size === 1 ? groups : [];
    return group && !isAnother(group, part) ? withoutIts(group, part) : undefined;
  }

  /** Adds what a further document says; the first id that one declares becomes the id of the subject. */
  #join(group: SubjectGroup, part: SubjectPart): void {
    const { kind, declaredId } = part.subject;
    enter(group, part);
    if (declaredId === undefined || this.#declared(part)) return;
    this.#byKey.delete(`${kind} ${group.id}`);
    group.id = declaredId;
    this.#enter(kind, group);
  }

  /** Somebody else's in an inventory goes by its names here, but the folder is not its home. */
  #atHome(group: SubjectGroup, part: SubjectPart): void {
    const names = part.subject.main === false ? [] : [undefined];
    for (const name of [...names, ...namesOf(part)]) {
      const home = homeOf(part, name);
      this.#byHome.set(home, (this.#byHome.get(home) ?? new Set()).add(group));
    }
  }

  /** Returns the card of the folder that a declaration means: the only one, the one that it names, or the README. */
  #beside(part: SubjectPart): SubjectGroup | undefined {
    const { declaredId, title } = part.subject;
    const single = (name?: string): SubjectGroup | "several" | undefined => {
      const groups = this.#byHome.get(homeOf(part, name && plain(name)));
      const [group] = groups ?? [];
      return groups && groups.size > 1 ? "several" : group;
    };
    // A file that declares several subjects names them, and the README is none of them by default.
    const siblings = part.reading.subjects.filter(({ kind }) => kind === part.subject.kind);
    const names = [declaredId?.split("/").at(-1), title, part.stem];
    if (siblings.length < 2) names.push("readme");
    let group = siblings.length < 2 ? single() : "several";
    for (const name of names.flatMap((partName) => partName ?? []))
      if (group === "several") group = single(name) ?? group;
    if (group === undefined || group === "several") return undefined;
    return isAnother(group, part) ? undefined : group;
  }
}

/**
 * Manifests in the order of their files: first what their documents are about, because it is their own, and of it first
 * what a name places, because a folder only tells what a single one belongs to. Several of one format in one folder are
 * as many subjects, unless they name the same.
 */
export function joinManifests(groups: SubjectIndex, parts: readonly SubjectPart[]): void {
  const alike = new Map<string, number>();
  const keyOf = (part: SubjectPart) => `${homeOf(part)} ${part.reading.format}`;
  const [mains, others] = [parts.filter(isMain), parts.filter((part) => !isMain(part))];
  for (const part of mains) alike.set(keyOf(part), (alike.get(keyOf(part)) ?? 0) + 1);
  const unplaced: SubjectPart[] = [];
  for (const part of mains) if (!groups.recognize(part)) unplaced.push(part);
  for (const part of unplaced) {
    // What was placed since may bear a name of it.
    if (groups.recognize(part)) continue;
    if (alike.get(keyOf(part)) === 1) groups.settle(part);
    else groups.describe(part);
  }
  for (const part of others) if (!groups.recognize(part)) groups.describe(part);
}

/** True if a document is about a subject, by its own word or because it describes nothing else of the kind. */
export function isMain({ reading, subject }: SubjectPart): boolean {
  if (subject.main !== undefined) return subject.main;
  return reading.subjects.every(
    (sibling) => sibling === subject || (sibling.kind !== subject.kind && sibling.main !== true),
  );
}

/** True if a part is about another subject: a card that declares another id is. */
const isAnother = (group: SubjectGroup, { subject: { declaredId } }: SubjectPart): boolean =>
  declaredId !== undefined && group.declares;

/** Returns a subject that the document of this part does not describe yet. */
const withoutIts = (group: SubjectGroup, { reading }: SubjectPart): SubjectGroup | undefined =>
  group.readings.has(reading) ? undefined : group;

function enter(group: SubjectGroup, part: SubjectPart): void {
  group.parts.push(part);
  group.readings.add(part.reading);
  group.declares ||= part.subject.declaredId !== undefined;
}

const homeOf = ({ subject, folder }: SubjectPart, name = "") =>
  `${subject.kind} ${folder}\0${name}`;

/** Normalizes a name: "Harbour 7B" is `harbour-7b`; what has no letters stays as it is. */
const plain = (name: string): string => lettersOf(name) || name.toLowerCase();

/** Returns the names that it goes by in its folder. That of the file is one of what the file is about. */
function namesOf(part: SubjectPart): ReadonlySet<string> {
  const { subject, stem } = part;
  const names = [subject.title, ...subject.aliases, subject.declaredId];
  if (isMain(part)) names.unshift(stem);
  return new Set(
    names.flatMap((name) => (name ? [name, name.split("/").at(-1) ?? name] : [])).map(plain),
  );
}

export const within = (folder: string, name: string) =>
  folder === "" ? name : `${folder}/${name}`;
