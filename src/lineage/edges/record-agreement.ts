import type { LicenseReading, Register, UpstreamMatch } from "../../register/index.js";
import { agree } from "../derived/statements.js";

/** Tells whether the license that a document states can be the recorded one; `unknown` where one of them names no text. */
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
