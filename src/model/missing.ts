import type { Finding } from "./report.js";
import type { RuleFile } from "./rule.js";

/** True for a rule that asks a card for a statement: what is missing is asked for, good practice where it names keys. */
export const asksForStatement = ({ kind, fix }: Pick<RuleFile, "kind" | "fix">): boolean =>
  kind.startsWith("missing-") || (kind === "good-practice" && fix?.add !== undefined);

/** True for a finding that says that a statement is missing. */
export const isMissingStatement = ({ outcome, kind, missing, fields }: Finding): boolean =>
  outcome === "fail" &&
  (kind.startsWith("missing-") ||
    (kind === "good-practice" && (missing !== undefined || fields !== undefined)));

/**
 * True if a finding only counts in the completeness of its card: a statement is missing, and nothing makes it material. It has
 * no annotation; a level, a setting or a change under review that makes more of it than a notice gives it one.
 */
export const isCompleteness = (finding: Finding): boolean =>
  finding.severity === "notice" && isMissingStatement(finding);
