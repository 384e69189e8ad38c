import { type Statements, state, stateList, strongest } from "../../facts/draft.js";
import type { Fact } from "../../model/fact.js";
import { CHANNEL_OF } from "../../model/vocabulary.js";
import { assessMerge, type UpstreamUse } from "../../register/index.js";
import type { Link } from "../edges/edge.js";
import { isSameParty, useOf } from "../edges/permissions.js";
import { sameParty } from "../edges/same-party.js";
import { hasPlaceFor, type Member } from "../subjects/member.js";
import { type Declared, stateDeployment } from "./deployment.js";
import { stateUnion } from "./eu-ai-act.js";
import { opennessGaps } from "./openness.js";
import { derivePersonal } from "./personal.js";
import { rolesNamed, unallocatedRoles } from "./roles.js";
import { stateTransparency } from "./transparency.js";
import { people, versionInName } from "./use-on-people.js";

/** Facts of a subject that follow from its upstreams. */
export function deriveFacts(member: Member, links: readonly Link[], deployment: Declared): void {
  describedElsewhere(member, links);
  stateDeployment(member.draft.statements, deployment);
  stateUnion(member.draft.statements);
  labelsLeftOut(member);
  rolesNamed(member.draft.statements);
  derivePersonal(member, links);
  if (member.draft.kind === "model") ofModels(member, links);
  people(member);
  versionInName(member);
  stateTransparency(member, links);
}

function ofModels(member: Member, links: readonly Link[]): void {
  const distilled = distillation(links);
  state(member.draft.statements, "isDistilled", distilled ? "yes" : "no", {
    at: distilled?.at ?? member.draft.at,
    evidence: distilled?.evidence ?? "structured",
    state: "derived",
    ...(distilled?.verified === undefined ? {} : { verified: distilled.verified }),
  });
  otherGrounds(member, links);
  mergeConflicts(member, links);
  unallocatedRoles(member, links, distilled !== undefined);
  testsOverLimit(member.draft.statements);
  opennessGaps(member.draft.statements);
}

/** Teachers that are neither its publisher's own nor used under a license, as far as is stated or known. */
function otherGrounds(member: Member, links: readonly Link[]): void {
  const open = links.filter(({ use, found, heritage }) => {
    if (use.relation !== "distilled-from") return false;
    const said = (fact: string) => strongest(use.statements.get(fact))?.value;
    if (HELPERS.includes(said("edge.role"))) return false;
    const basis = said("edge.authorization.basis");
    if (basis === "own-model" || basis === "license") return false;
    if (basis !== undefined && basis !== "unknown") return true;
    const { terms } = heritage;
    const licensed =
      terms.length > 0 && terms.every(({ license }) => license.kind !== "service-terms");
    return (
      !licensed &&
      (found.where !== "in-repository" || found.match !== undefined) &&
      sameParty(use.statements, use, member, found) !== "yes"
    );
  });
  const items = open.map(({ use }) => ({ text: use.name, at: use.at }));
  const evidence = open[0]?.use.evidence ?? "structured";
  stateList(member.draft.statements, "teachers.otherGround", items, evidence, "derived");
}
const HELPERS: readonly unknown[] = ["judge", "filter", "labeller"];

/** Output modalities for which a card that describes its labels one by one describes none. */
function labelsLeftOut({ draft }: Member): void {
  const { statements } = draft;
  const outputs = strongest(statements.get("modalities.output"));
  const labelled = strongest(statements.get("labels.explicit.modalities"))?.value;
  const answered = strongest(statements.get("labels.explicit"))?.value === "yes";
  const asked = hasPlaceFor(draft, "labels.explicit") && !answered;
  if (!outputs?.items || (labelled === undefined && !asked)) return;
  const done = new Set(Array.isArray(labelled) ? labelled : []);
  const open = outputs.items
    .filter(({ value }) => !done.has(value.toLowerCase()))
    .map(({ value, at }) => ({ text: value, at }));
  stateList(statements, "labels.explicit.missing", open, outputs.evidence, "derived");
}

