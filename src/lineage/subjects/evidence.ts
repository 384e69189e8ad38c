import type { Reading } from "../../documents/format.js";
import { folderOf, lettersOf } from "../../facts/paths.js";
import type { SubjectGroup, SubjectPart } from "./linked-subject.js";

/**
 * Puts evidence to the subject that it was written for: the one whose id or name it gives, the only one of its kind in
 * its folder, or the only one in the nearest folder above that has any. A recipe is only led upwards where no other of
 * the repository says the same kind of thing, because a collection of recipes is no model's history. What fits nobody is
 * left alone: evidence makes no subject, and a miss is better than the wrong model.
 */
export function placeEvidence(
  groups: readonly SubjectGroup[],
  parts: readonly SubjectPart[],
): void {
  if (parts.length === 0 || groups.length === 0) return;
  const around = new EvidencePlaces(groups);
  const crowds = crowdsOf(parts);
  for (const part of parts) {
    const named = around.named(part);
    const beside = named ?? around.only(part, part.folder);
    if (beside && (named || crowds.isAloneIn(part))) beside.evidence.push({ part, guessed: false });
    else if (!beside && part.subject.kind === "model" && crowds.isAlone(part)) {
      const above = around.above(part);
      if (above) above.evidence.push({ part, guessed: true });
    }
  }
}

class EvidencePlaces {
  readonly #byName = new Map<string, Set<SubjectGroup>>();
  readonly #byFolder = new Map<string, Set<SubjectGroup>>();
  /** Ids that documents declare. */
  readonly #ids = new Map<SubjectGroup, string>();

  constructor(groups: readonly SubjectGroup[]) {
    for (const group of groups) {
      const [first] = group.parts;
      if (!first) continue;
      const { kind } = first.subject;
      const id = group.parts.find(({ subject }) => subject.declaredId)?.subject.declaredId;
      if (id !== undefined) this.#ids.set(group, plain(id));
      for (const name of namesOf(group)) add(this.#byName, `${kind} ${name}`, group);
      // What an inventory lists is somebody else's, wherever the inventory lies.
      for (const { folder, subject } of group.parts)
        if (subject.main !== false) add(this.#byFolder, `${kind} ${folder}`, group);
    }
  }

  /** Returns the subject whose name it gives; where several go by that name, nobody knows which. */
  named(part: SubjectPart): SubjectGroup | undefined {
    const { kind, declaredId, aliases } = part.subject;
    for (const name of [declaredId, ...aliases].flatMap((partName) => partName ?? [])) {
      const [single, another] = firstTwo(
        this.#byName.get(`${kind} ${plain(name)}`),
        (group) => !this.#isAnother(group, part),
      );
      if (single && another === undefined) return single;
    }
    return undefined;
  }

  only({ subject }: SubjectPart, folder: string): SubjectGroup | undefined {
    const groups = this.#byFolder.get(`${subject.kind} ${folder}`);
    const [single] = groups?.size === 1 ? groups : [];
    return single && !this.#isAnother(single, { subject }) ? single : undefined;
  }

  /** `docs` describes what stands beside it, as `.github` does. */
  above(part: SubjectPart): SubjectGroup | undefined {
    for (
      let folder: string | undefined = part.folder;
      folder !== undefined;
      folder = upFrom(folder)
    ) {
      const inDocs = folder === "" ? "docs" : `${folder}/docs`;
      const two = [folder, inDocs].flatMap((candidate) =>
        firstTwo(this.#byFolder.get(`${part.subject.kind} ${candidate}`)),
      );
      const [single, ...others] = new Set(two);
      if (single) return others.length === 0 && !this.#isAnother(single, part) ? single : undefined;
    }
    return undefined;
  }

  /** Evidence that gives another id than the subject speaks of somebody else. */
  #isAnother(
    group: SubjectGroup,
    { subject: { declaredId } }: Pick<SubjectPart, "subject">,
  ): boolean {
    const declared = this.#ids.get(group);
    return declaredId !== undefined && declared !== undefined && declared !== plain(declaredId);
  }
}

/** Returns the first two groups: nobody has to know how many more there are. */
function firstTwo(
  groups: Iterable<SubjectGroup> = [],
  wanted = (_group: SubjectGroup) => true,
): SubjectGroup[] {
  const matching: SubjectGroup[] = [];
  for (const group of groups) {
    if (wanted(group)) matching.push(group);
    if (matching.length > 1) break;
  }
  return matching;
}

const upFrom = (folder: string): string | undefined =>
  folder === "" ? undefined : folderOf(folder);

/** Normalizes a name; the owner stays where there is one. */
const plain = (name: string): string => name.split("/").map(lettersOf).join("/");

function namesOf({ id, defaultId, parts }: SubjectGroup): Set<string> {
  const names = [
    id,
    defaultId,
    ...parts.flatMap(({ subject }) => [subject.title, subject.declaredId, ...subject.aliases]),
  ];
  return new Set(
    names.flatMap((name) => {
      if (!name || name.length > 200) return [];
      const plainName = plain(name);
      return [plainName, plainName.slice(plainName.lastIndexOf("/") + 1)].filter(
        (candidate) => candidate.length > 2,
      );
    }),
  );
}

/** Returns how many recipes say the same kind of thing, in the repository and in one folder. */
function crowdsOf(parts: readonly SubjectPart[]) {
  const recipes = parts.filter(({ reading }) => isCounted(reading));
  const count = new Map<string, number>();
  const keysOf = ({ subject, folder }: SubjectPart, inRepository: boolean) =>
    new Set(
      subject.uses
        .filter(({ kind }) => kind === "model")
        .map(({ relation }) => (relation === "distilled-from" ? "teacher" : "base"))
        .map((role) => (inRepository ? role : `${role} ${folder}`)),
    );
  for (const part of recipes)
    for (const key of [...keysOf(part, true), ...keysOf(part, false)])
      count.set(key, (count.get(key) ?? 0) + 1);
  const alone = (part: SubjectPart, inRepository: boolean) =>
    !isCounted(part.reading) ||
    [...keysOf(part, inRepository)].every((key) => count.get(key) === 1);
  return {
    isAlone: (part: SubjectPart) => alone(part, true),
    isAloneIn: (part: SubjectPart) => alone(part, false),
  };
}

/** True for a recipe: how many of them say the same kind of thing decides where one belongs. */
export const isCounted = ({ format }: Pick<Reading, "format">): boolean =>
  format === "training-recipe";

function add(map: Map<string, Set<SubjectGroup>>, key: string, group: SubjectGroup): void {
  const groups = map.get(key);
  if (groups) groups.add(group);
  else map.set(key, new Set([group]));
}
