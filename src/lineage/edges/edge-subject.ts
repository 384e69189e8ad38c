import { type Statements, state, stateList, subjectOf } from "../../facts/draft.js";
import type { Subject } from "../../model/fact.js";
import { type FactStatements, joinFacts } from "../fact-statements.js";
import { dutyFacts } from "./duties.js";
import { type EdgeDraft, type EdgeInputs, edgeFacts } from "./edge.js";
import type { EdgeFaults } from "./inherited-faults.js";

/** Returns the finished subject of an edge, once faults further up are known. */
export function edgeSubject(draft: EdgeDraft, faults: EdgeFaults, inputs: EdgeInputs): Subject {
  const { edge, member, evidence, reference } = draft;
  const { silence, beside = [], document } = member.draft;
  const { unanswered: _, ...silenceOfEdge } = silence;
  const { unreadable, inBody } = silence;
  const { unanswered } = reference.use;
  const { id, at: location } = edge;
  return subjectOf({ id, kind: "edge", document, at: location }, () => ({
    statements: joinFacts(
      edgeFacts(draft, inputs),
      faultFacts(draft, faults),
      dutyFacts(draft, faults.lackedAbove),
    ),
    silence: {
      ...silenceOfEdge,
      at: location,
      evidence,
      unreadable: unreadable && inBody !== true,
      ...(unanswered ? { unanswered } : {}),
    },
    beside,
  }));
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
