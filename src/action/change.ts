import { mayBeDocumentAt } from "../formats/index.js";
import { message } from "../messages/index.js";
import { UserError } from "../model/errors.js";
import { GitError } from "../node/git.js";
import { changeOf } from "../node/git-change.js";
import type { Change } from "../pipeline/review/change.js";
import { forkPoint } from "./base.js";
import type { Asked, FoundChange } from "./change-question.js";
import { isReview } from "./event.js";
import { isMergeCheckout } from "./event-standing.js";

/** Returns the change under review: from the clone where it holds the base, else from GitHub. */
export async function changeUnderReview(asked: Asked): Promise<FoundChange> {
  const { event, sides, checkout } = asked;
  if (sides.base === undefined)
    return {
      unknown: isReview(event)
        ? message("change.no-base")
        : message("change.no-earlier-commit", {
            event: event.name || message("change.this-event"),
          }),
    };
  // Of GitHub's own merge, and of a queue's, the base is a parent: all that differs is the change.
  const apart = !sides.merged && isMergeCheckout(event);
  const base = sides.inClone && apart ? await forkPoint(checkout, sides.base) : sides.base;
  const cloned = sides.inClone && base !== undefined ? await fromClone(asked, base) : undefined;
  if (cloned?.comparable) return cloned;
  // A clone without the contents of older files (a sparse one is made so) knows the names; GitHub has the texts.
  const api = await asked.api();
  if (api === undefined) return cloned ?? { unknown: message("change.base-not-in-clone") };
  const { changeFromApi } = await import("./api-change.js");
  const change = await changeFromApi(asked, api, sides.base);
  return "unknown" in change ? (cloned ?? change) : change;
}

/** Undefined where git cannot tell: a work tree that it cannot read, an index that is broken. */
async function fromClone(
  { objects, scope, entries: read }: Asked,
  base: string,
): Promise<Change | undefined> {
  const entries = await read(base).catch((error: unknown) => {
    if (error instanceof GitError || error instanceof UserError) return undefined;
    throw error;
  });
  if (entries === undefined) return undefined;
  const change = await changeOf(scope, base, entries, async (blob, most) => {
    const object = await objects.read(blob, most);
    if (object === undefined) throw new GitError("the clone does not hold the blob");
    return object;
  });
  // A clone without the contents of older files knows only their names: one is as missing as the others.
  const [first] = [...entries].flatMap(([file, { blob }]) =>
    blob !== undefined && mayBeDocumentAt(file) ? [blob] : [],
  );
  // git may also end where it is not allowed to fetch what it lacks.
  const isComparable =
    first === undefined || (await objects.read(first, 0).catch(() => undefined)) !== undefined;
  return isComparable ? change : { ...change, comparable: false };
}
