import { member } from "../model/lookup.js";

/** What the generated validators call. */

/** Errors after which a validator looks no further: a report shows far fewer. */
export const MAX_ERRORS = 200;

/** Items alike at a glance that are compared one by one; more of them are compared as text. */
const MAX_PAIRS = 16;

/**
 * Returns the index of the first item that equals an earlier one as JSON, or -1. Time grows with the size of the list
 * only.
 */
export function repeated(items: readonly unknown[]): number {
  const scalars = new Set<unknown>();
  const alike = new Map<number, { items: object[]; texts?: Set<string> }>();
  for (const [index, item] of items.entries()) {
    if (typeof item !== "object" || item === null) {
      if (scalars.has(item)) return index;
      scalars.add(item);
      continue;
    }
    const glance = glanceOf(item);
    const group = alike.get(glance);
    if (group === undefined) {
      alike.set(glance, { items: [item] });
    } else if (group.items.length < MAX_PAIRS) {
      if (group.items.some((earlier) => equal(item, earlier))) return index;
      group.items.push(item);
    } else {
      group.texts ??= new Set(group.items.map(canonical));
      const text = canonical(item);
      if (group.texts.has(text)) return index;
      group.texts.add(text);
    }
  }
  return -1;
}

/** Returns a number that is the same for equal objects, from their members without looking into them far. */
function glanceOf(item: object): number {
  let sum = Array.isArray(item) ? 1 : 2;
  for (const [key, value] of Object.entries(item))
    sum = (sum + Math.imul(key.length + 31, scalarGlance(value))) | 0;
  return sum;
}

function scalarGlance(value: unknown): number {
  if (typeof value !== "string") return typeof value === "number" ? value | 0 : 7;
  let sum = value.length;
  for (let i = Math.max(0, value.length - 12); i < value.length; i++)
    sum = (Math.imul(sum, 31) + value.charCodeAt(i)) | 0;
  return sum;
}

function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const members = Object.entries(a);
  if (members.length !== Object.keys(b).length) return false;
  return members.every(([key, value]) => Object.hasOwn(b, key) && equal(value, member(b, key)));
}

/** Returns the same text for values that differ in the order of members only. */
const canonical = (value: unknown): string => JSON.stringify(value, sorted);

function sorted(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  // The order of keys that are numbers is fixed anyway.
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Returns the length of a text in code points, as JSON Schema counts it. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length++;
  return length;
}
