import type { Location } from "../model/location.js";
import type { Diagnostic, Finding, Report } from "../model/report.js";
import { hubAddress } from "./address.js";
import { clip, json, sarif as message, uri } from "./escape.js";
import { rankOf } from "./group.js";
import { lineHashes } from "./line-hash.js";
import type { RenderContext, Reporter } from "./reporter.js";
import { HOME } from "./rules.js";
import { descriptor, LEVEL } from "./sarif-rules.js";
import { doubtOf, sourceOf, suppressionOf, type WordsOf, words } from "./words.js";

/** What GitHub takes of one run, and what we give at most of a text. Beyond the first three it refuses the file. */
export const SARIF_LIMITS = {
  results: 25_000,
  rules: 25_000,
  /** GitHub counts after gzip, which never makes a file longer than this. */
  bytes: 10_000_000,
  /** Locations of a result; it takes 1 000 and shows 100. */
  locations: 100,
  /** UTF-16 units of one part of a message: what is wrong, why, what to do. */
  text: 1000,
  /** UTF-16 units of a file's name or a subject's. */
  name: 4000,
  notifications: 500,
} as const;

/**
 * SARIF 2.1.0 as GitHub's code scanning reads it. Two things follow from what GitHub shows. An undetermined finding is
 * a result of kind `fail`: kind `review` asks for the level `none`, and an open question would not be seen. What is
 * excused is no result, because GitHub ignores `suppressions` and would open an alert: each is a notification.
 *
 * No `automationDetails`: the upload action takes its id for the category, whatever category the workflow asks for, and
 * two uploads of one category in a run fail.
 */
export const sarifReport: Reporter = {
  id: "sarif",
  title: "SARIF 2.1.0 for code scanning",
  render(report, context) {
    const open = report.findings.filter(({ suppressed }) => suppressed === undefined);
    const rules = ruleList(open, context);
    const index = new Map(rules.map((id, i) => [id, i]));
    const hash = hashes(context);
    const results = open.map((finding) => result(finding, report, index, hash));

    const log = (shownResults: readonly object[], omitted: number) => ({
      $schema: "https://json.schemastore.org/sarif-2.1.0.json",
      version: "2.1.0",
      runs: [run(report, context, rules, shownResults, omitted)],
    });
    const bytes = size(json(log([], 1))) + 1;
    const fitted = fitting(open, results, SARIF_LIMITS.bytes - bytes);
    return `${json(log(fitted, results.length - fitted.length))}\n`;
  },
};

function run(
  report: Report,
  context: RenderContext,
  rules: readonly string[],
  results: readonly object[],
  omitted: number,
) {
  const { tool, packs, register, level, locale, date } = report;
  const successful = report.diagnostics.every(({ severity }) => severity !== "fatal");
  return {
    tool: {
      driver: {
        name: tool.name,
        version: tool.version,
        semanticVersion: tool.version,
        informationUri: HOME,
        rules: rules.map((id) => descriptor(id, context.rules?.get(id), locale)),
      },
    },
    invocations: [
      {
        executionSuccessful: successful,
        toolExecutionNotifications: notifications(report, omitted),
      },
    ],
    originalUriBaseIds: { [ROOT]: { description: { text: words(locale)("report.root") } } },
    columnKind: "utf16CodeUnits",
    results,
    properties: { level, locale, date, packs, register },
  };
}

/**
 * Returns every rule of the run, so that GitHub knows what was asked; and those of findings, which come first if all are
 * too many.
 */
function ruleList(findings: readonly Finding[], { rules }: RenderContext): string[] {
  const used = new Set(findings.map(({ ruleId }) => ruleId));
  const ids = [...new Set([...used, ...(rules?.keys() ?? [])])];
  return ids.slice(0, SARIF_LIMITS.rules).sort();
}

/** Returns all results, or where they are too many those that rank highest, in the order of the report. */
function fitting(
  findings: readonly Finding[],
  results: readonly object[],
  room: number,
): readonly object[] {
  const order = findings
    .map((finding, i) => [rankOf(finding), i] as const)
    .sort(([a, i], [b, j]) => a - b || i - j)
    .map(([, i]) => i);
  const indexes: number[] = [];
  let bytes = 0;
  for (const i of order.slice(0, SARIF_LIMITS.results)) {
    bytes += indented(json(results[i]));
    if (bytes > room) break;
    indexes.push(i);
  }
  return indexes.sort((a, b) => a - b).flatMap((i) => results[i] ?? []);
}

const size = (text: string) => new TextEncoder().encode(text).length;
/** Returns bytes of a result as it stands in the list: five levels deep, with a comma and a line end. */
const indented = (text: string) => size(text) + 10 * text.split("\n").length + 2;

function result(
  finding: Finding,
  report: Report,
  rules: ReadonlyMap<string, number>,
  hash: (finding: Finding) => string,
) {
  const index = rules.get(finding.ruleId);
  const related = finding.related.slice(0, SARIF_LIMITS.locations - 1);
  const { outcome, kind, capped, introduced, fix } = finding;
  return {
    ruleId: finding.ruleId,
    ...(index === undefined ? {} : { ruleIndex: index }),
    level: LEVEL[finding.severity],
    kind: "fail",
    message: { text: messageOf(finding, report) },
    locations: [
      {
        ...location(finding.primary, report),
        logicalLocations: [{ fullyQualifiedName: part(finding.subject, SARIF_LIMITS.name) }],
      },
    ],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map(({ note, at: position }, i) => ({
            id: i + 1,
            ...location(position, report),
            message: { text: part(note) },
          })),
        }),
    partialFingerprints: {
      primaryLocationLineHash: hash(finding),
      "cardwardenFinding/v1": finding.fingerprint,
    },
    ...(fix === undefined ? {} : { fixes: [fixOf(fix, finding.remedy, report)] }),
    properties: {
      outcome,
      kind,
      ...(capped === undefined ? {} : { capped }),
      ...(introduced === undefined ? {} : { introduced }),
    },
  };
}

