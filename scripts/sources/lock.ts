import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { FileAddress, SourceAddress } from "./address.js";
import type { Citation } from "./cited.js";

/** One text that was read. */
export type LockedSource = LockedFile | LockedPage;

/** A file without a digest was read where its bytes could not be had; `--update` over the network adds it. */
export interface LockedFile {
  readonly repository: string;
  /** All forty digits. */
  readonly commit: string;
  readonly path: string;
  readonly sha256?: string;
  readonly bytes?: number;
}

/** A page has no commit, and mostly other bytes at each visit: only whether it is there can be checked. */
export interface LockedPage {
  readonly url: string;
}

export const LOCK_FILE = "policies/sources.lock.json";

export const isFile = (source: LockedSource): source is LockedFile => "repository" in source;

/** Returns the digests on record. */
export async function readLock(root: string): Promise<LockedSource[]> {
  const text = await readFile(join(root, LOCK_FILE), "utf8").catch(() => "[]");
  return JSON.parse(text) as LockedSource[];
}

/** Writes the digests: one line each, sorted, so that a change of one shows as one line. */
export async function writeLock(root: string, sources: readonly LockedSource[]): Promise<void> {
  const rows = [...sources].sort(byName).map((source) => `  ${JSON.stringify(source)}`);
  await writeFile(join(root, LOCK_FILE), `[\n${rows.join(",\n")}\n]\n`);
}

const nameOf = (source: LockedSource): string =>
  isFile(source) ? `${source.repository} ${source.commit} ${source.path}` : source.url;
const byName = (a: LockedSource, b: LockedSource): number => (nameOf(a) < nameOf(b) ? -1 : 1);

/** Returns the locked source that an address cites; it may give fewer digits of the commit. */
export function lockedSource(
  sources: readonly LockedSource[],
  address: SourceAddress,
): LockedSource | undefined {
  if (address.kind === "note") return undefined;
  if (address.kind === "page")
    return sources.find((source) => !isFile(source) && source.url === address.url);
  return sources.find((source) => isFile(source) && isSameFile(source, address));
}

const isSameFile = (source: LockedFile, { repository, commit, path }: FileAddress): boolean =>
  source.path === path && source.repository === repository && source.commit.startsWith(commit);

/** Returns what nobody cites. */
export const unused = (
  sources: readonly LockedSource[],
  cited: readonly Citation[],
): LockedSource[] => {
  const used = new Set(cited.map(({ address }) => lockedSource(sources, address)));
  return sources.filter((source) => !used.has(source));
};
