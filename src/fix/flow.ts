import { yaml } from "../report/escape.js";
import type { KeyNode } from "../report/suggested-keys.js";

/** Returns missing keys between braces, for a card that writes its mappings so. */
export const flow = (members: readonly [string, KeyNode][]): string =>
  `{${members.map(([key, node]) => `${yaml(key)}: ${flowValue(node)}`).join(", ")}}`;

/** Returns a value of its own, such as the entry of a list. */
export function flowValue({ value = "", members, items }: KeyNode): string {
  if (members.size > 0) return flow([...members]);
  if (items.size > 0) return `[${[...items.values()].map(flowValue).join(", ")}]`;
  return scalar(value);
}

/** A plain text may hold what ends a value between braces: it is always quoted. */
const scalar = (text: string): string => {
  const safe = yaml(text);
  return safe.startsWith('"') ? safe : `"${text.replace(/["\\]/g, "\\$&")}"`;
};
