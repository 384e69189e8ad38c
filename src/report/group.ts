import { message, render } from "../messages/index.js";
import type { Location } from "../model/location.js";
import type { Finding } from "../model/report.js";
import { type Locale, SEVERITIES, type Severity } from "../model/vocabulary.js";
import { byCause } from "./cause.js";

/** Findings shown as one: the missing statements of one document, or a single finding. */
export interface FindingGroup {
  /** The strongest first. */
  readonly findings: readonly [Finding, ...Finding[]];
  readonly severity: Severity;
  /** The place that most of them name. */
  readonly at: Location;
}

/**
 * Groups findings as people read them. Grouping is presentation: formats for machines list findings singly, people read
 * one block per cause and document. Groups come by file, line, column and rank; what is excused is not among them.
 */
export function groups(findings: readonly Finding[], locale: Locale): FindingGroup[] {
  const files = new Map<string, Map<string, [Finding, ...Finding[]]>>();
  for (const finding of byCause(findings, locale)) {
    if (finding.suppressed) continue;
    const { file, range } = finding.primary;
    const ofFile = files.get(file) ?? new Map<string, [Finding, ...Finding[]]>();
    files.set(file, ofFile);
    const key = isSilence(finding)
      ? "missing"
      : `${finding.fingerprint} ${range.start.line}:${range.start.column}`;
    const ofCause = ofFile.get(key);
    if (ofCause) ofCause.push(finding);
    else ofFile.set(key, [finding]);
  }
  return [...files.values()].flatMap((ofFile) =>
    [...ofFile.values()].map(group).sort((a, b) => {
      const [startA, startB] = [a.at.range.start, b.at.range.start];
      const places = startA.line - startB.line || startA.column - startB.column;
      return places || rankOf(a.findings[0]) - rankOf(b.findings[0]);
    }),
  );
}

/**
 * True if a statement is missing, whatever the level makes of it. What a text of a third party asks for, and what a card on
 * a hub does not say, stands alone: it is another cause.
 */
const isSilence = (finding: Finding) =>
  finding.outcome === "fail" &&
  (finding.kind === "missing-statement" ||
    (finding.kind === "good-practice" && finding.missing !== undefined)) &&
  finding.because.every(({ source, cards }) => source === undefined && cards === undefined);

function group(findings: readonly [Finding, ...Finding[]]): FindingGroup {
  const [first = findings[0], ...others] = [...findings].sort((a, b) => rankOf(a) - rankOf(b));
  const places = new Map<string, number>();
  let location = first.primary;
  for (const { primary } of [first, ...others]) {
    const count = (places.get(lineAndColumn(primary)) ?? 0) + 1;
    places.set(lineAndColumn(primary), count);
    if (count > (places.get(lineAndColumn(location)) ?? 0)) location = primary;
  }
  return { findings: [first, ...others], severity: first.severity, at: location };
}

/** Returns other places that tell a reader something: the start of the file itself does not. */
export const elsewhere = ({ primary, related }: Finding): Finding["related"] =>
  related.filter(
    ({ at: location }) => location.file !== primary.file || lineAndColumn(location) !== "1:1",
  );

export const lineAndColumn = ({ range }: Location) => `${range.start.line}:${range.start.column}`;

/** Sorts by severity, then by certainty; what the change under review caused comes before what was there. */
export const ranked = (unordered: readonly FindingGroup[]): FindingGroup[] =>
  [...unordered].sort((a, b) => rankOf(a.findings[0]) - rankOf(b.findings[0]));

/** Returns the rank of a finding: the lower, the sooner it is shown where there is no room for all. */
export const rankOf = ({ severity, capped, outcome, introduced }: Finding): number =>
  SEVERITIES.indexOf(severity) * 8 +
  (capped === undefined ? 0 : 4) +
  (outcome === "fail" ? 0 : 2) +
  (introduced === false ? 1 : 0);

/**
 * Returns what one of several findings says in their list: with its remedy where no block to paste stands for it, and with
 * the place in another file that it speaks of.
 */
export function itemText(finding: Finding, locale: Locale, hasBlock = true): string {
  const { missing, primary, related, remedy } = finding;
  const elsewhereAt = related.find(({ at: location }) => location.file !== primary.file)?.at;
  const parts = [finding.message, ...(hasBlock && missing !== undefined ? [] : [remedy])];
  const text = parts.reduce(
    (before, part) => `${before}${/[。！？]$/.test(before) ? "" : " "}${part}`,
  );
  if (elsewhereAt === undefined) return text;
  const place = `${elsewhereAt.file}:${lineAndColumn(elsewhereAt)}`;
  return `${text}${render(message("report.aside", { text: place }), locale)}`;
}
