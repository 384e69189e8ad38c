import { type Statements, stateYes } from "../../facts/draft.js";
import type { Value } from "../card/card.js";
import { kindMeaning, type PersonalMeaning } from "./personal-columns.js";

/** A kind of information on persons in a list of them. */
export interface ListedKind extends Value {
  readonly meaning: PersonalMeaning;
}

const LONGEST_LIST = 400;
const BETWEEN = /\s{0,4}(?:[,;|/、，；]|\band\b|\bor\b|以及|和|及)\s{0,4}/i;
/** More than a list: sentences are left to the readers of prose. */
const SENTENCE =
  /[.。!?！？]\s{0,4}\S|\b(?:not|no|never|none|without|does|do|is|are|was|were|has|have)\b|不|未|无|没有/i;
const LEAD =
  /^(?:(?:the|their|and|their own|participants?['’]?s?|annotators?['’]?s?|speakers?['’]?s?|users?['’]?s?)\s{1,3}){1,2}/i;

/**
 * Returns the kinds of information on persons that values list: one a value, or several in one value, if most of its
 * parts are such kinds.
 */
export function listedKinds(values: readonly Value[]): ListedKind[] {
  return values.flatMap((value) => {
    const sole = kindMeaning(value.text);
    if (sole) return [{ ...value, meaning: sole }];
    if (value.text.length > LONGEST_LIST || SENTENCE.test(value.text)) return [];
    const parts = value.text.split(BETWEEN).filter((part) => part !== "");
    const kinds = parts.flatMap((part) => {
      const text = part
        .replace(LEAD, "")
        .replace(/[.。]$/, "")
        .trim();
      const meaning = kindMeaning(text);
      return meaning ? [{ text, at: value.at, meaning }] : [];
    });
    return kinds.length * 2 > parts.length ? kinds : [];
  });
}

/** States that sensitive information is among listed kinds; that a kind is sensitive is our reading of it. */
export function stateSensitiveKinds(kinds: readonly ListedKind[], statements: Statements): void {
  if (statements.has("personalInfo.sensitive")) return;
  const special = kinds.find(({ meaning }) => meaning.isSpecial);
  stateYes(statements, "personalInfo.sensitive", special, "inferred");
}
