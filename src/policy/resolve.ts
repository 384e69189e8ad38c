import { message } from "../messages/index.js";
import { UserError } from "../model/errors.js";
import type { Location } from "../model/location.js";
import type { Pack, Removed, RuleFile } from "../model/rule.js";
import type { FloorInForce, FloorViolation } from "./floor/floor.js";
import type { BuiltinPack } from "./packs/builtin.js";
import { type Composed, Composer, PackConflict } from "./packs/compose.js";
import type { FetchPack } from "./packs/load.js";
import type { Policy, PolicyFlags } from "./policy.js";
import type { Config, Locate } from "./settings/config.js";
import { documentGlobs, requestsOf } from "./settings/documents.js";
import { compiled, general, pathSettings, placed, type SettingLayer } from "./settings/layers.js";
import type { PackLayer } from "./settings/pack-layer.js";
import { refuseUnknownParameters, refuseValues, withParameters } from "./settings/parameters.js";
import { FLOOR_RULE } from "./settings/severity.js";
import { refuseUnknown } from "./settings/unknown-rules.js";

export type { Policy, PolicyFlags } from "./policy.js";

/** Packs that are on where nothing else is said. */
export const DEFAULT_PACKS = ["doc", "ip", "privacy", "disclosure"] as const;

/**
 * Puts the policy of a run together: built-in defaults, then packs, then the configuration, then flags; and no less than
 * the floors of packs. `fetch` brings packs that are not built in.
 */
export async function resolvePolicy(
  config: Config,
  flags: PolicyFlags,
  builtin: Readonly<Record<string, BuiltinPack>>,
  fetch: FetchPack,
): Promise<Policy> {
  const { composed, strangers } = await packsOf(config, flags, builtin, fetch);
  const packSettings = await packLayers(composed);
  const floors = packSettings.some(({ composed }) => composed.pack.settings?.floor)
    ? (await import("./floor/floor.js")).floorsOf(packSettings)
    : [];
  const withFloor = floors.length > 0 ? withFloorRule(composed, builtin) : composed;
  const packs = withFloor.map(({ pack }) => pack);
  if (packs.length === 0) throw nothingToAsk(config, flags);
  const configured = configLayer(config);
  const layers = [...packSettings, ...configured];
  // A rule of a built-in pack that is not loaded now is no mistake: `--pack` narrows a run, not the configuration.
  const ids = knownRules(packs, builtin);
  const removed = (id: string) => tombstone(id, packs, builtin);
  const named = { removed, rules: new Map(rulesOf(packs).map((rule) => [rule.id, rule])) };
  for (const layer of packSettings) refuseUnknown(layer, reachable(layer, packs), named);
  for (const layer of configured) refuseUnknown(layer, ids, named);
  for (const { parameters, overrides } of layers)
    for (const stated of [parameters, ...overrides.map((override) => override.parameters)]) {
      refuseUnknownParameters(stated, named.rules);
      for (const rule of named.rules.values()) if (rule.parameters) refuseValues(rule, stated);
    }
  const policy = {
    packs: await filled(packs, layers, floors),
    rules: general(layers),
    byPath: pathSettings(layers),
    layers,
    variants: await variants(packs, layers, floors),
    requests: requestsOf(config.documents),
  };
  const stated = {
    level:
      flags.level ??
      config.level ??
      packSettings.findLast(({ level }) => level)?.level ??
      "baseline",
    scope: scopeOf(config),
    waivers: {
      stated: config.waivers ?? [],
      knownRules: ids,
      removed,
      apply: flags.noWaivers !== true,
    },
    deployment: deployment(config, packSettings),
    authorizations: grounds(config, packSettings),
    grounds: config.authorizations,
  } as const;
  if (floors.length === 0) return { ...policy, ...stated, floors, weakened: undefined };
  const { underFloors } = await import("./floor/under-floors.js");
  return {
    ...policy,
    ...underFloors({ ...stated, config, packs, layers, floors, own: packSettings, strangers }),
  };
}

/** Returns the error of a run without a pack, which would find nothing. */
const nothingToAsk = (config: Config, flags: PolicyFlags) =>
  new UserError(
    "no-rule",
    message("pack.none"),
    message("pack.name-packs", { names: DEFAULT_PACKS }),
    flags.packs === undefined ? placeOf(config)("packs") : undefined,
  );

/** Returns the packs of a run, and those of the configuration that bear the name of another one. */
async function packsOf(
  config: Config,
  flags: PolicyFlags,
  builtin: Readonly<Record<string, BuiltinPack>>,
  fetch: FetchPack,
): Promise<{ composed: readonly Composed[]; strangers: FloorViolation[] }> {
  const composer = new Composer(builtin);
  const strangers: FloorViolation[] = [];
  if (flags.packs === undefined) {
    for (const name of config.packs ?? DEFAULT_PACKS) await composer.add(name, fetch, false);
    return { composed: composer.packs, strangers };
  }
  for (const name of flags.packs) await composer.add(name, flags.fetch ?? fetch, true);
  // Flags replace the packs of a repository, but for what a floor lets it add.
  if (!composer.packs.some(({ pack }) => pack.settings?.floor))
    return { composed: composer.packs, strangers };
  for (const [i, name] of (config.packs ?? []).entries())
    try {
      await composer.add(name, fetch, false);
    } catch (error) {
      if (!(error instanceof PackConflict)) throw error;
      const { pack, known: first } = error;
      strangers.push({
        text: message("floor.pack", { pack, source: name, least: first.shown }),
        at: placeOf(config)("packs", i),
      });
    }
  return { composed: composer.packs, strangers };
}

