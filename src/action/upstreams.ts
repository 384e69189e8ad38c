import { existsSync } from "node:fs";
import { join } from "node:path";
import { upstreamLookUp } from "../node/upstreams.js";
import type { UpstreamLookUp } from "../pipeline/hub/look-up.js";
import type { Change } from "../pipeline/review/change.js";
import type { Config } from "../policy/settings/config.js";
import { LOCK_FILE } from "../policy/settings/config-files.js";
import { LIMITS } from "./limits.js";
import type { PolicySource } from "./policy-source.js";
import type { ActionStep } from "./step.js";

/** What decides where the upstreams of a run are looked up. */
interface LookUpOfRun {
  readonly source: PolicySource;
  readonly config: Config;
  readonly change: Change | undefined;
  /** The files of the pull request are only data: anybody may have opened it, and the run has secrets. */
  readonly isData: boolean;
}

/** Returns the look-up of upstreams with the lock of the policy that judges: what the change adds to its own lock is asked for. */
export function upstreamsOf(
  { inputs, env, begun }: ActionStep,
  { source, config, change, isData }: LookUpOfRun,
): Promise<UpstreamLookUp | undefined> {
  const { root } = begun.checkout;
  // Without a lock in the checkout or among the files that the change removed, the base has none to read.
  const mayHaveLock =
    inputs.policyRef !== "base" ||
    change?.comparable !== true ||
    change.files.has(LOCK_FILE) ||
    existsSync(join(root, LOCK_FILE));
  return upstreamLookUp({
    hubs: inputs.resolve ?? config.resolve ?? [],
    most: config.maxUpstreams,
    lock: async () => (mayHaveLock ? await source.text(LOCK_FILE) : undefined),
    access: {
      // A card could name a private repository, and a comment would reveal its license.
      env: isData ? { ...env, HF_TOKEN: undefined } : env,
      cwd: begun.workspace,
      root,
      offline: false,
      limits: { allMs: LIMITS.total },
    },
  });
}
