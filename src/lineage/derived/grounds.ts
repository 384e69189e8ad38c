import { type Statements, state, strongest } from "../../facts/draft.js";
import type { FactStatements } from "../fact-statements.js";
import type { DerivationInputs } from "./inputs.js";

const DECLARED: readonly unknown[] = ["governance", "structured"];
const NO_GROUND: readonly unknown[] = [undefined, "none", "unknown"];

/** States that a declared source has a license or a ground of its own: then works of others are not taken without one. */
export function groundFacts({ references }: DerivationInputs): FactStatements {
  const facts: Statements = new Map();
  for (const { use } of references) {
    if (!SOURCES.has(use.relation) || !DECLARED.includes(use.evidence)) continue;
    const license = strongest(use.statements.get("edge.license.stated"));
    const basis = strongest(use.statements.get("edge.authorization.basis"));
    const ground = license ?? (NO_GROUND.includes(basis?.value) ? undefined : basis);
    if (ground === undefined) continue;
    const { at: location, evidence } = ground;
    state(facts, "copyright.groundText", use.name, { at: location, evidence, state: "derived" });
    return facts;
  }
  return facts;
}

const SOURCES: ReadonlySet<string> = new Set(["collected-from", "derived-from", "trained-on"]);