/** Returns what packs say beside their rules. Most say nothing, and are not read for it. */
async function packLayers(composed: readonly Composed[]): Promise<PackLayer[]> {
  const saying = composed.filter(({ pack }) => pack.settings);
  if (saying.length === 0) return [];
  const { packLayer } = await import("./settings/pack-layer.js");
  return Promise.all(saying.map(packLayer));
}

/** Adds the rule that reports attempts to weaken a floor, whatever packs are on. */
function withFloorRule(
  composed: readonly Composed[],
  builtin: Readonly<Record<string, BuiltinPack>>,
): readonly Composed[] {
  const doc = builtin.doc?.load();
  if (!doc) return composed;
  const namesake = composed.find(({ pack }) => pack.name === "doc");
  if (namesake === undefined)
    return [
      ...composed,
      {
        pack: { ...doc, rules: doc.rules.filter(({ id }) => id === FLOOR_RULE) },
        shown: "doc",
        reach: new Set(["doc"]),
      },
    ];
  if (namesake.pack.digest === doc.digest) return composed;
  throw new UserError(
    "pack-conflict",
    message("pack.conflict-with-doc", { pack: namesake.shown }),
    message("pack.rename"),
  );
}

function configLayer(config: Config): SettingLayer[] {
  const { rules, parameters = [], overrides = [], level } = config;
  if (!rules && parameters.length + overrides.length === 0 && level === undefined) return [];
  const locate = placeOf(config);
  return [
    {
      by: locate().file,
      level,
      rules: placed(rules, locate),
      parameters,
      overrides: compiled(overrides),
      at: locate,
    },
  ];
}

const NOWHERE: Location = {
  file: ".cardwarden.yml",
  range: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
};
const placeOf = ({ at: locate }: Config): Locate => locate ?? (() => NOWHERE);

const rulesOf = (packs: readonly Pack[]): RuleFile[] => packs.flatMap(({ rules }) => rules);

const knownRules = (
  packs: readonly Pack[],
  builtin: Readonly<Record<string, BuiltinPack>>,
): ReadonlySet<string> =>
  new Set([
    ...rulesOf(packs).map(({ id }) => id),
    ...Object.entries(builtin).flatMap(([pack, { rules }]) =>
      rules.map((rule) => `${pack}/${rule}`),
    ),
  ]);

/** Returns rules that a pack may set: its own, and those of packs that it extends. */
const reachable = ({ composed }: PackLayer, packs: readonly Pack[]): ReadonlySet<string> =>
  new Set(rulesOf(packs.filter(({ name }) => composed.reach.has(name))).map(({ id }) => id));

/** Returns what became of a rule that no pack has any more. */
const tombstone = (
  id: string,
  packs: readonly Pack[],
  builtin: Readonly<Record<string, BuiltinPack>>,
): Removed | undefined =>
  [
    ...packs.flatMap(({ removed = [] }) => removed),
    ...Object.values(builtin).flatMap((pack) => pack.removed?.() ?? []),
  ].find((removal) => removal.id === id);

const scopeOf = ({ include, exclude, documents }: Config) => ({
  ...(documents ? { documents: documentGlobs(documents) } : {}),
  ...(include ? { include } : {}),
  ...(exclude ? { exclude } : {}),
});

/**
 * Returns what is declared of the deployment: by packs, the later before the earlier, and by the configuration before
 * all.
 */
function deployment(config: Config, layers: readonly PackLayer[]): Config["deployment"] {
  const packs = layers.flatMap((layer) => [...layer.deployment]);
  return packs.length === 0 ? config.deployment : new Map([...packs, ...(config.deployment ?? [])]);
}

/**
 * Returns recorded grounds; of several for one upstream the first stands: the configuration's, then those of later
 * packs.
 */
function grounds(config: Config, layers: readonly PackLayer[]): Config["authorizations"] {
  const packs = layers.flatMap(({ authorizations }) => authorizations).reverse();
  return packs.length === 0 ? config.authorizations : [...(config.authorizations ?? []), ...packs];
}

/** Returns packs with the parameters that stand for all documents. */
async function filled(
  packs: readonly Pack[],
  layers: readonly SettingLayer[],
  floors: readonly FloorInForce[],
): Promise<Pack[]> {
  if (floors.length === 0) {
    const stated = layers.flatMap(({ parameters }) => parameters);
    return packs.map((pack) => withParameters(pack, stated));
  }
  const { ruleUnder } = await import("./floor/parameters.js");
  return packs.map((pack) => ({
    ...pack,
    rules: pack.rules.map((rule) => ruleUnder(rule, layers, floors)),
  }));
}

async function variants(
  packs: readonly Pack[],
  layers: readonly SettingLayer[],
  floors: readonly FloorInForce[],
): Promise<Policy["variants"]> {
  if (!layers.some(({ overrides }) => overrides.some(({ parameters }) => parameters.length > 0)))
    return new Map();
  const { variantsOf } = await import("./floor/parameters.js");
  return variantsOf(rulesOf(packs), layers, floors);
}
