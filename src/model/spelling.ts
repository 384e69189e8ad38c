/** Rules of the built-in packs were once spelled `licence`; packs of others keep the spelling that they chose. */
const RENAMED = /^ip\/[\w-]*licence/;

/** Returns a rule id in its present spelling, so that `ip/licence-allowed` is accepted wherever a user writes an id. */
export const currentRuleId = (id: string): string =>
  RENAMED.test(id) ? id.replaceAll("licence", "license") : id;

const BRITISH_WORD = /^(?:[a-z]+-)*licence$/i;

/** Returns a word of the vocabulary in its American spelling: `open-licence` is `open-license`. Sentences stay as they are. */
export const americanWord = (word: string): string =>
  BRITISH_WORD.test(word) ? word.replace(/licence$/, "license") : word;

/** Returns a rule as parsed JSON with its words in American spelling: its kind, and the values of its conditions. */
export function ruleInAmerican(rule: unknown): unknown {
  if (Array.isArray(rule)) return rule.map(ruleInAmerican);
  if (typeof rule !== "object" || rule === null) return rule;
  return Object.fromEntries(
    Object.entries(rule).map(([key, value]) => [
      key,
      key === "kind" || key === "value" ? americanWords(value) : ruleInAmerican(value),
    ]),
  );
}

const americanWords = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(americanWords)
    : typeof value === "string"
      ? americanWord(value)
      : value;
