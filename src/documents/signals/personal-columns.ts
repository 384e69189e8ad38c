import { remember } from "../../facts/remember.js";
import { letters } from "../../text/pattern.js";
import type { Value } from "../card/card.js";
import { EN, ENDINGS, FLAGS, NEUTRAL, OTHERS, PSEUDONYMS } from "./personal-words/en.js";
import type { PersonalWord, PersonalWords } from "./personal-words/personal-word.js";
import { OTHERS_ZH, PSEUDONYMS_ZH, ZH } from "./personal-words/zh.js";

/** What the name of a column shows of what it holds. */
export interface PersonalMeaning {
  /** The name of the category in DPV-PD. */
  readonly category: string;
  /** It holds information on persons whatever stands beside it; otherwise it is an attribute, which may be of a thing. */
  readonly isDecisive: boolean;
  /** It belongs to the special categories (GDPR Art. 9, PIPL Art. 28). */
  readonly isSpecial: boolean;
  /** The name says that it is of a person: `user_id`, `speaker_age`. */
  readonly isOfPerson: boolean;
  /** An attribute by which people are described. */
  readonly isDemographic: boolean;
}

/** A column, and what its name or its description shows. */
export interface NamedColumn extends Value {
  readonly meaning: PersonalMeaning | undefined;
}

type Strength = "decisive" | "whole" | "weak";
interface Entry {
  readonly word: PersonalWord;
  readonly strength: Strength;
}

const split = (alternatives: string | undefined): string[] =>
  alternatives === undefined ? [] : alternatives.split("|").map((text) => text.trim());

function entriesOf({ words }: PersonalWords): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const word of words)
    for (const strength of ["weak", "whole", "decisive"] as const)
      for (const phrase of split(word[strength])) entries.set(phrase, { word, strength });
  return entries;
}

const kindsOf = ({ words }: PersonalWords) =>
  words.flatMap((word) => split(word.kinds).map((phrase) => [phrase, word] as const));

const ENGLISH = entriesOf(EN);
const CHINESE = entriesOf(ZH);
const KINDS: ReadonlyMap<string, PersonalWord> = new Map([...kindsOf(EN), ...kindsOf(ZH)]);
const PERSONS = new Set(split(EN.persons));
const PERSONS_ZH = split(ZH.persons);
const FLAG_WORDS = new Set(split(FLAGS));
const OTHER_THINGS = new Set(split(OTHERS));
const NEUTRAL_WORDS = new Set(split(NEUTRAL));
const PSEUDONYM_WORDS = new Set(split(PSEUDONYMS));
const ENDING_WORDS = new Set(split(ENDINGS));

const MOST_WORDS = 8;
/** The most words that one entry has. */
const LONGEST = 4;

const HUMPS = letters(String.raw`([\p{Ll}\p{N}])([\p{Lu}])`, "g");
const SEPARATORS = /[_\-./\s:'’]+/g;

/** Returns a name as words: `emailAddress`, `email_address` and `Email Address` are the same. */
export const plainName = (name: string): string => {
  const start = name.slice(0, 100);
  return start.replace(HUMPS(start), "$1 $2").replace(SEPARATORS, " ").trim().toLowerCase();
};

/** Returns the singular of a word as far as its ending shows it. */
const singular = (word: string): string => {
  if (word.length < 4 || !word.endsWith("s") || /(?:ss|us|is)$/.test(word)) return word;
  if (/sses$/.test(word)) return word.slice(0, -2);
  return /[^aeiou]ies$/.test(word) ? `${word.slice(0, -3)}y` : word.slice(0, -1);
};

/** Returns what the name of a column shows; undefined for what may be of anything. */
export const columnMeaning = remember((name: string): PersonalMeaning | undefined => {
  const plain = plainName(name);
  return /[\u3400-\u9fff]/.test(plain) ? chineseMeaning(plain) : englishMeaning(plain);
});

function englishMeaning(plain: string): PersonalMeaning | undefined {
  let words = plain.split(" ").filter((word) => word !== "");
  while (words.length > 1 && isEnding(words.at(-1) ?? "")) words = words.slice(0, -1);
  const isPseudonym = words.length > 1 && words.some((word) => PSEUDONYM_WORDS.has(word));
  if (isPseudonym) words = words.filter((word) => !PSEUDONYM_WORDS.has(word));
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || words.length > MOST_WORDS) return undefined;
  if (words.length > 1 && FLAG_WORDS.has(first)) return undefined;
  const forms = words.map(singular);
  for (let length = Math.min(LONGEST, forms.length); length > 0; length--) {
    const entry =
      ENGLISH.get(forms.slice(-length).join(" ")) ?? ENGLISH.get(words.slice(-length).join(" "));
    if (!entry) continue;
    const before = forms.slice(0, -length);
    return before.some((word) => OTHER_THINGS.has(word))
      ? undefined
      : meaningOf(entry, { before, isPseudonym });
  }
  return undefined;
}

const isEnding = (word: string): boolean => /^\d{1,4}$/.test(word) || ENDING_WORDS.has(word);

/** Parts that count: `c1`, `p2`, `2`. */
const ORDINAL = /^[a-z]?\d{1,3}$/;

