import type { Finding, Report } from "../../model/report.js";
import { clip, markdownSentence as sentence } from "../escape.js";
import { groups } from "../group.js";
import { withNames } from "../names.js";
import type { RenderContext, Reporter } from "../reporter.js";
import { touchedBy } from "../touched.js";
import { isEmpty, leftFiles, leftLines, shown, sign, split, totals } from "../verdict.js";
import { words } from "../words.js";
import { folded, section, size } from "./blocks.js";
import { ruleCounts, ruleTable } from "./by-rule.js";
import { fileLink, name, sentenceOf } from "./cells.js";
import { licenseLines, ownLines, policyLines } from "./change.js";
import { completenessLines } from "./completeness.js";
import { documentedLines } from "./documented.js";
import { findingLines, suppressedLines } from "./findings.js";
import { lineageLines } from "./lineage.js";
import { fatalLines, hindranceLines } from "./problems.js";
import { repositoryLines } from "./repositories.js";
import { sheetLines } from "./sheet.js";
import { upstreamLines } from "./upstreams.js";

/** A summary that is longer is not read; GitHub itself drops one over 1 MiB as a whole. */
const MAX_BYTES = 60_000;
/** Of that, for each part in the open but the findings. */
const PART_BYTES = 5000;
/** For each part behind a fold, and for the lineage. */
const FOLD_BYTES = 8000;
/** Kept back for the completeness of the cards, whatever there is of findings. */
const COMPLETENESS_BYTES = 10_000;
/** For the heading or fold around a part. */
const FRAME = 400;
const MAX_NOTE = 1000;
/** Files that were looked at and left, where nothing else was. */
const MOST_LEFT = 10;

/**
 * The job summary: the verdict and which rules fire; of a change, licenses that it altered and what its policy would do; the
 * findings; what the change states of itself and takes out; the completeness of the cards. Behind folds: what was there before,
 * what is excused, who is responsible for what, and how far it is documented. Of a change it shows only what that touches.
 */
export const markdownReport: Reporter = {
  id: "markdown",
  title: "Markdown, as in the job summary",
  render: (report, context) => `${summaryLines(withNames(report), context).join("\n")}\n`,
};

function summaryLines(report: Report, context: RenderContext): string[] {
  const { caused, before } = split(report);
  const touched = touchedBy(report);
  const word = words(report.locale);
  // What is excused and what was there does not decide there.
  const isReview = context.decides === "introduced";
  const top = [
    ...head(report, context, isReview ? caused : [...caused, ...before]),
    ...fatalLines(report, PART_BYTES),
    ...licenseLines(report, PART_BYTES, "###"),
    ...policyLines(report, context, PART_BYTES),
  ];
  const tail = [
    ...noteLines(context.notes ?? [], report.locale),
    ...hindranceLines(report, PART_BYTES),
    ...footer(report),
  ];
  let room = MAX_BYTES - size([...top, ...tail]);
  /** Takes a part from the room that is left, of which it is given at most `most`. */
  const take = (most: number, lines: (room: number) => string[]): string[] => {
    const taken = lines(Math.min(most, room - FRAME));
    room -= size(taken);
    return taken;
  };
  const whole = room - COMPLETENESS_BYTES;
  const parts = [
    take(PART_BYTES, (left) => repositoryLines(report, left)),
    take(whole, (left) =>
      findingPart(
        word(report.change === undefined ? "report.findings" : "report.caused"),
        shown(caused),
        report,
        context,
        left,
      ),
    ),
    // What was there before decides too, outside a review.
    take(whole, (left) =>
      isReview
        ? []
        : findingPart(
            word("report.already-there", { count: shown(before).length }),
            shown(before),
            report,
            context,
            left,
          ),
    ),
    take(PART_BYTES, (left) => upstreamLines(report, left)),
    take(PART_BYTES, (left) => ownLines(report, left, "###")),
    take(room, (left) => completenessLines(report, context, touched, left)),
    take(FOLD_BYTES, (left) => (isReview ? beforeFold(shown(before), report, context, left) : [])),
    take(FOLD_BYTES, (left) => lineageLines(report, touched, left)),
    take(FOLD_BYTES, (left) => excusedFold(report, context, left)),
    take(FOLD_BYTES, (left) => sheetLines(report, left, touched)),
    take(FOLD_BYTES, (left) => documentedLines(report, left, touched)),
    take(FOLD_BYTES, (left) => leftFold(report, left)),
  ];
  return [...top, ...parts.flat(), ...tail];
}

