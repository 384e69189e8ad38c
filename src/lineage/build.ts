import type { Reading, Use } from "../documents/format.js";
import { complete } from "../facts/draft.js";
import type { Subject } from "../model/fact.js";
import type { LineageEdge } from "../model/lineage.js";
import type { Responsibility, Transparency } from "../model/report.js";
import { CHANNEL_OF } from "../model/vocabulary.js";
import type { Register } from "../register/index.js";
import type { Declared } from "./derived/deployment.js";
import { deriveFacts } from "./derived/derived.js";
import { stateRecord } from "./derived/recorded.js";
import { responsibilitiesOf } from "./derived/responsibilities.js";
import { stateReviews } from "./derived/review.js";
import { statementSubjects } from "./derived/statements.js";
import { transparencyOf } from "./derived/transparency.js";
import { stateUndeclared } from "./derived/undeclared.js";
import { type Authorization, authorize } from "./edges/authorizations.js";
import { edgeSubject, type JudgedEdge, judgeEdge, type Link } from "./edges/edge.js";
import { inheritFaults } from "./edges/inherited-faults.js";
import { Heritages } from "./edges/inherited-terms.js";
import { settleUses } from "./edges/merge-uses.js";
import { Resolver } from "./edges/resolve.js";
import { Shown } from "./edges/shown-text.js";
import { readLicense } from "./subjects/license.js";
import { compareLicenseFiles } from "./subjects/license-file.js";
import type { Member, Surroundings } from "./subjects/member.js";
import { nameSubjects, push } from "./subjects/name-subjects.js";
import { type BaseReadings, markOwners } from "./subjects/owners.js";

/** Every model, data set and edge of the repository, and which documents describe them. */
export interface Lineage {
  /** Made one by one, so that a run over thousands of cards holds few of them at a time. */
  subjects(): Iterable<Subject>;
  readonly edges: readonly LineageEdge[];
  readonly subjectsOf: ReadonlyMap<string, readonly string[]>;
  /** Models and data sets with their documents and uses. */
  readonly members: readonly Member[];
  /** The card in the repository to which a use leads; `from` is the member that declares the use. */
  cardOf(use: Use, from: Member): Member | undefined;
  /** Recorded grounds whose upstream somebody uses. */
  readonly authorized: ReadonlySet<Authorization>;
  /** Who answers for what, of the subjects of some documents. */
  responsibilities(documents: ReadonlySet<string>): Responsibility[];
  /** How far the subjects of some documents are documented. */
  transparency(documents: ReadonlySet<string>): Transparency[];
}

export interface LineageOptions {
  /** The day of the run, `YYYY-MM-DD`. */
  readonly date: string;
  /** The changed documents as they read at the base revision; undefined for one that was not there. */
  readonly before: ReadonlyMap<string, Reading | undefined>;
  /** In a review, what shows the owners of the repository; undefined outside of one. */
  readonly base?: BaseReadings | undefined;
  /** What the configuration declares of the deployment. */
  readonly deployment?: Declared | undefined;
  /** Grounds that the configuration records for upstreams. */
  readonly authorizations?: readonly Authorization[] | undefined;
}

const NONE: Declared = new Map();

/** Names the subjects, links them to their upstreams, and judges every link by the register. */
export function buildLineage(
  readings: readonly Reading[],
  register: Register,
  around: Surroundings,
  options: LineageOptions,
): Lineage {
  const members = nameSubjects(readings, around);
  stateReviews(members, readings, options);
  if (options.base !== undefined) markOwners(members, readings, options.base);
  const licenses = new Map(members.map((member) => [member, readLicense(member, register)]));
  const resolver = new Resolver(members, register, licenses);
  for (const member of members) stateRecord(member, resolver, licenses.get(member), register);
  const met = new Set<Authorization>();
  for (const member of members) {
    settleUses(member, resolver);
    authorize(member, resolver, options.authorizations ?? [], met, options.date);
  }
  const heritages = new Heritages(register, resolver, licenses);

  const judged = members.flatMap((member) => {
    const links = linksOf(member, resolver, heritages);
    deriveFacts(member, links, options.deployment ?? NONE);
    stateUndeclared(member, links, resolver);
    const license = licenses.get(member);
    compareLicenseFiles(member, { license, inherited: inheritedBy(links), around, register });
    const shown = new Shown(member, around, license?.ids ?? []);
    const context = { member, license, families: familiesOf(links), shown };
    return links.map((link) =>
      judgeEdge(link, context, { register, resolver, date: options.date }),
    );
  });
  inheritFaults(judged);
  for (const member of members) {
    member.text = "";
    member.evidence = undefined;
  }

  const subjectsOf = new Map<string, string[]>();
  for (const member of members)
    for (const file of member.documents) push(subjectsOf, file, member.draft.id);
  return {
    subjects: () => subjectsIn(members, judged, register),
    edges: judged.map(({ edge }) => edge),
    subjectsOf,
    members,
    cardOf: (use, from) => {
      const target = resolver.find(use, from);
      return target.where === "in-repository" ? target.member : undefined;
    },
    authorized: met,
    responsibilities: (documents) => responsibilitiesOf(members, documents),
    transparency: (documents) => transparencyOf(members, documents),
  };
}

function* subjectsIn(
  members: readonly Member[],
  judged: readonly JudgedEdge[],
  register: Register,
): Iterable<Subject> {
  for (const { draft } of members) yield complete(draft);
  for (const edge of judged) yield edgeSubject(edge);
  yield* statementSubjects(members, register);
}

function linksOf(member: Member, resolver: Resolver, heritages: Heritages): Link[] {
  return member.uses.map((use) => {
    const found = resolver.find(use, member);
    const heritage = heritages.of(use, found, member);
    return { use, found, heritage, stated: heritages.statedLicense(use) };
  });
}

/** The licenses of everything that it was made of. */
const inheritedBy = (links: readonly Link[]): string[] =>
  links.flatMap(({ heritage }) => heritage.terms.map(({ license }) => license.id));

/** The licenses of everything whose weights it carries. */
const familiesOf = (links: readonly Link[]): string[] =>
  links
    .filter(({ use }) => CHANNEL_OF[use.relation] === "carry")
    .flatMap(({ heritage }) => heritage.terms.map(({ license }) => license.id));
