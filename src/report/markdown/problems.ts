import { type Locale, message, render } from "../../messages/index.js";
import type { RunSource } from "../../model/overview.js";
import type { Diagnostic, Report } from "../../model/report.js";
import type { Addressed } from "../address.js";
import { HOME } from "../rules.js";
import { problems } from "../verdict.js";
import { words } from "../words.js";
import { section } from "./blocks.js";
import { placeInFile, sentenceOf } from "./cells.js";

const MAX_TEXT = 1000;

type RunProblem = Pick<Diagnostic, "message" | "hint" | "at">;

/** Returns what the run could not do because of what it was given: where, and what to do about it. */
export function fatalLines(report: Report, room: number): string[] {
  const fatal = problems(report).filter(({ severity }) => severity === "fatal");
  return listed("report.not-checked", fatal, report, room);
}

/** Returns what hindered the run and did not stop it. */
export function hindranceLines(report: Report, room: number): string[] {
  const others = problems(report).filter(({ severity }) => severity !== "fatal");
  return listed("report.diagnostics", others, report, room);
}

function listed(
  title: "report.not-checked" | "report.diagnostics",
  diagnostics: readonly RunProblem[],
  report: Report,
  room: number,
): string[] {
  const word = words(report.locale);
  const items = diagnostics.map((problem) => [`- ${sentence(problem, report)}`]);
  const omission = (count: number) => word("report.more-items", { count });
  return section([`### ${word(title)}`, ""], items, room, omission);
}

/** Returns "README.md:3:1: what is wrong (what to do)"; a place at the start of a file is the file. */
function sentence({ message: text, hint, at: location }: RunProblem, report: Report): string {
  const word = words(report.locale);
  const problem = sentenceOf(text, MAX_TEXT);
  const aside = hint ? word("report.aside", { text: sentenceOf(hint, MAX_TEXT) }) : "";
  return location === undefined
    ? `${problem}${aside}`
    : `${word("report.labeled", { label: placeInFile(location, report), text: problem })}${aside}`;
}

const TROUBLESHOOTING = `${HOME}/blob/main/docs/action.md#troubleshooting`;

/** Returns the job summary of a run that ended before there was a report: what is wrong, where, and what to do. */
export function failureSummary(
  { message: text, hint, at: location }: RunProblem,
  locale: Locale,
  source: RunSource | undefined,
): string {
  const word = words(locale);
  const addressed: Addressed = { documents: [], ...(source === undefined ? {} : { source }) };
  const item = (label: string, value: string) =>
    `- ${word("report.labeled", { label: `**${label}**`, text: value })}`;
  return [
    "## ❌ Cardwarden",
    "",
    word("report.nothing-checked"),
    "",
    item(word("report.problem"), sentenceOf(text, MAX_TEXT)),
    ...(location === undefined
      ? []
      : [item(word("report.where"), placeInFile(location, addressed))]),
    ...(hint === undefined ? [] : [item(word("report.to-do"), sentenceOf(hint, MAX_TEXT))]),
    "",
    `[${word("report.troubleshooting")}](${TROUBLESHOOTING})`,
    "",
  ].join("\n");
}

/** Returns the job summary of a run that ended because of a bug. */
export const bugSummary = (locale: Locale): string =>
  failureSummary({ message: render(message("action.bug"), locale) }, locale, undefined);
