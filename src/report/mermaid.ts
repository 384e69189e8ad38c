import { labelOf, render } from "../messages/index.js";
import type { LineageEdge } from "../model/lineage.js";
import type { Locale, Relation } from "../model/vocabulary.js";
import { clip, mermaid as label } from "./escape.js";

/** Longer names are no picture any more, and a stranger chooses them. */
const MAX_LABEL = 100;

/** Returns the lineage as a Mermaid flowchart. Names stand only inside quoted labels. */
export function mermaidLineage(
  edges: readonly LineageEdge[],
  locale: Locale,
  limit = Number.POSITIVE_INFINITY,
): string {
  const ids = new Map<string, string>();
  const node = (name: string) => {
    const existing = ids.get(name);
    if (existing) return existing;
    const id = `n${ids.size}`;
    ids.set(name, id);
    return `${id}["${label(clip(name, MAX_LABEL))}"]`;
  };
  const out = ["flowchart LR"];
  for (const edge of edges.slice(0, limit)) {
    const arrow = edge.channel === "output" ? "-." : "--";
    const end = edge.channel === "output" ? ".->" : "-->";
    // What the register knows behind the upstream; inside the repository those are edges of their own.
    for (let i = edge.resolution === "register" ? edge.chain.length - 1 : 0; i > 0; i--)
      out.push(`  ${node(edge.chain[i] ?? "")} -.-> ${node(edge.chain[0] ?? edge.from)}`);
    out.push(
      `  ${node(edge.from)} ${arrow} ${stepText(edge.relation, locale)} ${end} ${node(edge.to)}`,
    );
  }
  return [...new Set(out)].join("\n");
}

/** Returns what was done with the upstream of an edge: `finetune`. */
export function stepText(relation: Relation, locale: Locale): string {
  const step = labelOf("step", relation);
  return step === undefined ? relation : render(step, locale);
}
