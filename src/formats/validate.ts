import { stateList } from "../facts/draft.js";
import type { Reading } from "./format.js";

/** The reading with what the schema of its format finds wrong; validators are loaded where one is asked. */
export async function validated({ schema, ...reading }: Reading): Promise<Reading> {
  if (schema === undefined) return reading;
  const { validate } = await import("./schemas/index.js");
  const faults = await validate(schema.id, schema.data);
  stateList(
    reading.document.statements,
    "document.invalid",
    faults.map(({ pointer, part, text, section }) => ({
      text: `${text.replace(/\.$/, "")} (${section})`,
      at: schema.place(pointer, part),
    })),
    "structured",
  );
  return reading;
}
