import type { UpstreamReference } from "../../documents/format.js";
import { strongest } from "../../facts/draft.js";
import { CHANNEL_OF, type Evidence } from "../../model/vocabulary.js";
import type { LinkedSubject } from "../subjects/linked-subject.js";
import type { Generator, UpstreamRecord } from "./term-walk.js";

/** Who states that a text applies. */
export interface TermSource {
  readonly verified: boolean;
  readonly recorded: boolean;
  /** The entry of the register that says so. */
  readonly record?: UpstreamRecord | undefined;
  readonly choice?: string | undefined;
}

/** Returns who made the data by the declaration of their use. What only their name hints at gives way to what is known. */
export function statedGenerators(use: UpstreamReference, areKnown: boolean): Generator[] {
  const fact = strongest(use.statements.get("edge.generators"));
  const isGuess = fact?.evidence === "inferred";
  if (!fact || (isGuess && areKnown)) return [];
  const evidence = isGuess ? fact.evidence : use.evidence;
  return (fact.items ?? []).map(({ value, at: location }) => ({
    name: value,
    at: location,
    evidence,
  }));
}

/** Returns the owner of an id, in lower case. */
export const ownerOf = (id: string): string | undefined =>
  id.includes("/") ? id.split("/")[0]?.toLowerCase() : undefined;

/** True if an error may rest on the license that a card states. */
export const isSureLicense = ({ draft: { statements } }: LinkedSubject): boolean => {
  const stated = strongest(statements.get("license.id"));
  return isSure(stated?.evidence) && stated?.verified !== false;
};

/** True for the card of a data set on a hub: anyone who uploads it again may state any license and sources. */
export const isOfUploader = ({ hub, draft }: LinkedSubject): boolean =>
  hub !== undefined && draft.kind === "dataset";

export const isSure = (evidence: Evidence | undefined) =>
  evidence !== "prose" && evidence !== "inferred";

/**
 * True if terms are inherited through a use. What a model was trained on or distilled from does not reach the next model's
 * license; what made a data set reaches everybody who takes it.
 */
export function isInherited({ relation }: UpstreamReference, { draft }: LinkedSubject): boolean {
  return (
    CHANNEL_OF[relation] === "carry" || (relation === "generated-by" && draft.kind === "dataset")
  );
}
