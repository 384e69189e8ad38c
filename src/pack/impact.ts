import type { Effect, PackImpact, Place, RuleImpact } from "../model/impact.js";
import type { Counts } from "../model/overview.js";
import type { Finding } from "../model/report.js";
import { SEVERITIES } from "../model/vocabulary.js";

/** Places that are kept of a rule in a repository; the rest is counted. */
export const MOST_PLACES = 5;
/** The same of a trial. */
const MOST_KEPT = 20_000;
/** Ids and paths come from repositories, and many of them are kept. */
const LONGEST = 300;

/** One finding with the old version, with the new one, or with both. */
interface Pair {
  readonly was?: Finding;
  readonly now?: Finding;
}

export const none = (): Counts => ({ error: 0, warning: 0, notice: 0 });

/**
 * Returns, rule by rule, what one repository's findings are with two versions of a pack. What is excused does not
 * count. Rules without a difference are left out; the others are sorted by id.
 */
export function impactOf(before: readonly Finding[], after: readonly Finding[]): RuleImpact[] {
  const pairs = new Map<string, Pair>();
  for (const [key, was] of counting(before)) pairs.set(key, { was });
  for (const [key, finding] of counting(after)) pairs.set(key, { ...pairs.get(key), now: finding });
  const byRule = new Map<string, Pair[]>();
  for (const pair of pairs.values()) {
    const id = (pair.now ?? pair.was)?.ruleId ?? "";
    const entries = byRule.get(id);
    if (entries) entries.push(pair);
    else byRule.set(id, [pair]);
  }
  return [...byRule]
    .map(([ruleId, unmatched]) => ruleImpact(ruleId, unmatched))
    .filter(({ places }) => places.length > 0)
    .sort((a, b) => compare(a.ruleId, b.ruleId));
}

/** By fingerprint; several that share one are told apart by their order, the most severe first. */
function counting(findings: readonly Finding[]): Map<string, Finding> {
  const seen = new Map<string, number>();
  const open = findings
    .filter(({ suppressed }) => suppressed === undefined)
    .sort((a, b) => rank(a) - rank(b));
  return new Map(
    open.map((finding) => {
      const n = seen.get(finding.fingerprint) ?? 0;
      seen.set(finding.fingerprint, n + 1);
      return [`${finding.fingerprint} ${n}`, finding];
    }),
  );
}

const rank = ({ severity }: Pick<Finding, "severity">) => SEVERITIES.indexOf(severity);

function ruleImpact(ruleId: string, pairs: readonly Pair[]): RuleImpact {
  const [before, after, newlyFailing, newlyPassing] = [none(), none(), none(), none()];
  const changed: Place[] = [];
  for (const { was, now: current } of pairs) {
    if (was) before[was.severity]++;
    if (current) after[current.severity]++;
    const effect = effectOf(was, current);
    const finding = current ?? was;
    if (effect === undefined || finding === undefined) continue;
    changed.push(placeOf(effect, finding, was));
    if (isFailing({ effect })) newlyFailing[finding.severity]++;
    else newlyPassing[(was ?? finding).severity]++;
  }
  return {
    ruleId,
    before,
    after,
    newlyFailing,
    newlyPassing,
    places: changed.sort(byWeight).slice(0, MOST_PLACES),
    more: Math.max(0, changed.length - MOST_PLACES),
  };
}

function effectOf(was: Finding | undefined, after: Finding | undefined): Effect | undefined {
  if (was === undefined) return "fails";
  if (after === undefined) return "passes";
  if (rank(after) === rank(was)) return undefined;
  return rank(after) < rank(was) ? "raised" : "lowered";
}

export const isFailing = ({ effect }: Pick<Place, "effect">): boolean =>
  effect === "fails" || effect === "raised";

const placeOf = (effect: Effect, finding: Finding, was: Finding | undefined): Place => ({
  effect,
  severity: finding.severity,
  ...((effect === "raised" || effect === "lowered") && was ? { was: was.severity } : {}),
  outcome: finding.outcome,
  subject: short(finding.subject),
  file: short(finding.primary.file),
  line: finding.primary.range.start.line,
});

const short = (text: string) =>
  text.length > LONGEST ? `${text.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/, "")}…` : text;

/** What fails before what passes, the severe first; then by place. */
const byWeight = (a: Place, b: Place): number =>
  Number(isFailing(b)) - Number(isFailing(a)) ||
  rank(a) - rank(b) ||
  compare(a.file, b.file) ||
  a.line - b.line ||
  compare(a.subject, b.subject);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** What came of one rule over all repositories. */
export type RuleTotal = PackImpact["rules"][number];

/** Sums over repositories that come one by one. */
export class ImpactTotals {
  readonly newlyFailing = none();
  readonly newlyPassing = none();
  readonly #rules = new Map<string, RuleTotal>();
  #room = MOST_KEPT;

  /** Rules as they are kept: with their places while there is room for any. */
  limited(rules: readonly RuleImpact[]): RuleImpact[] {
    return rules.map((rule) => {
      const { places, more: hidden } = rule;
      if (this.#room < places.length) return { ...rule, places: [], more: hidden + places.length };
      this.#room -= places.length;
      return rule;
    });
  }

  add(rules: readonly RuleImpact[]): void {
    for (const { ruleId, newlyFailing, newlyPassing } of rules) {
      const total = this.#rules.get(ruleId) ?? {
        ruleId,
        repositories: 0,
        newlyFailing: none(),
        newlyPassing: none(),
      };
      this.#rules.set(ruleId, total);
      total.repositories++;
      for (const severity of SEVERITIES) {
        this.newlyFailing[severity] += newlyFailing[severity];
        this.newlyPassing[severity] += newlyPassing[severity];
        total.newlyFailing[severity] += newlyFailing[severity];
        total.newlyPassing[severity] += newlyPassing[severity];
      }
    }
  }

  get rules(): RuleTotal[] {
    return [...this.#rules.values()].sort((a, b) => compare(a.ruleId, b.ruleId));
  }
}
