import { type Statements, state, strongest } from "../../facts/draft.js";
import type { EdgePermissions } from "../../register/index.js";
import type { FactStatements } from "../fact-statements.js";
import type { EdgeDraft } from "./edge.js";
import { restingOn } from "./permissions.js";

const NAME_DUTY = "name-prefix: ";
const LINE_DUTY = /^(?:doc-)?display: ([^|]+)$/;

/** Returns the key under which a duty of a text is the same fault at several edges. */
export const dutyKey = (license: string, duty: string): string => `${license} ${duty}`;

/**
 * States what is owed (R5, R6), and what of it is neither shown at this edge nor missing further up already: `lackedAbove`
 * holds the keys of such duties.
 */
export function dutyFacts(
  { answers, edge, evidence }: EdgeDraft,
  lackedAbove: ReadonlySet<string>,
): FactStatements {
  const facts: Statements = new Map();
  const stateDuties = (
    fact: "edge.duties.owed" | "edge.duties.unmet" | "edge.duties.unmetNotices",
    dutiesIn: (permissions: EdgePermissions) => readonly string[],
  ) => {
    const owing = answers.flatMap(({ term, permissions }) =>
      dutiesIn(permissions)
        .filter(
          (duty) => fact === "edge.duties.owed" || !lackedAbove.has(dutyKey(term.license.id, duty)),
        )
        .map((duty) => ({ duty, term, verified: permissions.dutiesVerified })),
    );
    const duties = [...new Set(owing.map(({ duty }) => duty))];
    if (duties.length === 0) return duties;
    state(facts, fact, duties, {
      state: "derived",
      ...restingOn(
        owing.map(({ term }) => term),
        evidence === "inferred" ? evidence : "register",
      ),
      at: edge.at,
      items: duties.map((value) => ({ value, at: edge.at })),
      verified: owing.every(({ verified }) => verified),
      source: [...new Set(owing.map(({ term }) => term.license.name))].join("; "),
    });
    return duties;
  };
  stateDuties("edge.duties.owed", ({ owed }) => owed);
  const unmet = stateDuties("edge.duties.unmet", (permissions) => permissions.unmet);
  stateDuties("edge.duties.unmetNotices", ({ unmetNotices }) => unmetNotices);
  const fact = strongest(facts.get("edge.duties.unmet"));
  if (!fact) return facts;
  const { value: _value, items: _items, ...statedAt } = fact;
  const name = unmet.find((duty) => duty.startsWith(NAME_DUTY));
  if (name !== undefined) state(facts, "edge.duties.name", name.slice(NAME_DUTY.length), statedAt);
  const line = unmet.length === 1 ? LINE_DUTY.exec(unmet[0] ?? "")?.[1] : undefined;
  if (line !== undefined) state(facts, "edge.duties.line", line, statedAt);
  return facts;
}
