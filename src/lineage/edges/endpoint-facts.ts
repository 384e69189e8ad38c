import type { UpstreamReference } from "../../documents/format.js";
import type { ValueOf } from "../../facts/catalog.js";
import { type Statements, state, strongest } from "../../facts/draft.js";
import type { Fact } from "../../model/fact.js";
import type { Upstream } from "../../model/register.js";
import { CHANNEL_OF, type Evidence } from "../../model/vocabulary.js";
import { type LicenseReading, type Register, staleSince } from "../../register/index.js";
import { type FactStatements, joinFacts, NO_FACTS, withoutFacts } from "../fact-statements.js";
import { licenseFacts } from "../subjects/license.js";
import type { LinkedSubject, UsesOf } from "../subjects/linked-subject.js";
import {
  cardOf,
  hubCardOf,
  matchOf,
  type ReferenceResolver,
  type UpstreamResolution,
} from "./resolve.js";

/** Facts of the upstream that an edge repeats, where its own card states them. */
const OF_THE_UPSTREAM = [
  "license.id",
  "license.category",
  "license.commercial",
  "copyright.basis",
  "personalInfo.present",
  "personalInfo.sensitive",
  "useConditions.excluded",
  "useConditions.permitted",
] as const;

/** Facts of what was made that an edge repeats. */
const OF_THE_RESULT = [
  "license.id",
  "license.stated",
  "license.name",
  "body",
  "license.permissive",
  "license.category",
  "license.commercial",
  "isPublished",
  "isGenerative",
  "personalInfo.present",
  "crossBorder.transfer",
  "crossBorder.mechanism",
  "deployment.commercial",
  "deployment.cnPublicService",
  "deployment.publicService",
  "deployment.jurisdictions",
  "personalInfo.statement",
  "processing.piiScreening",
  "synthetic.screening",
  "provider.name",
  "weightsPublic",
  "isDistilled",
  "isConversion",
] as const;

/** What is known of an upstream beside its resolution. */
export interface UpstreamInputs {
  readonly register: Register;
  readonly resolver: ReferenceResolver;
  readonly usesOf: UsesOf;
  /** What the declaration of the use says of its license. */
  readonly stated: LicenseReading | undefined;
  readonly evidence: Evidence;
  /** The day of the run. */
  readonly date: string;
}

/** States the upstream by its own card, else by the register, else by the words of the declaration. */
export function upstreamFacts(
  use: UpstreamReference,
  resolution: UpstreamResolution,
  inputs: UpstreamInputs,
): FactStatements {
  const { stated, evidence } = inputs;
  const derived = { at: use.at, evidence, state: "derived" } as const;
  const hubCard = hubCardOf(resolution);
  const onHub = hubCard === undefined ? {} : { cards: [hubCard] };
  const fromCard = { ...derived, ...onHub };
  const fromRegister = {
    ...fromCard,
    evidence: resolution.guessed ? evidence : hubCard ? ("hub" as const) : ("register" as const),
  };
  const facts: Statements = new Map();
  const status = derivationStatus(resolution, inputs);
  state(facts, "from.name", use.name, derived);
  state(facts, "from.isDistilled", status.derived, fromCard);
  state(facts, "from.upstreamsKnown", status.known, fromCard);
  state(facts, "from.kind", kindOf(resolution), fromCard);
  const card = cardFacts(use, resolution, evidence);
  const match = matchOf(resolution);
  const record = match ? recordedFacts(match.upstream, card, inputs, fromRegister) : undefined;
  const knownFacts = joinFacts(
    facts,
    record ? withoutFacts(card, record.replaced) : card,
    record?.facts ?? NO_FACTS,
  );
  const declared = strongest(use.statements.get("edge.license.stated"));
  if (!stated || !declared) return knownFacts;
  const declaredFacts = licenseFacts("from.license", stated, declared);
  // The card that uses it is judged by its own word before that of a card elsewhere.
  if (resolution.where === "hub" && match?.upstream.license == null)
    return joinFacts(withoutFacts(knownFacts, LICENSE_FACTS), declaredFacts);
  return knownFacts.has("from.license.id") ? knownFacts : joinFacts(knownFacts, declaredFacts);
}
const LICENSE_FACTS = new Set([
  "from.license.id",
  "from.license.category",
  "from.license.commercial",
]);

function kindOf(resolution: UpstreamResolution): ValueOf<"from.kind"> {
  const card = cardOf(resolution);
  if (card) return card.draft.kind;
  return resolution.where === "register" ? resolution.match.upstream.kind : "unknown";
}

