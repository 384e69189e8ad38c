import type { BaselineFile } from "../model/baseline.js";
import type { RaisedDiagnostic } from "../model/diagnostic.js";
import type { Subject } from "../model/fact.js";
import type { Host } from "../model/host.js";
import type { Completeness } from "../model/overview.js";
import type { Finding, Report } from "../model/report.js";
import { groundDiagnostics } from "../policy/exceptions/authorizations.js";
import type { CountedDiagnostic } from "../policy/exceptions/baseline.js";
import { applySuppressions } from "../policy/exceptions/index.js";
import { NO_WAIVERS, waiverSubjects } from "../policy/exceptions/waivers.js";
import { VERSION } from "../version.js";
import { judge, MANY_FINDINGS, type SubjectSet } from "./judge.js";
import type { LinkedRepository } from "./link-repository.js";
import type { CheckOptions } from "./options.js";
import { documentSubject, repositorySubject } from "./repository.js";
import type { UncheckedDocument } from "./review/coverage.js";

/** One state of a repository, judged: what rules found in it, and which of that exceptions excuse. */
export interface JudgedRepository
  extends Pick<LinkedRepository, "documents" | "lineage" | "ignores"> {
  /** Every subject of the repository, whatever share of them was judged. */
  readonly subjects: () => Iterable<Subject>;
  readonly judged: SubjectSet;
  readonly evaluations: Report["evaluations"];
  readonly findings: Finding[];
  readonly completeness: readonly Completeness[];
  /** Those of the watched findings whose rules hold here. */
  readonly held: ReadonlySet<string>;
  readonly diagnostics: readonly CountedDiagnostic[];
  /** Those of the diagnostics that report a bug of the two evaluators; they count at the base too. */
  readonly disagreements: readonly RaisedDiagnostic[];
  /** Where the run writes one. */
  readonly baseline: BaselineFile | undefined;
}

/** What of a repository is judged, and what a review adds to it. */
export interface JudgeScope {
  /** Documents of the base that the change under review leaves unchecked. */
  readonly unchecked?: readonly UncheckedDocument[] | undefined;
  /** Selects the subjects to judge; without it all of them are. */
  readonly select?: ((all: SubjectSet) => SubjectSet) | undefined;
  /** Fingerprints of findings of another state, of which is asked whether their rules hold in this one. */
  readonly watched?: ReadonlySet<string> | undefined;
}

/** Evaluates the rules on a linked repository, and marks the findings that waivers, baseline and comments excuse. */
export async function judgeRepository(
  host: Host,
  options: CheckOptions,
  linked: LinkedRepository,
  { unchecked, select = (identity) => identity, watched }: JudgeScope = {},
): Promise<JudgedRepository> {
  const { documents, lineage, ignores } = linked;
  const { date, packs, locale, waivers = NO_WAIVERS, change } = options;
  const wholePolicy = options.wholeRepository === true;
  const wholeRepository = wholePolicy && options.partial !== true;
  const repository = repositorySubject(linked, change, options.weakened?.(date), unchecked);
  const files = new Set(documents.map(({ file }) => file));
  function* subjects(): Iterable<Subject> {
    for (const document of documents) yield documentSubject(document);
    for (const subject of lineage.subjects()) if (files.has(subject.document ?? "")) yield subject;
    yield* waiverSubjects(waivers, date);
    yield repository;
  }
  const judged = select({ subjects, subjectsOf: lineage.subjectsOf });
  const { evaluations, raised, disagreements, completeness, held } = await judge(
    judged,
    options,
    watched,
  );
  const {
    findings: settled,
    diagnostics,
    baseline,
  } = await applySuppressions(
    raised,
    { waivers, ignores, baseline: options.baseline },
    {
      date,
      packs,
      wholeRepository,
      wholePolicy,
      isChange: change !== undefined,
      repository: options.repository,
      locale,
      tool: { name: "cardwarden", version: VERSION },
    },
    {
      subjects: () => lineage.subjects(),
      subjectsOf: new Map([...lineage.subjectsOf].filter(([file]) => files.has(file))),
      edges: lineage.edges,
      names: (folder) => host.names(folder),
    },
  );
  const isHeld =
    options.keepFacts !== false || change !== undefined || settled.length <= MANY_FINDINGS;
  const findings = isHeld ? settled.map((finding) => finding.whole()) : [...settled];
  const grounds = { date, met: lineage.authorized, wholeRepository };
  return {
    documents,
    lineage,
    ignores,
    subjects,
    judged,
    evaluations,
    findings,
    completeness,
    held,
    disagreements,
    diagnostics: [
      ...disagreements,
      ...linked.diagnostics,
      ...groundDiagnostics(options.grounds ?? [], grounds),
      ...diagnostics,
    ],
    baseline,
  };
}
