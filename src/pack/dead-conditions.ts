import { type Message, message } from "../messages/index.js";
import type { Condition, RuleFile } from "../model/rule.js";
import { FAILS, HOLDS, type Leaf, leafKey } from "./fact-values.js";
import { type ConditionPath, children, partsOf, type RulePart } from "./rule-conditions.js";
import { type Goal, possible } from "./satisfiable.js";

/** A part of a condition that no document can ever make a difference to. */
export interface DeadPart {
  readonly code: "never-holds" | "always-holds" | "stands-twice" | "unreachable" | "never-fails";
  readonly path: ConditionPath;
  readonly message: Message;
}

/**
 * Returns what can never matter in the conditions of a rule: contradictions, tautologies, branches that are never
 * reached.
 */
export function deadParts(rule: RuleFile): DeadPart[] {
  return partsOf(rule).flatMap((part) => {
    // A condition that is never reached has one fault, not one for each comparison.
    if (impossible(part.reached))
      return part.name === "when" || part.name === "require" || part.name === "case 1"
        ? []
        : [
            {
              code: "unreachable",
              path: part.path,
              message: message("lint.part-unreachable", { part: part.name }),
            } satisfies DeadPart,
          ];
    const inner = search(part.condition, part.path, part);
    if (inner.length > 0 || part.name === "when") return inner;
    return impossible([...part.reached, { condition: part.condition, is: FAILS }])
      ? [neverFails(part)]
      : [];
  });
}

const impossible = (goals: readonly Goal[]) => possible(goals) === "no";

const neverFails = ({ name, path }: RulePart): DeadPart => ({
  code: "never-fails",
  path,
  message: message("lint.part-never-fails", { part: name }),
});

/** The innermost faults of a condition. */
function search(condition: Condition, path: ConditionPath, part: RulePart): DeadPart[] {
  const inner = children(condition, path).flatMap((child) =>
    search(child.condition, child.path, part),
  );
  if (inner.length > 0) return inner;
  const isFirst = part.name === "when";
  const name = conditionText(condition);
  if (impossible([...part.reached, { condition, is: HOLDS }])) {
    const text = isFirst
      ? message("lint.never-holds", { condition: name })
      : message("lint.never-holds-then", { condition: name });
    return [{ code: "never-holds", path, message: text }];
  }
  // A rule for every subject still needs a `when`, and says something of it that is always so.
  const isWholeWhen = isFirst && path.length === 1;
  if (!isWholeWhen && impossible([...part.reached, { condition, is: FAILS }])) {
    const text = isFirst
      ? message("lint.always-holds", { condition: name })
      : message("lint.always-holds-then", { condition: name });
    return [{ code: "always-holds", path, message: text }];
  }
  return [...twice(condition, path), ...swallowed(condition, path, part)];
}

/** Returns a comparison as it is written, or the word of a condition. */
const conditionText = (condition: Condition) =>
  "fact" in condition
    ? `\`${condition.fact} ${condition.operator} ${valueText(condition)}\``
    : `\`${"all" in condition ? "all" : "any" in condition ? "any" : "not"}\``;

/** Returns the value of a comparison on one line. */
export const valueText = ({ value }: Leaf): string =>
  Array.isArray(value)
    ? value.join(", ")
    : typeof value === "object"
      ? JSON.stringify(value)
      : String(value);

/** Members of one `all` or `any` that say the same. */
function twice(condition: Condition, path: ConditionPath): DeadPart[] {
  const [word, members] = membersOf(condition);
  const seen = new Set<string>();
  return members.flatMap((member, i): DeadPart[] => {
    const key = leafOrTree(member);
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    const text = message("lint.stands-twice", {
      condition: conditionText(member),
      list: `\`${word}\``,
    });
    return [{ code: "stands-twice", path: [...path, word, i], message: text }];
  });
}

/** Longer lists are not compared member by member. */
const MOST_MEMBERS = 40;

/** Members of an `any` that hold only where another one does. */
function swallowed(condition: Condition, path: ConditionPath, { reached }: RulePart): DeadPart[] {
  const [word, members] = membersOf(condition);
  if (word !== "any" || members.length > MOST_MEMBERS) return [];
  return members.flatMap((member, i): DeadPart[] => {
    const coveredBy = members.findIndex(
      (candidate, k) =>
        k !== i &&
        leafOrTree(candidate) !== leafOrTree(member) &&
        impossible([
          ...reached,
          { condition: member, is: HOLDS },
          { condition: candidate, is: FAILS },
        ]) &&
        // Of two that hold together always, the later one is the spare one.
        (k < i ||
          !impossible([
            ...reached,
            { condition: candidate, is: HOLDS },
            { condition: member, is: FAILS },
          ])),
    );
    if (coveredBy < 0) return [];
    const text = message("lint.branch-decides-nothing", { member: coveredBy + 1 });
    return [{ code: "unreachable", path: [...path, word, i], message: text }];
  });
}

const leafOrTree = (condition: Condition) =>
  "fact" in condition ? leafKey(condition) : JSON.stringify(condition);

function membersOf(condition: Condition): ["all" | "any", readonly Condition[]] {
  if ("all" in condition) return ["all", condition.all];
  if ("any" in condition) return ["any", condition.any];
  return ["all", []];
}
