import type { Condition, RuleFile } from "../model/rule.js";
import { FAILS, HOLDS, type Leaf, UNKNOWN } from "./fact-values.js";
import type { Goal } from "./satisfiable.js";

/** A way into `rule.json`. */
export type Path = readonly (string | number)[];

/** A condition of a rule, in the order in which they are asked. */
export interface Part {
  /** `when`, `undetermined`, `require`, `case 1` … */
  readonly name: string;
  readonly path: Path;
  readonly condition: Condition;
  /** What is the case where it is asked at all: the rule applies, and earlier cases held. */
  readonly reached: readonly Goal[];
}

/** The conditions of a rule with what each of them can take for granted. */
export function partsOf(
  rule: Pick<RuleFile, "when" | "undetermined" | "require" | "cases">,
): Part[] {
  const parts: Part[] = [{ name: "when", path: ["when"], condition: rule.when, reached: [] }];
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
export interface Placed {
  readonly condition: Condition;
  readonly path: Path;
}

/** The members of a condition, with their places. */
export function children(condition: Condition, path: Path): Placed[] {
  if ("all" in condition)
    return condition.all.map((one, i) => ({ condition: one, path: [...path, "all", i] }));
  if ("any" in condition)
    return condition.any.map((one, i) => ({ condition: one, path: [...path, "any", i] }));
  return "not" in condition ? [{ condition: condition.not, path: [...path, "not"] }] : [];
}

/** The comparisons of a condition, with their places. */
export const leavesIn = (condition: Condition, path: Path): { leaf: Leaf; path: Path }[] =>
  "fact" in condition
    ? [{ leaf: condition, path }]
    : children(condition, path).flatMap((one) => leavesIn(one.condition, one.path));