/** Returns the verdict, then how often which rule fires; where there is no document, what was looked at and left. */
function head(report: Report, context: RenderContext, findings: readonly Finding[]): string[] {
  const word = words(report.locale);
  return [
    `## ${sign(report, context.decides)} Cardwarden`,
    "",
    totals(report, context.decides),
    "",
    ...(report.change?.compared === false ? [word("report.not-compared"), ""] : []),
    ...(report.repositories === undefined
      ? ruleCounts(shown(findings), report, context)
      : ruleTable(shown(findings), report, context, PART_BYTES)),
    ...(isEmpty(report) ? leftInTheOpen(report) : []),
  ];
}

/** Returns findings under a heading, as far as they fit. */
function findingPart(
  title: string,
  findings: readonly Finding[],
  report: Report,
  context: RenderContext,
  room: number,
): string[] {
  if (findings.length === 0) return [];
  const lines = findingLines(groups(findings, report.locale), report, context, room);
  return [`### ${title}`, "", ...lines];
}

/** Returns how much of what was there before: by rule, and where all of it is. */
function beforeFold(
  findings: readonly Finding[],
  report: Report,
  context: RenderContext,
  room: number,
): string[] {
  if (findings.length === 0) return [];
  const word = words(report.locale);
  const fold = (lines: readonly string[]) =>
    folded(word("report.already-there", { count: findings.length }), [
      ...lines,
      word("report.complete-elsewhere"),
    ]);
  return fold(ruleTable(findings, report, context, room - size(fold([]))));
}

function excusedFold(report: Report, context: RenderContext, room: number): string[] {
  const findings = report.findings.filter(({ suppressed }) => suppressed !== undefined);
  if (findings.length === 0) return [];
  const title = words(report.locale)("report.excused-list", { count: findings.length });
  return folded(title, suppressedLines(findings, report, context, room - size(folded(title, []))));
}

/** Returns the files that were looked at and are no documents, each with its reason, and how to have one read. */
function leftItems(report: Report, most: number, room: number): string[] {
  const word = words(report.locale);
  const files = leftFiles(report);
  const items = files
    .slice(0, most)
    .map(({ message, at: location }) => [
      `- ${word("report.labeled", { label: fileLink(location?.file ?? "", report), text: sentenceOf(message, MAX_NOTE) })}`,
    ]);
  return section(
    [],
    items,
    room,
    (count) => word("report.more-items", { count }),
    Math.max(0, files.length - items.length),
  );
}

function leftInTheOpen(report: Report): string[] {
  return [
    ...leftItems(report, MOST_LEFT, PART_BYTES),
    ...leftLines(report).flatMap((text) => [sentenceOf(text, MAX_NOTE), ""]),
  ];
}

function leftFold(report: Report, room: number): string[] {
  const files = leftFiles(report);
  if (files.length === 0 || isEmpty(report)) return [];
  const hints = leftLines(report).flatMap((text) => [sentenceOf(text, MAX_NOTE), ""]);
  const fold = (lines: readonly string[]) =>
    folded(words(report.locale)("report.left-count", { count: files.length }), [
      ...lines,
      ...hints,
    ]);
  return fold(leftItems(report, files.length, room - size(fold([]))));
}

/** Returns what was left out once the job summary had been written, to be added to it. */
export const markdownNotes = (notes: readonly string[], locale: Report["locale"]): string =>
  `${noteLines(notes, locale).join("\n")}\n`;

function noteLines(notes: readonly string[], locale: Report["locale"]): string[] {
  const word = words(locale);
  const items = notes.map((note) => [`- ${sentence(clip(note, MAX_NOTE))}`]);
  return section([`### ${word("report.notes")}`, ""], items, PART_BYTES, (count) =>
    word("report.more-items", { count }),
  );
}

function footer(report: Report): string[] {
  const word = words(report.locale);
  const packs = report.packs.map(
    ({ name, version, digest }) => `${name} ${version} (${digest.slice(0, 19)}…)`,
  );
  return [
    `<sub>${report.level} · ${name(packs.join(", "))} · ${word("report.register", { version: report.register.version })} · ${report.date}<br>${word("report.disclaimer")}</sub>`,
  ];
}
