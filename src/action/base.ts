import { message } from "../messages/index.js";
import { UserError } from "../model/errors.js";
import { type Checkout, gitText, isHash, type Objects } from "../node/git.js";
import type { Event } from "./event.js";
import { isMergeCheckout } from "./event-standing.js";
import type { Sides } from "./sides.js";

/**
 * Returns the base side of an event. Of a pull request it is the first parent of the merge commit that GitHub checks out:
 * `pull_request.base.sha` is often older.
 */
export async function sidesOf(event: Event, objects: Objects): Promise<Sides> {
  const commit = await objects.read("HEAD", COMMIT_BYTES).catch(() => undefined);
  const head = commit?.type === "commit" ? commit.id : undefined;
  const merge = isMergeCheckout(event) ? mergeBase(event, head, commit?.bytes) : undefined;
  const base = merge ?? event.pull?.base ?? event.base;
  const isInClone = base === undefined ? undefined : await holds(objects, base);
  return { head, base, merged: merge !== undefined, inClone: isInClone === true };
}

const COMMIT_BYTES = 64 * 1024;

/**
 * Returns the first parent of the checked out commit, if that is GitHub's merge: a merge of the author's own, checked out by a
 * workflow that asks for the head, has parents of the author's choice.
 */
function mergeBase(
  { sha, pull }: Event,
  checkedOut: string | undefined,
  commit: Buffer | undefined,
): string | undefined {
  if (checkedOut === undefined || commit === undefined) return undefined;
  const head = commit.toString("utf8").split("\n\n", 1)[0] ?? "";
  const [base, side, ...otherParents] = [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].map(
    ([, parent]) => parent,
  );
  if (base === undefined || side === undefined || otherParents.length > 0) return undefined;
  if (side === pull?.head || (sha === undefined && pull?.head === undefined)) return base;
  return checkedOut === sha && checkedOut !== pull?.head ? base : undefined;
}

/** True if the clone holds a commit. A missing object is not a missing file: it must not look like "no configuration". */
const holds = async (objects: Objects, commit: string): Promise<boolean> =>
  (await objects.read(commit, 0).catch(() => undefined))?.type === "commit";

/** Returns the commit from which the head started, where the head itself is checked out; the base where it cannot be determined. */
export async function forkPoint(checkout: Checkout, base: string): Promise<string | undefined> {
  const ancestor = await gitText(checkout, "merge-base", base, "HEAD").catch(() => "");
  return isHash(ancestor) ? ancestor : undefined;
}

/**
 * Throws unless a run for `pull_request_target`, which has the rights of the repository, is safe. It is only where nothing
 * of the pull request is on the disk: then its cards are read over the API, as data.
 */
export function refuseUnsafeTarget({ pull, sha }: Event, { head }: Sides): void {
  const safe =
    head !== undefined &&
    head !== pull?.head &&
    (head === pull?.base || (head === sha && pull?.intoDefaultBranch === true));
  if (safe) return;
  throw new UserError(
    "event-refused",
    message("event.pull-request-target"),
    message("event.use-pull-request"),
  );
}
