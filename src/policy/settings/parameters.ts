import { type Message, message } from "../../messages/index.js";
import { suggestion, UserError } from "../../model/errors.js";
import type { Location } from "../../model/location.js";
import type { Condition, ConditionValue, Pack, Parameter, RuleFile } from "../../model/rule.js";
import type { Severity } from "../../model/vocabulary.js";
import { parameterType } from "../packs/value-types.js";

/** What the configuration sets for one rule, with the place of each value. */
export interface StatedParameters {
  readonly rule: string;
  readonly at: Location;
  readonly values: ReadonlyMap<string, { readonly value: unknown; readonly at: Location }>;
}

/** Settings for some documents, with the place of each part. */
export interface StatedOverride {
  readonly files: readonly { readonly text: string; readonly at: Location }[];
  readonly rules: ReadonlyMap<string, { readonly value: Severity | "off"; readonly at: Location }>;
  readonly parameters: readonly StatedParameters[];
}

/** What a parameter can be given. */
export type ParameterValue = string | number | string[];

/** True if a value can be given to a parameter of a type. */
export function isOfType(value: unknown, type: Parameter["type"]): value is ParameterValue {
  if (type === "list")
    return Array.isArray(value) && value.every((item) => typeof item === "string");
  return typeof value === (type === "number" ? "number" : "string");
}

/** Returns what is wrong with a value that a parameter cannot have; undefined if it may have it. */
export function valueProblem(value: unknown, parameter: Parameter): Message | undefined {
  const { type, minimum, maximum } = parameter;
  const notType = message("parameter.not-type", { type: parameterType(type) });
  if (!isOfType(value, type)) return notType;
  const words = parameter.enum;
  const strange =
    words && [value].flat().find((word) => typeof word === "string" && !words.includes(word));
  if (strange !== undefined)
    return message("parameter.not-listed", { value: strange, words: words ?? [] });
  if (typeof value !== "number") return undefined;
  if (!Number.isFinite(value)) return notType;
  if (minimum !== undefined && value < minimum) return message("parameter.too-small", { minimum });
  return maximum !== undefined && value > maximum
    ? message("parameter.too-large", { maximum })
    : undefined;
}

/** Returns what limits the values of a parameter and does not fit its type. */
export function schemaProblems({ type, stricter, ...limits }: Parameter) {
  const problems: { key: string; message: Message }[] = [];
  const misfit = message("parameter.limit-does-not-fit", { type: parameterType(type) });
  const wrong = (key: string) => problems.push({ key, message: misfit });
  if (limits.enum && type === "number") wrong("enum");
  for (const key of ["minimum", "maximum"] as const)
    if (limits[key] !== undefined && type !== "number") wrong(key);
  const wanted = stricter === "subset" || stricter === "superset" ? "list" : "number";
  if (stricter !== undefined && type !== wanted) wrong("stricter");
  return problems;
}

/**
 * Returns the pack with every parameter filled in, by what was stated last or else by its default. A rule that lacks a
 * value keeps its `parameters` and is not applicable.
 */
export function withParameters(pack: Pack, stated: readonly StatedParameters[]): Pack {
  if (!pack.rules.some(({ parameters }) => parameters)) return pack;
  return { ...pack, rules: pack.rules.map((rule) => filledIn(rule, stated)) };
}

/** Fills in the parameters of one rule. */
export function filledIn(rule: RuleFile, stated: readonly StatedParameters[]): RuleFile {
  if (!rule.parameters) return rule;
  refuseValues(rule, stated);
  return filledWith(rule, valuesOf(rule, stated));
}

/** Refuses values that a parameter cannot have, at their line. */
export function refuseValues(rule: RuleFile, stated: readonly StatedParameters[]): void {
  for (const [name, parameter] of Object.entries(rule.parameters ?? {}))
    for (const setting of stated) {
      const given = setting.rule === rule.id ? setting.values.get(name) : undefined;
      const problem = given && valueProblem(given.value, parameter);
      if (!given || problem === undefined) continue;
      const { type } = parameter;
      throw new UserError(
        "config-invalid",
        isOfType(given.value, type)
          ? message("parameter.invalid-value", { rule: rule.id, name, problem })
          : message("parameter.wrong-type", { rule: rule.id, name, type: parameterType(type) }),
        isOfType(given.value, type) || type !== "list"
          ? message("parameter.see-rule", { rule: rule.id })
          : message("parameter.write-list"),
        given.at,
      );
    }
}

/** Returns the value of each parameter that has one: the last that was stated, else the default. */
export function valuesOf(
  rule: RuleFile,
  stated: readonly StatedParameters[],
): Map<string, ParameterValue> {
  const ofRule = stated.filter((setting) => setting.rule === rule.id);
  const values = new Map<string, ParameterValue>();
  for (const [name, { type, default: usual }] of Object.entries(rule.parameters ?? {})) {
    const given = ofRule.findLast((setting) => setting.values.has(name))?.values.get(name);
    const value = given === undefined ? usual : given.value;
    if (isOfType(value, type)) values.set(name, value);
  }
  return values;
}

/** Returns the rule with values in the place of its parameters; as it is where one lacks a value. */
export function filledWith(rule: RuleFile, values: ReadonlyMap<string, ParameterValue>): RuleFile {
  const { parameters, ...fields } = rule;
  if (!parameters || values.size < Object.keys(parameters).length) return rule;
  const put = (condition: Condition): Condition => replaced(condition, values);
  return {
    ...fields,
    when: put(rule.when),
    ...(rule.undetermined ? { undetermined: put(rule.undetermined) } : {}),
    ...(rule.require ? { require: put(rule.require) } : {}),
    ...(rule.cases
      ? { cases: rule.cases.map((ruleCase) => ({ ...ruleCase, require: put(ruleCase.require) })) }
      : {}),
  };
}

function replaced(condition: Condition, values: ReadonlyMap<string, ParameterValue>): Condition {
  if ("all" in condition) return { all: condition.all.map((child) => replaced(child, values)) };
  if ("any" in condition) return { any: condition.any.map((child) => replaced(child, values)) };
  if ("not" in condition) return { not: replaced(condition.not, values) };
  const { value } = condition;
  if (!isParameter(value)) return condition;
  return { ...condition, value: values.get(value.parameter) ?? "" };
}

const isParameter = (value: ConditionValue): value is { parameter: string } =>
  typeof value === "object" && "parameter" in value;

/** Refuses a name that a rule has no parameter of. Rules that are not loaded cannot be asked. */
export function refuseUnknownParameters(
  stated: readonly StatedParameters[],
  rules: ReadonlyMap<string, RuleFile>,
): void {
  for (const { rule: id, values } of stated) {
    const names = Object.keys(rules.get(id)?.parameters ?? {});
    if (!rules.has(id)) continue;
    for (const [name, given] of values)
      if (!names.includes(name))
        throw new UserError(
          "config-unknown-key",
          message("parameter.unknown", { rule: id, name }),
          suggestion(name, names) ??
            (names.length > 0 ? message("parameter.known", { names }) : message("parameter.none")),
          given.at,
        );
  }
}
