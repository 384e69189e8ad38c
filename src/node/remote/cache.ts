import { randomBytes } from "node:crypto";
import {
  closeSync,
  constants,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { homedir } from "node:os";
import { isAbsolute, join, resolve } from "node:path";
import { isIn, refuseLinksOut } from "../output.js";
import { decides } from "./contents.js";
import { CAPS } from "./limits.js";
import type { Access, PackFiles } from "./remote.js";

/** What was fetched once. Nothing in it is trusted: whoever reads compares the digest of the pack. */

const SCHEMA = "pack-files.v1";

/** In JSON a character may take six bytes. */
const MOST_BYTES = 6 * CAPS.packBytes;

/** Returns the folder of the cache; undefined where no place is known. */
export function cacheFolder({ env, cwd }: Pick<Access, "env" | "cwd">): string | undefined {
  if (env.CARDWARDEN_CACHE) return resolve(cwd, env.CARDWARDEN_CACHE);
  if (env.RUNNER_TEMP) return join(env.RUNNER_TEMP, "cardwarden");
  // A relative path there is to be ignored. Source: XDG Base Directory Specification, 0.8.
  if (env.XDG_CACHE_HOME && isAbsolute(env.XDG_CACHE_HOME))
    return join(env.XDG_CACHE_HOME, "cardwarden");
  const home = env.HOME || homedir();
  return isAbsolute(home) ? join(home, ".cache", "cardwarden") : undefined;
}

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
  if (path === undefined) return undefined;
  let file: number | undefined;
  try {
    const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;
    file = openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    const info = fstatSync(file);
    if (!info.isFile() || info.size > MOST_BYTES) return undefined;
    return filesOf(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
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
  if (path === undefined) return;
  const beside = `${path}.${randomBytes(6).toString("hex")}`;
  try {
    mkdirSync(join(path, ".."), { recursive: true, mode: 0o700 });
    const text = JSON.stringify({ schema: SCHEMA, files: Object.fromEntries(files) });
    writeFileSync(beside, text, { flag: "wx", mode: 0o600 });
    renameSync(beside, path);
  } catch {
    remove(beside);
  }
}

/** Drops what turned out not to be what its name says. */
export function dropCached(access: Access, digest: string): void {
  const path = pathOf(access, digest);
  if (path !== undefined) remove(path);
}

function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {}
}
