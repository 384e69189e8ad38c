import { isCompleteness } from "../model/missing.js";
import type { Finding, Report } from "../model/report.js";
import type { Locale } from "../model/vocabulary.js";
import { clip, json } from "./escape.js";
import type { Reporter } from "./reporter.js";
import { doubtOf, sourceOf, words } from "./words.js";

/** GitLab shows one line for each; longer texts fill the list of a merge request. */
const MAX_TEXT = 1000;

/** As linters map theirs: an error stands above a warning, and neither blocks a merge by itself. */
const SEVERITY = { error: "major", warning: "minor", notice: "info" } as const;

/**
 * GitLab's Code Quality report: findings in the widget of a merge request and beside its lines. GitLab tells what is new by the
 * fingerprints of the target branch, so what is excused is left out on both sides; so is what is only missing, which would mark
 * a line of every card.
 * Source: docs.gitlab.com, "Code Quality report format".
 */
export const gitlabReport: Reporter = {
  id: "gitlab",
  title: "GitLab Code Quality",
  render: (report) => `${json(entries(report))}\n`,
};

function entries({ findings, locale }: Report): object[] {
  const seen = new Map<string, number>();
  return findings
    .filter((finding) => finding.suppressed === undefined && !isCompleteness(finding))
    .map((finding) => {
      const count = seen.get(finding.fingerprint) ?? 0;
      seen.set(finding.fingerprint, count + 1);
      return entry(finding, count, locale);
    });
}

function entry(finding: Finding, count: number, locale: Locale): object {
  const { ruleId, message, remedy, severity, primary } = finding;
  const word = words(locale);
  const source = sourceOf(finding, locale);
  const basis = [source, doubtOf(finding, locale)]
    .map((text) => (text === undefined ? "" : word("report.aside", { text })))
    .join("");
  return {
    description: clip(
      remedy === ""
        ? `${message}${basis}`
        : word("report.sentences", { first: `${message}${basis}`, second: remedy }),
      MAX_TEXT,
    ),
    check_name: ruleId,
    // GitLab drops all but the first of one fingerprint.
    fingerprint: count === 0 ? finding.fingerprint : `${finding.fingerprint}-${count + 1}`,
    severity: SEVERITY[severity],
    location: { path: primary.file, lines: { begin: primary.range.start.line } },
  };
}
