import type { Message } from "../messages/index.js";
import type { Range } from "../model/location.js";

/** A parsed document as a tree whose every node knows its place. Map keys are never object properties. */
export type Node = ScalarNode | ListNode | MapNode;

export interface ScalarNode {
  readonly kind: "scalar";
  /** As the author wrote it, without quotes: `1.10` and `no` stay what they are. Null for an empty value. */
  readonly text: string | null;
  readonly type: "string" | "number" | "boolean" | "null";
  readonly range: Range;
}
export interface ListNode {
  readonly kind: "list";
  readonly items: readonly Node[];
  readonly range: Range;
}
export interface MapNode {
  readonly kind: "map";
  readonly entries: ReadonlyMap<string, MapEntry>;
  readonly range: Range;
}
export interface MapEntry {
  readonly key: Range;
  readonly value: Node;
}

/** Something wrong with a text, at its place. Never an exception. */
export interface Problem {
  readonly code: ProblemCode;
  readonly message: Message;
  readonly range: Range;
}
export type ProblemCode =
  | "syntax"
  | "duplicate-key"
  | "complex-key"
  | "reserved-key"
  | "tag"
  | "too-big"
  | "too-deep"
  | "too-many-nodes"
  | "too-many-aliases"
  | "not-a-mapping"
  | "not-closed"
  | "encoding";

/** Returns the node at a path of keys, or undefined. */
export function nodeUnder(node: Node | undefined, ...path: readonly string[]): Node | undefined {
  let current = node;
  for (const key of path) {
    if (current?.kind !== "map") return undefined;
    current = current.entries.get(key)?.value;
  }
  return current;
}

/** Returns the node at a path, lists included, or the last one on the way to it. */
export function nearestNode(root: Node, path: readonly (string | number)[]): Node {
  let node = root;
  for (const step of path) {
    const next: Node | undefined =
      node.kind === "map"
        ? node.entries.get(String(step))?.value
        : node.kind === "list"
          ? node.items[Number(step)]
          : undefined;
    if (next === undefined) break;
    node = next;
  }
  return node;
}

/** Returns what a tree says, without its places. A number or boolean is one where it is written so. */
export function plain(node: Node): unknown {
  if (node.kind === "list") return node.items.map(plain);
  if (node.kind === "map")
    return Object.fromEntries([...node.entries].map(([key, entry]) => [key, plain(entry.value)]));
  if (node.type === "number") return Number(node.text);
  if (node.type === "boolean") return node.text?.toLowerCase() === "true";
  return node.text;
}

/** Escapes a key for a JSON Pointer (RFC 6901). */
export const pointer = (...path: readonly (string | number)[]): string =>
  path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
