import { Evaluator } from "./evaluate/evaluate.js";
import { findingOf, type Settings } from "./evaluate/finding.js";
import { type Candidate, sortFindings, supersede } from "./evaluate/supersede.js";
import { complete } from "./facts/draft.js";
import type { Reading } from "./formats/format.js";
import type { Host } from "./host.js";
import { buildLineage } from "./lineage/build.js";
import type { Subject } from "./model/fact.js";
import type { FactsFile, Report } from "./model/report.js";
import type { Pack } from "./model/rule.js";
import { readDocuments, surroundings } from "./read.js";
import type { Register } from "./register/index.js";
import { VERSION } from "./version.js";

/** What a run needs beside the repository itself. */
export interface CheckOptions extends Settings {
  readonly packs: readonly Pack[];
  readonly register: Register;
  readonly registerDigest: string;
}

export interface CheckResult {
  readonly report: Report;
  readonly facts: FactsFile;
}

/**
 * The pipeline, top to bottom: read the documents, link their subjects, evaluate every rule on every subject, make
 * findings of what failed. Disk, network and clock are the host's and the caller's.
 */
export async function check(host: Host, options: CheckOptions): Promise<CheckResult> {
  const { readings, diagnostics } = await readDocuments(host);
  const around = await surroundings(host, readings);
  const lineage = buildLineage(readings, options.register, around);
  const subjects = [...readings.map(documentSubject), ...lineage.subjects];
  host.debug(`${readings.length} documents, ${subjects.length} subjects`);

  const names = documentNames(lineage.subjectsOf);
  const evaluator = new Evaluator(options.packs);
  const evaluations = { pass: 0, fail: 0, "not-applicable": 0, undetermined: 0 };
  const candidates: Candidate[] = [];
  for (const subject of subjects)
    for (const evaluation of await evaluator.evaluate(subject)) {
      evaluations[evaluation.outcome]++;
      const finding = findingOf(evaluation, options, names.get(subject.id));
      if (finding)
        candidates.push({ finding, rule: evaluation.rule, file: subject.document ?? "" });
    }
  const findings = sortFindings(supersede(candidates));

  const tool = { name: "cardwarden", version: VERSION } as const;
  const documents = readings.map(({ file, format }) => ({
    file,
    format,
    subjects: [...(lineage.subjectsOf.get(file) ?? [])],
  }));
  const shared = {
    tool,
    date: options.date,
    documents,
    diagnostics: [...diagnostics],
    lineage: [...lineage.edges],
  };
  const count = (severity: string) => findings.filter((one) => one.severity === severity).length;
  const report: Report = {
    schema: "report.v1",
    tool,
    packs: options.packs.map(({ name, version, digest }) => ({ name, version, digest })),
    register: { version: options.register.version, digest: options.registerDigest },
    level: options.level,
    locale: options.locale,
    date: options.date,
    documents,
    lineage: shared.lineage,
    findings,
    evaluations,
    diagnostics: shared.diagnostics,
    summary: {
      documents: documents.length,
      error: count("error"),
      warning: count("warning"),
      notice: count("notice"),
      undetermined: findings.filter((one) => one.outcome === "undetermined").length,
      suppressed: 0,
    },
  };
  return { report, facts: { schema: "facts.v1", ...shared, subjects } };
}

/** The document itself is a subject too. */
function documentSubject({ file, document }: Reading): Subject {
  return complete({ id: file, kind: "document", document: file, ...document });
}

/** What a document describes, where no other document describes the same. */
function documentNames(subjectsOf: ReadonlyMap<string, readonly string[]>): Map<string, string> {
  const documents = new Map<string, string[]>();
  for (const [file, ids] of subjectsOf) {
    const key = ids.join(" ");
    documents.set(key, [...(documents.get(key) ?? []), file]);
  }
  return new Map(
    [...documents].flatMap(([key, files]) =>
      files.length === 1 ? files.map((file) => [file, key] as const) : [],
    ),
  );
}
