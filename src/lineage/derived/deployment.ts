import { type Statements, state, strongest } from "../../facts/draft.js";
import type { Fact } from "../../model/fact.js";
import type { FactStatements } from "../fact-statements.js";

/** Facts that the configuration declares for every subject; its word counts before a card's. */
export type DeclaredDeployment = ReadonlyMap<string, Fact>;

/**
 * Returns the facts on where and how a subject is used that take the place of what its cards say: the configuration's word
 * counts first, so that no card can switch an overlay off. Nothing is guessed.
 */
export function deploymentFacts(
  stated: FactStatements,
  declared: DeclaredDeployment,
): FactStatements {
  const facts: Statements = new Map([...declared].map(([name, fact]) => [name, [fact]]));
  const answerOf = (name: string) => declared.get(name) ?? strongest(stated.get(name));
  const china = answerOf("deployment.jurisdictions")?.items?.find(({ value }) =>
    /^CN(?:-|$)/i.test(value),
  );
  // What follows from the configuration's own words counts before a card's word as well.
  const isSettled =
    declared.has("deployment.publicService") && declared.has("deployment.jurisdictions");
  const isAnswered =
    declared.has("deployment.cnPublicService") ||
    (!isSettled && stated.has("deployment.cnPublicService"));
  if (answerOf("deployment.publicService")?.value === "yes" && china && !isAnswered)
    facts.set("deployment.cnPublicService", [
      { value: "yes", at: china.at, evidence: "governance", state: "derived" },
    ]);
  const service =
    facts.get("deployment.cnPublicService")?.[0] ?? answerOf("deployment.cnPublicService");
  // A service to the public in one country is a service to the public.
  if (service?.value === "yes" && answerOf("deployment.publicService") === undefined)
    state(facts, "deployment.publicService", "yes", {
      at: service.at,
      evidence: service.evidence,
      state: "derived",
    });
  return facts;
}

/** States for how many days logs are kept. */
export function logRetentionFacts(stated: FactStatements): FactStatements {
  const facts: Statements = new Map();
  const logs = strongest(stated.get("deployment.logs.retention"));
  const days = typeof logs?.value === "string" ? daysOf(logs.value) : undefined;
  if (logs && days !== undefined)
    state(facts, "deployment.logs.days", days, {
      at: logs.at,
      evidence: logs.evidence,
      state: "derived",
    });
  return facts;
}

/** Returns the days of an ISO 8601 duration (`P6M`, `P1Y`, `P2W`, `P180D`); a month counts 30, a year 365. */
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
