import { createHash } from "node:crypto";

/** Files of one revision by path, and the git objects that GitHub would have for them, with git's own hashes. */
export type Files = Readonly<Record<string, Entry>>;

/** Text, bytes, a symbolic link, a commit of another repository, or a file of so many bytes that nobody wants to write. */
export type Entry =
  | string
  | Uint8Array
  | { readonly symlink: string }
  | { readonly submodule: string; readonly url?: string }
  | { readonly big: number };

export interface Tree {
  readonly sha: string;
  readonly children: readonly TreeEntry[];
}
export interface TreeEntry {
  readonly name: string;
  readonly mode: "040000" | "100644" | "120000" | "160000";
  readonly type: "tree" | "blob" | "commit";
  readonly sha: string;
  readonly entry: Entry | Tree;
}

export const isTree = (entry: Entry | Tree): entry is Tree =>
  typeof entry === "object" && "children" in entry;

/** The bytes of a blob; of a file that is only said to be big, what stands for them. */
export function bytes(entry: Entry): Buffer {
  if (typeof entry === "string") return Buffer.from(entry);
  if (entry instanceof Uint8Array) return Buffer.from(entry);
  if ("symlink" in entry) return Buffer.from(entry.symlink);
  if ("big" in entry) return Buffer.from(`${entry.big} bytes`);
  return Buffer.alloc(0);
}

export const size = (entry: Entry): number =>
  typeof entry === "object" && "big" in entry ? entry.big : bytes(entry).length;

export function hash(type: "blob" | "tree", content: Buffer): string {
  return createHash("sha1").update(`${type} ${content.length}\0`).update(content).digest("hex");
}

export function tree(files: Files): Tree {
  const here = new Map<string, Entry>();
  const below = new Map<string, Record<string, Entry>>();
  for (const [path, entry] of Object.entries(files)) {
    const slash = path.indexOf("/");
    if (slash < 0) {
      here.set(path, entry);
      continue;
    }
    const folder = path.slice(0, slash);
    const inside = below.get(folder) ?? {};
    inside[path.slice(slash + 1)] = entry;
    below.set(folder, inside);
  }
  const children = [
    ...[...here].map(([name, entry]) => leaf(name, entry)),
    ...[...below].map(([name, inside]) => branch(name, tree(inside))),
  ].sort((a, b) => Buffer.compare(sortKey(a), sortKey(b)));
  const parts = children.map(({ name, mode, sha }) =>
    Buffer.concat([Buffer.from(`${mode.replace(/^0/, "")} ${name}\0`), Buffer.from(sha, "hex")]),
  );
  return { sha: hash("tree", Buffer.concat(parts)), children };
}

/** git sorts a folder as if its name ended with a slash. */
const sortKey = ({ name, type }: TreeEntry) => Buffer.from(type === "tree" ? `${name}/` : name);

const branch = (name: string, entry: Tree): TreeEntry => ({
  name,
  mode: "040000",
  type: "tree",
  sha: entry.sha,
  entry,
});

function leaf(name: string, entry: Entry): TreeEntry {
  if (typeof entry === "object" && "submodule" in entry)
    return { name, mode: "160000", type: "commit", sha: entry.submodule, entry };
  const link = typeof entry === "object" && "symlink" in entry;
  const sha = hash("blob", bytes(entry));
  return { name, mode: link ? "120000" : "100644", type: "blob", sha, entry };
}

/** What stands at a path, without following links. */
export function at(root: Tree, path: string): Tree | TreeEntry | undefined {
  let found: Tree | TreeEntry = root;
  for (const name of path.split("/").filter((part) => part !== "")) {
    const folder: Entry | Tree = "children" in found ? found : found.entry;
    if (!isTree(folder)) return undefined;
    const next: TreeEntry | undefined = folder.children.find((one) => one.name === name);
    if (next === undefined) return undefined;
    found = next;
  }
  return found;
}

/** Every entry with its path, folders before what is in them. */
export function walk(root: Tree, prefix = ""): (TreeEntry & { readonly path: string })[] {
  return root.children.flatMap((one) => {
    const path = prefix + one.name;
    return [{ ...one, path }, ...(isTree(one.entry) ? walk(one.entry, `${path}/`) : [])];
  });
}
