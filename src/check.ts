import { type Change, isIntroduced, readBefore } from "./change.js";
import { Evaluator } from "./evaluate/evaluate.js";
import { findingOf, type Settings } from "./evaluate/finding.js";
import { type Candidate, sortFindings, supersede } from "./evaluate/supersede.js";
import type { Host } from "./host.js";
import { buildLineage } from "./lineage/build.js";
import type { Subject } from "./model/fact.js";
import type { FactsFile, Finding, Report } from "./model/report.js";
import type { Pack } from "./model/rule.js";
import type { Severity } from "./model/vocabulary.js";
import { applyWaivers, NO_WAIVERS, type WaiverPolicy, waiverSubjects } from "./policy/waivers.js";
import { readContext, readDocuments, surroundings } from "./read.js";
import type { Register } from "./register/index.js";
import { documentNames, documentSubject, repositorySubject } from "./repository.js";
import { VERSION } from "./version.js";

/** What a run needs beside the repository itself. */
export interface CheckOptions extends Settings {
  readonly packs: readonly Pack[];
  readonly register: Register;
  readonly registerDigest: string;
  readonly waivers?: WaiverPolicy;
  /** The change under review, if there is one. */
  readonly change?: Change;
  /** False: `facts` of the result is not needed, and what it would be made of is let go. */
  readonly keepFacts?: boolean;
  /** Every document under the whole policy: only then is a waiver without a finding worth a word. */
  readonly wholeRepository?: boolean;
}

export interface CheckResult {
  readonly report: Report;
  /** Every subject with every fact; made when it is asked for. */
  readonly facts: FactsFile;
}

/**
 * The pipeline, top to bottom: read the documents, link their subjects, evaluate every rule on every subject, make
 * findings of what failed. Disk, network and clock are the host's and the caller's.
 */
export async function check(host: Host, options: CheckOptions): Promise<CheckResult> {
  const { documents, lineage, repository, diagnostics } = await link(host, options);
  const judged = new Set(documents.map(({ file }) => file));
  const waivers = options.waivers ?? NO_WAIVERS;
  function* subjects(): Iterable<Subject> {
    for (const document of documents) yield documentSubject(document);
    for (const subject of lineage.subjects()) if (judged.has(subject.document ?? "")) yield subject;
    yield* waiverSubjects(waivers, options.date);
    yield repository;
  }
  const names = documentNames(lineage.subjectsOf);
  const evaluator = new Evaluator(options.packs);
  const evaluations = { pass: 0, fail: 0, "not-applicable": 0, undetermined: 0 };
  const candidates: Candidate[] = [];
  for (const subject of subjects())
    for (const evaluation of await evaluator.evaluate(subject)) {
      evaluations[evaluation.outcome]++;
      const finding = findingOf(evaluation, options, names.get(subject.id));
      if (finding)
        candidates.push({ finding, rule: evaluation.rule, file: subject.document ?? "" });
    }
  const files = new Map(candidates.map(({ finding, file }) => [finding, file]));
  const raised = sortFindings(supersede(candidates, lineage.subjectsOf));
  const waived = applyWaivers(
    raised.map((finding) => ({ finding, file: files.get(finding) ?? "" })),
    waivers,
    {
      date: options.date,
      packs: options.packs,
      wholeRepository: options.wholeRepository === true,
      isChange: options.change !== undefined,
    },
  );
  const findings = waived.findings.map((finding) => introduced(finding, options.change));

  const shared = {
    tool: { name: "cardwarden", version: VERSION } as const,
    date: options.date,
    documents: documents.map(({ file, format }) => ({
      file,
      format,
      subjects: [...(lineage.subjectsOf.get(file) ?? [])],
    })),
    diagnostics: [...diagnostics, ...waived.diagnostics],
    lineage: lineage.edges.filter(({ at }) => judged.has(at.file)),
  };
  const report: Report = {
    schema: "report.v1",
    tool: shared.tool,
    packs: options.packs.map(({ name, version, digest }) => ({ name, version, digest })),
    register: { version: options.register.version, digest: options.registerDigest },
    level: options.level,
    locale: options.locale,
    date: options.date,
    documents: shared.documents,
    lineage: shared.lineage,
    findings,
    evaluations,
    diagnostics: shared.diagnostics,
    summary: summaryOf(findings, documents.length),
  };
  if (options.keepFacts === false) return reportOnly(report);
  return {
    report,
    get facts(): FactsFile {
      return { schema: "facts.v1", ...shared, subjects: [...subjects()] };
    },
  };
}

/** Holds nothing but the report: a getter beside it would keep every card. */
const reportOnly = (report: Report): CheckResult => ({
  report,
  get facts(): never {
    throw new Error("the run was told not to keep the facts");
  },
});

/** Reads, links, and lets go of what nothing will ask for again: the texts are most of what cards weigh. */
async function link(host: Host, options: CheckOptions) {
  const { readings, diagnostics } = await readDocuments(host);
  const context = await readContext(host, readings);
  host.debug(`${readings.length} documents, ${context.length} more that they point at`);
  const all = [...readings, ...context];
  const around = await surroundings(host, all);
  // Clauses and sources of the register are read only where a text of somebody else can matter.
  if (all.some(({ subjects }) => subjects.some(({ uses }) => uses.length > 0)))
    await options.register.details();
  const before = await readBefore(options.change, readings);
  return {
    documents: readings.map(({ file, format, document }) => ({ file, format, document })),
    lineage: buildLineage(all, options.register, around, { date: options.date, before }),
    repository: repositorySubject(readings, around.licenceFile(""), options.change),
    diagnostics,
  };
}

const introduced = (finding: Finding, change: Change | undefined): Finding =>
  change ? { ...finding, introduced: isIntroduced(finding, change) } : finding;

function summaryOf(findings: readonly Finding[], documents: number): Report["summary"] {
  const open = findings.filter(({ suppressed }) => !suppressed);
  const count = (severity: Severity) => open.filter((one) => one.severity === severity).length;
  return {
    documents,
    error: count("error"),
    warning: count("warning"),
    notice: count("notice"),
    undetermined: open.filter(({ outcome }) => outcome === "undetermined").length,
    suppressed: findings.length - open.length,
  };
}
