import type { Report } from "../model/report.js";
import { clip, markdown as code, markdownSentence as sentence } from "./escape.js";
import { type FindingGroup, groups, lineAndColumn, ranked } from "./group.js";
import { size, within } from "./markdown/blocks.js";
import { licenseLines, ownLines, policySentence } from "./markdown/change.js";
import { levelOf } from "./markdown/findings.js";
import type { RenderContext } from "./reporter.js";
import { split, totals } from "./verdict.js";
import { words } from "./words.js";

export interface BriefContext extends RenderContext {
  /** Where the run, with its job summary, is shown. */
  readonly runUrl?: string;
}

/** More rows than this are not short any more. */
const MAX_ROWS = 50;
const MAX_TEXT = 300;
const MAX_NAME = 200;
const MAX_IDS = 5;
const text = (words: string) => sentence(clip(words, MAX_TEXT));

/**
 * Returns the short form of the job summary within some bytes: verdict, what the change caused, which licenses it
 * altered, what it states of itself and takes out, what its policy would do, and where the rest is. It is cut between
 * rows only.
 */
export function brief(report: Report, context: BriefContext, room: number): string[] {
  const word = words(report.locale);
  const { decides, runUrl } = context;
  const { caused } = split(report);
  const { change } = report;
  const none = change !== undefined && caused.length === 0 && decides !== "introduced";
  const head = [
    totals(report, decides),
    "",
    ...(change?.compared === false ? [word("report.not-compared"), ""] : []),
    ...(none ? [word("report.none-caused"), ""] : []),
  ];
  const link = isAddress(runUrl) ? [`[${word("report.full-summary")}](${runUrl})`] : [];
  const available = room - size([...head, ...link]);
  const policy = change?.policy === undefined ? [] : [policySentence(change.policy, report), ""];
  const licenses = licenseLines(report, available / 4, "####");
  const statements = ownLines(report, available / 4, "####");
  const parts = [{ lines: licenses }, { lines: statements }, { lines: policy }];
  const extra = within(parts, available / 2).lines;
  const table = rows(ranked(groups({ findings: caused })), report, available - size(extra));
  return [...head, ...table, ...extra, ...link];
}

/** True if an address, which the caller gives, holds nothing that could end the link. */
const isAddress = (url: string | undefined): url is string =>
  url !== undefined && /^https?:\/\/[\w.~:/?#@!$&'*+,;=%-]+$/.test(url);

function rows(ordered: readonly FindingGroup[], report: Report, room: number): string[] {
  if (ordered.length === 0) return [];
  const word = words(report.locale);
  const head = [
    `| ${word("report.where")} | | ${word("report.what")} | ${word("report.rule")} |`,
    "| --- | --- | --- | --- |",
  ];
  const total = ordered.reduce((sum, { findings }) => sum + findings.length, 0);
  const omission = (count: number) =>
    count === 0 ? [] : ["", word("report.not-shown", { count })];
  const blocks = ordered
    .slice(0, MAX_ROWS)
    .map((group) => ({ lines: [row(group, report)], findings: group.findings.length }));
  const fitted = within(blocks, room - size([...head, ...omission(total), ""]));
  const table = fitted.lines.length === 0 ? [] : [...head, ...fitted.lines];
  return [...table, ...omission(total - fitted.findings), ""];
}

function row({ findings, at: location }: FindingGroup, report: Report): string {
  const word = words(report.locale);
  const [first, ...others] = findings;
  const cell =
    others.length > 0
      ? word("report.missing", { count: findings.length })
      : [
          text(first.message),
          ...(first.remedy === ""
            ? []
            : [word("report.labeled", { label: word("report.fix"), text: text(first.remedy) })]),
        ].join("<br>");
  const ids = findings.slice(0, MAX_IDS).map(({ ruleId }) => code(clip(ruleId, MAX_NAME)));
  const moreRules =
    findings.length > MAX_IDS
      ? `<br>${word("report.more-items", { count: findings.length - MAX_IDS })}`
      : "";
  const where = code(`${clip(location.file, MAX_NAME)}:${lineAndColumn(location)}`);
  return `| ${where} | ${levelOf(first, report)} | ${cell} | ${ids.join("<br>")}${moreRules} |`;
}
