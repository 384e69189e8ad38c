import type { UpstreamReference } from "../../documents/format.js";
import { type Statements, strongest } from "../../facts/draft.js";
import { letters } from "../../text/pattern.js";
import type { LinkedSubject } from "../subjects/linked-subject.js";
import { hubCardOf, matchOf, type UpstreamResolution, upstreamId } from "./resolve.js";

/**
 * True if the provider of an upstream is the publisher of what was made of it, by the names that are stated: owners of
 * ids with owners of ids, names with names. Two names that neither are nor hold one another are two parties.
 */
export function sameParty(
  use: UpstreamReference,
  member: LinkedSubject,
  resolution: UpstreamResolution,
): "yes" | "no" | "unknown" {
  // Who owns it now, where a hub says so.
  const name = hubCardOf(resolution) ? upstreamId(use, resolution) : use.name;
  const [owner] = name.includes("/") ? name.split("/") : [];
  if (owner && member.owner && plain(owner) !== plain(member.owner)) return "no";
  if ((matchOf(resolution) || hubCardOf(resolution)) && member.ownerAtBase === "no")
    return "unknown";
  if (owner && member.owner) return "yes";
  const theirs = text(use.statements, "edge.provider") ?? owner;
  const ours = text(member.draft.statements, "provider.name") ?? member.owner;
  if (!theirs || !ours) return "unknown";
  const [provider, publisher] = [plain(theirs), plain(ours)];
  if (provider === "" || publisher === "") return "unknown";
  return provider.includes(publisher) || publisher.includes(provider) ? "yes" : "no";
}

function text(statements: Statements, name: string): string | undefined {
  const value = strongest(statements.get(name))?.value;
  return typeof value === "string" ? value : undefined;
}

const NO_LETTERS = letters(String.raw`[^\p{L}\p{N}]+`, "g");
const plain = (name: string): string => name.toLowerCase().replace(NO_LETTERS(name), "");
