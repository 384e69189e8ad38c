import type { Condition } from "../model/rule.js";
import { type Class, classesOf, FAILS, HOLDS, type Leaf, leafKey, UNKNOWN } from "./fact-values.js";

/** Something that is to be the case: a condition with one of some truth values, or the silence of a fact. */
export type Goal =
  | { readonly condition: Condition; readonly is: number }
  | { readonly absent: string };

/** Steps of a search; a rule that asks for more is given the benefit of the doubt. */
const MOST_STEPS = 50_000;
/** Different comparisons; no rule that a person wrote has as many. */
const MOST_LEAVES = 200;

/**
 * Tells whether some subject can bring about all goals at once. Facts count as independent of each other, and every
 * value of a fact as possible, so that `no` is certain and `yes` is not. With `unreadable`, any fact may also be one
 * that cannot be read.
 */
export function possible(goals: readonly Goal[], unreadable = false): "yes" | "no" | "too-much" {
  const facts = new ComparedFacts();
  const wanted = goals.flatMap((goal) =>
    "absent" in goal ? [] : [{ node: facts.compile(goal.condition), is: goal.is }],
  );
  const silent = new Set(goals.flatMap((goal) => ("absent" in goal ? [goal.absent] : [])));
  for (const fact of silent) facts.know(fact);
  if (facts.size > MOST_LEAVES) return "too-much";
  const classes = facts.classes(unreadable, silent);
  if (classes.some((factClasses) => factClasses.length === 0)) return "no";
  const order = classes.map((_, i) => i).sort((a, b) => size(classes, a) - size(classes, b));
  const chosen: (Class | undefined)[] = classes.map(() => undefined);
  const open = classes.map((factClasses) => union(factClasses));
  let steps = 0;

  const search = (depth: number): "yes" | "no" | "too-much" => {
    if (++steps > MOST_STEPS) return "too-much";
    const truths = (fact: number, leaf: number) =>
      (chosen[fact]?.truths ?? open[fact])?.[leaf] ?? FAILS;
    let certain = true;
    for (const { node, is } of wanted) {
      const may = truthsOf(node, truths);
      if ((may & is) === 0) return "no";
      if ((may & ~is) !== 0) certain = false;
    }
    const fact = order[depth];
    if (certain || fact === undefined) return "yes";
    for (const valueClass of classes[fact] ?? []) {
      chosen[fact] = valueClass;
      const answer = search(depth + 1);
      chosen[fact] = undefined;
      if (answer !== "no") return answer;
    }
    return "no";
  };
  return search(0);
}

const size = (classes: readonly (readonly Class[])[], i: number) => classes[i]?.length ?? 0;

const union = (classes: readonly Class[]): number[] =>
  (classes[0]?.truths ?? []).map((_, leaf) =>
    classes.reduce((truthSet, { truths }) => truthSet | (truths[leaf] ?? 0), 0),
  );

type CompiledCondition =
  | { readonly all: readonly CompiledCondition[] }
  | { readonly any: readonly CompiledCondition[] }
  | { readonly not: CompiledCondition }
  | { readonly fact: number; readonly leaf: number };

/** A fact and its comparisons, each with its number. */
interface ComparedFact {
  readonly index: number;
  readonly leaves: Map<string, { readonly leaf: Leaf; readonly index: number }>;
}

/** The comparisons of some conditions, by fact; equal ones are one. */
class ComparedFacts {
  /** How many there are. */
  size = 0;
  readonly #facts = new Map<string, ComparedFact>();

  know(fact: string): ComparedFact {
    const facts: ComparedFact = this.#facts.get(fact) ?? {
      index: this.#facts.size,
      leaves: new Map(),
    };
    this.#facts.set(fact, facts);
    return facts;
  }

  compile(condition: Condition): CompiledCondition {
    if ("all" in condition) return { all: condition.all.map((member) => this.compile(member)) };
    if ("any" in condition) return { any: condition.any.map((member) => this.compile(member)) };
    if ("not" in condition) return { not: this.compile(condition.not) };
    const { index: factIndex, leaves } = this.know(condition.fact);
    const key = leafKey(condition);
    const entry = leaves.get(key) ?? { leaf: condition, index: leaves.size };
    if (entry.index === leaves.size) this.size++;
    leaves.set(key, entry);
    return { fact: factIndex, leaf: entry.index };
  }

  classes(unreadable: boolean, silent: ReadonlySet<string>): Class[][] {
    return [...this.#facts].map(([fact, { leaves }]) => {
      const classes = classesOf(
        fact,
        [...leaves.values()].map(({ leaf }) => leaf),
        unreadable,
      );
      return silent.has(fact) ? classes.filter(({ absent }) => absent) : classes;
    });
  }
}

/** Kleene's three values over sets of them: what a condition may come to. */
function truthsOf(node: CompiledCondition, truths: (fact: number, leaf: number) => number): number {
  if ("all" in node) return every(node.all.map((child) => truthsOf(child, truths)));
  if ("any" in node)
    return opposite(every(node.any.map((child) => opposite(truthsOf(child, truths)))));
  if ("not" in node) return opposite(truthsOf(node.not, truths));
  return truths(node.fact, node.leaf);
}

function every(parts: readonly number[]): number {
  const may = (set: number) => parts.every((part) => (part & set) !== 0);
  return (
    (may(HOLDS) ? HOLDS : 0) |
    (parts.some((part) => (part & FAILS) !== 0) ? FAILS : 0) |
    (may(HOLDS | UNKNOWN) && parts.some((part) => (part & UNKNOWN) !== 0) ? UNKNOWN : 0)
  );
}

const opposite = (set: number) =>
  ((set & HOLDS) === 0 ? 0 : FAILS) | ((set & FAILS) === 0 ? 0 : HOLDS) | (set & UNKNOWN);
