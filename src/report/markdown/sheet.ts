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
  const head = [`### ${word("responsibilities")}`, ""];
  const more = (left: number) => word("more-items", left);
  if (list.length <= MAX_OPEN) return section(head, tables, room, more);
  return [...head, ...folded(word("subjects", list.length), section([], tables, room, more))];
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
    `| ${word("role")} | ${word("who")} | ${word("duties")} | ${word("where")} |`,
    "| --- | --- | --- | --- |",
    ...roles.map(({ role, party, duties, at }) => {
      const who = party === null ? `**${word("nobody")}**` : name(party);
      const shown = duties.slice(0, MAX_DUTIES).map(name);
      const left = duties.length - shown.length;
      const rest = left === 0 ? [] : [word("more-items", left)];
      const none = party === null || role === "provider" ? "" : word("no-duties");
      const what = [...shown, ...rest].join(" ") || none;
      const where = at.file === file && file !== "" ? place(at) : name(`${at.file}:${place(at)}`);
      return `| ${role === "" ? word("not-stated") : name(role)} | ${who} | ${what} | ${where} |`;
    }),
    "",
  ];
}
