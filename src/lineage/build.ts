import type { Reading, UpstreamReference } from "../documents/format.js";
import { complete } from "../facts/draft.js";
import type { Subject } from "../model/fact.js";
import type { LineageEdge } from "../model/lineage.js";
import type { InventoryEntry } from "../model/overview.js";
import type { Responsibility, Transparency } from "../model/report.js";
import { CHANNEL_OF } from "../model/vocabulary.js";
import type { LicenseReading, Register } from "../register/index.js";
import { type DeclaredDeployment, deploymentFacts } from "./derived/deployment.js";
import { DERIVATIONS } from "./derived/derived.js";
import { inventoryOf } from "./derived/inventory.js";
import { recordFacts } from "./derived/recorded-license.js";
import { responsibilitiesOf } from "./derived/responsibilities.js";
import { reviewFacts } from "./derived/review.js";
import { statementSubjects } from "./derived/statements.js";
import { transparencyOf } from "./derived/transparency.js";
import type { RecordedAuthorization } from "./edges/authorizations.js";
import { type EdgeDraft, judgeEdge } from "./edges/edge.js";
import { edgeSubject } from "./edges/edge-subject.js";
import { type EdgeFaults, inheritFaults } from "./edges/inherited-faults.js";
import { Inheritance } from "./edges/inherited-terms.js";
import { type ResolvedReference, referencesOf } from "./edges/reference.js";
import { type References, resolveReferences } from "./edges/references.js";
import { ReferenceResolver } from "./edges/resolve.js";
import { ShownText } from "./edges/shown-text.js";
import { addFacts, replaceFacts } from "./fact-statements.js";
import type { HubUpstreams } from "./hub/hub-upstreams.js";
import { push } from "./push.js";
import { readLicense } from "./subjects/license.js";
import { licenseFileFacts } from "./subjects/license-file.js";
import type { LinkedSubject, Surroundings, UsesOf } from "./subjects/linked-subject.js";
import type { NamedSubjects } from "./subjects/name-subjects.js";
import { tableColumnFacts } from "./subjects/table-columns.js";

/** Every model, data set and edge of the repository, and which documents describe them. */
export interface Lineage {
  /** Makes them one by one, so that a run over thousands of cards holds few of them at a time. */
  subjects(): Iterable<Subject>;
  readonly edges: readonly LineageEdge[];
  readonly subjectsOf: ReadonlyMap<string, readonly string[]>;
  /** Models and data sets with their documents. */
  readonly members: readonly LinkedSubject[];
  readonly usesOf: UsesOf;
  /** Returns the card in the repository to which a use leads; `user` is the member that declares the use. */
  cardOf(use: UpstreamReference, user: LinkedSubject): LinkedSubject | undefined;
  /** Recorded grounds whose upstream somebody uses. */
  readonly authorized: ReadonlySet<RecordedAuthorization>;
  /** Returns who answers for what, of the subjects of some documents. */
  responsibilities(documents: ReadonlySet<string>): Responsibility[];
  /** Returns how far the subjects of some documents are documented. */
  transparency(documents: ReadonlySet<string>): Transparency[];
  /** Returns the models and data sets that some documents describe. */
  inventory(documents: ReadonlySet<string>): InventoryEntry[];
}

export interface LineageOptions {
  /** The day of the run, `YYYY-MM-DD`. */
  readonly date: string;
  /** The changed documents as they read at the base revision; undefined for one that was not there. */
  readonly before: ReadonlyMap<string, Reading | undefined>;
  /** What the configuration declares of the deployment. */
  readonly deployment?: DeclaredDeployment | undefined;
  /** Grounds that the configuration records for upstreams. */
  readonly authorizations?: readonly RecordedAuthorization[] | undefined;
  /** What hubs state of upstreams that neither the repository nor the register knows. */
  readonly hub?: HubUpstreams | undefined;
}

/** What the stages share: the register, the files around the documents, and the options of the run. */
interface LineageInputs {
  readonly register: Register;
  readonly around: Surroundings;
  readonly options: LineageOptions;
}

/** Subjects with the licenses that they state, and what they use. */
interface LinkedSubjects extends NamedSubjects, References {
  readonly licenses: ReadonlyMap<LinkedSubject, LicenseReading | undefined>;
  readonly resolver: ReferenceResolver;
}

/**
 * Builds the lineage of named subjects in stages, each of which returns what the next one needs: reads their licenses, resolves
 * their references, judges the edges, and finds faults that come from further up. States what follows among the facts of the
 * subjects.
 */
export function buildLineage(
  named: NamedSubjects,
  readings: readonly Reading[],
  register: Register,
  around: Surroundings,
  options: LineageOptions,
): Lineage {
  const inputs = { register, around, options };
  stateReviews(named, readings, options);
  const linked = linkSubjects(named, inputs);
  const drafts = judgeEdges(linked, inputs);
  const faultsOf = inheritFaults(drafts);
  return lineageOf(linked, drafts, faultsOf, inputs);
}

