import type { Reading, SubjectInput, UpstreamReference } from "../../documents/format.js";
import { dayNumber } from "../../facts/day.js";
import { type Statements, state, stateList, strongest } from "../../facts/draft.js";
import type { Fact } from "../../model/fact.js";
import type { Location } from "../../model/location.js";
import type { FactStatements } from "../fact-statements.js";
import { push } from "../push.js";
import type { LinkedSubject } from "../subjects/linked-subject.js";

/** What a review is measured against. */
export interface ReviewBasis {
  readonly date: string;
  /** The changed documents as they read at the base revision; undefined for one that was not there. */
  readonly before: ReadonlyMap<string, Reading | undefined>;
}

const MAX_AGE_DAYS = 365;

/**
 * States what the change under review did to the upstreams of a subject, and whether the review of the declaration still
 * covers them. `current` are the documents of the run by file.
 */
export function reviewFacts(
  { draft, documents, names }: LinkedSubject,
  current: ReadonlyMap<string, Reading>,
  { date, before }: ReviewBasis,
): FactStatements {
  const facts: Statements = new Map();
  const subjectNames = new Set([draft.id.toLowerCase(), ...names.map(({ name }) => name)]);
  const describedIn = (readingOf: (file: string) => Reading | undefined) => {
    const [first = [], ...others] = documents.map((file) =>
      partsOf(draft.kind, subjectNames, readingOf(file)),
    );
    return others.length === 0 ? first : [first, ...others].flat();
  };
  const parts = describedIn((file) => current.get(file));
  const reviewed = strongest(draft.statements.get("review.date"));
  if (!reviewed && !hasDeclaration(parts)) return facts;

  const partsBefore = documents.some((file) => before.has(file))
    ? describedIn((file) => (before.has(file) ? before.get(file) : current.get(file)))
    : parts;
  const isComparable =
    partsBefore !== parts &&
    partsBefore.length > 0 &&
    ![...partsBefore, ...parts].some(({ silence }) => silence.unreadable);
  const changed = isComparable ? differences(partsBefore, parts, reviewed?.at ?? draft.at) : [];
  stateList(facts, "change.entries", changed, "structured", "derived");
  const status = isAged(draft.statements, reviewed, date)
    ? "aged"
    : changed.length > 0 && !isRenewed(partsBefore, parts, reviewed)
      ? "not-renewed"
      : reviewed && "current";
  if (status)
    state(facts, "review.status", status, {
      at: reviewed?.at ?? changed[0]?.at ?? draft.at,
      evidence: reviewed?.evidence ?? "governance",
      state: "derived",
    });
  return facts;
}

/** Returns what a document says of a member; one that describes several says which it means. */
function partsOf(
  kind: LinkedSubject["draft"]["kind"],
  names: ReadonlySet<string>,
  reading: Reading | undefined,
): readonly SubjectInput[] {
  if (reading === undefined) return [];
  const { parts, named, order } = partsIn(reading, kind);
  if (parts.length < 2) return parts;
  if (parts.length <= names.size) return parts.filter((part) => names.has(nameOf(part)));
  const matching = [...names].flatMap((name) => {
    const alike = named.get(name);
    return alike ? [alike] : [];
  });
  const [first = [], ...others] = matching;
  const placeOf = (part: SubjectInput) => order.get(part) ?? 0;
  return others.length === 0 ? first : matching.flat().sort((a, b) => placeOf(a) - placeOf(b));
}

const nameOf = ({ declaredId, title }: SubjectInput) => (declaredId ?? title ?? "").toLowerCase();

interface NamedParts {
  readonly parts: readonly SubjectInput[];
  readonly named: ReadonlyMap<string, readonly SubjectInput[]>;
  readonly order: ReadonlyMap<SubjectInput, number>;
}
const indexed = new WeakMap<Reading, Map<string, NamedParts>>();

/** Returns the subjects of a kind in a document, by name: one document may describe thousands, and each of them asks. */
function partsIn(reading: Reading, kind: string): NamedParts {
  const kinds = indexed.get(reading) ?? new Map<string, NamedParts>();
  indexed.set(reading, kinds);
  const cached = kinds.get(kind);
  if (cached) return cached;
  const parts = reading.subjects.filter((subject) => subject.kind === kind);
  const named = new Map<string, SubjectInput[]>();
  for (const part of parts) push(named, nameOf(part), part);
  const namedParts = { parts, named, order: new Map(parts.map((part, i) => [part, i])) };
  kinds.set(kind, namedParts);
  return namedParts;
}

