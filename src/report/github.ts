import type { Finding, Report } from "../model/report.js";
import { SEVERITIES } from "../model/vocabulary.js";
import { clip, commandData, commandProperty, line } from "./escape.js";
import { type Group, groups, ranked } from "./group.js";
import type { Reporter } from "./reporter.js";
import { cappedWord, totals, words } from "./words.js";

/** GitHub keeps this many annotations of each level a step; the rest would be dropped without a word. */
const PER_LEVEL = 10;
/** The runner cuts messages here, after unescaping; half of it leaves room for escapes of ours. */
const MESSAGE_LENGTH = 4096;

/**
 * Annotations by workflow commands: they need no token, so they work on pull requests from forks.
 * Source: actions/runner, ActionCommandManager.cs (`_maxCountPerIssueType`, `_maxIssueMessageLength`).
 */
export const github: Reporter = {
  id: "github",
  title: "annotations for GitHub Actions",
  render(report) {
    const word = words(report.locale);
    const all = ranked(groups(report));
    const shown: string[] = [];
    let left = 0;
    for (const severity of SEVERITIES) {
      const level = all.filter(({ findings: [first] }) => first.severity === severity);
      // One notice is kept back for the line that says how many did not fit.
      const full = left === 0 && level.length <= PER_LEVEL;
      const room = severity === "notice" && !full ? PER_LEVEL - 1 : PER_LEVEL;
      shown.push(...level.slice(0, room).map((group) => annotation(group, report)));
      for (const { findings } of level.slice(room)) left += findings.length;
    }
    if (left > 0) shown.push(`::notice title=Cardwarden::${commandData(word("more", left))}`);
    for (const { message, hint, at } of report.diagnostics)
      shown.push(line(`${message}${at ? `: ${at.file}` : ""}${hint ? ` (${hint})` : ""}`));
    shown.push(totals(report));
    return `${shown.join("\n")}\n`;
  },
};

function annotation({ findings }: Group, report: Report): string {
  const [first] = findings;
  const { file, range } = first.primary;
  const word = words(report.locale);
  const properties = [
    `file=${commandProperty(file)}`,
    `line=${range.start.line}`,
    `endLine=${range.end.line}`,
    // The runner drops columns of a range over several lines, and an empty range.
    ...(range.start.line === range.end.line
      ? [
          `col=${range.start.column}`,
          `endColumn=${Math.max(range.end.column, range.start.column + 1)}`,
        ]
      : []),
    `title=${commandProperty(findings.length === 1 ? first.ruleId : word("missing", findings.length))}`,
  ];
  const text =
    findings.length === 1
      ? single(first, report)
      : findings.map((one) => `- ${one.message} (${one.ruleId})`).join("\n");
  return `::${first.severity} ${properties.join(",")}::${commandData(clip(text, MESSAGE_LENGTH / 2))}`;
}

function single(finding: Finding, report: Report): string {
  const word = words(report.locale);
  const cap = cappedWord(finding.capped);
  const source = finding.because.find((one) => one.source !== undefined)?.source;
  return [
    finding.message,
    ...(source === undefined ? [] : [`${word("because")}: ${source}`]),
    ...(finding.remedy === "" ? [] : [`${word("fix")}: ${finding.remedy}`]),
    ...(cap ? [`(${word(cap)})`] : []),
  ].join("\n");
}
