/**
 * Looks up what a table itself holds under a key. A key may be the text of a stranger, and every object answers to
 * `constructor` and `__proto__`: a bare `table[key]` would find these. `test/lookup.test.ts` refuses it everywhere else.
 */
export const lookup = <Value>(
  table: Readonly<Record<string, Value>> | undefined,
  key: string,
): Value | undefined => (table !== undefined && Object.hasOwn(table, key) ? table[key] : undefined);

/** Looks up a member of what may be no object at all. */
export const member = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null
    ? lookup(value as Readonly<Record<string, unknown>>, key)
    : undefined;

/** Makes a table by keys that are ours, such as the names of the catalog. From entries it would take thrice the time. */
export function tabulate<Value>(
  keys: readonly string[],
  make: (key: string) => Value,
): Record<string, Value> {
  const table: Record<string, Value> = {};
  for (const key of keys) table[key] = make(key);
  return table;
}
