import { didYouMean, UserError } from "../errors.js";
import type { Location } from "../model/location.js";
import type { Condition, ConditionValue, Pack, Parameter, RuleFile } from "../model/rule.js";

/** What the configuration sets for one rule, with the place of each value. */
export interface StatedParameters {
  readonly rule: string;
  readonly at: Location;
  readonly values: ReadonlyMap<string, { readonly value: unknown; readonly at: Location }>;
}

/** Whether a value can be given to a parameter of a type. */
export function isOfType(
  value: unknown,
  type: Parameter["type"],
): value is string | number | string[] {
  if (type === "list") return Array.isArray(value) && value.every((one) => typeof one === "string");
  return typeof value === (type === "number" ? "number" : "string");
}

/**
 * The pack with every parameter filled in, by the configuration or else by its default. A rule that lacks a value keeps
 * its `parameters` and is not applicable.
 */
export function withParameters(pack: Pack, stated: readonly StatedParameters[]): Pack {
  if (!pack.rules.some(({ parameters }) => parameters)) return pack;
  return { ...pack, rules: pack.rules.map((rule) => filledIn(rule, stated)) };
}

/** The same for one rule. */
export function filledIn(rule: RuleFile, stated: readonly StatedParameters[]): RuleFile {
  const { parameters, ...rest } = rule;
  if (!parameters) return rule;
  const own = stated.find((one) => one.rule === rule.id);
  const values = new Map<string, string | number | string[]>();
  for (const [name, { type, default: usual }] of Object.entries(parameters)) {
    const given = own?.values.get(name);
    if (given && !isOfType(given.value, type))
      throw new UserError(
        "config-invalid",
        `parameters.${rule.id}.${name}: a ${type} is needed here`,
        type === "list" ? "write [one, two]" : `docs/rules/${rule.id}.md says what it is for`,
        given.at,
      );
    const value = given?.value ?? usual;
    if (isOfType(value, type)) values.set(name, value);
  }
  if (values.size < Object.keys(parameters).length) return rule;
  const put = (condition: Condition): Condition => replaced(condition, values);
  return {
    ...rest,
    when: put(rule.when),
    ...(rule.undetermined ? { undetermined: put(rule.undetermined) } : {}),
    ...(rule.require ? { require: put(rule.require) } : {}),
    ...(rule.cases
      ? { cases: rule.cases.map((one) => ({ ...one, require: put(one.require) })) }
      : {}),
  };
}

function replaced(
  condition: Condition,
  values: ReadonlyMap<string, string | number | string[]>,
): Condition {
  if ("all" in condition) return { all: condition.all.map((one) => replaced(one, values)) };
  if ("any" in condition) return { any: condition.any.map((one) => replaced(one, values)) };
  if ("not" in condition) return { not: replaced(condition.not, values) };
  const { value } = condition;
  if (!isParameter(value)) return condition;
  return { ...condition, value: values.get(value.parameter) ?? "" };
}

const isParameter = (value: ConditionValue): value is { parameter: string } =>
  typeof value === "object" && "parameter" in value;

/** Parameters for a rule or a name that does not exist are mistakes of the configuration. */
export function refuseStrangers(
  stated: readonly StatedParameters[],
  packs: readonly Pack[],
  knownRules: ReadonlySet<string>,
): void {
  const rules = new Map(packs.flatMap((pack) => pack.rules.map((rule) => [rule.id, rule])));
  for (const { rule: id, at, values } of stated) {
    if (!knownRules.has(id))
      throw new UserError(
        "rule-unknown",
        `the configuration sets parameters of a rule that no loaded pack has: ${id}`,
        didYouMean(id, knownRules) ?? "check the id, or add its pack",
        at,
      );
    const rule = rules.get(id);
    if (!rule) continue;
    const names = Object.keys(rule.parameters ?? {});
    for (const [name, given] of values)
      if (!names.includes(name))
        throw new UserError(
          "config-unknown-key",
          `${id} has no parameter ${name}`,
          didYouMean(name, names) ??
            (names.length > 0 ? `it has: ${names.join(", ")}` : "it has none"),
          given.at,
        );
  }
}
