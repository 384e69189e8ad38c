import { execFileSync } from "node:child_process";
import type { Entry, Files } from "./objects.js";
import type { State } from "./state.js";

/** Gives GitHub what a git repository on disk holds: all commits, their files and parents, branches and tags. */
export function copyRepository(state: State, workspace: string): void {
  const git = (args: readonly string[], input?: string) =>
    execFileSync("git", args, { cwd: workspace, input, maxBuffer: 256 * 1024 * 1024 });
  const rows = (text: Buffer, end = "\n") => text.toString("utf8").split(end).filter(Boolean);

  const trees = new Map<string, [path: string, mode: string, sha: string][]>();
  for (const row of rows(git(["rev-list", "--parents", "--all", "HEAD"]))) {
    const [sha = "", ...parents] = row.split(" ");
    state.parents.set(sha, parents);
    const listed = rows(git(["ls-tree", "-r", "-z", sha]), "\0");
    trees.set(
      sha,
      listed.map((line) => {
        const [, mode = "", blob = "", path = ""] = /^(\d+) \w+ (\w+)\t(.*)$/s.exec(line) ?? [];
        return [path, mode, blob];
      }),
    );
  }
  const blobs = new Set(
    [...trees.values()].flat().map(([, mode, sha]) => (mode === SUBMODULE ? "" : sha)),
  );
  blobs.delete("");
  const contents = batch(git(["cat-file", "--batch"], `${[...blobs].join("\n")}\n`));
  for (const [sha, files] of trees) {
    const entries = files.map(([path, mode, blob]) => [path, entry(mode, blob, contents)]);
    state.revisions.set(sha, Object.fromEntries(entries) as Files);
  }
  for (const row of rows(
    git(["for-each-ref", "--format=%(refname) %(objectname) %(*objectname)"]),
  )) {
    const [name = "", sha = "", peeled = ""] = row.split(" ");
    state.refs.set(name, peeled === "" ? sha : peeled);
  }
}

const SUBMODULE = "160000";

function entry(mode: string, sha: string, contents: ReadonlyMap<string, Buffer>): Entry {
  if (mode === SUBMODULE) return { submodule: sha };
  const bytes = contents.get(sha) ?? Buffer.alloc(0);
  return mode === "120000" ? { symlink: bytes.toString("utf8") } : bytes;
}

/** `<sha> blob <size>`, a newline, the bytes, a newline. */
function batch(output: Buffer): Map<string, Buffer> {
  const result = new Map<string, Buffer>();
  for (let start = 0; start < output.length; ) {
    const end = output.indexOf("\n", start);
    const [sha = "", , size] = output.toString("utf8", start, end).split(" ");
    const last = end + 1 + Number(size);
    result.set(sha, output.subarray(end + 1, last));
    start = last + 1;
  }
  return result;
}
