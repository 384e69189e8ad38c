import {
  Almanac,
  Engine,
  Rule,
  type RuleProperties,
  type TopLevelCondition,
} from "json-rules-engine";
import type { Fact, Facts } from "../model/fact.js";
import { lookup } from "../model/lookup.js";
import type { Condition } from "../model/rule.js";
import { OPERATORS, type Operator } from "../policy/packs/operators.js";
import { judge, type ResultNode, type Truth } from "./judgment.js";

/**
 * The only import of json-rules-engine. What its defaults would do to us, and what is done about it
 * (each with a test in test/evaluate/engine-traps.test.ts): two overlapping runs on one engine drop rules, so runs
 * queue; an unknown fact or operator rejects the whole run, so rules are checked at load and facts are total; its
 * own operators hold on silence, so they are taken out; JSONPath runs code, so paths are refused.
 *
 * Most of the library's time goes into cloning every condition for every run. `PlainRule` evaluates without that; a
 * test holds its result trees against those of the library's own rules (`kind` is for that test).
 */
export class Conditions {
  readonly #engine: Engine;
  #last: Promise<unknown> = Promise.resolve();

  constructor(conditions: ReadonlyMap<string, Condition>, kind: typeof Rule = PlainRule) {
    this.#engine = new Engine([], { allowUndefinedFacts: false, pathResolver: refusePath });
    for (const name of LIBRARY_OPERATORS) this.#engine.removeOperator(name);
    for (const name of LIBRARY_DECORATORS) this.#engine.removeOperatorDecorator(name);
    for (const [name, operator] of Object.entries(OPERATORS))
      this.#engine.addOperator(name, (fact: Fact, value: unknown) => holds(operator, fact, value));
    for (const [name, condition] of conditions)
      this.#engine.addRule(
        new kind({ name, conditions: topLevel(condition), event: { type: "rule" } }),
      );
  }

  /** Evaluates every condition against one subject; name to answer. */
  run(facts: Facts): Promise<ReadonlyMap<string, Answer>> {
    const run = this.#last.then(async () => {
      const { results, failureResults } = await this.#engine.run(
        {},
        { almanac: new FlatFacts(facts) },
      );
      return new Map(
        [...results, ...failureResults].map((result) => [result.name, answerOf(result)]),
      );
    });
    this.#last = run.catch(() => undefined);
    return run;
  }
}

/** What became of one condition: with three values, because "cannot be read" is not "no". */
export interface Answer {
  readonly value: Truth;
  /** Built when asked for: most conditions are never explained. */
  readonly tree: ResultNode;
}

/** Whether a fact is what one comparison asks for; what cannot be read is not. */
export const meets = (leaf: Extract<Condition, { fact: string }>, fact: Fact): boolean =>
  holds(operatorOf(leaf, leaf.operator), fact, leaf.value);

function holds(operator: Operator, fact: Fact, value: unknown): boolean {
  if (fact.state === "unreadable") return false; // unknown: the judgment reads the state
  if (fact.state === "absent" || fact.value === null) return operator.absent?.(value) ?? false;
  return operator.holds({ state: fact.state, value: fact.value }, value);
}

/**
 * A rule of the engine whose evaluation is one call of compiled conditions. The engine calls `evaluate` on every rule;
 * the method is not in its typings, so the version is pinned.
 */
class PlainRule extends Rule {
  readonly #condition: Condition;
  readonly #decide: (facts: FlatFacts) => Truth;

  constructor(properties: RuleProperties | string) {
    super(properties);
    this.#condition = (properties as RuleProperties).conditions as Condition;
    this.#decide = compile(this.#condition);
  }

  /** Rejects, as the library does, on a fact or operator that does not exist. */
  async evaluate(almanac: FlatFacts): Promise<PlainResult> {
    const { name, event } = this;
    return new PlainResult(name, event, this.#decide(almanac), this.#condition, almanac);
  }
}

class PlainResult implements Answer {
  readonly name: string;
  readonly event: Rule["event"];
  readonly value: Truth;
  readonly result: boolean;
  readonly #condition: Condition;
  readonly #facts: FlatFacts;

