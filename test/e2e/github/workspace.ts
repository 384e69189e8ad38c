import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Entry } from "./objects.js";
import type { State } from "./state.js";

/**
 * Gives GitHub what a git repository on disk holds: all commits of its refs and HEAD, their files and parents, branches and
 * tags. In two calls of git: a process costs more the larger the one is that starts it.
 */
export function copyRepository(state: State, workspace: string): void {
  const git = (...args: string[]) =>
    execFileSync("git", args, { cwd: workspace, maxBuffer: 256 * 1024 * 1024 });
  const objects = batch(git("cat-file", "--batch-all-objects", "--batch"));
  // Detached, or the name of a branch, which is among the refs.
  const tips = [readFileSync(join(workspace, ".git/HEAD"), "utf8").trim()];
  const refs = git("for-each-ref", "--format=%(refname) %(objectname) %(*objectname)");
  for (const row of refs.toString("utf8").split("\n").filter(Boolean)) {
    const [name = "", sha = "", peeled = ""] = row.split(" ");
    const tip = peeled === "" ? sha : peeled;
    state.refs.set(name, tip);
    tips.push(tip);
  }
  for (let tip = tips.pop(); tip !== undefined; tip = tips.pop()) {
    const commit = objects.get(tip);
    if (commit?.type !== "commit" || state.parents.has(tip)) continue;
    const [head = ""] = commit.bytes.toString("utf8").split("\n\n");
    const parents = [...head.matchAll(/^parent (\w+)$/gm)].map(([, sha = ""]) => sha);
    state.parents.set(tip, parents);
    tips.push(...parents);
    const [, tree = ""] = /^tree (\w+)$/m.exec(head) ?? [];
    state.revisions.set(tip, Object.fromEntries(filesOf(tree, objects)));
  }
}

interface GitObject {
  readonly type: string;
  readonly bytes: Buffer;
}
type GitObjects = ReadonlyMap<string, GitObject>;

const FOLDER = "40000";
const SUBMODULE = "160000";
const LINK = "120000";

/** Every file below a tree: `<mode> <name>`, a null byte, the 20 bytes of its id. */
function* filesOf(tree: string, objects: GitObjects, folder = ""): Generator<[string, Entry]> {
  const bytes = objects.get(tree)?.bytes ?? Buffer.alloc(0);
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(0, start);
    const [mode = "", ...names] = bytes.toString("utf8", start, end).split(" ");
    const path = folder + names.join(" ");
    const sha = bytes.toString("hex", end + 1, end + 21);
    start = end + 21;
    if (mode === FOLDER) yield* filesOf(sha, objects, `${path}/`);
    else yield [path, entry(mode, sha, objects)];
  }
}

function entry(mode: string, sha: string, objects: GitObjects): Entry {
  if (mode === SUBMODULE) return { submodule: sha };
  const bytes = objects.get(sha)?.bytes ?? Buffer.alloc(0);
  return mode === LINK ? { symlink: bytes.toString("utf8") } : bytes;
}

/** `<sha> <type> <size>`, a newline, the bytes, a newline. */
function batch(output: Buffer): GitObjects {
  const result = new Map<string, GitObject>();
  for (let start = 0; start < output.length; ) {
    const end = output.indexOf("\n", start);
    const [sha = "", type = "", size] = output.toString("utf8", start, end).split(" ");
    const last = end + 1 + Number(size);
    result.set(sha, { type, bytes: output.subarray(end + 1, last) });
    start = last + 1;
  }
  return result;
}
