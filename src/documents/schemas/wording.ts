import { lookup, member } from "../../model/lookup.js";
import type { RawError, SchemaId } from "./schema-error.js";

/** Of a string of a document no more is shown. */
const MAX_SHOWN = 60;
/** Of a list of allowed values no longer one is shown. */
const MAX_LISTED = 10;
/** Of a path only the end is shown. */
const MAX_STEPS = 8;

const NAMES: Readonly<Record<SchemaId, string>> = {
  "cyclonedx-1.5": "CycloneDX 1.5",
  "cyclonedx-1.6": "CycloneDX 1.6",
  "cyclonedx-1.7": "CycloneDX 1.7",
  "spdx-3.0.1": "SPDX 3.0.1",
  "datapackage-1.0": "Data Package 1.0",
  "datapackage-2.0": "Data Package 2.0",
  "mct-0.0.1": "Model Card Toolkit 0.0.1",
  "mct-0.0.2": "Model Card Toolkit 0.0.2",
};

/** One sentence about an error at `pointer`. */
export function sentence(
  { keyword, params }: RawError,
  pointer: string,
  data: unknown,
  missing: readonly string[],
): string {
  const name = nameOf(pointer);
  const limit = String(params.limit);
  switch (keyword) {
    case "required":
    case "dependencies":
      return `${quotedAll(missing)} ${missing.length > 1 ? "are" : "is"} missing in ${name}.`;
    case "choice-none":
      return `${upper(name)} needs one of ${quotedAll(params.keys as string[])}.`;
    case "choice-many":
      return (params.keys as string[]).length > 0
        ? `${upper(name)} may have only one of ${quotedAll(params.keys as string[])}.`
        : `${upper(name)} fits more than one of the forms that exclude each other.`;
    case "not":
      return notWords(name, params.keys as string[]);
    case "misplaced":
      return `${upper(name)} has ${quotedAll(params.extra as string[])} where ${quotedAll(params.needed as string[])} is expected.`;
    case "choice-type":
      return `The \`type\` of ${name} is none of the classes that may stand here.`;
    case "additionalProperties":
    case "unevaluatedProperties":
      return `${name} is no member that the schema has here.`;
    case "type":
      return `${upper(name)} is not ${typeWords(params.type)}.`;
    case "enum":
      return `${upper(shown(valueAt(data, pointer)))} is not among the values of ${name}${listed(params.allowed)}.`;
    case "const":
      return `${upper(shown(valueAt(data, pointer)))} is not the one value of ${name}: ${shown(params.allowedValue)}.`;
    case "pattern":
      return `${upper(shown(valueAt(data, pointer)))} does not have the form that the schema asks of ${name}.`;
    case "format":
      return `${upper(shown(valueAt(data, pointer)))} is no date and time of RFC 3339 in ${name}.`;
    case "uniqueItems":
      return `${upper(name)} repeats an earlier one.`;
    case "minItems":
    case "minLength":
    case "minProperties":
      return `${upper(name)} is shorter than the least length ${limit}.`;
    case "maxItems":
    case "maxLength":
    case "maxProperties":
      return `${upper(name)} is longer than the greatest length ${limit}.`;
    case "minimum":
    case "maximum":
    case "exclusiveMinimum":
    case "exclusiveMaximum":
      return `${upper(name)} is not ${String(params.comparison)} ${limit}.`;
    default:
      return `${upper(name)} is not as the schema asks.`;
  }
}

/** The place in the terms of the specification: for SPDX the class and its property, else the path without numbers. */
export function section(id: SchemaId, pointer: string, data: unknown): string {
  const steps = stepsOf(pointer);
  const path = id.startsWith("spdx") ? classPath(data, steps) : steps;
  const text = path.map((step) => (isIndex(step) ? "[]" : `.${cut(step)}`));
  const end = text.slice(-MAX_STEPS).join("").replace(/^\./, "");
  const place = text.length > MAX_STEPS ? `…${end}` : end;
  return `${NAMES[id]}, ${place === "" ? "top level" : place}`;
}

/** The class of the nearest object around with a `type`, and what follows it. */
function classPath(data: unknown, steps: readonly string[]): string[] {
  for (let length = steps.length; length > 0; length--) {
    const type = member(valueIn(data, steps.slice(0, length)), "type");
    if (typeof type === "string" && /^\w{1,60}$/.test(type)) return [type, ...steps.slice(length)];
  }
  return [...steps];
}

/** What a value is called: its key, or the list that it stands in. */
function nameOf(pointer: string): string {
  const steps = stepsOf(pointer);
  const last = steps.at(-1);
  if (last === undefined) return "the document";
  if (!isIndex(last)) return quoted(last);
  const list = steps.findLast((step) => !isIndex(step));
  return list === undefined ? "an item" : `an item of ${quoted(list)}`;
}

function notWords(name: string, keys: readonly string[]): string {
  if (keys.length === 0) return `${upper(name)} has a value that the schema excludes.`;
  return keys.length === 1
    ? `${upper(name)} may not have ${quotedAll(keys)} as it stands.`
    : `${upper(name)} may not have ${quotedAll(keys)} together.`;
}

const isIndex = (step: string) => /^\d+$/.test(step);
const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const quoted = (text: string) => `\`${cut(text)}\``;
const quotedAll = (keys: readonly string[]) => keys.slice(0, MAX_LISTED).map(quoted).join(", ");

/** A string of a document on one line, cut, without what could end its backticks. */
function cut(text: string): string {
  const plain = text.slice(0, 4 * MAX_SHOWN).replace(/[\p{C}\p{Z}`]+/gu, " ");
  const all = [...plain];
  return all.length > MAX_SHOWN || text.length > 4 * MAX_SHOWN
    ? `${all.slice(0, MAX_SHOWN - 1).join("")}…`
    : plain;
}

function shown(value: unknown): string {
  if (typeof value === "string") return quoted(value);
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" && value !== null ? "an object" : quoted(String(value));
}

function listed(allowed: unknown): string {
  if (!(allowed instanceof Set) || allowed.size > MAX_LISTED) return "";
  return `: ${quotedAll([...allowed].map(String))}`;
}

const TYPES: Readonly<Record<string, string>> = {
  string: "a string",
  object: "an object",
  array: "a list",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
  null: "null",
};

const typeWords = (type: unknown): string =>
  [type]
    .flat()
    .map((one) => lookup(TYPES, String(one)) ?? "of its type")
    .join(" or ");

const stepsOf = (pointer: string): string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));

const valueAt = (data: unknown, pointer: string) => valueIn(data, stepsOf(pointer));

const valueIn = (data: unknown, steps: readonly string[]) =>
  steps.reduce<unknown>((value, step) => member(value, step), data);
