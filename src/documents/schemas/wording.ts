import { type Message, message } from "../../messages/index.js";
import { lookup, member } from "../../model/lookup.js";
import type { RawError, SchemaId } from "../../model/schema-error.js";

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

/** Says in one sentence what is wrong at `pointer`; `missing` are the members that its object lacks. */
export function sentence(
  { keyword, params }: RawError,
  pointer: string,
  data: unknown,
  missing: readonly string[],
): Message {
  const owner = nameOf(pointer);
  const limit = String(params.limit);
  const value = () => valueWords(valueAt(data, pointer));
  const keys = () => quotedAll(params.keys as string[]);
  switch (keyword) {
    case "required":
    case "dependencies":
      return message("schema.missing", { owner, members: quotedAll(missing) });
    case "choice-none":
      return message("schema.needs-one", { owner, members: keys() });
    case "choice-many":
      return (params.keys as string[]).length > 0
        ? message("schema.only-one", { owner, members: keys() })
        : message("schema.several-forms", { owner });
    case "not":
      return excluded(owner, params.keys as string[]);
    case "misplaced":
      return message("schema.misplaced", {
        owner,
        members: quotedAll(params.extra as string[]),
        expected: quotedAll(params.needed as string[]),
      });
    case "choice-type":
      return message("schema.wrong-class", { owner });
    case "additionalProperties":
    case "unevaluatedProperties":
      return message("schema.unknown-member", { member: owner });
    case "type":
      return message("schema.wrong-type", { owner, type: typeWords(params.type) });
    case "enum":
      return notAmong(owner, value(), params.allowed);
    case "const":
      return message("schema.not-constant", {
        owner,
        value: value(),
        expected: valueWords(params.allowedValue),
      });
    case "pattern":
      return message("schema.wrong-form", { owner, value: value() });
    case "format":
      return message("schema.wrong-date", { owner, value: value() });
    case "uniqueItems":
      return message("schema.repeated", { owner });
    case "minItems":
      return message("schema.too-few-items", { owner, limit });
    case "maxItems":
      return message("schema.too-many-items", { owner, limit });
    case "minLength":
      return message("schema.too-few-characters", { owner, limit });
    case "maxLength":
      return message("schema.too-many-characters", { owner, limit });
    case "minProperties":
      return message("schema.too-few-members", { owner, limit });
    case "maxProperties":
      return message("schema.too-many-members", { owner, limit });
    case "minimum":
    case "maximum":
    case "exclusiveMinimum":
    case "exclusiveMaximum":
      return message("schema.out-of-range", {
        owner,
        comparison: String(params.comparison),
        limit,
      });
    default:
      return message("schema.other", { owner });
  }
}

/**
 * Returns a fault with its place in the terms of the specification: for SPDX the class and its property, else the path
 * without numbers.
 */
export function cited(fault: Message, id: SchemaId, pointer: string, data: unknown): Message {
  const steps = stepsOf(pointer);
  const path = id.startsWith("spdx") ? classPath(data, steps) : steps;
  const text = path.map((step) => (isIndex(step) ? "[]" : `.${cut(step)}`));
  const end = text.slice(-MAX_STEPS).join("").replace(/^\./, "");
  const shortened = text.length > MAX_STEPS ? `…${end}` : end;
  return message("manifest.specification-broken", {
    fault,
    standard: NAMES[id],
    section: shortened === "" ? message("schema.top-level") : shortened,
  });
}

/** Returns the class of the nearest object around that has a `type`, and the steps from there. */
function classPath(data: unknown, steps: readonly string[]): string[] {
  for (let length = steps.length; length > 0; length--) {
    const type = member(valueIn(data, steps.slice(0, length)), "type");
    if (typeof type === "string" && /^\w{1,60}$/.test(type)) return [type, ...steps.slice(length)];
  }
  return [...steps];
}

/** Names a value by its key, or by the list that it stands in. */
function nameOf(pointer: string): Message {
  const steps = stepsOf(pointer);
  const last = steps.at(-1);
  if (last === undefined) return message("schema.document");
  if (!isIndex(last)) return message("schema.member", { name: quoted(last) });
  const listName = steps.findLast((step) => !isIndex(step));
  return listName === undefined
    ? message("schema.item")
    : message("schema.item-of", { list: quoted(listName) });
}

function excluded(owner: Message, keys: readonly string[]): Message {
  const [member, ...others] = quotedAll(keys);
  if (member === undefined) return message("schema.excluded", { owner });
  return others.length === 0
    ? message("schema.excluded-member", { owner, member })
    : message("schema.excluded-together", { owner, members: [member, ...others] });
}

const isIndex = (step: string) => /^\d+$/.test(step);
const quoted = (text: string) => `\`${cut(text)}\``;
const quotedAll = (keys: readonly string[]) => keys.slice(0, MAX_LISTED).map(quoted);

/** Returns a string of a document on one line, cut, without what could end its backticks. */
function cut(text: string): string {
  const plain = text.slice(0, 4 * MAX_SHOWN).replace(/[\p{C}\p{Z}`]+/gu, " ");
  const characters = [...plain];
  return characters.length > MAX_SHOWN || text.length > 4 * MAX_SHOWN
    ? `${characters.slice(0, MAX_SHOWN - 1).join("")}…`
    : plain;
}

function valueWords(value: unknown): string | Message {
  if (Array.isArray(value)) return message("schema.list");
  if (typeof value === "object" && value !== null) return message("schema.object");
  return quoted(String(value));
}

function notAmong(owner: Message, value: string | Message, allowed: unknown): Message {
  return allowed instanceof Set && allowed.size <= MAX_LISTED
    ? message("schema.not-among", { owner, value, allowed: quotedAll([...allowed].map(String)) })
    : message("schema.not-listed", { owner, value });
}

const TYPES: Readonly<Record<string, Message>> = {
  string: message("schema.string"),
  object: message("schema.object"),
  array: message("schema.list"),
  integer: message("schema.integer"),
  number: message("schema.number"),
  boolean: message("schema.boolean"),
  null: message("schema.null"),
};

const typeWords = (type: unknown): Message =>
  [type]
    .flat()
    .map((name) => lookup(TYPES, String(name)) ?? message("schema.other-type"))
    .reduce((first, second) => message("schema.either", { first, second }));

const stepsOf = (pointer: string): string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));

const valueAt = (data: unknown, pointer: string) => valueIn(data, stepsOf(pointer));

const valueIn = (data: unknown, steps: readonly string[]) =>
  steps.reduce<unknown>((value, step) => member(value, step), data);
