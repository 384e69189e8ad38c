import { textIn } from "../model/localized.js";
import type { Report } from "../model/report.js";
import { lineAddress, repositoryOf } from "./address.js";
import { type Row, table } from "./comma-separated.js";
import { withNames } from "./names.js";
import type { RenderContext, Reporter } from "./reporter.js";
import { doubtOf, sourceOf } from "./words.js";

const COLUMNS = [
  "repository",
  "commit",
  "file",
  "line",
  "column",
  "severity",
  "outcome",
  "rule",
  "title",
  "subject",
  "message",
  "remedy",
  "source",
  "note",
  "introduced",
  "suppressed_by",
  "suppressed_until",
  "fingerprint",
  "url",
  "rule_url",
] as const;

const csvParts = (report: Report, context: RenderContext): Iterable<string> =>
  table(COLUMNS, rows(withNames(report), context));

/** Findings as a table, one a row, for spreadsheets. What is excused is among them, and says by what. */
export const csvReport: Reporter = {
  id: "csv",
  title: "findings as a table (CSV)",
  render: (report, context) => [...csvParts(report, context)].join(""),
  parts: csvParts,
};

function* rows(report: Report, { rules }: RenderContext): Iterable<Row<(typeof COLUMNS)[number]>> {
  for (const finding of report.findings) {
    const { ruleId, primary, suppressed } = finding;
    const rule = rules?.get(ruleId);
    const { repository, commit, path } = repositoryOf(report, primary.file);
    yield {
      repository,
      commit,
      file: path,
      line: primary.range.start.line,
      column: primary.range.start.column,
      severity: finding.severity,
      outcome: finding.outcome,
      rule: ruleId,
      title: rule?.title && textIn(rule.title, report.locale),
      subject: finding.subject,
      message: finding.message,
      remedy: finding.remedy,
      source: sourceOf(finding, report.locale),
      note: doubtOf(finding, report.locale),
      introduced: finding.introduced,
      suppressed_by: suppressed?.by,
      suppressed_until: suppressed?.expires,
      fingerprint: finding.fingerprint,
      url: lineAddress(report, primary),
      rule_url: rule?.page,
    };
  }
}
