import type { Finding, Report } from "../model/report.js";
import { SEVERITIES } from "../model/vocabulary.js";
import { clip, commandData, commandProperty, line } from "./escape.js";
import { elsewhere, type Group, groups, place, ranked } from "./group.js";
import { paste } from "./paste.js";
import type { RenderContext, Reporter } from "./reporter.js";
import { cappedWord, pasteTitle, sourceOf, totals, words } from "./words.js";

/** GitHub keeps this many annotations of each level a step; the rest would be dropped without a word. */
const PER_LEVEL = 10;
/** The runner cuts messages here, after unescaping; half of it leaves room for escapes of ours. */
const MESSAGE_LENGTH = 4096;
const TITLE_LENGTH = 255;

/**
 * Annotations by workflow commands: they need no token, so they work on pull requests from forks.
 * Source: actions/runner, ActionCommandManager.cs (`_maxCountPerIssueType`, `_maxIssueMessageLength`).
 */
export const github: Reporter = {
  id: "github",
  title: "annotations for GitHub Actions",
  render(report, context) {
    const word = words(report.locale);
    const all = ranked(groups(report));
    const shown: string[] = [];
    let left = 0;
    for (const severity of SEVERITIES) {
      const level = all.filter((group) => group.severity === severity);
      // One notice is kept back for the line that says how many did not fit.
      const full = left === 0 && level.length <= PER_LEVEL;
      const room = severity === "notice" && !full ? PER_LEVEL - 1 : PER_LEVEL;
      shown.push(...level.slice(0, room).map((group) => annotation(group, report, context)));
      for (const { findings } of level.slice(room)) left += findings.length;
    }
    if (left > 0) shown.push(`::notice title=Cardwarden::${commandData(word("more", left))}`);
    for (const { message, hint, at } of report.diagnostics)
      shown.push(line(`${message}${at ? `: ${at.file}` : ""}${hint ? ` (${hint})` : ""}`));
    shown.push(totals(report));
    return `${shown.join("\n")}\n`;
  },
};

function annotation(group: Group, report: Report, context: RenderContext): string {
  const [first, ...rest] = group.findings;
  const { file, range } = group.at;
  const word = words(report.locale);
  const title = rest.length === 0 ? first.ruleId : word("missing", group.findings.length);
  const properties = [
    `file=${commandProperty(clip(file, MESSAGE_LENGTH))}`,
    `line=${range.start.line}`,
    `endLine=${range.end.line}`,
    // The runner drops columns of a range over several lines, and an empty range.
    ...(range.start.line === range.end.line
      ? [
          `col=${range.start.column}`,
          `endColumn=${Math.max(range.end.column, range.start.column + 1)}`,
        ]
      : []),
    `title=${commandProperty(clip(title, TITLE_LENGTH))}`,
  ];
  const text = clip(
    rest.length === 0 ? single(first, report) : several(group, report),
    MESSAGE_LENGTH / 2,
  );
  return `::${group.severity} ${properties.join(",")}::${commandData(`${text}${addition(group, report, context, text.length)}`)}`;
}

/** The YAML to paste, whole or not at all: half of it would be wrong. */
function addition(
  { findings }: Group,
  report: Report,
  { line: source }: RenderContext,
  used: number,
): string {
  const block = paste(findings, report.lineage, source);
  if (block === undefined) return "";
  const title = pasteTitle(block, report.locale);
  const text = ["", "", title, "", ...block.lines].join("\n");
  return used + text.length <= MESSAGE_LENGTH / 2 ? text : "";
}

function several({ findings, at, severity }: Group, report: Report): string {
  const word = words(report.locale);
  return findings
    .map((one) => {
      const level = one.severity === severity ? "" : `${word(one.severity)}: `;
      const where = place(one.primary) === place(at) ? "" : ` ${place(one.primary)}`;
      return `- ${level}${one.message} (${one.ruleId})${where}`;
    })
    .join("\n");
}

function single(finding: Finding, report: Report): string {
  const word = words(report.locale);
  const cap = cappedWord(finding.capped);
  const source = sourceOf(finding);
  const [related, ...more] = elsewhere(finding);
  const others = more.length === 0 ? "" : ` ${word("more-places", more.length)}`;
  return [
    finding.message,
    ...(source === undefined ? [] : [`${word("because")}: ${source}`]),
    ...(related === undefined
      ? []
      : [`${word("see")}: ${related.at.file}:${place(related.at)} ${related.note}${others}`]),
    ...(finding.remedy === "" ? [] : [`${word("fix")}: ${finding.remedy}`]),
    ...(cap ? [`(${word(cap)})`] : []),
  ].join("\n");
}
