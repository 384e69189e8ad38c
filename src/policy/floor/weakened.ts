import { dayNumber } from "../../facts/day.js";
import { message } from "../../messages/index.js";
import type { Pack, RuleFile } from "../../model/rule.js";
import { type Level, SEVERITIES, type Severity } from "../../model/vocabulary.js";
import type { Config } from "../settings/config.js";
import { general, type SettingLayer } from "../settings/layers.js";
import { names } from "../settings/rule-lists.js";
import { decided, isWeaker, type Setting } from "../settings/severity.js";
import {
  excludable,
  type FloorInForce,
  higher,
  longestDays,
  neverExcused,
  type Weakened,
} from "./floor.js";
import { loosened } from "./parameters.js";

/** What of a run could weaken its floors. */
export interface Attempted {
  readonly floors: readonly FloorInForce[];
  readonly packs: readonly Pack[];
  readonly layers: readonly SettingLayer[];
  readonly config: Config;
  /** The level of the run. */
  readonly level: Level;
  /** What packs declare of the deployment, where a floor has it stand. */
  readonly declared: NonNullable<Config["deployment"]>;
}

/** Every attempt of a configuration, or of a pack that a floor binds, to say less than the floor. */
export function attempts(run: Attempted, date: string): Weakened[] {
  const { floors, packs, layers } = run;
  const rules = new Map(packs.flatMap((pack) => pack.rules.map((rule) => [rule.id, rule])));
  return [
    ...layers.flatMap((layer) => [
      ...lowerLevel(layer, run),
      ...lowered(layer, run, rules),
      ...loosened(layer, floors, rules),
    ]),
    ...leftOut(run),
    ...ownGrounds(run),
    ...redeclared(run),
    ...waived(run, date),
  ];
}

function lowerLevel(layer: SettingLayer, { floors }: Attempted): Weakened[] {
  const { level } = layer;
  const binding = floors.filter((floor) => floor.binds(layer));
  const least = binding.reduce<Level>((least, { floor }) => higher(least, floor.level), "advisory");
  return level !== undefined && higher(level, least) !== level
    ? [{ text: message("floor.level", { value: level, least }), at: layer.at("level") }]
    : [];
}

/** Severities below a floor, for all documents and for some. */
function lowered(
  layer: SettingLayer,
  { floors, level }: Attempted,
  rules: ReadonlyMap<string, RuleFile>,
): Weakened[] {
  const binding = floors.filter((floor) => floor.binds(layer));
  const forbidden = (id: string, value: Setting, somewhere: boolean): Setting | undefined => {
    const rule = rules.get(id);
    if (!rule) return undefined;
    const own = ownSeverities(rule, level);
    const lost = binding.flatMap((floor) =>
      own.flatMap((one) => {
        const least = leastGeneral(floor, id, one, somewhere);
        return isWeaker(value, least) ? [least] : [];
      }),
    );
    return SEVERITIES.find((one) => lost.includes(one));
  };
  return [
    ...[...layer.rules].flatMap(([id, { value, at }]) => {
      const least = forbidden(id, value, false);
      return least === undefined
        ? []
        : [{ text: message("floor.value", { name: id, value, least }), at }];
    }),
    ...layer.overrides.flatMap(({ files, rules: own }) =>
      [...own].flatMap(([id, { value, at }]) => {
        const least = forbidden(id, value, true);
        const name = message("floor.in-files", { name: id, files });
        return least === undefined
          ? []
          : [{ text: message("floor.value", { name, value, least }), at }];
      }),
    ),
  ];
}

/** Severities that a rule has of itself at a level. */
export function ownSeverities(rule: RuleFile, level: Level): Severity[] {
  const at = level === "strict" ? "strict" : "baseline";
  const all = (rule.cases ?? [rule]).flatMap(
    ({ severity }) => severity?.[at] ?? severity?.baseline ?? [],
  );
  return [...new Set(all)];
}

/**
 * What a floor asks, not counting what its packs say of some documents. An override is held against the loosest that
 * they say for any: which documents it shares with theirs is not known here, and the exact floor is enforced anyway.
 */
function leastGeneral(floor: FloorInForce, id: string, own: Severity, somewhere: boolean): Setting {
  const least = floor.least(id);
  if (least === undefined) return "off";
  if (least.exact && least.severity !== "default") return least.severity;
  const packs = decided(id, own, "", { rules: general(floor.makers) });
  const others = somewhere
    ? floor.makers.flatMap(({ overrides }) =>
        overrides.flatMap(({ rules }) => rules.get(id)?.value ?? []),
      )
    : [];
  const loosest = others.reduce((a, b) => (isWeaker(b, a) ? b : a), packs);
  return loosest === "off" || least.severity === "default" ? loosest : least.severity;
}

function leftOut({ floors, config }: Attempted): Weakened[] {
  const allowed = excludable(floors);
  const { at } = config;
  if (allowed === undefined || at === undefined) return [];
  return [
    ...(config.include ?? []).map((glob, i) => ({
      text: message("floor.include", { glob }),
      at: at("include", i),
    })),
    ...(config.exclude ?? []).flatMap((glob, i) =>
      allowed(glob) ? [] : [{ text: message("floor.exclude", { glob }), at: at("exclude", i) }],
    ),
  ];
}

function ownGrounds({ floors, config }: Attempted): Weakened[] {
  if (!floors.some(({ floor }) => floor.authorizations)) return [];
  return (config.authorizations ?? []).map(({ upstream, basis }, i) => ({
    text: message("floor.authorization", { upstream }),
    at: config.at?.("authorizations", i, "upstream") ?? basis.at,
  }));
}

function redeclared({ declared, config }: Attempted): Weakened[] {
  return [...(config.deployment ?? [])].flatMap(([name, { value, at }]) => {
    const stands = declared.get(name);
    return stands === undefined || String(stands.value) === String(value)
      ? []
      : [
          {
            text: message("floor.value", {
              name,
              value: String(value),
              least: String(stands.value),
            }),
            at,
          },
        ];
  });
}

function waived({ floors, config }: Attempted, date: string): Weakened[] {
  const never = neverExcused(floors);
  const most = longestDays(floors);
  const today = dayNumber(date);
  return (config.waivers ?? []).flatMap(({ rule, subject, expires }): Weakened[] => {
    if (!rule) return [];
    const waiver = subject
      ? message("floor.waiver-of", { rule: rule.text, subject: subject.text })
      : rule.text;
    if (names(never, rule.text))
      return [{ text: message("floor.waiver-never", { waiver }), at: rule.at }];
    const last = dayNumber(expires?.text ?? "");
    if (!expires || last === undefined || today === undefined || most === undefined) return [];
    return last - today > most
      ? [
          {
            text: message("floor.waiver-too-long", { waiver, day: expires.text, days: most }),
            at: expires.at,
          },
        ]
      : [];
  });
}
