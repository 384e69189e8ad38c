import { isCompleteness } from "../model/missing.js";
import type { Report } from "../model/report.js";
import { json } from "./escape.js";
import type { Reporter } from "./reporter.js";
import { deciding, isEmpty, problems } from "./verdict.js";
import { words } from "./words.js";

/**
 * A badge as the endpoint of shields.io takes it: the strongest of what the verdict is about.
 * Source: shields.io, "Endpoint Badge".
 */
export const badgeReport: Reporter = {
  id: "badge",
  title: "badge (JSON for the endpoint of shields.io)",
  render: (report, { decides }) =>
    `${json({ schemaVersion: 1, label: "cardwarden", ...verdict(report, decides) })}\n`,
};

function verdict(report: Report, decides: "introduced" | "all" | undefined) {
  const word = words(report.locale);
  const findings = deciding(report, decides).filter((finding) => !isCompleteness(finding));
  const count = (severity: string) =>
    findings.filter((finding) => finding.severity === severity).length;
  if (report.diagnostics.some(({ severity }) => severity === "fatal"))
    return { message: word("badge.not-checked"), color: "lightgrey", isError: true };
  if (isEmpty(report)) return { message: word("badge.no-card"), color: "lightgrey" };
  const [errors, warnings] = [count("error"), count("warning")];
  if (errors > 0) return { message: word("report.errors", { count: errors }), color: "red" };
  if (warnings > 0)
    return { message: word("report.warnings", { count: warnings }), color: "yellow" };
  // What could not be checked is never green.
  return problems(report).length > 0
    ? { message: word("badge.partly-checked"), color: "yellow" }
    : { message: word("badge.passing"), color: "brightgreen" };
}
