import type { FactName } from "../../facts/catalog.js";
import { complete, type Statements, state, stateList } from "../../facts/draft.js";
import type { Fact, Subject } from "../../model/fact.js";
import { EVIDENCE, type Evidence } from "../../model/vocabulary.js";
import { compareStatements, type LicenseReading, type Register } from "../../register/index.js";
import { EVERY_RELEASE, type LinkedSubject } from "../subjects/linked-subject.js";
import { mayBeSameBase, type NamedBase, namedBase, singleBases } from "./named-base.js";

/** What one place says, in a form that can be compared; undefined where it says nothing certain. */
interface StatedValue {
  readonly fact: Fact;
  readonly text: string;
  readonly sense: LicenseReading | NamedBase | string | undefined;
}

/** How a fact that may stand in several places is compared. Only facts whose comparison is certain are here. */
interface FactComparison {
  /** The name under which rules know the fact, and its statements; default: those of the fact of the same name. */
  readonly fact: string;
  statementsOf?(member: LinkedSubject): readonly Fact[];
  /** Documents of one id may each describe another release. */
  readonly perRelease?: true;
  /** The fact whose items limit what the license allows. */
  readonly limits?: FactName;
  sense(fact: Fact, member: LinkedSubject, register: Register): StatedValue["sense"];
}

/** More different things than these said of one fact disagree whatever else is said. */
const MAX_DISTINCT = 16;
const MAX_VALUES = 50;

/** Returns a subject of kind `statement` for every fact that a subject states in two or more places (R13). */
export function* statementSubjects(
  members: readonly LinkedSubject[],
  register: Register,
): Iterable<Subject> {
  const ids = new Map<string, number>();
  for (const { draft } of members) ids.set(draft.id, (ids.get(draft.id) ?? 0) + 1);
  for (const member of members)
    for (const comparison of COMPARISONS) {
      const repeated = statedTwice(member, comparison);
      const limits = limitsOf(member, comparison);
      if (repeated.length + limits.length < 2 || repeated.length === 0) continue;
      const { id, kind } = member.draft;
      const name = (ids.get(id) ?? 0) > 1 ? `${id} (${kind})` : id;
      const sayings = repeated.map((fact): StatedValue => {
        const text = Array.isArray(fact.value) ? fact.value.join(", ") : String(fact.value);
        return { fact, text, sense: comparison.sense(fact, member, register) };
      });
      yield statement(name, member, comparison, [...sayings, ...limits]);
    }
}

/** Returns the statements of a fact that has several, one of each place. */
function statedTwice(member: LinkedSubject, comparison: FactComparison): readonly Fact[] {
  const facts =
    comparison.statementsOf?.(member) ?? member.draft.statements.get(comparison.fact) ?? NOTHING;
  const places = new Set<string>();
  return facts.filter(({ state, value, at: { file, range } }) => {
    // What follows from other words was not said twice.
    if (state !== "declared" || value === null) return false;
    const position = `${file}:${range.start.line}:${range.start.column}`;
    return !places.has(position) && places.add(position);
  });
}

/** What a text says where it limits the use to research or to what is not commercial. */
const LIMITED = "limited";

/** Returns the sentences that limit the use of what a license covers. */
const limitsOf = ({ draft }: LinkedSubject, { limits }: FactComparison): StatedValue[] =>
  limits === undefined
    ? []
    : (draft.statements.get(limits) ?? NOTHING).flatMap((fact) =>
        (fact.items ?? []).map(({ value, at: location }) => ({
          fact: { ...fact, value, at: location },
          text: String(value),
          sense: LIMITED,
        })),
      );

