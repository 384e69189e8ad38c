import type { LockFile } from "../../model/lock.js";
import type { FetchPack } from "../../policy/load.js";
import type { Access } from "./remote.js";

/** What decides about packs from elsewhere in one run. */
export interface RemotePacks {
  /** Nothing is loaded that it does not pin. */
  readonly lock: LockFile;
  readonly access: Access;
  /** Never ask: only what lies in the cache. */
  readonly offline: boolean;
}

/** Packs from elsewhere, pinned by the lock; for those who read folders in their own way. */
export declare function remotePacks(remote: RemotePacks): FetchPack;

/** Packs of folders, whose paths start from `home`, and packs from elsewhere. */
export declare function packLoader(
  remote: RemotePacks & {
    readonly home: string;
    /** Folders may be named by absolute paths. */
    readonly absolute?: boolean;
  },
): FetchPack;
