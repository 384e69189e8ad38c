import type { Value } from "../../documents/card/card.js";
import { personalColumns, withMeanings } from "../../documents/signals/personal-columns.js";
import { type Statements, stateList, strongest } from "../../facts/draft.js";
import type { FactStatements } from "../fact-statements.js";
import type { LinkedSubject, Surroundings } from "./linked-subject.js";

/**
 * Returns the columns of the tables that lie beside the cards of data sets, and what of them is information on persons.
 * A table in a folder that several data sets share may be of any of them.
 */
export function tableColumnFacts(
  members: readonly LinkedSubject[],
  around: Surroundings,
): ReadonlyMap<LinkedSubject, FactStatements> {
  const byFolder = new Map<string, LinkedSubject | "several">();
  for (const member of members)
    if (member.draft.kind === "dataset" && member.standing === "card")
      byFolder.set(member.folder, byFolder.has(member.folder) ? "several" : member);
  const facts = new Map<LinkedSubject, FactStatements>();
  for (const [folder, member] of byFolder) {
    const columns = member === "several" ? [] : around.tableColumns(folder);
    if (member !== "several" && columns.length > 0) facts.set(member, factsOf(member, columns));
  }
  return facts;
}

function factsOf({ draft }: LinkedSubject, columns: readonly Value[]): FactStatements {
  const facts: Statements = new Map();
  const { statements } = draft;
  if (!statements.has("columns")) stateList(facts, "columns", columns, "structured", "derived");
  const { indications, categories } = personalColumns(withMeanings(columns));
  if (indications.length === 0) return facts;
  const beside = (name: "personalInfo.indications" | "personalInfo.indicatedCategories") =>
    (strongest(statements.get(name))?.items ?? []).map(({ value, at: location }) => ({
      text: String(value),
      at: location,
    }));
  const stated = beside("personalInfo.indications");
  stateList(
    facts,
    "personalInfo.indications",
    distinct([...stated, ...indications]),
    "structured",
    "derived",
  );
  stateList(
    facts,
    "personalInfo.indicatedCategories",
    distinct([...beside("personalInfo.indicatedCategories"), ...categories]),
    "inferred",
    "derived",
  );
  return facts;
}

/** Returns values of different texts, of equal ones the first. */
const distinct = (values: readonly Value[]): Value[] =>
  [...new Map([...values].reverse().map((value) => [value.text, value])).values()].reverse();
