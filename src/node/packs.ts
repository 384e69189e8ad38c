import { resolve } from "node:path";
import { message } from "../messages/index.js";
import { UserError } from "../model/errors.js";
import type { FetchPack } from "../policy/packs/load.js";
import { isRemote, parseSpec } from "../policy/packs/pack-spec.js";
import { packFolder, repositoryRoot } from "./files.js";

/** Where a run takes packs from that are not built in. */
export interface PackPlaces {
  /** Folder that paths start from. */
  readonly home: string;
  /** Folders may be named by absolute paths: by flags, never by a file. */
  readonly absolute?: boolean;
  /** Asked for with the first pack from elsewhere: most runs have none. */
  readonly remote: () => Promise<FetchPack>;
}

/** Packs of folders and from elsewhere. */
export function packLoader({ home, absolute, remote }: PackPlaces): FetchPack {
  let elsewhere: Promise<FetchPack> | undefined;
  return async (spec, by) => {
    if (isRemote(spec) || (by !== undefined && isRemote(by))) {
      elsewhere ??= remote();
      return (await elsewhere)(spec, by);
    }
    if (spec.startsWith("/") && !(absolute && by === undefined))
      throw new UserError(
        "pack-source-invalid",
        message("pack.absolute-path", { place: spec }),
        message("pack.relative-path"),
      );
    // The notation explains itself where it cannot be read.
    parseSpec(spec);
    const folder = resolve(by ?? home, spec);
    return { ...(await packFolder(folder, repositoryRoot(home))), origin: folder };
  };
}

/** Packs from elsewhere, as `cardwarden.lock` of a repository pins them; `warn` gets what a user should know. */
export const lockedPacks =
  (root: string, offline: boolean, warn: (text: string) => void): PackPlaces["remote"] =>
  async () => {
    const [{ accessOf, remotePacks }, { readLock, warnOfSignatures }] = await Promise.all([
      import("./remote/loader.js"),
      import("./remote/lock.js"),
    ]);
    const { lock } = readLock(root);
    warnOfSignatures(lock, warn);
    return remotePacks({ lock, access: accessOf(process.env, root), offline });
  };

/** Packs that are compared and judge nobody: what the lock does not pin is taken as it is now. */
export const unlockedPacks =
  (root: string, offline: boolean): PackPlaces["remote"] =>
  async () => {
    const [{ accessOf, remotePacks }, { readLock }] = await Promise.all([
      import("./remote/loader.js"),
      import("./remote/lock.js"),
    ]);
    const access = accessOf(process.env, root);
    return remotePacks({ lock: readLock(root).lock, access, offline, unpinned: true });
  };
