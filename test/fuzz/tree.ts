import { stringify } from "yaml";
import type { Chance } from "./chance.js";
import { anything, hostile } from "./words.js";

/** Data without prototypes, whose objects may have a key twice or called `__proto__`. */
export type Tree = null | boolean | number | string | Tree[] | Members;
export class Members {
  readonly entries: [string, Tree][];
  constructor(entries: [string, Tree][]) {
    this.entries = entries;
  }
}

export const treeOf = (value: unknown): Tree => {
  if (Array.isArray(value)) return value.map(treeOf);
  if (typeof value === "object" && value !== null)
    return new Members(Object.entries(value).map(([key, part]) => [key, treeOf(part)]));
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? value
    : null;
};

export const copy = (tree: Tree): Tree =>
  Array.isArray(tree)
    ? tree.map(copy)
    : tree instanceof Members
      ? new Members(tree.entries.map(([key, part]) => [key, copy(part)]))
      : tree;

/** A small tree of hostile words. */
export function wild(chance: Chance, depth = 3): Tree {
  const kind = chance.below(depth > 0 ? 10 : 7);
  if (kind === 7) return chance.some(0, 3, () => wild(chance, depth - 1));
  if (kind > 7)
    return new Members(chance.some(0, 3, () => [anything(chance), wild(chance, depth - 1)]));
  return chance.pick<Tree>([
    null,
    true,
    false,
    chance.below(5000) - 100,
    chance.next() * 1e21,
    anything(chance),
    hostile(chance),
  ]);
}

/** Places that hold something, and their number. */
function holders(tree: Tree, into: (Tree[] | Members)[] = []): (Tree[] | Members)[] {
  if (Array.isArray(tree)) {
    into.push(tree);
    for (const part of tree) holders(part, into);
  } else if (tree instanceof Members) {
    into.push(tree);
    for (const [, part] of tree.entries) holders(part, into);
  }
  return into;
}

/** Changes one place of a tree: a value, a key, what is there twice, in a list, or not any more. */
export function disturb(tree: Tree, chance: Chance): void {
  const all = holders(tree);
  if (all.length === 0) return;
  const holder = chance.pick(all);
  const value = (): Tree => (chance.is(0.2) ? copy(chance.pick(all)) : wild(chance, 2));
  if (Array.isArray(holder)) {
    const at = chance.below(holder.length + 1);
    const move = chance.below(3);
    if (move === 0) holder.splice(at, 1);
    else holder.splice(at, move === 1 ? 1 : 0, value());
    return;
  }
  const { entries } = holder;
  const entry = entries[chance.below(entries.length + 1)];
  if (entry === undefined) {
    entries.push([anything(chance), value()]);
    return;
  }
  switch (chance.below(6)) {
    case 0:
      entries.splice(entries.indexOf(entry), 1);
      return;
    case 1:
      entry[0] = anything(chance);
      return;
    case 2:
      entry[1] = [entry[1], value()];
      return;
    case 3:
      entries.push([entry[0], value()]);
      return;
    default:
      entry[1] = value();
  }
}

/** JSON as it stands: keys in order, also twice. */
export function json(tree: Tree, indent = ""): string {
  const deeper = indent === "" ? "" : `${indent}  `;
  const [open, close] = indent === "" ? ["", ""] : [`\n${deeper.slice(2)}`, `\n${indent.slice(2)}`];
  if (Array.isArray(tree))
    return tree.length === 0
      ? "[]"
      : `[${open}${tree.map((part) => json(part, deeper)).join(`,${open}`)}${close}]`;
  if (tree instanceof Members)
    return `{${open}${tree.entries
      .map(([key, part]) => `${JSON.stringify(key)}: ${json(part, deeper)}`)
      .join(`,${open}`)}${tree.entries.length > 0 ? close : ""}}`;
  return JSON.stringify(tree);
}

const PLAIN = /^[A-Za-z][\w ./-]*$/;

/** A text as YAML, quoted where it has to be, and sometimes not even there. */
function scalar(text: string, chance: Chance): string {
  if (PLAIN.test(text) || chance.is(0.03)) return text.replaceAll("\n", " ");
  return chance.is(0.2) && /^[\w :,.{}#-]*$/.test(text) ? `'${text}'` : JSON.stringify(text);
}

/** Block YAML, with some parts in flow style. */
export function yaml(tree: Tree, chance: Chance, indent = ""): string {
  if (typeof tree === "string") return scalar(tree, chance);
  if (!Array.isArray(tree) && !(tree instanceof Members)) return JSON.stringify(tree);
  if (chance.is(0.15)) return json(tree);
  const inner = (part: Tree): string => {
    const text = yaml(part, chance, `${indent}  `);
    return text.startsWith("\n") ? text : ` ${text}`;
  };
  if (Array.isArray(tree))
    return tree.length === 0 ? "[]" : tree.map((part) => `\n${indent}-${inner(part)}`).join("");
  return tree.entries.length === 0
    ? "{}"
    : tree.entries
        .map(([key, part]) => `\n${indent}${scalar(key, chance)}:${inner(part)}`)
        .join("");
}

/** YAML that is right, whatever the words are. */
export const sound = (value: unknown): string => stringify(value);
