import { didYouMean, UserError } from "../../model/errors.js";
import type { Location } from "../../model/location.js";
import type { Removed } from "../../model/rule.js";
import { currentRuleId } from "../../model/spelling.js";
import { removedText } from "../exceptions/waivers.js";
import type { SettingLayer } from "./layers.js";
import type { PackLayer } from "./pack-layer.js";

/** Rules that a pack or a configuration names and that it cannot set are mistakes at their line. */
export function refuseUnknown(
  layer: SettingLayer | PackLayer,
  known: ReadonlySet<string>,
  { removed }: { removed(id: string): Removed | undefined },
): void {
  const packs = new Set([...known].map((id) => id.slice(0, id.indexOf("/"))));
  for (const { id, at, parameters, inFloor } of namedIn(layer)) {
    // A floor may name all rules of a pack.
    if (known.has(id) || (inFloor && id.endsWith("/*") && packs.has(id.slice(0, -2)))) continue;
    const who = layer.pack === undefined ? "the configuration" : `the pack ${layer.pack}`;
    const stone = removed(id);
    if (stone)
      throw new UserError(
        "rule-removed",
        `${who} names ${removedText(stone)}`,
        stone.replacedBy === undefined ? "take it out" : `name ${stone.replacedBy}`,
        at,
      );
    if (layer.pack !== undefined)
      throw new UserError(
        "pack-invalid",
        `${who} sets ${id}, which is no rule of its own or of a pack that it extends`,
        didYouMean(id, known) ?? "extend the pack of the rule, or take the setting out",
        at,
      );
    throw new UserError(
      "rule-unknown",
      `the configuration ${parameters ? "sets parameters of" : "names"} a rule that no loaded pack has: ${id}`,
      didYouMean(id, known) ?? "check the id, or add its pack",
      at,
    );
  }
}

interface Named {
  readonly id: string;
  readonly at: Location;
  readonly parameters?: boolean;
  readonly inFloor?: boolean;
}

function namedIn(layer: SettingLayer | PackLayer): Named[] {
  const floor = "composed" in layer ? layer.composed.pack.settings?.floor : undefined;
  const list = (ids: readonly string[] | undefined, ...path: string[]): Named[] =>
    (ids ?? []).map((id, i) => ({
      id: currentRuleId(id),
      at: layer.at("floor", ...path, i),
      inFloor: true,
    }));
  const set = ({ rules, parameters }: Pick<SettingLayer, "rules" | "parameters">): Named[] => [
    ...[...rules].map(([id, { at }]) => ({ id, at })),
    ...parameters.map(({ rule, at }) => ({ id: rule, at, parameters: true })),
  ];
  return [
    ...[layer, ...layer.overrides].flatMap(set),
    ...Object.keys(floor?.rules ?? {}).map((id) => ({
      id: currentRuleId(id),
      at: layer.at("floor", "rules", id),
      inFloor: true,
    })),
    ...list(floor?.parameters, "parameters"),
    ...list(floor?.waivers?.never, "waivers", "never"),
  ];
}
