import { type FactName, isListFact } from "../../facts/catalog.js";
import { type Statements, stateAsRead, stateList } from "../../facts/draft.js";
import type { Location } from "../../model/location.js";
import type { SourceRemark } from "./rights/source-remarks.js";

/** How plainly a thing is said: behind a label, under its heading, under a heading of several things, in a sentence. */
export type Manner = "label" | "heading" | "shared" | "sentence";
const RANK: Readonly<Record<Manner, number>> = { label: 0, heading: 1, shared: 2, sentence: 3 };

interface CollectedStatement {
  readonly text: string;
  readonly at: Location;
  readonly manner: Manner;
}

const MODEL_ONLY: ReadonlySet<string> = new Set([
  "training.summary",
  "training.description",
  "evaluation.results",
  "teachers.statement",
  "distillation.hints",
  "training.generatedData",
  "training.fromUnnamed",
  "claims.anonymousModel",
  "documentation.trainingSummary",
  "distillation.outputUse",
  "outputs.trainOtherModels",
  "outputs.terms",
  "outputs.offeredForTraining",
  "incident.stop",
  "incident.removal",
  "incident.correction",
  "incident.reporting",
  "incident.misuse",
  "likeness.features",
  "likeness.userNotice",
]);
const LISTS: ReadonlySet<FactName> = new Set([
  "contact",
  "evaluation.results",
  "claims.openSource",
  "claims.allRiskOnUser",
  "claims.inheritedSafety",
  "claims.labelRemoval",
  "distillation.hints",
  "training.generatedData",
  "training.fromUnnamed",
  "claims.anonymousModel",
  "distillation.outputUse",
  "outputs.offeredForTraining",
  "likeness.features",
  "annotation.annotators",
  "processing.steps",
  "processing.quality",
]);
const MOST_ITEMS = 50;

/** Collects what the body says; of several statements of one fact the plainest counts, then the first. */
export class StatementCollector {
  private readonly facts = new Map<FactName, CollectedStatement[]>();
  private readonly kind: "model" | "dataset";
  /** The first of each kind: one place to look at is enough. */
  readonly remarks: SourceRemark[] = [];

  constructor(kind: "model" | "dataset") {
    this.kind = kind;
  }

  add(fact: FactName, text: string, location: Location, manner: Manner): void {
    const excerpt = text.slice(0, 300).trim();
    if (excerpt === "") return;
    if (this.kind === "dataset" ? MODEL_ONLY.has(fact) : fact === "sources.description") return;
    const earlier = this.facts.get(fact);
    const statement = { text: excerpt, at: location, manner };
    if (!earlier) this.facts.set(fact, [statement]);
    else if (
      earlier.length < MOST_ITEMS &&
      !earlier.some((candidate) => same(candidate, statement, fact))
    )
      earlier.push(statement);
  }

  remark(remark: SourceRemark): void {
    const isKnown = this.remarks.some(
      ({ fact, value, relation }) =>
        fact === remark.fact && value === remark.value && relation === remark.relation,
    );
    if (!isKnown) this.remarks.push(remark);
  }

  has(fact: FactName): boolean {
    return this.facts.has(fact);
  }

  into(statements: Statements): void {
    for (const [fact, collected] of this.facts) {
      const sorted = byManner(collected);
      if (isListFact(fact) && LISTS.has(fact)) {
        stateList(statements, fact, sorted, "prose");
        continue;
      }
      const best = fact === "personalInfo.present" ? undisputed(sorted) : sorted[0];
      if (!best) continue;
      stateAsRead(statements, fact, best.text, { at: best.at, evidence: "prose" });
    }
  }
}

/** Returns the answer that all agree on: what is partly in the data is in them, and who knows answers who does not. */
function undisputed(sorted: readonly CollectedStatement[]): CollectedStatement | undefined {
  const answers = sorted.filter(({ text }) => text !== "unknown");
  if (answers.length === 0) return sorted[0];
  const holds = answers.filter(({ text }) => text === "yes" || text === "partial");
  if (holds.length === answers.length) return holds.find(({ text }) => text === "yes") ?? holds[0];
  return answers.every(({ text }) => text === answers[0]?.text) ? answers[0] : undefined;
}

const byManner = <T extends CollectedStatement>(collected: readonly T[]): T[] =>
  [...collected].sort((a, b) => RANK[a.manner] - RANK[b.manner]);

/** True if two statements are one: one place states one thing, unless it contradicts itself. */
const same = (a: CollectedStatement, b: CollectedStatement, fact: string) =>
  a.text === b.text ||
  (fact !== "personalInfo.present" &&
    a.at.range.start.line === b.at.range.start.line &&
    a.at.range.start.column === b.at.range.start.column);
