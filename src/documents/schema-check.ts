import { stateList } from "../facts/draft.js";
import type { Reading, SchemaQuestion } from "./format.js";

/** Returns the reading with what breaks its specification; the validator of a schema is loaded where one is asked. */
export async function validated({ schema, check, ...reading }: Reading): Promise<Reading> {
  const faults = [...(check?.() ?? []), ...(await faultsOf(schema))];
  stateList(reading.document.statements, "document.invalid", faults, "structured");
  return reading;
}

async function faultsOf(schema: SchemaQuestion | undefined) {
  if (schema === undefined) return [];
  const { validate } = await import("./schemas/index.js");
  const faults = await validate(schema.id, schema.data);
  return faults.map(({ pointer, part, text }) => ({ text, at: schema.place(pointer, part) }));
}
