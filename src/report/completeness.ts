import { isCompleteness } from "../model/missing.js";
import type { Completeness } from "../model/overview.js";
import type { Finding, Report } from "../model/report.js";
import type { Locale } from "../model/vocabulary.js";
import { line } from "./escape.js";
import { words } from "./words.js";

/** What a document states of what is expected of the models and data sets that it describes, and what it misses. */
export interface DocumentCompleteness {
  readonly file: string;
  /** Of each model and data set; empty where the report only has what is missing. */
  readonly entries: readonly Completeness[];
  readonly missing: readonly Finding[];
}

/** Returns the completeness of each document that has one, in the order of the report. */
export function completenessOf(
  { completeness = [], findings }: Pick<Report, "completeness" | "findings">,
  isWanted: (file: string) => boolean = () => true,
): DocumentCompleteness[] {
  const documents = new Map<string, { entries: Completeness[]; missing: Finding[] }>();
  const of = (file: string) => {
    const document = documents.get(file) ?? { entries: [], missing: [] };
    documents.set(file, document);
    return document;
  };
  for (const entry of completeness) if (isWanted(entry.file)) of(entry.file).entries.push(entry);
  for (const finding of findings)
    if (
      finding.suppressed === undefined &&
      isCompleteness(finding) &&
      isWanted(finding.primary.file)
    )
      of(finding.primary.file).missing.push(finding);
  return [...documents].map(([file, { entries, missing }]) => ({ file, entries, missing }));
}

/** Returns "states 6 of 15 expected items (transparency level L0)" for each model or data set of a document. */
export function completenessTexts(
  { entries, missing }: DocumentCompleteness,
  locale: Locale,
): string[] {
  const word = words(locale);
  if (entries.length === 0) return [word("report.incomplete", { count: missing.length })];
  return entries.map(({ stated, expected, level, subject }) => {
    const text =
      level === "none"
        ? word("report.states-no-level", { stated, expected })
        : word("report.states", { stated, expected, level });
    return entries.length === 1 ? text : word("report.labeled", { label: line(subject), text });
  });
}
