import type { Location } from "../../model/location.js";
import { lookup } from "../../model/lookup.js";
import { currentRuleId } from "../../model/spelling.js";
import { SEVERITIES, type Severity } from "../../model/vocabulary.js";

/** Least severity that makes a run fail. */
export const FAIL_ON = [...SEVERITIES, "never"] as const;
export type FailOn = (typeof FAIL_ON)[number];

/** True if a severity makes a run fail. */
export const reaches = (severity: Severity, failOn: FailOn): boolean =>
  failOn !== "never" && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn);

/** Returns what stands for every rule of the pack of a rule. */
export const wholePack = (rule: string): string => `${rule.slice(0, rule.indexOf("/"))}/*`;

/** True if a list of rules names one, by its id or with all of its pack. */
export const listNamesRule = (entries: readonly string[] | undefined, rule: string): boolean =>
  entries?.some((entry) => entry === wholePack(rule) || currentRuleId(entry) === rule) === true;

/** What can be said about a rule. */
export type Setting = Severity | "off";

/** Settings for the documents that match. */
export interface PathSettings {
  readonly rules: Readonly<Record<string, Setting>>;
  matches(file: string): boolean;
}

/** A floor, as far as it decides severities. */
export interface SeverityFloor {
  /** The least for a rule: a severity, or `default`, what its own packs decide. */
  least(rule: string): FloorLeast | undefined;
  /** What the pack of the floor and those that it extends say. */
  readonly own: SeveritySettings;
}

export interface FloorLeast {
  readonly severity: Severity | "default";
  /** It names the rule, and not all of a pack: then it holds though its own pack turns the rule off. */
  readonly exact: boolean;
}

/** Everything that decides the severity of a finding beside the rule and the caps. */
export interface SeveritySettings {
  /** Rule to severity, by packs in their order, then the configuration. */
  readonly rules: Readonly<Record<string, Setting>>;
  /** The same for some documents: of packs, then of the configuration. */
  readonly byPath?: readonly PathSettings[];
  readonly floors?: readonly SeverityFloor[];
}

/** The rule that tells of attempts to weaken a floor. Nothing but the floor itself decides about it. */
export const FLOOR_RULE = "doc/floor-weakened";

const isWeaker = (a: Setting, b: Setting): boolean => rank(a) > rank(b);
const rank = (setting: Setting) =>
  setting === "off" ? SEVERITIES.length : SEVERITIES.indexOf(setting);
export const stronger = (a: Setting, b: Setting): Setting => (isWeaker(b, a) ? a : b);
export { isWeaker };

/**
 * Returns the severity of a rule in a document before the caps: its own at the level of the run, then settings, then
 * overrides, never below a floor.
 */
export function decideSeverity(
  rule: string,
  severity: Severity,
  file: string,
  settled: SeveritySettings,
): Setting {
  if (rule === FLOOR_RULE) return severity;
  let setting = lookup(settled.rules, rule) ?? severity;
  for (const override of settled.byPath ?? []) {
    const overridden = lookup(override.rules, rule);
    if (overridden !== undefined && override.matches(file)) setting = overridden;
  }
  for (const floor of settled.floors ?? [])
    setting = stronger(setting, leastOf(floor, rule, severity, file));
  return setting;
}

/** Returns what a floor asks of a rule in a document; `off` where it asks nothing. */
export function leastOf(
  floor: SeverityFloor,
  rule: string,
  severity: Severity,
  file: string,
): Setting {
  const least = floor.least(rule);
  if (least === undefined) return "off";
  if (least.severity !== "default" && least.exact) return least.severity;
  const packs = decideSeverity(rule, severity, file, floor.own);
  // A pack that asks for all rules of another one may still leave some of them out.
  return packs === "off" || least.severity === "default" ? packs : least.severity;
}

/** True if a rule is turned off for a document, and not everywhere. */
export const isOffHere = (rule: string, file: string, settled: SeveritySettings): boolean =>
  (settled.byPath ?? []).some(({ rules }) => lookup(rules, rule) === "off") &&
  lookup(settled.rules, rule) !== "off" &&
  decideSeverity(rule, "notice", file, settled) === "off";

/** Somebody who says something about rules: a pack, or the configuration. */
export interface RuleLayer {
  /** `acme 2.1.0`, `.cardwarden.yml`. */
  readonly by: string;
  readonly rules: ReadonlyMap<string, { readonly value: Setting; readonly at: Location }>;
  readonly overrides: readonly {
    readonly files: readonly string[];
    readonly rules: ReadonlyMap<string, { readonly value: Setting; readonly at: Location }>;
  }[];
}

/** One step on the way to a severity. */
export interface Decision {
  readonly by: string;
  readonly at: Location | undefined;
  readonly severity: Setting;
  /** Of an override: the documents that it is for. */
  readonly files?: readonly string[];
}

/** Returns who said what about a rule, in the order in which the later one wins: settings first, then overrides. */
export function decisions(rule: string, layers: readonly RuleLayer[]): Decision[] {
  const step = (layer: string, setting: ReturnType<RuleLayer["rules"]["get"]>) =>
    setting === undefined ? [] : [{ by: layer, at: setting.at, severity: setting.value }];
  return [
    ...layers.flatMap(({ by: layer, rules }) => step(layer, rules.get(rule))),
    ...layers.flatMap(({ by: layer, overrides }) =>
      overrides.flatMap(({ files, rules }) =>
        step(layer, rules.get(rule)).map((decision) => ({ ...decision, files })),
      ),
    ),
  ];
}
