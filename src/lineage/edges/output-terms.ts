import { type Statements, state, strongest } from "../../facts/draft.js";
import { type Message, message, render } from "../../messages/index.js";
import type { Fact } from "../../model/fact.js";
import { CHANNEL_OF, type Evidence } from "../../model/vocabulary.js";
import { STRICTEST } from "../../register/index.js";
import type { FactStatements } from "../fact-statements.js";
import type { LinkedSubject } from "../subjects/linked-subject.js";
import { citedDeclaration, citedTerms } from "./cited-terms.js";
import { cardTerms, type DeclaredTerms, declaredAnswer, declaredTerms } from "./declared-terms.js";
import { generativeOf, isOpen, recorded, type StrictestAnswer } from "./permissions.js";
import type { EdgePlaces, ResolvedReference } from "./reference.js";
import { reasonOf } from "./term-reasons.js";
import type { SettledTexts, TextChoice } from "./text-choice.js";

/** States what may be done with outputs (R2, R10): by the register or by the card's own word, whichever is stricter. */
export function outputFacts(
  { use, resolution, inherited, choice }: ResolvedReference,
  strictest: StrictestAnswer | undefined,
  texts: SettledTexts,
  member: LinkedSubject,
  { derived, register }: EdgePlaces,
): FactStatements {
  const facts: Statements = new Map();
  const channel = CHANNEL_OF[use.relation];
  const isAsked = channel === "output" || channel === "train";
  const ownTerms = declaredTerms(use.statements, use.evidence);
  const theirs = channel === "output" ? cardTerms(use, resolution, member) : undefined;
  const allTerms = isAsked
    ? [ownTerms, theirs, ...inherited.declared].filter((terms) => terms !== undefined)
    : [];
  const declared = strictestDeclared(allTerms, member);
  const name = "edge.permission.outputs";
  const reason = choice && reasonOf(choice, texts);
  if (choice) stateChoice(facts, choice, declared ? undefined : reason);
  if (declared && isDeclaredStricter(declared.value, strictest)) {
    const { terms, value } = declared;
    const placement = { at: terms.at, evidence: terms.evidence, state: "derived" } as const;
    const guess = terms.trainOnOutputs === "no" ? undefined : guessedOutput(member);
    state(facts, name, value, { ...placement, evidence: guess ?? terms.evidence });
    state(facts, "edge.terms.id", terms.id, placement);
    stateCited(facts, citedDeclaration(terms), placement);
    state(facts, "edge.terms.layer", terms.layer, placement);
    state(facts, "edge.terms.through", terms.through, derived);
    return facts;
  }
  if (choice && !declared) stateUnsettled(facts, choice, texts);
  const isUnknown = texts.unsettled !== undefined && texts.answers.length === 0;
  if (isUnknown || (!inherited.complete && isAsked && isOpen(strictest)))
    state(facts, name, "unknown", derived);
  else if (strictest) {
    const guess =
      strictest.term.license.outputBan === "competing-models" ? guessedOutput(member) : undefined;
    const placement = recorded(strictest, register);
    state(facts, name, strictest.value, { ...placement, evidence: guess ?? placement.evidence });
  } else state(facts, name, "n/a", derived);
  if (!strictest) return facts;
  const { term, clause, staleSince } = strictest;
  const placement = recorded(strictest, register);
  const isService = term.license.kind === "service-terms";
  const through = use.relation === "trained-on" || term.generator ? "data-set" : "directly";
  state(facts, "edge.terms.id", term.license.id, placement);
  state(facts, "edge.terms.root", term.holder, placement);
  const text = citedTerms(term.license, clause);
  stateCited(facts, reason ? message("cited.because", { text, reason }) : text, placement);
  state(facts, "edge.terms.layer", isService ? "service" : "license", placement);
  state(facts, "edge.terms.through", through, derived);
  if (clause !== undefined) state(facts, "edge.terms.clause", clause, placement);
  state(facts, "edge.terms.stale", staleSince === undefined ? "no" : "yes", placement);
  return facts;
}

/** States how the upstream was reached, and why that decides as it does. */
function stateChoice(
  facts: Statements,
  { access: { path, at: location, evidence } }: TextChoice,
  reason: Message | undefined,
): void {
  const placement = { at: location, evidence, state: "derived" } as const;
  state(facts, "edge.terms.access", path, placement);
  if (reason === undefined) return;
  const value = render(reason, "en");
  const items = [{ value, at: location, message: reason }];
  state(facts, "edge.terms.reason", value, { ...placement, items });
}

/** States what about the choice of the text is open, and which texts are on record. */
function stateUnsettled(
  facts: Statements,
  { access: { at: location, evidence } }: TextChoice,
  { unsettled, candidates }: SettledTexts,
): void {
  if (unsettled === undefined) return;
  const placement = { at: location, evidence, state: "derived" } as const;
  state(facts, "edge.terms.unsettled", unsettled, placement);
  const names = [...new Set(candidates.map(({ name }) => name))];
  const items = names.map((value) => ({ value, at: location }));
  state(facts, "edge.terms.candidates", names, { ...placement, items });
}

/** States the text as sentences cite it, in the language of the reader. */
const stateCited = (facts: Statements, text: Message, placement: Omit<Fact, "value">): void => {
  const value = render(text, "en");
  const items = [{ value, at: placement.at, message: text }];
  state(facts, "edge.terms.cited", value, { ...placement, items });
};

/**
 * Returns how weakly the card shows that the model generates, and so competes with its teacher, where no field says so: an
 * answer that rests on it is no surer.
 */
function guessedOutput({ draft: { statements } }: LinkedSubject): Evidence | undefined {
  const makes = strongest(statements.get("isGenerative"));
  const isGuess = makes?.evidence === "prose" || makes?.evidence === "inferred";
  return isGuess && makes.value === "yes" ? makes.evidence : undefined;
}

function strictestDeclared(allTerms: readonly DeclaredTerms[], member: LinkedSubject) {
  return allTerms
    .flatMap((terms) => {
      const value = declaredAnswer(terms, generativeOf(member));
      return value === undefined ? [] : [{ terms, value }];
    })
    .sort((a, b) => STRICTEST.indexOf(a.value) - STRICTEST.indexOf(b.value))[0];
}

/**
 * True if the card's own word decides: where it is stricter than the record, where the record was not read, and where there
 * is none. It never lifts a recorded ban.
 */
function isDeclaredStricter(
  value: StrictestAnswer["value"],
  onRecord: StrictestAnswer | undefined,
): boolean {
  if (!onRecord || onRecord.value === "unknown") return true;
  const rank = STRICTEST.indexOf(value) - STRICTEST.indexOf(onRecord.value);
  return rank < 0 || (rank === 0 && !onRecord.verified);
}
