import { VALIDATORS } from "../../../generated/schemas/index.js";
import type { SchemaId } from "../../model/schema-error.js";
import { explain, type SchemaError } from "./explain.js";

export type { SchemaError, SchemaId };

/** Returns where `data` breaks the schema, at most twenty places; none if it does not, or if there is no such schema. */
export async function validate(id: string, data: unknown): Promise<SchemaError[]> {
  if (!isSchema(id)) return [];
  const { validate: check } = await VALIDATORS[id]();
  try {
    return check(data) ? [] : explain(id, data, check.errors ?? []);
  } catch (error) {
    // Nested deeper than the stack: nothing is known about such a document.
    if (error instanceof RangeError) return [];
    throw error;
  } finally {
    check.errors = null;
  }
}

const isSchema = (id: string): id is SchemaId => Object.hasOwn(VALIDATORS, id);
