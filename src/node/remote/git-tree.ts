import { type Message, message } from "../../messages/index.js";
import { UserError } from "../../model/errors.js";
import { specText } from "../../policy/packs/pack-spec.js";
import { GitError, git, openObjects } from "../git.js";
import { decides, fileTooBig, textsTooBig, tooBig } from "./contents.js";
import { gone } from "./git-errors.js";
import type { GitSpec } from "./git-url.js";
import { CAPS } from "./limits.js";
import type { PackFiles } from "./remote.js";

interface GitTreeEntry {
  readonly mode: string;
  readonly id: string;
  readonly bytes: number;
  readonly path: string;
}

/** Bytes that one file takes in a listing, at most. */
const ROW_BYTES = 600;

/** Returns the texts of the pack's folder in a commit of a repository that was just received. */
export async function packOfCommit(
  folder: string,
  commit: string,
  spec: GitSpec,
): Promise<PackFiles> {
  const checkout = { root: folder, isBare: true };
  const objects = openObjects(checkout);
  try {
    if ((await objects.read(commit, 0))?.type !== "commit") throw gone(spec, commit);
    const entries = await entriesOf(checkout, commit, spec);
    for (const entry of entries) refuseHostile(entry, spec);
    const files = entries.filter(({ path, mode }) => isFile(mode) && decides(path));
    let totalBytes = 0;
    for (const { path, bytes } of files) {
      totalBytes += bytes;
      if (bytes > CAPS.textBytes) throw tooBig(specText(spec), fileTooBig(path));
    }
    if (totalBytes > CAPS.packBytes) throw tooBig(specText(spec), textsTooBig());
    const texts = new Map<string, string>();
    for (const { path, id } of files) {
      const blob = await objects.read(id, CAPS.textBytes);
      if (blob?.type !== "blob") throw gone(spec, commit);
      texts.set(path, blob.bytes.toString("utf8"));
    }
    return texts;
  } finally {
    objects.close();
  }
}

/** Everything below the pack's folder, folders included: one without files would be seen by nobody else. */
async function entriesOf(
  checkout: { readonly root: string; readonly isBare: boolean },
  commit: string,
  spec: GitSpec,
): Promise<GitTreeEntry[]> {
  const pack = specText(spec);
  const args = ["ls-tree", "-r", "-t", "-l", "-z", `${commit}:${spec.folder}`];
  const { bytes, truncated } = await git(checkout, args, CAPS.files * ROW_BYTES).catch(
    (error: unknown) => {
      if (!(error instanceof GitError)) throw error;
      throw new UserError(
        "pack-missing",
        message("remote.no-such-folder", { place: pack, commit: commit.slice(0, 12) }),
        message("remote.name-folder"),
      );
    },
  );
  const rows = bytes.toString("utf8").split("\0").slice(0, -1);
  if (truncated || rows.length > CAPS.files)
    throw tooBig(pack, message("remote.many-files", { limit: CAPS.files }));
  return rows.map((row) => {
    const tab = row.indexOf("\t");
    const [mode = "", , id = "", size = ""] = row.slice(0, tab).split(/ +/);
    return { mode, id, bytes: Number(size) || 0, path: row.slice(tab + 1) };
  });
}

const isFile = (mode: string) => mode.startsWith("100");

/** Modes of git: 100644 and 100755 files, 040000 folders; 120000 is a symbolic link, 160000 a submodule. */
function refuseHostile({ mode, path }: GitTreeEntry, spec: GitSpec): void {
  const steps = path.split("/");
  const strange =
    /[\p{Cc}\\\uFFFD]/u.test(path) || steps.some((step) => /^(?:|\.{1,2}|\.git)$/i.test(step));
  if (isFile(mode) || mode === "040000") {
    if (steps.length <= CAPS.depth && !strange) return;
    throw hostile(spec, message("remote.strange-name"));
  }
  throw hostile(
    spec,
    mode === "120000"
      ? message("remote.symbolic-link", { path })
      : message("remote.submodule", { path }),
  );
}

const hostile = (spec: GitSpec, entry: Message) =>
  new UserError(
    "pack-hostile",
    message("remote.hostile", { place: specText(spec), entry }),
    message("remote.regular-files-only"),
  );
