import type { Finding } from "../model/report.js";
import { SEVERITIES } from "../model/vocabulary.js";

/** How often a rule fires with a severity. */
export interface RuleCount extends Pick<Finding, "ruleId" | "severity" | "outcome"> {
  readonly count: number;
}

/** Counts findings by rule and severity: the strongest first, then what fires most. */
export function countByRule(findings: readonly Finding[]): RuleCount[] {
  const counts = new Map<string, RuleCount>();
  for (const { ruleId, severity, outcome } of findings) {
    const key = `${ruleId} ${severity} ${outcome}`;
    const count = (counts.get(key)?.count ?? 0) + 1;
    counts.set(key, { ruleId, severity, outcome, count });
  }
  return [...counts.values()].sort(
    (a, b) => rank(a) - rank(b) || b.count - a.count || (a.ruleId < b.ruleId ? -1 : 1),
  );
}

const rank = ({ severity, outcome }: RuleCount): number =>
  SEVERITIES.indexOf(severity) * 2 + (outcome === "fail" ? 0 : 1);
