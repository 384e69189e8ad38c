import type { Finding, Report } from "../../model/report.js";
import { countByRule } from "../by-rule.js";
import type { RenderContext } from "../reporter.js";
import { words } from "../words.js";
import { section } from "./blocks.js";
import { levelIcon, levelOf, ruleLink } from "./cells.js";

/** Rules that are listed above everything else. */
const MOST = 12;

/** Returns a line for each rule that fires: its sign, how often, and its title; nothing for a single finding. */
export function ruleCounts(
  findings: readonly Finding[],
  report: Report,
  context: RenderContext,
): string[] {
  if (findings.length < 2) return [];
  const rows = countByRule(findings);
  const items = rows
    .slice(0, MOST)
    .map((row) => [`- ${levelIcon(row)} ${row.count} × ${ruleLink(row.ruleId, report, context)}`]);
  const omission = (count: number) => words(report.locale)("report.more-rules", { count });
  return section([], items, Number.POSITIVE_INFINITY, omission, rows.length - items.length);
}

/** Returns a table of the rules that fire, as far as it fits. */
export function ruleTable(
  findings: readonly Finding[],
  report: Report,
  context: RenderContext,
  room: number,
): string[] {
  const word = words(report.locale);
  const head = [
    `| ${word("report.severity")} | ${word("report.count")} | ${word("report.rule")} |`,
    "| --- | ---: | --- |",
  ];
  const rows = countByRule(findings).map((row) => [
    `| ${levelOf(row, report)} | ${row.count} | ${ruleLink(row.ruleId, report, context)} |`,
  ]);
  return section(head, rows, room, (count) => word("report.more-rules", { count }));
}
