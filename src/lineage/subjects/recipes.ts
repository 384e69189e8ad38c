import { lettersOf, nameOf } from "../../facts/paths.js";
import { bareName } from "../../register/index.js";
import type { EvidencePiece, SubjectPart } from "./linked-subject.js";

/** Recipes that start from more models than these are a collection, whatever they are called. */
const MOST_BASES = 3;

/** Folders beside a card in which the recipes of its model lie. */
const RECIPE_FOLDER =
  /^(?:recipes?|conf(?:igs?|iguration)?|train(?:ing)?|fine[-_]?tun(?:e|ing)|distill(?:ation)?)$/i;

/** True if a folder bears a name under which a model's recipes are kept. */
export const isRecipeFolder = (folder: string): boolean => RECIPE_FOLDER.test(nameOf(folder));

/**
 * Returns those of several recipes beside a card that tell one model's history: stages under one name or none, or recipes
 * that start from the same model. Recipes under several names that start from several models are a collection, of which
 * nobody knows what belongs to the card. `placed` are the recipes that a name gives to the model.
 */
export function recipesOfModel(
  candidates: readonly EvidencePiece[],
  placed: readonly EvidencePiece[],
): readonly EvidencePiece[] {
  const placedNames = namesIn(placed);
  const fitting =
    placedNames.size === 0
      ? candidates
      : candidates.filter(({ part }) => {
          const name = modelName(part);
          return name === undefined || placedNames.has(name);
        });
  const recipes = [...placed, ...fitting];
  const bases = new Set(recipes.flatMap(({ part }) => startOf(part, recipes)));
  const teachers = new Set(recipes.flatMap(({ part }) => keysOf(part, "teacher")));
  const isCollection =
    namesIn(recipes).size > 1 ? bases.size > 1 || teachers.size > 1 : bases.size > MOST_BASES;
  return isCollection ? [] : fitting;
}

/** True if the output of one recipe is what another one starts from: an earlier stage of the same training. */
export const isStageBefore = (earlier: SubjectPart, later: SubjectPart): boolean =>
  earlier !== later && keysOf(later, "base").some((base) => makes(earlier, base));

/** True if a recipe puts out a model of this key, and does not only start from it. */
export const makes = (part: SubjectPart, key: string): boolean =>
  [part.subject.declaredId, ...part.subject.aliases].some(
    (name) => name !== undefined && keyOf(name) === key,
  ) && !keysOf(part, "base").includes(key);

/** Returns the last part of a name without the words for its format: copies of one model share it. */
export const keyOf = (name: string): string => lettersOf(bareName(name));

/** Returns a key without the words for the stage of a training at its end. */
export const withoutStages = (key: string): string => key.replace(STAGES, "");

const STAGES =
  /(?:sft|dpo|orpo|kto|ppo|grpo|gkd|rlhf|rl|rm|lora|qlora|full|merged|mid|midtraining|checkpoints?|ckpt|pretrain(?:ed)?|stage\d|step\d{1,7}|ep(?:och)?\d{1,3}){1,4}$/;

/** Returns the name of the model that a recipe makes, whatever the stage; undefined where it gives none of its own. */
function modelName({ subject: { declaredId, aliases } }: SubjectPart): string | undefined {
  const name = declaredId ?? aliases[0];
  const key = name === undefined ? "" : withoutStages(keyOf(name));
  return key === "" ? undefined : key;
}

const namesIn = (recipes: readonly EvidencePiece[]): ReadonlySet<string> =>
  new Set(recipes.flatMap(({ part }) => modelName(part) ?? []));

/** Returns the models that a recipe starts from, without those that another one of its model makes. All parents of a merge count as one. */
function startOf(part: SubjectPart, recipes: readonly EvidencePiece[]): readonly string[] {
  const bases = keysOf(part, "base").filter(
    (base) => !recipes.some((other) => other.part !== part && makes(other.part, base)),
  );
  return part.subject.uses.some(({ relation }) => relation === "merge") ? bases.slice(0, 1) : bases;
}

const keysOf = ({ subject: { uses } }: SubjectPart, role: "base" | "teacher"): string[] =>
  uses
    .filter(
      ({ kind, relation }) =>
        kind === "model" && (relation === "distilled-from") === (role === "teacher"),
    )
    .map(({ name }) => keyOf(name));
