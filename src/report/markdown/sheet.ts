import type { Report, Responsibility } from "../../model/report.js";
import { clip, markdown as code } from "../escape.js";
import { place } from "../group.js";
import { words } from "../words.js";
import { folded, section } from "./blocks.js";

/** More subjects than this are folded. */
const MAX_OPEN = 5;
const MAX_NAME = 200;
const MAX_DUTIES = 30;
const name = (text: string) => code(clip(text, MAX_NAME));

/**
 * The sheet of responsibilities: a table for each subject. It shows what a share of responsibility would rest on, and
 * who is missing; it computes no share.
 */
export function sheetLines(report: Report, room: number): string[] {
  const word = words(report.locale);
  const list = report.responsibilities ?? [];
  const tables = list.map((one) => table(one, report));
  const head = [`### ${word("report.responsibilities")}`, ""];
  const more = (left: number) => word("report.more-items", { count: left });
  if (list.length <= MAX_OPEN) return section(head, tables, room, more);
  return [
    ...head,
    ...folded(word("report.subjects", { count: list.length }), section([], tables, room, more)),
  ];
}

function table({ subject, roles }: Responsibility, { locale }: Report): string[] {
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
    ...roles.map(({ role, party, duties, at }) => {
      const who = party === null ? `**${word("report.nobody")}**` : name(party);
      const shown = duties.slice(0, MAX_DUTIES).map(name);
      const left = duties.length - shown.length;
      const rest = left === 0 ? [] : [word("report.more-items", { count: left })];
      const none = party === null || role === "provider" ? "" : word("report.no-duties");
      const what = [...shown, ...rest].join(" ") || none;
      const where = at.file === file && file !== "" ? place(at) : name(`${at.file}:${place(at)}`);
      return `| ${role === "" ? word("report.not-stated") : name(role)} | ${who} | ${what} | ${where} |`;
    }),
    "",
  ];
}
