import {
  Engine,
  type NestedConditionResult,
  Rule,
  type TopLevelCondition,
  type TopLevelConditionResult,
} from "json-rules-engine";
import type { Fact, Facts } from "../model/fact.js";
import type { Condition } from "../model/rule.js";
import { OPERATORS } from "../policy/packs/operators.js";
import { factOf, holds } from "./decide.js";
import type { ResultNode } from "./judgment.js";

/** What json-rules-engine found. Nothing in it is of the facts themselves. */
export interface Explanation {
  /** What each comparison came to, in the order of the condition. */
  readonly results: readonly boolean[];
  /** With two values: the library takes what cannot be read for `no`. */
  readonly holds: boolean;
}

/**
 * Evaluates a condition with json-rules-engine: the only use of the library, and only of its typed interface.
 *
 * What its defaults would do to us is kept out (each has a test in test/evaluate/engine-traps.test.ts): two overlapping
 * runs on one engine drop rules, so an engine is in one explanation at a time; an unknown fact rejects the run; its own
 * operators hold on silence, so they are removed; JSONPath runs code, so paths are refused.
 */
export async function explain(condition: Condition, facts: Facts): Promise<Explanation> {
  const engine = idle.pop() ?? newEngine();
  const names = factNames(condition);
  for (const name of names) engine.addFact(name, factOf(facts, name));
  const rule = new Rule({ conditions: topLevel(condition), event: { type: "rule" } });
  engine.addRule(rule);
  const { results, failureResults } = await engine.run();
  const [result] = [...results, ...failureResults];
  if (!result) throw new Error("json-rules-engine returned no result");
  // One that threw is not used again.
  engine.removeRule(rule);
  for (const name of names) engine.removeFact(name);
  idle.push(engine);
  return { results: [...resultsOf(result.conditions)], holds: result.result === true };
}

const idle: Engine[] = [];

function newEngine(): Engine {
  const engine = new Engine([], { allowUndefinedFacts: false, pathResolver: refusePath });
  for (const name of LIBRARY_OPERATORS) engine.removeOperator(name);
  for (const name of LIBRARY_DECORATORS) engine.removeOperatorDecorator(name);
  for (const [name, operator] of Object.entries(OPERATORS))
    engine.addOperator(name, (fact: Fact, value: unknown) => holds(operator, fact, value));
  return engine;
}

/** Yields what each comparison came to. A reference to a named condition is not part of the rule language. */
function* resultsOf(node: TopLevelConditionResult | NestedConditionResult): Iterable<boolean> {
  if ("all" in node) for (const part of node.all) yield* resultsOf(part);
  else if ("any" in node) for (const part of node.any) yield* resultsOf(part);
  else if ("not" in node) yield* resultsOf(node.not);
  else if ("condition" in node) throw new Error("a reference to a condition is refused");
  else yield node.result === true;
}

/** Returns the tree of every comparison that was explained, with the facts that were compared. */
export function treeOf(condition: Condition, { results }: Explanation, facts: Facts): ResultNode {
  let next = 0;
  const nodeOf = (part: Condition): ResultNode => {
    if ("all" in part) return { all: part.all.map(nodeOf) };
    if ("any" in part) return { any: part.any.map(nodeOf) };
    if ("not" in part) return { not: nodeOf(part.not) };
    const { fact, operator, value } = part;
    const result = results[next++] === true;
    return { fact, operator, value, result, factResult: factOf(facts, fact) };
  };
  return nodeOf("fact" in condition ? { all: [condition] } : condition);
}

/** Returns the facts that a condition compares, each once. */
export const factNames = (condition: Condition): readonly string[] => [
  ...new Set(comparedFacts(condition)),
];

function* comparedFacts(condition: Condition): Iterable<string> {
  if ("all" in condition) for (const part of condition.all) yield* comparedFacts(part);
  else if ("any" in condition) for (const part of condition.any) yield* comparedFacts(part);
  else if ("not" in condition) yield* comparedFacts(condition.not);
  else yield condition.fact;
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
