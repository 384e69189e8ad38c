import { factLabel, render } from "../../messages/index.js";
import type { Report } from "../../model/report.js";
import type { Locale } from "../../model/vocabulary.js";
import { clip, markdown as code } from "../escape.js";
import { words } from "../words.js";
import { section } from "./blocks.js";

const MAX_NAME = 200;
const MAX_MISSING = 12;
const name = (text: string) => code(clip(text, MAX_NAME));

/** Returns what a fact is called; a fact of somebody else's stands as a name. */
const factText = (fact: string, locale: Locale): string => {
  const label = factLabel(fact);
  return typeof label === "string" ? name(fact) : render(label, locale);
};

/**
 * Returns how far the models and data sets are documented: the level they reach, what they claim, what the next step
 * needs.
 */
export function documentedLines(report: Report, room: number): string[] {
  const word = words(report.locale);
  const rows = (report.transparency ?? []).map(({ subject, level, claimed, missing }) => {
    const names = missing.slice(0, MAX_MISSING).map((fact) => factText(fact, report.locale));
    const omitted = missing.length - names.length;
    const omission = omitted === 0 ? [] : [word("report.more-items", { count: omitted })];
    const reached = level === "none" ? word("report.no-level") : level;
    return [
      `| ${[name(subject), reached, claimed ?? "", [...names, ...omission].join(word("report.listed"))].join(" | ")} |`,
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
