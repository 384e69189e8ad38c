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
  const folder = kind === "dataset" ? "datasets/" : "";
  const file = `/${encodedPath(path)}`;
  if (!pathname.endsWith(file)) return undefined;
  const place = pathname.slice(0, -file.length);
  const cached = `/api/resolve-cache/${kind}s/`;
  if (place.startsWith(cached)) {
    const steps = place.slice(cached.length).split("/");
    const commit = steps.pop();
    const id = steps.join("/");
    if (!isCommit(commit) || !isHubId("hub", id)) return undefined;
    return isCommit(revision) && commit !== revision ? undefined : { id, commit };
  }
  const end = `/resolve/${revision}`;
  if (!place.startsWith(`/${folder}`) || !place.endsWith(end)) return undefined;
  const id = place.slice(1 + folder.length, -end.length);
  return isHubId("hub", id) ? { id } : undefined;
}
