import { isCompleteness } from "../model/missing.js";
import type { Report } from "../model/report.js";

/** What an overview counts of a repository. */
export interface RepositoryCounts {
  /** `owner/name` where its run knew it, else the folder. */
  readonly name: string;
  readonly documents: number;
  error: number;
  warning: number;
  notice: number;
  /** Expected items that its cards do not state; they are among no severity. */
  missing: number;
}

/**
 * Counts open findings by repository: those with the most errors first, then those without a card, of which nothing is
 * known. Empty unless the report is an overview of several repositories.
 */
export function countByRepository({ repositories = [], findings }: Report): RepositoryCounts[] {
  const counts = new Map(
    repositories.map(({ folder, source, documents }): [string, RepositoryCounts] => [
      folder,
      {
        name: source?.repository ?? folder,
        documents,
        error: 0,
        warning: 0,
        notice: 0,
        missing: 0,
      },
    ]),
  );
  for (const finding of findings) {
    const { file } = finding.primary;
    const entry = counts.get(file.split("/", 1)[0] ?? "");
    if (entry === undefined || finding.suppressed !== undefined) continue;
    entry[isCompleteness(finding) ? "missing" : finding.severity]++;
  }
  return [...counts.values()].sort(
    (a, b) =>
      b.error - a.error ||
      Number(a.documents > 0) - Number(b.documents > 0) ||
      b.warning - a.warning,
  );
}
