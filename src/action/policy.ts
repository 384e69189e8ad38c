import { resolve } from "node:path";
import { message } from "../messages/index.js";
import { configFile, packFolder, policyText } from "../node/files.js";
import type { Api } from "./api.js";
import type { Begun } from "./begin.js";
import { type Event, isReview } from "./event.js";
import type { Inputs } from "./inputs.js";
import { type PolicySource, revisionPolicy } from "./policy-source.js";
import { clonedRevision, type Revision, unreadable } from "./revision.js";
import type { Sides } from "./sides.js";

/** Returns the policy of the checkout itself. */
export const checkoutPolicy = (root: string): PolicySource => ({
  config: (named) => configFile(root, named),
  text: async (path) => policyText(root, path),
  async pack(path, extender = root) {
    const folder = resolve(extender, path);
    return { ...(await packFolder(folder, root)), origin: folder };
  },
});

/**
 * Returns the policy that judges. Of a change under review it is that of the base revision, so that a pull request cannot weaken
 * its own judge; else that of the checkout; or, with `policy-ref`, that of the named revision.
 */
export async function policySource(
  event: Event,
  inputs: Inputs,
  begun: Begun,
  sides: Sides,
  api: () => Promise<Api | undefined>,
): Promise<PolicySource> {
  const client = async () => {
    const connected = await api();
    if (connected !== undefined) return connected;
    throw unreadable(message("base.no-access"));
  };
  if (inputs.policyRef !== "base") {
    const { policyCommit } = await import("./policy-ref.js");
    const asked = { ...begun, named: inputs.policyRef, event, sides, api: client };
    return revisionPolicy(await revisionOf(await policyCommit(asked), begun, client));
  }
  if (event.standing === "own") return checkoutPolicy(begun.checkout.root);
  // Elsewhere a step before may have put files of somebody else over the commit that is checked out.
  const commit = isReview(event) ? sides.base : sides.head;
  if (commit === undefined) throw unreadable(message("base.not-named"));
  return revisionPolicy(await revisionOf(commit, begun, client));
}

async function revisionOf(
  commit: string,
  { objects }: Begun,
  api: () => Promise<Api>,
): Promise<Revision> {
  if ((await objects.read(commit, 0).catch(() => undefined))?.type === "commit")
    return clonedRevision(objects, commit);
  const client = await api();
  const { apiRevision } = await import("./api-revision.js");
  return apiRevision(client, commit);
}
