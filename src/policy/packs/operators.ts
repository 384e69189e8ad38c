import type { FactType } from "../../facts/catalog.js";
import type { Fact } from "../../model/fact.js";

/** A comparison of one fact with one value of the rule. */
export interface Operator {
  /** Fact types it applies to. */
  readonly types: readonly FactType[];
  readonly takes: "boolean" | "scalar" | "list" | "number";
  readonly meaning: string;
  /** Decides for a stated fact. Must not throw. */
  holds(fact: StatedFact, value: unknown): boolean;
  /** What an absent fact gives; default false. An unreadable one is never asked: the leaf is unknown. */
  absent?(value: unknown): boolean;
}
type StatedFact = Pick<Fact, "state"> & { value: string | number | readonly string[] };

const scalars: readonly FactType[] = ["text", "presence", "enum", "date", "number"];
const every: readonly FactType[] = [...scalars, "list"];
const listed = (value: unknown, word: unknown) => Array.isArray(value) && value.includes(word);

/**
 * The operators of the rule language. A comparison holds only for a stated fact: silence neither equals nor differs.
 * A rule that means silence says `present`. json-rules-engine's own operators and decorators are taken out, because
 * their `notEqual` and `notIn` hold where nothing was stated.
 */
export const OPERATORS: Readonly<Record<string, Operator>> = {
  present: {
    types: every,
    takes: "boolean",
    meaning: "The fact is stated (true) or not (false).",
    holds: (_, value) => value === true,
    absent: (value) => value === false,
  },
  equal: {
    types: scalars,
    takes: "scalar",
    meaning: "Stated, and equal to this value.",
    holds: (fact, value) => fact.value === value,
  },
  notEqual: {
    types: scalars,
    takes: "scalar",
    meaning: "Stated, and another value.",
    holds: (fact, value) => fact.value !== value,
  },
  in: {
    types: scalars,
    takes: "list",
    meaning: "Stated, and one of these values.",
    holds: (fact, value) => listed(value, fact.value),
  },
  notIn: {
    types: scalars,
    takes: "list",
    meaning: "Stated, and none of these values.",
    holds: (fact, value) => !listed(value, fact.value),
  },
  contains: {
    types: ["list"],
    takes: "scalar",
    meaning: "The list is stated and contains this item.",
    holds: (fact, value) => listed(fact.value, value),
  },
  doesNotContain: {
    types: ["list"],
    takes: "scalar",
    meaning: "The list is stated and does not contain this item.",
    holds: (fact, value) => !listed(fact.value, value),
  },
  containsAny: {
    types: ["list"],
    takes: "list",
    meaning: "The list is stated and contains at least one of these items.",
    holds: (fact, value) => Array.isArray(value) && value.some((word) => listed(fact.value, word)),
  },
  lessThan: {
    types: ["number"],
    takes: "number",
    meaning: "Stated, and smaller.",
    holds: (fact, value) =>
      typeof fact.value === "number" && typeof value === "number" && fact.value < value,
  },
  greaterThan: {
    types: ["number"],
    takes: "number",
    meaning: "Stated, and greater.",
    holds: (fact, value) =>
      typeof fact.value === "number" && typeof value === "number" && fact.value > value,
  },
};
