import type { Diagnostic, Finding } from "../model/report.js";
import type { RuleFile } from "../model/rule.js";
import { SEVERITIES } from "../model/vocabulary.js";

/** A finding with what is needed to see which other findings it makes redundant. */
export interface Candidate {
  readonly finding: Finding;
  readonly rule: RuleFile;
  readonly file: string;
}

/**
 * One cause, one finding: drops what a raised finding supersedes on the same subject. `*` on a document also drops
 * what could not be told because of it, in whichever document the subject has its card; contradictions in what could
 * be read stand.
 */
export function supersede(
  candidates: readonly Candidate[],
  subjectsOf: ReadonlyMap<string, readonly string[]> = new Map(),
): Finding[] {
  // By file: a model and a data set may bear one id; their documents differ.
  const raised = new Map<string, Candidate[]>();
  const sharing = sharingFiles(subjectsOf);
  for (const candidate of candidates) {
    const { finding, rule, file } = candidate;
    if (finding.outcome !== "fail" || rule.supersedes.length === 0) continue;
    for (const one of rule.supersedes.includes("*") ? sharing(file) : [file])
      raised.set(one, [...(raised.get(one) ?? []), candidate]);
  }
  const redundant = ({ finding, rule, file }: Candidate) =>
    (raised.get(file) ?? []).some((stronger) => {
      if (stronger.finding === finding) return false;
      const all = stronger.rule.supersedes.includes("*");
      if (!all && !stronger.rule.supersedes.includes(rule.id)) return false;
      if (isPaler(stronger.finding, finding)) return false;
      return (
        stronger.finding.subject === finding.subject || (all && finding.outcome === "undetermined")
      );
    });
  return candidates.filter((candidate) => !redundant(candidate)).map(({ finding }) => finding);
}

/** What is not in force yet, or a draft, says less than a finding that counts today. */
const isPaler = ({ capped, severity }: Finding, { severity: other }: Finding): boolean =>
  (capped === "not-in-force" || capped === "draft") &&
  SEVERITIES.indexOf(severity) > SEVERITIES.indexOf(other);

/** A file and those that describe a subject of it too: a card, its translation, the declaration beside it. */
function sharingFiles(
  subjectsOf: ReadonlyMap<string, readonly string[]>,
): (file: string) => ReadonlySet<string> {
  const files = new Map<string, string[]>();
  for (const [file, ids] of subjectsOf)
    for (const id of ids) files.set(id, [...(files.get(id) ?? []), file]);
  return (file) =>
    new Set([file, ...(subjectsOf.get(file) ?? []).flatMap((id) => files.get(id) ?? [])]);
}

/** Sorted by file, line, column, rule, subject: the same input gives the same bytes. */
export const sortFindings = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort(
    (a, b) =>
      compare(a.primary.file, b.primary.file) ||
      a.primary.range.start.line - b.primary.range.start.line ||
      a.primary.range.start.column - b.primary.range.start.column ||
      compare(a.ruleId, b.ruleId) ||
      compare(a.subject, b.subject),
  );

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The order of diagnostics about findings, whichever share says them. */
export const byPlace = (a: Diagnostic, b: Diagnostic): number => {
  const [one, other] = [a.at?.range.start, b.at?.range.start];
  return (
    compare(a.at?.file ?? "", b.at?.file ?? "") ||
    (one?.line ?? 0) - (other?.line ?? 0) ||
    (one?.column ?? 0) - (other?.column ?? 0) ||
    compare(a.message, b.message)
  );
};
