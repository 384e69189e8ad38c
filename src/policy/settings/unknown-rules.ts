import { message } from "../../messages/index.js";
import { suggestion, UserError } from "../../model/errors.js";
import type { Location } from "../../model/location.js";
import type { Removed } from "../../model/rule.js";
import { currentRuleId } from "../../model/spelling.js";
import { removalOf } from "../exceptions/waivers.js";
import type { SettingLayer } from "./layers.js";
import type { PackLayer } from "./pack-layer.js";

/** Refuses rules that a pack or a configuration names and cannot set, at their line. */
export function refuseUnknown(
  layer: SettingLayer | PackLayer,
  knownRules: ReadonlySet<string>,
  { removed }: { removed(id: string): Removed | undefined },
): void {
  const packs = new Set([...knownRules].map((id) => id.slice(0, id.indexOf("/"))));
  for (const { id, at: location, parameters, inFloor } of ruleReferences(layer)) {
    // A floor may name all rules of a pack.
    if (knownRules.has(id) || (inFloor && id.endsWith("/*") && packs.has(id.slice(0, -2))))
      continue;
    const { pack } = layer;
    const tombstone = removed(id);
    if (tombstone) {
      const params = removalOf(tombstone);
      throw new UserError(
        "rule-removed",
        pack === undefined
          ? message("rule.removed-in-config", params)
          : message("rule.removed-in-pack", { pack, ...params }),
        tombstone.replacedBy === undefined
          ? message("rule.remove")
          : message("rule.replaced", { rule: tombstone.replacedBy }),
        location,
      );
    }
    if (pack !== undefined)
      throw new UserError(
        "pack-invalid",
        message("rule.out-of-reach", { pack, rule: id }),
        suggestion(id, knownRules) ?? message("rule.extend-pack"),
        location,
      );
    throw new UserError(
      "rule-unknown",
      parameters
        ? message("rule.unknown-parameters", { rule: id })
        : message("rule.unknown", { rule: id }),
      suggestion(id, knownRules) ?? message("rule.check-id"),
      location,
    );
  }
}

interface RuleReference {
  readonly id: string;
  readonly at: Location;
  readonly parameters?: boolean;
  readonly inFloor?: boolean;
}

function ruleReferences(layer: SettingLayer | PackLayer): RuleReference[] {
  const floor = "composed" in layer ? layer.composed.pack.settings?.floor : undefined;
  const inFloorList = (ids: readonly string[] | undefined, ...path: string[]): RuleReference[] =>
    (ids ?? []).map((id, i) => ({
      id: currentRuleId(id),
      at: layer.at("floor", ...path, i),
      inFloor: true,
    }));
  const set = ({
    rules,
    parameters,
  }: Pick<SettingLayer, "rules" | "parameters">): RuleReference[] => [
    ...[...rules].map(([id, { at: location }]) => ({ id, at: location })),
    ...parameters.map(({ rule, at: location }) => ({ id: rule, at: location, parameters: true })),
  ];
  return [
    ...[layer, ...layer.overrides].flatMap(set),
    ...Object.keys(floor?.rules ?? {}).map((id) => ({
      id: currentRuleId(id),
      at: layer.at("floor", "rules", id),
      inFloor: true,
    })),
    ...inFloorList(floor?.parameters, "parameters"),
    ...inFloorList(floor?.waivers?.never, "waivers", "never"),
  ];
}