  constructor(
    name: string,
    event: Rule["event"],
    value: Truth,
    condition: Condition,
    facts: FlatFacts,
  ) {
    this.name = name;
    this.event = event;
    this.value = value;
    this.result = value === "true";
    this.#condition = condition;
    this.#facts = facts;
  }

  get tree(): ResultNode {
    return resultOf(this.#condition, this.#facts);
  }
}

/** Of the library's own rules the tree is at hand, and the value is read from it. */
const answerOf = (result: unknown): Answer => {
  if (result instanceof PlainResult) return result;
  const tree = (result as { conditions: ResultNode }).conditions;
  return { tree, value: judge(tree).value };
};

/** Kleene's three values over the leaves; `judge` in judgment.ts reads the same from a tree. */
function compile(condition: Condition): (facts: FlatFacts) => Truth {
  if ("all" in condition) {
    const all = condition.all.map(compile);
    return (facts) => first(all, facts, "false") ?? "true";
  }
  if ("any" in condition) {
    const any = condition.any.map(compile);
    return (facts) => first(any, facts, "true") ?? "false";
  }
  if ("not" in condition) {
    const not = compile(condition.not);
    return (facts) => OPPOSITE[not(facts)];
  }
  const { fact, operator, value } = condition;
  return (facts) => {
    const found = facts.fact(fact);
    const known = operatorOf(condition, operator);
    if (found.state === "unreadable") return "unknown";
    return holds(known, found, value) ? "true" : "false";
  };
}

const OPPOSITE = { true: "false", false: "true", unknown: "unknown" } as const;

/** The deciding value where a part has it, `unknown` where none has it and a part is unknown. */
function first(
  parts: readonly ((facts: FlatFacts) => Truth)[],
  facts: FlatFacts,
  decisive: Truth,
): Truth | undefined {
  let open: Truth | undefined;
  for (const part of parts) {
    const value = part(facts);
    if (value === decisive) return decisive;
    if (value === "unknown") open = value;
  }
  return open;
}

function operatorOf(condition: Condition, name: string): Operator {
  if ("path" in condition) refusePath();
  const operator = lookup(OPERATORS, name);
  if (!operator) throw new Error(`unknown operator: ${name}`);
  return operator;
}

function resultOf(condition: Condition, facts: FlatFacts): ResultNode {
  if ("all" in condition) return { all: condition.all.map((child) => resultOf(child, facts)) };
  if ("any" in condition) return { any: condition.any.map((child) => resultOf(child, facts)) };
  if ("not" in condition) return { not: resultOf(condition.not, facts) };
  const { fact, operator, value } = condition;
  const factResult = facts.fact(fact);
  const result = holds(operatorOf(condition, operator), factResult, value);
  return { fact, operator, value, factResult, result };
}

/** Hands facts over as they are, with state and place, and knows no others. */
class FlatFacts extends Almanac {
  readonly #facts: Facts;

  constructor(facts: Facts) {
    super({ allowUndefinedFacts: false, pathResolver: refusePath });
    this.#facts = facts;
  }

  fact(name: string): Fact {
    const fact = lookup(this.#facts, name);
    if (!fact) throw new Error(`undefined fact: ${name}`);
    return fact;
  }

  override async factValue<T>(
    name: string,
    _params?: Record<string, unknown>,
    path?: string,
  ): Promise<T> {
    return (path ? refusePath() : this.fact(name)) as T;
  }

  /** The library would look up an object with a `fact` key in a rule's value; values are plain here. */
  getValue(value: unknown): Promise<unknown> {
    return Promise.resolve(value);
  }
}

const refusePath = (): never => {
  throw new Error("facts are flat: a path is refused");
};

/** The library wants all, any or not at the top. */
const topLevel = (condition: Condition): TopLevelCondition =>
  ("fact" in condition ? { all: [condition] } : condition) as TopLevelCondition;

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
