import type { RawError, SchemaId } from "../../src/model/schema-error.js";

/** A validator that scripts/validators.ts makes of a schema in third_party/schemas. */
export interface Validator {
  (data: unknown): boolean;
  errors?: readonly RawError[] | null;
}

/** Loads the validator of a schema, each from a module of its own. */
export const VALIDATORS: Readonly<
  Record<SchemaId, () => Promise<{ readonly validate: Validator }>>
>;
