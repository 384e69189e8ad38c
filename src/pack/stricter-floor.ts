import type { LevelSeverity, RuleFile } from "../model/rule.js";
import { SEVERITIES, type Severity } from "../model/vocabulary.js";
import { filledIn } from "../policy/settings/parameters.js";
import { FAILS, HOLDS } from "./fact-values.js";
import { partsOf } from "./rule-conditions.js";
import { type Goal, possible } from "./satisfiable.js";

/** Severity as a number at both levels; 0 is no finding. */
export interface Rank {
  readonly baseline: number;
  readonly strict: number;
}

export const rankOf = (severity: Severity): number =>
  SEVERITIES.length - SEVERITIES.indexOf(severity);

/** Returns what a severity comes to: a draft is never more than a notice. */
export function ranked(
  { baseline, strict = baseline }: LevelSeverity,
  status: RuleFile["status"],
): Rank {
  const most = rankOf(status === "draft" ? "notice" : "error");
  return {
    baseline: Math.min(most, rankOf(baseline)),
    strict: Math.min(most, rankOf(strict)),
  };
}

/** Returns the severities of a rule in the order of its cases. */
export const severitiesOf = ({ cases, severity }: RuleFile): LevelSeverity[] =>
  cases?.map((ruleCase) => ruleCase.severity) ?? (severity === undefined ? [] : [severity]);

const NOTHING: Rank = { baseline: 0, strict: 0 };

/** Something that can become of a subject under a rule. */
interface RuleFate {
  readonly goals: readonly Goal[];
  readonly rank: Rank;
}

/** All that can become of a subject that can be read. */
function fates(stated: RuleFile): RuleFate[] {
  const rule = withDefaults(stated);
  const severities = severitiesOf(rule);
  const parts = partsOf(rule);
  const cases = parts.filter(({ name }) => name !== "when" && name !== "undetermined");
  const result: RuleFate[] = [{ goals: [{ condition: rule.when, is: FAILS }], rank: NOTHING }];
  const open = parts.find(({ name }) => name === "undetermined");
  const [first] = severities;
  if (open && first)
    result.push({
      goals: [...open.reached, { condition: open.condition, is: HOLDS }],
      rank: ranked({ baseline: "warning", strict: first.strict ?? first.baseline }, rule.status),
    });
  for (const [i, { reached, condition }] of cases.entries())
    result.push({
      goals: [...reached, { condition, is: FAILS }],
      rank: severities[i] === undefined ? NOTHING : ranked(severities[i], rule.status),
    });
  const last = cases.at(-1);
  if (last)
    result.push({
      goals: [...last.reached, { condition: last.condition, is: HOLDS }],
      rank: NOTHING,
    });
  return result;
}

const exceeds = (a: Rank, b: Rank) => a.baseline > b.baseline || a.strict > b.strict;

/**
 * True if a rule certainly finds nothing that another form of it did not find, and nothing more severely: for every
 * subject that can be read, what becomes of it now is at most what became of it then.
 */
export function atMost(after: RuleFile, then: RuleFile): boolean {
  const kinds = [then.subject].flat();
  if (![after.subject].flat().every((kind) => kinds.includes(kind))) return false;
  const before = fates(then);
  return fates(after).every((fate) =>
    before.every(
      (candidate) =>
        !exceeds(fate.rank, candidate.rank) ||
        possible([...fate.goals, ...candidate.goals]) === "no",
    ),
  );
}

/** Returns a rule as it is where nobody configures its parameters. */
export const withDefaults = (rule: RuleFile): RuleFile => filledIn(rule, []);
