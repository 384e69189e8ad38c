import type { Location } from "../../model/location.js";
import type { LinkedSubject } from "../subjects/linked-subject.js";
import { dutyKey } from "./duties.js";
import type { EdgeDraft } from "./edge.js";

/** What is wrong further up or further down than an edge in the same repository. */
export interface EdgeFaults {
  /** The text that decides about the label is contradicted further up already. */
  readonly isBrokenUpstream: boolean;
  /** Duties that an edge further up lacks already, by {@link dutyKey}. */
  readonly lackedAbove: ReadonlySet<string>;
  /** Subjects further down that have the fault of this edge, each where it declares its upstream. */
  readonly descendants: readonly { readonly text: string; readonly at: Location }[];
}

const NO_FAULTS: EdgeFaults = { isBrokenUpstream: false, lackedAbove: new Set(), descendants: [] };

/** Faults while they are collected. */
interface CollectedFaults {
  isBrokenUpstream: boolean;
  readonly lackedAbove: Set<string>;
  readonly descendants: { text: string; at: Location }[];
}

/** The first edge of each subject that has a fault, by the key of the fault. */
type FirstFaults = Map<LinkedSubject, Map<string, EdgeDraft>>;

/**
 * Finds one cause for each fault: where the text that decides is contradicted, or lacks the same duty, further up in this
 * repository, the first edge that breaks is the one to fix, and the others are named there. Outputs need no such care: what
 * a model learned from does not reach the next one.
 */
export function inheritFaults(drafts: readonly EdgeDraft[]): (draft: EdgeDraft) => EdgeFaults {
  const labels: FirstFaults = new Map();
  const duties: FirstFaults = new Map();
  for (const draft of drafts) {
    if (draft.label?.value === "no") enter(labels, draft, draft.label.term.license.id);
    for (const { key } of lackingDuties(draft)) enter(duties, draft, key);
  }
  const collected = new Map<EdgeDraft, CollectedFaults>();
  const faultsOf = (draft: EdgeDraft): CollectedFaults => {
    const faults = collected.get(draft) ?? {
      isBrokenUpstream: false,
      lackedAbove: new Set(),
      descendants: [],
    };
    collected.set(draft, faults);
    return faults;
  };
  const descend = (first: EdgeDraft, { edge }: EdgeDraft) => {
    const { descendants } = faultsOf(first);
    if (descendants.at(-1)?.text !== edge.to) descendants.push({ text: edge.to, at: edge.at });
  };
  for (const draft of drafts) {
    const { label } = draft;
    if (label?.value === "no") {
      const first = firstOf(labels, label.term.through, label.term.license.id, draft);
      if (first) {
        faultsOf(draft).isBrokenUpstream = true;
        descend(first, draft);
      }
    }
    for (const { key, through } of lackingDuties(draft)) {
      const first = firstOf(duties, through, key, draft);
      if (!first) continue;
      faultsOf(draft).lackedAbove.add(key);
      descend(first, draft);
    }
  }
  return (draft) => collected.get(draft) ?? NO_FAULTS;
}

/** Yields the duties that an edge lacks, with the subjects on the way to the text that asks for them. */
function* lackingDuties({ answers }: EdgeDraft) {
  for (const { term, permissions } of answers)
    for (const duty of [...permissions.unmet, ...permissions.unmetNotices])
      yield { key: dutyKey(term.license.id, duty), through: term.through };
}

function enter(faults: FirstFaults, draft: EdgeDraft, key: string): void {
  const ofMember = faults.get(draft.member) ?? new Map<string, EdgeDraft>();
  if (!ofMember.has(key)) ofMember.set(key, draft);
  faults.set(draft.member, ofMember);
}

/** Returns the first edge with the fault, from the root's side: of the first subject on the way that has it. */
function firstOf(
  faults: FirstFaults,
  through: readonly LinkedSubject[],
  key: string,
  draft: EdgeDraft,
): EdgeDraft | undefined {
  for (const member of [...through].reverse()) {
    const first = faults.get(member)?.get(key);
    if (first && first !== draft) return first;
  }
  return undefined;
}
