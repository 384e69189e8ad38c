import { dayNumber } from "../facts/day.js";
import { type Statements, state, stateList, strongest } from "../facts/draft.js";
import type { Reading, ReadSubject, Use } from "../formats/format.js";
import type { Fact } from "../model/fact.js";
import type { Location } from "../model/location.js";
import type { Member } from "./member.js";

/** What a review is measured against. */
export interface ReviewBasis {
  readonly date: string;
  /** The changed documents as they read at the base revision; undefined for one that was not there. */
  readonly before: ReadonlyMap<string, Reading | undefined>;
}

const MAX_AGE_DAYS = 365;

/** States what the change under review did to the upstreams, and whether the review of the declaration still covers them. */
export function stateReviews(
  members: readonly Member[],
  readings: readonly Reading[],
  { date, before }: ReviewBasis,
): void {
  const now = new Map(readings.map((reading) => [reading.file, reading]));
  for (const member of members) {
    const { draft, documents } = member;
    const described = (of: (file: string) => Reading | undefined) =>
      documents.flatMap((file) => partsOf(member, of(file)));
    const current = described((file) => now.get(file));
    const reviewed = strongest(draft.statements.get("review.date"));
    if (!reviewed && !hasDeclaration(current)) continue;

    const old = documents.some((file) => before.has(file))
      ? described((file) => (before.has(file) ? before.get(file) : now.get(file)))
      : current;
    const comparable =
      old.length > 0 && ![...old, ...current].some(({ silence }) => silence.unreadable);
    const changed = comparable ? differences(old, current, reviewed?.at ?? draft.at) : [];
    stateList(draft.statements, "change.entries", changed, "structured", "derived");
    const status = isAged(draft.statements, reviewed, date)
      ? "aged"
      : changed.length > 0 && !isRenewed(old, current, reviewed)
        ? "not-renewed"
        : reviewed && "current";
    if (status)
      state(draft.statements, "review.status", status, {
        at: reviewed?.at ?? changed[0]?.at ?? draft.at,
        evidence: reviewed?.evidence ?? "governance",
        state: "derived",
      });
  }
}

/** What a document says of a member; one that describes several says which it means. */
function partsOf({ draft, names }: Member, reading: Reading | undefined): readonly ReadSubject[] {
  const parts = (reading?.subjects ?? []).filter(({ kind }) => kind === draft.kind);
  if (parts.length < 2) return parts;
  return parts.filter(({ declaredId, title }) =>
    [draft.id.toLowerCase(), ...names.map(({ name }) => name)].includes(
      (declaredId ?? title ?? "").toLowerCase(),
    ),
  );
}

/** Whether a card, or the file beside it, declares anything. */
export const hasDeclaration = (subjects: readonly ReadSubject[]) =>
  subjects.some(({ statements, uses }) =>
    [...statements.values(), uses].some((list) =>
      list.some(({ evidence }) => evidence === "governance"),
    ),
  );

function isAged(statements: Statements, reviewed: Fact | undefined, date: string): boolean {
  const [then, today] = [dayNumber(String(reviewed?.value ?? "")), dayNumber(date)];
  const limit = strongest(statements.get("review.maxAgeDays"))?.value;
  const days = typeof limit === "number" && limit > 0 ? limit : MAX_AGE_DAYS;
  return then !== undefined && today !== undefined && today - then > days;
}

/** With a day of review, a later day; without one, a declaration that changed along with what it describes. */
function isRenewed(
  old: readonly ReadSubject[],
  current: readonly ReadSubject[],
  reviewed: Fact | undefined,
): boolean {
  const days = stated(old, "review.date");
  const then = days.length > 0 ? strongest(days)?.value : undefined;
  if (reviewed) return typeof then !== "string" || String(reviewed.value) > then;
  return then === undefined && declaration(old) !== declaration(current);
}

const stated = (subjects: readonly ReadSubject[], name: string): readonly Fact[] =>
  subjects.flatMap(({ statements }) => statements.get(name) ?? []);

/** Everything the declaration says, as one text to compare. */
function declaration(subjects: readonly ReadSubject[]): string {
  const said = subjects.flatMap(({ statements, uses }) => [
    ...[...statements].flatMap(([name, facts]) =>
      facts
        .filter(({ evidence }) => evidence === "governance")
        .map(({ value }) => [name, value] as const),
    ),
    ...uses.filter(({ evidence }) => evidence === "governance").map(useText),
  ]);
  return JSON.stringify(said.map((one) => JSON.stringify(one)).sort());
}

/** What the declaration of a use says, without its place. */
const useText = ({ relation, statements }: Use): string =>
  JSON.stringify([
    relation,
    ...[...statements].map(([name, facts]) => [name, facts.map(({ value }) => value)]).sort(),
  ]);

interface Item {
  readonly text: string;
  readonly at: Location;
}

/** Upstreams and licence that were added, altered or removed; what is gone is shown at `gone`. */
function differences(
  old: readonly ReadSubject[],
  current: readonly ReadSubject[],
  gone: Location,
): Item[] {
  const before = entriesOf(old);
  const after = entriesOf(current);
  const changed = [...after].filter(([key, entry]) => before.get(key)?.said !== entry.said);
  const removed = [...before].filter(([key]) => !after.has(key));
  return [
    ...changed.map(([, { text, at }]) => ({ text, at })),
    ...removed.map(([, { text }]) => ({ text, at: gone })),
  ];
}

/** Name to what is said of it. Prose is left out: a sentence may change without its meaning. */
function entriesOf(
  subjects: readonly ReadSubject[],
): ReadonlyMap<string, Item & { readonly said: string }> {
  const entries = new Map<string, Item & { said: string }>();
  const surely = (evidence: Fact["evidence"]) =>
    evidence === "governance" || evidence === "structured";
  for (const use of subjects.flatMap(({ uses }) => uses)) {
    if (!surely(use.evidence) || use.relation === "evaluated-on") continue;
    const key = `use ${use.name.toLowerCase()}`;
    const known = entries.get(key);
    entries.set(key, {
      text: use.name,
      at: known?.at ?? use.at,
      said: [...new Set([...(known?.said.split("\n") ?? []), useText(use)])].sort().join("\n"),
    });
  }
  const licence = stated(subjects, "license.stated").filter(({ evidence }) => surely(evidence));
  for (const { value, at } of licence)
    for (const text of Array.isArray(value) ? value : [])
      entries.set(`licence ${text.toLowerCase()}`, { text, at, said: "" });
  return entries;
}
