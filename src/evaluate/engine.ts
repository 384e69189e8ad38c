import type { Fact, Facts } from "../model/fact.js";
import type { Condition } from "../model/rule.js";
import { compile, type Decide, factOf } from "./decide.js";
import { type Explanation, explain, factNames, treeOf } from "./explain.js";
import { type Judgment, judge, type ResultNode, type Truth } from "./judgment.js";

/** Values longer than this, as JSON, are confirmed each time; and of shorter ones so many answers are kept. */
const MAX_KEY = 1000;
const MAX_ANSWERS = 1000;

/** A condition made ready once: it may be asked of any number of subjects. */
export class PreparedCondition {
  readonly #condition: Condition;
  #compiled: Decide | undefined;
  /** The facts that it reads; found when an answer is first confirmed. */
  #names: readonly string[] | undefined;
  /** What json-rules-engine answered, by the states and values of these facts: nothing else decides. */
  readonly #confirmations = new Map<string, Confirmation>();

  constructor(condition: Condition) {
    this.#condition = condition;
  }

  /** Decides the condition for one subject. Throws on a fact that the subject does not have. */
  decide(facts: Facts): Truth {
    this.#compiled ??= compile(this.#condition);
    return this.#compiled(facts);
  }

  /**
   * Explains a decision by what json-rules-engine says, which evaluates the condition anew and thereby confirms it: once
   * for the same values. Rejects with {@link Disagreement} if it comes to another value.
   */
  async confirm(value: Truth, facts: Facts): Promise<Explanation> {
    const { explanation, answers } = await this.#confirmation(facts);
    for (const answer of answers) if (answer !== value) throw new Disagreement(value, answer);
    return explanation;
  }

  /** Returns the tree of the comparisons that were explained, with the facts that they compared. */
  tree(explanation: Explanation, facts: Facts): ResultNode {
    return treeOf(this.#condition, explanation, facts);
  }

  /** Returns what an explanation comes to on the facts that it was made of. */
  judgment(explanation: Explanation, facts: Facts): Judgment {
    return judge(this.tree(explanation, facts));
  }

  async #confirmation(facts: Facts): Promise<Confirmation> {
    this.#names ??= factNames(this.#condition);
    const key = JSON.stringify(this.#names.map((name) => decisive(factOf(facts, name))));
    const cached = this.#confirmations.get(key);
    if (cached) return cached;
    const explanation = await explain(this.#condition, facts);
    const tree = this.tree(explanation, facts);
    const { value } = judge(tree);
    // The library's own answer has two values: it counts where everything could be read.
    const ownAnswer: Truth = explanation.holds ? "true" : "false";
    const answers = hasUnknown(tree) ? [value] : [value, ownAnswer];
    const confirmation = { explanation, answers };
    if (key.length > MAX_KEY) return confirmation;
    if (this.#confirmations.size >= MAX_ANSWERS) this.#confirmations.clear();
    this.#confirmations.set(key, confirmation);
    return confirmation;
  }
}

/** What json-rules-engine made of some values: its result tree read with three values, and its own answer. */
interface Confirmation {
  readonly explanation: Explanation;
  readonly answers: readonly Truth[];
}

/** What of a fact decides; JSON alone has no word for every number. */
const decisive = ({ state, value }: Fact) =>
  typeof value === "number" ? [state, "number", String(value)] : [state, value];

/** Conditions by name, made ready once: `run` may be called for any number of subjects. */
export class Conditions {
  readonly #prepared: ReadonlyMap<string, PreparedCondition>;

  constructor(conditions: ReadonlyMap<string, Condition>) {
    this.#prepared = new Map(
      [...conditions].map(([name, condition]) => [name, new PreparedCondition(condition)]),
    );
  }

  /** Decides every condition for one subject; name to answer. Throws on a fact that the subject does not have. */
  run(facts: Facts): ReadonlyMap<string, ConditionAnswer> {
    const answers = new Map<string, ConditionAnswer>();
    for (const [name, condition] of this.#prepared) {
      const value = condition.decide(facts);
      answers.set(name, {
        value,
        explain: async () => {
          const tree = condition.tree(await condition.confirm(value, facts), facts);
          return { tree, judgment: judge(tree) };
        },
      });
    }
    return answers;
  }
}

/** What a condition came to. It has three values, because "cannot be read" is not "no". */
export interface ConditionAnswer {
  readonly value: Truth;
  /** Explains the value, as {@link PreparedCondition.confirm} does. */
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

function hasUnknown(node: ResultNode): boolean {
  if ("all" in node) return node.all.some(hasUnknown);
  if ("any" in node) return node.any.some(hasUnknown);
  return "not" in node ? hasUnknown(node.not) : node.factResult.state === "unreadable";
}
