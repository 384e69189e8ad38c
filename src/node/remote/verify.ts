import { type Message, message } from "../../messages/index.js";
import { UserError } from "../../model/errors.js";
import type { LockedPack, LockFile } from "../../model/lock.js";
import { parseSpec, specText } from "../../policy/packs/pack-spec.js";
import { bring, lockedAt, notLocked, resolvedOf, resolveNow } from "./loader.js";
import { walk } from "./relock.js";
import type { Access, Resolved } from "./remote.js";

/** What became of a locked pack. */
export interface Verified {
  readonly packSpec: string;
  readonly pack?: LockedPack;
  /** Why it is not what the lock says. */
  readonly fault?: UserError;
  /** What is worth knowing and no fault: a branch goes on. */
  readonly note?: Message;
}

/** Fetches everything anew, past the cache, and compares it with the lock. */
export async function verifyLock(
  named: readonly string[],
  lock: LockFile,
  root: string,
  access: Access,
  progress: (text: Message) => void,
): Promise<Verified[]> {
  const missing: Verified[] = [];
  await walk(named, root, async (packSpec) => {
    const locked = lockedAt(lock, packSpec);
    if (locked === undefined) missing.push({ packSpec, fault: notLocked(packSpec) });
    return locked;
  });
  const verified: Verified[] = [];
  for (const [packSpec, pack] of Object.entries(lock.packs)) {
    progress(message("lock.fetching", { place: packSpec }));
    try {
      const note = await compare(packSpec, pack, access);
      verified.push({ packSpec, pack, ...(note === undefined ? {} : { note }) });
    } catch (fault) {
      if (!(fault instanceof UserError)) throw fault;
      verified.push({ packSpec, pack, fault });
    }
  }
  return [...verified, ...missing];
}

/** Throws every difference; returns what is to be said of a branch. */
async function compare(
  packSpec: string,
  locked: LockedPack,
  access: Access,
): Promise<Message | undefined> {
  const exact = exactPlace(packSpec, locked);
  const current = exact === undefined ? undefined : await resolveNow(exact, access);
  const moved = current !== undefined && identity(current) !== identity(resolvedOf(locked));
  const goesOn = locked.ref !== undefined && !locked.ref.startsWith("refs/tags/");
  if (moved && !goesOn) throw movedFault(packSpec, locked, current);
  const { pack } = await bring(packSpec, resolvedOf(locked), access);
  for (const key of ["digest", "name", "version"] as const)
    if (pack[key] !== locked[key])
      throw new UserError(
        "pack-digest-mismatch",
        message(DIFFERS[key], { place: packSpec, actual: pack[key], locked: locked[key] }),
        message("lock.see-changes"),
      );
  return moved
    ? message("lock.branch-moved", { ref: locked.ref ?? "", commit: short(current) })
    : undefined;
}

/** Returns what decides which version it is. */
const identity = ({ commit, integrity }: Resolved) => commit ?? integrity;

const short = (resolved: Resolved) => (identity(resolved) ?? "nothing").slice(0, 19);

const movedFault = (packSpec: string, locked: LockedPack, current: Resolved) =>
  new UserError(
    "pack-moved",
    message("lock.moved", {
      place: packSpec,
      version:
        locked.ref ?? message("lock.version-number", { version: locked.packageVersion ?? "" }),
      actual: short(current),
      locked: short(resolvedOf(locked)),
    }),
    message("lock.ask-owner"),
  );

const DIFFERS = { digest: "lock.digest", name: "lock.name", version: "lock.version" } as const;

/** Returns the place with the version that was locked instead of a range; undefined where it names a commit. */
function exactPlace(packSpec: string, { ref, packageVersion }: LockedPack): string | undefined {
  const spec = parseSpec(packSpec);
  if (spec.kind === "npm")
    return packageVersion === undefined ? undefined : specText({ ...spec, range: packageVersion });
  return spec.kind === "git" && ref !== undefined ? specText({ ...spec, ref }) : undefined;
}
