import { render } from "../messages/index.js";
import type { RaisedDiagnostic } from "../model/diagnostic.js";
import type { Subject } from "../model/fact.js";
import type { FactsFile, Finding, Report } from "../model/report.js";
import type { Locale, Severity } from "../model/vocabulary.js";
import type { CountedDiagnostic } from "../policy/exceptions/baseline.js";
import { VERSION } from "../version.js";
import { inDocumentOrder } from "./completeness.js";
import { upstreamEntry } from "./hub/look-up.js";
import type { JudgedRepository } from "./judge-repository.js";
import type { CheckOptions } from "./options.js";
import type { Review } from "./review/review.js";
import { divided } from "./shard.js";

/** Assembles the report of a run: `report.v1`. */
export function reportOf(
  options: CheckOptions,
  judged: JudgedRepository,
  { findings, change }: Review,
  raised: readonly CountedDiagnostic[],
): Report {
  const { lineage } = judged;
  const files = new Set(judged.documents.map(({ file }) => file));
  const documents = judged.documents.map(({ file, format, url }) => ({
    file,
    format,
    subjects: [...(lineage.subjectsOf.get(file) ?? [])],
    ...(url === undefined ? {} : { url }),
  }));
  const rendered = raised.map((diagnostic) => inLanguage(diagnostic, options.locale));
  const { shard, diagnostics } = divided(options.shard, rendered);
  return {
    schema: "report.v1",
    tool: { name: "cardwarden", version: VERSION },
    packs: options.packs.map(({ name, version, digest }) => ({ name, version, digest })),
    register: { version: options.register.version, digest: options.registerDigest },
    level: options.level,
    locale: options.locale,
    date: options.date,
    ...(options.source ? { source: options.source } : {}),
    ...(options.repository === undefined ? {} : { repository: options.repository }),
    documents,
    lineage: lineage.edges.filter(({ at: location }) => files.has(location.file)),
    ...upstreamsOf(options),
    findings: [...findings],
    evaluations: judged.evaluations,
    diagnostics,
    ...(change ? { change } : {}),
    responsibilities: lineage.responsibilities(files),
    transparency: lineage.transparency(files),
    inventory: lineage.inventory(files),
    completeness: inDocumentOrder(judged.completeness, documents),
    ...(shard ? { shard } : {}),
    summary: summaryOf(findings, judged.documents.length),
  };
}

/** Returns what was looked up on hubs, if anything was. */
function upstreamsOf({ upstreams }: CheckOptions): Pick<Report, "upstreams"> {
  const results = upstreams?.results ?? [];
  return results.length > 0 ? { upstreams: results.map(upstreamEntry) } : {};
}

/** Assembles the facts of a run: `facts.v1`. */
export const factsOf = (
  { tool, date, documents, diagnostics, lineage }: Report,
  { subjects }: JudgedRepository,
): FactsFile => ({
  schema: "facts.v1",
  tool,
  date,
  documents,
  diagnostics,
  lineage,
  subjects: Array.from(subjects(), withFacts),
});

/** Returns a subject that holds its facts, whoever makes them. */
const withFacts = ({ id, kind, document, at: location, facts }: Subject): Subject => ({
  id,
  kind,
  ...(document === undefined ? {} : { document }),
  at: location,
  facts,
});

/** Counts documents and findings, as the summary of a report shows them. */
export function summaryOf(findings: readonly Finding[], documents: number): Report["summary"] {
  const open = findings.filter(({ suppressed }) => !suppressed);
  const count = (severity: Severity) =>
    open.filter((finding) => finding.severity === severity).length;
  return {
    documents,
    error: count("error"),
    warning: count("warning"),
    notice: count("notice"),
    undetermined: open.filter(({ outcome }) => outcome === "undetermined").length,
    suppressed: findings.length - open.length,
  };
}

/** Renders the texts of a diagnostic in the language of the run. */
function inLanguage<Raised extends RaisedDiagnostic>(diagnostic: Raised, locale: Locale) {
  const { message, hint } = diagnostic;
  return {
    ...diagnostic,
    message: render(message, locale),
    hint: hint === undefined ? undefined : render(hint, locale),
  };
}
