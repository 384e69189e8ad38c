import { message } from "../../messages/index.js";
import { UserError } from "../../model/errors.js";
import type { LockedPack, LockFile } from "../../model/lock.js";
import { parseSpec, specText } from "../../policy/packs/pack-spec.js";
import { bring, lockedAt, notLocked, resolvedOf, resolveNow } from "./loader.js";
import { walk } from "./relock.js";
import type { Access, Resolved } from "./remote.js";

/** What became of a locked pack. */
export interface Verified {
  readonly place: string;
  readonly pack?: LockedPack;
  /** Why it is not what the lock says. */
  readonly fault?: UserError;
  /** What is worth knowing and no fault: a branch goes on. */
  readonly note?: string;
}

/** Fetches everything anew, past the cache, and compares it with the lock. */
export async function verifyLock(
  named: readonly string[],
  lock: LockFile,
  root: string,
  access: Access,
  progress: (text: string) => void,
): Promise<Verified[]> {
  const missing: Verified[] = [];
  await walk(named, root, async (place) => {
    const locked = lockedAt(lock, place);
    if (locked === undefined) missing.push({ place, fault: notLocked(place) });
    return locked;
  });
  const verified: Verified[] = [];
  for (const [place, pack] of Object.entries(lock.packs)) {
    progress(`fetching ${place}`);
    try {
      const note = await compare(place, pack, access);
      verified.push({ place, pack, ...(note === undefined ? {} : { note }) });
    } catch (fault) {
      if (!(fault instanceof UserError)) throw fault;
      verified.push({ place, pack, fault });
    }
  }
  return [...verified, ...missing];
}

/** Every difference is thrown; what is said of a branch is returned. */
async function compare(
  place: string,
  locked: LockedPack,
  access: Access,
): Promise<string | undefined> {
  const exact = exactPlace(place, locked);
  const now = exact === undefined ? undefined : await resolveNow(exact, access);
  const moved = now !== undefined && identity(now) !== identity(resolvedOf(locked));
  const goesOn = locked.ref !== undefined && !locked.ref.startsWith("refs/tags/");
  if (moved && !goesOn) throw movedFault(place, locked, now);
  const { pack } = await bring(place, resolvedOf(locked), access);
  for (const key of ["digest", "name", "version"] as const)
    if (pack[key] !== locked[key])
      throw new UserError(
        "pack-digest-mismatch",
        message(DIFFERS[key], { place, actual: pack[key], locked: locked[key] }),
        message("lock.see-changes"),
      );
  return moved ? `${locked.ref} is at ${short(now)} now` : undefined;
}

const DIFFERS = { digest: "lock.digest", name: "lock.name", version: "lock.version" } as const;

/** What decides which version it is. */
const identity = ({ commit, integrity }: Resolved) => commit ?? integrity;

const short = (resolved: Resolved) => (identity(resolved) ?? "nothing").slice(0, 19);

const movedFault = (place: string, locked: LockedPack, now: Resolved) =>
  new UserError(
    "pack-moved",
    message("lock.moved", {
      place,
      version:
        locked.ref ?? message("lock.version-number", { version: locked.packageVersion ?? "" }),
      actual: short(now),
      locked: short(resolvedOf(locked)),
    }),
    message("lock.ask-owner"),
  );

/** The place with the version that was locked instead of a range; undefined where it names a commit. */
function exactPlace(place: string, { ref, packageVersion }: LockedPack): string | undefined {
  const spec = parseSpec(place);
  if (spec.kind === "npm")
    return packageVersion === undefined ? undefined : specText({ ...spec, range: packageVersion });
  return spec.kind === "git" && ref !== undefined ? specText({ ...spec, ref }) : undefined;
}
