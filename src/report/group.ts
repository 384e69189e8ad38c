import type { Finding, Report } from "../model/report.js";
import { SEVERITIES } from "../model/vocabulary.js";

/** Findings shown as one: the missing statements of one document, or a single finding. */
export interface Group {
  readonly findings: readonly [Finding, ...Finding[]];
}

/** Grouping is presentation: reports list findings singly, people read one annotation per cause and document. */
export function groups(report: Report): Group[] {
  const result = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of report.findings) {
    if (finding.suppressed) continue;
    const { file, range } = finding.primary;
    const shared = finding.kind === "missing-statement" && finding.outcome === "fail";
    const key = shared
      ? `${file} ${finding.severity}`
      : `${finding.fingerprint} ${file}:${range.start.line}:${range.start.column}`;
    const known = result.get(key);
    if (known) known.push(finding);
    else result.set(key, [finding]);
  }
  return [...result.values()].map((findings) => ({ findings }));
}

/** By severity, then by certainty: what was not capped comes first. */
export const ranked = (list: readonly Group[]): Group[] =>
  [...list].sort((a, b) => rank(a) - rank(b));

const rank = ({ findings: [first] }: Group) =>
  SEVERITIES.indexOf(first.severity) * 2 + (first.capped === undefined ? 0 : 1);
