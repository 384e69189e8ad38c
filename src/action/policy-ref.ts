import { type Message, message } from "../messages/index.js";
import { UserError } from "../model/errors.js";
import { type Checkout, GitError, gitText, isHash, type Objects } from "../node/git.js";
import { type Api, ApiError } from "./api.js";
import type { Event } from "./event.js";
import type { Sides } from "./sides.js";

/** What is needed to find the commit that the input `policy-ref` names. */
export interface NamedPolicy {
  /** As the workflow says it. */
  readonly named: string;
  readonly event: Event;
  readonly sides: Sides;
  readonly checkout: Checkout;
  readonly objects: Objects;
  api(): Promise<Api>;
}

/**
 * Returns the commit that `policy-ref` names. In a review it is one that is proven to hold no commit of the change: the names of the
 * head are many (a branch, a tag, a merge, half a hash), so the commit is looked at and not its name.
 */
export async function policyCommit(asked: NamedPolicy): Promise<string> {
  const { named, event, objects } = asked;
  const name = plainName(named);
  const isReview = event.standing === "review";
  if (isReview && isOwnName(name, event)) throw ownRevision(named);
  const isHere = isHash(name) && (await isCommit(objects, name));
  // A branch of the clone may be old, or made by a step before: names are GitHub's to resolve.
  const commit = isHere ? name : await resolved(asked, name);
  if (isReview) await refuseOwn(asked, commit);
  return commit;
}

const isCommit = async (objects: Objects, name: string): Promise<boolean> =>
  (await objects.read(name, 0).catch(() => undefined))?.type === "commit";

/** Names of one commit at a time, whose meaning depends on where they are looked up, and operators of git. */
const NOT_PLAIN =
  /^[-/]|(?:^|\/)\.|[\s~^:?*[\]\\{}\p{Cc}]|\.\.|\/\/|\/$|^@$|^(?:refs\/)?(?:pull|remotes)\/|^refs\/(?!heads\/|tags\/)|^(?:[a-z]+_)*head$/iu;

/** Returns the name of a branch, tag or commit as GitHub takes it. */
function plainName(named: string): string {
  const hash = named.toLowerCase();
  if (isHash(hash)) return hash;
  if (!NOT_PLAIN.test(named)) return named.replace(/^refs\//, "");
  throw new UserError("policy-ref-refused", message("policy-ref.not-plain", { name: named }), NEXT);
}

const NEXT = message("policy-ref.name-base");

/** Returns the spellings that need nobody's answer. A branch of a fork is none of the repository's, though it may bear the name of one. */
function isOwnName(name: string, { name: event, pull, head, sha }: Event): boolean {
  const commits = [pull?.head, head, event === "pull_request_target" ? undefined : sha];
  if (
    /^[0-9a-f]{7,}$/i.test(name) &&
    commits.some((commit) => commit?.startsWith(name.toLowerCase()))
  )
    return true;
  return pull?.ownBranch === true && [pull.headRef, `heads/${pull.headRef}`].includes(name);
}

async function resolved({ named, api }: NamedPolicy, name: string): Promise<string> {
  const client = await api();
  const { commitOf } = await import("./api-revision.js");
  return commitOf(client, name).catch((error: unknown) => {
    throw error instanceof ApiError
      ? new UserError(
          "base-unreadable",
          message("policy-ref.unreadable", { name: named, reason: error.reason }),
          message("policy-ref.readable"),
        )
      : error;
  });
}

/** Refuses a commit unless it is the base, or all that it has in common with the head is older than the change. */
async function refuseOwn(asked: NamedPolicy, commit: string): Promise<void> {
  const { named, event, sides } = asked;
  const { base } = sides;
  const head = event.pull?.head ?? event.head;
  if (base === undefined || head === undefined)
    throw unproven(named, message("policy-ref.no-sides"));
  if (commit === base) return;
  const checkedOut = event.name === "pull_request_target" ? undefined : sides.head;
  if (commit === head || commit === checkedOut) throw ownRevision(named);
  const isOlder =
    (await isOlderInClone(asked, commit, head, base)) ??
    (await isOlderByApi(asked, commit, head, base));
  if (!isOlder) throw ownRevision(named);
}

/** True if the base has all that both have in common; undefined where the clone does not hold the whole history. */
async function isOlderInClone(
  { checkout, objects }: NamedPolicy,
  commit: string,
  head: string,
  base: string,
): Promise<boolean | undefined> {
  for (const side of [commit, head, base]) if (!(await isCommit(objects, side))) return undefined;
  /** Returns what git prints; undefined where its answer is no. */
  const ask = (...args: string[]) =>
    gitText(checkout, ...args).catch((error: unknown) => {
      if (error instanceof GitError && error.stderr === "") return undefined;
      throw error;
    });
  try {
    // What a shallow clone lacks would look like a history of its own.
    if ((await ask("rev-parse", "--is-shallow-repository")) !== "false") return undefined;
    const partings = (await ask("merge-base", "--all", commit, head))?.split("\n") ?? [];
    for (const parting of partings)
      if ((await ask("merge-base", "--is-ancestor", parting, base)) === undefined) return false;
    return true;
  } catch (error) {
    if (error instanceof GitError || error instanceof UserError) return undefined;
    throw error;
  }
}

async function isOlderByApi(
  { named, api }: NamedPolicy,
  commit: string,
  head: string,
  base: string,
): Promise<boolean> {
  const client = await api();
  const { partingOf } = await import("./changed-files.js");
  try {
    const parting = await partingOf(client, commit, head);
    return parting === base || (await partingOf(client, parting, base)) === parting;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    // A branch that holds nothing but policy has no commit in common with the code.
    if (/no common ancestor/i.test(error.failure.message)) return true;
    throw unproven(named, error.reason);
  }
}

const ownRevision = (named: string) =>
  new UserError("policy-ref-refused", message("policy-ref.own", { name: named }), NEXT);

const unproven = (named: string, reason: Message) =>
  new UserError(
    "policy-ref-refused",
    message("policy-ref.unproven", { name: named, reason }),
    message("policy-ref.prove"),
  );
