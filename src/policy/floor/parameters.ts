import { message } from "../../messages/index.js";
import { lookup } from "../../model/lookup.js";
import type { Parameter, RuleFile } from "../../model/rule.js";
import type { SettingLayer } from "../settings/layers.js";
import { filledWith, isOfType, type ParameterValue, valuesOf } from "../settings/parameters.js";
import { listNamesRule } from "../settings/severity.js";
import type { FloorInForce, FloorViolation } from "./floor.js";

/** Returns what layers state for a document; without one, what they state for all. */
const statedFor = (layers: readonly SettingLayer[], file: string | undefined) => [
  ...layers.flatMap(({ parameters }) => parameters),
  ...(file === undefined
    ? []
    : layers.flatMap(({ overrides }) =>
        overrides.flatMap(({ parameters, matches }) =>
          parameters.length > 0 && matches(file) ? parameters : [],
        ),
      )),
];

/** Returns the rule with the values that stand for a document, or for all; none of them looser than a floor. */
export function ruleUnder(
  rule: RuleFile,
  layers: readonly SettingLayer[],
  floors: readonly FloorInForce[],
  file?: string,
): RuleFile {
  if (!rule.parameters) return rule;
  const values = valuesOf(rule, statedFor(layers, file));
  const bases = floors
    .filter(({ floor }) => listNamesRule(floor.parameters, rule.id))
    .map(({ makers }) => valuesOf(rule, statedFor(makers, file)));
  for (const [name, parameter] of Object.entries(rule.parameters)) {
    const [first, ...others] = bases
      .map((base) => base.get(name))
      .filter((value) => value !== undefined);
    if (first === undefined) continue;
    const least = others.reduce<ParameterValue>((a, b) => strictest(a, b, parameter), first);
    const value = values.get(name);
    if (value !== undefined && !isAsStrict(value, least, parameter)) values.set(name, least);
  }
  return filledWith(rule, values);
}

/**
 * Returns the rule for each document, of the rules that overrides set parameters of; made once for each set of
 * overrides.
 */
export function variantsOf(
  rules: readonly RuleFile[],
  layers: readonly SettingLayer[],
  floors: readonly FloorInForce[],
): ReadonlyMap<string, (file: string) => RuleFile> {
  const overrides = layers.flatMap((layer) => layer.overrides);
  const variants = new Map<string, (file: string) => RuleFile>();
  for (const rule of rules) {
    const ofRule = overrides.filter(({ parameters }) =>
      parameters.some((setting) => setting.rule === rule.id),
    );
    if (ofRule.length === 0 || !rule.parameters) continue;
    const made = new Map<string, RuleFile>();
    variants.set(rule.id, (file) => {
      const key = ofRule.map(({ matches }) => (matches(file) ? "1" : "0")).join("");
      const variant = made.get(key) ?? ruleUnder(rule, layers, floors, file);
      made.set(key, variant);
      return variant;
    });
  }
  return variants;
}

/** True if a value asks no less than another one. */
export function isAsStrict(
  value: ParameterValue,
  least: ParameterValue,
  { stricter }: Parameter,
): boolean {
  if (Array.isArray(value) && Array.isArray(least)) {
    if (stricter === "subset") return value.every((item) => least.includes(item));
    if (stricter === "superset") return least.every((item) => value.includes(item));
    return value.length === least.length && value.every((item) => least.includes(item));
  }
  if (typeof value === "number" && typeof least === "number") {
    if (stricter === "lower") return value <= least;
    if (stricter === "higher") return value >= least;
  }
  return value === least;
}

/** Returns what asks no less than either of two values. */
function strictest(a: ParameterValue, b: ParameterValue, parameter: Parameter): ParameterValue {
  if (isAsStrict(a, b, parameter)) return a;
  if (!Array.isArray(a) || !Array.isArray(b)) return isAsStrict(b, a, parameter) ? b : a;
  if (parameter.stricter === "subset") return a.filter((item) => b.includes(item));
  return parameter.stricter === "superset" ? [...new Set([...a, ...b])] : a;
}

/** Returns values that are looser than a floor, each at its place. */
export function parameterViolations(
  layer: SettingLayer,
  floors: readonly FloorInForce[],
  rules: ReadonlyMap<string, RuleFile>,
): FloorViolation[] {
  const stated = [
    ...layer.parameters.map((setting) => ({ ...setting, files: undefined })),
    ...layer.overrides.flatMap(({ parameters, files }) =>
      parameters.map((setting) => ({ ...setting, files })),
    ),
  ];
  return stated.flatMap(({ rule: id, values, files }) => {
    const rule = rules.get(id);
    const binding = floors.filter(
      (floor) => floor.binds(layer) && listNamesRule(floor.floor.parameters, id),
    );
    if (!rule?.parameters || binding.length === 0) return [];
    return [...values].flatMap(([name, { value, at: location }]): FloorViolation[] => {
      const parameter = lookup(rule.parameters, name);
      if (!parameter || !isOfType(value, parameter.type)) return [];
      for (const { makers } of binding) {
        // An override is compared with the loosest that the packs say for any document: the exact one is enforced anyway.
        const bases = [
          valuesOf(rule, statedFor(makers, undefined)).get(name),
          ...(files === undefined ? [] : elsewhere(makers, rule, name)),
        ].filter((candidate) => candidate !== undefined);
        const [base] = bases;
        if (
          base !== undefined &&
          !bases.some((candidate) => isAsStrict(value, candidate, parameter))
        )
          return [
            {
              text: message(BOUNDS[parameter.stricter ?? "fixed"], {
                name:
                  files === undefined
                    ? `${id}.${name}`
                    : message("floor.in-files", { name: `${id}.${name}`, files }),
                value: show(value),
                least: show(base),
              }),
              at: location,
            },
          ];
      }
      return [];
    });
  });
}

const BOUNDS = {
  subset: "floor.subset",
  superset: "floor.superset",
  lower: "floor.at-most",
  higher: "floor.at-least",
  fixed: "floor.value",
} as const;

/** Returns what overrides of some layers state for a parameter. */
const elsewhere = (layers: readonly SettingLayer[], rule: RuleFile, name: string) =>
  layers.flatMap(({ overrides }) =>
    overrides.flatMap(({ parameters }) =>
      parameters.some((setting) => setting.rule === rule.id && setting.values.has(name))
        ? [valuesOf(rule, parameters).get(name)]
        : [],
    ),
  );

const show = (value: ParameterValue): string =>
  Array.isArray(value) ? `[${value.join(", ")}]` : String(value);
