import type { Facts } from "../model/fact.js";
import type { Condition } from "../model/rule.js";
import { compile, type Decide } from "./decide.js";
import { explain } from "./explain.js";
import { type Judgment, judge, type ResultNode, type Truth } from "./judgment.js";

/** Conditions made ready once: `run` may be called for any number of subjects. */
export class Conditions {
  readonly #compiled: ReadonlyMap<string, readonly [Condition, Decide]>;

  constructor(conditions: ReadonlyMap<string, Condition>) {
    this.#compiled = new Map(
      [...conditions].map(([name, condition]) => [name, [condition, compile(condition)]]),
    );
  }

  /** Decides every condition for one subject; name to answer. Throws on a fact that the subject does not have. */
  run(facts: Facts): ReadonlyMap<string, ConditionAnswer> {
    const answers = new Map<string, ConditionAnswer>();
    for (const [name, [condition, decide]] of this.#compiled) {
      const value = decide(facts);
      answers.set(name, { value, explain: () => confirm(value, condition, facts) });
    }
    return answers;
  }
}

/** What a condition came to. It has three values, because "cannot be read" is not "no". */
export interface ConditionAnswer {
  readonly value: Truth;
  /**
   * Explains the value by the result tree of json-rules-engine, which evaluates the condition anew and thereby confirms
   * it. Rejects with {@link Disagreement} if it comes to another value.
   */
  explain(): Promise<ExplainedAnswer>;
}

export interface ExplainedAnswer {
  readonly tree: ResultNode;
  readonly judgment: Judgment;
}

/** Two evaluators came to different values: a bug of ours, which no document can cause by itself. */
export class Disagreement extends Error {
  readonly compiled: Truth;
  readonly confirmed: Truth;

  constructor(compiled: Truth, confirmed: Truth) {
    super(`compiled conditions decide ${compiled}, json-rules-engine ${confirmed}`);
    this.name = "Disagreement";
    this.compiled = compiled;
    this.confirmed = confirmed;
  }
}

async function confirm(value: Truth, condition: Condition, facts: Facts): Promise<ExplainedAnswer> {
  const { tree, holds } = await explain(condition, facts);
  const judgment = judge(tree);
  if (judgment.value !== value) throw new Disagreement(value, judgment.value);
  // The library's own answer has two values: it counts where everything could be read.
  if (!hasUnknown(tree) && holds !== (value === "true"))
    throw new Disagreement(value, holds ? "true" : "false");
  return { tree, judgment };
}

function hasUnknown(node: ResultNode): boolean {
  if ("all" in node) return node.all.some(hasUnknown);
  if ("any" in node) return node.any.some(hasUnknown);
  return "not" in node ? hasUnknown(node.not) : node.factResult.state === "unreadable";
}
