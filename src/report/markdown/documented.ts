import type { Report } from "../../model/report.js";
import { clip, markdown as code } from "../escape.js";
import { words } from "../words.js";
import { section } from "./blocks.js";

const MAX_NAME = 200;
const MAX_MISSING = 12;
const name = (text: string) => code(clip(text, MAX_NAME));

/**
 * Returns how far the models and data sets are documented: the level they reach, what they claim, what the next step
 * needs.
 */
export function documentedLines(report: Report, room: number): string[] {
  const word = words(report.locale);
  const rows = (report.transparency ?? []).map(({ subject, level, claimed, missing }) => {
    const names = missing.slice(0, MAX_MISSING).map(name);
    const omitted = missing.length - names.length;
    const omission = omitted === 0 ? [] : [word("report.more-items", { count: omitted })];
    const reached = level === "none" ? word("report.no-level") : level;
    return [
      `| ${[name(subject), reached, claimed ?? "", [...names, ...omission].join(" ")].join(" | ")} |`,
    ];
  });
  const head = [
    `### ${word("report.documented")}`,
    "",
    `| ${(["report.card-subject", "report.level", "report.claimed", "report.not-stated-yet"] as const).map((code) => word(code)).join(" | ")} |`,
    "| --- | --- | --- | --- |",
  ];
  return section(head, rows, room, (count) => word("report.more-items", { count }));
}