function statement(
  name: string,
  member: LinkedSubject,
  { fact, perRelease }: FactComparison,
  sayings: readonly StatedValue[],
): Subject {
  const [first] = sayings;
  if (!first) throw new Error("a statement that nobody made");
  const clash = disagreement(sayings, perRelease === true, member);
  const evidence = clash?.evidence ?? weakest(sayings.map((saying) => saying.fact.evidence));
  const location = clash?.at ?? first.fact.at;
  const statements: Statements = new Map();
  const sure = { at: location, evidence: "structured", state: "derived" } as const;
  // A card in the root that declares no id goes by its name.
  const { id } = member.draft;
  state(statements, "statement.subject", id === "." ? member.name : id, sure);
  state(statements, "statement.fact", fact, sure);
  state(statements, "statement.agrees", clash ? "no" : "yes", {
    at: location,
    evidence,
    state: "derived",
  });
  const items = (clash?.sayings ?? sayings)
    .slice(0, MAX_VALUES)
    .map((saying) => ({ text: saying.text, at: saying.fact.at }));
  stateList(statements, "statement.values", items, evidence, "derived");
  return complete({
    id: `${name} · ${fact}`,
    kind: "statement",
    document: location.file,
    at: location,
    statements,
    silence: { at: location, evidence: "structured", unreadable: false },
  });
}

/** Returns the surest pair that disagrees: a sentence that joins in makes a contradiction of two fields no less certain. */
function disagreement(
  sayings: readonly StatedValue[],
  perRelease: boolean,
  member: LinkedSubject,
): { evidence: Evidence; at: Fact["at"]; sayings: StatedValue[] } | undefined {
  const distinct = new Map<string, StatedValue>();
  for (const saying of sayings) {
    const { evidence, at: location } = saying.fact;
    const key = `${evidence} ${keyOf(saying.sense)} ${perRelease ? member.releases.get(location.file) : ""}`;
    if (saying.sense !== undefined && !distinct.has(key) && distinct.size < MAX_DISTINCT)
      distinct.set(key, saying);
  }
  const distinctSayings = [...distinct.values()];
  const clashes = distinctSayings.flatMap((first, index) =>
    distinctSayings
      .slice(index + 1)
      .filter((second) => !perRelease || isSameRelease(first, second, member))
      .filter((second) => !agree(first.sense, second.sense))
      .map((second) => ({
        first,
        second,
        evidence: surelyOfOne(first, second, member)
          ? weakest([first.fact.evidence, second.fact.evidence])
          : ("inferred" as const),
      })),
  );
  const [clash] = clashes.sort((a, b) => rank(a.evidence) - rank(b.evidence));
  if (!clash) return undefined;
  const remaining = sayings.filter((saying) => saying !== clash.first && saying !== clash.second);
  return {
    evidence: clash.evidence,
    at: clash.first.fact.at,
    sayings: [clash.first, clash.second, ...remaining],
  };
}

/** Tells whether both are said of one subject for more reason than that their files share a folder. */
const surelyOfOne = (first: StatedValue, second: StatedValue, { guessed }: LinkedSubject) => {
  const [firstFile, secondFile] = [first.fact.at.file, second.fact.at.file];
  return firstFile === secondFile || !(guessed.has(firstFile) || guessed.has(secondFile));
};

function isSameRelease(
  first: StatedValue,
  second: StatedValue,
  { releases }: LinkedSubject,
): boolean {
  const [firstRelease, secondRelease] = [first, second].map(({ fact }) =>
    releases.get(fact.at.file),
  );
  return (
    firstRelease === secondRelease ||
    firstRelease === EVERY_RELEASE ||
    secondRelease === EVERY_RELEASE
  );
}

const rank = (evidence: Evidence) => EVIDENCE.indexOf(evidence);
const weakest = (evidences: readonly Evidence[]): Evidence =>
  evidences.reduce((worst, evidence) => (rank(evidence) > rank(worst) ? evidence : worst));

function keyOf(sense: StatedValue["sense"]): string {
  if (typeof sense !== "object") return sense ?? "";
  return "publisher" in sense
    ? `${sense.publisher} ${sense.size}`
    : `${sense.combination} ${sense.ids.join(" ")}`;
}

