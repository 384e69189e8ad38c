import type { Diagnostic, Report } from "../model/report.js";
import { SEVERITIES } from "../model/vocabulary.js";
import { runAddress } from "./address.js";
import { annotationPlace, annotationText } from "./annotation.js";
import { clip, commandData, commandProperty, line, plain } from "./escape.js";
import { type FindingGroup, groups, lineAndColumn, ranked } from "./group.js";
import { licenseText, policySentence, retiredText, statedText } from "./markdown/change.js";
import { namedChange } from "./names.js";
import type { RenderContext, Reporter } from "./reporter.js";
import { deciding, leftLines, problems, shown, split, totals, waived } from "./verdict.js";
import { suppressionOf, words } from "./words.js";

/** GitHub keeps this many annotations of each level a step; the rest would be dropped without a word. */
const PER_LEVEL = 10;
/** The runner cuts messages here, after unescaping; a message of half of it leaves room for escapes of ours. */
const MESSAGE_LENGTH = 4096;
const TITLE_LENGTH = 255;

/**
 * Annotations by workflow commands: they need no token, so they work on pull requests from forks.
 * Source: actions/runner, ActionCommandManager.cs (`_maxCountPerIssueType`, `_maxIssueMessageLength`).
 */
export const github: Reporter = {
  id: "github",
  title: "annotations for GitHub Actions",
  render(report, context) {
    const word = words(report.locale);
    const ordered = ranked(groups(shown(deciding(report, context.decides)), report.locale));
    const notices = changeNotices(report);
    const summaryAt = runAddress(report);
    const unread = report.diagnostics
      .filter(({ severity }) => severity === "fatal")
      .slice(0, PER_LEVEL / 2);
    const output = unread.map(fatal);
    const room = { error: PER_LEVEL - output.length, warning: PER_LEVEL, notice: PER_LEVEL };
    let omitted = 0;
    for (const severity of SEVERITIES) {
      const level = ordered.filter((group) => group.severity === severity);
      if (severity === "notice") output.push(...notices);
      const most = room[severity] - (severity === "notice" ? notices.length : 0);
      // One notice is kept back for the line that says how many did not fit.
      const full = omitted === 0 && level.length <= most;
      const fits = severity === "notice" && !full ? most - 1 : most;
      output.push(...level.slice(0, fits).map((group) => annotation(group, report, context)));
      for (const { findings } of level.slice(fits)) omitted += findings.length;
    }
    if (omitted > 0)
      output.push(
        `::notice title=Cardwarden::${commandData(
          summaryAt === undefined
            ? word("report.more", { count: omitted })
            : word("report.more-at", { count: omitted, url: summaryAt }),
        )}`,
      );
    for (const { message, hint, at: location } of problems(report).filter(
      (diagnostic) => !unread.includes(diagnostic),
    ))
      output.push(
        line(
          `${location ? word("report.labeled", { label: message, text: location.file }) : message}${hint ? word("report.aside", { text: hint }) : ""}`,
        ),
      );
    output.push(...suppressedLines(report));
    const before = context.decides === "introduced" ? shown(split(report).before).length : 0;
    if (before > 0) output.push(word("report.before-log", { count: before }));
    output.push(totals(report, context.decides), ...leftLines(report).map(line));
    return `${output.join("\n")}\n`;
  },
};

/** Returns the annotation of what the run could not look at, which stops it from passing. */
function fatal({ message, hint, at: location }: Diagnostic): string {
  const file = location
    ? `file=${commandProperty(clip(location.file, MESSAGE_LENGTH))},line=1,`
    : "";
  return `::error ${file}title=Cardwarden::${commandData(hint ? `${message} (${hint})` : message)}`;
}

/** Excused findings that the log names; annotations are for what counts. */
const MAX_EXCUSED = 100;

