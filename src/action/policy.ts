import { resolve } from "node:path";
import { UserError } from "../errors.js";
import { configFile, packFolder, policyText } from "../node/files.js";
import { isHash } from "../node/git.js";
import type { Api } from "./api.js";
import type { Sides } from "./base.js";
import type { Begun } from "./begin.js";
import { type Event, isReview } from "./event.js";
import type { Inputs } from "./inputs.js";
import { type PolicySource, revisionPolicy } from "./policy-source.js";
import { clonedRevision, type Revision, unreadable } from "./revision.js";

/** The policy of the checkout itself. */
export const checkoutPolicy = (root: string): PolicySource => ({
  config: (named) => configFile(root, named),
  text: async (path) => policyText(root, path),
  async pack(path, by = root) {
    const folder = resolve(by, path);
    return { ...(await packFolder(folder, root)), origin: folder };
  },
});

/**
 * The policy that judges. Of a change under review it is that of the base revision, so that a pull request cannot weaken
 * its own judge; else that of the checkout; or, with `policy-ref`, that of the named revision.
 */
export async function policySource(
  event: Event,
  inputs: Inputs,
  begun: Begun,
  sides: Sides,
  api: () => Promise<Api | undefined>,
): Promise<PolicySource> {
  const named = inputs.policyRef === "base" ? undefined : inputs.policyRef;
  if (named === undefined && !isReview(event)) return checkoutPolicy(begun.checkout.root);
  if (named !== undefined) refuseHead(named, event);
  const name = named ?? sides.base;
  if (name === undefined) throw unreadable("the event names no base revision");
  return revisionPolicy(await revisionOf(name, begun, api));
}

async function revisionOf(
  name: string,
  { objects }: Begun,
  api: () => Promise<Api | undefined>,
): Promise<Revision> {
  // A branch of the clone may be old, or made by a step before: names are GitHub's to resolve.
  if (isHash(name) && (await objects.read(name, 0).catch(() => undefined))?.type === "commit")
    return clonedRevision(objects, name);
  const client = await api();
  if (client === undefined)
    throw unreadable("the checkout does not hold it and no token was given");
  const { apiRevision } = await import("./api-revision.js");
  return apiRevision(client, name);
}

/** The head of a pull request is its author's. */
function refuseHead(name: string, { pull }: Event): void {
  if (pull === undefined) return;
  // A branch of a fork is none of the repository's, though it may bear the name of one.
  const branch = pull.ownBranch ? [pull.headRef, `refs/heads/${pull.headRef}`] : [];
  const isHead = name === pull.head || branch.includes(name);
  if (!isHead && !/^(?:HEAD|(?:refs\/)?pull\/.*)$/i.test(name)) return;
  throw new UserError(
    "policy-ref-refused",
    `input policy-ref: ${name} is the pull request's own revision`,
    "name the base, or a branch, tag or commit that the pull request cannot write",
  );
}