/** Returns the message of a result. What is wrong comes first: lists show the first sentence only. */
function messageOf(finding: Finding, report: Report): string {
  const word = words(report.locale);
  const source = sourceOf(finding, report.locale);
  const doubt = doubtOf(finding, report.locale);
  return [
    part(finding.message || finding.ruleId),
    ...(source === undefined
      ? []
      : [word("report.labeled", { label: word("report.because"), text: part(source) })]),
    ...(finding.remedy === ""
      ? []
      : [word("report.labeled", { label: word("report.fix"), text: part(finding.remedy) })]),
    ...(doubt ? [word("report.aside", { text: doubt }).trim()] : []),
  ].join("\n");
}

const part = (text: string, length: number = SARIF_LIMITS.text) => message(clip(text, length));

const ROOT = "%SRCROOT%";
/** Returns where a file is: on a hub, else below the root. */
const artifact = (file: string, report: Report) => {
  const address = hubAddress(report, file);
  return address === undefined
    ? { uri: uri(clip(file, SARIF_LIMITS.name)), uriBaseId: ROOT }
    : { uri: address };
};
const region = ({ start, end }: Location["range"]) => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
});
const location = ({ file, range }: Location, report: Report) => ({
  physicalLocation: { artifactLocation: artifact(file, report), region: region(visible(range)) },
});

/** Widens a range of no character at all, at which an alert would not be shown. */
const visible = ({ start, end }: Location["range"]): Location["range"] =>
  start.line === end.line && end.column <= start.column
    ? { start, end: { line: start.line, column: start.column + 1 } }
    : { start, end };

function fixOf({ safe, edits }: NonNullable<Finding["fix"]>, remedy: string, report: Report) {
  const files = new Map<string, { deletedRegion: object; insertedContent: { text: string } }[]>();
  for (const { file, range, text } of edits) {
    const replacement = { deletedRegion: region(range), insertedContent: { text } };
    files.set(file, [...(files.get(file) ?? []), replacement]);
  }
  return {
    ...(remedy === "" ? {} : { description: { text: part(remedy) } }),
    artifactChanges: [...files].map(([file, replacements]) => ({
      artifactLocation: artifact(file, report),
      replacements,
    })),
    properties: { safe },
  };
}

/**
 * Returns GitHub's own line hash, so that the upload finds what it would compute; without the document's text, the
 * finding's fingerprint and how often it has been there.
 */
function hashes({ line }: RenderContext): (finding: Finding) => string {
  const seen = new Map<string, number>();
  let last: { file: string; ofLine: string[] } | undefined;
  return ({ primary: { file, range }, fingerprint }) => {
    if (last?.file !== file) last = { file, ofLine: line ? lineHashes((n) => line(file, n)) : [] };
    const count = (seen.get(fingerprint) ?? 0) + 1;
    seen.set(fingerprint, count);
    return last.ofLine[range.start.line - 1] ?? `${fingerprint}:${count}`;
  };
}

function notifications(report: Report, omitted: number) {
  const word = words(report.locale);
  const excused = report.findings.filter(({ suppressed }) => suppressed !== undefined);
  // Somebody answers for a waiver; what the baseline knows comes after.
  const first = [...excused].sort((a, b) => byWaiver(b) - byWaiver(a));
  const entry = (id: string, level: "note" | "warning", text: string) => ({
    descriptor: { id },
    level,
    message: { text },
  });
  return [
    ...report.diagnostics
      .slice(0, SARIF_LIMITS.notifications)
      .map((diagnostic) => notification(diagnostic, report, word)),
    ...(omitted === 0
      ? []
      : [entry("results-left-out", "warning", word("report.left-out", { count: omitted }))]),
    ...(excused.length === 0
      ? []
      : [entry("results-excused", "note", word("report.excused", { count: excused.length }))]),
    ...first.slice(0, SARIF_LIMITS.notifications).map((finding) => ({
      ...entry("result-excused", "note", suppressionText(finding, report)),
      locations: [location(finding.primary, report)],
    })),
  ];
}

const byWaiver = ({ suppressed }: Finding) => (suppressed?.by === "waiver" ? 1 : 0);

/** Returns rule and subject, by what it is excused, why, who answers for it and until when. */
function suppressionText(finding: Finding, { locale }: Report): string {
  const word = words(locale);
  const why = suppressionOf(finding, locale).map((reason) => part(reason));
  const subject = `${finding.ruleId} ${part(finding.subject)}`;
  return word("report.excused-line", {
    text: word("report.labeled", { label: subject, text: why.join(word("report.apart")) }),
  });
}

const notification = (
  { code, severity, message: problem, hint, at: source }: Diagnostic,
  report: Report,
  word: WordsOf,
) => ({
  descriptor: { id: part(code) },
  level: severity === "fatal" ? "error" : severity === "notice" ? "note" : "warning",
  message: {
    text: part(hint === undefined ? problem : `${problem}${word("report.aside", { text: hint })}`),
  },
  ...(source === undefined ? {} : { locations: [location(source, report)] }),
});