function meaningOf(
  { word, strength }: Entry,
  { before, isPseudonym }: { readonly before: readonly string[]; readonly isPseudonym: boolean },
): PersonalMeaning | undefined {
  const isOnPerson = before.some((part) => PERSONS.has(part));
  const others = before.filter(
    (part) => !PERSONS.has(part) && !NEUTRAL_WORDS.has(part) && !ORDINAL.test(part),
  );
  if (strength !== "decisive" && others.length > 0) return undefined;
  if (isPseudonym) return PSEUDONYM;
  return plainMeaning(word, strength !== "weak", isOnPerson);
}

const plainMeaning = (
  word: PersonalWord,
  isDecisive: boolean,
  isOnPerson: boolean,
): PersonalMeaning => ({
  category: word.category,
  isDecisive,
  isSpecial: word.special ?? false,
  isOfPerson: isDecisive || isOnPerson || (word.ofPerson ?? false),
  isDemographic: word.demographic ?? false,
});

/** A value that stands for a person who can still be told from others. */
export const PSEUDONYM: PersonalMeaning = {
  category: "Identifier",
  isDecisive: false,
  isSpecial: false,
  isOfPerson: true,
  isDemographic: false,
};

function chineseMeaning(plain: string): PersonalMeaning | undefined {
  const text = plain.replace(/[\s\d（）()]+/g, "").slice(0, 24);
  const isPseudonym = PSEUDONYMS_ZH.test(text);
  const name = isPseudonym ? text.replace(PSEUDONYMS_ZH, "").replace(/[后的值]$/, "") : text;
  for (let start = 0; start < name.length; start++) {
    const entry = CHINESE.get(name.slice(start));
    if (!entry) continue;
    const before = name.slice(0, start);
    if (OTHERS_ZH.test(before)) return undefined;
    const isOnPerson = PERSONS_ZH.some((person) => before.endsWith(person));
    const { word, strength } = entry;
    if (strength !== "decisive" && before !== "" && !isOnPerson) return undefined;
    return isPseudonym ? PSEUDONYM : plainMeaning(word, strength !== "weak", isOnPerson);
  }
  return undefined;
}

/** Returns what a listed kind of data is: a column's name, or words such as "medical records" and "聊天记录". */
export function kindMeaning(text: string): PersonalMeaning | undefined {
  const plain = plainName(text);
  if (plain.length > 60) return undefined;
  const words = plain.split(" ");
  const form = [...words.slice(0, -1), singular(words.at(-1) ?? "")].join(" ");
  const kind = KINDS.get(form) ?? KINDS.get(plain);
  return kind ? plainMeaning(kind, true, false) : columnMeaning(text);
}

/** Columns of tables whose rows are animals or plants, or which are of software. */
const OF_OTHERS = /^(?:species|breed|animal(?: type)?|strain|genus|pet type|sire|dam|物种|品种)$/;
const MOST_ITEMS = 20;
/** So many attributes by which people are described are of people. */
const ENOUGH_DEMOGRAPHIC = 3;

/** Columns that hold information on persons, and the categories of it, each at the first column that shows it. */
export interface PersonalColumns {
  readonly indications: readonly Value[];
  readonly categories: readonly Value[];
}

/**
 * Returns the columns of one table that hold information on persons. Attributes count where there are two of different
 * kinds, and the table shows that its rows are of people.
 */
export function personalColumns(columns: readonly NamedColumn[]): PersonalColumns {
  const meant = columns.flatMap(({ meaning, ...value }) => (meaning ? [{ value, meaning }] : []));
  if (meant.length === 0) return NOTHING;
  const decisive = meant.filter(({ meaning }) => meaning.isDecisive);
  const attributes = new Set(
    meant.flatMap(({ meaning }) => (meaning.isDecisive ? [] : [meaning.category])),
  );
  // Beside a mere number of a person, a place may be that of anything.
  const isPlaceOnly =
    attributes.size === 2 &&
    attributes.has("Identifier") &&
    meant.some(({ meaning }) => meaning.category === "Location") &&
    !meant.some(({ meaning }) => meaning.category === "Location" && meaning.isOfPerson);
  // Race and religion alone may be what a text is about.
  const demographic = new Set(
    meant.flatMap(({ meaning: { category, isDemographic, isSpecial } }) =>
      isDemographic && !isSpecial ? [category] : [],
    ),
  );
  const isOfPeople =
    meant.some(({ meaning }) => meaning.isOfPerson) ||
    demographic.size >= ENOUGH_DEMOGRAPHIC ||
    (demographic.has("Age") && demographic.has("Gender"));
  const counts =
    isOfPeople &&
    ((attributes.size > 1 && !isPlaceOnly) || decisive.length > 0) &&
    !columns.some(({ text }) => OF_OTHERS.test(plainName(text)));
  const shown = counts ? meant : decisive;
  const categories = new Map<string, Value>();
  for (const { value, meaning } of shown)
    if (!categories.has(meaning.category))
      categories.set(meaning.category, { text: meaning.category, at: value.at });
  return {
    indications: shown.slice(0, MOST_ITEMS).map(({ value }) => value),
    categories: [...categories.values()],
  };
}
const NOTHING: PersonalColumns = { indications: [], categories: [] };

/** Returns columns with what their names show. */
export const withMeanings = (columns: readonly Value[]): NamedColumn[] =>
  columns.map((column) => ({ ...column, meaning: columnMeaning(column.text) }));
