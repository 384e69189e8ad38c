import type { LineageEdge } from "../model/lineage.js";
import type { Report } from "../model/report.js";
import { split } from "./verdict.js";

/** What a change under review touches. */
export interface ChangeScope {
  /** Documents: those that it alters, and those of what it caused. */
  readonly files: ReadonlySet<string>;
  /** Models and data sets that these describe, and subjects of what it caused. */
  readonly subjects: ReadonlySet<string>;
}

/** Returns what the change under review touches; undefined outside one, and where its documents are not known. */
export function touchedBy(report: Report): ChangeScope | undefined {
  const { change, documents } = report;
  if (change?.files === undefined) return undefined;
  const { licenses, stated = [] } = change;
  const { caused } = split(report);
  const files = new Set([
    ...change.files,
    ...caused.map(({ primary }) => primary.file),
    ...[...licenses, ...stated].map(({ at: location }) => location.file),
  ]);
  const described = documents.filter(({ file }) => files.has(file));
  return {
    files,
    subjects: new Set([
      ...described.flatMap(({ subjects }) => subjects),
      ...[...caused, ...licenses].map(({ subject }) => subject),
    ]),
  };
}

/** True if an edge is stated in a document of the change, or one of its ends is described there. */
export const touchesEdge = (
  { files, subjects }: ChangeScope,
  { id, from: upstream, to: downstream, at: location }: LineageEdge,
): boolean =>
  files.has(location.file) || [id, upstream, downstream].some((subject) => subjects.has(subject));
