import type { Reading, Source } from "../../documents/format.js";
import { hasDeclaration } from "../../lineage/derived/review.js";
import { outcomeOf, type ReaderOptions, type ReadingCache } from "../read-file.js";

/** What became of a file. A rename is a removal and an addition. */
export type Difference = "added" | "altered" | "removed";

/** A change under review: what differs between a base revision and the files that are checked. */
export interface Change {
  /** The base revision as the report names it. */
  readonly base: string;
  /** Files that differ, repository-relative. */
  readonly files: ReadonlyMap<string, Difference>;
  /** Weight and data files among them that were added or altered, sorted. */
  readonly artifacts: readonly string[];
  /** Those of the files that a run over the base would have listed as possible documents. */
  readonly listedBefore: readonly string[];
  /** Links among `files` that are the same as before, and lead to a file that is not. */
  readonly through?: ReadonlySet<string>;
  /**
   * False where the base cannot be read, or not all of it: then nothing can be concluded from it, and every finding in a
   * changed file counts as introduced.
   */
  readonly comparable: boolean;
  /** Reads a changed file as it was at the base; undefined where it was not there, or was no regular file. */
  before(file: string): Promise<Source | undefined>;
}

/** Returns the change with what it does to documents that are read through a link: it alters what the link leads to. */
export function throughLinks(change: Change, links: ReadonlyMap<string, string>): Change {
  const through = new Map(
    [...links].filter(([link, target]) => !change.files.has(link) && change.files.has(target)),
  );
  if (through.size === 0) return change;
  return {
    ...change,
    files: new Map([
      ...change.files,
      ...[...through].map(([link, target]): [string, Difference] => [
        link,
        change.files.get(target) ?? "altered",
      ]),
    ]),
    through: new Set(through.keys()),
    async before(file) {
      const source = await change.before(through.get(file) ?? file);
      return source && { ...source, file };
    },
  };
}

/** Cards, manifests, declarations, licenses and notices: nothing else in a change can make a finding or undo one. */
const MATTERS =
  /(?:^|\/)(?:[^/]+\.(?:md|markdown|ya?ml|json|jsonld|xml)|(?:licen[cs]e|copying|unlicen[cs]e|notice)[^/]*)$/i;
export const mayMatter = (file: string): boolean => MATTERS.test(file);

/**
 * Returns the changed documents as they read at the base: undefined for one that was not there, or was no document.
 * Read only where some document has a declaration or an id with an owner, because only there the difference decides
 * anything.
 */
export async function readBefore(
  change: Change | undefined,
  readings: readonly Reading[],
  { cache, requests }: { cache: ReadingCache } & Pick<ReaderOptions, "requests">,
): Promise<ReadonlyMap<string, Reading | undefined>> {
  const before = new Map<string, Reading | undefined>();
  if (!change?.comparable || !readings.some(isWorthIt)) return before;
  for (const { file } of readings) {
    if (!change.files.has(file)) continue;
    if (!cache.has(file)) {
      const source = await change.before(file);
      if (source) cache.set(file, await outcomeOf({ ...source, request: requests?.(file) }));
    }
    before.set(file, cache.get(file)?.reading);
  }
  return before;
}

/** True if the base is worth reading: a declaration may have been reviewed for something else; an id with an owner may be new. */
const isWorthIt = ({ subjects }: Reading): boolean =>
  hasDeclaration(subjects) || subjects.some(({ declaredId }) => declaredId?.includes("/"));
