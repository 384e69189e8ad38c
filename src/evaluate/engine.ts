import { Almanac, Engine, type TopLevelCondition } from "json-rules-engine";
import type { Fact, Facts } from "../model/fact.js";
import type { Condition } from "../model/rule.js";
import { OPERATORS } from "../policy/operators.js";

/**
 * The only import of json-rules-engine. What its defaults would do to us, and what is done about it
 * (each with a test in test/evaluate/engine-traps.test.ts): two overlapping runs on one engine drop rules, so runs
 * queue; an unknown fact or operator rejects the whole run, so rules are checked at load and facts are total; its
 * own operators hold on silence, so they are taken out; JSONPath runs code, so paths are refused.
 */
export class Conditions {
  readonly #engine: Engine;
  #last: Promise<unknown> = Promise.resolve();

  constructor(conditions: ReadonlyMap<string, Condition>) {
    this.#engine = new Engine([], { allowUndefinedFacts: false, pathResolver: refusePath });
    for (const name of LIBRARY_OPERATORS) this.#engine.removeOperator(name);
    for (const name of LIBRARY_DECORATORS) this.#engine.removeOperatorDecorator(name);
    for (const [name, operator] of Object.entries(OPERATORS))
      this.#engine.addOperator(name, (fact: Fact, value: unknown) => {
        if (fact.state === "unreadable") return false; // unknown: the judgement reads the state
        if (fact.state === "absent" || fact.value === null)
          return operator.absent?.(value) ?? false;
        return operator.holds({ state: fact.state, value: fact.value }, value);
      });
    for (const [name, condition] of conditions)
      this.#engine.addRule({ name, conditions: topLevel(condition), event: { type: "rule" } });
  }

  /** Evaluates every condition against one subject; name to result tree. */
  run(facts: Facts): Promise<ReadonlyMap<string, ResultNode>> {
    const run = this.#last.then(async () => {
      const { results, failureResults } = await this.#engine.run(
        {},
        { almanac: new FlatFacts(facts) },
      );
      return new Map(
        [...results, ...failureResults].map((result) => [
          result.name,
          result.conditions as ResultNode,
        ]),
      );
    });
    this.#last = run.catch(() => undefined);
    return run;
  }
}

/** The engine's result tree, as far as it is used: every leaf carries the fact that it was given. */
export type ResultNode =
  | { readonly all: readonly ResultNode[] }
  | { readonly any: readonly ResultNode[] }
  | { readonly not: ResultNode }
  | {
      readonly fact: string;
      readonly operator: string;
      readonly result: boolean;
      readonly factResult: Fact;
    };

/** Hands facts over as they are, with state and place, and knows no others. */
class FlatFacts extends Almanac {
  readonly #facts: Facts;

  constructor(facts: Facts) {
    super({ allowUndefinedFacts: false, pathResolver: refusePath });
    this.#facts = facts;
  }

  override factValue<T>(
    name: string,
    _params?: Record<string, unknown>,
    path?: string,
  ): Promise<T> {
    if (path) return Promise.reject(new Error("facts are flat: a path is refused"));
    if (!Object.hasOwn(this.#facts, name))
      return Promise.reject(new Error(`undefined fact: ${name}`));
    return Promise.resolve(this.#facts[name] as T);
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
