import type { Location } from "../model/location.js";
import type { Finding, Report } from "../model/report.js";
import { clip } from "./escape.js";
import { elsewhere, type Group, place, told } from "./group.js";
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
  group: Group,
  report: Report,
  context: RenderContext,
  length: number,
): AnnotationText {
  const { findings } = group;
  const [first, ...rest] = findings;
  const block = paste(findings, report.lineage, context.line);
  return {
    title:
      rest.length === 0
        ? first.ruleId
        : words(report.locale)("report.missing", { count: findings.length }),
    message: clip(rest.length === 0 ? single(first, report) : several(group, report), length),
    ...(block === undefined
      ? {}
      : { addition: [pasteTitle(block, report.locale), "", ...block.lines].join("\n") }),
  };
}

/** The place of an annotation; columns only within one line, and never none. */
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

function several({ findings, at, severity }: Group, report: Report): string {
  const word = words(report.locale);
  return findings
    .map((one) => {
      const said =
        one.severity === severity
          ? told(one)
          : word("report.labelled", {
              label: severityWord(one.severity, report.locale),
              text: told(one),
            });
      const where = place(one.primary) === place(at) ? "" : ` ${place(one.primary)}`;
      return `- ${said}${word("report.aside", { text: one.ruleId })}${where}`;
    })
    .join("\n");
}

function single(finding: Finding, report: Report): string {
  const word = words(report.locale);
  const doubt = doubtOf(finding, report.locale);
  const source = sourceOf(finding, report.locale);
  const [related, ...more] = elsewhere(finding);
  const others = more.length === 0 ? "" : word("report.more-places", { count: more.length });
  return [
    finding.message,
    ...(source === undefined
      ? []
      : [word("report.labelled", { label: word("report.because"), text: source })]),
    ...(related === undefined
      ? []
      : [
          word("report.labelled", {
            label: word("report.see"),
            text: `${related.at.file}:${place(related.at)} ${related.note}${others}`,
          }),
        ]),
    ...(finding.remedy === ""
      ? []
      : [word("report.labelled", { label: word("report.fix"), text: finding.remedy })]),
    ...(doubt ? [word("report.aside", { text: doubt }).trim()] : []),
  ].join("\n");
}
