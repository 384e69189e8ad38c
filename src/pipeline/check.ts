import type { BaselineFile } from "../model/baseline.js";
import type { Host } from "../model/host.js";
import type { FactsFile, Report } from "../model/report.js";
import { idleDiagnostics } from "./judge.js";
import { judgeRepository } from "./judge-repository.js";
import { linkRepository } from "./link-repository.js";
import type { CheckOptions } from "./options.js";
import type { ReadingCache } from "./read-file.js";
import { factsOf, reportOf } from "./report.js";
import { compareWithBase, followLinks, review, scopeOf } from "./review/review.js";
import { shareOf } from "./shard.js";

export type { CheckOptions } from "./options.js";

export interface CheckResult {
  readonly report: Report;
  /** Every subject with every fact; made when it is asked for. */
  readonly facts: FactsFile;
  /** Where the run was asked to write one. */
  readonly baseline?: BaselineFile;
}

/**
 * Checks a repository, stage by stage: reads the documents and links their subjects; judges every subject by every rule;
 * in a review, compares with the base; and reports. Disk, network and clock are the host's and the caller's. A caller that
 * judges the same texts again passes a `cache`.
 */
export async function check(
  host: Host,
  given: CheckOptions,
  cache?: ReadingCache,
): Promise<CheckResult> {
  const followed = await followLinks(host, given);
  // The base is much the same texts as the head: each is read once.
  const texts = cache ?? (followed.change ? new Map() : undefined);
  const scope = await scopeOf(host, followed, texts);
  const options = { ...followed, ...scope.options };
  const linked = await linkRepository(host, options, scope);
  const base = await compareWithBase(host, options, linked, scope);
  const judged = await judgeRepository(host, options, linked, {
    unchecked: base.coverage?.unchecked,
    select: options.shard && shareOf(options.shard, options.packs),
  });
  const reviewed = await review(host, options, judged, base);
  const report = reportOf(options, judged, reviewed, [
    ...idleDiagnostics(linked.documents, options),
    ...judged.diagnostics,
    ...reviewed.diagnostics,
  ]);
  const { baseline } = judged;
  if (options.keepFacts === false) return reportOnly(report, baseline);
  return {
    report,
    ...(baseline ? { baseline } : {}),
    get facts(): FactsFile {
      return factsOf(report, judged);
    },
  };
}

/** Drops the facts so that cards can be garbage-collected: a getter beside the report would keep every one. */
const reportOnly = (report: Report, baseline: BaselineFile | undefined): CheckResult => ({
  report,
  ...(baseline ? { baseline } : {}),
  get facts(): never {
    throw new Error("the run was asked not to keep the facts");
  },
});
