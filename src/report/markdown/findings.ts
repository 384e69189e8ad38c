import type { Location } from "../../model/location.js";
import type { Finding, Report } from "../../model/report.js";
import { SEVERITIES } from "../../model/vocabulary.js";
import { addressOf, lineAddress, linked } from "../address.js";
import { clip, markdown as code, fenced, markdownSentence as sentence } from "../escape.js";
import { type FindingGroup, itemText, lineAndColumn } from "../group.js";
import type { RenderContext } from "../reporter.js";
import { paste } from "../suggested-keys.js";
import {
  doubtOf,
  levelWord,
  pasteTitle,
  severityWord,
  sourceOf,
  suppressionOf,
  words,
} from "../words.js";
import { type ReportBlock, section, size, within } from "./blocks.js";

/** Longer texts would crowd out other findings; the JSON report has them whole. */
const MAX_TEXT = 1000;
/** What is excused is a reminder, not news. */
const MAX_EXCUSED_TEXT = 200;

const text = (words: string) => sentence(clip(words, MAX_TEXT));
/** Returns line and column of a place, as a link where the document has an address. */
const place = (location: Location, report: Report): string =>
  linked(lineAndColumn(location), lineAddress(report, location));
export const short = (text: string): string => code(clip(text, MAX_TEXT));

/**
 * Returns every finding by document and cause. Where that is too long: errors of all documents, then warnings, then
 * notices, as far as they within, and how many did not.
 */
export function findingLines(
  groups: readonly FindingGroup[],
  report: Report,
  context: RenderContext,
  room: number,
): string[] {
  const complete = within(byDocument(groups, report, context), room);
  if (complete.whole) return [...complete.lines];
  const total = groups.reduce((sum, { findings }) => sum + findings.length, 0);
  const cut = (count: number) => ["", words(report.locale)("report.cut-findings", { count }), ""];
  const fitted = within(bySeverity(groups, report, context), room - size(cut(total)));
  return [...fitted.lines, ...cut(total - fitted.findings)];
}

function* bySeverity(
  groups: readonly FindingGroup[],
  report: Report,
  context: RenderContext,
): Generator<ReportBlock> {
  for (const severity of SEVERITIES)
    yield* byDocument(
      groups.filter((group) => group.severity === severity),
      report,
      context,
    );
}

/** Returns a table for each document, then what it misses, with the YAML that would state it. */
function* byDocument(
  unsorted: readonly FindingGroup[],
  report: Report,
  context: RenderContext,
): Generator<ReportBlock> {
  const files = new Map<string, FindingGroup[]>();
  for (const group of unsorted) {
    const ofFile = files.get(group.at.file);
    if (ofFile) ofFile.push(group);
    else files.set(group.at.file, [group]);
  }
  for (const [file, groups] of files) {
    const heading = [`#### ${linked(short(file), addressOf(report, file))}`, ""];
    const single = groups.filter(({ findings }) => findings.length === 1);
    for (const [i, { findings }] of single.entries())
      yield {
        // A heading goes with what stands under it.
        lines: [...(i === 0 ? [...heading, ...tableHead(report)] : []), row(findings[0], report)],
        findings: 1,
      };
    if (single.length > 0) yield { lines: [""] };
    let headed = single.length > 0;
    for (const group of groups) {
      if (group.findings.length > 1) {
        const lines = together(group, report);
        yield { lines: headed ? lines : [...heading, ...lines], findings: group.findings.length };
        headed = true;
      }
      yield { lines: addition(group, report, context) };
    }
  }
}

function tableHead({ locale }: Report): string[] {
  const word = words(locale);
  return [
    `| ${word("report.where")} | | ${word("report.what")} | ${word("report.rule")} |`,
    "| --- | --- | --- | --- |",
  ];
}

function row(finding: Finding, report: Report): string {
  const word = words(report.locale);
  const doubt = doubtOf(finding, report.locale);
  const source = sourceOf(finding, report.locale);
  const cell = [
    text(finding.message),
    ...(source === undefined
      ? []
      : [word("report.labeled", { label: word("report.because"), text: text(source) })]),
    ...(finding.remedy === ""
      ? []
      : [word("report.labeled", { label: word("report.fix"), text: text(finding.remedy) })]),
    ...(doubt ? [doubt] : []),
  ].join("<br>");
  return `| ${place(finding.primary, report)} | ${levelOf(finding, report)} | ${cell} | ${code(finding.ruleId)} |`;
}

/** Returns the level of a finding; what could not be decided has a sign before it. */
export const levelOf = (finding: Finding, { locale }: Report): string =>
  `${finding.outcome === "undetermined" ? "❔ " : ""}${levelWord(finding, locale)}`;

/** Returns the missing statements of one document. */
function together({ findings, severity, at: location }: FindingGroup, report: Report): string[] {
  const word = words(report.locale);
  const items = findings.map((finding) => {
    const message = text(itemText(finding));
    const labeled =
      finding.severity === severity
        ? message
        : word("report.labeled", {
            label: severityWord(finding.severity, report.locale),
            text: message,
          });
    const where =
      lineAndColumn(finding.primary) === lineAndColumn(location)
        ? ""
        : `${place(finding.primary, report)} `;
    return `- ${where}${labeled} ${code(finding.ruleId)}`;
  });
  return [
    `**${word("report.labeled", { label: `${place(location, report)} ${severityWord(severity, report.locale)}`, text: word("report.missing", { count: findings.length }) })}**`,
    "",
    ...items,
    "",
  ];
}

function addition({ findings }: FindingGroup, report: Report, context: RenderContext): string[] {
  const block = paste(findings, report.lineage, context.line);
  if (block === undefined) return [];
  const title = pasteTitle(block, report.locale);
  return [title, "", ...fenced(block.lines, "yaml"), ""];
}

/** Returns findings that a waiver or the baseline excuses, a line each. */
export function suppressedLines(
  findings: readonly Finding[],
  report: Report,
  room: number,
): string[] {
  const word = words(report.locale);
  const escaped = (text: string) => sentence(clip(text, MAX_EXCUSED_TEXT));
  const items = findings.map((finding) => {
    const { primary, ruleId, message } = finding;
    const why = suppressionOf(finding, report.locale).map(escaped);
    const where = linked(
      code(clip(`${primary.file}:${lineAndColumn(primary)}`, MAX_EXCUSED_TEXT)),
      lineAddress(report, primary),
    );
    const subject = `${where} ${escaped(message)} ${code(ruleId)}`;
    return [
      `- ${word("report.labeled", { label: subject, text: why.join(word("report.listed")) })}`,
    ];
  });
  return section([], items, room, (count) => word("report.more-items", { count }));
}
