import type { Report } from "../model/report.js";
import type { Severity } from "../model/vocabulary.js";
import { type FailOn, reaches } from "../policy/fail-on.js";
import { deciding } from "../report/verdict.js";

export type Outcome = "pass" | "fail" | "undetermined" | "nothing" | "error";

/** What the verdict counts: all findings, or only those that the change under review caused. */
export type Decides = "introduced" | "all";

export interface Verdict {
  readonly outcome: Outcome;
  readonly errors: number;
  readonly warnings: number;
  readonly notices: number;
  readonly undetermined: number;
}

/** Computed from the report alone, before anything is printed or sent. */
export function verdictOf(report: Report, failOn: FailOn, decides: Decides): Verdict {
  const findings = deciding(report, decides);
  const count = (severity: Severity) => findings.filter((one) => one.severity === severity).length;
  const undetermined = findings.filter(({ outcome }) => outcome === "undetermined").length;
  const outcome = (): Outcome => {
    if (report.diagnostics.some(({ severity }) => severity === "fatal")) return "error";
    if (findings.some(({ severity }) => reaches(severity, failOn))) return "fail";
    if (report.documents.length === 0) return "nothing";
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
