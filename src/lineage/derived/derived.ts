import { type Statements, state, stateList, strongest } from "../../facts/draft.js";
import type { Fact } from "../../model/fact.js";
import { CHANNEL_OF } from "../../model/vocabulary.js";
import { assessMerge, type UpstreamUse } from "../../register/index.js";
import { isSameParty, restingOn, useOf } from "../edges/permissions.js";
import type { ResolvedReference } from "../edges/reference.js";
import { sameParty } from "../edges/same-party.js";
import type { InheritedTerm } from "../edges/term-walk.js";
import { type FactStatements, NO_FACTS } from "../fact-statements.js";
import { hasPlaceFor, type LinkedSubject } from "../subjects/linked-subject.js";
import { biometricUseFacts } from "./biometric-use.js";
import { logRetentionFacts } from "./deployment.js";
import { euAiActFacts } from "./eu-ai-act.js";
import { groundFacts } from "./grounds.js";
import { indicatedCategoryFacts } from "./indicated-categories.js";
import type { DerivationInputs } from "./inputs.js";
import { opennessFacts } from "./openness.js";
import { outputLimitFacts } from "./output-training.js";
import { personalFacts } from "./personal-information.js";
import { namedRoleFacts, unallocatedRoleFacts } from "./roles.js";
import { sharedDutyFacts } from "./shared-duties.js";
import { transparencyFacts } from "./transparency.js";
import { undeclaredFacts } from "./undeclared-upstreams.js";
import { unlicensedFacts } from "./unlicensed-upstreams.js";
import { peopleFacts, versionInNameFacts } from "./use-on-people.js";

/** Returns facts of a subject that follow from what is stated of it and of its upstreams. */
type Derivation = (inputs: DerivationInputs) => FactStatements;

/** In their order: a later one may ask what an earlier one stated. */
export const DERIVATIONS: readonly Derivation[] = [
  describedElsewhereFacts,
  ({ member }) => logRetentionFacts(member.draft.statements),
  ({ member }) => euAiActFacts(member.draft.statements),
  ({ member }) => missingLabelFacts(member),
  ({ member }) => namedRoleFacts(member.draft.statements),
  ({ member, references }) => personalFacts(member, references),
  ({ member }) => indicatedCategoryFacts(member),
  ({ member }) => biometricUseFacts(member),
  ofModels(distillationFacts),
  ofModels(otherGroundFacts),
  ofModels(mergeConflictFacts),
  ofModels(outputLimitFacts),
  ofModels(({ member, references }) =>
    unallocatedRoleFacts(member, references, distillation(references) !== undefined),
  ),
  ({ member }) => sharedDutyFacts(member),
  ofModels(({ member }) => testFacts(member.draft.statements)),
  ofModels(({ member }) => opennessFacts(member.draft.statements)),
  ({ member }) => peopleFacts(member),
  ({ member }) => versionInNameFacts(member),
  ({ member, references }) => transparencyFacts(member, references),
  undeclaredFacts,
  unlicensedFacts,
  groundFacts,
];

/** Restricts a derivation to models. */
function ofModels(derivation: Derivation): Derivation {
  return (inputs) => (inputs.member.draft.kind === "model" ? derivation(inputs) : NO_FACTS);
}

function distillationFacts({ member, references }: DerivationInputs): FactStatements {
  const facts: Statements = new Map();
  const distilled = distillation(references);
  const hint = distilled ? undefined : distillationHint(member, references);
  const basis = distilled ?? hint;
  state(facts, "isDistilled", distilled ? "yes" : hint ? "unknown" : "no", {
    at: basis?.at ?? member.draft.at,
    evidence: basis?.evidence ?? "structured",
    state: "derived",
    ...(distilled?.verified === undefined ? {} : { verified: distilled.verified }),
    ...(distilled?.cards === undefined ? {} : { cards: distilled.cards }),
  });
  return facts;
}

