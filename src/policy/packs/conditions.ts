import { CATALOG, factsOf } from "../../facts/catalog.js";
import { type Message, message } from "../../messages/index.js";
import { suggestion } from "../../model/errors.js";
import { lookup } from "../../model/lookup.js";
import type { Condition, Parameter } from "../../model/rule.js";
import type { SubjectKind } from "../../model/vocabulary.js";
import { OPERATORS } from "./operators.js";
import { factType, operandType, parameterType } from "./value-types.js";

/** A mistake in a condition; the path leads to it in rule.json. */
export interface ConditionProblem {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly message: Message;
  readonly hint?: Message;
}

const MAX_DEPTH = 16;

/** Checks everything that the shape of a condition cannot say: known facts and operators, fitting types and values. */
export function checkCondition(
  condition: Condition,
  kinds: readonly SubjectKind[],
  path: readonly (string | number)[],
  parameters: Readonly<Record<string, Parameter>> = {},
): ConditionProblem[] {
  if (path.length > MAX_DEPTH * 2)
    return [
      { code: "too-deep", path, message: message("condition.too-deep", { limit: MAX_DEPTH }) },
    ];
  if ("all" in condition)
    return condition.all.flatMap((child, i) =>
      checkCondition(child, kinds, [...path, "all", i], parameters),
    );
  if ("any" in condition)
    return condition.any.flatMap((child, i) =>
      checkCondition(child, kinds, [...path, "any", i], parameters),
    );
  if ("not" in condition) {
    const problems = checkCondition(condition.not, kinds, [...path, "not"], parameters);
    // `not equal` would hold where nothing was stated: the trap that the operators close.
    for (const { fact, operator } of leaves(condition.not))
      if (operator !== "present" && lookup(CATALOG, fact)?.mayBeAbsent === true)
        problems.push({
          code: "not-over-silence",
          path: [...path, "not"],
          message: message("condition.not-over-silence", { fact }),
          hint: message("condition.use-negations"),
        });
    return problems;
  }
  const problems: ConditionProblem[] = [];
  const complain = (code: string, key: string, text: Message, hint?: Message) =>
    problems.push({
      code,
      path: [...path, key],
      message: text,
      ...(hint === undefined ? {} : { hint }),
    });
  const fact = lookup(CATALOG, condition.fact);
  const operator = lookup(OPERATORS, condition.operator);
  if (!fact)
    complain(
      "unknown-fact",
      "fact",
      message("condition.unknown-fact", { fact: condition.fact }),
      suggestion(condition.fact, kinds.flatMap(factsOf)),
    );
  else
    for (const kind of kinds)
      if (!fact.kinds.includes(kind))
        complain(
          "fact-kind",
          "fact",
          message("condition.wrong-kind", { fact: condition.fact, kinds: fact.kinds, kind }),
        );
  if (!operator)
    complain(
      "unknown-operator",
      "operator",
      message("condition.unknown-operator", { operator: condition.operator }),
      suggestion(condition.operator, Object.keys(OPERATORS)),
    );
  if (!fact || !operator) return problems;
  if (!operator.types.includes(fact.type))
    complain(
      "operator-type",
      "operator",
      message("condition.operator-does-not-apply", {
        operator: condition.operator,
        fact: condition.fact,
        type: factType(fact),
      }),
    );
  const { value } = condition;
  if (typeof value === "object" && "parameter" in value) {
    const name = value.parameter;
    const given = lookup(parameters, name);
    const wanted = operator.takes === "list" ? "list" : fact.type === "number" ? "number" : "text";
    if (!given)
      complain(
        "unknown-parameter",
        "value",
        message("condition.unknown-parameter", { name }),
        suggestion(name, Object.keys(parameters)),
      );
    else if (operator.takes === "boolean" || given.type !== wanted)
      complain(
        "value-type",
        "value",
        message("condition.parameter-type", {
          operator: condition.operator,
          wanted: operandType(operator.takes),
          name,
          type: parameterType(given.type),
        }),
      );
    return problems;
  }
  const fits =
    operator.takes === "boolean"
      ? typeof value === "boolean"
      : operator.takes === "list"
        ? Array.isArray(value) && value.length > 0
        : operator.takes === "number" || fact.type === "number"
          ? typeof value === "number"
          : typeof value === "string";
  if (!fits)
    complain(
      "value-type",
      "value",
      message("condition.value-type", {
        operator: condition.operator,
        wanted: operandType(operator.takes),
      }),
    );
  const words = fact.type === "presence" ? ["yes", "no", "partial", "unknown", "n/a"] : fact.values;
  if (fits && words && operator.takes !== "boolean")
    for (const word of Array.isArray(value) ? value : [value])
      if (typeof word === "string" && !words.includes(word))
        complain(
          "unknown-value",
          "value",
          message("condition.unknown-value", { fact: condition.fact, value: word }),
          suggestion(word, words),
        );
  return problems;
}

/** Returns the leaves of a condition. */
export function leaves(condition: Condition): { fact: string; operator: string }[] {
  if ("all" in condition) return condition.all.flatMap(leaves);
  if ("any" in condition) return condition.any.flatMap(leaves);
  if ("not" in condition) return leaves(condition.not);
  return [condition];
}
