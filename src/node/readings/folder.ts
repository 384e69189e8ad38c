import { existsSync, readdirSync, realpathSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { message } from "../../messages/index.js";
import { UserError } from "../../model/errors.js";
import { cacheFolder } from "../cache-files.js";
import { repositoryRoot } from "../files.js";
import { gitText } from "../git.js";
import { isIn, refuseLinksOut } from "../output.js";
import { isReadingsFile } from "./cache.js";

/** Where a run stands that keeps readings. */
export interface RunPlace {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly root: string;
}

/**
 * Returns the folder for readings: the one that is named, else one in the cache of the user. Throws a `UserError` for one that
 * holds something else, that git tracks, or that a link of the checkout leads out to.
 */
export async function readingsFolder(
  named: string | undefined,
  { env, cwd, root }: RunPlace,
): Promise<string> {
  const cache = cacheFolder({ env, cwd });
  if (named === undefined && cache === undefined) throw new Error("no home folder");
  const folder = resolve(cwd, named ?? join(cache ?? "", "readings"));
  refuseOtherContent(folder);
  const checkouts = new Set([root, repositoryRoot(folder)]);
  for (const checkout of checkouts)
    if (existsSync(join(checkout, ".git")) && isIn(checkout, folder))
      await refuseTracked(folder, checkout);
  return folder;
}

/** Refuses a folder of something else: where a path was meant, it would be taken for the cache. */
function refuseOtherContent(folder: string): void {
  const info = statSync(folder, { throwIfNoEntry: false });
  if (info === undefined) return;
  if (!info.isDirectory())
    throw new UserError("usage", message("cache.not-a-folder", { folder }), ADVICE);
  if (!readdirSync(folder).every((name) => isReadingsFile(name) || name.startsWith(".")))
    throw new UserError("usage", message("cache.other-files", { folder }), ADVICE);
}
const ADVICE = message("cache.name-folder");

async function refuseTracked(folder: string, checkout: string): Promise<void> {
  try {
    refuseLinksOut(folder, checkout);
  } catch {
    throw new UserError("usage", message("cache.leads-out", { folder }), ADVICE);
  }
  const places = [folder, existsSync(folder) ? realpathSync(folder) : folder].map(
    (path) => relative(checkout, path) || ".",
  );
  const tracked = await gitText(
    { root: checkout },
    "--literal-pathspecs",
    "ls-files",
    "--",
    ...places,
  );
  if (tracked !== "") throw new UserError("usage", message("cache.tracked", { folder }), ADVICE);
}
