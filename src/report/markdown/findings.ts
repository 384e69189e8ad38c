import type { Finding, Report } from "../../model/report.js";
import { SEVERITIES } from "../../model/vocabulary.js";
import { fenced } from "../escape.js";
import { elsewhere, type FindingGroup, ranked } from "../group.js";
import { grouped } from "../grouped.js";
import type { RenderContext } from "../reporter.js";
import { type Paste, paste } from "../suggested-keys.js";
import { doubtOf, pasteTitle, sourceOf, suppressionOf, words } from "../words.js";
import { folded, type ReportBlock, section, size, within } from "./blocks.js";
import { fileLink, levelOf, place, placeInFile, ruleLink, sentenceOf } from "./cells.js";

/** Longer texts would crowd out other findings; the JSON report has them whole. */
const MAX_TEXT = 700;
/** What is excused is a reminder, not news. */
const MAX_EXCUSED_TEXT = 200;
/** Causes that stand in the open. A page of more is not read; the others are one click away. */
const MOST_OPEN = 20;

/**
 * Returns findings by document: the strongest in the open, the others behind a fold. Where that is too long: errors of all
 * documents, then warnings, then notices, as far as they fit, and how many did not.
 */
export function findingLines(
  groups: readonly FindingGroup[],
  report: Report,
  context: RenderContext,
  room: number,
): string[] {
  const word = words(report.locale);
  const strongest = new Set(ranked(groups).slice(0, MOST_OPEN));
  const parts = [true, false].map((isOpen) =>
    groups.filter((group) => strongest.has(group) === isOpen),
  );
  const count = (part: readonly FindingGroup[]) =>
    part.reduce((sum, { findings }) => sum + findings.length, 0);
  const cut = (omitted: number) =>
    omitted === 0 ? [] : [word("report.cut-findings", { count: omitted }), ""];
  let left = room - size(cut(count(groups)));
  const out: string[] = [];
  let omitted = 0;
  for (const [i, part] of parts.entries()) {
    if (part.length === 0) continue;
    const fold = (lines: readonly string[], number: number) =>
      i === 0 ? [...lines] : folded(word("report.more-findings-fold", { count: number }), lines);
    const frame = size(fold([], count(part)));
    const { lines, findings } = fitting(part, report, context, left - frame, i > 0);
    const shownLines = lines.length === 0 ? [] : fold(lines, findings);
    out.push(...shownLines);
    left -= size(shownLines);
    omitted += count(part) - findings;
  }
  return [...out, ...cut(omitted)];
}

/** Returns findings by document where all fit, else by severity as far as they do. */
function fitting(
  groups: readonly FindingGroup[],
  report: Report,
  context: RenderContext,
  room: number,
  isFolded: boolean,
) {
  const complete = within(byDocument(groups, report, context, isFolded), room);
  return complete.whole ? complete : within(bySeverity(groups, report, context, isFolded), room);
}

function* bySeverity(
  groups: readonly FindingGroup[],
  report: Report,
  context: RenderContext,
  isFolded: boolean,
): Generator<ReportBlock> {
  for (const severity of SEVERITIES)
    yield* byDocument(
      groups.filter((group) => group.severity === severity),
      report,
      context,
      isFolded,
    );
}

/** Returns a table for each document, and the YAML that would state what is missing, behind a fold unless all of it is. */
function* byDocument(
  unsorted: readonly FindingGroup[],
  report: Report,
  context: RenderContext,
  isFolded: boolean,
): Generator<ReportBlock> {
  for (const [file, groups] of grouped(unsorted, ({ at: location }) => location.file)) {
    const block = paste(
      groups.flatMap(({ findings }) => findings),
      report.lineage,
      context.line,
    );
    const rows = groups.flatMap((group) =>
      group.findings.map((finding) => row(finding, report, context, isPasted(finding, group))),
    );
    for (const [i, line] of rows.entries())
      yield {
        // A heading goes with what stands under it.
        lines: [...(i === 0 ? [...heading(file, report), ...tableHead(report)] : []), line],
        findings: 1,
      };
    yield { lines: [""] };
    if (block !== undefined)
      yield { lines: isFolded ? pasteLines(block, report) : pasteFold(block, report) };
  }
}

const heading = (file: string, report: Report): string[] => [`#### ${fileLink(file, report)}`, ""];

function tableHead({ locale }: Report): string[] {
  const word = words(locale);
  return [
    `| ${word("report.line")} | ${word("report.severity")} | ${word("report.what")} | ${word("report.rule")} |`,
    "| --- | --- | --- | --- |",
  ];
}

/** True if the keys to paste are the fix of a finding: of one of several statements that are missing. */
const isPasted = ({ missing }: Finding, { findings }: FindingGroup): boolean =>
  missing !== undefined && findings.length > 1;

function row(
  finding: Finding,
  report: Report,
  context: RenderContext,
  withoutFix: boolean,
): string {
  const word = words(report.locale);
  const doubt = doubtOf(finding, report.locale);
  const source = sourceOf(finding, report.locale);
  const [related] = elsewhere(finding);
  const fix = withoutFix ? "" : finding.remedy;
  const small = [
    ...(source === undefined
      ? []
      : [
          word("report.labeled", {
            label: word("report.because"),
            text: sentenceOf(source, MAX_TEXT),
          }),
        ]),
    ...(related === undefined
      ? []
      : [
          word("report.labeled", {
            label: word("report.see"),
            text: `${placeInFile(related.at, report)} ${sentenceOf(related.note, MAX_EXCUSED_TEXT)}`,
          }),
        ]),
    ...(doubt ? [doubt] : []),
  ];
  const cell = [
    sentenceOf(finding.message, MAX_TEXT),
    ...(finding.regression === true ? [word("report.regression")] : []),
    ...(fix === ""
      ? []
      : [
          word("report.labeled", {
            label: `**${word("report.to-fix")}**`,
            text: sentenceOf(fix, MAX_TEXT),
          }),
        ]),
    ...(small.length === 0 ? [] : [`<sub>${small.join("<br>")}</sub>`]),
  ].join("<br>");
  return `| ${place(finding.primary, report)} | ${levelOf(finding, report)} | ${cell} | ${ruleLink(finding.ruleId, report, context)} |`;
}

/** Returns the YAML to paste behind a fold. */
export const pasteFold = (block: Paste, report: Report): string[] =>
  folded(words(report.locale)("report.paste"), pasteLines(block, report));

/** Returns the YAML to paste, below a line that says where. */
export const pasteLines = (block: Paste, { locale }: Report): string[] => [
  pasteTitle(block, locale),
  "",
  ...fenced(block.lines, "yaml"),
  "",
];

/** Returns findings that a waiver or the baseline excuses, a line each. */
export function suppressedLines(
  findings: readonly Finding[],
  report: Report,
  context: RenderContext,
  room: number,
): string[] {
  const word = words(report.locale);
  const escaped = (text: string) => sentenceOf(text, MAX_EXCUSED_TEXT);
  const items = findings.map((finding) => {
    const { primary, ruleId, message } = finding;
    const why = suppressionOf(finding, report.locale).map(escaped);
    const subject = `${placeInFile(primary, report)} ${escaped(message)} ${ruleLink(ruleId, report, context)}`;
    return [
      `- ${word("report.labeled", { label: subject, text: why.join(word("report.listed")) })}`,
    ];
  });
  return section([], items, room, (count) => word("report.more-items", { count }));
}
