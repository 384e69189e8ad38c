import { resolve } from "node:path";
import { type Message, message } from "../messages/index.js";
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

/** Returns the packs of folders and from elsewhere. */
export function packLoader({ home, absolute, remote }: PackPlaces): FetchPack {
  let elsewhere: Promise<FetchPack> | undefined;
  return async (spec, extender) => {
    if (isRemote(spec) || (extender !== undefined && isRemote(extender))) {
      elsewhere ??= remote();
      return (await elsewhere)(spec, extender);
    }
    if (spec.startsWith("/") && !(absolute && extender === undefined))
      throw new UserError(
        "pack-source-invalid",
        message("pack.absolute-path", { place: spec }),
        message("pack.relative-path"),
      );
    // The notation explains itself where it cannot be read.
    parseSpec(spec);
    const folder = resolve(extender ?? home, spec);
    return { ...(await packFolder(folder, repositoryRoot(home))), origin: folder };
  };
}

/** Returns the packs from elsewhere, as `cardwarden.lock` of a repository pins them; `warn` gets what a user should know. */
export const lockedPacks =
  (root: string, offline: boolean, warn: (text: Message) => void): PackPlaces["remote"] =>
  async () => {
    const [{ accessOf, remotePacks }, { readLock, warnOfSignatures }] = await Promise.all([
      import("./remote/loader.js"),
      import("./remote/lock.js"),
    ]);
    const { lock } = readLock(root);
    warnOfSignatures(lock, warn);
    return remotePacks({ lock, access: accessOf(process.env, root), offline });
  };

/** Returns the packs that are compared and judge nobody: what the lock does not pin is taken as it is now. */
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