/** True if two statements can both be true. */
export function agree(first: StatedValue["sense"], second: StatedValue["sense"]): boolean {
  if (first === undefined || second === undefined) return true;
  if (typeof first === "string" && typeof second === "string") return first === second;
  if (typeof first === "string") return allows(second, first);
  if (typeof second === "string") return allows(first, second);
  if ("publisher" in first || "publisher" in second)
    return !("publisher" in first && "publisher" in second) || mayBeSameBase(first, second);
  // A list beside a heading that repeats one of it, a choice beside what was chosen.
  if (first.ids.some((id) => second.ids.includes(id))) return true;
  const verdicts = compareStatements([first, second]);
  if (verdicts.some(({ level }) => level === "error")) return false;
  return first.ids.some((id) => second.ids.some((another) => stemOf(id) === stemOf(another)));
}

/** False for a license that lets people trade beside a sentence that does not. */
const allows = (reading: StatedValue["sense"], limit: string): boolean =>
  typeof reading !== "object" ||
  "publisher" in reading ||
  limit !== LIMITED ||
  reading.commercial !== "yes";

/** Returns an id without its version: equal terms are only the same statement in another version of one text: MIT is not Apache. */
const stemOf = (id: string) => id.replace(/-?\d.*$/s, "");

const asWritten =
  (read: (text: string) => string | undefined): FactComparison["sense"] =>
  ({ value }) =>
    typeof value === "string" || typeof value === "number" ? read(String(value)) : undefined;

/** Yes against no; everything between may be either. */
const presence = asWritten((text) => (text === "yes" || text === "no" ? text : undefined));

/** Compares versions: `v1.0` is `1.0`; a sentence with a number in it is no version, and the hash of a commit may be that of any. */
const version = asWritten((text) => {
  const number = text.trim().replace(/^v(?:ersion)?[.\s]{0,2}(?=\d)/i, "");
  return /^\d[\w.+-]{0,40}$/.test(number) && !COMMIT.test(number)
    ? number.toLowerCase().replace(/(?:\.0){1,4}$/, "")
    : undefined;
});

const COMMIT = /^(?=\d*[a-f])[\da-f]{7,64}$/i;

/** Only what names its texts is compared: other words may mean the same. */
const license: FactComparison["sense"] = ({ value, at: location, evidence }, member, register) => {
  const { statements } = member.draft;
  const beside = (fact: string) =>
    evidence === "prose"
      ? undefined
      : (valuesByFile(statements.get(fact)).get(location.file) ?? undefined);
  const [name, link] = [beside("license.name"), beside("license.link")];
  const reading = register.resolveLicense({
    values: Array.isArray(value) ? value : [],
    ...(typeof name === "string" ? { name } : {}),
    ...(typeof link === "string" ? { link } : {}),
    ...(member.owner === undefined ? {} : { owner: member.owner }),
  });
  return reading?.status === "resolved" ? reading : undefined;
};

const NOTHING: readonly Fact[] = [];
const byFile = new WeakMap<readonly Fact[], ReadonlyMap<string, Fact["value"]>>();

/** Returns the first value in each file: of thousands of documents each asks for what stands beside its own statement. */
function valuesByFile(facts = NOTHING): ReadonlyMap<string, Fact["value"]> {
  const values =
    byFile.get(facts) ??
    new Map([...facts].reverse().map(({ at: location, value }) => [location.file, value]));
  byFile.set(facts, values);
  return values;
}

const COMPARISONS: readonly FactComparison[] = [
  {
    fact: "license.id",
    statementsOf: ({ draft }) => draft.statements.get("license.stated") ?? NOTHING,
    sense: license,
    limits: "license.restrictions",
  },
  { fact: "license.code", sense: license, limits: "license.codeRestrictions" },
  { fact: "license.data", sense: license },
  { fact: "license.weights", sense: license },
  { fact: "version", sense: version, perRelease: true },
  { fact: "stage", sense: asWritten((text) => text), perRelease: true },
  { fact: "baseModels", statementsOf: singleBases, sense: namedBase, perRelease: true },
  ...[
    "personalInfo.present",
    "personalInfo.sensitive",
    "personalInfo.minors",
    "synthetic.present",
    "access.gated",
  ].map((fact) => ({ fact, sense: presence })),
];
