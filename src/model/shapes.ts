/**
 * Small helpers for writing shapes once: the TypeScript type is inferred from the shape,
 * and `npm run generate` turns the same shape, descriptions included, into `schemas/*.schema.json`.
 */
import * as v from "valibot";

/** Returns the schema of a string with the sentence that explains it in the generated schema. */
export const text = (description: string) => v.pipe(v.string(), v.description(description));

/** Returns the schema of a string that must not be empty. */
export const filled = (description: string) =>
  v.pipe(v.string(), v.minLength(1), v.description(description));

/** Returns the schema of a whole number that is not negative. */
export const count = (description: string) =>
  v.pipe(v.number(), v.integer(), v.minValue(0), v.description(description));

/** Returns the schema of a calendar date, `YYYY-MM-DD`. */
export const date = (description: string) =>
  v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/), v.description(description));

/** Makes the schema of a list of texts with a description. */
export const texts = (description: string) =>
  v.pipe(v.array(v.string()), v.description(description));
