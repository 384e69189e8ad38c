import { byPlace } from "../../evaluate/supersede.js";
import type { RaisedDiagnostic } from "../../model/diagnostic.js";
import type { Host } from "../../model/host.js";
import type { ChangeReport, Finding } from "../../model/report.js";
import { confirmed } from "../../policy/exceptions/inline.js";
import { type JudgedRepository, judgeRepository } from "../judge-repository.js";
import { type LinkedRepository, type LinkScope, linkRepository } from "../link-repository.js";
import { type CheckOptions, withoutChange } from "../options.js";
import { unreadAs } from "../read.js";
import { type ReadingCache, requestsIn } from "../read-file.js";
import { counterpart } from "../shard.js";
import { type Change, mayMatter, throughLinks } from "./change.js";
import {
  coverageOf,
  type ReviewCoverage,
  UNKNOWN_CHANGE,
  uncertain,
  withoutRule,
} from "./coverage.js";
import { isInChange, isIntroduced, knownAtBase, placesOf } from "./introduced.js";
import { type Licenses, licenseChanges, licensesOf } from "./licenses.js";
import { touchedLines } from "./lines.js";
import { baseHost } from "./overlay.js";
import { ownStatements } from "./own-statements.js";
import { missingStatements, withRegressions } from "./regressions.js";
import { selectFiles } from "./selection/index.js";

/** What a review says of a run. Outside a review the findings are those of the run, and there is nothing else. */
export interface Review {
  readonly findings: readonly Finding[];
  /** What the review adds to the diagnostics of the run, in their order. */
  readonly diagnostics: readonly RaisedDiagnostic[];
  readonly change?: ChangeReport;
}

/** The base of a change, as far as it was read, and what of it is no longer checked. */
export interface ReviewBase {
  /** Undefined where it cannot be read, or where nothing differs that could matter. */
  readonly linked: LinkedRepository | undefined;
  /** Undefined outside a review. */
  readonly coverage: ReviewCoverage | undefined;
  /** How many files that may be documents the review leaves out, because the change cannot concern them. */
  readonly notLookedAt?: number | undefined;
}

/** Returns the options with a change that knows which links lead to its files. */
export async function followLinks(host: Host, options: CheckOptions): Promise<CheckOptions> {
  if (options.change === undefined) return options;
  const { links } = await host.list();
  return links ? { ...options, change: throughLinks(options.change, links) } : options;
}

/** What of both states is read, and what that leaves of the options. */
export interface ReviewScope extends LinkScope {
  readonly options: Partial<CheckOptions>;
}

/** Selects the files that a change under review may concern. Outside a review everything is read. */
export async function scopeOf(
  host: Host,
  options: CheckOptions,
  cache: ReadingCache | undefined,
): Promise<ReviewScope> {
  const { change } = options;
  if (change === undefined) return { cache, options: {} };
  const base: ReadingCache = new Map();
  if (cache === undefined || !isPartial(options)) return { cache, base, options: {} };
  const requests = await requestsIn(host, options.requests);
  const readings = { head: cache, base, store: options.store, requests };
  const selection = await selectFiles(host, change, readings);
  if (selection === undefined || countsDocuments(options)) return { cache, base, options: {} };
  // Of what was not looked at nobody knows whether a waiver covers it.
  return { cache, base, selection, options: { partial: true } };
}

/** True if a review may leave out what the change cannot concern: nobody asked for all of it. */
const isPartial = ({ change, everything, shard, baseline }: CheckOptions): boolean =>
  change?.comparable === true &&
  everything !== true &&
  shard === undefined &&
  baseline?.write !== true;

/** True if a rule asks for what no part of a repository can tell. */
const countsDocuments = ({ packs }: CheckOptions): boolean =>
  packs.some(({ rules }) =>
    rules.some((rule) => JSON.stringify(rule).includes('"repository.documents"')),
  );

