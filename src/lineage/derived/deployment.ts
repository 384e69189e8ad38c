import { type Statements, state, strongest } from "../../facts/draft.js";
import type { Fact } from "../../model/fact.js";

/** Facts that the configuration declares for every subject; its word counts before a card's. */
export type Declared = ReadonlyMap<string, Fact>;

/**
 * Where and how it is used: what the configuration says takes the place of what cards say, so that no card can switch an
 * overlay off. Nothing is guessed.
 */
export function stateDeployment(statements: Statements, declared: Declared): void {
  for (const [name, fact] of declared) statements.set(name, [fact]);
  const service = strongest(statements.get("deployment.publicService"));
  const where = strongest(statements.get("deployment.jurisdictions"));
  const china = where?.items?.find(({ value }) => /^CN(?:-|$)/i.test(value));
  // What follows from the configuration's own words counts before a card's word as well.
  const settled =
    declared.has("deployment.publicService") && declared.has("deployment.jurisdictions");
  const answered = (settled ? declared : statements).has("deployment.cnPublicService");
  if (service?.value === "yes" && china && !answered)
    statements.set("deployment.cnPublicService", [
      { value: "yes", at: china.at, evidence: "governance", state: "derived" },
    ]);
  const logs = strongest(statements.get("deployment.logs.retention"));
  const days = typeof logs?.value === "string" ? daysOf(logs.value) : undefined;
  if (logs && days !== undefined)
    state(statements, "deployment.logs.days", days, {
      at: logs.at,
      evidence: logs.evidence,
      state: "derived",
    });
}

/** Days of an ISO 8601 duration (`P6M`, `P1Y`, `P2W`, `P180D`); a month counts 30, a year 365. */
export function daysOf(text: string): number | undefined {
  const match =
    /^P(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T[\dHMS.]*)?$/i.exec(
      text.trim(),
    );
  if (!match) return undefined;
  const [years = 0, months = 0, weeks = 0, days = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  return years * 365 + months * 30 + weeks * 7 + days;
}
