import { UserError } from "../../model/errors.js";
import { specText } from "../../policy/packs/pack-spec.js";
import type { GitEnd } from "./git-run.js";
import { addressOf, type GitSpec, tokenOf } from "./git-url.js";
import type { Access, Resolved } from "./remote.js";

/** Returns what it means for the pack that git did not get what it was sent for. */
export function gitFailure(spec: GitSpec, end: Exclude<GitEnd, { end: "done" }>, access: Access) {
  const pack = `the pack ${specText(spec)}`;
  if (end.end === "missing")
    return new UserError(
      "git-missing",
      `${pack} is fetched with git, and there is none on the path`,
      "install git, or name the pack as npm:… or ./path",
    );
  if (end.end === "slow") return tooSlow(pack);
  if (end.end !== "failed")
    return new UserError(
      "pack-too-big",
      `${pack} is too big: its repository has more than 16 MiB at that commit`,
      "packs belong in a repository that holds little else",
    );
  const { stderr: said } = end;
  if (/operation too slow|timed out/i.test(said)) return tooSlow(pack);
  if (/returned error: 30[1-8]|unable to update url base from redirection/i.test(said))
    return new UserError(
      "pack-redirected",
      `${pack} has moved: ${addressOf(spec, access)} leads to another address, which is not followed`,
      "name the new place in the configuration, then run cardwarden pack lock",
    );
  if (DENIED.test(said)) return denied(pack, spec, access);
  return new UserError(
    "pack-unreachable",
    `${pack} cannot be fetched from ${addressOf(spec, access)}: ${plain(said)}`,
    "check the address and the network; cardwarden … --offline uses what was fetched before",
  );
}

/** A server that hides what is private answers as if there were nothing. */
const DENIED =
  /returned error: 40[134]|authentication failed|could not read (?:username|password)|repository '[^']*' not found|does not appear to be a git repository|access denied/i;

function denied(pack: string, spec: GitSpec, access: Access) {
  const credential = tokenOf(spec, access);
  const given =
    credential === undefined ? "no token was given" : `the token of ${credential.name} was given`;
  const github = spec.repository.startsWith("github:");
  return new UserError(
    "pack-denied",
    `${pack} is not there or may not be read: ${addressOf(spec, access)} answers the same to both${github ? `, and ${given}` : ""}`,
    github
      ? "check the name; for a private repository set CARDWARDEN_PACKS_TOKEN to a token that may read its contents"
      : "check the address; for a private repository set up a credential helper of git, or ~/.netrc",
  );
}

const tooSlow = (pack: string) =>
  new UserError(
    "pack-timeout",
    `${pack} did not come in time`,
    "try again; cardwarden … --offline uses what was fetched before",
  );

/** `github:` is another server here than where the lock was written. */
export const elsewhere = (spec: GitSpec, { source }: Resolved, access: Access) =>
  new UserError(
    "pack-source-differs",
    `the pack ${specText(spec)} is locked at ${source}, and is ${addressOf(spec, access)} here`,
    "set GITHUB_SERVER_URL to the server that the lock names, or run cardwarden pack update",
  );

/** Returns the error for a commit that was locked and cannot be had any more. */
export const gone = (spec: GitSpec, commit: string) =>
  new UserError(
    "pack-gone",
    `the pack ${specText(spec)} is locked at ${commit.slice(0, 12)}, which its repository does not hand out any more`,
    "ask its owner what became of it; cardwarden pack update takes what stands there now",
  );

/** Returns the last line of git without addresses: they may hold credentials that its settings put in. */
function plain(stderr: string): string {
  const rows = stderr.split("\n").filter((row) => /^(?:fatal|error|remote): /.test(row));
  const last = rows.at(-1) ?? "git ended with an error";
  return last
    .replace(/^\w+: /, "")
    .replace(/[a-z+]{2,10}:\/\/[^\s'"]+/gi, "(address)")
    .slice(0, 200);
}
