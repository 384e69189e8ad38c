import { join } from "node:path";
import { cacheFolder, readCacheFile, removeCacheFile, writeCacheFile } from "../cache-files.js";
import { isIn, refuseLinksOut } from "../output.js";
import { decides } from "./contents.js";
import { CAPS } from "./limits.js";
import type { Access, PackFiles } from "./remote.js";

/** What was fetched once. Nothing in it is trusted: whoever reads compares the digest of the pack. */

const SCHEMA = "pack-files.v1";

/** In JSON a character may take six bytes. */
const MOST_BYTES = 6 * CAPS.packBytes;

const pathOf = (access: Access, digest: string): string | undefined => {
  const folder = cacheFolder(access);
  if (folder === undefined || !/^sha256-[0-9a-f]{64}$/.test(digest)) return undefined;
  const packs = join(folder, "packs");
  return leadsOut(packs, access.cwd) ? undefined : join(packs, `${digest}.json`);
};

/** True if the cache lies in the checkout, as some jobs have it, and a link of the checkout leads its folder elsewhere. */
function leadsOut(folder: string, checkout: string): boolean {
  try {
    if (isIn(checkout, folder)) refuseLinksOut(folder, checkout);
    return false;
  } catch {
    return true;
  }
}

/** Returns the files that were kept under a digest; undefined where there are none, or they are torn. */
export function readCached(access: Access, digest: string): PackFiles | undefined {
  const path = pathOf(access, digest);
  return path === undefined ? undefined : filesOf(readCacheFile(path, MOST_BYTES));
}

function filesOf(stored: unknown): PackFiles | undefined {
  const { schema, files } = (stored ?? {}) as { schema?: unknown; files?: unknown };
  if (schema !== SCHEMA || typeof files !== "object" || files === null) return undefined;
  const entries = Object.entries(files);
  const isComplete = entries.every(
    (entry): entry is [string, string] => decides(entry[0]) && typeof entry[1] === "string",
  );
  return isComplete ? new Map(entries) : undefined;
}

/** Keeps files for the next run. That it cannot is no error: the run has them. */
export function writeCached(access: Access, digest: string, files: PackFiles): void {
  const path = pathOf(access, digest);
  if (path !== undefined)
    writeCacheFile(path, { schema: SCHEMA, files: Object.fromEntries(files) });
}

/** Drops what turned out not to be what its name says. */
export function dropCached(access: Access, digest: string): void {
  const path = pathOf(access, digest);
  if (path !== undefined) removeCacheFile(path);
}
