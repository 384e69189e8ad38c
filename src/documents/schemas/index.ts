import { explain, type SchemaError } from "./explain.js";
import type { RawError, SchemaId } from "./schema-error.js";

export type { SchemaError, SchemaId };

/** A validator that scripts/validators.ts made of a schema in third_party/schemas. */
interface Validator {
  (data: unknown): boolean;
  errors?: readonly RawError[] | null;
}

/** Each a chunk of its own: a run loads those of the documents that it meets. */
const VALIDATORS: Readonly<Record<SchemaId, () => Promise<{ validate: unknown }>>> = {
  "cyclonedx-1.5": () => import("../../../generated/schemas/cyclonedx-1.5.js"),
  "cyclonedx-1.6": () => import("../../../generated/schemas/cyclonedx-1.6.js"),
  "cyclonedx-1.7": () => import("../../../generated/schemas/cyclonedx-1.7.js"),
  "spdx-3.0.1": () => import("../../../generated/schemas/spdx-3.0.1.js"),
  "datapackage-1.0": () => import("../../../generated/schemas/datapackage-1.0.js"),
  "datapackage-2.0": () => import("../../../generated/schemas/datapackage-2.0.js"),
  "mct-0.0.1": () => import("../../../generated/schemas/mct-0.0.1.js"),
  "mct-0.0.2": () => import("../../../generated/schemas/mct-0.0.2.js"),
};

/** Returns where `data` breaks the schema, at most twenty places; none if it does not, or if there is no such schema. */
export async function validate(id: string, data: unknown): Promise<SchemaError[]> {
  if (!isSchema(id)) return [];
  const check = (await VALIDATORS[id]()).validate as Validator;
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
