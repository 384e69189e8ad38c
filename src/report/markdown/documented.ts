import { factLabel, render } from "../../messages/index.js";
import type { Report } from "../../model/report.js";
import type { Locale } from "../../model/vocabulary.js";
import type { ChangeScope } from "../touched.js";
import { words } from "../words.js";
import { folded, section, size } from "./blocks.js";
import { name } from "./cells.js";

const MAX_MISSING = 12;

/** Returns what a fact is called; a fact of somebody else's stands as a name. */
const factText = (fact: string, locale: Locale): string => {
  const label = factLabel(fact);
  return typeof label === "string" ? name(fact) : render(label, locale);
};

/**
 * Returns how far the models and data sets are documented, of a change those that it touches, behind a fold: the level they
 * reach, what they claim, what the next step needs.
 */
export function documentedLines(report: Report, room: number, touched?: ChangeScope): string[] {
  const word = words(report.locale);
  const levels = (report.transparency ?? []).filter(
    ({ subject }) => touched?.subjects.has(subject) ?? true,
  );
  const rows = levels.map(({ subject, level, claimed, missing }) => {
    const names = missing.slice(0, MAX_MISSING).map((fact) => factText(fact, report.locale));
    const omitted = missing.length - names.length;
    const omission = omitted === 0 ? [] : [word("report.more-items", { count: omitted })];
    const reached = level === "none" ? word("report.no-level") : level;
    return [
      `| ${[name(subject), reached, claimed ?? "", [...names, ...omission].join(word("report.listed"))].join(" | ")} |`,
    ];
  });
  const head = [
    `| ${(["report.card-subject", "report.level", "report.claimed", "report.not-stated-yet"] as const).map((code) => word(code)).join(" | ")} |`,
    "| --- | --- | --- | --- |",
  ];
  const fold = (lines: readonly string[]) =>
    folded(word("report.documented-count", { count: levels.length }), lines);
  const omission = (count: number) => word("report.more-items", { count });
  return rows.length === 0 ? [] : fold(section(head, rows, room - size(fold([])), omission));
}
