import type { Report } from "../model/report.js";
import { runAddress } from "./address.js";
import { type FindingGroup, groups, ranked } from "./group.js";
import { size, within } from "./markdown/blocks.js";
import { ruleCounts } from "./markdown/by-rule.js";
import { levelOf, placeInFile, ruleLink, sentenceOf } from "./markdown/cells.js";
import { licenseLines, ownLines, policySentence } from "./markdown/change.js";
import { completenessSentences } from "./markdown/completeness.js";
import { fatalLines } from "./markdown/problems.js";
import type { RenderContext } from "./reporter.js";
import { touchedBy } from "./touched.js";
import { shown, split, totals } from "./verdict.js";
import { words } from "./words.js";

export interface BriefContext extends RenderContext {
  /** Where the run, with its job summary, is shown. */
  readonly runUrl?: string;
}

/** More rows than this are not short any more. */
const MAX_ROWS = 50;
const MAX_TEXT = 300;
const MAX_RULES = 5;

/**
 * Returns the short form of the job summary within some bytes, in the same order: verdict and which rules fire, which licenses
 * the change altered, what its policy would do, what it caused, what it states of itself and takes out, the completeness of
 * its cards, and where the rest is. It is cut between rows only.
 */
export function brief(report: Report, context: BriefContext, room: number): string[] {
  const word = words(report.locale);
  const { decides } = context;
  const caused = shown(split(report).caused);
  const { change } = report;
  const none = change !== undefined && caused.length === 0 && decides !== "introduced";
  const head = [
    totals(report, decides),
    "",
    ...(change?.compared === false ? [word("report.not-compared"), ""] : []),
    ...(none ? [word("report.none-caused"), ""] : []),
  ];
  const runUrl = runAddress(report) ?? (isAddress(context.runUrl) ? context.runUrl : undefined);
  const link = runUrl === undefined ? [] : [`[${word("report.full-summary")}](${runUrl})`];
  const available = room - size([...head, ...link]);
  const policy = change?.policy === undefined ? [] : [policySentence(change.policy, report), ""];
  const first = within(
    [
      { lines: ruleCounts(caused, report, context) },
      { lines: fatalLines(report, available / 6) },
      { lines: licenseLines(report, available / 6, "####") },
      { lines: policy },
    ],
    available / 3,
  ).lines;
  const last = within(
    [
      { lines: ownLines(report, available / 6, "####") },
      { lines: completenessSentences(report, touchedBy(report), available / 6) },
    ],
    available / 3,
  ).lines;
  const table = rows(
    ranked(groups(caused, report.locale)),
    report,
    context,
    available - size([...first, ...last]),
  );
  return [...head, ...first, ...table, ...last, ...link];
}

/** True if an address, which the caller gives, holds nothing that could end the link. */
const isAddress = (url: string | undefined): url is string =>
  url !== undefined && /^https?:\/\/[\w.~:/?#@!$&'*+,;=%-]+$/.test(url);

function rows(
  ordered: readonly FindingGroup[],
  report: Report,
  context: RenderContext,
  room: number,
): string[] {
  if (ordered.length === 0) return [];
  const word = words(report.locale);
  const head = [
    `| ${word("report.where")} | ${word("report.severity")} | ${word("report.what")} | ${word("report.rule")} |`,
    "| --- | --- | --- | --- |",
  ];
  const total = ordered.reduce((sum, { findings }) => sum + findings.length, 0);
  const omission = (count: number) =>
    count === 0 ? [] : ["", word("report.not-shown", { count })];
  const blocks = ordered
    .slice(0, MAX_ROWS)
    .map((group) => ({ lines: [row(group, report, context)], findings: group.findings.length }));
  const fitted = within(blocks, room - size([...head, ...omission(total), ""]));
  const table = fitted.lines.length === 0 ? [] : [...head, ...fitted.lines];
  return [...table, ...omission(total - fitted.findings), ""];
}

function row(
  { findings, at: location }: FindingGroup,
  report: Report,
  context: RenderContext,
): string {
  const word = words(report.locale);
  const [first, ...others] = findings;
  const cell = [
    ...(others.length > 0
      ? [word("report.missing", { count: findings.length })]
      : [
          sentenceOf(first.message, MAX_TEXT),
          ...(first.remedy === ""
            ? []
            : [
                word("report.labeled", {
                  label: `**${word("report.to-fix")}**`,
                  text: sentenceOf(first.remedy, MAX_TEXT),
                }),
              ]),
        ]),
    ...(findings.some(({ regression }) => regression === true) ? [word("report.regression")] : []),
  ].join("<br>");
  const rules = findings.slice(0, MAX_RULES).map(({ ruleId }) => ruleLink(ruleId, report, context));
  const moreRules =
    findings.length > MAX_RULES
      ? `<br>${word("report.more-items", { count: findings.length - MAX_RULES })}`
      : "";
  return `| ${placeInFile(location, report)} | ${levelOf(first, report)} | ${cell} | ${rules.join("<br>")}${moreRules} |`;
}
