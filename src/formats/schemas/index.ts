/** Something that breaks a schema, by JSON Pointer (RFC 6901). */
export interface SchemaError {
  readonly pointer: string;
  /** Where to point: the value, its key, or the end of the object that lacks a member. */
  readonly part: "value" | "key" | "closing";
  readonly text: string;
  /** Of the specification. */
  readonly section: string;
}

export async function validate(_id: string, _data: unknown): Promise<SchemaError[]> {
  return [];
}
