import { didYouMean, UserError } from "../errors.js";
import type { Pack, Removed } from "../model/rule.js";
import type { Level, Severity } from "../model/vocabulary.js";
import type { BuiltinPack } from "./builtin.js";
import type { Config } from "./config.js";
import type { PackSource } from "./load.js";
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
 * Puts the policy of a run together: built-in defaults, then the configuration, then flags. `local` reads a pack at
 * a `./path`.
 */
export async function resolvePolicy(
  config: Config,
  flags: {
    readonly packs?: readonly string[];
    readonly level?: Level;
    readonly noWaivers?: boolean;
  },
  builtin: Readonly<Record<string, BuiltinPack>>,
  local: (path: string) => Promise<PackSource>,
): Promise<Policy> {
  const names = flags.packs ?? config.packs ?? DEFAULT_PACKS;
  const packs: Pack[] = [];
  for (const name of new Set(names)) {
    if (name.startsWith("./") || name.startsWith("../"))
      packs.push(await loaded(await local(name)));
    else if (Object.hasOwn(builtin, name) && builtin[name]) packs.push(builtin[name].load());
    else if (/^(?:npm|github):/.test(name))
      throw new UserError(
        "pack-not-supported",
        `packs from ${name.split(":")[0]} are not supported by this version`,
        "check the pack out and name its ./path",
      );
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
