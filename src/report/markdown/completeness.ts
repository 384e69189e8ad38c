import type { Completeness } from "../../model/overview.js";
import type { Report } from "../../model/report.js";
import { completenessOf, type DocumentCompleteness } from "../completeness.js";
import type { RenderContext } from "../reporter.js";
import { HOME } from "../rules.js";
import { paste } from "../suggested-keys.js";
import type { ChangeScope } from "../touched.js";
import { words } from "../words.js";
import { folded, type ReportBlock, section, size, within } from "./blocks.js";
import { fileLink, name, ruleLink } from "./cells.js";
import { pasteLines } from "./findings.js";

/** Documents of which each has a line in the open; more of them are a table behind a fold. */
const MOST_OPEN = 10;

/** Returns how much of what is expected the documents state, of a change those that it touches, with YAML for the rest. */
export function completenessLines(
  report: Report,
  context: RenderContext,
  touched: ChangeScope | undefined,
  room: number,
): string[] {
  const word = words(report.locale);
  const documents = completenessOf(report, (file) => touched?.files.has(file) ?? true);
  if (documents.length === 0) return [];
  const head = [`### ${word("report.completeness")}`, ""];
  const left = room - size(head);
  return [
    ...head,
    ...(documents.length <= MOST_OPEN
      ? inTheOpen(documents, report, context, left)
      : asTable(documents, report, context, left)),
  ];
}

/** Returns the lines alone, for a text that is short: as far as they fit, the others counted. */
export function completenessSentences(
  report: Report,
  touched: ChangeScope | undefined,
  room: number,
): string[] {
  const word = words(report.locale);
  const documents = completenessOf(report, (file) => touched?.files.has(file) ?? true);
  const items = documents
    .slice(0, MOST_OPEN)
    .map((document) => [...sentences(document, report), ""]);
  const omission = (count: number) => word("report.more-documents", { count });
  return section(
    [`#### ${word("report.completeness")}`, ""],
    items,
    room,
    omission,
    documents.length - items.length,
  );
}

/** Returns a line for each document, and what it misses behind a fold, as far as that fits. */
function inTheOpen(
  documents: readonly DocumentCompleteness[],
  report: Report,
  context: RenderContext,
  room: number,
): string[] {
  const lines = documents.map((document) => [...sentences(document, report), ""]);
  let left = room - lines.reduce((sum, part) => sum + size(part), 0);
  return documents.flatMap((document, i) => {
    const fold = foldOf(document, report, context);
    const fits = size(fold) <= left;
    if (fits) left -= size(fold);
    return [...(lines[i] ?? []), ...(fits ? fold : [])];
  });
}

function foldOf(document: DocumentCompleteness, report: Report, context: RenderContext): string[] {
  const lines = missingLines(document, report, context);
  return lines.length === 0 ? [] : folded(words(report.locale)("report.missing-fold"), lines);
}

/** Returns "[README.md]: states 6 of 15 expected items (transparency level L0)" for each model or data set. */
function sentences({ file, entries, missing }: DocumentCompleteness, report: Report): string[] {
  const word = words(report.locale);
  const document = fileLink(file, report);
  if (entries.length === 0)
    return [
      word("report.labeled", {
        label: document,
        text: word("report.incomplete", { count: missing.length }),
      }),
    ];
  return entries.flatMap((entry, i) => {
    const label = entries.length === 1 ? document : `${document} ${name(entry.subject)}`;
    // "States 14 of 14" beside "below L0" would read as a contradiction: levels count statements in fields alone.
    const sentence = /^L\d$/.test(entry.level)
      ? word("report.states", { ...countsOf(entry), level: levelLink(entry, report) })
      : word("report.states-no-level", countsOf(entry));
    // Without an empty line between them two would be one paragraph.
    return [...(i === 0 ? [] : [""]), word("report.labeled", { label, text: sentence })];
  });
}

const countsOf = ({ stated, expected }: Completeness) => ({ stated, expected });

const LEVELS_PAGE = `${HOME}/blob/main/docs/transparency.md`;

/** Returns the transparency level of a model or data set, as a link to what the levels mean. */
const levelLink = ({ level }: Completeness, { locale }: Report): string =>
  /^L\d$/.test(level)
    ? `[${level}](${LEVELS_PAGE})`
    : `[${words(locale)("report.no-level")}](${LEVELS_PAGE})`;

/** Returns the rules that ask for what a document misses, and the YAML that would state it. */
function missingLines(
  { missing }: DocumentCompleteness,
  report: Report,
  context: RenderContext,
): string[] {
  const block = paste(missing, report.lineage, context.line);
  const rules = [...new Set(missing.map(({ ruleId }) => ruleId))];
  return [
    ...rules.map((id) => `- ${ruleLink(id, report, context)}`),
    ...(rules.length === 0 ? [] : [""]),
    ...(block === undefined ? [] : pasteLines(block, report)),
  ];
}

/** Returns a table behind a fold, the least complete first; below it the YAML of each document while room is left. */
function asTable(
  documents: readonly DocumentCompleteness[],
  report: Report,
  context: RenderContext,
  room: number,
): string[] {
  const word = words(report.locale);
  const fold = (lines: readonly string[]) =>
    folded(word("report.states-count", { count: documents.length }), lines);
  const head = [
    `| ${word("report.document")} | ${word("report.states-column")} | ${word("report.level")} |`,
    "| --- | ---: | --- |",
  ];
  const ordered = [...documents].sort((a, b) => shareOf(a) - shareOf(b));
  const rows = ordered.map((document): ReportBlock => ({ lines: tableRows(document, report) }));
  const omission = (count: number) =>
    count === 0 ? [] : ["", word("report.more-documents", { count })];
  const frame = size([...fold([...head, ...omission(documents.length)]), ""]);
  const table = within(rows, room - frame);
  if (table.blocks === 0) return [];
  const pages = ordered.map((document): ReportBlock => {
    const lines = missingLines(document, report, context);
    if (lines.length === 0) return { lines };
    return { lines: [`#### ${fileLink(document.file, report)}`, "", ...lines] };
  });
  const yaml = within(table.whole ? pages : [], room - frame - size(table.lines));
  return fold([
    ...head,
    ...table.lines,
    ...omission(documents.length - table.blocks),
    "",
    ...yaml.lines,
  ]);
}

/** Returns which share of what is expected a document states; what states nothing is first. */
const shareOf = ({ entries }: DocumentCompleteness): number => {
  const expected = entries.reduce((sum, entry) => sum + entry.expected, 0);
  return expected === 0 ? 0 : entries.reduce((sum, entry) => sum + entry.stated, 0) / expected;
};

function tableRows({ file, entries, missing }: DocumentCompleteness, report: Report): string[] {
  const word = words(report.locale);
  const document = fileLink(file, report);
  if (entries.length === 0)
    return [`| ${document} | ${word("report.incomplete", { count: missing.length })} | |`];
  return entries.map((entry) => {
    const label = entries.length === 1 ? document : `${document} ${name(entry.subject)}`;
    return `| ${label} | ${word("report.states-of", countsOf(entry))} | ${levelLink(entry, report)} |`;
  });
}
