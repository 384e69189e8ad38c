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
import { dirname, isAbsolute, join, resolve } from "node:path";

/** Files of the cache. Whoever reads one checks what it holds. */

/** What says where the cache is. */
export interface CachePlace {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
}

/** Returns the folder of the cache; undefined where no place is known. */
export function cacheFolder({ env, cwd }: CachePlace): string | undefined {
  if (env.CARDWARDEN_CACHE) return resolve(cwd, env.CARDWARDEN_CACHE);
  if (env.RUNNER_TEMP) return join(env.RUNNER_TEMP, "cardwarden");
  // A relative path there is to be ignored. Source: XDG Base Directory Specification, 0.8.
  if (env.XDG_CACHE_HOME && isAbsolute(env.XDG_CACHE_HOME))
    return join(env.XDG_CACHE_HOME, "cardwarden");
  const home = env.HOME || homedir();
  return isAbsolute(home) ? join(home, ".cache", "cardwarden") : undefined;
}

/** Returns the value in a file of JSON; undefined where there is none, or it is torn, too large or no plain file. */
export function readCacheFile(path: string, mostBytes: number): unknown {
  let file: number | undefined;
  try {
    const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;
    file = openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    const info = fstatSync(file);
    if (!info.isFile() || info.size > mostBytes) return undefined;
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** Keeps a value for the next run, whole or not at all. A failure is ignored: this run has the value. */
export function writeCacheFile(path: string, value: unknown): void {
  const beside = `${path}.${randomBytes(6).toString("hex")}`;
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeFileSync(beside, JSON.stringify(value), { flag: "wx", mode: 0o600 });
    renameSync(beside, path);
  } catch {
    removeCacheFile(beside);
  }
}

export function removeCacheFile(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {}
}
