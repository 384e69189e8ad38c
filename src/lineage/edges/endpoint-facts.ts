import type { Use } from "../../documents/format.js";
import { type Statements, state, strongest } from "../../facts/draft.js";
import type { Upstream } from "../../model/register.js";
import { CHANNEL_OF, type Evidence } from "../../model/vocabulary.js";
import { type LicenseReading, type Register, staleSince } from "../../register/index.js";
import { stateLicense } from "../subjects/license.js";
import type { Member } from "../subjects/member.js";
import type { Found, Resolver } from "./resolve.js";

/** Facts of the upstream that an edge repeats, where its own card states them. */
const OF_THE_UPSTREAM = [
  "license.id",
  "license.category",
  "license.commercial",
  "copyright.basis",
  "personalInfo.present",
  "personalInfo.sensitive",
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

/** The upstream by its own card, else by the register, else by the words of the declaration. */
export function upstreamFacts(
  statements: Statements,
  use: Use,
  found: Found,
  knowledge: UpstreamKnowledge,
): void {
  const { resolver, stated, evidence } = knowledge;
  const sure = { at: use.at, evidence, state: "derived" } as const;
  const read = { ...sure, evidence: found.guessed ? evidence : ("register" as const) };
  state(statements, "from.name", use.name, sure);
  const origin = originOf(found, resolver);
  state(statements, "from.isDistilled", origin.derived, sure);
  state(statements, "from.upstreamsKnown", origin.known, sure);
  if (found.where === "in-repository") {
    state(statements, "from.kind", found.member.draft.kind, sure);
    for (const fact of OF_THE_UPSTREAM) {
      const known = strongest(found.member.draft.statements.get(fact));
      if (known) statements.set(`from.${fact}`, [found.guessed ? { ...known, evidence } : known]);
    }
    if (found.match) recordedFacts(statements, found.match.upstream, knowledge, read);
  } else if (found.where === "register") {
    state(statements, "from.kind", found.match.upstream.kind, sure);
    recordedFacts(statements, found.match.upstream, knowledge, read);
  } else state(statements, "from.kind", "unknown", sure);

  const declared = strongest(statements.get("edge.license.stated"));
  if (stated && declared && !statements.has("from.license.id"))
    stateLicense(statements, "from.license", stated, declared);
}

/**
 * What the register records of an upstream. It stands over what a card of the repository states under the name, but for
 * the kind of a license that allows less.
 */
function recordedFacts(
  statements: Statements,
  { license, verified, source, withdrawn }: Upstream,
  { register, date }: UpstreamKnowledge,
  place: { at: Use["at"]; evidence: Evidence; state: "derived" },
): void {
  const read = { ...place, verified, ...(source === "" ? {} : { source }) };
  if (withdrawn !== undefined) state(statements, "from.withdrawn", withdrawn, read);
  if (license === null) return;
  const text = register.license(license);
  statements.delete("from.license.id");
  state(statements, "from.license.id", license, read);
  const since = text && staleSince(text, date);
  const lately = since === undefined ? read : { ...read, verified: false, staleSince: since };
  const commercial = text?.attributes.commercialUse?.value;
  const stricter = strongest(statements.get("from.license.commercial"))?.value === "no";
  if (stricter && commercial !== "no") return;
  statements.delete("from.license.category");
  statements.delete("from.license.commercial");
  if (text) state(statements, "from.license.category", text.kind, read);
  if (commercial !== undefined) state(statements, "from.license.commercial", commercial, lately);
}

export interface UpstreamKnowledge {
  readonly register: Register;
  readonly resolver: Resolver;
  /** What the declaration of the use says of its license. */
  readonly stated: LicenseReading | undefined;
  readonly evidence: Evidence;
  /** The day of the run. */
  readonly date: string;
}

/** Whether the upstream is itself made from models, by its own card or the register, and whether all of those are known. */
function originOf(found: Found, resolver: Resolver): Origin {
  if (found.where === "unresolved" || found.guessed)
    return { derived: "unknown", known: "unknown" };
  if (found.where === "register") {
    const root = found.match.upstream.root !== undefined;
    return { derived: root ? "yes" : "unknown", known: root ? "yes" : "unknown" };
  }
  if (found.match?.upstream.root !== undefined) return { derived: "yes", known: "yes" };
  const known = origins.get(found.member) ?? originOfMember(found.member, resolver);
  origins.set(found.member, known);
  return known;
}
type Origin = Record<"derived" | "known", Answer>;
/** Asked by everything that was made of it. */
const origins = new WeakMap<Member, Origin>();

function originOfMember(member: Member, resolver: Resolver): Origin {
  const models = member.uses.filter(({ relation }) =>
    ["carry", "output"].includes(CHANNEL_OF[relation]),
  );
  const { statements } = member.draft;

  const declared = strongest(statements.get("distillation.declared"))?.value;
  if (models.length === 0) return { derived: declared === "yes" ? "yes" : "no", known: "no" };
  const all = models.every((use) => resolver.find(use, member).where !== "unresolved");
  return { derived: "yes", known: all ? "yes" : "no" };
}
type Answer = "yes" | "no" | "unknown";

export function resultFacts(
  statements: Statements,
  member: Member,
  sure: { at: Use["at"]; evidence: Evidence; state: "derived" },
): void {
  state(statements, "to.name", member.name, sure);
  state(statements, "to.kind", member.draft.kind, sure);
  for (const fact of OF_THE_RESULT) {
    const known = strongest(member.draft.statements.get(fact));
    if (known && known.value !== null) statements.set(`to.${fact}`, [known]);
  }
  if (!statements.has("to.isGenerative")) state(statements, "to.isGenerative", "unknown", sure);
}
