import { byPlace } from "../evaluate/supersede.js";
import { buildLineage, type LineageOptions } from "../lineage/build.js";
import { atBase } from "../lineage/subjects/owners.js";
import { inLocale } from "../messages/by-pattern.js";
import { render } from "../messages/index.js";
import type { BaselineFile } from "../model/baseline.js";
import type { RaisedDiagnostic } from "../model/diagnostic.js";
import type { Subject } from "../model/fact.js";
import type { Host } from "../model/host.js";
import type { ChangeReport, FactsFile, Finding, Report } from "../model/report.js";
import type { Severity } from "../model/vocabulary.js";
import { groundDiagnostics } from "../policy/exceptions/authorizations.js";
import type { BaselinePolicy, Counting } from "../policy/exceptions/baseline.js";
import { applyExceptions } from "../policy/exceptions/index.js";
import { confirmed } from "../policy/exceptions/inline.js";
import { NO_WAIVERS, type WaiverPolicy, waiverSubjects } from "../policy/exceptions/waivers.js";
import type { Weakened } from "../policy/floor/floor.js";
import type { Config } from "../policy/settings/config.js";
import type { Register } from "../register/index.js";
import { VERSION } from "../version.js";
import { idleDiagnostics, judge, type Rules, type World } from "./judge.js";
import { type Known, readContext, readDocuments, surroundings, unreadAs } from "./read.js";
import { documentSubject, repositorySubject } from "./repository.js";
import { type Change, mayMatter, readBefore, throughLinks } from "./review/change.js";
import {
  type Coverage,
  coverageOf,
  UNKNOWN_CHANGE,
  uncertain,
  withoutRule,
} from "./review/coverage.js";
import { isInChange, isIntroduced, knownAtBase, placesOf } from "./review/introduced.js";
import { type Licenses, licenseChanges, licensesOf } from "./review/licenses.js";
import { touchedLines } from "./review/lines.js";
import { baseHost } from "./review/overlay.js";
import { ownStatements } from "./review/own-statements.js";
import { counterpart, divided, type Share, shareOf } from "./shard.js";

/** What a run needs beside the repository itself. */
export interface CheckOptions extends Rules {
  readonly register: Register;
  readonly registerDigest: string;
  readonly waivers?: WaiverPolicy;
  /** Findings that are known, and whether the run writes down which. */
  readonly baseline?: BaselinePolicy | undefined;
  /** Where a floor is in force: attempts to weaken it, on a day. */
  readonly weakened?: ((date: string) => readonly Weakened[]) | undefined;
  /** What the configuration declares of the deployment of everything that is judged. */
  readonly deployment?: LineageOptions["deployment"] | undefined;
  /** Grounds that the configuration records for the use of upstreams. */
  readonly authorizations?: LineageOptions["authorizations"] | undefined;
  /** Those of them whose owners are told of their end. */
  readonly grounds?: Config["authorizations"] | undefined;
  /** The change under review, if there is one. */
  readonly change?: Change;
  /**
   * A review: the policy that judges is the base's, so that its places are not those of the files of the change. Where that
   * is not known, no comment in a document counts.
   */
  readonly policyAtBase?: boolean;
  /** False: `facts` of the result is not needed, and what it would be made of is let go. */
  readonly keepFacts?: boolean;
  /** Every document under the whole policy: only then is a waiver without a finding worth a word. */
  readonly wholeRepository?: boolean;
  /** Judge only this share of the subjects; the reports of all shares make the one of the run (`merge`). */
  readonly shard?: Share | undefined;
}

export interface CheckResult {
  readonly report: Report;
  /** Every subject with every fact; made when it is asked for. */
  readonly facts: FactsFile;
  /** Where the run was told to make one. */
  readonly baseline?: BaselineFile;
}

/**
 * The pipeline, top to bottom: read the documents, link their subjects, evaluate every rule on every subject, make
 * findings of what failed; of a change, tell what it caused. Disk, network and clock are the host's and the caller's.
 * What was read is kept in `read` where the caller means to judge the same texts again.
 */
