import {
  Engine,
  type NestedConditionResult,
  type TopLevelCondition,
  type TopLevelConditionResult,
} from "json-rules-engine";
import type { Fact, Facts } from "../model/fact.js";
import type { Condition } from "../model/rule.js";
import { OPERATORS } from "../policy/packs/operators.js";
import { factOf, holds } from "./decide.js";
import type { ResultNode } from "./judgment.js";

/** What json-rules-engine found: its own answer, and the tree of every comparison with the fact that it was given. */
export interface Explanation {
  readonly tree: ResultNode;
  /** With two values: the library takes what cannot be read for `no`. */
  readonly holds: boolean;
}

/**
 * Evaluates a condition with json-rules-engine: the only use of the library, and only of its typed interface.
 *
 * What its defaults would do to us is kept out (each has a test in test/evaluate/engine-traps.test.ts): two overlapping
 * runs on one engine drop rules, so every explanation has an engine of its own; an unknown fact rejects the run; its own
 * operators hold on silence, so they are removed; JSONPath runs code, so paths are refused.
 */
export async function explain(condition: Condition, facts: Facts): Promise<Explanation> {
  const engine = new Engine([], { allowUndefinedFacts: false, pathResolver: refusePath });
  for (const name of LIBRARY_OPERATORS) engine.removeOperator(name);
  for (const name of LIBRARY_DECORATORS) engine.removeOperatorDecorator(name);
  for (const [name, operator] of Object.entries(OPERATORS))
    engine.addOperator(name, (fact: Fact, value: unknown) => holds(operator, fact, value));
  for (const name of factNames(condition)) engine.addFact(name, factOf(facts, name));
  engine.addRule({ conditions: topLevel(condition), event: { type: "rule" } });
  const { results, failureResults } = await engine.run();
  const [result] = [...results, ...failureResults];
  if (!result) throw new Error("json-rules-engine returned no result");
  return { tree: nodeOf(result.conditions), holds: result.result === true };
}

/** Reads the library's result. A reference to a named condition is not part of the rule language. */
function nodeOf(result: TopLevelConditionResult | NestedConditionResult): ResultNode {
  if ("all" in result) return { all: result.all.map(nodeOf) };
  if ("any" in result) return { any: result.any.map(nodeOf) };
  if ("not" in result) return { not: nodeOf(result.not) };
  if ("condition" in result) throw new Error("a reference to a condition is refused");
  const { fact, operator, value } = result;
  return {
    fact,
    operator,
    value,
    result: result.result === true,
    factResult: result.factResult as Fact,
  };
}

function factNames(condition: Condition): Set<string> {
  if ("all" in condition) return new Set(condition.all.flatMap((part) => [...factNames(part)]));
  if ("any" in condition) return new Set(condition.any.flatMap((part) => [...factNames(part)]));
  return "not" in condition ? factNames(condition.not) : new Set([condition.fact]);
}

/** The library wants all, any or not at the top. */
const topLevel = (condition: Condition): TopLevelCondition =>
  "fact" in condition ? { all: [condition] } : condition;

const refusePath = (): never => {
  throw new Error("facts are flat: a path is refused");
};

const LIBRARY_OPERATORS = [
  "equal",
  "notEqual",
  "in",
  "notIn",
  "contains",
  "doesNotContain",
  "lessThan",
  "lessThanInclusive",
  "greaterThan",
  "greaterThanInclusive",
];
const LIBRARY_DECORATORS = ["someFact", "someValue", "everyFact", "everyValue", "swap", "not"];
