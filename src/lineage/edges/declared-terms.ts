import type { UpstreamReference } from "../../documents/format.js";
import { type Statements, strongest } from "../../facts/draft.js";
import type { Location } from "../../model/location.js";
import { EVIDENCE, type Evidence } from "../../model/vocabulary.js";
import type { PermissionValue } from "../../register/index.js";
import type { LinkedSubject } from "../subjects/linked-subject.js";
import type { UpstreamResolution } from "./resolve.js";
import { sameParty } from "./same-party.js";

/** What a card says of the terms under which an upstream's outputs were had. */
export interface DeclaredTerms {
  readonly trainOnOutputs: string | undefined;
  readonly trainCompeting: string | undefined;
  readonly id: string;
  /** The upstream whose own card says so. */
  readonly holder?: string;
  readonly layer: "license" | "service";
  readonly through: "directly" | "data-set";
  readonly at: Location;
  readonly evidence: Evidence;
}

const SERVICES: readonly unknown[] = ["api", "product-ui", "cloud-marketplace"];

/** Returns the declared terms of one use, where any are declared. */
export function declaredTerms(
  statements: Statements,
  evidence: Evidence,
): DeclaredTerms | undefined {
  const outputs = strongest(statements.get("edge.terms.trainOnOutputs"));
  const competing = strongest(statements.get("edge.terms.trainCompeting"));
  const decides = competing?.value === "no" && outputs?.value !== "no" ? competing : outputs;
  const fact = decides ?? competing;
  if (!fact) return undefined;
  const url = strongest(statements.get("edge.terms.url"))?.value;
  const access = strongest(statements.get("edge.access"))?.value;
  return {
    trainOnOutputs: typeof outputs?.value === "string" ? outputs.value : undefined,
    trainCompeting: typeof competing?.value === "string" ? competing.value : undefined,
    id: typeof url === "string" ? url : "declared terms",
    layer: SERVICES.includes(access) ? "service" : "license",
    through: "directly",
    at: fact.at,
    evidence,
  };
}

/**
 * Returns what the card of an upstream in this repository says of its outputs. Who publishes the upstream says it to
 * others, not to itself.
 */
export function cardTerms(
  use: UpstreamReference,
  resolution: UpstreamResolution,
  member: LinkedSubject,
): DeclaredTerms | undefined {
  if (resolution.where !== "in-repository" || resolution.guessed) return undefined;
  const { draft } = resolution.member;
  const answer = strongest(draft.statements.get("outputs.trainOtherModels"));
  if (!answer || sameParty(use, member, resolution) !== "no") return undefined;
  const weaker =
    EVIDENCE[Math.max(...[answer, use].map((fact) => EVIDENCE.indexOf(fact.evidence)))];
  const terms = strongest(draft.statements.get("outputs.terms"))?.value;
  return {
    trainOnOutputs: typeof answer.value === "string" ? answer.value : undefined,
    trainCompeting: undefined,
    id: typeof terms === "string" ? terms : draft.id,
    holder: use.name,
    layer: "license",
    through: "directly",
    at: use.at,
    evidence: weaker ?? use.evidence,
  };
}

/** Returns the answer that follows for a student; undefined where the declaration leaves the question open. */
export function declaredAnswer(
  { trainOnOutputs, trainCompeting }: DeclaredTerms,
  generative: "yes" | "no" | "unknown",
): PermissionValue | undefined {
  if (trainOnOutputs === "no") return "no";
  // Whether a model that is not generative competes, its card does not show; that a generative one does is plain.
  if (trainCompeting === "no")
    return generative === "yes" ? "no" : generative === "no" ? "conditional" : "contested";
  if (trainOnOutputs === "conditional" || trainCompeting === "conditional") return "conditional";
  return trainOnOutputs === "yes" || trainCompeting === "yes" ? "yes" : undefined;
}
