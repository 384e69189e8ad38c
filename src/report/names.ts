import type { LineageEdge } from "../model/lineage.js";
import type { Report } from "../model/report.js";
import { byName } from "../model/subject-id.js";
import { whole } from "./whole.js";

/** Returns edges with the name of the repository in place of `.`, the id of what lies in its root. */
export const namedEdges = (
  edges: readonly LineageEdge[],
  repository: string | undefined,
): LineageEdge[] =>
  edges.map((edge) => ({
    ...edge,
    id: byName(edge.id, repository),
    from: byName(edge.from, repository),
    to: byName(edge.to, repository),
  }));

/** Returns a report for people: with the name of the repository in place of `.`, the id of what lies in its root. */
export function withNames(report: Report): Report {
  const { repository, change } = report;
  if (repository === undefined) return report;
  const named = <Item extends { readonly subject: string }>(items: readonly Item[]): Item[] =>
    items.map((item) => {
      const subject = byName(item.subject, repository);
      return subject === item.subject ? item : { ...whole(item), subject };
    });
  return {
    ...report,
    documents: report.documents.map((document) => ({
      ...document,
      subjects: document.subjects.map((id) => byName(id, repository)),
    })),
    lineage: namedEdges(report.lineage, repository),
    findings: named(report.findings),
    ...(report.responsibilities && { responsibilities: named(report.responsibilities) }),
    ...(report.transparency && { transparency: named(report.transparency) }),
    ...(report.inventory && { inventory: named(report.inventory) }),
    ...(report.completeness && { completeness: named(report.completeness) }),
    ...(change && {
      change: {
        ...change,
        licenses: named(change.licenses),
        ...(change.stated && { stated: named(change.stated) }),
        ...(change.retired && { retired: named(change.retired) }),
      },
    }),
  };
}
