import type { LineageEdge } from "../../model/lineage.js";
import type { Report } from "../../model/report.js";
import { mermaidLineage } from "../mermaid.js";
import { type ChangeScope, touchesEdge } from "../touched.js";
import { split } from "../verdict.js";
import { words } from "../words.js";
import { folded, size } from "./blocks.js";

/** More edges than this are no picture any more. */
const MAX_EDGES = 60;
/** A picture of more edges is behind a fold. */
const MAX_OPEN = 6;

/**
 * Returns the lineage as a picture: of a change, what it touches; of a large one, the part that the findings and the change
 * are about; nothing where that does not fit.
 */
export function lineageLines(
  report: Report,
  touched?: ChangeScope,
  room = Number.POSITIVE_INFINITY,
): string[] {
  const word = words(report.locale);
  const lineage = report.lineage.filter(
    (edge) => touched === undefined || touchesEdge(touched, edge),
  );
  if (lineage.length === 0) return [];
  const edges = concerned(lineage, report);
  const omitted = lineage.length - edges.length;
  const picture = [
    "```mermaid",
    mermaidLineage(edges, report.locale),
    "```",
    "",
    ...(omitted === 0 ? [] : [word("report.more-edges", { count: omitted }), ""]),
  ];
  const lines =
    edges.length <= MAX_OPEN
      ? [`### ${word("report.lineage")}`, "", ...picture]
      : folded(word("report.lineage-count", { count: edges.length }), picture);
  return size(lines) <= room ? lines : [];
}

/** Returns the edges that the findings and the change are about, in their order. */
function concerned(lineage: readonly LineageEdge[], report: Report): readonly LineageEdge[] {
  const { change } = report;
  if (lineage.length <= MAX_EDGES) return lineage;
  const { caused, before } = split(report);
  const subjects = (items: readonly { readonly subject: string }[]) =>
    new Set(items.map(({ subject }) => subject));
  // The nearer, the sooner: what the change caused, what it is about, what else there is.
  const circles = [subjects([...caused, ...(change?.licenses ?? [])]), subjects(before)];
  const rank = ({ id, from: upstream, to: downstream }: LineageEdge) => {
    for (const [i, circle] of circles.entries()) {
      if (circle.has(id) || circle.has(downstream)) return 2 * i;
      if (circle.has(upstream)) return 2 * i + 1;
    }
    return 2 * circles.length;
  };
  const first = lineage
    .map((edge, i) => ({ rank: rank(edge), i }))
    .sort((a, b) => a.rank - b.rank || a.i - b.i)
    .slice(0, MAX_EDGES);
  const indexes = new Set(first.map(({ i }) => i));
  return lineage.filter((_, i) => indexes.has(i));
}
