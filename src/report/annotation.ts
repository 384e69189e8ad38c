import type { Location } from "../model/location.js";
import type { Finding, Report } from "../model/report.js";
import { clipSentences } from "./escape.js";
import { elsewhere, type FindingGroup, itemText, lineAndColumn } from "./group.js";
import type { RenderContext } from "./reporter.js";
import { ruleName } from "./rules.js";
import { paste } from "./suggested-keys.js";
import { doubtOf, pasteTitle, severityWord, sourceOf, words } from "./words.js";

/** What an annotation says, as it was read: each output puts it through its own door. */
export interface AnnotationText {
  readonly title: string;
  readonly message: string;
  /** YAML to paste with a line above it that says where; whole or not at all, since half of it would be wrong. */
  readonly addition?: string;
}

/**
 * Returns the texts of an annotation. Of a message that is too long, whole parts are left out, the least needed first. Where
 * there is no room for a block to paste, the list of a group gives the remedies in its place.
 */
export function annotationText(
  group: FindingGroup,
  report: Report,
  context: RenderContext,
  length: number,
  hasRoom = true,
): AnnotationText {
  const { findings } = group;
  const [first, ...others] = findings;
  const title = titleOf(first, report, context);
  const block = hasRoom ? paste(findings, report.lineage, context.line) : undefined;
  return {
    title:
      others.length === 0
        ? title
        : words(report.locale)("report.missing-also", { title, count: others.length }),
    message:
      others.length === 0
        ? single(first, report, context, length)
        : several(group, report, context, length, block !== undefined),
    ...(block === undefined
      ? {}
      : { addition: [pasteTitle(block, report.locale), "", ...block.lines].join("\n") }),
  };
}

/** Returns the title of a rule; a title that claims a conflict says where the rule could not be decided. */
function titleOf({ ruleId, outcome, kind }: Finding, { locale }: Report, context: RenderContext) {
  const { title } = ruleName(ruleId, context.rules, locale);
  return outcome === "undetermined" && kind !== "missing-statement"
    ? words(locale)("report.undecided", { title })
    : title;
}

/** Returns the place of an annotation; columns only within one line, and never none. */
export function annotationPlace({ range: { start, end } }: Location): {
  readonly line: number;
  readonly endLine: number;
  readonly columns?: readonly [number, number];
} {
  return {
    line: start.line,
    endLine: end.line,
    ...(start.line === end.line
      ? { columns: [start.column, Math.max(end.column, start.column + 1)] }
      : {}),
  };
}

/** A part of a message: where there is no room for all, what needs the reader least goes first. */
interface MessagePart {
  readonly text: string;
  /** 0 stays. */
  readonly spare: number;
}

/** Joins as many parts as fit; a text that is too long by itself is cut behind a sentence. */
function fitted(unordered: readonly MessagePart[], length: number): string {
  const parts = unordered.filter(({ text }) => text !== "");
  const joined = () => parts.map(({ text }) => text).join("\n");
  while (joined().length > length) {
    const least = Math.max(...parts.map(({ spare }) => spare));
    if (least === 0) return clipSentences(joined(), length);
    parts.splice(
      parts.findLastIndex(({ spare }) => spare === least),
      1,
    );
  }
  return joined();
}

function single(finding: Finding, report: Report, context: RenderContext, length: number): string {
  const word = words(report.locale);
  const doubt = doubtOf(finding, report.locale);
  const source = sourceOf(finding, report.locale);
  const [related, ...furtherPlaces] = elsewhere(finding);
  const others =
    furtherPlaces.length === 0 ? "" : word("report.more-places", { count: furtherPlaces.length });
  const labeled = (label: string, text: string | undefined) =>
    text === undefined || text === "" ? "" : word("report.labeled", { label, text });
  return fitted(
    [
      { text: messageOf(finding, report), spare: 0 },
      { text: labeled(word("report.because"), source), spare: 3 },
      {
        text: labeled(
          word("report.see"),
          related &&
            `${related.at.file}:${lineAndColumn(related.at)} ${related.note}${others}`.trim(),
        ),
        spare: 5,
      },
      { text: labeled(word("report.to-fix"), finding.remedy), spare: 1 },
      { text: doubt ? word("report.aside", { text: doubt }).trim() : "", spare: 4 },
      { text: pageLine(finding, report, context), spare: 2 },
    ],
    length,
  );
}

/** Pages that an annotation of several findings names. */
const MOST_PAGES = 3;

function several(
  { findings, at: location, severity }: FindingGroup,
  report: Report,
  context: RenderContext,
  length: number,
  hasBlock: boolean,
): string {
  const word = words(report.locale);
  const items = findings.map((finding) => {
    const stated = messageOf(finding, report, itemText(finding, report.locale, hasBlock));
    const text =
      finding.severity === severity
        ? stated
        : word("report.labeled", {
            label: severityWord(finding.severity, report.locale),
            text: stated,
          });
    const where =
      lineAndColumn(finding.primary) === lineAndColumn(location)
        ? ""
        : word("report.aside", { text: lineAndColumn(finding.primary) });
    return `- ${text}${word("report.aside", { text: finding.ruleId })}${where}`;
  });
  const pages = [...new Set(findings.map((finding) => pageLine(finding, report, context)))]
    .filter((page) => page.includes("://"))
    .slice(0, MOST_PAGES)
    .map((text): MessagePart => ({ text, spare: 2 }));
  const whole = [...items.map((text) => ({ text, spare: 0 })), ...pages];
  if (items.join("\n").length <= length) return fitted(whole, length);
  const omission = (count: number) => `- ${word("report.more", { count })}`;
  const room = length - omission(items.length).length - 1;
  let [taken, used] = [0, 0];
  for (const item of items) {
    used += item.length + 1;
    if (used > room) break;
    taken++;
  }
  const [first = ""] = items;
  const kept = taken === 0 ? [clipSentences(first, room)] : items.slice(0, taken);
  return [
    ...kept,
    ...(items.length > kept.length ? [omission(items.length - kept.length)] : []),
  ].join("\n");
}

/** Returns what a finding says, and whether the change under review took the statement away. */
function messageOf({ message, regression }: Finding, { locale }: Report, text = message): string {
  return regression === true
    ? words(locale)("report.sentences", { first: text, second: words(locale)("report.regression") })
    : text;
}

/** Returns the id of a rule and the address of its page, where it has one. */
function pageLine({ ruleId }: Finding, { locale }: Report, { rules }: RenderContext): string {
  const { page } = ruleName(ruleId, rules, locale);
  return page === undefined
    ? ruleId
    : words(locale)("report.labeled", { label: ruleId, text: page });
}
