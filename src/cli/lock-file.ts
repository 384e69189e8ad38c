import type { Say } from "../messages/say.js";
import type { LockFile } from "../model/lock.js";
import { lockText, writeLock } from "../node/remote/lock.js";
import { LOCK_FILE } from "../policy/settings/config-files.js";

/** What the commands on `cardwarden.lock` share, whether it pins packs or upstreams: results on standard output, progress beside it. */

/** Writes the lock file where it differs from its text. Returns true if a file was written. */
export function writePins(root: string, lock: LockFile, text: string | undefined): boolean {
  const { packs, upstreams = {} } = lock;
  const nothing = text === undefined && Object.keys({ ...packs, ...upstreams }).length === 0;
  if (nothing || lockText(lock) === text) return false;
  writeLock(root, lock);
  return true;
}

/** Returns the last line of a command that may have written the lock file; `empty` is the one where there is nothing to lock. */
export const outcomeText = (isWritten: boolean, empty: string | undefined, say: Say): string =>
  `${
    isWritten
      ? say("lock.wrote", { file: LOCK_FILE })
      : (empty ?? say("lock.current", { file: LOCK_FILE }))
  }\n`;

/** Returns a row of what a lock holds: what became of an entry, and what it is. */
export const rowText = (word: string, entry: string): string => `${word.padEnd(8)} ${entry}\n`;
