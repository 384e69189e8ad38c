import type { FactEntry } from "../../facts/catalog.js";
import { type Message, message } from "../../messages/index.js";
import type { Parameter } from "../../model/rule.js";
import type { Operator } from "./operators.js";

/** What messages call the types of values. */
const TYPES = {
  presence: "type.presence",
  text: "type.text",
  date: "type.date",
  number: "type.number",
  list: "type.list",
} as const;

/** Returns what a value of a fact is: "a number", "one of mit, apache-2.0". */
export const factType = ({ type, values = [] }: Pick<FactEntry, "type" | "values">): Message =>
  type === "enum" ? message("type.enum", { words: values }) : message(TYPES[type]);

/** Returns what a value of a parameter is. */
export const parameterType = (type: Parameter["type"]): Message => message(TYPES[type]);

/** Returns what an operator compares with. */
export function operandType(takes: Operator["takes"]): Message {
  if (takes === "boolean") return message("type.boolean");
  return takes === "scalar" ? message("type.scalar") : message(TYPES[takes]);
}