/** True if a card, or the file beside it, declares anything. Thousands of one name may ask of the same subjects. */
export function hasDeclaration(subjects: readonly SubjectInput[]): boolean {
  const isDeclaring =
    declaring.get(subjects) ??
    subjects.some(({ statements, uses }) =>
      [...statements.values(), uses].some((entries) =>
        entries.some(({ evidence }) => evidence === "governance"),
      ),
    );
  declaring.set(subjects, isDeclaring);
  return isDeclaring;
}
const declaring = new WeakMap<readonly SubjectInput[], boolean>();

function isAged(statements: FactStatements, reviewed: Fact | undefined, date: string): boolean {
  const [then, today] = [dayNumber(String(reviewed?.value ?? "")), dayNumber(date)];
  const limit = strongest(statements.get("review.maxAgeDays"))?.value;
  const days = typeof limit === "number" && limit > 0 ? limit : MAX_AGE_DAYS;
  return then !== undefined && today !== undefined && today - then > days;
}

/** True if the review was renewed: with a day of review, a later day; without one, a declaration that changed along with what it describes. */
function isRenewed(
  earlier: readonly SubjectInput[],
  current: readonly SubjectInput[],
  reviewed: Fact | undefined,
): boolean {
  const days = stated(earlier, "review.date");
  const then = days.length > 0 ? strongest(days)?.value : undefined;
  if (reviewed) return typeof then !== "string" || String(reviewed.value) > then;
  return then === undefined && declaration(earlier) !== declaration(current);
}

const stated = (subjects: readonly SubjectInput[], name: string): readonly Fact[] =>
  subjects.flatMap(({ statements }) => statements.get(name) ?? []);

/** Returns everything the declaration says, as one text to compare. */
function declaration(subjects: readonly SubjectInput[]): string {
  const entries = subjects.flatMap(({ statements, uses }) => [
    ...[...statements].flatMap(([name, facts]) =>
      facts
        .filter(({ evidence }) => evidence === "governance")
        .map(({ value }) => [name, value] as const),
    ),
    ...uses.filter(({ evidence }) => evidence === "governance").map(useText),
  ]);
  return JSON.stringify(entries.map((entry) => JSON.stringify(entry)).sort());
}

/** Returns what the declaration of a use says, without its place. */
const useText = ({ relation, statements }: UpstreamReference): string =>
  JSON.stringify([
    relation,
    ...[...statements].map(([name, facts]) => [name, facts.map(({ value }) => value)]).sort(),
  ]);

interface ReviewItem {
  readonly text: string;
  readonly at: Location;
}

/** Returns upstreams and license that were added, altered or removed; what was removed is shown at `removedAt`. */
function differences(
  earlier: readonly SubjectInput[],
  current: readonly SubjectInput[],
  removedAt: Location,
): ReviewItem[] {
  const before = entriesOf(earlier);
  const after = entriesOf(current);
  const changed = [...after].filter(([key, entry]) => before.get(key)?.declared !== entry.declared);
  const removed = [...before].filter(([key]) => !after.has(key));
  return [
    ...changed.map(([, { text, at: location }]) => ({ text, at: location })),
    ...removed.map(([, { text }]) => ({ text, at: removedAt })),
  ];
}

/** Returns names with what is declared of them. Prose is left out: a sentence may change without its meaning. */
function entriesOf(
  subjects: readonly SubjectInput[],
): ReadonlyMap<string, ReviewItem & { readonly declared: string }> {
  const entries = new Map<string, ReviewItem & { declared: Set<string> }>();
  const surely = (evidence: Fact["evidence"]) =>
    evidence === "governance" || evidence === "structured";
  for (const use of subjects.flatMap(({ uses }) => uses)) {
    if (!surely(use.evidence) || use.relation === "evaluated-on") continue;
    const key = `use ${use.name.toLowerCase()}`;
    const entry = entries.get(key);
    const declared = entry?.declared ?? new Set();
    entries.set(key, {
      text: use.name,
      at: entry?.at ?? use.at,
      declared: declared.add(useText(use)),
    });
  }
  const license = stated(subjects, "license.stated").filter(({ evidence }) => surely(evidence));
  for (const { value, at: location } of license)
    for (const text of Array.isArray(value) ? value : [])
      entries.set(`license ${text.toLowerCase()}`, { text, at: location, declared: new Set() });
  return new Map(
    [...entries].map(([key, { declared, ...item }]) => [
      key,
      { ...item, declared: [...declared].sort().join("\n") },
    ]),
  );
}
