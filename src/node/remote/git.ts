import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isHash } from "../git.js";
import { gitFailure, gone, sourceDiffers } from "./git-errors.js";
import { matchingRef } from "./git-refs.js";
import { runGit } from "./git-run.js";
import { packOfCommit } from "./git-tree.js";
import { addressOf, credentials, type GitSpec } from "./git-url.js";
import { CAPS } from "./limits.js";
import type { Access, Remote, Resolved } from "./remote.js";

/** Bytes of a list of refs; a repository with a hundred thousand tags has that much. */
const REFS_BYTES = 8 * 1024 * 1024;

/** Packs of git repositories: objects are read, and never checked out. */
export const gitRemote: Remote<"git"> = {
  async resolve(spec, access) {
    const source = addressOf(spec, access);
    if (isHash(spec.ref)) return { source, commit: spec.ref };
    return { source, ...(await refOf(spec, access)) };
  },
  fetch: (spec, resolved, access) =>
    inTemporaryFolder(async (folder) => {
      if (resolved.source !== addressOf(spec, access)) throw sourceDiffers(spec, resolved, access);
      const started = Date.now();
      const remainingMs = () => Math.max(1, access.allMs - (Date.now() - started));
      await fetchCommit(folder, spec, resolved, access, remainingMs);
      return packOfCommit(folder, resolved.commit ?? "", spec);
    }),
};

/** Returns what stands for the ref now: its full name, and the commit. */
export async function refOf(
  spec: GitSpec,
  access: Access,
): Promise<{ readonly ref: string; readonly commit: string }> {
  const which = spec.ref === "HEAD" ? [] : ["--heads", "--tags"];
  const end = await inTemporaryFolder((cwd) =>
    runGit({
      ...callOf(cwd, spec, access),
      args: ["ls-remote", "--quiet", ...which, "--", addressOf(spec, access)].concat(
        spec.ref === "HEAD" ? ["HEAD"] : [],
      ),
      allMs: Math.min(access.answerMs, access.allMs),
      mostOut: REFS_BYTES,
    }),
  );
  if (end.end !== "done") throw gitFailure(spec, end, access);
  return matchingRef(spec, end.out);
}

const callOf = (cwd: string, spec: GitSpec, access: Access) => ({
  cwd,
  url: addressOf(spec, access),
  secret: credentials(spec, access),
  env: access.env,
  answerMs: access.answerMs,
  mostStored: CAPS.packedBytes,
});

/** Brings exactly that commit, without its history, into a repository of its own. */
async function fetchCommit(
  folder: string,
  spec: GitSpec,
  { commit = "", ref }: Resolved,
  access: Access,
  remainingMs: () => number,
): Promise<void> {
  if (!isHash(commit)) throw gone(spec, commit);
  const call = (...args: string[]) =>
    runGit({ ...callOf(folder, spec, access), args, allMs: remainingMs(), mostOut: 65_536 });
  const fetch = (revision: string) =>
    call(
      ...[`--git-dir=${folder}`, "fetch", "--quiet", "--depth=1", "--no-tags", "--"],
      ...[addressOf(spec, access), revision],
    );
  const format = commit.length === 64 ? "sha256" : "sha1";
  const made = await call(
    ...["init", "--quiet", "--bare", "--template=", `--object-format=${format}`, folder],
  );
  if (made.end !== "done") throw gitFailure(spec, made, access);
  const exact = await fetch(commit);
  if (exact.end === "done") return;
  if (exact.end !== "failed" || !NOT_HANDED_OUT.test(exact.stderr))
    throw gitFailure(spec, exact, access);
  // The server only hands out what a ref points at: then the ref must still point there.
  if (ref === undefined) throw gone(spec, commit);
  const named = await fetch(ref);
  if (named.end === "failed" && /couldn't find remote ref/i.test(named.stderr))
    throw gone(spec, commit);
  if (named.end !== "done") throw gitFailure(spec, named, access);
}

const NOT_HANDED_OUT =
  /not our ref|unadvertised object|couldn't find remote ref|no such remote ref/i;

async function inTemporaryFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  // Its real path, because git compares paths of folders above it.
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "cardwarden-")));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