/** Reads and links the base, and compares what both states describe. */
export async function compareWithBase(
  host: Host,
  options: CheckOptions,
  head: LinkedRepository,
  { cache, selection, base: readAtBase }: LinkScope,
): Promise<ReviewBase> {
  const { change, policyAtBase } = options;
  if (change === undefined)
    return { linked: undefined, coverage: policyAtBase ? UNKNOWN_CHANGE : undefined };
  if (!change.comparable) {
    const files = head.documents.map(({ file }) => file);
    return { linked: undefined, coverage: uncertain(change, files) };
  }
  const isOfInterest =
    change.artifacts.length > 0 || [...change.files.keys()].some((file) => mayMatter(file));
  const notLookedAt = selection?.notLookedAt;
  if (!isOfInterest) return { linked: undefined, coverage: undefined, notLookedAt };
  const unchanged = [...(cache ?? [])].filter(([file]) => !change.files.has(file));
  const linked = await linkRepository(baseHost(host, change), withoutChange(options), {
    cache: new Map([...unchanged, ...(readAtBase ?? [])]),
    selection,
  });
  const kindOf = (file: string) => unreadAs(host, file);
  const headState = { lineage: head.lineage, host };
  return {
    linked,
    coverage: await coverageOf(linked.lineage, headState, change, kindOf),
    notLookedAt,
  };
}

/**
 * Tells which findings the change caused, which licenses it altered, what it states of itself and what it takes out. The
 * base is judged by the same policy. Comments in documents excuse only what they excuse there.
 */
export async function review(
  host: Host,
  options: CheckOptions,
  head: JudgedRepository,
  base: ReviewBase,
): Promise<Review> {
  const { change, policyAtBase, packs } = options;
  const missed = base.coverage ? withoutRule(base.coverage, packs) : [];
  const reviewed = change
    ? await reviewChange(host, { ...options, change }, head, base)
    : policyAtBase
      ? // The change is not known: a comment could be its own.
        confirmed(head.findings, undefined)
      : { findings: head.findings, diagnostics: [] };
  return { ...reviewed, diagnostics: [...missed, ...reviewed.diagnostics.sort(byPlace)] };
}

async function reviewChange(
  host: Host,
  options: CheckOptions & { readonly change: Change },
  head: JudgedRepository,
  { linked, coverage, notLookedAt = 0 }: ReviewBase,
) {
  const { change } = options;
  const statedBefore = linked && {
    subjects: () => linked.lineage.subjects(),
    ignores: linked.ignores,
  };
  const stated = ownStatements(head, statedBefore, new Set(change.files.keys()));
  const changeReport: ChangeReport = {
    base: change.base,
    compared: change.comparable,
    files: head.documents.map(({ file }) => file).filter((file) => change.files.has(file)),
    licenses: [],
    ...(stated.length > 0 && (linked || !change.comparable) ? { stated } : {}),
    ...(coverage && coverage.retired.length > 0 ? { retired: [...coverage.retired] } : {}),
    ...(notLookedAt > 0 ? { notLookedAt } : {}),
  };
  if (!change.comparable) {
    const marked = marking(head, (finding) => isInChange(finding, change));
    return { ...confirmed(marked, undefined), change: changeReport };
  }
  const base =
    linked &&
    (await judgeRepository(baseHost(host, change), withoutChange(options), linked, {
      select: options.shard && counterpart(head.judged),
      watched: missingStatements(head.findings),
    }));
  const baseFindings = base?.findings ?? head.findings;
  const isAtBase = knownAtBase(baseFindings);
  const policyFiles = new Set(policyFilesOf(options));
  const isTouched = await touchedLines(host, change, placesOf(head.findings));
  const marked = marking(head, (finding) =>
    isIntroduced(
      finding,
      isAtBase,
      (location) => !policyFiles.has(location.file) && isTouched(location),
    ),
  );
  const weighed = base ? withRegressions(marked, base.held, options) : marked;
  const licenses = base ? licenseChanges(licensesIn(base), licensesIn(head)) : [];
  const { findings, diagnostics } = confirmed(weighed, baseFindings);
  return {
    findings,
    diagnostics: [...diagnostics, ...(base?.disagreements ?? [])],
    change: { ...changeReport, licenses },
  };
}

/** Returns the findings of the head, each marked as introduced or not. */
const marking = (
  { findings }: JudgedRepository,
  isCaused: (finding: Finding) => boolean,
): Finding[] => findings.map((finding) => ({ ...finding, introduced: isCaused(finding) }));

/** Returns the files that the policy stands in, where that policy is the base's: no line of theirs is the change's. */
const policyFilesOf = ({ policyAtBase, waivers, weakened, date }: CheckOptions): string[] =>
  policyAtBase
    ? [...(waivers?.stated ?? []), ...(weakened?.(date) ?? [])].map(
        ({ at: location }) => location.file,
      )
    : [];

const licensesIn = ({ lineage }: JudgedRepository): Licenses =>
  licensesOf(lineage.subjects(), lineage.edges);
