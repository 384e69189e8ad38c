import { type HubSpec, isHubId } from "../../model/hub-spec.js";
import { encodedPath, isCommit } from "./source.js";

/** Paths of the resolver of the Hugging Face Hub, which serves files and has the largest budget. */

/** A repository at an address, and the commit if the address holds it. */
export interface ResolvedPlace {
  readonly id: string;
  readonly commit?: string;
}

export const resolverPath = ({ kind, id }: HubSpec, revision: string, path: string): string =>
  `/${kind === "dataset" ? "datasets/" : ""}${encodedPath(id)}/resolve/${revision}/${encodedPath(path)}`;

/**
 * Returns what a path of the resolver names; undefined for every path that is not for the same kind, revision and file. Small
 * files are served from a cache that the resolver redirects to: `/api/resolve-cache/models/ID/COMMIT/PATH`.
 * Source: https://github.com/huggingface/swift-transformers/pull/209
 */
export function placeIn(
  pathname: string,
  { kind }: HubSpec,
  revision: string,
  path: string,
): ResolvedPlace | undefined {
  const steps = stepsOf(pathname);
  const file = path.split("/");
  if (steps === undefined || steps.splice(-file.length).join("/") !== path) return undefined;
  const [first, second, third] = steps;
  if (first === "api" && second === "resolve-cache") {
    const commit = steps.pop();
    if (third !== `${kind}s` || !isCommit(commit)) return undefined;
    const isOther = isCommit(revision) && commit !== revision;
    return isOther ? undefined : placed(steps.slice(3), commit);
  }
  if (steps.pop() !== revision || steps.pop() !== "resolve") return undefined;
  if (kind === "dataset" && steps.shift() !== "datasets") return undefined;
  return placed(steps);
}

function placed(steps: readonly string[], commit?: string): ResolvedPlace | undefined {
  const id = steps.join("/");
  return isHubId("hub", id) ? { id, ...(commit === undefined ? {} : { commit }) } : undefined;
}

/** Returns the decoded steps of a path; undefined if a code hides a slash. */
function stepsOf(pathname: string): string[] | undefined {
  try {
    const steps = pathname.split("/").slice(1).map(decodeURIComponent);
    return steps.some((step) => step.includes("/")) ? undefined : steps;
  } catch {
    return undefined;
  }
}
