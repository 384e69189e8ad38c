import { folderOf } from "../../../facts/paths.js";
import type { Host } from "../../../model/host.js";
import type { Change } from "../change.js";
import { LICENSE_FILES } from "./places.js";
import { type ReviewReadings, SelectionWalk } from "./selection-walk.js";

export type { ReviewReadings };

/** The files that a change may concern, and what the others show. */
export interface Selection {
  /** Files to read, of both states. */
  readonly files: ReadonlySet<string>;
  /** How many files that may be documents are not looked at. */
  readonly notLookedAt: number;
  /** Owners of ids that documents outside of the selection declare, in lower case, as far as they were asked for. */
  readonly owners: ReadonlySet<string>;
}

/** Reading so few files costs less than searching them. */
const FEW_FILES = 16;

/**
 * Selects the files that a change may concern: those that differ, what stands beside them, what depends on them by
 * lineage, and what all of these depend on. Names of what is affected are searched in the texts of all other files, as
 * they were before and as they are after the change. Undefined where everything has to be read.
 */
export async function selectFiles(
  host: Host,
  change: Change,
  readings: ReviewReadings,
): Promise<Selection | undefined> {
  const { files, links = new Map<string, string>() } = await host.list();
  const candidates = [...files, ...links.keys()];
  if (candidates.length <= FEW_FILES || concernsAll(change)) return undefined;
  const walk = new SelectionWalk(host, change, readings, { files, links });
  await walk.run();
  return {
    files: walk.selected,
    notLookedAt: candidates.filter((file) => !walk.selected.has(file)).length,
    owners: await walk.ownersElsewhere(),
  };
}

/** License and notice files of the root speak for every document. */
const concernsAll = ({ files }: Change): boolean =>
  [...files.keys()].some((file) => folderOf(file) === "" && LICENSE_FILES.test(file));
