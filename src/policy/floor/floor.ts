import type { Message } from "../../messages/index.js";
import type { Location } from "../../model/location.js";
import { lookup } from "../../model/lookup.js";
import type { Floor } from "../../model/settings.js";
import { currentRuleId } from "../../model/spelling.js";
import { LEVELS, type Level } from "../../model/vocabulary.js";
import { general, pathSettings, type SettingLayer } from "../settings/layers.js";
import type { PackLayer } from "../settings/pack-layer.js";
import {
  FLOOR_RULE,
  type FloorLeast,
  type SeverityFloor,
  wholePack,
} from "../settings/severity.js";

/** The floor of one pack, with what its pack and those that it extends say. */
export interface FloorInForce extends SeverityFloor {
  readonly by: string;
  readonly floor: Floor;
  readonly at: PackLayer["at"];
  /** Layers that it does not bind: they made it. */
  readonly makers: readonly SettingLayer[];
  binds(layer: SettingLayer): boolean;
}

/** Returns the floors of the packs of a run. */
export function floorsOf(layers: readonly PackLayer[]): FloorInForce[] {
  return layers.flatMap((layer) => {
    const { floor } = layer.composed.pack.settings ?? {};
    if (floor === undefined) return [];
    const { reach } = layer.composed;
    const makers = layers.filter(({ pack }) => reach.has(pack));
    return {
      by: layer.by,
      floor,
      at: layer.at,
      makers,
      binds: ({ pack }) => pack === undefined || !reach.has(pack),
      least: (rule) => leastFor(rule, floor),
      own: { rules: general(makers), byPath: pathSettings(makers) },
    };
  });
}

/** Returns the entry for a rule: its own, else that for all of its pack. */
export function leastFor(rule: string, { rules = {} }: Floor): FloorLeast | undefined {
  if (rule === FLOOR_RULE) return { severity: "error", exact: true };
  const spelling = Object.keys(rules).find((id) => currentRuleId(id) === rule);
  const severity = spelling === undefined ? undefined : lookup(rules, spelling);
  if (severity !== undefined) return { severity, exact: true };
  const ofPack = lookup(rules, wholePack(rule));
  return ofPack === undefined ? undefined : { severity: ofPack, exact: false };
}

/** Returns the higher of two levels. */
export const higher = (a: Level, b: Level | undefined): Level =>
  b !== undefined && LEVELS.indexOf(b) > LEVELS.indexOf(a) ? b : a;

/** An attempt to weaken a floor: what it says, and where. */
export interface FloorViolation {
  readonly text: Message;
  readonly at: Location;
}

/** Returns rules whose findings nothing excuses. */
export const neverSuppressed = (floors: readonly FloorInForce[]): string[] => [
  FLOOR_RULE,
  ...floors.flatMap(({ floor }) => floor.waivers?.never ?? []),
];

/** Returns how many days ahead a waiver may end. */
export const longestDays = (floors: readonly FloorInForce[]): number | undefined => {
  const stated = floors.flatMap(({ floor }) => floor.waivers?.longestDays ?? []);
  return stated.length === 0 ? undefined : Math.min(...stated);
};

/** Returns which globs a configuration may exclude; undefined: any. */
export function excludable(
  floors: readonly FloorInForce[],
): ((glob: string) => boolean) | undefined {
  const lists = floors.flatMap(({ floor }) => (floor.exclude === undefined ? [] : [floor.exclude]));
  return lists.length === 0 ? undefined : (glob) => lists.every((globs) => globs.includes(glob));
}
