import type { BaselineFile } from "../../model/baseline.js";
import type { Finding } from "../../model/report.js";
import type { Locale } from "../../model/vocabulary.js";
import type { BaselineCoverage, BaselinePolicy, CountedDiagnostic } from "./baseline.js";
import { type IgnoreComments, InlineComments } from "./inline.js";
import type { Inventory } from "./renames.js";
import {
  applyWaivers,
  evaluatedRules,
  isNeverSuppressed,
  type RunCoverage,
  type WaivableFinding,
  type WaiverPolicy,
} from "./waivers.js";

/** Everything that can excuse a finding. */
export interface Suppressors {
  readonly waivers: WaiverPolicy;
  readonly ignores: IgnoreComments;
  readonly baseline?: BaselinePolicy | undefined;
}

export interface SuppressionResult {
  readonly findings: readonly WaivableFinding[];
  readonly diagnostics: CountedDiagnostic[];
  /** Where the run writes one. */
  readonly baseline?: BaselineFile;
}

/**
 * Marks what is excused. Where several things excuse a finding, the waiver of the configuration is named first, because
 * it has an owner and an end, then the baseline, then the comment, which on a change counts only with the base's word.
 */
export async function applySuppressions(
  raised: readonly WaivableFinding[],
  { waivers, ignores, baseline }: Suppressors,
  coverage: RunCoverage & { readonly locale: Locale; readonly tool: BaselineCoverage["tool"] },
  inventory: Inventory,
): Promise<SuppressionResult> {
  const waived = applyWaivers(raised, waivers, coverage, inventory);
  const evaluated = evaluatedRules(coverage);
  const comments = new InlineComments(ignores, waivers);
  const inline = new Map<Finding, Finding["suppressed"]>();
  if (waivers.apply)
    for (const finding of waived.findings) {
      const excuse = comments.excuse(finding);
      if (excuse) inline.set(finding, excuse);
    }
  const others = new Set(
    waived.findings.filter((finding) => finding.suppressed || inline.has(finding)),
  );
  // What validates a baseline is a good part of the tool, and most runs have none.
  const compared =
    baseline &&
    (await (
      await import("./baseline.js")
    ).compareBaseline(
      waived.findings,
      baseline,
      inventory,
      {
        wholeRepository: coverage.wholeRepository,
        locale: coverage.locale,
        tool: coverage.tool,
        // What became of a rule that no pack has any more is known: it finds nothing.
        asked: (rule) => evaluated.has(rule) || !waivers.knownRules.has(rule),
        neverExcused: (rule) => isNeverSuppressed(rule, waivers),
      },
      others,
    ));
  return {
    findings: waived.findings.map((finding) => {
      const suppressed =
        finding.suppressed ?? compared?.excuses.get(finding) ?? inline.get(finding);
      return suppressed && !finding.suppressed ? finding.excused(suppressed) : finding;
    }),
    diagnostics: [
      ...waived.diagnostics,
      ...comments.diagnostics,
      ...(waivers.apply ? comments.unused(coverage.wholePolicy ? evaluated : new Set()) : []),
      ...(compared?.diagnostics ?? []),
    ],
    ...(compared?.baseline ? { baseline: compared.baseline } : {}),
  };
}
