import { explain, type RawError, type SchemaError, type SchemaId } from "./explain.js";

export type { SchemaError, SchemaId };

/** A validator that scripts/validators.ts made of a schema in third_party/schemas. */
interface Validator {
  (data: unknown): boolean;
  errors?: readonly RawError[] | null;
}

/** Each a chunk of its own: a run loads those of the documents that it meets. */
const VALIDATORS: Readonly<Record<SchemaId, () => Promise<{ validate: unknown }>>> = {
  "cyclonedx-1.5": () => import("./cyclonedx-1.5.generated.js"),
  "cyclonedx-1.6": () => import("./cyclonedx-1.6.generated.js"),
  "cyclonedx-1.7": () => import("./cyclonedx-1.7.generated.js"),
  "spdx-3.0.1": () => import("./spdx-3.0.1.generated.js"),
  "datapackage-1.0": () => import("./datapackage-1.0.generated.js"),
  "datapackage-2.0": () => import("./datapackage-2.0.generated.js"),
  "mct-0.0.1": () => import("./mct-0.0.1.generated.js"),
  "mct-0.0.2": () => import("./mct-0.0.2.generated.js"),
};

/** Where `data` breaks the schema, at most twenty places; none where it does not, or where there is no such schema. */
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
