import { dayNumber } from "../../facts/day.js";
import { message } from "../../messages/index.js";
import type { Pack, RuleFile } from "../../model/rule.js";
import { type Level, SEVERITIES, type Severity } from "../../model/vocabulary.js";
import type { Config } from "../settings/config.js";
import { general, type SettingLayer } from "../settings/layers.js";
import { decideSeverity, isWeaker, listNamesRule, type Setting } from "../settings/severity.js";
import {
  excludable,
  type FloorInForce,
  type FloorViolation,
  higher,
  longestDays,
  neverSuppressed,
} from "./floor.js";
import { parameterViolations } from "./parameters.js";

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

/** Returns every attempt of a configuration, or of a pack that a floor binds, to say less than the floor. */
export function attempts(run: Attempted, date: string): FloorViolation[] {
  const { floors, packs, layers } = run;
  const rules = new Map(packs.flatMap((pack) => pack.rules.map((rule) => [rule.id, rule])));
  return [
    ...layers.flatMap((layer) => [
      ...levelViolations(layer, run),
      ...severityViolations(layer, run, rules),
      ...parameterViolations(layer, floors, rules),
    ]),
    ...scopeViolations(run),
    ...authorizationViolations(run),
    ...deploymentViolations(run),
    ...waiverViolations(run, date),
  ];
}

function levelViolations(layer: SettingLayer, { floors }: Attempted): FloorViolation[] {
  const { level } = layer;
  const binding = floors.filter((floor) => floor.binds(layer));
  const least = binding.reduce<Level>((least, { floor }) => higher(least, floor.level), "advisory");
  return level !== undefined && higher(level, least) !== level
    ? [{ text: message("floor.level", { value: level, least }), at: layer.at("level") }]
    : [];
}

/** Returns severities below a floor, for all documents and for some. */
function severityViolations(
  layer: SettingLayer,
  { floors, level }: Attempted,
  rules: ReadonlyMap<string, RuleFile>,
): FloorViolation[] {
  const binding = floors.filter((floor) => floor.binds(layer));
  const forbidden = (id: string, value: Setting, somewhere: boolean): Setting | undefined => {
    const rule = rules.get(id);
    if (!rule) return undefined;
    const severities = ownSeverities(rule, level);
    const lost = binding.flatMap((floor) =>
      severities.flatMap((severity) => {
        const least = leastGeneral(floor, id, severity, somewhere);
        return isWeaker(value, least) ? [least] : [];
      }),
    );
    return SEVERITIES.find((candidate) => lost.includes(candidate));
  };
  return [
    ...[...layer.rules].flatMap(([id, { value, at: location }]) => {
      const least = forbidden(id, value, false);
      return least === undefined
        ? []
        : [{ text: message("floor.value", { name: id, value, least }), at: location }];
    }),
    ...layer.overrides.flatMap(({ files, rules: overridden }) =>
      [...overridden].flatMap(([id, { value, at: location }]) => {
        const least = forbidden(id, value, true);
        const name = message("floor.in-files", { name: id, files });
        return least === undefined
          ? []
          : [{ text: message("floor.value", { name, value, least }), at: location }];
      }),
    ),
  ];
}

/** Returns severities that a rule has of itself at a level. */
export function ownSeverities(rule: RuleFile, level: Level): Severity[] {
  const column = level === "strict" ? "strict" : "baseline";
  const severities = (rule.cases ?? [rule]).flatMap(
    ({ severity }) => severity?.[column] ?? severity?.baseline ?? [],
  );
  return [...new Set(severities)];
}

/**
 * Returns what a floor asks, not counting what its packs say of some documents. An override is compared with the loosest
 * that they say for any: which documents it shares with theirs is not known here, and the exact floor is enforced
 * anyway.
 */
function leastGeneral(
  floor: FloorInForce,
  id: string,
  severity: Severity,
  somewhere: boolean,
): Setting {
  const least = floor.least(id);
  if (least === undefined) return "off";
  if (least.exact && least.severity !== "default") return least.severity;
  const packs = decideSeverity(id, severity, "", { rules: general(floor.makers) });
  const others = somewhere
    ? floor.makers.flatMap(({ overrides }) =>
        overrides.flatMap(({ rules }) => rules.get(id)?.value ?? []),
      )
    : [];
  const loosest = others.reduce((a, b) => (isWeaker(b, a) ? b : a), packs);
  return loosest === "off" || least.severity === "default" ? loosest : least.severity;
}

function scopeViolations({ floors, config }: Attempted): FloorViolation[] {
  const allowed = excludable(floors);
  const { at: locate } = config;
  if (allowed === undefined || locate === undefined) return [];
  return [
    ...(config.include ?? []).map((glob, i) => ({
      text: message("floor.include", { glob }),
      at: locate("include", i),
    })),
    ...(config.exclude ?? []).flatMap((glob, i) =>
      allowed(glob) ? [] : [{ text: message("floor.exclude", { glob }), at: locate("exclude", i) }],
    ),
  ];
}

function authorizationViolations({ floors, config }: Attempted): FloorViolation[] {
  if (!floors.some(({ floor }) => floor.authorizations)) return [];
  return (config.authorizations ?? []).map(({ upstream, basis }, i) => ({
    text: message("floor.authorization", { upstream }),
    at: config.at?.("authorizations", i, "upstream") ?? basis.at,
  }));
}

function deploymentViolations({ declared, config }: Attempted): FloorViolation[] {
  return [...(config.deployment ?? [])].flatMap(([name, { value, at: location }]) => {
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
            at: location,
          },
        ];
  });
}

function waiverViolations({ floors, config }: Attempted, date: string): FloorViolation[] {
  const never = neverSuppressed(floors);
  const most = longestDays(floors);
  const today = dayNumber(date);
  return (config.waivers ?? []).flatMap(({ rule, subject, expires }): FloorViolation[] => {
    if (!rule) return [];
    const waiver = subject
      ? message("floor.waiver-of", { rule: rule.text, subject: subject.text })
      : rule.text;
    if (listNamesRule(never, rule.text))
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
