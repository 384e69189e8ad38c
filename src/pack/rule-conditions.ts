import type { Condition, RuleFile } from "../model/rule.js";
import { FAILS, HOLDS, type Leaf, UNKNOWN } from "./fact-values.js";
import type { Goal } from "./satisfiable.js";

/** A way into `rule.json`. */
export type ConditionPath = readonly (string | number)[];

/** A condition of a rule, in the order in which they are asked. */
export interface RulePart {
  /** `when`, `undetermined`, `require`, `case 1` … */
  readonly name: string;
  readonly path: ConditionPath;
  readonly condition: Condition;
  /** What is the case where it is asked at all: the rule applies, and earlier cases held. */
  readonly reached: readonly Goal[];
}

/** Returns the conditions of a rule with what each of them can take for granted. */
export function partsOf(
  rule: Pick<RuleFile, "when" | "undetermined" | "require" | "cases">,
): RulePart[] {
  const parts: RulePart[] = [{ name: "when", path: ["when"], condition: rule.when, reached: [] }];
  const reached: Goal[] = [{ condition: rule.when, is: HOLDS }];
  if (rule.undetermined) {
    parts.push({
      name: "undetermined",
      path: ["undetermined"],
      condition: rule.undetermined,
      reached: [...reached],
    });
    reached.push({ condition: rule.undetermined, is: FAILS | UNKNOWN });
  }
  if (rule.require)
    parts.push({ name: "require", path: ["require"], condition: rule.require, reached });
  for (const [i, { require }] of (rule.cases ?? []).entries()) {
    parts.push({
      name: `case ${i + 1}`,
      path: ["cases", i, "require"],
      condition: require,
      reached: [...reached],
    });
    reached.push({ condition: require, is: HOLDS });
  }
  return parts;
}

/** A condition within another one. */
export interface PlacedCondition {
  readonly condition: Condition;
  readonly path: ConditionPath;
}

/** Returns the members of a condition, with their places. */
export function children(condition: Condition, path: ConditionPath): PlacedCondition[] {
  if ("all" in condition)
    return condition.all.map((member, i) => ({ condition: member, path: [...path, "all", i] }));
  if ("any" in condition)
    return condition.any.map((member, i) => ({ condition: member, path: [...path, "any", i] }));
  return "not" in condition ? [{ condition: condition.not, path: [...path, "not"] }] : [];
}

/** Returns the comparisons of a condition, with their places. */
export const leavesIn = (
  condition: Condition,
  path: ConditionPath,
): { leaf: Leaf; path: ConditionPath }[] =>
  "fact" in condition
    ? [{ leaf: condition, path }]
    : children(condition, path).flatMap((child) => leavesIn(child.condition, child.path));
