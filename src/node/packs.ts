import { resolve } from "node:path";
import { UserError } from "../errors.js";
import type { FetchPack } from "../policy/load.js";
import { packFolder } from "./files.js";

/** Packs of folders; paths start from `home`. */
export const folderPacks =
  (home: string): FetchPack =>
  async (spec, by) => {
    if (!/^\.{0,2}\//.test(spec))
      throw new UserError(
        "pack-not-supported",
        `packs from ${spec.split(":")[0]} are not supported by this version`,
        "check the pack out and name its ./path",
      );
    const folder = resolve(by ?? home, spec);
    return { ...(await packFolder(folder)), origin: folder };
  };
