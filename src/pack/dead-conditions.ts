import type { Condition, RuleFile } from "../model/rule.js";
import { FAILS, HOLDS, type Leaf, leafKey } from "./fact-values.js";
import { children, type Part, type Path, partsOf } from "./rule-conditions.js";
import { type Goal, possible } from "./satisfiable.js";

/** A part of a condition that no document can ever make a difference to. */
export interface Dead {
  readonly code: "never-holds" | "always-holds" | "stands-twice" | "unreachable" | "never-fails";
  readonly path: Path;
  readonly message: string;
}

/** What can never matter in the conditions of a rule: contradictions, tautologies, branches that are never reached. */
export function deadParts(rule: RuleFile): Dead[] {
  return partsOf(rule).flatMap((part) => {
    // A condition that is never reached has one fault, not one for each comparison.
    if (impossible(part.reached))
      return part.name === "when" || part.name === "require" || part.name === "case 1"
        ? []
        : [
            {
              code: "unreachable",
              path: part.path,
              message: `${part.name} is never reached: what stands before it decides every time`,
            } satisfies Dead,
          ];
    const found = search(part.condition, part.path, part);
    if (found.length > 0 || part.name === "when") return found;
    return impossible([...part.reached, { condition: part.condition, is: FAILS }])
      ? [neverFails(part)]
      : [];
  });
}

const impossible = (goals: readonly Goal[]) => possible(goals) === "no";

const neverFails = ({ name, path }: Part): Dead => ({
  code: "never-fails",
  path,
  message: `${name} always holds where it is asked, so it finds nothing`,
});

/** The innermost faults of a condition. */
function search(condition: Condition, path: Path, part: Part): Dead[] {
  const inner = children(condition, path).flatMap((one) => search(one.condition, one.path, part));
  if (inner.length > 0) return inner;
  const given = part.name === "when" ? "" : ", given what is asked before it";
  if (impossible([...part.reached, { condition, is: HOLDS }]))
    return [{ code: "never-holds", path, message: `${shown(condition)} never holds${given}` }];
  // A rule for every subject still needs a `when`, and says something of it that is always so.
  const whole = part.name === "when" && path.length === 1;
  if (!whole && impossible([...part.reached, { condition, is: FAILS }]))
    return [{ code: "always-holds", path, message: `${shown(condition)} always holds${given}` }];
  return [...twice(condition, path), ...swallowed(condition, path, part)];
}

const shown = (condition: Condition) =>
  "fact" in condition
    ? `\`${condition.fact} ${condition.operator} ${valueText(condition)}\``
    : "all" in condition
      ? "this `all`"
      : "any" in condition
        ? "this `any`"
        : "this `not`";

/** The value of a comparison on one line. */
export const valueText = ({ value }: Leaf): string =>
  Array.isArray(value)
    ? value.join(", ")
    : typeof value === "object"
      ? JSON.stringify(value)
      : String(value);

/** Members of one `all` or `any` that say the same. */
function twice(condition: Condition, path: Path): Dead[] {
  const [word, members] = membersOf(condition);
  const seen = new Set<string>();
  return members.flatMap((member, i): Dead[] => {
    const key = leafOrTree(member);
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    const message = `${shown(member)} stands twice in this \`${word}\``;
    return [{ code: "stands-twice", path: [...path, word, i], message }];
  });
}

/** More are not held against each other. */
const MOST_MEMBERS = 40;

/** Members of an `any` that hold only where another one does. */
function swallowed(condition: Condition, path: Path, { reached }: Part): Dead[] {
  const [word, members] = membersOf(condition);
  if (word !== "any" || members.length > MOST_MEMBERS) return [];
  return members.flatMap((member, i): Dead[] => {
    const by = members.findIndex(
      (other, k) =>
        k !== i &&
        leafOrTree(other) !== leafOrTree(member) &&
        impossible([
          ...reached,
          { condition: member, is: HOLDS },
          { condition: other, is: FAILS },
        ]) &&
        // Of two that hold together always, the later one is the spare one.
        (k < i ||
          !impossible([
            ...reached,
            { condition: other, is: HOLDS },
            { condition: member, is: FAILS },
          ])),
    );
    if (by < 0) return [];
    const message = `this branch decides nothing: wherever it holds, member ${by + 1} of the \`any\` holds`;
    return [{ code: "unreachable", path: [...path, word, i], message }];
  });
}

const leafOrTree = (condition: Condition) =>
  "fact" in condition ? leafKey(condition) : JSON.stringify(condition);

function membersOf(condition: Condition): ["all" | "any", readonly Condition[]] {
  if ("all" in condition) return ["all", condition.all];
  if ("any" in condition) return ["any", condition.any];
  return ["all", []];
}
