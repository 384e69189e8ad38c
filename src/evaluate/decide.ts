import type { Fact, Facts } from "../model/fact.js";
import { lookup } from "../model/lookup.js";
import type { Condition } from "../model/rule.js";
import { OPERATORS, type Operator } from "../policy/packs/operators.js";
import type { Truth } from "./judgment.js";

/** Decides a condition on the facts of one subject. Throws on a fact that the subject does not have. */
export type Decide = (facts: Facts) => Truth;

type Comparison = Extract<Condition, { fact: string }>;

/**
 * Compiles a condition to one call that gives Kleene's three values; `judge` in judgment.ts reads the same from a result
 * tree. Throws on an unknown operator, on a path and on a value that refers to a fact: facts are flat.
 */
export function compile(condition: Condition): Decide {
  if ("all" in condition) {
    const parts = condition.all.map(compile);
    return (facts) => firstDecisive(parts, facts, "false") ?? "true";
  }
  if ("any" in condition) {
    const parts = condition.any.map(compile);
    return (facts) => firstDecisive(parts, facts, "true") ?? "false";
  }
  if ("not" in condition) {
    const decide = compile(condition.not);
    return (facts) => OPPOSITE[decide(facts)];
  }
  const operator = operatorOf(condition);
  const { fact: name, value } = condition;
  return (facts) => {
    const fact = factOf(facts, name);
    if (fact.state === "unreadable") return "unknown";
    return holds(operator, fact, value) ? "true" : "false";
  };
}

const OPPOSITE = { true: "false", false: "true", unknown: "unknown" } as const;

/** Returns the decisive value if a part has it, else `unknown` if a part is unknown. */
function firstDecisive(parts: readonly Decide[], facts: Facts, decisive: Truth): Truth | undefined {
  let result: Truth | undefined;
  for (const decide of parts) {
    const value = decide(facts);
    if (value === decisive) return decisive;
    if (value === "unknown") result = value;
  }
  return result;
}

/** True if a fact is what a comparison asks for; what cannot be read is not. */
export const meets = (comparison: Comparison, fact: Fact): boolean =>
  holds(operatorOf(comparison), fact, comparison.value);

/** Applies an operator to a fact: what cannot be read never holds, and silence only where the operator says so. */
export function holds(operator: Operator, fact: Fact, value: unknown): boolean {
  if (fact.state === "unreadable") return false; // unknown: the judgment reads the state
  if (fact.state === "absent" || fact.value === null) return operator.absent?.(value) ?? false;
  return operator.holds({ state: fact.state, value: fact.value }, value);
}

/** Returns the fact of that name. Throws if there is none: rules are checked when they are loaded, and facts are total. */
export function factOf(facts: Facts, name: string): Fact {
  const fact = lookup(facts, name);
  if (!fact) throw new Error(`undefined fact: ${name}`);
  return fact;
}

function operatorOf({ operator: name, value, ...others }: Comparison): Operator {
  if ("path" in others) throw new Error("facts are flat: a path is refused");
  if (typeof value === "object" && "fact" in value)
    throw new Error("a value is plain: a reference to a fact is refused");
  const operator = lookup(OPERATORS, name);
  if (!operator) throw new Error(`unknown operator: ${name}`);
  return operator;
}
