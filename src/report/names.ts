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

/** Copies items with the name of the repository in place of `.`. */
const named = <Item extends { readonly subject: string }>(
  items: readonly Item[],
  repository: string,
): Item[] =>
  items.map((item) => {
    const subject = byName(item.subject, repository);
    return subject === item.subject ? item : { ...whole(item), subject };
  });

/** Returns what a change does, for people: with the name of the repository in place of `.`. */
export const namedChange = ({ change, repository }: Report): Report["change"] =>
  change === undefined || repository === undefined
    ? change
    : {
        ...change,
        licenses: named(change.licenses, repository),
        ...(change.stated && { stated: named(change.stated, repository) }),
        ...(change.retired && { retired: named(change.retired, repository) }),
      };

/** Returns a report for people: with the name of the repository in place of `.`, the id of what lies in its root. */
export function withNames(report: Report): Report {
  const { repository } = report;
  if (repository === undefined) return report;
  const change = namedChange(report);
  return {
    ...report,
    documents: report.documents.map((document) => ({
      ...document,
      subjects: document.subjects.map((id) => byName(id, repository)),
    })),
    lineage: namedEdges(report.lineage, repository),
    findings: named(report.findings, repository),
    ...(report.responsibilities && {
      responsibilities: named(report.responsibilities, repository),
    }),
    ...(report.transparency && { transparency: named(report.transparency, repository) }),
    ...(report.inventory && { inventory: named(report.inventory, repository) }),
    ...(report.completeness && { completeness: named(report.completeness, repository) }),
    ...(change && { change }),
  };
}
