import { capsOf, underCaps } from "../../evaluate/caps.js";
import { isMissingStatement } from "../../model/missing.js";
import type { Finding } from "../../model/report.js";
import { decideSeverity } from "../../policy/settings/severity.js";
import type { RulesToApply } from "../judge.js";

/** Returns fingerprints of missing statements, of which is asked whether the base makes them. */
export const missingStatements = (findings: readonly Finding[]): ReadonlySet<string> =>
  new Set(findings.filter(isMissingStatement).map(({ fingerprint }) => fingerprint));

/**
 * Marks missing statements that the base states, which the change therefore took away. That is no silence but a step back:
 * a notice becomes a warning, unless a setting or a cap keeps it one.
 */
export function withRegressions(
  findings: readonly Finding[],
  heldAtBase: ReadonlySet<string>,
  rules: RulesToApply,
): Finding[] {
  const byId = new Map(rules.packs.flatMap((pack) => pack.rules).map((rule) => [rule.id, rule]));
  return findings.map((finding) => {
    const rule = heldAtBase.has(finding.fingerprint) ? byId.get(finding.ruleId) : undefined;
    if (rule === undefined) return finding;
    const settled = decideSeverity(rule.id, "warning", finding.primary.file, rules);
    const severity =
      finding.severity !== "notice" || settled === "off"
        ? finding.severity
        : underCaps(settled, capsOf(rule, rules));
    return { ...finding, severity, regression: true };
  });
}
