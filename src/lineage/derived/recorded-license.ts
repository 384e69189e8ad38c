import { type Statements, state, strongest } from "../../facts/draft.js";
import type { LicenseReading, Register } from "../../register/index.js";
import { agreesWithRecord } from "../edges/record-agreement.js";
import type { ReferenceResolver } from "../edges/resolve.js";
import type { FactStatements } from "../fact-statements.js";
import type { LinkedSubject } from "../subjects/linked-subject.js";

/** States what the register records under the id by which a member goes, and whether its own license agrees. */
export function recordFacts(
  member: LinkedSubject,
  resolver: ReferenceResolver,
  stated: LicenseReading | undefined,
  register: Register,
): FactStatements {
  const facts: Statements = new Map();
  const claim = resolver.claim(member);
  if (claim?.match.via !== "exact") return facts;
  const { match, declared } = claim;
  const { license, verified, source } = match.upstream;
  if (license === null) return facts;
  const { draft, ownerAtBase } = member;
  const { statements } = draft;
  const declaredLicense = strongest(statements.get("license.id"));
  const derivedAt = { at: draft.at, state: "derived" } as const;
  const evidence = declared ? ("register" as const) : ("inferred" as const);
  const read = { ...derivedAt, evidence, verified, ...(source === "" ? {} : { source }) };
  // As it is written here: names are compared in lower case.
  const isOwnId = draft.id.toLowerCase() === match.id.toLowerCase();
  state(facts, "record.id", isOwnId ? draft.id : match.id, read);
  state(facts, "record.license", license, read);
  state(facts, "record.agrees", agreesWithRecord(stated, match, register), {
    ...read,
    evidence: declaredLicense?.evidence === "prose" ? "inferred" : evidence,
    at: declaredLicense?.at ?? draft.at,
  });
  state(facts, "record.ownerAtBase", ownerAtBase === "yes" ? "yes" : "no", {
    ...derivedAt,
    evidence: "structured",
  });
  return facts;
}
