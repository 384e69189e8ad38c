import { type HubClient, type HubFault, isStatedFault } from "../../model/hub-client.js";
import type { HubSpec } from "../../model/hub-spec.js";
import type { LockedUpstream } from "../../model/upstream-lock.js";
import { hubCardDigest, licensePath } from "./read-card.js";

/**
 * Why a hub does not show what is locked. `differs`: another card at the same commit; `gone`: the hub shows no card at the commit;
 * `has-card`: it shows one where none is locked, `other-reason`: there is none for another reason; `metadata`: what is locked may be
 * no more than the metadata of a gated repository, which no hub shows as they were; `incomplete`: the entry names no commit or
 * digest; `unreadable`: this run could not ask.
 */
export const UPSTREAM_PROBLEMS = [
  "differs",
  "gone",
  "has-card",
  "other-reason",
  "metadata",
  "incomplete",
  "unreadable",
] as const;
export interface UpstreamProblem {
  readonly kind: (typeof UPSTREAM_PROBLEMS)[number];
  /** What the hub states instead, or how the run went. */
  readonly fault?: HubFault;
}

type Asked = Pick<HubClient, "card" | "file">;

/** Reads a locked upstream again at its commit. Returns how it differs from its entry; undefined where it does not. */
export async function verifyUpstream(
  spec: HubSpec,
  entry: LockedUpstream,
  client: Asked,
): Promise<UpstreamProblem | undefined> {
  if (entry.fault !== undefined) return verifyFault(spec, entry.fault, client);
  const { id, commit, gated } = entry;
  if (commit === undefined || entry.digest === undefined) return { kind: "incomplete" };
  const text = await client.file({ ...spec, id }, commit, "README.md");
  if (typeof text === "string") {
    const problem = await compare(spec, entry, text, client);
    return problem?.kind === "differs" && gated ? { kind: "metadata" } : problem;
  }
  const isClosed = text.fault === "gated" || text.fault === "denied";
  return gated && isClosed ? verifyMetadata(spec, entry, client) : ofFault(text.fault);
}

async function verifyFault(
  spec: HubSpec,
  locked: HubFault,
  client: Asked,
): Promise<UpstreamProblem | undefined> {
  const answer = await client.card(spec);
  if (answer.status === "card") return { kind: "has-card" };
  const { fault } = answer;
  if (fault === locked) return undefined;
  return { kind: isStatedFault(fault) ? "other-reason" : "unreadable", fault };
}

/** Of a gated repository only the metadata of today are open. */
async function verifyMetadata(
  spec: HubSpec,
  entry: LockedUpstream,
  client: Asked,
): Promise<UpstreamProblem | undefined> {
  const answer = await client.card(spec);
  if (answer.status === "none") return ofFault(answer.fault);
  const problem = await compare(spec, entry, answer.text, client);
  return problem?.kind === "differs" && answer.commit !== entry.commit
    ? { kind: "metadata" }
    : problem;
}

/** A license file counts only where it was read with the card, which a later register may not need. */
async function compare(
  spec: HubSpec,
  { id, commit = "", license, digest }: LockedUpstream,
  card: string,
  client: Asked,
): Promise<UpstreamProblem | undefined> {
  if (hubCardDigest(card) === digest) return undefined;
  const path = license?.file ?? licensePath(license?.link, spec.id);
  const text = await client.file({ ...spec, id }, commit, path);
  if (typeof text === "string")
    return hubCardDigest(card, text) === digest ? undefined : { kind: "differs" };
  return isStatedFault(text.fault)
    ? { kind: "differs" }
    : { kind: "unreadable", fault: text.fault };
}

const ofFault = (fault: HubFault): UpstreamProblem => ({
  kind: isStatedFault(fault) ? "gone" : "unreadable",
  fault,
});
