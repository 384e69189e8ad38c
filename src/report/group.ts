import type { Location } from "../model/location.js";
import type { Finding } from "../model/report.js";
import { SEVERITIES, type Severity } from "../model/vocabulary.js";

/** Findings shown as one: the missing statements of one document, or a single finding. */
export interface Group {
  /** The strongest first. */
  readonly findings: readonly [Finding, ...Finding[]];
  readonly severity: Severity;
  /** The place that most of them name. */
  readonly at: Location;
}

/**
 * Grouping is presentation: formats for machines list findings singly, people read one block per cause and document.
 * Groups come by file, line, column and rank; what is excused is not among them.
 */
export function groups(report: { readonly findings: readonly Finding[] }): Group[] {
  const files = new Map<string, Map<string, [Finding, ...Finding[]]>>();
  for (const finding of report.findings) {
    if (finding.suppressed) continue;
    const { file, range } = finding.primary;
    const ofFile = files.get(file) ?? new Map<string, [Finding, ...Finding[]]>();
    files.set(file, ofFile);
    const key = isSilence(finding)
      ? "missing"
      : `${finding.fingerprint} ${range.start.line}:${range.start.column}`;
    const known = ofFile.get(key);
    if (known) known.push(finding);
    else ofFile.set(key, [finding]);
  }
  return [...files.values()].flatMap((ofFile) =>
    [...ofFile.values()].map(group).sort((a, b) => {
      const [one, other] = [a.at.range.start, b.at.range.start];
      const places = one.line - other.line || one.column - other.column;
      return places || rankOf(a.findings[0]) - rankOf(b.findings[0]);
    }),
  );
}

/**
 * A statement that is not there, whatever the level makes of it. What a text of a third party asks for stands alone: it
 * is another cause.
 */
const isSilence = ({ kind, outcome, missing, because }: Finding) =>
  outcome === "fail" &&
  because.every(({ source }) => source === undefined) &&
  (kind === "missing-statement" || (kind === "good-practice" && missing !== undefined));

function group(findings: readonly [Finding, ...Finding[]]): Group {
  const [first = findings[0], ...rest] = [...findings].sort((a, b) => rankOf(a) - rankOf(b));
  const places = new Map<string, number>();
  let at = first.primary;
  for (const { primary } of [first, ...rest]) {
    const count = (places.get(place(primary)) ?? 0) + 1;
    places.set(place(primary), count);
    if (count > (places.get(place(at)) ?? 0)) at = primary;
  }
  return { findings: [first, ...rest], severity: first.severity, at };
}

/** Other places that tell a reader something: the start of the file itself does not. */
export const elsewhere = ({ primary, related }: Finding): Finding["related"] =>
  related.filter(({ at }) => at.file !== primary.file || place(at) !== "1:1");

export const place = ({ range }: Location) => `${range.start.line}:${range.start.column}`;

/** By severity, then by certainty; what the change under review brought comes before what was there. */
export const ranked = (list: readonly Group[]): Group[] =>
  [...list].sort((a, b) => rankOf(a.findings[0]) - rankOf(b.findings[0]));

/** The lower, the sooner it is shown where there is no room for all. */
export const rankOf = ({ severity, capped, outcome, introduced }: Finding): number =>
  SEVERITIES.indexOf(severity) * 8 +
  (capped === undefined ? 0 : 4) +
  (outcome === "fail" ? 0 : 2) +
  (introduced === false ? 1 : 0);

/**
 * What one of several findings says in their list: with the fields of a manifest to write in, which has no block to
 * paste, and with the place in another file that it speaks of.
 */
export function told({ message, remedy, fields, primary, related }: Finding): string {
  const other = related.find(({ at }) => at.file !== primary.file)?.at;
  return [
    message,
    ...(fields === undefined ? [] : [remedy]),
    ...(other === undefined ? [] : [`(${other.file}:${place(other)})`]),
  ].reduce((told, part) => `${told}${/[。！？]$/.test(told) ? "" : " "}${part}`);
}
