import { sortFindings } from "../../evaluate/supersede.js";
import { type Message, message } from "../../messages/index.js";
import { UserError } from "../../model/errors.js";
import type { RepositoryEntry } from "../../model/overview.js";
import type { Report } from "../../model/report.js";
import { fingerprint } from "../../policy/exceptions/fingerprint.js";
import { summaryOf } from "../report.js";
import { evaluationsOf } from "./evaluations.js";
import type { NamedReport } from "./read.js";
import { upstreamsOf } from "./upstreams.js";

/** What a report has once for all it says, so that reports that differ in it cannot be one. */
const SAME = ["tool", "register", "level", "locale", "date"] as const;

/**
 * One overview of several repositories: each becomes a folder that is called like its report. No edge leads from one
 * to another, because none of the runs knew the others.
 */
export class Repositories {
  readonly #first: NamedReport;
  readonly #parts = new Map<string, Report>();

  constructor(first: NamedReport) {
    this.#first = first;
  }

  add({ name, report }: NamedReport): void {
    const folder = folderFor(name);
    const first = this.#first;
    if (this.#parts.has(folder))
      throw refuse(message("merge.same-name", { folder }), message("merge.same-name-hint"));
    if (report.shard)
      throw refuse(
        message("merge.shard-among-whole", { report: name, first: first.name }),
        message("merge.mixed-hint"),
      );
    if (report.change)
      throw refuse(message("merge.change", { report: name }), message("merge.change-hint"));
    for (const member of SAME)
      if (JSON.stringify(report[member]) !== JSON.stringify(first.report[member]))
        throw refuse(
          message("merge.differ", { report: name, first: first.name, member }),
          message("merge.repositories-differ-hint"),
        );
    this.#parts.set(folder, inFolder(report, folder));
  }

  report(): Report {
    const parts = [...this.#parts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, part]) => part);
    const collect = <Item>(items: (report: Report) => readonly Item[] | undefined): Item[] =>
      parts.flatMap((part) => items(part) ?? []);
    const documents = collect((part) => part.documents);
    const findings = sortFindings(collect((part) => part.findings));
    const evaluations = evaluationsOf(parts);
    const packs = new Map(
      collect((part) => part.packs).map((pack) => [
        `${pack.name} ${pack.version} ${pack.digest}`,
        pack,
      ]),
    );
    const upstreams = upstreamsOf(parts);
    // Each repository has a revision and a name of its own.
    const { upstreams: _, source: __, repository: ___, ...first } = this.#first.report;
    return {
      ...first,
      packs: [...packs.values()],
      documents,
      lineage: collect((part) => part.lineage),
      ...(upstreams && { upstreams }),
      findings,
      evaluations,
      diagnostics: collect((part) => part.diagnostics),
      responsibilities: collect((part) => part.responsibilities),
      transparency: collect((part) => part.transparency),
      inventory: collect((part) => part.inventory),
      completeness: collect((part) => part.completeness),
      repositories: [...this.#parts]
        .map(([folder, part]) => repositoryOf(folder, part))
        .sort((a, b) => (a.folder < b.folder ? -1 : 1)),
      summary: summaryOf(findings, documents.length),
    };
  }
}

/** Returns what an overview says of a repository, also of one without a document. */
const repositoryOf = (folder: string, { source, summary }: Report): RepositoryEntry => ({
  folder,
  ...(source && { source }),
  ...summary,
});

const refuse = (text: Message, hint: Message) => new UserError("reports-differ", text, hint);

/** Returns the folder of a report: `acme__student` for `reports/acme__student.json`. */
function folderFor(name: string): string {
  const folder = (name.split(/[\\/]/).at(-1) ?? "").replace(/\.json$/i, "");
  if (folder === "" || folder === "." || folder === "..")
    throw refuse(message("merge.no-name", { report: name }), message("merge.no-name-hint"));
  return folder;
}

/** Moves a report into a folder: paths, ids that are paths, and fingerprints, so that no two repositories share one. */
function inFolder(report: Report, folder: string): Report {
  const undeclaredIds = ownIds(report);
  const moved = (text: string) =>
    text === "." ? folder : undeclaredIds.has(text) ? `${folder}/${text}` : undefined;
  const id = (text: string): string => {
    // A statement is called after its subject.
    const [, subject = text, suffix = ""] = STATEMENT.exec(text) ?? [];
    return moved(text) ?? `${moved(subject) ?? subject}${suffix}`;
  };
  const edges = new Map(
    report.lineage.map((edge) => [
      edge.id,
      `${id(edge.to)} <- ${id(edge.from)} [${edge.relation}]`,
    ]),
  );
  const copy = below(report, folder) as Report;
  return {
    ...copy,
    documents: copy.documents.map((document) => ({
      ...document,
      subjects: document.subjects.map(id),
    })),
    lineage: copy.lineage.map((edge) => ({
      ...edge,
      id: edges.get(edge.id) ?? edge.id,
      from: id(edge.from),
      to: id(edge.to),
    })),
    findings: copy.findings.map((finding) => ({
      ...finding,
      subject: edges.get(finding.subject) ?? id(finding.subject),
      fingerprint: fingerprint(finding.ruleId, folder, finding.fingerprint),
    })),
    ...(copy.responsibilities && {
      responsibilities: copy.responsibilities.map((entry) => ({
        ...entry,
        subject: id(entry.subject),
      })),
    }),
    ...(copy.transparency && {
      transparency: copy.transparency.map((entry) => ({ ...entry, subject: id(entry.subject) })),
    }),
    ...(copy.inventory && {
      inventory: copy.inventory.map((entry) => ({ ...entry, subject: id(entry.subject) })),
    }),
    ...(copy.completeness && {
      completeness: copy.completeness.map((entry) => ({ ...entry, subject: id(entry.subject) })),
    }),
  };
}

const STATEMENT = /^(.+?)((?: \((?:model|dataset)\))? · [\w.]+)$/s;

/**
 * Returns ids that nobody declared: a document goes by its path, a subject by its folder, or by that and the stem of its file. On a
 * hub the folder is called as the repository is, everywhere.
 */
const ownIds = ({ documents }: Report): ReadonlySet<string> =>
  new Set(
    documents.flatMap(({ file, subjects, url }) => [
      file,
      ...(url === undefined
        ? subjects.filter((id) => file.startsWith(id) && /^[/._-]/.test(file.slice(id.length)))
        : []),
    ]),
  );

/** Copies a value with every `file` below a folder. The place of a repository as a whole is the folder. */
function below(value: unknown, folder: string): unknown {
  if (Array.isArray(value)) return value.map((item) => below(item, folder));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [
      name,
      name === "file" && typeof part === "string"
        ? part === "."
          ? folder
          : `${folder}/${part}`
        : below(part, folder),
    ]),
  );
}
