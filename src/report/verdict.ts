import { message } from "../messages/index.js";
import { isCompleteness } from "../model/missing.js";
import type { Finding, Report } from "../model/report.js";
import type { Locale, Severity } from "../model/vocabulary.js";
import type { RepositoryCounts } from "./by-repository.js";
import type { RenderContext } from "./reporter.js";
import { words } from "./words.js";

type VerdictScope = RenderContext["decides"];

/** Findings that count, by what the change under review has to do with them. Outside a change all are in `caused`. */
export interface Split {
  readonly caused: readonly Finding[];
  readonly before: readonly Finding[];
}

const isOpen = ({ suppressed }: Finding) => suppressed === undefined;

export function split({ findings }: Pick<Report, "findings">): Split {
  const open = findings.filter(isOpen);
  return {
    caused: open.filter(({ introduced }) => introduced !== false),
    before: open.filter(({ introduced }) => introduced === false),
  };
}

/** Returns what somebody excuses, and has to answer for; what a baseline knows is only counted where people read. */
export const waived = ({ findings }: Pick<Report, "findings">): readonly Finding[] =>
  findings.filter(({ suppressed }) => suppressed?.by === "waiver");

/** Returns the findings that the verdict is about. */
export function deciding(report: Report, decides: VerdictScope): readonly Finding[] {
  return decides === "introduced" ? split(report).caused : report.findings.filter(isOpen);
}

/** Returns the findings that are shown one by one: all but what only counts in the completeness of a card. */
export const shown = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter((finding) => !isCompleteness(finding));

const count = (findings: readonly Finding[], severity: Severity) =>
  findings.filter((finding) => finding.severity === severity).length;
const isOpenQuestion = ({ outcome }: Finding) => outcome === "undetermined";

/** Returns how many files a review has left out because the change cannot concern them. */
export const notLookedAt = ({ change }: Pick<Report, "change">): number => change?.notLookedAt ?? 0;

/** True if there was nothing to check: no document, and none that was left out. */
export const isEmpty = (report: Report): boolean =>
  report.documents.length === 0 && notLookedAt(report) === 0;

/** Returns what stopped or hindered the run; what it looked at and left is only counted. */
export const problems = ({ diagnostics }: Report): Report["diagnostics"] =>
  diagnostics.filter(({ severity }) => severity !== "notice");

/** Returns the files that were looked at and are no documents, each with its reason. */
export const leftFiles = ({ diagnostics }: Report): Report["diagnostics"] =>
  diagnostics.filter(({ severity, at: location }) => severity === "notice" && location);

/**
 * Returns how many files were looked at and left, and what to do about it, first what the caller adds: a line for each
 * repository of the report.
 */
export const leftLines = ({ diagnostics, locale }: Report, more?: string): string[] =>
  diagnostics.flatMap(({ code, message: text, hint }) => {
    if (code !== "files-left") return [];
    const word = words(locale);
    const aside = [more, hint].filter((part) => part !== undefined).join(word("report.apart"));
    return [aside === "" ? text : `${text}${word("report.aside", { text: aside })}`];
  });

/** Returns the verdict as a picture. What could not be decided or not be run is never green. */
export function sign(report: Report, decides?: VerdictScope): string {
  const findings = deciding(report, decides);
  if (report.diagnostics.some(({ severity }) => severity === "fatal")) return "❌";
  if (count(findings, "error") > 0) return "❌";
  if (count(findings, "warning") > 0 || findings.some(isOpenQuestion)) return "⚠️";
  if (report.change?.compared === false) return "⚠️";
  // Of a share that found nothing, nothing is known of the others.
  const isWhole = report.shard === undefined || report.shard.of === 1;
  const isChecked = report.documents.length + findings.length + notLookedAt(report) > 0;
  return isChecked && isWhole ? "✅" : "➖";
}

/** Returns "1 error, 2 warnings, 0 notices in 3 documents; 1 cannot tell; 2 excused by waivers". */
export function totals(report: Report, decides?: VerdictScope): string {
  const word = words(report.locale);
  const { documents } = report.summary;
  if (isEmpty(report) && report.findings.length === 0) return word("report.no-documents");
  if (report.diagnostics.some(({ code }) => code === "no-rule")) return word("report.no-rule");
  const findings = shown(deciding(report, decides));
  const remarks = besides(report, decides);
  const caused = decides === "introduced";
  if (findings.length === 0)
    return [
      caused || documents === 0
        ? word("report.none-caused")
        : word("report.no-findings", { count: documents }),
      ...remarks.map((part) => word("report.next", { text: part })),
    ].join("");
  const counts = {
    errors: message("report.errors", { count: count(findings, "error") }),
    warnings: message("report.warnings", { count: count(findings, "warning") }),
    notices: message("report.notices", { count: count(findings, "notice") }),
  };
  const sums = caused
    ? word("report.totals-caused", counts)
    : word("report.totals", {
        ...counts,
        documents: message("report.in-documents", { count: documents }),
      });
  return [sums, ...remarks].join(word("report.apart"));
}

/** Returns "1 error, 2 warnings, 0 notices in 3 documents; 4 expected items not stated" of a repository. */
export function countsText(
  { documents, error, warning, notice, missing }: RepositoryCounts,
  locale: Locale,
): string {
  const word = words(locale);
  if (documents === 0) return word("html.no-card");
  const sums = word("report.totals", {
    errors: message("report.errors", { count: error }),
    warnings: message("report.warnings", { count: warning }),
    notices: message("report.notices", { count: notice }),
    documents: message("report.in-documents", { count: documents }),
  });
  return missing === 0
    ? sums
    : [sums, word("report.incomplete", { count: missing })].join(word("report.apart"));
}

/**
 * Returns how many expected items are not stated: where the change under review decides, in the documents that it touches, as
 * their completeness counts.
 */
function missingItems(report: Report, decides: VerdictScope): number {
  const counted = deciding(report, decides);
  const { files } = report.change ?? {};
  if (decides !== "introduced" || files === undefined)
    return counted.length - shown(counted).length;
  const touched = new Set([...files, ...counted.map(({ primary }) => primary.file)]);
  return report.findings.filter(
    (finding) => isOpen(finding) && isCompleteness(finding) && touched.has(finding.primary.file),
  ).length;
}

/** Returns what the three sums do not say; nothing where there is nothing to say. */
function besides(report: Report, decides: VerdictScope): string[] {
  const word = words(report.locale);
  const before = shown(split(report).before);
  const counted = deciding(report, decides);
  const fresh = shown(report.findings).filter(
    (finding) => isOpen(finding) && finding.introduced === true,
  );
  const suppressedBy = (means: "waiver" | "baseline") =>
    report.findings.filter(({ suppressed }) => suppressed?.by === means).length;
  const counts: [
    (
      | "report.cannot-tell"
      | "report.incomplete"
      | "report.before"
      | "report.new-here"
      | "report.waived"
      | "report.baselined"
      | "report.not-looked-at"
    ),
    number,
  ][] = [
    ["report.cannot-tell", counted.filter(isOpenQuestion).length],
    decides === "introduced" ? ["report.before", before.length] : ["report.new-here", fresh.length],
    ["report.waived", suppressedBy("waiver")],
    ["report.baselined", suppressedBy("baseline")],
    ["report.not-looked-at", notLookedAt(report)],
    ["report.incomplete", missingItems(report, decides)],
  ];
  const { shard } = report;
  return [
    ...counts.flatMap(([code, sum]) => (sum === 0 ? [] : [word(code, { count: sum })])),
    ...(shard ? [word("report.shard", { index: shard.index, of: shard.of })] : []),
  ];
}