export async function check(host: Host, given: CheckOptions, read?: Known): Promise<CheckResult> {
  const { links } = given.change ? await host.list() : { links: undefined };
  const options =
    given.change && links ? { ...given, change: throughLinks(given.change, links) } : given;
  const { change, policyAtBase } = options;
  // Else kept only for a change: the base is much the same texts.
  const known: Known | undefined = read ?? (change && new Map());
  const part = options.shard && shareOf(options.shard, options.packs);
  const linked = await link(host, options, known);
  const base = change && known && (await linkedBase(host, options, change, linked, known));
  const coverage = await coverageIn(host, options, linked, base);
  const head = await judged(host, options, linked, coverage, part);
  const { documents, lineage, evaluations } = head;
  const review = change
    ? await reviewed(host, options, change, head, base, coverage)
    : // A review whose change is not known: a comment could be the change's own.
      policyAtBase
      ? { ...confirmed(head.findings, undefined), change: undefined }
      : undefined;
  const findings = review?.findings ?? head.findings;
  const missed = coverage ? withoutRule(coverage, options.packs) : [];
  const said: Counting[] = [
    ...idleDiagnostics(documents, options),
    ...head.diagnostics,
    ...missed,
    ...(review?.diagnostics ?? []).sort(byPlace),
  ];
  const told = said.map((one) => rendered(one, options.locale));
  const { shard, diagnostics } = divided(options.shard, told);

  const files = new Set(documents.map(({ file }) => file));
  const shared = {
    tool: { name: "cardwarden", version: VERSION } as const,
    date: options.date,
    documents: documents.map(({ file, format }) => ({
      file,
      format,
      subjects: [...(lineage.subjectsOf.get(file) ?? [])],
    })),
    diagnostics,
    lineage: lineage.edges.filter(({ at }) => files.has(at.file)),
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
    ...(review?.change ? { change: review.change } : {}),
    responsibilities: lineage.responsibilities(files),
    transparency: lineage.transparency(files),
    ...(shard ? { shard } : {}),
    summary: summaryOf(findings, documents.length),
  };
  if (options.keepFacts === false) return reportOnly(report, head.baseline);
  return {
    report,
    ...(head.baseline ? { baseline: head.baseline } : {}),
    get facts(): FactsFile {
      return { schema: "facts.v1", ...shared, subjects: [...head.subjects()] };
    },
  };
}

/** One state of the repository, judged, and what waivers excuse marked. */
async function judged(
  host: Host,
  options: CheckOptions,
  linked: Linked,
  coverage?: Coverage,
  part: (world: World) => World = (world) => world,
) {
  const { documents, lineage, diagnostics, ignores } = linked;
  const repository = linked.repository(coverage?.unchecked);
  const files = new Set(documents.map(({ file }) => file));
  const waivers = options.waivers ?? NO_WAIVERS;
  function* subjects(): Iterable<Subject> {
    for (const document of documents) yield documentSubject(document);
    for (const subject of lineage.subjects()) if (files.has(subject.document ?? "")) yield subject;
    yield* waiverSubjects(waivers, options.date);
    yield repository;
  }
  const world = part({ subjects, subjectsOf: lineage.subjectsOf });
  const { evaluations, raised, disagreements } = await judge(world, options);
  const checked = new Map([...lineage.subjectsOf].filter(([file]) => files.has(file)));
  const excepted = await applyExceptions(
    raised,
    { waivers, ignores, baseline: options.baseline },
    {
      date: options.date,
      packs: options.packs,
      wholeRepository: options.wholeRepository === true,
      isChange: options.change !== undefined,
      locale: options.locale,
      tool: { name: "cardwarden", version: VERSION },
    },
    {
      subjects: () => lineage.subjects(),
      subjectsOf: checked,
      edges: lineage.edges,
      names: (folder) => host.names(folder),
    },
  );
  return {
    documents,
    lineage,
    ignores,
    subjects,
    world,
    evaluations,
    findings: excepted.findings,
    disagreements,
    diagnostics: [
      ...disagreements,
      ...diagnostics,
      ...groundDiagnostics(options.grounds ?? [], {
        date: options.date,
        met: lineage.authorized,
        wholeRepository: options.wholeRepository === true,
      }),
      ...excepted.diagnostics,
    ],
    baseline: excepted.baseline,
  };
}
type Judged = Awaited<ReturnType<typeof judged>>;

/** The base, read and linked; undefined where it cannot be read, or where nothing differs that could matter. */
async function linkedBase(
  host: Host,
  options: CheckOptions,
  change: Change,
  head: Linked,
  known: Known,
): Promise<Linked | undefined> {
  if (!change.comparable) return undefined;
  if (change.artifacts.length === 0 && ![...change.files.keys()].some(mayMatter)) return undefined;
  const { change: _, policyAtBase: __, ...others } = options;
  const same = [...known].filter(([file]) => !change.files.has(file));
  return link(baseHost(host, change), others, new Map([...same, ...head.before]));
}

/** What of the base is checked no longer; undefined outside a review. */
async function coverageIn(
  host: Host,
  { change, policyAtBase }: CheckOptions,
  head: Linked,
  base: Linked | undefined,
): Promise<Coverage | undefined> {
  if (base && change)
    return coverageOf(base.lineage, { lineage: head.lineage, host }, change, (file) =>
      unreadAs(host, file),
    );
  if (change?.comparable === false)
    return uncertain(
      change,
      head.documents.map(({ file }) => file),
    );
  return change === undefined && policyAtBase ? UNKNOWN_CHANGE : undefined;
}

