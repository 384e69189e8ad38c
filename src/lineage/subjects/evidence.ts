import type { Reading } from "../../documents/format.js";
import { folderOf, lettersOf } from "../../facts/paths.js";
import { push } from "../push.js";
import type { EvidencePiece, SubjectGroup, SubjectPart } from "./linked-subject.js";
import { isRecipeFolder, isStageBefore, recipesOfModel } from "./recipes.js";

/**
 * Puts evidence to the subject that it was written for: the one whose id or name it gives, the only one of its kind in
 * its folder, or the only one in the nearest folder above that has any. Of several recipes that say the same kind of thing
 * only those go to a card that tell one model's history, because a collection of recipes is none. What fits nobody is left
 * alone: evidence makes no subject, and a miss is better than the wrong model.
 */
export function placeEvidence(
  groups: readonly SubjectGroup[],
  parts: readonly SubjectPart[],
): void {
  if (parts.length === 0 || groups.length === 0) return;
  const around = new EvidencePlaces(groups);
  const crowds = crowdsOf(parts);
  const candidates = new Map<SubjectGroup, EvidencePiece[]>();
  const unplaced: SubjectPart[] = [];
  for (const part of parts) {
    const named = around.named(part);
    const beside = named ?? around.only(part, part.folder);
    if (beside && (named || crowds.isAloneIn(part))) beside.evidence.push({ part, guessed: false });
    else if (beside) push(candidates, beside, { part, guessed: false });
    else {
      const isAlone = part.subject.kind === "model" && crowds.isAlone(part);
      const above = isAlone || isInRecipeFolder(part) ? around.above(part, !isAlone) : undefined;
      if (above === undefined) unplaced.push(part);
      else if (isAlone) above.evidence.push({ part, guessed: true });
      else push(candidates, above, { part, guessed: true });
    }
  }
  for (const [group, pieces] of candidates)
    group.evidence.push(...recipesOfModel(pieces, group.evidence.filter(isRecipe)));
  for (const group of groups) takeEarlierStages(group, unplaced);
}

/** Adds recipes of the same folders that make what those of a subject start from: they give the stage an id of its own. */
function takeEarlierStages({ evidence }: SubjectGroup, unplaced: readonly SubjectPart[]): void {
  if (unplaced.length === 0) return;
  // What is added may itself have an earlier stage.
  for (const { part: later, guessed } of evidence)
    for (const part of unplaced)
      if (
        part.folder === later.folder &&
        isStageBefore(part, later) &&
        !evidence.some((piece) => piece.part === part)
      )
        evidence.push({ part, guessed });
}

const isRecipe = ({ part }: EvidencePiece): boolean => isCounted(part.reading);
const isInRecipeFolder = ({ reading, folder }: SubjectPart): boolean =>
  isCounted(reading) && isRecipeFolder(folder);

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

  /** `docs` describes what stands beside it, as `.github` does. `isNext`: only in the next folder above. */
  above(part: SubjectPart, isNext: boolean): SubjectGroup | undefined {
    const highest = isNext ? upFrom(part.folder) : "";
    for (
      let folder: string | undefined = part.folder;
      folder !== undefined;
      folder = folder === highest ? undefined : upFrom(folder)
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
        .map(({ kind, relation }) =>
          kind === "dataset" ? "data" : relation === "distilled-from" ? "teacher" : "base",
        )
        .map((role) => (inRepository ? role : `${role} ${folder}`)),
    );
  /** What places a recipe: its data only where it names no model. */
  const tellingKeysOf = (part: SubjectPart, inRepository: boolean) => {
    const keys = [...keysOf(part, inRepository)];
    const ofModels = keys.filter((key) => !key.startsWith("data"));
    return ofModels.length > 0 ? ofModels : keys;
  };
  for (const part of recipes)
    for (const key of [...keysOf(part, true), ...keysOf(part, false)])
      count.set(key, (count.get(key) ?? 0) + 1);
  const alone = (part: SubjectPart, inRepository: boolean) =>
    !isCounted(part.reading) ||
    tellingKeysOf(part, inRepository).every((key) => count.get(key) === 1);
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
