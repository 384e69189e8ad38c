import type { Finding } from "../model/report.js";
import type { RuleFile } from "../model/rule.js";

/** A finding with what is needed to see which other findings it makes redundant. */
export interface Candidate {
  readonly finding: Finding;
  readonly rule: RuleFile;
  readonly file: string;
}

/**
 * One cause, one finding: drops what a raised finding supersedes on the same subject. `*` on a document also drops
 * what could not be told because of it; contradictions in what could be read stand.
 */
export function supersede(candidates: readonly Candidate[]): Finding[] {
  const raised = candidates.filter(
    ({ finding, rule }) => finding.outcome === "fail" && rule.supersedes.length > 0,
  );
  const redundant = ({ finding, rule, file }: Candidate) =>
    raised.some((stronger) => {
      if (stronger.finding === finding) return false;
      const all = stronger.rule.supersedes.includes("*");
      if (!all && !stronger.rule.supersedes.includes(rule.id)) return false;
      // A model and a data set may bear one id; their documents differ.
      if (stronger.file !== file) return false;
      return (
        stronger.finding.subject === finding.subject || (all && finding.outcome === "undetermined")
      );
    });
  return candidates.filter((candidate) => !redundant(candidate)).map(({ finding }) => finding);
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
