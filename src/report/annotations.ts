import type { Report } from "../model/report.js";
import { annotationPlace, annotationText } from "./annotation.js";
import { type BriefContext, brief } from "./brief.js";
import { clip, plain, plainLine } from "./escape.js";
import { type FindingGroup, groups, ranked } from "./group.js";
import { lineageLines } from "./markdown/lineage.js";
import { sheetLines } from "./markdown/sheet.js";
import { touchedBy } from "./touched.js";
import { deciding, shown, sign, totals } from "./verdict.js";

/**
 * An annotation of a check run, as the REST API takes it.
 * Source: github/rest-api-description, `POST /repos/{owner}/{repo}/check-runs`.
 */
export interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  /** Only where both lines are the same; the API refuses them otherwise. */
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: "failure" | "warning" | "notice";
  readonly title: string;
  readonly message: string;
  readonly raw_details?: string;
}

/** What a check run shows. The API takes fifty annotations a request: the caller sends them in parts, in this order. */
export interface CheckTexts {
  readonly annotations: readonly CheckAnnotation[];
  readonly title: string;
  /** Markdown. */
  readonly summary: string;
  /** Markdown below the summary: lineage, and who answers for what. */
  readonly text?: string;
}

const LEVEL = { error: "failure", warning: "warning", notice: "notice" } as const;
const TITLE_LENGTH = 255;
/** The API takes 64 KB; nobody reads that beside a line. */
const MESSAGE_LENGTH = 3900;
const DETAILS_LENGTH = 16_000;
const PATH_LENGTH = 4000;
/** The API takes 65,535, and counts bytes. */
const MAX_BYTES = 65_000;

/** Returns texts of a check run: an annotation for each cause, the strongest first, of the findings that decide. */
export function checkAnnotations(report: Report, context: BriefContext): CheckTexts {
  const ordered = ranked(groups(shown(deciding(report, context.decides)), report.locale));
  const touched = touchedBy(report);
  const text = [
    ...lineageLines(report, touched, MAX_BYTES / 2),
    ...sheetLines(report, MAX_BYTES / 2, touched),
  ].join("\n");
  return {
    annotations: ordered.map((group) => annotation(group, report, context)),
    title: clip(
      `${sign(report, context.decides)} ${totals(report, context.decides)}`,
      TITLE_LENGTH,
    ),
    summary: `${brief(report, context, MAX_BYTES).join("\n")}\n`,
    ...(text === "" ? {} : { text: `${text}\n` }),
  };
}

function annotation(group: FindingGroup, report: Report, context: BriefContext): CheckAnnotation {
  const { line, endLine, columns } = annotationPlace(group.at);
  const { title, message, addition } = annotationText(group, report, context, MESSAGE_LENGTH);
  return {
    path: clip(plainLine(group.at.file), PATH_LENGTH),
    start_line: line,
    end_line: endLine,
    ...(columns === undefined ? {} : { start_column: columns[0], end_column: columns[1] }),
    annotation_level: LEVEL[group.severity],
    title: clip(plainLine(title), TITLE_LENGTH),
    message: clip(plain(message), MESSAGE_LENGTH),
    ...(addition === undefined || addition.length > DETAILS_LENGTH
      ? {}
      : { raw_details: addition }),
  };
}
