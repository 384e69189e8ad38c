import type { Finding, PolicyPreview } from "../../model/report.js";
import { SEVERITIES, type Severity } from "../../model/vocabulary.js";

/** As many as a person reads before deciding about a policy. */
const MAX_FINDINGS = 50;

/** Returns what counts by the policy that judges, against what would count by the policy files of the change. */
export function previewOf(
  files: readonly string[],
  findingsNow: readonly Finding[],
  then: readonly Finding[],
): PolicyPreview {
  const [current, future] = [countingOf(findingsNow), countingOf(then)];
  const onlyIn = (some: CountingFindings, others: CountingFindings) =>
    [...some].filter(([key]) => !others.has(key)).map(([, finding]) => finding);
  const disappear = onlyIn(current, future);
  const appear = onlyIn(future, current);
  return {
    files: [...files].sort(),
    disappear: countsOf(disappear),
    appear: countsOf(appear),
    findings: [
      ...disappear.map((finding) => entry(finding, "disappear")),
      ...appear.map((finding) => entry(finding, "appear")),
    ]
      .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity))
      .slice(0, MAX_FINDINGS),
  };
}

/** Makes the preview of a policy that cannot be used: it would stop every run. */
export const brokenPreview = (files: readonly string[], problem: string): PolicyPreview => ({
  ...previewOf(files, [], []),
  problem,
});

type CountingFindings = ReadonlyMap<string, Finding>;

/** Indexes findings that count. Another severity is another finding: a lowered one disappears and appears. */
const countingOf = (findings: readonly Finding[]): CountingFindings =>
  new Map(
    findings
      .filter(({ suppressed }) => suppressed === undefined)
      .map((finding) => [`${finding.fingerprint} ${finding.severity}`, finding]),
  );

function countsOf(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

const entry = ({ ruleId, severity, primary }: Finding, effect: "disappear" | "appear") => ({
  ruleId,
  severity,
  effect,
  at: primary,
});