/** Returns what speaks of distillation where no teacher is named, unless the card says that there was none. */
function distillationHint(
  { draft: { statements } }: LinkedSubject,
  references: readonly ResolvedReference[],
): Pick<Fact, "at" | "evidence"> | undefined {
  if (strongest(statements.get("distillation.declared"))?.value === "no") return undefined;
  const guess = references.find(({ use }) => use.statements.has("edge.generators"))?.use;
  return (
    strongest(statements.get("distillation.hints")) ??
    strongest(statements.get("teachers.statement")) ??
    (guess && { at: guess.at, evidence: "inferred" })
  );
}

/** States teachers that are neither its publisher's own nor used under a license, as far as is stated or known. */
function otherGroundFacts({ member, references }: DerivationInputs): FactStatements {
  const facts: Statements = new Map();
  const teachers = references.filter(({ use, resolution, inherited }) => {
    if (use.relation !== "distilled-from") return false;
    const answerTo = (fact: string) => strongest(use.statements.get(fact))?.value;
    if (HELPERS.includes(answerTo("edge.role"))) return false;
    const basis = answerTo("edge.authorization.basis");
    if (basis === "own-model" || basis === "license") return false;
    if (basis !== undefined && basis !== "unknown") return true;
    const { terms } = inherited;
    const isLicensed =
      terms.length > 0 && terms.every(({ license }) => license.kind !== "service-terms");
    return (
      !isLicensed &&
      (resolution.where !== "in-repository" || resolution.match !== undefined) &&
      sameParty(use, member, resolution) !== "yes"
    );
  });
  const items = teachers.map(({ use }) => ({ text: use.name, at: use.at }));
  const evidence = teachers[0]?.use.evidence ?? "structured";
  stateList(facts, "teachers.otherGround", items, evidence, "derived");
  return facts;
}
const HELPERS: readonly unknown[] = ["judge", "filter", "labeller"];

/** States output modalities for which a card that describes its labels one by one describes none. */
function missingLabelFacts({ draft }: LinkedSubject): FactStatements {
  const facts: Statements = new Map();
  const { statements } = draft;
  const outputs = strongest(statements.get("modalities.output"));
  const labeled = strongest(statements.get("labels.explicit.modalities"))?.value;
  const answered = strongest(statements.get("labels.explicit"))?.value === "yes";
  const asked = hasPlaceFor(draft, "labels.explicit") && !answered;
  if (!outputs?.items || (labeled === undefined && !asked)) return facts;
  const done = new Set(Array.isArray(labeled) ? labeled : []);
  const open = outputs.items
    .filter(({ value }) => !done.has(value.toLowerCase()))
    .map(({ value, at: location }) => ({ text: value, at: location }));
  stateList(facts, "labels.explicit.missing", open, outputs.evidence, "derived");
  return facts;
}

/** States tests whose publisher states a result above the limit stated beside it. */
function testFacts(statements: FactStatements): FactStatements {
  const facts: Statements = new Map();
  const over = ["memorization", "similarity", "privacy", "safety", "bias", "factuality"].flatMap(
    (test) => {
      const result = strongest(statements.get(`evaluation.${test}.result`));
      const limit = strongest(statements.get(`evaluation.${test}.threshold`))?.value;
      const both = typeof result?.value === "number" && typeof limit === "number";
      return both && Number(result.value) > limit ? [{ text: test, at: result.at }] : [];
    },
  );
  stateList(facts, "evaluation.overLimit", over, "governance", "derived");
  return facts;
}

/** States whether the data sets of a model all have a card here, so that the questions about data are left to those. */
function describedElsewhereFacts({ member, references }: DerivationInputs): FactStatements {
  const facts: Statements = new Map();
  const { draft } = member;
  const data = references.filter(({ use }) => use.relation === "trained-on");
  const isDescribed = data.every(({ resolution }) => resolution.where === "in-repository");
  const first = draft.kind === "model" && isDescribed ? data[0] : undefined;
  state(facts, "dataDescribedElsewhere", first ? "yes" : "no", {
    at: first?.use.at ?? draft.at,
    evidence: first?.use.evidence ?? "structured",
    state: "derived",
  });
  return facts;
}

