import { type FactName, isListFact } from "../../facts/catalog.js";
import { type Statements, state, stateAsRead, stateList } from "../../facts/draft.js";
import type { Location } from "../../model/location.js";
import type { LicenseStatement } from "./license.js";

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
  "claims.anonymousModel",
  "documentation.trainingSummary",
  "distillation.outputUse",
]);
const LISTS: ReadonlySet<FactName> = new Set([
  "contact",
  "evaluation.results",
  "claims.openSource",
  "claims.allRiskOnUser",
  "claims.inheritedSafety",
  "claims.labelRemoval",
  "distillation.hints",
  "claims.anonymousModel",
  "distillation.outputUse",
  "personalInfo.categories",
  "annotation.annotators",
  "processing.steps",
  "processing.quality",
]);
const MOST_ITEMS = 50;
const MOST_LICENSES = 5;

/** Collects what the body says; of several statements of one fact the plainest counts, then the first. */
export class StatementCollector {
  private readonly facts = new Map<FactName, CollectedStatement[]>();
  private readonly licenses: (CollectedStatement & { readonly link: string | undefined })[] = [];
  private readonly kind: "model" | "dataset";

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

  license({ text, link }: LicenseStatement, location: Location, manner: Manner): void {
    if (text === "" || this.licenses.some((license) => license.text === text)) return;
    if (this.licenses.length < MOST_LICENSES)
      this.licenses.push({ text, link, at: location, manner });
  }

  has(fact: FactName): boolean {
    return fact === "license.stated" ? this.licenses.length > 0 : this.facts.has(fact);
  }

  into(statements: Statements): void {
    // A link completes a license that the body states; beside one of the front matter it may belong to another text.
    const open = !statements.has("license.stated") && !statements.has("license.link");
    const licenses = byManner(this.licenses);
    for (const { text, at: location } of licenses)
      stateList(statements, "license.stated", [{ text, at: location }], "prose");
    const [first] = licenses;
    if (open && first?.link)
      state(statements, "license.link", first.link, { at: first.at, evidence: "prose" });
    for (const [fact, collected] of this.facts) {
      const sorted = byManner(collected);
      if (isListFact(fact) && LISTS.has(fact)) {
        stateList(statements, fact, sorted, "prose");
        continue;
      }
      const [best] = sorted;
      // Two answers that differ leave the question open.
      if (
        !best ||
        (fact === "personalInfo.present" &&
          collected.some((statement) => statement.text !== best.text))
      )
        continue;
      stateAsRead(statements, fact, best.text, { at: best.at, evidence: "prose" });
    }
  }
}

const byManner = <T extends CollectedStatement>(collected: readonly T[]): T[] =>
  [...collected].sort((a, b) => RANK[a.manner] - RANK[b.manner]);

/** True if two statements are one: one place states one thing, unless it contradicts itself. */
const same = (a: CollectedStatement, b: CollectedStatement, fact: string) =>
  a.text === b.text ||
  (fact !== "personalInfo.present" &&
    a.at.range.start.line === b.at.range.start.line &&
    a.at.range.start.column === b.at.range.start.column);
