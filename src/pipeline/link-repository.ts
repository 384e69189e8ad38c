import type { Reading } from "../documents/format.js";
import { buildLineage, type Lineage } from "../lineage/build.js";
import { atBase } from "../lineage/subjects/owners.js";
import type { RaisedDiagnostic } from "../model/diagnostic.js";
import type { Host } from "../model/host.js";
import type { IgnoreComment } from "../text/ignore-comments.js";
import type { CheckOptions } from "./options.js";
import { type ReadingCache, readContext, readDocuments, surroundings } from "./read.js";
import { readBefore } from "./review/change.js";

/** One state of a repository: its documents, and the subjects in them with their upstreams. */
export interface LinkedRepository {
  readonly documents: readonly Pick<Reading, "file" | "format" | "role" | "document">[];
  readonly lineage: Lineage;
  /** The license file of the root. */
  readonly licenseFile: string | undefined;
  readonly diagnostics: readonly RaisedDiagnostic[];
  /** The changed documents as they read at the base. */
  readonly before: ReadonlyMap<string, Reading | undefined>;
  /** Comments that excuse findings, by document. */
  readonly ignores: ReadonlyMap<string, readonly IgnoreComment[]>;
}

/**
 * Reads the documents that a host shows and links their subjects. Keeps nothing that no later stage asks for: the texts are
 * most of what cards weigh.
 */
export async function linkRepository(
  host: Host,
  options: CheckOptions,
  cache?: ReadingCache,
): Promise<LinkedRepository> {
  const { change, register, date, deployment, authorizations, store, ahead } = options;
  const aids = { cache, store, ahead };
  const isTouched = (file: string) => change?.files.has(file) === true;
  const { readings, diagnostics } = await readDocuments(host, aids, isTouched);
  const context = await readContext(host, readings, aids);
  host.debug(`${readings.length} documents, ${context.length} more that they point at`);
  const allReadings = [...readings, ...context];
  const around = await surroundings(host, allReadings);
  const before = await readBefore(change, readings);
  const base = atBase(allReadings, before, options);
  const lineageOptions = { date, before, base, deployment, authorizations };
  return {
    documents: readings.map(({ file, format, role, document }) => ({
      file,
      format,
      role,
      document,
    })),
    lineage: buildLineage(allReadings, register, around, lineageOptions),
    licenseFile: around.licenseFile(""),
    diagnostics,
    before,
    ignores: new Map(
      readings.flatMap(({ file, ignores = [] }) =>
        ignores.length > 0 ? [[file, ignores] as const] : [],
      ),
    ),
  };
}