function suppressedLines(report: Report): string[] {
  const word = words(report.locale);
  const findings = waived(report);
  const omitted = findings.length - MAX_EXCUSED;
  return [
    ...findings.slice(0, MAX_EXCUSED).map((finding) => {
      const { file } = finding.primary;
      const subject = `${file}:${lineAndColumn(finding.primary)} ${finding.ruleId} ${finding.subject}`;
      const why = suppressionOf(finding, report.locale).join(word("report.apart"));
      return line(
        word("report.excused-line", {
          text: word("report.labeled", { label: subject, text: why }),
        }),
      );
    }),
    ...(omitted > 0 ? [word("report.excused-more", { count: omitted })] : []),
  ];
}

/** More licenses than this are for the job summary. */
const MAX_LICENSES = 3;

/** Statements of a change, or subjects that it takes out, that one notice lists. */
const MAX_LISTED = 5;

/**
 * Returns what a reviewer has to know of the change beside findings: what its policy would do, licenses that it altered,
 * what it states of itself, and what it takes out.
 */
function changeNotices(report: Report): string[] {
  const word = words(report.locale);
  const { policy, licenses = [], stated = [], retired = [] } = namedChange(report) ?? {};
  const clipped = (text: string) => clip(text, MESSAGE_LENGTH / 8);
  const listed = (texts: readonly string[]) => {
    const omitted = texts.length - MAX_LISTED;
    return [
      ...texts.slice(0, MAX_LISTED),
      ...(omitted > 0 ? [word("report.more-items", { count: omitted })] : []),
    ].join(word("report.apart"));
  };
  const notice = (file: string, first: number, title: string, text: string) =>
    `::notice file=${commandProperty(clip(file, MESSAGE_LENGTH))},line=${first},title=${commandProperty(title)}::${commandData(text)}`;
  const [file] = policy?.files ?? [];
  return [
    ...(policy === undefined || file === undefined
      ? []
      : [notice(file, 1, word("report.policy"), policySentence(policy, report, clipped))]),
    ...licenses
      .slice(0, MAX_LICENSES)
      .map((change) =>
        notice(
          change.at.file,
          change.at.range.start.line,
          word("report.licenses"),
          licenseText(change, report, clipped),
        ),
      ),
    ...stated
      .slice(0, 1)
      .map(({ at: location }) =>
        notice(
          location.file,
          location.range.start.line,
          word("report.stated"),
          listed(stated.map((statement) => statedText(statement, report, clipped))),
        ),
      ),
    ...(retired.length === 0
      ? []
      : [
          `::notice title=${commandProperty(word("report.retired"))}::${commandData(
            listed(retired.map((subject) => retiredText(subject, report, clipped))),
          )}`,
        ]),
  ];
}

/** True if the runner keeps all of a text: it cuts what our own escapes make of it. */
const escapesFit = (text: string) => plain(text).length <= MESSAGE_LENGTH;

function annotation(group: FindingGroup, report: Report, context: RenderContext): string {
  const { line: first, endLine, columns } = annotationPlace(group.at);
  const { title, message, addition } = annotationText(group, report, context, MESSAGE_LENGTH / 2);
  const properties = [
    `file=${commandProperty(clip(group.at.file, MESSAGE_LENGTH))}`,
    `line=${first}`,
    `endLine=${endLine}`,
    // The runner drops columns of a range over several lines, and an empty range.
    ...(columns === undefined ? [] : [`col=${columns[0]}`, `endColumn=${columns[1]}`]),
    `title=${commandProperty(clip(title, TITLE_LENGTH))}`,
  ];
  const whole = addition === undefined ? message : `${message}\n\n${addition}`;
  const withRemedies = (length: number) =>
    annotationText(group, report, context, length, false).message;
  const text = escapesFit(whole)
    ? whole
    : [MESSAGE_LENGTH, MESSAGE_LENGTH / 2].map(withRemedies).find(escapesFit);
  return `::${group.severity} ${properties.join(",")}::${commandData(text ?? message)}`;
}
