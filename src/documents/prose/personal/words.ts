import { ENGLISH_CATEGORIES } from "./en/categories.js";
import { ENGLISH_SUBJECTS } from "./en/subjects.js";
import { CHINESE_CATEGORIES } from "./zh/categories.js";
import { CHINESE_SUBJECTS } from "./zh/subjects.js";

/** A name of a vocabulary, and the words for it in a text. */
interface Term {
  readonly name: string;
  readonly words: RegExp;
}

const english = ([name, words]: readonly [string, string]): Term => ({
  name,
  words: new RegExp(`\\b(?:${words})\\b`, "i"),
});
const chinese = ([name, words]: readonly [string, string]): Term => ({
  name,
  words: new RegExp(words, "i"),
});

const CATEGORIES: readonly Term[] = [
  ...Object.entries(ENGLISH_CATEGORIES).map(english),
  ...Object.entries(CHINESE_CATEGORIES).map(chinese),
];
const SUBJECTS: readonly Term[] = [
  ...Object.entries(ENGLISH_SUBJECTS).map(english),
  ...Object.entries(CHINESE_SUBJECTS).map(chinese),
];
const LONGEST = 600;

const namesIn = (terms: readonly Term[], sentence: string): readonly string[] => {
  const text = sentence.slice(0, LONGEST);
  return terms.flatMap(({ name, words }) => (words.test(text) ? [name] : []));
};

/** Returns the categories of personal information that a sentence names. */
export const categoriesIn = (sentence: string): readonly string[] => namesIn(CATEGORIES, sentence);

/** Returns the groups of people whose information a sentence speaks of. */
export const subjectsIn = (sentence: string): readonly string[] => namesIn(SUBJECTS, sentence);

/** Categories that the law calls sensitive (PIPL Art. 28, GDPR Art. 9 and 10). */
const SENSITIVE = new Set([
  "Ethnicity",
  "Race",
  "Religion",
  "PoliticalAffiliation",
  "SexualOrientation",
  "Health",
  "MentalHealth",
  "Biometric",
  "BankAccount",
  "CriminalConviction",
]);
export const isSensitive = (category: string): boolean => SENSITIVE.has(category);