/** Repeats what the upstream's own card states, where it lies in this repository or was read on a hub. */
function cardFacts(
  use: UpstreamReference,
  resolution: UpstreamResolution,
  evidence: Evidence,
): FactStatements {
  const facts: Statements = new Map();
  const card = cardOf(resolution);
  if (!card) return facts;
  const { statements } = card.draft;
  for (const name of OF_THE_UPSTREAM) {
    const fact = strongest(statements.get(name));
    if (!fact) continue;
    const guess = resolution.guessed ? { evidence } : {};
    // Nothing here can show a line of a card elsewhere.
    const place = card.hub ? { at: use.at } : {};
    facts.set(`from.${name}`, [{ ...fact, ...guess, ...place }]);
  }
  return facts;
}

/**
 * States what the register records of an upstream. It stands over what a card of the repository states under the name, but
 * for the kind of a license that allows less: `replaced` are the facts of the card that give way.
 */
function recordedFacts(
  { license, verified, source, withdrawn }: Upstream,
  card: FactStatements,
  { register, date }: UpstreamInputs,
  placement: Pick<Fact, "at" | "evidence" | "state">,
): { readonly facts: FactStatements; readonly replaced: ReadonlySet<string> } {
  const facts: Statements = new Map();
  const read = { ...placement, verified, ...(source === "" ? {} : { source }) };
  if (withdrawn !== undefined) state(facts, "from.withdrawn", withdrawn, read);
  if (license === null) return { facts, replaced: new Set() };
  const text = register.license(license);
  state(facts, "from.license.id", license, read);
  const commercial = text?.attributes.commercialUse?.value;
  const isCardStricter = strongest(card.get("from.license.commercial"))?.value === "no";
  if (isCardStricter && commercial !== "no")
    return { facts, replaced: new Set(["from.license.id"]) };
  const since = text && staleSince(text, date);
  const unverified = since === undefined ? read : { ...read, verified: false, staleSince: since };
  if (text) state(facts, "from.license.category", text.kind, read);
  if (commercial !== undefined) state(facts, "from.license.commercial", commercial, unverified);
  return {
    facts,
    replaced: LICENSE_FACTS,
  };
}

/** Tells whether the upstream is itself made from models, by its card or the register, and whether all of those are known. */
function derivationStatus(
  resolution: UpstreamResolution,
  inputs: UpstreamInputs,
): DerivationStatus {
  if (resolution.where === "unresolved" || resolution.guessed)
    return { derived: "unknown", known: "unknown" };
  if (resolution.where === "register") {
    const root = resolution.match.upstream.root !== undefined;
    return { derived: root ? "yes" : "unknown", known: root ? "yes" : "unknown" };
  }
  if (resolution.match?.upstream.root !== undefined) return { derived: "yes", known: "yes" };
  // A card elsewhere is silent about much that would be asked of one here.
  if (resolution.where === "hub" && resolution.member.declaredUses.length === 0)
    return { derived: "unknown", known: "unknown" };
  const status = statuses.get(resolution.member) ?? statusOfMember(resolution.member, inputs);
  statuses.set(resolution.member, status);
  return status;
}
type DerivationStatus = Record<"derived" | "known", YesNoUnknown>;
/** Asked by everything that was made of it. */
const statuses = new WeakMap<LinkedSubject, DerivationStatus>();

function statusOfMember(
  member: LinkedSubject,
  { resolver, usesOf }: UpstreamInputs,
): DerivationStatus {
  const models = usesOf(member).filter(({ relation }) =>
    ["carry", "output"].includes(CHANNEL_OF[relation]),
  );
  const { statements } = member.draft;

  const declared = strongest(statements.get("distillation.declared"))?.value;
  if (models.length === 0) return { derived: declared === "yes" ? "yes" : "no", known: "no" };
  const areResolved = models.every((use) => resolver.find(use, member).where !== "unresolved");
  return { derived: "yes", known: areResolved ? "yes" : "no" };
}
type YesNoUnknown = "yes" | "no" | "unknown";

/** Repeats what the card of the result states. */
export function resultFacts(
  member: LinkedSubject,
  derived: Pick<Fact, "at" | "evidence" | "state">,
): FactStatements {
  const facts: Statements = new Map();
  state(facts, "to.name", member.name, derived);
  state(facts, "to.kind", member.draft.kind, derived);
  for (const name of OF_THE_RESULT) {
    const fact = strongest(member.draft.statements.get(name));
    if (fact && fact.value !== null) facts.set(`to.${name}`, [fact]);
  }
  if (!facts.has("to.isGenerative")) state(facts, "to.isGenerative", "unknown", derived);
  return facts;
}
