import { UserError } from "../../errors.js";
import type { Remote } from "./remote.js";

const missing = () =>
  Promise.reject(
    new UserError("pack-not-supported", "packs from npm: are not supported by this version"),
  );

/** Packs in packages of npm registries. */
export const npmRemote: Remote<"npm"> = { resolve: missing, fetch: missing };
