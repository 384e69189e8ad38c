import type * as v from "valibot";
import { lookup } from "../../model/lookup.js";

type Schema = v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>;
/** What the schemas of valibot hold, as far as a way through them is looked for. */
interface Inside {
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly wrapped?: Schema;
  readonly item?: Schema;
  readonly options?: readonly Schema[];
  readonly getter?: (input: unknown) => Schema;
}

/** The fields that a shape knows at a path, for "did you mean". */
export function fieldsAt(shape: Schema, path: readonly unknown[]): string[] {
  let here = opened(shape);
  for (const key of path)
    here = here.flatMap(({ entries, item }) => {
      const next = typeof key === "number" ? item : lookup(entries, String(key));
      return next === undefined ? [] : opened(next);
    });
  return [...new Set(here.flatMap(({ entries }) => Object.keys(entries ?? {})))];
}

/** A schema without what only stands around it: optional, union, lazy. */
function opened(schema: Schema): Inside[] {
  const { wrapped, options, getter } = schema as Inside;
  if (wrapped) return opened(wrapped);
  if (getter) return opened(getter(undefined));
  return options ? options.filter(isSchema).flatMap(opened) : [schema as Inside];
}

/** The options of a picklist are words. */
const isSchema = (option: unknown): option is Schema =>
  typeof option === "object" && option !== null;
