import { CATALOG } from "../facts/catalog.js";
import { lookup } from "../model/lookup.js";
import type { Condition } from "../model/rule.js";
import { PRESENCE } from "../model/vocabulary.js";
import { OPERATORS } from "../policy/packs/operators.js";

/** A comparison of a condition. */
export type Leaf = Extract<Condition, { fact: string }>;

/** Sets of the three truth values, as bits. */
export const HOLDS = 1;
export const FAILS = 2;
export const UNKNOWN = 4;

/** What one fact can be, as far as the comparisons at hand can tell: the truth of each of them. */
export interface Class {
  readonly absent: boolean;
  readonly truths: readonly number[];
}

export const leafKey = ({ fact, operator, value }: Leaf): string =>
  JSON.stringify([fact, operator, value]);

/** More classes of one fact are not told apart; the comparisons then count as independent of each other. */
const MOST_ITEMS = 6;
const MOST_FREE = 4;

/**
 * Returns the ways in which one fact can answer some comparisons: one class for all values that answer alike, one for
 * silence where the fact may be absent, and one for "cannot be read" where that is asked for. A comparison whose value
 * is not written in the rule (a parameter) may hold or not for every stated value.
 */
export function classesOf(fact: string, leaves: readonly Leaf[], unreadable: boolean): Class[] {
  const entry = lookup(CATALOG, fact);
  const closed = leaves.map((leaf) => (isPlain(leaf.value) ? leaf : undefined));
  const values = entry === undefined ? undefined : valuesOf(fact, closed.filter(isLeaf));
  // Where values cannot be listed, every comparison but `present` is free.
  const free = closed.map(
    (leaf) => leaf === undefined || (values === undefined && leaf.operator !== "present"),
  );
  const stated = (values ?? [""]).map((value) =>
    leaves.map((leaf, i) =>
      free[i]
        ? HOLDS | FAILS
        : truth(operatorOf(leaf)?.holds({ state: "declared", value }, leaf.value)),
    ),
  );
  const classes: Class[] = stated
    .flatMap((truths) => settled(truths))
    .map((truths) => ({ absent: false, truths }));
  if (entry?.mayBeAbsent !== false)
    classes.push({
      absent: true,
      truths: leaves.map((leaf) => truth(operatorOf(leaf)?.absent?.(leaf.value))),
    });
  if (unreadable) classes.push({ absent: false, truths: leaves.map(() => UNKNOWN) });
  const seen = new Set<string>();
  return classes.filter(({ absent, truths }) => {
    const key = `${absent} ${truths.join()}`;
    return !seen.has(key) && seen.add(key);
  });
}

const isLeaf = (leaf: Leaf | undefined): leaf is Leaf => leaf !== undefined;
const isPlain = (value: unknown) => typeof value !== "object" || Array.isArray(value);
const truth = (holds: boolean | undefined) => (holds === true ? HOLDS : FAILS);
const operatorOf = ({ operator }: Leaf) => lookup(OPERATORS, operator);

/** Each comparison that is free, once as held and once as not; of too many, the sets stay as they are. */
function settled(truths: readonly number[]): number[][] {
  const open = truths.flatMap((count, i) => (count === (HOLDS | FAILS) ? [i] : []));
  if (open.length > MOST_FREE) return [[...truths]];
  return open.reduce(
    (sets, i) =>
      sets.flatMap((set) =>
        [HOLDS, FAILS].map((value) =>
          set.map((candidate, index) => (index === i ? value : candidate)),
        ),
      ),
    [[...truths]],
  );
}

/** Values of a fact of which every other value is the like of one; undefined where there are too many. */
function valuesOf(
  fact: string,
  leaves: readonly Leaf[],
): readonly (string | number | string[])[] | undefined {
  const entry = lookup(CATALOG, fact);
  const named = leaves.flatMap(({ value }) => (Array.isArray(value) ? value : [value]));
  const words = [...new Set(named.filter((value) => typeof value === "string"))];
  switch (entry?.type) {
    case "presence":
      return PRESENCE;
    case "enum":
      return entry.values ?? [...words, OTHER];
    case "number": {
      const numbers = named.filter((value) => typeof value === "number").sort((a, b) => a - b);
      const [least = 0, most = 0] = [numbers[0], numbers.at(-1)];
      const between = numbers.map((n, i) => (n + (numbers[i + 1] ?? n)) / 2);
      // Not only one more and one less: beyond 2^53 that is the same number.
      const far = (n: number) => 1 + Math.abs(n);
      return [least - far(least), ...numbers, ...between, most + far(most)];
    }
    case "list":
      return subsets(alike(words, leaves))?.map((items) => [...items, OTHER]);
    default:
      return [...words, OTHER];
  }
}

/** A value that no rule names. */
const OTHER = "\u0000";

/** One word for all that stand in the same comparisons. */
function alike(words: readonly string[], leaves: readonly Leaf[]): string[] {
  const first = new Map<string, string>();
  for (const word of words) {
    const where = leaves
      .map(({ value }) => (Array.isArray(value) ? value.includes(word) : value === word))
      .join();
    if (!first.has(where)) first.set(where, word);
  }
  return [...first.values()];
}

const subsets = (items: readonly string[]): string[][] | undefined =>
  items.length > MOST_ITEMS
    ? undefined
    : items.reduce<string[][]>((sets, item) => sets.flatMap((set) => [set, [...set, item]]), [[]]);
