import type { Key, Statements } from "./statements.js";

export type Tree = { [key: string]: unknown };
export type Say = { readonly [K in Key]?: (value: string) => Tree };

/** Writes statements in one format. */
export interface Writer {
  readonly kind: "model" | "dataset";
  readonly file: string;
  readonly says: ReadonlySet<string>;
  /** Also with a declaration, as a card has it under `governance`. */
  write(said: Statements, declaration?: Tree): string;
}

/** What a writer is made of. */
interface Made {
  readonly kind: Writer["kind"];
  readonly file: string;
  /** What is in every document of the format. */
  readonly base: Tree;
  readonly say: Say;
  /** Where the declaration stands, if not under `governance` at the top. */
  readonly declare?: (declaration: Tree) => Tree;
  readonly print?: (tree: Tree) => string;
}

export const json = (tree: Tree): string => `${JSON.stringify(tree, null, 2)}\n`;
export const governance = (declaration: Tree): Tree => ({ governance: declaration });

export const writer = ({
  kind,
  file,
  base,
  say,
  declare = governance,
  print = json,
}: Made): Writer => ({
  kind,
  file,
  says: new Set(Object.keys(say)),
  write: (said, declaration) => {
    const parts = Object.entries(said).map(([key, value]) => say[key as Key]?.(value) ?? {});
    if (declaration) parts.push(declare(declaration));
    return print(parts.reduce<unknown>(merged, base) as Tree);
  },
});

/** Puts trees together: mappings member by member, lists one behind the other. */
function merged(one: unknown, other: unknown): unknown {
  if (Array.isArray(one) && Array.isArray(other)) return [...one, ...other];
  if (isTree(one) && isTree(other)) {
    const all: Tree = { ...one };
    for (const [key, value] of Object.entries(other))
      all[key] = key in all ? merged(all[key], value) : value;
    return all;
  }
  return other;
}
const isTree = (value: unknown): value is Tree =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The paths of a declaration with their values: how it is written in properties. */
export const flat = (value: unknown, path = "governance"): { name: string; value: string }[] =>
  Array.isArray(value)
    ? value.flatMap((one) => flat(one, path))
    : isTree(value)
      ? Object.entries(value).flatMap(([key, one]) => flat(one, `${path}.${key}`))
      : [{ name: path, value: String(value) }];
