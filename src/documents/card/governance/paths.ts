import type { Node } from "../../../text/tree.js";

/** Steps from the root of a document to a part of it. */
export type GovernancePath = readonly (string | number)[];

/** A node of a declaration, and the path to it. */
export interface GovernanceNode {
  readonly node: Node;
  readonly path: readonly (string | number)[];
}

/** Keys under which an entry of a list is named. */
export const NAMES = ["id", "name", "url"];

/** Both spellings of one word. */
export const SPELLINGS = new Map([
  ["licence", "license"],
  ["license", "licence"],
]);
/** `contacts: mail` says as much as `contacts: {general: mail}`, `personalInfo: no` as `personalInfo: {present: no}`. */
const SHORT_FORM = new Set([
  "general",
  "contact",
  "url",
  "name",
  "date",
  "present",
  "done",
  "transfer",
  "description",
]);

/** Returns the nodes at a path; `x[]` goes through a list, or through its only entry where the dash was left out. */
export function nodesAt(
  node: Node,
  path: readonly string[],
  where: readonly (string | number)[],
): GovernanceNode[] {
  const [step, ...steps] = path;
  if (step === undefined) return [{ node, path: where }];
  const key = step.replace(/\[\]$/, "");
  if (node.kind === "scalar" && steps.length === 0 && SHORT_FORM.has(key))
    return [{ node, path: where }];
  if (node.kind === "list" && steps.length === 0 && key === "general")
    return [{ node, path: where }];
  if (node.kind !== "map") return [];
  const otherSpelling = SPELLINGS.get(key);
  const spelling = otherSpelling !== undefined && !node.entries.has(key) ? otherSpelling : key;
  const entry =
    node.entries.get(spelling) ??
    (key === "id" ? NAMES.map((name) => node.entries.get(name)).find(Boolean) : undefined);
  if (entry === undefined) return [];
  const next = [...where, spelling];
  if (!step.endsWith("[]")) return nodesAt(entry.value, steps, next);
  const child = entry.value;
  if (child.kind === "map") return nodesAt(child, steps, next);
  if (child.kind === "scalar") return [{ node: child, path: next }];
  return child.items.flatMap((item, i) =>
    item.kind === "scalar"
      ? [{ node: item, path: [...next, i] }]
      : nodesAt(item, steps, [...next, i]),
  );
}
