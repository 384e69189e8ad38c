import type { Member } from "../subjects/member.js";
import { dutyKey, type JudgedEdge } from "./edge.js";

/**
 * One cause, one finding: where the text that decides has already been contradicted, or lacks the same duty, further up
 * in this repository, the first edge that breaks is the one to mend, and the others are named there. Outputs need no
 * such care: what a model learnt from does not reach the next one.
 */
export function inheritFaults(judged: readonly JudgedEdge[]): void {
  const labels = new Map<Member, Map<string, JudgedEdge>>();
  const duties = new Map<Member, Map<string, JudgedEdge>>();
  for (const edge of judged) {
    if (edge.label?.value === "no") enter(labels, edge, edge.label.term.license.id);
    for (const { term, said } of edge.answers)
      for (const duty of [...said.unmet, ...said.unmetNotices])
        enter(duties, edge, dutyKey(term.license.id, duty));
  }
  for (const edge of judged) {
    const { label } = edge;
    if (label?.value === "no") {
      const first = firstOf(labels, label.term.through, label.term.license.id, edge);
      if (first) {
        edge.brokenUpstream = true;
        descend(first, edge);
      }
    }
    for (const { term, said } of edge.answers) {
      if (term.through.length === 0) continue;
      for (const duty of [...said.unmet, ...said.unmetNotices]) {
        const key = dutyKey(term.license.id, duty);
        const first = firstOf(duties, term.through, key, edge);
        if (!first) continue;
        edge.inherited.add(key);
        descend(first, edge);
      }
    }
  }
}

function enter(faults: Map<Member, Map<string, JudgedEdge>>, edge: JudgedEdge, key: string): void {
  const known = faults.get(edge.member) ?? new Map<string, JudgedEdge>();
  if (!known.has(key)) known.set(key, edge);
  faults.set(edge.member, known);
}

/** From the root's side: the first subject on the way whose own edge has the fault. */
function firstOf(
  faults: ReadonlyMap<Member, ReadonlyMap<string, JudgedEdge>>,
  through: readonly Member[],
  key: string,
  edge: JudgedEdge,
): JudgedEdge | undefined {
  for (const member of [...through].reverse()) {
    const first = faults.get(member)?.get(key);
    if (first && first !== edge) return first;
  }
  return undefined;
}

function descend({ descendants }: JudgedEdge, { edge }: JudgedEdge): void {
  if (descendants.at(-1)?.text !== edge.to) descendants.push({ text: edge.to, at: edge.at });
}
