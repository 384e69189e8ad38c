import { message } from "../../messages/index.js";
import { UserError } from "../../model/errors.js";
import type { LockedPack, LockFile } from "../../model/lock.js";
import { lookup } from "../../model/lookup.js";
import type { Pack, PackFile } from "../../model/rule.js";
import { type FetchPack, loadPack, type PackSource, readHead } from "../../policy/packs/load.js";
import { extendedSpec, parseSpec, specText } from "../../policy/packs/pack-spec.js";
import { isHash } from "../git.js";
import { dropCached, readCached, writeCached } from "./cache.js";
import { decidingFiles, sourceOf } from "./contents.js";
import { CAPS } from "./limits.js";
import type { Access, Resolved } from "./remote.js";

/** What decides about packs from elsewhere in one run. */
export interface RemotePacks {
  /** Nothing is loaded that it does not pin, unless `unpinned` says so: to compare versions, never to judge by them. */
  readonly lock: LockFile;
  readonly unpinned?: boolean;
  readonly access: Access;
  /** Never ask: only what lies in the cache. */
  readonly offline: boolean;
}

/** Returns what a run may use of the outside, with the usual limits. */
export const accessOf = (env: Access["env"], cwd: string): Access => ({
  env,
  cwd,
  answerMs: CAPS.answerMs,
  allMs: CAPS.allMs,
});

/** Returns the packs from elsewhere, each only as the lock pins it; folders are not its business. */
export const remotePacks =
  (remote: RemotePacks): FetchPack =>
  async (spec, extender) => {
    const packSpec = extendedSpec(spec, extender);
    const locked = lockedAt(remote.lock, packSpec);
    if (locked !== undefined) return (await pinned(packSpec, locked, remote)).source;
    if (!remote.unpinned && !isOwnPin(packSpec)) throw notLocked(packSpec);
    const { access, offline } = remote;
    if (offline) throw notCached(packSpec);
    return (await bring(packSpec, await resolveNow(packSpec, access), access)).source;
  };

/** True if a name pins itself. A full commit id names one content for ever: a workflow that several repositories share can pin by it alone. */
function isOwnPin(packSpec: string): boolean {
  const spec = parseSpec(packSpec);
  return spec.kind === "git" && isHash(spec.ref);
}

export const lockedAt = ({ packs }: LockFile, packSpec: string): LockedPack | undefined =>
  lookup(packs, packSpec);

export const notLocked = (packSpec: string) =>
  new UserError(
    "pack-not-locked",
    message("lock.not-locked", { place: packSpec }),
    message("lock.run-lock"),
  );

const notCached = (packSpec: string) =>
  new UserError(
    "pack-not-cached",
    message("lock.not-cached", { place: packSpec }),
    message("lock.fetch"),
  );

/** A pack that was brought here, and what it is. */
export interface Brought {
  readonly source: PackSource;
  readonly pack: Pack;
  readonly head: Pick<PackFile, "extends">;
}

/** Returns the pack that a lock pins, from the cache or from its place; what is not what the lock says is refused. */
export async function pinned(
  packSpec: string,
  locked: LockedPack,
  { access, offline }: Omit<RemotePacks, "lock">,
): Promise<Brought> {
  const cached = fromCache(packSpec, locked.digest, access);
  if (cached !== undefined) return cached;
  if (offline) throw notCached(packSpec);
  const brought = await bring(packSpec, resolvedOf(locked), access);
  if (brought.pack.digest === locked.digest) return brought;
  throw new UserError(
    "pack-digest-mismatch",
    message("lock.digest", {
      place: packSpec,
      actual: brought.pack.digest,
      locked: locked.digest,
    }),
    message("lock.no-rule-run"),
  );
}

function fromCache(packSpec: string, digest: string, access: Access): Brought | undefined {
  const files = readCached(access, digest);
  if (files !== undefined)
    try {
      const brought = loaded(sourceOf(files, specText(parseSpec(packSpec))));
      if (brought.pack.digest === digest) return brought;
    } catch {}
  dropCached(access, digest);
  return undefined;
}

/** Fetches exactly that version, past the cache, and keeps it there. */
export async function bring(
  packSpec: string,
  resolved: Resolved,
  access: Access,
): Promise<Brought> {
  const spec = parseSpec(packSpec);
  const fetched =
    spec.kind === "npm"
      ? await (await npm()).fetch(spec, resolved, access)
      : spec.kind === "git"
        ? await (await git()).fetch(spec, resolved, access)
        : noRemote(packSpec);
  const files = decidingFiles(fetched, packSpec);
  const brought = loaded(sourceOf(files, specText(spec)));
  writeCached(access, brought.pack.digest, files);
  return brought;
}

const loaded = (source: PackSource): Brought => ({
  source,
  pack: loadPack(source),
  head: readHead(source).pack ?? {},
});

/** Returns the exact version that the name of a pack stands for now. */
export async function resolveNow(packSpec: string, access: Access): Promise<Resolved> {
  const spec = parseSpec(packSpec);
  if (spec.kind === "npm") return (await npm()).resolve(spec, access);
  if (spec.kind === "git") return (await git()).resolve(spec, access);
  return noRemote(packSpec);
}

const npm = async () => (await import("./npm.js")).npmRemote;
const git = async () => (await import("./git.js")).gitRemote;

const noRemote = (packSpec: string): never => {
  throw new UserError(
    "pack-source-invalid",
    message("lock.folder", { place: packSpec }),
    message("lock.use-path"),
  );
};

export const resolvedOf = (locked: LockedPack): Resolved => ({
  source: locked.source,
  ...(locked.packageVersion === undefined ? {} : { version: locked.packageVersion }),
  ...(locked.integrity === undefined ? {} : { integrity: locked.integrity }),
  ...(locked.commit === undefined ? {} : { commit: locked.commit }),
  ...(locked.ref === undefined ? {} : { ref: locked.ref }),
});
