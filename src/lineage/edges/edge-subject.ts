import { complete, type Statements, state, stateList } from "../../facts/draft.js";
import type { Subject } from "../../model/fact.js";
import { type FactStatements, joinFacts } from "../fact-statements.js";
import { dutyFacts } from "./duties.js";
import type { EdgeDraft } from "./edge.js";
import type { EdgeFaults } from "./inherited-faults.js";

/** Returns the finished subject of an edge, once faults further up are known. */
export function edgeSubject(draft: EdgeDraft, faults: EdgeFaults): Subject {
  const { edge, member, evidence } = draft;
  const { silence, beside = [] } = member.draft;
  const { unreadable, inBody } = silence;
  return complete({
    id: edge.id,
    kind: "edge",
    document: member.draft.document,
    at: edge.at,
    statements: joinFacts(
      draft.statements,
      faultFacts(draft, faults),
      dutyFacts(draft, faults.lackedAbove),
    ),
    silence: { ...silence, at: edge.at, evidence, unreadable: unreadable && inBody !== true },
    beside,
  });
}

function faultFacts(
  { edge }: EdgeDraft,
  { isBrokenUpstream, descendants }: EdgeFaults,
): FactStatements {
  const facts: Statements = new Map();
  const placement = { at: edge.at, evidence: "structured", state: "derived" } as const;
  state(facts, "edge.brokenUpstream", isBrokenUpstream ? "yes" : "no", placement);
  stateList(facts, "edge.descendants", descendants, "structured", "derived");
  return facts;
}
