import { type Statements, state, stateList, strongest } from "../../facts/draft.js";
import { versionIn } from "../../facts/version.js";
import type { Fact } from "../../model/fact.js";
import { type FactStatements, joinFacts } from "../fact-statements.js";
import type { LinkedSubject } from "../subjects/linked-subject.js";

/** States whether people meet what it makes or are in its data, and whether its stated use decides on them. */
export function peopleFacts({
  draft: { statements, at: location },
}: LinkedSubject): FactStatements {
  const facts: Statements = new Map();
  const makes = strongest(statements.get("isGenerative"));
  const holds = strongest(statements.get("personalInfo.present"));
  const why = [
    makes?.value === "yes" ? makes : undefined,
    holds?.value === "yes" || holds?.value === "partial" ? holds : undefined,
  ].find(Boolean);
  state(facts, "concernsPeople", why ? "yes" : "no", {
    at: why?.at ?? location,
    evidence: why?.evidence ?? "structured",
    state: "derived",
  });
  return joinFacts(facts, usesOnPeople(statements));
}

/** Uses of AI Act Annex III that a card can name in so many words; a use that is ruled out is not one. */
const DECIDES =
  /\b(?:(?:screen|rank|scor|select|assess|shortlist)\w* (?:of )?(?:job )?(?:applicants|candidates|resumes|cvs)|recruitment decisions?|hiring decisions?|credit ?scor\w+|creditworthiness|loan (?:approval|decisions?)|exam(?:ination)? proctoring|predictive policing|recidivism|asylum (?:applications?|decisions?)|border control|(?:remote )?biometric identification|benefits? eligibility|triage of (?:patients|emergency))\b|(?:简历|求职者|候选人)(?:筛选|评分|排序)|招聘(?:决策|筛选)|信用(?:评分|评估)|自动淘汰|录用决策|授信(?:审批|决策)|(?:贷款|信贷|信用卡)(?:申请)?[^，。；]{0,4}(?:审批|审核|决策)|简历[^，。；]{0,8}(?:筛选|打分|评分|排序)|预测性警务|边境管控|生物特征识别/gi;

function usesOnPeople(statements: FactStatements): FactStatements {
  const facts: Statements = new Map();
  const use: Fact | undefined = strongest(statements.get("intendedUse"));
  if (typeof use?.value !== "string") return facts;
  const text = use.value.slice(0, 1000);
  if (/\b(?:not|never|no|except)\b|n['’]t\b|不|禁止/i.test(text)) return facts;
  const uses = [...new Set(text.match(DECIDES) ?? [])];
  const items = uses.map((word) => ({ text: word, at: use.at }));
  stateList(facts, "intendedUse.onPeople", items, use.evidence, "derived");
  return facts;
}

/** States what the name alone says of the version; a heading is read by the format. */
export function versionInNameFacts({
  name,
  draft: { statements, at: location },
}: LinkedSubject): FactStatements {
  const facts: Statements = new Map();
  const version = statements.has("version") ? undefined : versionIn(name);
  if (version !== undefined)
    state(facts, "version", version, { at: location, evidence: "inferred", state: "derived" });
  return facts;
}
