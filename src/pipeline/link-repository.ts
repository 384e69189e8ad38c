import type { Reading } from "../documents/format.js";
import { buildLineage, type Lineage } from "../lineage/build.js";
import { nameSubjects } from "../lineage/subjects/name-subjects.js";
import { atBase } from "../lineage/subjects/owners.js";
import type { RaisedDiagnostic } from "../model/diagnostic.js";
import type { Host } from "../model/host.js";
import type { IgnoreComment } from "../text/ignore-comments.js";
import { withHubIds } from "./hub/hub-ids.js";
import type { CheckOptions } from "./options.js";
import { readContext, readDocuments, surroundings } from "./read.js";
import { type ReadingCache, requestsIn } from "./read-file.js";
import { readBefore } from "./review/change.js";
import type { Selection } from "./review/selection/index.js";

/** A document, and its address where it was read on a hub. */
export interface LinkedDocument extends Pick<Reading, "file" | "format" | "role" | "document"> {
  readonly url?: string | undefined;
}

/** One state of a repository: its documents, and the subjects in them with their upstreams. */
export interface LinkedRepository {
  readonly documents: readonly LinkedDocument[];
  readonly lineage: Lineage;
  /** The license file of the root. */
  readonly licenseFile: string | undefined;
  readonly diagnostics: readonly RaisedDiagnostic[];
  /** The changed documents as they read at the base. */
  readonly before: ReadonlyMap<string, Reading | undefined>;
  /** Comments that excuse findings, by document. */
  readonly ignores: ReadonlyMap<string, readonly IgnoreComment[]>;
}

/** What of a repository is read, and what was read before. */
export interface LinkScope {
  readonly cache?: ReadingCache | undefined;
  /** What a change under review may concern; without it everything is read. */
  readonly selection?: Selection | undefined;
  /** The changed files as they read at the base; filled as far as they are needed. */
  readonly base?: ReadingCache;
}

/**
 * Reads the documents that a host shows and links their subjects. Keeps nothing that no later stage asks for: the texts are
 * most of what cards weigh.
 */
export async function linkRepository(
  host: Host,
  options: CheckOptions,
  { cache, selection, base: readAtBase = new Map() }: LinkScope = {},
): Promise<LinkedRepository> {
  const { change, register, date, deployment, authorizations, store, ahead } = options;
  const isTouched = (file: string) => change?.files.has(file) === true;
  const requests = await requestsIn(host, options.requests);
  const reader = { cache, store, touched: isTouched, requests };
  const only = selection?.files;
  const { onHub } = await host.list();
  const { readings: readingsByText, diagnostics } = await readDocuments(host, {
    ...reader,
    ahead,
    only,
    progress: options.progress,
    // A review tells of what it is about: it does not look at everything.
    reportsLeft: change && isTouched,
  });
  const readings = onHub ? withHubIds(readingsByText, onHub) : readingsByText;
  const context = await readContext(host, readings, reader);
  host.debug(`documents read: ${readings.length}; for lineage only: ${context.length}`);
  const allReadings = [...readings, ...context];
  const around = await surroundings(host, allReadings);
  const before = await readBefore(change, readings, { cache: readAtBase, requests });
  const base = atBase(allReadings, before, {
    ...options,
    ownersElsewhere: selection?.owners,
  });
  const named = nameSubjects(allReadings, around, base, options.repository);
  const hub = await options.upstreams?.of(named.members, register);
  const lineageOptions = { date, before, deployment, authorizations, hub };
  return {
    documents: readings.map(({ file, format, role, document }) => ({
      file,
      format,
      role,
      document,
      url: onHub?.get(file)?.url,
    })),
    lineage: buildLineage(named, allReadings, register, around, lineageOptions),
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
