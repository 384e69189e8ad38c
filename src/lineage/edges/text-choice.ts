import type { UpstreamReference } from "../../documents/format.js";
import type { License } from "../../model/register.js";
import { CHANNEL_OF, type ServiceAccess, type UnsettledTerms } from "../../model/vocabulary.js";
import { isServed, type Register } from "../../register/index.js";
import { type AccessReading, accessOf } from "./access.js";
import { strictestAnswers, type TermAnswer, withoutProof } from "./permissions.js";
import { hubCardOf, matchOf, type UpstreamResolution, upstreamId } from "./resolve.js";
import { isSure } from "./term-sources.js";
import type { InheritedTerm } from "./term-walk.js";

/** What decides which text governs the outputs of an upstream: how it was reached, and what its service's terms are. */
export interface TextChoice {
  readonly access: AccessReading;
  /** True where only the provider offers the upstream: there is no license of its weights. */
  readonly isService: boolean;
  /** The terms to which the access leads; where nobody says how it was reached, those of the API. */
  readonly service: InheritedTerm | undefined;
}

/** The answers that count for a use, and what about the choice of the texts is open. */
export interface SettledTexts {
  readonly answers: readonly TermAnswer[];
  readonly unsettled?: UnsettledTerms;
  /** Texts of which one may apply, that of the weights first. */
  readonly candidates: readonly License[];
}

/** Returns what decides about the text, for an upstream whose outputs were used and of which something is on record. */
export function choiceOfText(
  use: UpstreamReference,
  resolution: UpstreamResolution,
  register: Register,
): TextChoice | undefined {
  if (CHANNEL_OF[use.relation] !== "output") return undefined;
  const match = matchOf(resolution);
  if (match === undefined && resolution.where !== "hub") return undefined;
  const isService = match?.upstream.kind === "hosted";
  const terms = isService && match.upstream.license ? match.upstream.license : undefined;
  const recorded = terms === undefined ? undefined : register.license(terms);
  const holder = upstreamId(use, resolution);
  const ids = [holder, ...(match ? [match.id, ...match.through] : []), match?.root ?? holder];
  const owners = isService ? (recorded?.owners ?? []) : ids.map((id) => id.split("/")[0] ?? id);
  const offer = isService ? "service" : isServed(ids, register) ? "both" : "weights";
  const access = accessOf(use, owners, offer);
  const find = (way: ServiceAccess) =>
    isService
      ? recorded && register.services.forService(recorded, way)
      : ids.flatMap((id) => register.services.forModel(id, way) ?? [])[0];
  const way = access.path === "product-ui" ? "product-ui" : "api";
  const license = access.path === "third-party-host" && !isService ? undefined : find(way);
  const isSurelyLinked = !resolution.guessed && (match?.upstream.verified ?? true);
  const card = hubCardOf(resolution);
  return {
    access,
    isService,
    service: license && {
      holder,
      owner: holder.includes("/") ? holder.split("/")[0] : undefined,
      license,
      verified: isSurelyLinked && isSure(use.evidence),
      ownText: false,
      recorded: true,
      ...(isService && match ? { record: match } : {}),
      generator: false,
      copied: false,
      through: [],
      cards: card ? [card] : [],
    },
  };
}

/**
 * Returns the terms of the service through which a card says that a model was used; undefined where it says nothing, or no
 * such terms are on record.
 */
export function serviceUsed(
  use: UpstreamReference,
  resolution: UpstreamResolution,
  register: Register,
): InheritedTerm | undefined {
  const choice = choiceOfText(use, resolution, register);
  if (!choice?.access.isStated) return undefined;
  const { path, evidence } = choice.access;
  if (path !== "api" && path !== "product-ui") return undefined;
  const { service } = choice;
  return service && { ...service, verified: service.verified && isSure(evidence) };
}

/**
 * Chooses among the answers of the texts on record (`onRecord`) and that of the service. Weights are under their license, a service
 * under its terms, and what somebody else hosts under neither for sure. A use that nobody explains has an answer where the
 * texts agree. Where they do not, a permission of the license stands as long as only a name speaks for it, and a limit does not:
 * the error that would follow rests on nothing that the card says.
 */
export function settleTexts(
  choice: TextChoice | undefined,
  onRecord: readonly TermAnswer[],
  isDeclared: boolean,
  ask: (term: InheritedTerm) => TermAnswer,
): SettledTexts {
  if (choice === undefined) return { answers: onRecord, candidates: [] };
  const { access, isService, service: term } = choice;
  const service = term && ask(term);
  const candidates = [
    ...onRecord.map((answer) => answer.term.license),
    ...(term ? [term.license] : []),
  ];
  const settled = (answers: readonly TermAnswer[], unsettled?: UnsettledTerms): SettledTexts => ({
    answers: access.isStated && !isSure(access.evidence) ? answers.map(withoutProof) : answers,
    candidates,
    ...(unsettled === undefined ? {} : { unsettled }),
  });
  switch (access.path) {
    case "weights":
      return isService ? settled([], "unrecorded") : settled(onRecord);
    case "api":
    case "product-ui": {
      if (service === undefined) return settled([], onRecord.length > 0 ? "unrecorded" : undefined);
      return settled([service], verdictOf([service]) === "unknown" ? "unrecorded" : undefined);
    }
    case "third-party-host":
      // What a sentence says of a reseller lifts no terms of the provider.
      if (onRecord.length === 0 || (isService && !isSure(access.evidence)))
        return settled(onRecord);
      return verdictOf(onRecord) === "allowed"
        ? settled(onRecord, "host-terms")
        : settled([], "host");
    case "unknown": {
      if (isService || service === undefined) return settled(onRecord);
      const [license, terms] = [verdictOf(onRecord), verdictOf([service])];
      if (license === terms || license === "unknown" || terms === "unknown")
        return settled(onRecord);
      return license === "allowed" && !isDeclared
        ? settled(onRecord, "presumed")
        : settled([], "access");
    }
  }
}

type TextVerdict = "allowed" | "limited" | "unknown";

/** Sums up what texts say of a use of outputs: whether it is allowed without a condition that is unmet. */
function verdictOf(answers: readonly TermAnswer[]): TextVerdict {
  const strictest = strictestAnswers(answers);
  const outputs = strictest.get("outputs")?.value;
  if (answers.length === 0 || outputs === "unknown") return "unknown";
  const isLimited =
    outputs === "no" ||
    outputs === "contested" ||
    strictest.get("label")?.value === "no" ||
    strictest.get("purpose")?.value === "no" ||
    answers.some(({ permissions }) => permissions.unmet.length > 0);
  return isLimited ? "limited" : "allowed";
}
