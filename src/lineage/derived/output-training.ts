import { type Statements, state } from "../../facts/draft.js";
import { CHANNEL_OF } from "../../model/vocabulary.js";
import { isAttributeVerified, outputAnswer } from "../../register/index.js";
import { isSameParty, restingOn } from "../edges/permissions.js";
import type { FactStatements } from "../fact-statements.js";
import type { DerivationInputs } from "./inputs.js";

/**
 * States the licenses of bases that limit whether outputs may train other models, each at the line that names the base.
 * One text of a choice is left out: another may be taken.
 */
export function outputLimitFacts({ member, references }: DerivationInputs): FactStatements {
  const facts: Statements = new Map();
  const inherited = references
    .filter(({ use, resolution }) => CHANNEL_OF[use.relation] === "carry" && !resolution.guessed)
    .flatMap(({ use, inherited: { terms } }) => terms.map((term) => ({ term, use })))
    .filter(
      ({ term }) => !term.generator && term.choice === undefined && !isSameParty(term, member),
    );
  for (const [fact, answer] of LIMITS) {
    const limits = inherited.filter(({ term }) => outputAnswer(term.license) === answer);
    const items = new Map(
      limits.map(({ term, use }) => [term.license.id, { value: term.license.id, at: use.at }]),
    );
    const [first] = limits;
    if (first)
      state(facts, fact, [...items.keys()], {
        at: first.use.at,
        ...restingOn(
          limits.map(({ term }) => term),
          "register",
        ),
        state: "derived",
        verified: limits.every(
          ({ term }) =>
            term.verified && isAttributeVerified(term.license, "trainOtherModelsOnOutputs"),
        ),
        items: [...items.values()],
      });
  }
  return facts;
}

const LIMITS = [
  ["outputs.bannedBy", "no"],
  ["outputs.conditionedBy", "conditional"],
] as const;
