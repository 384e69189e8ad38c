import type { Finding, Report } from "../model/report.js";
import type { Severity } from "../model/vocabulary.js";
import type { RenderContext } from "./reporter.js";
import { type Word, words } from "./words.js";

type Decides = RenderContext["decides"];

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

/** What somebody excuses, and has to answer for; what a baseline knows is only counted where people read. */
export const waived = ({ findings }: Pick<Report, "findings">): readonly Finding[] =>
  findings.filter(({ suppressed }) => suppressed?.by === "waiver");

/** The findings that the verdict is about. */
export function deciding(report: Report, decides: Decides): readonly Finding[] {
  return decides === "introduced" ? split(report).caused : report.findings.filter(isOpen);
}

const count = (findings: readonly Finding[], severity: Severity) =>
  findings.filter((one) => one.severity === severity).length;
const isOpenQuestion = ({ outcome }: Finding) => outcome === "undetermined";

/** The verdict as a picture. What could not be told or not be run is never green. */
export function sign(report: Report, decides?: Decides): string {
  const findings = deciding(report, decides);
  if (report.diagnostics.some(({ severity }) => severity === "fatal")) return "❌";
  if (count(findings, "error") > 0) return "❌";
  if (count(findings, "warning") > 0 || findings.some(isOpenQuestion)) return "⚠️";
  if (report.change?.compared === false) return "⚠️";
  // Of a share that found nothing, nothing is known of the others.
  const all = report.shard === undefined || report.shard.of === 1;
  return report.documents.length + findings.length > 0 && all ? "✅" : "➖";
}

/** "1 error, 2 warnings, 0 notices in 3 documents; 1 cannot tell; 2 excused by waivers". */
export function totals(report: Report, decides?: Decides): string {
  const word = words(report.locale);
  const { documents } = report.summary;
  if (documents === 0 && report.findings.length === 0) return word("no-documents");
  if (report.diagnostics.some(({ code }) => code === "no-rule")) return word("no-rule");
  const findings = deciding(report, decides);
  const rest = besides(report, decides);
  const caused = decides === "introduced";
  if (findings.length === 0)
    return [
      caused ? word("none-caused") : word("no-findings", documents),
      ...rest.map((part) => word("next", part)),
    ].join("");
  const parts = [
    word("errors", count(findings, "error")),
    word("warnings", count(findings, "warning")),
    word("notices", count(findings, "notice")),
  ] as const;
  const sums = caused
    ? word("totals-caused", ...parts)
    : word("totals", ...parts, word("in-documents", documents));
  return [sums, ...rest].join(word("apart"));
}

/** What the three sums do not say; nothing where there is nothing to say. */
function besides(report: Report, decides: Decides): string[] {
  const word = words(report.locale);
  const { before } = split(report);
  const fresh = report.findings.filter((one) => isOpen(one) && one.introduced === true);
  const by = (what: "waiver" | "baseline") =>
    report.findings.filter(({ suppressed }) => suppressed?.by === what).length;
  const counts: [Word, number][] = [
    ["cannot-tell", deciding(report, decides).filter(isOpenQuestion).length],
    decides === "introduced" ? ["before", before.length] : ["new-here", fresh.length],
    ["waived", by("waiver")],
    ["baselined", by("baseline")],
  ];
  const { shard } = report;
  return [
    ...counts.flatMap(([name, sum]) => (sum === 0 ? [] : [word(name, sum)])),
    ...(shard ? [word("shard", shard.index, shard.of)] : []),
  ];
}
