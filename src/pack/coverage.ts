import { Conditions } from "../evaluate/engine.js";
import { judge, type ResultNode } from "../evaluate/judgment.js";
import { CATALOG } from "../facts/catalog.js";
import type { Subject } from "../model/fact.js";
import { lookup } from "../model/lookup.js";
import type { RuleFile } from "../model/rule.js";
import { FAILS, HOLDS, type Leaf } from "./fact-values.js";
import { type ConditionPath, leavesIn, partsOf, type RulePart } from "./rule-conditions.js";
import { possible } from "./satisfiable.js";

/** What an example can show of a comparison; `absent`: its fact is silent or cannot be read. */
export const SIGHTS = ["true", "false", "absent"] as const;
export type Sight = (typeof SIGHTS)[number];

/** A comparison of a rule, and what its examples show of it. */
export interface LeafCoverage {
  readonly part: string;
  readonly path: ConditionPath;
  readonly leaf: Leaf;
  /** What a document can show at all where the comparison is asked. Nothing else is expected. */
  readonly possible: ReadonlySet<Sight>;
  /** The examples that show it. */
  readonly seen: Readonly<Record<Sight, ReadonlySet<string>>>;
}

type Sights = Record<Sight, Set<string>>;

/**
 * Which comparisons of a rule its examples show true, false and silent. Each is looked at wherever its part of the rule
 * is asked: `when` on every subject of the rule's kinds, `require` where `when` holds, a case where those before it
 * hold; there on every subject, also where another comparison has decided already.
 */
export class RuleCoverage {
  readonly rule: RuleFile;
  readonly leaves: readonly LeafCoverage[];
  readonly #parts: readonly { part: RulePart; seen: readonly Sights[] }[];
  readonly #conditions: Conditions;
  readonly #failed = new Set<string>();

  constructor(rule: RuleFile) {
    this.rule = rule;
    const parts = partsOf(rule);
    this.#conditions = conditionsOf(parts);
    const placed = parts.map((part) => ({
      part,
      leaves: leavesIn(part.condition, part.path).map(({ leaf, path }) => ({
        part: part.name,
        path,
        leaf,
        possible: sightsOf(part, leaf),
        seen: { true: new Set<string>(), false: new Set<string>(), absent: new Set<string>() },
      })),
    }));
    this.leaves = placed.flatMap(({ leaves }) => leaves);
    this.#parts = placed.map(({ part, leaves }) => ({
      part,
      seen: leaves.map(({ seen }) => seen),
    }));
  }

  /** Looks at the subjects of an example, under the rule with the parameters that the example gives it. */
  async observe(example: string, subjects: readonly Subject[], ran = this.rule): Promise<void> {
    if (ran.parameters !== undefined) return;
    const conditions = ran === this.rule ? this.#conditions : conditionsOf(partsOf(ran));
    const kinds: readonly string[] = [this.rule.subject].flat();
    for (const subject of subjects) {
      if (!kinds.includes(subject.kind)) continue;
      const answers = conditions.run(subject.facts);
      for (const { part, seen } of this.#parts) {
        const answer = answers.get(part.name);
        if (answer === undefined) break;
        for (const [i, node] of leafNodes((await answer.explain()).tree).entries()) {
          const { state } = node.factResult;
          const { value } = judge(node);
          if (value !== "unknown") seen[i]?.[value].add(example);
          if (state === "absent" || state === "unreadable") seen[i]?.absent.add(example);
        }
        if (part.name === "undetermined" ? answer.value === "true" : answer.value !== "true") {
          if (answer.value === "false") this.#failed.add(part.name);
          break;
        }
      }
    }
  }

  /** Requirements that no example fails: `require`, or cases. */
  get unfailed(): readonly RulePart[] {
    return this.#parts
      .map(({ part }) => part)
      .filter(({ name }) => name !== "when" && name !== "undetermined")
      .filter(({ name }) => !this.#failed.has(name));
  }
}

const conditionsOf = (parts: readonly RulePart[]): Conditions =>
  new Conditions(new Map(parts.map(({ name, condition }) => [name, condition])));

/** What a comparison can show where it is asked: what the rule decided before that leaves the rest. */
function sightsOf({ reached }: RulePart, leaf: Leaf): Set<Sight> {
  const can = (is: number) => possible([...reached, { condition: leaf, is }]) !== "no";
  const isAlwaysKnown = lookup(CATALOG, leaf.fact)?.mayBeAbsent === false;
  const silent =
    !isAlwaysKnown &&
    // For `present`, silence is one of its two values already.
    leaf.operator !== "present" &&
    possible([...reached, { absent: leaf.fact }]) !== "no";
  return new Set<Sight>([
    ...(can(HOLDS) ? ["true" as const] : []),
    ...(can(FAILS) ? ["false" as const] : []),
    ...(silent ? ["absent" as const] : []),
  ]);
}

type LeafNode = Extract<ResultNode, { fact: string }>;

/** The leaves of a result in the order of the condition. */
function leafNodes(node: ResultNode): LeafNode[] {
  if ("all" in node) return node.all.flatMap(leafNodes);
  if ("any" in node) return node.any.flatMap(leafNodes);
  return "not" in node ? leafNodes(node.not) : [node];
}

export type Thresholds = Readonly<Record<Sight, number>>;
export const DEFAULT_THRESHOLDS: Thresholds = { true: 100, false: 100, absent: 95 };

/** How many of the sights that some comparisons can give are given. */
export interface Total {
  readonly sight: Sight;
  readonly seen: number;
  readonly of: number;
}

export const totalsOf = (leaves: readonly LeafCoverage[]): Total[] =>
  SIGHTS.map((sight) => {
    const can = leaves.filter((leaf) => leaf.possible.has(sight));
    return { sight, seen: can.filter(({ seen }) => seen[sight].size > 0).length, of: can.length };
  });

/** Returns percent, rounded down: 99.9 is not 100. */
export const percent = ({ seen, of: total }: Total): number =>
  total === 0 ? 100 : Math.floor((seen * 1000) / total) / 10;

export const below = (total: Total, thresholds: Thresholds): boolean =>
  percent(total) < thresholds[total.sight];

/** Returns what a comparison could show, and no example does. */
export const unseen = ({ possible, seen }: LeafCoverage): Sight[] =>
  SIGHTS.filter((sight) => possible.has(sight) && seen[sight].size === 0);
