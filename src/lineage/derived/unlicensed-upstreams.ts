import type { ListFactName } from "../../facts/catalog.js";
import { type Statements, stateList, strongest } from "../../facts/draft.js";
import { CHANNEL_OF, EVIDENCE } from "../../model/vocabulary.js";
import { authorizationFacts } from "../edges/in-force.js";
import type { ResolvedReference } from "../edges/reference.js";
import { cardOf, matchOf, type ReferenceResolver } from "../edges/resolve.js";
import { sameParty } from "../edges/same-party.js";
import type { FactStatements } from "../fact-statements.js";
import type { LinkedSubject } from "../subjects/linked-subject.js";
import type { DerivationInputs } from "./inputs.js";

/**
 * States the upstreams under whose terms nobody can look: bases and sources that neither the repository nor the register
 * has, those that the register has without a license or whose own card on a hub states one that the register does not know,
 * and data sets of the training without one.
 */
export function unlicensedFacts({
  member,
  references,
  resolver,
  date,
}: DerivationInputs): FactStatements {
  const facts: Statements = new Map();
  const open = references.filter((reference) => !isSettled(reference, member, date));
  const carried = open.filter(
    ({ use }) => CHANNEL_OF[use.relation] === "carry" && use.relation !== "component",
  );
  const isUnknown = ({ resolution }: ResolvedReference) => resolution.where === "unresolved";
  stateNames(facts, "upstreams.unknown", carried.filter(isUnknown), resolver);
  stateNames(
    facts,
    "upstreams.unlicensed",
    carried.filter((reference) => !isUnknown(reference)),
    resolver,
  );
  if (member.draft.kind !== "model") return facts;
  stateNames(
    facts,
    "training.datasets.unlicensed",
    open.filter(
      ({ use, resolution }) =>
        use.relation === "trained-on" && !isOwnData(use) && !statesLicense(resolution),
    ),
    resolver,
  );
  stateUnnamed(facts, member, references);
  return facts;
}

/** States where a model is tuning to be fine-tuned, if nothing at all speaks of what it was before. */
function stateUnnamed(
  facts: Statements,
  { draft: { statements } }: LinkedSubject,
  references: readonly ResolvedReference[],
): void {
  const tuning = strongest(statements.get("training.fromUnnamed"));
  const isNamed =
    references.some(({ use }) => CHANNEL_OF[use.relation] === "carry") ||
    statements.has("derivationHints") ||
    statements.has("baseModels.undeclared");
  if (tuning === undefined || isNamed || !Array.isArray(tuning.value)) return;
  const items = tuning.value.map((text: string) => ({ text, at: tuning.at }));
  stateList(facts, "upstreams.unnamed", items, tuning.evidence, "derived");
}

/** True if the terms of an upstream are known, or do not matter: it is described here, licensed, withdrawn, one's own, or has a ground of its own. */
function isSettled(reference: ResolvedReference, member: LinkedSubject, date: string): boolean {
  const { use, resolution, stated } = reference;
  if (resolution.where === "in-repository") return true;
  if (strongest(cardOf(resolution)?.draft.statements.get("license.status"))?.value === "resolved")
    return true;
  const upstream = matchOf(resolution)?.upstream;
  if (upstream && (upstream.license !== null || upstream.withdrawn !== undefined)) return true;
  if (stated !== undefined || strongest(use.statements.get("edge.license.stated")) !== undefined)
    return true;
  if (CHANNEL_OF[use.relation] === "carry" && sameParty(use, member, resolution) === "yes")
    return true;
  const basis = strongest(use.statements.get("edge.authorization.basis"))?.value;
  if (!GROUNDS.includes(basis)) return false;
  const held = authorizationFacts(reference, member, date).get("edge.authorization.inForce");
  return strongest(held)?.value === "yes";
}

/** True if the upstream's own card states a license, whether or not the register knows it. */
const statesLicense = (resolution: ResolvedReference["resolution"]): boolean =>
  cardOf(resolution)?.draft.statements.has("license.status") === true;

/** Grounds that stand in for a license. */
const GROUNDS: readonly unknown[] = ["contract", "own-model", "public-domain"];

const isOwnData = ({ statements }: ResolvedReference["use"]) =>
  strongest(statements.get("edge.sourceKind"))?.value === "self-produced";

/** States the names of upstreams; the surest of them decides how sure the list is, since it alone is enough. */
function stateNames(
  facts: Statements,
  name: ListFactName,
  references: readonly ResolvedReference[],
  resolver: ReferenceResolver,
): void {
  const evidences = references.map(({ use }) => use.evidence);
  const surest = EVIDENCE.find((evidence) => evidences.includes(evidence));
  const distinct = new Map(
    references.map(({ use }) => [use.name.toLowerCase(), { text: use.name, at: use.at }]),
  );
  const cards = references.flatMap(({ use, resolution }) => {
    const card = cardOf(resolution)?.hub ?? resolver.hubFault(use);
    return card === undefined ? [] : [card];
  });
  const origin = cards.length > 0 ? { cards: [...new Set(cards)] } : {};
  if (surest) stateList(facts, name, [...distinct.values()], surest, "derived", origin);
}
