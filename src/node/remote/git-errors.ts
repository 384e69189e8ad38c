import { message } from "../../messages/index.js";
import { UserError } from "../../model/errors.js";
import { specText } from "../../policy/packs/pack-spec.js";
import type { GitEnd } from "./git-run.js";
import { addressOf, type GitSpec, tokenOf } from "./git-url.js";
import { CAPS, MIB } from "./limits.js";
import type { Access, Resolved } from "./remote.js";

/** Returns what it means for the pack that git did not get what it was sent for. */
export function gitFailure(spec: GitSpec, end: Exclude<GitEnd, { end: "done" }>, access: Access) {
  const specification = specText(spec);
  if (end.end === "missing")
    return new UserError(
      "git-missing",
      message("remote.git-missing", { place: specification }),
      message("remote.install-git"),
    );
  if (end.end === "slow") return tooSlow(specification);
  if (end.end !== "failed")
    return new UserError(
      "pack-too-big",
      message("remote.too-big", {
        place: specification,
        reason: message("remote.repository-too-big", { limit: CAPS.packedBytes / MIB }),
      }),
      message("remote.publish-alone"),
    );
  const { stderr } = end;
  if (/operation too slow|timed out/i.test(stderr)) return tooSlow(specification);
  if (/returned error: 30[1-8]|unable to update url base from redirection/i.test(stderr))
    return new UserError(
      "pack-redirected",
      message("remote.moved", { place: specification, address: addressOf(spec, access) }),
      message("remote.name-new-place"),
    );
  if (DENIED.test(stderr)) return denied(specification, spec, access);
  return new UserError(
    "pack-unreachable",
    message("remote.unreachable", {
      place: specification,
      address: addressOf(spec, access),
      reason: plain(stderr) ?? message("remote.git-error"),
    }),
    message("remote.check-network"),
  );
}

/** A server that hides what is private answers as if there were nothing. */
const DENIED =
  /returned error: 40[134]|authentication failed|could not read (?:username|password)|repository '[^']*' not found|does not appear to be a git repository|access denied/i;

function denied(specification: string, spec: GitSpec, access: Access) {
  const credential = tokenOf(spec, access);
  const params = { place: specification, address: addressOf(spec, access) };
  const github = spec.repository.startsWith("github:");
  return new UserError(
    "pack-denied",
    github
      ? credential === undefined
        ? message("remote.denied-without-token", params)
        : message("remote.denied-with-token", { ...params, variable: credential.name })
      : message("remote.denied", params),
    github ? message("remote.give-token") : message("remote.set-up-credentials"),
  );
}

const tooSlow = (specification: string) =>
  new UserError(
    "pack-timeout",
    message("remote.timeout", { place: specification }),
    message("remote.try-again"),
  );

/** Makes the error for a pack whose `github:` is another server here than where the lock was written. */
export const sourceDiffers = (spec: GitSpec, { source }: Resolved, access: Access) =>
  new UserError(
    "pack-source-differs",
    message("remote.source-differs", {
      place: specText(spec),
      source,
      address: addressOf(spec, access),
    }),
    message("remote.set-server"),
  );

/** Returns the error for a commit that was locked and cannot be had any more. */
export const gone = (spec: GitSpec, commit: string) =>
  new UserError(
    "pack-gone",
    message("remote.commit-gone", { place: specText(spec), commit: commit.slice(0, 12) }),
    message("remote.ask-owner-or-update"),
  );

/** Returns the last line of git without addresses: they may hold credentials that its settings put in. */
function plain(stderr: string): string | undefined {
  const rows = stderr.split("\n").filter((row) => /^(?:fatal|error|remote): /.test(row));
  return rows
    .at(-1)
    ?.replace(/^\w+: /, "")
    .replace(/[a-z+]{2,10}:\/\/[^\s'"]+/gi, "(address)")
    .slice(0, 200);
}