/** Adds what the change under review did to each subject. */
function stateReviews(
  { members }: NamedSubjects,
  readings: readonly Reading[],
  options: LineageOptions,
): void {
  const current = new Map(readings.map((reading) => [reading.file, reading]));
  for (const member of members)
    addFacts(member.draft.statements, reviewFacts(member, current, options));
}

/** Reads the licenses of subjects, and resolves what they use inside the repository, in the register, and on hubs. */
function linkSubjects(
  named: NamedSubjects,
  { register, around, options }: LineageInputs,
): LinkedSubjects {
  const { members } = named;
  const licenses = new Map<LinkedSubject, LicenseReading | undefined>();
  for (const [{ draft }, facts] of tableColumnFacts(members, around))
    replaceFacts(draft.statements, facts);
  for (const member of [...members, ...(options.hub?.subjects() ?? [])]) {
    const license = readLicense(member, register, around);
    licenses.set(member, license?.reading);
    if (license) addFacts(member.draft.statements, license.facts);
  }
  const resolver = new ReferenceResolver(members, register, licenses, options.hub);
  for (const member of members)
    addFacts(
      member.draft.statements,
      recordFacts(member, resolver, licenses.get(member), register),
    );
  const { authorizations = [], date } = options;
  const references = resolveReferences(members, resolver, authorizations, date);
  return { ...named, ...references, licenses, resolver };
}

/** Judges every use of every subject, after what follows for the subject itself is stated. */
function judgeEdges(linked: LinkedSubjects, inputs: LineageInputs): EdgeDraft[] {
  const { members, licenses, resolver, usesOf } = linked;
  const { register, around, options } = inputs;
  const inheritance = new Inheritance(register, resolver, licenses, usesOf);
  return members.flatMap((member) => {
    const references = referencesOf(member, usesOf, resolver, inheritance, register);
    deriveFacts(member, references, linked, inputs);
    const license = licenses.get(member);
    const { text } = textsIn(linked, member);
    const shownText = new ShownText(member, text, references.length, around, license?.ids ?? []);
    const context = { member, license, families: familiesOf(references), shownText };
    return references.map((reference) => judgeEdge(reference, context, options));
  });
}

/** Adds what follows for a subject from its upstreams, the configuration, and the license files beside it. */
function deriveFacts(
  member: LinkedSubject,
  references: readonly ResolvedReference[],
  linked: LinkedSubjects,
  { register, around, options: { deployment = new Map(), date } }: LineageInputs,
): void {
  const { statements } = member.draft;
  const { resolver, usesOf, licenses } = linked;
  const textsOf = (subject: LinkedSubject) => textsIn(linked, subject);
  replaceFacts(statements, deploymentFacts(statements, deployment));
  for (const derive of DERIVATIONS)
    addFacts(statements, derive({ member, references, resolver, usesOf, textsOf, date }));
  const license = licenses.get(member);
  const inherited = references.flatMap(licensesBehind);
  addFacts(statements, licenseFileFacts(member, { license, inherited, around, register }));
}

const textsIn = ({ texts }: NamedSubjects, member: LinkedSubject) =>
  texts.get(member) ?? { text: "" };

/** Returns the licenses of everything that an upstream was made of. */
const licensesBehind = ({ inherited }: ResolvedReference): string[] =>
  inherited.terms.map(({ license }) => license.id);

/** Returns the licenses of everything whose weights a subject carries. */
const familiesOf = (references: readonly ResolvedReference[]): string[] =>
  references.filter(({ use }) => CHANNEL_OF[use.relation] === "carry").flatMap(licensesBehind);

/** Makes the result. It keeps no texts: they are most of what a card weighs. */
function lineageOf(
  {
    members,
    usesOf,
    authorized,
    resolver,
  }: Pick<LinkedSubjects, "members" | "usesOf" | "authorized" | "resolver">,
  drafts: readonly EdgeDraft[],
  faultsOf: (draft: EdgeDraft) => EdgeFaults,
  { register, options: { date } }: LineageInputs,
): Lineage {
  const inputs = { register, resolver, usesOf, date };
  const subjectsOf = new Map<string, string[]>();
  for (const member of members)
    for (const file of member.documents) push(subjectsOf, file, member.draft.id);
  return {
    *subjects() {
      for (const { draft } of members) yield complete(draft);
      for (const draft of drafts) yield edgeSubject(draft, faultsOf(draft), inputs);
      yield* statementSubjects(members, register);
    },
    edges: drafts.map(({ edge }) => edge),
    subjectsOf,
    members,
    usesOf,
    cardOf: (use, user) => {
      const target = resolver.find(use, user);
      return target.where === "in-repository" ? target.member : undefined;
    },
    authorized,
    responsibilities: (documents) => responsibilitiesOf(members, documents),
    transparency: (documents) => transparencyOf(members, documents),
    inventory: (documents) => inventoryOf(members, documents),
  };
}
