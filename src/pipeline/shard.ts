import type { Subject } from "../model/fact.js";
import type { Diagnostic, Shard } from "../model/report.js";
import type { Pack } from "../model/rule.js";
import type { SubjectKind } from "../model/vocabulary.js";
import type { CountedDiagnostic } from "../policy/exceptions/baseline.js";
import { namesOf, type SubjectSet } from "./judge.js";

/** The I-th of N shares of a run, from 1. */
export interface Share {
  readonly index: number;
  readonly of: number;
}

/**
 * Codes of diagnostics that say something was without effect on any finding. One share cannot tell: what it did not judge
 * may be what a waiver excuses. Such a diagnostic is pending until all shares say it.
 */
const PENDING: ReadonlySet<string> = new Set(["waiver-unused", "ignore-unused", "baseline-unused"]);
/** Codes of diagnostics about a single finding: they come from the share that has it. */
const OWN: ReadonlySet<string> = new Set(["ignore-not-at-base", "engine-disagreement"]);

/** Selects the share of a set of subjects. Everything is linked in each; only what is judged is divided. */
export function shareOf(
  { index, of: count }: Share,
  packs: readonly Pack[],
): (all: SubjectSet) => SubjectSet {
  return (set) => {
    const group = grouping(set.subjectsOf);
    const weights = new Map<string, number>();
    const rules = rulesByKind(packs);
    for (const subject of set.subjects()) {
      const name = group(subject);
      weights.set(name, (weights.get(name) ?? 0) + (rules.get(subject.kind) ?? 0));
    }
    const dealt = deal(weights, count);
    return restricted(set, (subject) => dealt.get(group(subject)) === index);
  };
}

/**
 * Selects, of another state of the repository, whatever bears a name of what was judged here, with all that it shares a document
 * with: a finding is known by rule and name, and its file may have moved to what is another share there.
 */
export function counterpart(judged: SubjectSet): (all: SubjectSet) => SubjectSet {
  return (set) => {
    const names = keys(judged);
    const judgedNames = new Set([...judged.subjects()].map(names));
    const group = grouping(set.subjectsOf);
    const theirs = keys(set);
    const groups = new Set<string>();
    for (const subject of set.subjects())
      if (judgedNames.has(theirs(subject))) groups.add(group(subject));
    return restricted(set, (subject) => groups.has(group(subject)));
  };
}

/** Returns the diagnostics that hold of the whole run, and beside them what a share, if the run is one, says of itself. */
export function divided(
  share: Share | undefined,
  diagnostics: readonly (Diagnostic & Pick<CountedDiagnostic, "items">)[],
): { shard?: Shard; diagnostics: Diagnostic[] } {
  if (share === undefined)
    return { diagnostics: diagnostics.map(({ items: _, ...diagnostic }) => diagnostic) };
  const certain: Diagnostic[] = [];
  const pending: Shard["pending"] = [];
  const ofFindings: Shard["own"] = [];
  for (const { items, ...diagnostic } of diagnostics) {
    const entry = { after: certain.length, diagnostic };
    if (PENDING.has(diagnostic.code))
      pending.push(items === undefined ? entry : { ...entry, items: [...items] });
    else if (OWN.has(diagnostic.code)) ofFindings.push(entry);
    else certain.push(diagnostic);
  }
  return {
    shard: { index: share.index, of: share.of, pending, own: ofFindings },
    diagnostics: certain,
  };
}

const restricted = (
  { subjects, subjectsOf }: SubjectSet,
  wanted: (subject: Subject) => boolean,
): SubjectSet => ({
  subjectsOf,
  *subjects() {
    for (const subject of subjects()) if (wanted(subject)) yield subject;
  },
});

const keys = ({ subjectsOf }: SubjectSet): ((subject: Subject) => string) => {
  const names = namesOf(subjectsOf);
  return ({ id, kind }) => `${kind} ${names.get(id) ?? id}`;
};

/** Returns how many rules are evaluated on a subject of each kind: the work that it makes. */
function rulesByKind(packs: readonly Pack[]): ReadonlyMap<SubjectKind, number> {
  const counts = new Map<SubjectKind, number>();
  for (const { subject } of packs.flatMap(({ rules }) => rules))
    for (const kind of [subject].flat()) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

/**
 * The group that a subject is judged with, by the first of its files: documents that describe a subject between them
 * belong together, because a finding on one may supersede those on the others. Waivers go with their configuration file;
 * the repository is in no file.
 */
function grouping(
  subjectsOf: ReadonlyMap<string, readonly string[]>,
): (subject: Subject) => string {
  const parents = new Map<string, string>();
  const root = (name: string): string => {
    let top = name;
    for (let up = parents.get(top); up !== undefined; up = parents.get(top)) top = up;
    // Shortens the way of the next look: chains of translations of many cards stay cheap.
    for (let ancestor = name; ancestor !== top; ) {
      const up = parents.get(ancestor) ?? top;
      parents.set(ancestor, top);
      ancestor = up;
    }
    return top;
  };
  const firstOf = new Map<string, string>();
  for (const [file, ids] of subjectsOf)
    for (const id of ids) {
      const [first = file, second = file] = [root(firstOf.get(id) ?? file), root(file)].sort();
      firstOf.set(id, first);
      if (first !== second) parents.set(second, first);
    }
  return ({ document = "" }) => root(document);
}

/** Deals groups to shares, the heaviest first, each to the share that has the least so far; by name where they weigh the same. */
function deal(weights: ReadonlyMap<string, number>, count: number): ReadonlyMap<string, number> {
  const loads = Array.from({ length: count }, () => 0);
  const dealt = new Map<string, number>();
  const heaviest = [...weights].sort(
    ([a, weight], [b, otherWeight]) => otherWeight - weight || (a < b ? -1 : a > b ? 1 : 0),
  );
  for (const [name, weight] of heaviest) {
    let least = 0;
    for (let i = 1; i < count; i++) if ((loads[i] ?? 0) < (loads[least] ?? 0)) least = i;
    loads[least] = (loads[least] ?? 0) + weight;
    dealt.set(name, least + 1);
  }
  return dealt;
}