/** Tests whose publisher states a result above the limit stated beside it. */
function testsOverLimit(statements: Statements): void {
  const over = ["memorization", "similarity", "privacy", "safety", "bias", "factuality"].flatMap(
    (test) => {
      const result = strongest(statements.get(`evaluation.${test}.result`));
      const limit = strongest(statements.get(`evaluation.${test}.threshold`))?.value;
      const both = typeof result?.value === "number" && typeof limit === "number";
      return both && Number(result.value) > limit ? [{ text: test, at: result.at }] : [];
    },
  );
  stateList(statements, "evaluation.overLimit", over, "governance", "derived");
}

/** A model whose data sets all have a card here leaves the questions about data to those cards. */
function describedElsewhere({ draft }: Member, links: readonly Link[]): void {
  const data = links.filter(({ use }) => use.relation === "trained-on");
  const known = data.every(({ found }) => found.where === "in-repository");
  const first = draft.kind === "model" && known ? data[0] : undefined;
  state(draft.statements, "dataDescribedElsewhere", first ? "yes" : "no", {
    at: first?.use.at ?? draft.at,
    evidence: first?.use.evidence ?? "structured",
    state: "derived",
  });
}

/** The surest of the statements that make it a student. */
function distillation(
  links: readonly Link[],
): Pick<Fact, "at" | "evidence" | "verified"> | undefined {
  const taught = links.find(({ use }) => CHANNEL_OF[use.relation] === "output");
  if (taught) return { at: taught.use.at, evidence: taught.use.evidence };
  const made = links.flatMap(({ use, found, heritage }) =>
    use.relation === "trained-on" && !found.guessed
      ? heritage.generators.map(({ evidence, verified }) => ({
          at: use.at,
          evidence,
          ...(verified === undefined ? {} : { verified }),
        }))
      : [],
  );
  return (
    made.find(({ evidence }) => evidence !== "register") ??
    made.find(({ verified }) => verified === true) ??
    made[0]
  );
}

interface Parent {
  readonly link: Link;
  readonly use: UpstreamUse;
}

/** R6, R7: texts of different parents that cannot both be met, each pair at the parent that brings the second. */
function mergeConflicts(member: Member, links: readonly Link[]): void {
  const parents = new Map<string, Parent>();
  const together = new Set<string>();
  const items: { value: string; at: Fact["at"] }[] = [];
  let verified = true;
  let guessed = false;
  for (const link of links) {
    const own = parentsOf(member, link);
    const news = own.filter(({ use }) => !parents.has(keyOf(use)));
    // One parent that brings both brings the conflict along: it is not of this merge.
    for (const { use } of news) for (const other of own) together.add(pairOf(use, other.use));
    for (const second of news)
      for (const first of parents.values()) {
        if (together.has(pairOf(first.use, second.use))) continue;
        const verdicts = assessMerge([first.use, second.use]);
        if (verdicts.length === 0) continue;
        const value = `${first.use.license?.id} / ${second.use.license?.id}`;
        if (items.some((item) => item.value === value)) continue;
        items.push({ value, at: link.use.at });
        verified &&= verdicts.some((one) => one.verified);
        guessed ||= [first.link, link].some(({ found }) => found.guessed === true);
      }
    for (const one of news) parents.set(keyOf(one.use), one);
  }
  const [first] = items;
  if (first)
    state(
      member.draft.statements,
      "mergeConflicts",
      items.map(({ value }) => value),
      {
        at: first.at,
        evidence: guessed ? "inferred" : "register",
        state: "derived",
        verified,
        items,
      },
    );
}

/** The texts that a parent brings to what is published, each once. */
function parentsOf(member: Member, link: Link): Parent[] {
  const { relation } = link.use;
  const channel = CHANNEL_OF[relation];
  if (channel !== "carry" && channel !== "output") return [];
  const parents = new Map<string, Parent>();
  for (const term of link.heritage.terms) {
    // One text of a choice binds nobody who takes another.
    if (term.generator || term.choice !== undefined || isSameParty(term, member)) continue;
    const use = useOf(term, relation, member);
    if (!parents.has(keyOf(use))) parents.set(keyOf(use), { link, use });
  }
  return [...parents.values()];
}

const keyOf = ({ channel, license }: UpstreamUse) => `${channel} ${license?.id}`;
const pairOf = (one: UpstreamUse, other: UpstreamUse) =>
  [keyOf(one), keyOf(other)].sort().join(" / ");
