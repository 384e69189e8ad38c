import type * as v from "valibot";
import { type Message, message } from "../../messages/index.js";
import { lookup } from "../../model/lookup.js";

/** A mistake that a validator found, with the path to its place. */
export interface Complaint {
  readonly path: readonly (string | number)[];
  readonly message: Message;
  readonly issue: v.BaseIssue<unknown>;
}

/** Returns the innermost mistake of each issue. */
export const complaints = (issues: readonly v.BaseIssue<unknown>[]): Complaint[] =>
  issues.map(deepest);

/**
 * Returns the innermost mistake; of those of a union's options the one that got farthest, of equals the last, a
 * comparison of a condition.
 */
export function deepest(issue: v.BaseIssue<unknown>): Complaint {
  const path = issue.path?.map((item) => item.key as string | number) ?? [];
  const inner = (issue.issues ?? [])
    .map(deepest)
    .reduce<Complaint | undefined>(
      (best, complaint) =>
        best === undefined || complaint.path.length >= best.path.length ? complaint : best,
      undefined,
    );
  return inner === undefined
    ? { path, message: issueMessage(issue), issue }
    : { ...inner, path: [...path, ...inner.path] };
}

/**
 * Returns what is wrong, as a message of the catalog. A check of a shape of ours (`v.check`) gives a code of the catalog
 * as its text; what valibot itself found has the words that it expected and received.
 */
export function issueMessage({
  type,
  expected,
  received,
  message: code,
}: v.BaseIssue<unknown>): Message {
  if (type === "check") return { code, params: {} };
  const params = { expected: expected ?? type, received };
  if (expected === "never") return message("config.unknown-key", { key: unquoted(received) });
  if (type === "strict_object" && received === "undefined")
    return message("rule.field-missing", { key: unquoted(expected ?? "") });
  if (type === "integer") return message("value.whole-number", { received });
  if (type === "regex") return message("value.form", params);
  return /^(?:min|max)_length$/.test(type)
    ? message("value.length", params)
    : message("value.type", params);
}

const unquoted = (text: string) => text.replace(/^"(.*)"$/s, "$1");

type Schema = v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>;
/** What the schemas of valibot hold, as far as a way through them is looked for. */
interface Inside {
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly wrapped?: Schema;
  readonly item?: Schema;
  readonly options?: readonly Schema[];
  readonly getter?: (input: unknown) => Schema;
}

/** Returns the fields that a shape knows at a path, for "did you mean". */
export function fieldsAt(shape: Schema, path: readonly unknown[]): string[] {
  let schemas = opened(shape);
  for (const key of path)
    schemas = schemas.flatMap(({ entries, item }) => {
      const next = typeof key === "number" ? item : lookup(entries, String(key));
      return next === undefined ? [] : opened(next);
    });
  return [...new Set(schemas.flatMap(({ entries }) => Object.keys(entries ?? {})))];
}

/** Returns a schema without what only stands around it: optional, union, lazy. */
function opened(schema: Schema): Inside[] {
  const { wrapped, options, getter } = schema as Inside;
  if (wrapped) return opened(wrapped);
  if (getter) return opened(getter(undefined));
  return options ? options.filter(isSchema).flatMap(opened) : [schema as Inside];
}

/** True if an option is a schema: the options of a picklist are words. */
const isSchema = (option: unknown): option is Schema =>
  typeof option === "object" && option !== null;
