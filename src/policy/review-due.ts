import { dayNumber, dayOf } from "../facts/day.js";
import type { Basis, Instrument } from "../model/instrument.js";
import type { License, Upstream } from "../model/register.js";
import type { RuleFile } from "../model/rule.js";
import { reviewDue } from "../register/index.js";

/** Days after which somebody should read the license of a model or data set again: publishers change licenses. */
const UPSTREAM_REVIEW_DAYS = 365;

/** A recorded text or instrument whose review date is over. */
export interface DueEntry {
  readonly kind: "text" | "instrument";
  readonly id: string;
  readonly name: Instrument["name"];
  /** When it was read, where that is recorded. */
  readonly read?: string | undefined;
  readonly due: string;
}

/** Records of one provider's models and data sets that are older than a year. */
export interface DueUpstreams {
  readonly kind: "upstreams";
  readonly provider: string | undefined;
  readonly patterns: readonly string[];
  /** When the oldest of them was read. */
  readonly read: string;
}

/** A rule with a provision that began to apply, ceased to apply, or has a successor. */
export interface ChangedBasis {
  readonly kind: "rule";
  readonly id: string;
  readonly basis: Basis;
  readonly change: "in-force" | "no-longer-in-force" | "replaced";
  readonly on?: string | undefined;
  readonly by?: Instrument | undefined;
}

/** What somebody should read again. */
export interface ReviewNeeds {
  readonly entries: readonly DueEntry[];
  readonly upstreams: readonly DueUpstreams[];
  readonly rules: readonly ChangedBasis[];
}

/** What is reviewed, and on which day. */
export interface ReviewInput {
  readonly licenses: readonly License[];
  readonly upstreams: readonly Upstream[];
  readonly instruments: ReadonlyMap<string, Instrument>;
  readonly rules: readonly RuleFile[];
  readonly date: string;
  /** The day of the last review: what changed in law after it is listed. */
  readonly since: string;
}

/** Returns what is past its review date on a day, and the rules whose basis changed since the last review. */
export function reviewNeeds(input: ReviewInput): ReviewNeeds {
  const { licenses, instruments, date } = input;
  const texts = licenses.flatMap((license): DueEntry[] => {
    const { id, name, retrieved } = license;
    const due = reviewDue(license);
    return due === undefined || due >= date
      ? []
      : [{ kind: "text", id, name, read: retrieved, due }];
  });
  const laws = [...instruments.values()].flatMap(({ id, name, reviewBy, texts }): DueEntry[] =>
    reviewBy === undefined || reviewBy >= date
      ? []
      : [{ kind: "instrument", id, name, read: texts[0]?.accessed, due: reviewBy }],
  );
  return {
    entries: [...texts, ...laws].sort((a, b) => (a.due < b.due ? -1 : 1)),
    upstreams: oldRecords(input),
    rules: input.rules.flatMap((rule) => changes(rule, input)),
  };
}

function oldRecords({ upstreams, date }: ReviewInput): DueUpstreams[] {
  const before = dayOf((dayNumber(date) ?? 0) - UPSTREAM_REVIEW_DAYS);
  const byProvider = new Map<string | undefined, Upstream[]>();
  for (const upstream of upstreams)
    if (upstream.retrieved < before)
      byProvider.set(upstream.provider, [...(byProvider.get(upstream.provider) ?? []), upstream]);
  return [...byProvider].map(([provider, records]) => ({
    kind: "upstreams",
    provider,
    patterns: records.map(({ pattern }) => pattern),
    read: records.map(({ retrieved }) => retrieved).sort()[0] ?? "",
  }));
}

function changes({ id, basis }: RuleFile, { instruments, date, since }: ReviewInput) {
  const isNew = (day: string | undefined) => day !== undefined && day > since && day <= date;
  return basis.flatMap((ground): ChangedBasis[] => {
    const { effectiveFrom, effectiveTo } = ground;
    const by = instruments.get(instruments.get(ground.id ?? "")?.replacedBy ?? "");
    const change = (word: ChangedBasis["change"], on: string | undefined): ChangedBasis[] =>
      isNew(on) ? [{ kind: "rule", id, basis: ground, change: word, on, ...(by && { by }) }] : [];
    return by === undefined
      ? [...change("in-force", effectiveFrom), ...change("no-longer-in-force", effectiveTo)]
      : change("replaced", by.effectiveFrom);
  });
}
