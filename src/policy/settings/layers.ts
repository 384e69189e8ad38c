import { currentRuleId } from "../../model/spelling.js";
import type { Level } from "../../model/vocabulary.js";
import { glob } from "../../text/glob/index.js";
import type { Locate } from "./config.js";
import type { StatedOverride, StatedParameters } from "./parameters.js";
import type { PathSettings, RuleLayer, Setting } from "./severity.js";

/** What a pack or the configuration sets, with the place of every part. */
export interface SettingLayer extends RuleLayer {
  /** Name of the pack; the configuration has none. */
  readonly pack?: string;
  readonly level?: Level | undefined;
  readonly parameters: readonly StatedParameters[];
  readonly overrides: readonly LayerOverride[];
  readonly at: Locate;
}

export interface LayerOverride {
  readonly files: readonly string[];
  readonly rules: RuleLayer["rules"];
  readonly parameters: readonly StatedParameters[];
  matches(file: string): boolean;
}

/** Returns `rules` of a pack or a configuration with their places. */
export const placed = (
  rules: Readonly<Record<string, Setting>> | undefined,
  locate: Locate,
): RuleLayer["rules"] =>
  new Map(
    Object.entries(rules ?? {}).map(([id, value]) => [
      currentRuleId(id),
      { value, at: locate("rules", id) },
    ]),
  );

export const compiled = (stated: readonly StatedOverride[]): LayerOverride[] =>
  stated.map(({ files, rules, parameters }) => {
    const patterns = files.map(({ text }) => text);
    return { files: patterns, rules, parameters, matches: glob(patterns, { negation: true }) };
  });

/** Returns overrides that say something about severities, as the decision wants them. */
export const pathSettings = (layers: readonly SettingLayer[]): PathSettings[] =>
  layers.flatMap(({ overrides }) =>
    overrides
      .filter(({ rules }) => rules.size > 0)
      .map(({ rules, matches }) => ({
        rules: Object.fromEntries([...rules].map(([id, { value }]) => [id, value])),
        matches,
      })),
  );

/** Returns the settings for all documents; the later layer wins. */
export const general = (layers: readonly SettingLayer[]): Record<string, Setting> =>
  Object.fromEntries(
    layers.flatMap(({ rules }) => [...rules].map(([id, { value }]) => [id, value] as const)),
  );
