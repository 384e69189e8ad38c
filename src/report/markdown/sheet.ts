import { type LabelKind, labelOf, render } from "../../messages/index.js";
import type { Report, Responsibility } from "../../model/report.js";
import type { Locale } from "../../model/vocabulary.js";
import type { ChangeScope } from "../touched.js";
import { words } from "../words.js";
import { folded, section, size } from "./blocks.js";
import { name, place, placeInFile } from "./cells.js";

const MAX_DUTIES = 30;

/** Returns the label of a word of the vocabulary; a word of somebody else's stands as a name. */
const labelText = (kind: LabelKind, word: string, locale: Locale): string => {
  const label = labelOf(kind, word);
  return label === undefined ? name(word) : render(label, locale);
};

/**
 * Returns the sheet of responsibilities behind a fold: a table for each subject, of a change those that it touches. It shows
 * what a share of responsibility would rest on, and who is missing; it computes no share.
 */
export function sheetLines(report: Report, room: number, touched?: ChangeScope): string[] {
  const word = words(report.locale);
  const responsibilities = (report.responsibilities ?? []).filter(
    ({ subject, roles }) =>
      touched === undefined ||
      touched.subjects.has(subject) ||
      roles.some(({ at: location }) => touched.files.has(location.file)),
  );
  if (responsibilities.length === 0) return [];
  const fold = (lines: readonly string[]) =>
    folded(word("report.responsibilities-count", { count: responsibilities.length }), lines);
  const tables = responsibilities.map((responsibility) => table(responsibility, report));
  const omission = (count: number) => word("report.more-items", { count });
  return fold(section([], tables, room - size(fold([])), omission));
}

function table({ subject, roles }: Responsibility, report: Report): string[] {
  const { locale } = report;
  const word = words(locale);
  const file = roles[0]?.at.file ?? "";
  return [
    `#### ${[subject, file]
      .filter((part) => part !== "")
      .map(name)
      .join(" · ")}`,
    "",
    `| ${word("report.role")} | ${word("report.who")} | ${word("report.duties")} | ${word("report.where")} |`,
    "| --- | --- | --- | --- |",
    ...roles.map(({ role, party, duties, at: location }) => {
      const who = party === null ? `**${word("report.nobody")}**` : name(party);
      const names = duties.slice(0, MAX_DUTIES).map((duty) => labelText("task", duty, locale));
      const omitted = duties.length - names.length;
      const omission = omitted === 0 ? [] : [word("report.more-items", { count: omitted })];
      const none = party === null || role === "provider" ? "" : word("report.no-duties");
      const cell = [...names, ...omission].join(word("report.listed")) || none;
      const where =
        location.file === file && file !== ""
          ? place(location, report)
          : placeInFile(location, report);
      return `| ${role === "" ? word("report.not-stated") : labelText("role", role, locale)} | ${who} | ${cell} | ${where} |`;
    }),
    "",
  ];
}