/** Returns the surest of the statements that make it a student. */
function distillation(
  links: readonly ResolvedReference[],
): Pick<Fact, "at" | "evidence" | "verified" | "cards"> | undefined {
  const taught = links.find(({ use }) => CHANNEL_OF[use.relation] === "output");
  if (taught) return { at: taught.use.at, evidence: taught.use.evidence };
  const made = links.flatMap(({ use, resolution, inherited }) =>
    use.relation === "trained-on" && !resolution.guessed
      ? inherited.generators
          .filter(({ evidence }) => evidence !== "inferred")
          .map(({ evidence, verified, cards = [] }) => ({
            at: use.at,
            ...restingOn([{ cards }], evidence),
            ...(verified === undefined ? {} : { verified }),
          }))
      : [],
  );
  return (
    made.find(({ evidence }) => evidence !== "register" && evidence !== "hub") ??
    made.find(({ verified }) => verified === true) ??
    made[0]
  );
}

interface MergeParent {
  readonly term: InheritedTerm;
  readonly reference: ResolvedReference;
  readonly use: UpstreamUse;
}

/** States texts of different parents that cannot both be met (R6, R7), each pair at the parent that brings the second. */
function mergeConflictFacts({ member, references }: DerivationInputs): FactStatements {
  const facts: Statements = new Map();
  const parents = new Map<string, MergeParent>();
  const together = new Set<string>();
  const items: { value: string; at: Fact["at"] }[] = [];
  const terms: InheritedTerm[] = [];
  let verified = true;
  let guessed = false;
  for (const reference of references) {
    const brought = parentsOf(member, reference);
    const news = brought.filter(({ use }) => !parents.has(keyOf(use)));
    // One parent that brings both brings the conflict along: it is not of this merge.
    for (const { use } of news) for (const beside of brought) together.add(pairOf(use, beside.use));
    for (const second of news)
      for (const first of parents.values()) {
        if (together.has(pairOf(first.use, second.use))) continue;
        const verdicts = assessMerge([first.use, second.use]);
        if (verdicts.length === 0) continue;
        const value = `${first.use.license?.id} / ${second.use.license?.id}`;
        if (items.some((item) => item.value === value)) continue;
        items.push({ value, at: reference.use.at });
        verified &&= verdicts.some((verdict) => verdict.verified);
        terms.push(first.term, second.term);
        guessed ||= [first.reference, reference].some(
          ({ resolution }) => resolution.guessed === true,
        );
      }
    for (const parent of news) parents.set(keyOf(parent.use), parent);
  }
  const [first] = items;
  if (first)
    state(
      facts,
      "mergeConflicts",
      items.map(({ value }) => value),
      {
        at: first.at,
        ...restingOn(terms, guessed ? "inferred" : "register"),
        state: "derived",
        verified,
        items,
      },
    );
  return facts;
}

/** Returns the texts that a parent brings to what is published, each once. */
function parentsOf(member: LinkedSubject, reference: ResolvedReference): MergeParent[] {
  const { relation } = reference.use;
  const channel = CHANNEL_OF[relation];
  if (channel !== "carry" && channel !== "output") return [];
  const parents = new Map<string, MergeParent>();
  for (const term of reference.inherited.terms) {
    // One text of a choice binds nobody who takes another.
    if (term.generator || term.choice !== undefined || isSameParty(term, member)) continue;
    const use = useOf(term, relation, member);
    if (!parents.has(keyOf(use))) parents.set(keyOf(use), { term, reference, use });
  }
  return [...parents.values()];
}

const keyOf = ({ channel, license }: UpstreamUse) => `${channel} ${license?.id}`;
const pairOf = (first: UpstreamUse, second: UpstreamUse) =>
  [keyOf(first), keyOf(second)].sort().join(" / ");
