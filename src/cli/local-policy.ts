import { resolve } from "node:path";
import { configFile, rootOf } from "../node/files.js";
import { BUILTIN_PACKS } from "../policy/packs/builtin.js";
import { isRemote } from "../policy/packs/pack-spec.js";
import { type Policy, resolvePolicy } from "../policy/resolve.js";
import { packsOf, type RunOptions } from "./prepare.js";
import type { Terminal } from "./terminal.js";

/** Reads the policy of the working folder, and where its local packs lie. Packs from elsewhere are those in the cache. */
export async function localPolicy(
  options: Pick<RunOptions, "config" | "locale" | "packs">,
  terminal: Terminal,
): Promise<{ policy: Policy; folders: ReadonlyMap<string, string>; root: string }> {
  const { cwd } = terminal;
  const root = rootOf(cwd, [cwd]);
  const config = await configFile(
    root,
    options.config === undefined ? undefined : resolve(cwd, options.config),
  );
  const folders = new Map<string, string>();
  const packs = packsOf({ offline: true, locale: options.locale }, terminal, root);
  const policy = await resolvePolicy(
    config,
    options.packs ? { packs: options.packs, fetch: packs.flagged } : {},
    BUILTIN_PACKS,
    packs.configured,
  );
  // What comes from elsewhere has no folder here, and no examples to show.
  for (const { name, origin } of policy.packs)
    if (origin !== undefined && !isRemote(origin)) folders.set(name, origin);
  return { policy, folders, root };
}
