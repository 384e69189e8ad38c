import { didYouMean, UserError } from "../errors.js";
import type { Pack, Removed } from "../model/rule.js";
import type { Level, Severity } from "../model/vocabulary.js";
import type { BuiltinPack } from "./builtin.js";
import type { Config } from "./config.js";
import type { FetchPack, PackSource } from "./load.js";
import { refuseStrangers, withParameters } from "./parameters.js";
import { removedText, type WaiverPolicy } from "./waivers.js";

/** Packs that are on where nothing else is said. */
export const DEFAULT_PACKS = ["doc", "ip", "privacy", "disclosure"] as const;

export interface Policy {
  readonly packs: readonly Pack[];
  readonly level: Level;
  readonly rules: Readonly<Record<string, Severity | "off">>;
  readonly waivers: WaiverPolicy;
  readonly deployment: Config["deployment"];
  readonly authorizations: Config["authorizations"];
}

/**
 * Puts the policy of a run together: built-in defaults, then the configuration, then flags. `fetch` brings packs that are
 * not built in.
 */
export async function resolvePolicy(
  config: Config,
  flags: {
    readonly packs?: readonly string[];
    readonly level?: Level;
    readonly noWaivers?: boolean;
  },
  builtin: Readonly<Record<string, BuiltinPack>>,
  fetch: FetchPack,
): Promise<Policy> {
  const names = flags.packs ?? config.packs ?? DEFAULT_PACKS;
  const packs: Pack[] = [];
  for (const name of new Set(names)) {
    if (isSource(name, flags.packs !== undefined)) packs.push(await loaded(await fetch(name)));
    else if (Object.hasOwn(builtin, name) && builtin[name]) packs.push(builtin[name].load());
    else
      throw new UserError(
        "pack-unknown",
        `no such pack: ${name}`,
        didYouMean(name, Object.keys(builtin)) ?? `built in: ${Object.keys(builtin).join(", ")}`,
      );
  }
  // A rule of a built-in pack that is not loaded now is no mistake: `--pack` narrows a run, not the configuration.
  const ids = new Set([
    ...packs.flatMap((pack) => pack.rules.map((rule) => rule.id)),
    ...Object.entries(builtin).flatMap(([pack, { rules }]) =>
      rules.map((rule) => `${pack}/${rule}`),
    ),
  ]);
  const removed = (id: string) => tombstone(id, packs, builtin);
  for (const id of Object.keys(config.rules ?? {}))
    if (!ids.has(id)) throw removedRule(removed(id)) ?? unknownRule(id, ids);
  const parameters = config.parameters ?? [];
  refuseStrangers(parameters, packs, ids);
  return {
    packs: packs.map((pack) => withParameters(pack, parameters)),
    deployment: config.deployment,
    authorizations: config.authorizations,
    level: flags.level ?? config.level ?? "baseline",
    rules: config.rules ?? {},
    waivers: {
      stated: config.waivers ?? [],
      knownRules: ids,
      removed,
      apply: flags.noWaivers !== true,
    },
  };
}

/** Whether a name is a place that a pack is brought from. Only flags may name a folder by its absolute path. */
const isSource = (name: string, flag: boolean): boolean =>
  /^(?:\.{1,2}\/|npm:|github:|git\+)/.test(name) || (flag && name.startsWith("/"));

/** What became of a rule that no pack has any more. */
const tombstone = (
  id: string,
  packs: readonly Pack[],
  builtin: Readonly<Record<string, BuiltinPack>>,
): Removed | undefined =>
  [
    ...packs.flatMap(({ removed = [] }) => removed),
    ...Object.values(builtin).flatMap((pack) => pack.removed?.() ?? []),
  ].find((one) => one.id === id);

function removedRule(stone: Removed | undefined): UserError | undefined {
  if (stone === undefined) return undefined;
  return new UserError(
    "rule-removed",
    `the configuration names ${removedText(stone)}`,
    stone.replacedBy === undefined ? "take it out" : `name ${stone.replacedBy}`,
  );
}

const unknownRule = (id: string, ids: Iterable<string>) =>
  new UserError(
    "rule-unknown",
    `the configuration names a rule that no loaded pack has: ${id}`,
    didYouMean(id, ids) ?? "check the id, or add its pack",
  );

/** What validates a pack is a good part of the tool, and only packs from outside need it. */
async function loaded(source: PackSource): Promise<Pack> {
  const { loadPack } = await import("./load.js");
  return loadPack(source);
}
