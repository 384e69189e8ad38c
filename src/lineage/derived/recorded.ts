import { state, strongest } from "../../facts/draft.js";
import type { LicenseReading, Register, UpstreamMatch } from "../../register/index.js";
import type { Resolver } from "../edges/resolve.js";
import type { Member } from "../subjects/member.js";
import { agree } from "./statements.js";

/** Whether the license that a document states can be the recorded one; `unknown` where one of them names no text. */
export function agreesWithRecord(
  stated: LicenseReading | undefined,
  { upstream }: UpstreamMatch,
  register: Register,
): "yes" | "no" | "unknown" {
  if (upstream.license === null || stated?.status !== "resolved") return "unknown";
  const recorded = register.resolveLicense({ values: [upstream.license] });
  if (recorded?.status !== "resolved") return "unknown";
  return agree(stated, recorded) ? "yes" : "no";
}

/** States what the register records under the id by which a member goes, and whether its own license agrees. */
export function stateRecord(
  member: Member,
  resolver: Resolver,
  stated: LicenseReading | undefined,
  register: Register,
): void {
  const claim = resolver.claim(member);
  if (claim?.match.via !== "exact") return;
  const { match, declared } = claim;
  const { license, verified, source } = match.upstream;
  if (license === null) return;
  const { draft, ownerShown } = member;
  const { statements } = draft;
  const own = strongest(statements.get("license.id"));
  const place = { at: draft.at, state: "derived" } as const;
  const evidence = declared ? ("register" as const) : ("inferred" as const);
  const read = { ...place, evidence, verified, ...(source === "" ? {} : { source }) };
  // As it is written here: names are compared in lower case.
  const isOwnId = draft.id.toLowerCase() === match.id.toLowerCase();
  state(statements, "record.id", isOwnId ? draft.id : match.id, read);
  state(statements, "record.license", license, read);
  state(statements, "record.agrees", agreesWithRecord(stated, match, register), {
    ...read,
    evidence: own?.evidence === "prose" ? "inferred" : evidence,
    at: own?.at ?? draft.at,
  });
  state(statements, "record.ownerAtBase", ownerShown === "yes" ? "yes" : "no", {
    ...place,
    evidence: "structured",
  });
}
