import type { Location } from "../model/location.js";
import type { Finding, Report } from "../model/report.js";
import { clip } from "./escape.js";
import { elsewhere, type FindingGroup, itemText, lineAndColumn } from "./group.js";
import type { RenderContext } from "./reporter.js";
import { paste } from "./suggested-keys.js";
import { doubtOf, pasteTitle, severityWord, sourceOf, words } from "./words.js";

/** What an annotation says, as it was read: each output puts it through its own door. */
export interface AnnotationText {
  readonly title: string;
  readonly message: string;
  /** YAML to paste with a line above it that says where; whole or not at all, since half of it would be wrong. */
  readonly addition?: string;
}

export function annotationText(
  group: FindingGroup,
  report: Report,
  context: RenderContext,
  length: number,
): AnnotationText {
  const { findings } = group;
  const [first, ...others] = findings;
  const block = paste(findings, report.lineage, context.line);
  return {
    title:
      others.length === 0
        ? first.ruleId
        : words(report.locale)("report.missing", { count: findings.length }),
    message: clip(others.length === 0 ? single(first, report) : several(group, report), length),
    ...(block === undefined
      ? {}
      : { addition: [pasteTitle(block, report.locale), "", ...block.lines].join("\n") }),
  };
}

/** Returns the place of an annotation; columns only within one line, and never none. */
export function annotationPlace({ range: { start, end } }: Location): {
  readonly line: number;
  readonly endLine: number;
  readonly columns?: readonly [number, number];
} {
  return {
    line: start.line,
    endLine: end.line,
    ...(start.line === end.line
      ? { columns: [start.column, Math.max(end.column, start.column + 1)] }
      : {}),
  };
}

function several({ findings, at: location, severity }: FindingGroup, report: Report): string {
  const word = words(report.locale);
  return findings
    .map((finding) => {
      const text =
        finding.severity === severity
          ? itemText(finding)
          : word("report.labeled", {
              label: severityWord(finding.severity, report.locale),
              text: itemText(finding),
            });
      const where =
        lineAndColumn(finding.primary) === lineAndColumn(location)
          ? ""
          : ` ${lineAndColumn(finding.primary)}`;
      return `- ${text}${word("report.aside", { text: finding.ruleId })}${where}`;
    })
    .join("\n");
}

function single(finding: Finding, report: Report): string {
  const word = words(report.locale);
  const doubt = doubtOf(finding, report.locale);
  const source = sourceOf(finding, report.locale);
  const [related, ...furtherPlaces] = elsewhere(finding);
  const others =
    furtherPlaces.length === 0 ? "" : word("report.more-places", { count: furtherPlaces.length });
  return [
    finding.message,
    ...(source === undefined
      ? []
      : [word("report.labeled", { label: word("report.because"), text: source })]),
    ...(related === undefined
      ? []
      : [
          word("report.labeled", {
            label: word("report.see"),
            text: `${related.at.file}:${lineAndColumn(related.at)} ${related.note}${others}`,
          }),
        ]),
    ...(finding.remedy === ""
      ? []
      : [word("report.labeled", { label: word("report.fix"), text: finding.remedy })]),
    ...(doubt ? [word("report.aside", { text: doubt }).trim()] : []),
  ].join("\n");
}