/**
 * Which findings the change caused, which licenses it altered, what it states of itself, and what it takes out: the base is
 * judged by the same policy. Comments in documents excuse only with its word.
 */
async function reviewed(
  host: Host,
  options: CheckOptions,
  change: Change,
  head: Judged,
  linked: Linked | undefined,
  coverage: Coverage | undefined,
): Promise<{ findings: Finding[]; diagnostics: RaisedDiagnostic[]; change: ChangeReport }> {
  const stated = ownStatements(head, linked && stating(linked), new Set(change.files.keys()));
  const about = {
    base: change.base,
    compared: change.comparable,
    licenses: [],
    ...(stated.length > 0 && (linked || !change.comparable) ? { stated } : {}),
    ...(coverage && coverage.retired.length > 0 ? { retired: [...coverage.retired] } : {}),
  };
  const mark = (introduced: (finding: Finding) => boolean) =>
    head.findings.map((finding) => ({ ...finding, introduced: introduced(finding) }));
  if (!change.comparable) {
    const marked = mark((finding) => isInChange(finding, change));
    return { ...confirmed(marked, undefined), change: about };
  }
  const { change: _, policyAtBase: __, ...others } = options;
  const base =
    linked &&
    (await judged(
      baseHost(host, change),
      others,
      linked,
      undefined,
      options.shard && counterpart(head.world),
    ));
  const there = base?.findings ?? head.findings;
  const isKnown = knownAtBase(there);
  const policy = options.policyAtBase
    ? [...(options.waivers?.stated ?? []), ...(options.weakened?.(options.date) ?? [])].map(
        ({ at }) => at.file,
      )
    : [];
  const lines = await touchedLines(host, change, placesOf(head.findings));
  const licenses = ({ lineage }: Judged): Licenses => licensesOf(lineage.subjects(), lineage.edges);
  const marked = mark((finding) =>
    isIntroduced(finding, isKnown, (at) => !policy?.includes(at.file) && lines(at)),
  );
  const { findings, diagnostics } = confirmed(marked, there);
  return {
    findings,
    diagnostics: [...diagnostics, ...(base?.disagreements ?? [])],
    change: { ...about, licenses: base ? licenseChanges(licenses(base), licenses(head)) : [] },
  };
}

const stating = ({ lineage, ignores }: Linked) => ({ subjects: () => lineage.subjects(), ignores });

/** A diagnostic in the language of the run. */
const rendered = <Raised extends RaisedDiagnostic>(
  raised: Raised,
  locale: CheckOptions["locale"],
) => {
  const text = (part: RaisedDiagnostic["message"]) =>
    typeof part === "string" ? inLocale(part, locale) : render(part, locale);
  const { hint } = raised;
  return {
    ...raised,
    message: text(raised.message),
    hint: hint === undefined ? undefined : text(hint),
  };
};

/** Holds nothing but the report: a getter beside it would keep every card. */
const reportOnly = (report: Report, baseline: BaselineFile | undefined): CheckResult => ({
  report,
  ...(baseline ? { baseline } : {}),
  get facts(): never {
    throw new Error("the run was told not to keep the facts");
  },
});

/** Reads, links, and lets go of what nothing will ask for again: the texts are most of what cards weigh. */
async function link(host: Host, options: CheckOptions, known?: Known) {
  const { readings, diagnostics } = await readDocuments(
    host,
    known,
    (file) => options.change?.files.has(file) === true,
  );
  const context = await readContext(host, readings, known);
  host.debug(`${readings.length} documents, ${context.length} more that they point at`);
  const all = [...readings, ...context];
  const around = await surroundings(host, all);
  const before = await readBefore(options.change, readings);
  const files = readings.map(({ file, role }) => ({ file, role }));
  return {
    documents: readings.map(({ file, format, document }) => ({ file, format, document })),
    lineage: buildLineage(all, options.register, around, {
      date: options.date,
      before,
      base: atBase(all, before, options),
      deployment: options.deployment,
      authorizations: options.authorizations,
    }),
    repository: (unchecked?: Coverage["unchecked"]) =>
      repositorySubject(
        files,
        around.licenseFile(""),
        options.change,
        options.weakened?.(options.date),
        unchecked,
      ),
    diagnostics,
    before,
    ignores: new Map(
      readings.flatMap(({ file, ignores = [] }) =>
        ignores.length > 0 ? [[file, ignores] as const] : [],
      ),
    ),
  };
}

type Linked = Awaited<ReturnType<typeof link>>;

/** The sums of a report. */
export function summaryOf(findings: readonly Finding[], documents: number): Report["summary"] {
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
