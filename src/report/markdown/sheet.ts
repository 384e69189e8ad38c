import { type LabelKind, labelOf, render } from "../../messages/index.js";
import type { Report, Responsibility } from "../../model/report.js";
import type { Locale } from "../../model/vocabulary.js";
import { lineAddress, linked } from "../address.js";
import { clip, markdown as code } from "../escape.js";
import { lineAndColumn } from "../group.js";
import { words } from "../words.js";
import { folded, section } from "./blocks.js";

/** More subjects than this are folded. */
const MAX_OPEN = 5;
const MAX_NAME = 200;
const MAX_DUTIES = 30;
const name = (text: string) => code(clip(text, MAX_NAME));

/** Returns the label of a word of the vocabulary; a word of somebody else's stands as a name. */
const labelText = (kind: LabelKind, word: string, locale: Locale): string => {
  const label = labelOf(kind, word);
  return label === undefined ? name(word) : render(label, locale);
};

/**
 * Returns the sheet of responsibilities: a table for each subject. It shows what a share of responsibility would rest
 * on, and who is missing; it computes no share.
 */
export function sheetLines(report: Report, room: number): string[] {
  const word = words(report.locale);
  const responsibilities = report.responsibilities ?? [];
  const tables = responsibilities.map((responsibility) => table(responsibility, report));
  const head = [`### ${word("report.responsibilities")}`, ""];
  const omission = (count: number) => word("report.more-items", { count });
  if (responsibilities.length <= MAX_OPEN) return section(head, tables, room, omission);
  return [
    ...head,
    ...folded(
      word("report.subjects", { count: responsibilities.length }),
      section([], tables, room, omission),
    ),
  ];
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
          ? linked(lineAndColumn(location), lineAddress(report, location))
          : name(`${location.file}:${lineAndColumn(location)}`);
      return `| ${role === "" ? word("report.not-stated") : labelText("role", role, locale)} | ${who} | ${cell} | ${where} |`;
    }),
    "",
  ];
}
