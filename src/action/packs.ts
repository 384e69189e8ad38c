import { realpathSync } from "node:fs";
import { resolve } from "node:path";
import { message, render } from "../messages/index.js";
import { UserError } from "../model/errors.js";
import { packFolder } from "../node/files.js";
import { inside } from "../node/host.js";
import type { FetchPack } from "../policy/packs/load.js";
import { isRemote } from "../policy/packs/pack-spec.js";
import { LOCK_FILE } from "../policy/settings/config-files.js";
import { line } from "../report/escape.js";
import type { Begun } from "./begin.js";
import { type Event, isReview } from "./event.js";
import type { Environment, Inputs } from "./inputs.js";
import type { PolicySource } from "./policy-source.js";
import type { Runner } from "./runner.js";

/** What of a step decides where packs come from. */
interface PackRequest {
  readonly env: Environment;
  readonly event: Event;
  readonly inputs: Inputs;
  readonly begun: Begun;
  readonly step: Runner;
}

/**
 * Returns the packs of a run: of the repository as the policy source shows it; of a folder that an input names, which an action
 * brought along; from elsewhere, as the lock of the same policy source pins them. `offline` is for a policy that is only
 * tried: what a pull request names is not fetched for it.
 */
export function packsOf(job: PackRequest, source: PolicySource, offline = false): FetchPack {
  let elsewhere: Promise<FetchPack> | undefined;
  return async (spec, extender) => {
    if (isRemote(spec) || (extender !== undefined && isRemote(extender))) {
      elsewhere ??= remotePacksOf(job, source, offline);
      return (await elsewhere)(spec, extender);
    }
    const outside = extender?.startsWith("/") && !inside(job.begun.checkout.root, extender);
    return spec.startsWith("/") || outside
      ? broughtAlong(job, resolve(extender ?? "", spec))
      : source.pack(spec, extender);
  };
}

async function remotePacksOf(
  { env, inputs, begun, step }: PackRequest,
  source: PolicySource,
  offline: boolean,
): Promise<FetchPack> {
  const [{ accessOf, remotePacks }, { EMPTY_LOCK, parseLock, warnOfSignatures }] =
    await Promise.all([import("../node/remote/loader.js"), import("../node/remote/lock.js")]);
  const text = await source.text(LOCK_FILE);
  const lock = text === undefined ? EMPTY_LOCK : parseLock(LOCK_FILE, text);
  warnOfSignatures(lock, (warning) => step.print(`${line(render(warning, inputs.locale))}\n`));
  const tokens = {
    ...(inputs.token === undefined ? {} : { GITHUB_TOKEN: inputs.token }),
    ...(inputs.packsToken === undefined ? {} : { CARDWARDEN_PACKS_TOKEN: inputs.packsToken }),
  };
  // `.npmrc` of a checkout could send what the environment holds anywhere, and many events check out what is a stranger's.
  const access = { ...accessOf(env, begun.workspace), tokens, withoutProject: true };
  return remotePacks({ lock, access, offline });
}

/** Returns a pack that the runner brought with an action. In the workspace lies what the change under review wrote. */
async function broughtAlong({ event, begun }: PackRequest, folder: string) {
  const real = (path: string) => {
    try {
      return realpathSync(path);
    } catch {
      return path;
    }
  };
  if (isReview(event) && inside(real(begun.workspace), real(folder)))
    throw new UserError(
      "pack-in-workspace",
      message("base.pack-in-workspace", { folder }),
      message("base.name-from-root"),
    );
  return { ...(await packFolder(folder)), origin: folder };
}
