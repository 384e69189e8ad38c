import type { Report } from "../../model/report.js";
import { clip, markdownSentence as sentence } from "../escape.js";
import { groups } from "../group.js";
import type { RenderContext, Reporter } from "../reporter.js";
import { leftLines, problems, sign, split, totals } from "../verdict.js";
import { words } from "../words.js";
import { folded, section, size } from "./blocks.js";
import { licenseLines, ownLines, policyLines } from "./change.js";
import { documentedLines } from "./documented.js";
import { findingLines, short, suppressedLines } from "./findings.js";
import { lineageLines } from "./lineage.js";
import { sheetLines } from "./sheet.js";
import { upstreamLines } from "./upstreams.js";

/** GitHub drops a job summary over 1 MiB as a whole. */
const MAX_BYTES = 900_000;
/** Of that, for each part but the findings, which get the rest: at least half. */
const PART_BYTES = 60_000;
const MAX_NOTE = 1000;

/**
 * The job summary. On a change: what it caused, which licenses it altered, which upstreams it adds that the lock does not
 * hold, what it states of itself and takes out, what its policy would do, then what was there already. Then what is excused, the lineage, who answers for what, how far it
 * is documented, and what was not done.
 */
export const markdownReport: Reporter = {
  id: "markdown",
  title: "Markdown, as in the job summary",
  render(report, context) {
    const word = words(report.locale);
    const { caused, before } = split(report);
    const top = head(report, context);
    const change = [
      ...licenseLines(report, PART_BYTES, "###"),
      ...upstreamLines(report, PART_BYTES),
      ...ownLines(report, PART_BYTES, "###"),
      ...policyLines(report, PART_BYTES, "###"),
    ];
    const background = [
      ...lineageLines(report),
      ...sheetLines(report, PART_BYTES),
      ...documentedLines(report, PART_BYTES),
    ];
    const tail = [...notDone(report, context), ...footer(report)];
    let room = MAX_BYTES - size([...top, ...change, ...background, ...tail]);
    const take = (lines: string[]) => {
      room -= size(lines);
      return lines;
    };

    const title = report.change === undefined ? "report.findings" : "report.caused";
    const ordered = groups({ findings: caused });
    const news = take(
      ordered.length === 0
        ? []
        : [`### ${word(title)}`, "", ...findingLines(ordered, report, context, room - FRAME)],
    );
    const earlier = take(beforeLines(report, context, before.length, room - FRAME));
    const excused = take(suppressedPart(report, Math.min(PART_BYTES, room - FRAME)));
    return `${[...top, ...news, ...change, ...earlier, ...excused, ...background, ...tail].join("\n")}\n`;
  },
};

/** For the heading or fold around a part. */
const FRAME = 1000;

function head(report: Report, { decides }: RenderContext): string[] {
  const word = words(report.locale);
  return [
    `## ${sign(report, decides)} Cardwarden`,
    "",
    totals(report, decides),
    "",
    ...(report.change?.compared === false ? [word("report.not-compared"), ""] : []),
  ];
}

/** Returns the findings from before the change: folded where they do not decide, complete either way. */
function beforeLines(report: Report, context: RenderContext, count: number, room: number) {
  if (count === 0) return [];
  const findings = split(report).before;
  const lines = findingLines(groups({ findings: [...findings] }), report, context, room);
  const title = words(report.locale)("report.already-there", { count });
  return context.decides === "introduced" ? folded(title, lines) : [`### ${title}`, "", ...lines];
}

function suppressedPart(report: Report, room: number): string[] {
  const findings = report.findings.filter(({ suppressed }) => suppressed !== undefined);
  if (findings.length === 0) return [];
  const title = words(report.locale)("report.excused-list", { count: findings.length });
  return folded(title, suppressedLines(findings, report, room));
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

/** Returns what the run left out, and what could not be checked. */
function notDone(report: Report, { notes = [] }: RenderContext): string[] {
  const word = words(report.locale);
  const omission = (count: number) => word("report.more-items", { count });
  const notChecked = problems(report).map(({ message, at: location }) => [
    `- ${short(location ? word("report.labeled", { label: location.file, text: message }) : message)}`,
  ]);
  return [
    ...noteLines(notes, report.locale),
    ...section([`### ${word("report.diagnostics")}`, ""], notChecked, PART_BYTES, omission),
  ];
}

function footer(report: Report): string[] {
  const word = words(report.locale);
  const packs = report.packs.map(
    ({ name, version, digest }) => `${name} ${version} (${digest.slice(0, 19)}…)`,
  );
  return [
    ...leftLines(report).flatMap((text) => [`<sub>${sentence(clip(text, MAX_NOTE))}</sub>`, ""]),
    `<sub>${report.level} · ${short(packs.join(", "))} · ${word("report.register", { version: report.register.version })} · ${report.date}<br>${word("report.disclaimer")}</sub>`,
  ];
}
