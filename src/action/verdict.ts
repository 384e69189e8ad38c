import type { Report } from "../model/report.js";
import type { Severity } from "../model/vocabulary.js";
import { type FailOn, reaches } from "../policy/settings/severity.js";
import { deciding, isEmpty } from "../report/verdict.js";

export type StepOutcome = "pass" | "fail" | "undetermined" | "nothing" | "error";

/** What the verdict counts: all findings, or only those that the change under review caused. */
export type DecidingFindings = "introduced" | "all";

export interface StepVerdict {
  readonly outcome: StepOutcome;
  readonly errors: number;
  readonly warnings: number;
  readonly notices: number;
  readonly undetermined: number;
}

/**
 * Returns the verdict, computed from the report alone, before anything is printed or sent. Where the base could not be
 * compared, what the change took away cannot be determined: one open question more, which is never a pass.
 */
export function verdictOf(report: Report, failOn: FailOn, decides: DecidingFindings): StepVerdict {
  const findings = deciding(report, decides);
  const count = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity).length;
  const open = findings.filter(({ outcome }) => outcome === "undetermined").length;
  const isCompared = report.change?.compared !== false;
  const undetermined = isCompared ? open : open + 1;
  const outcome = (): StepOutcome => {
    if (report.diagnostics.some(({ severity }) => severity === "fatal")) return "error";
    if (findings.some(({ severity }) => reaches(severity, failOn))) return "fail";
    if (!isCompared) return reaches("warning", failOn) ? "fail" : "undetermined";
    if (isEmpty(report)) return "nothing";
    return undetermined > 0 ? "undetermined" : "pass";
  };
  return {
    outcome: outcome(),
    errors: count("error"),
    warnings: count("warning"),
    notices: count("notice"),
    undetermined,
  };
}
