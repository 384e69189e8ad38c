import { type Statements, stateList, strongest } from "../../facts/draft.js";
import { type FactStatements, NO_FACTS } from "../fact-statements.js";
import type { LinkedSubject } from "../subjects/linked-subject.js";

/** Answers and states of data beside which columns are of nobody. */
const OF_NOBODY = {
  "personalInfo.present": ["no", "n/a"],
  "personalInfo.deidentification": ["anonymised", "aggregated"],
  "synthetic.present": ["yes"],
} as const;

/** States the categories of personal information that columns show, where the card lists none and denies nothing. */
export function indicatedCategoryFacts({ draft }: LinkedSubject): FactStatements {
  const { statements } = draft;
  const shown = strongest(statements.get("personalInfo.indicatedCategories"));
  if (!shown?.items || statements.has("personalInfo.categories")) return NO_FACTS;
  const isOfNobody = Object.entries(OF_NOBODY).some(([name, values]) =>
    (values as readonly unknown[]).includes(strongest(statements.get(name))?.value),
  );
  if (isOfNobody) return NO_FACTS;
  const facts: Statements = new Map();
  const items = shown.items.map(({ value, at: location }) => ({
    text: String(value),
    at: location,
  }));
  stateList(facts, "personalInfo.categories", items, "inferred", "derived");
  return facts;
}
