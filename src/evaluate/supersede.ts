import { type Message, textOf } from "../messages/index.js";
import type { RaisedDiagnostic } from "../model/diagnostic.js";
import type { Finding } from "../model/report.js";
import type { RuleFile } from "../model/rule.js";
import { currentRuleId } from "../model/spelling.js";
import { SEVERITIES } from "../model/vocabulary.js";

/** What of a finding is needed to see which other findings it makes redundant. */
export interface RankedFinding
  extends Pick<Finding, "outcome" | "severity" | "capped" | "subject"> {
  readonly rule: Pick<RuleFile, "id" | "supersedes">;
  /** The document of the subject. */
  readonly file: string;
}

/**
 * Drops what a raised finding supersedes on the same subject. `*` on a document also drops
 * what could not be determined because of it, in whichever document the subject has its card; contradictions in what could
 * be read stand.
 *
 * Each finding is looked up and never compared with all others: a stranger decides how many there are, and how many
 * documents declare one id.
 */
export function supersede<Candidate extends RankedFinding>(
  candidates: readonly Candidate[],
  subjectsOf: ReadonlyMap<string, readonly string[]> = new Map(),
): Candidate[] {
  const raised = new Raised(subjectsOf);
  for (const candidate of candidates) if (candidate.outcome === "fail") raised.add(candidate);
  return candidates.filter((finding) => !raised.supersedes(finding));
}

/**
 * Drops what could not be determined because of a place of which a finding says already that it cannot be read: the cause
 * is the same, and so is its fix.
 */
export function withoutSameCause<
  Candidate extends Pick<Finding, "outcome" | "kind" | "primary" | "because">,
>(candidates: readonly Candidate[]): Candidate[] {
  const keyOfPlace = ({ file, range: { start } }: Finding["primary"]) =>
    `${file}:${start.line}:${start.column}`;
  const places = new Set(
    candidates
      .filter(({ outcome, kind }) => outcome === "fail" && kind === "unreadable")
      .map(({ primary }) => keyOfPlace(primary)),
  );
  if (places.size === 0) return [...candidates];
  return candidates.filter((finding) => {
    if (finding.outcome !== "undetermined") return true;
    const hidden = finding.because.filter(({ state }) => state === "unreadable");
    return hidden.length === 0 || !hidden.every(({ at: place }) => places.has(keyOfPlace(place)));
  });
}

/** Findings that supersede others, by what they supersede. */
class Raised {
  readonly #ids: (file: string) => ReadonlySet<string>;
  /** By the rule that is superseded, then by file and subject: a model and a data set may bear one id; their documents differ. */
  readonly #named = new Map<string, Map<string, Strongest>>();
  /** Of rules that supersede all: by subject, then by file. */
  readonly #ofSubject = new Map<string, Map<string, Strongest>>();
  /** Of these whatever their subject: by file, and by the ids that their files describe. */
  readonly #ofFile = new Map<string, Strongest>();
  readonly #ofId = new Map<string, Strongest>();
  readonly #around = new Map<string, Strongest>();

  constructor(subjectsOf: ReadonlyMap<string, readonly string[]>) {
    const sets = new Map<string, ReadonlySet<string>>();
    this.#ids = (file) => {
      const ids = sets.get(file) ?? new Set(subjectsOf.get(file));
      sets.set(file, ids);
      return ids;
    };
  }

  add(finding: RankedFinding): void {
    const { rule, file } = finding;
    if (!rule.supersedes.includes("*")) {
      for (const id of rule.supersedes.map(currentRuleId)) {
        const ofRule = this.#named.get(id) ?? new Map<string, Strongest>();
        this.#named.set(id, ofRule);
        strongestAt(ofRule, keyOf(file, finding.subject)).add(finding);
      }
      return;
    }
    const files = this.#ofSubject.get(finding.subject) ?? new Map<string, Strongest>();
    this.#ofSubject.set(finding.subject, files);
    strongestAt(files, file).add(finding);
    // The ids of a file are gone through once, not for each of its findings.
    if (!strongestAt(this.#ofFile, file).add(finding)) return;
    for (const id of this.#ids(file)) strongestAt(this.#ofId, id).add(finding);
  }

  supersedes(finding: RankedFinding): boolean {
    const { rule, file, subject, outcome } = finding;
    if (this.#named.get(rule.id)?.get(keyOf(file, subject))?.covers(finding)) return true;
    if (outcome === "undetermined" && this.#sharing(file).covers(finding)) return true;
    for (const [raisedIn, strongest] of this.#ofSubject.get(subject) ?? [])
      if (strongest.covers(finding) && this.#isShared(file, raisedIn, subject)) return true;
    return false;
  }

  /** What is raised in a file and in those that describe a subject of it too: a card, its translation, a declaration. */
  #sharing(file: string): Strongest {
    const cached = this.#around.get(file);
    if (cached) return cached;
    const strongest = new Strongest();
    strongest.join(this.#ofFile.get(file));
    for (const id of this.#ids(file)) strongest.join(this.#ofId.get(id));
    this.#around.set(file, strongest);
    return strongest;
  }

  #isShared(file: string, otherFile: string, subject: string): boolean {
    const [ids, otherIds] = [this.#ids(file), this.#ids(otherFile)];
    if (file === otherFile || (ids.has(subject) && otherIds.has(subject))) return true;
    return [...ids].some((id) => otherIds.has(id));
  }
}

const keyOf = (...parts: readonly string[]): string => parts.join("\0");

function strongestAt(map: Map<string, Strongest>, key: string): Strongest {
  const strongest = map.get(key) ?? new Strongest();
  map.set(key, strongest);
  return strongest;
}

/** The two findings of some that cover most: a finding does not supersede itself. */
class Strongest {
  readonly #kept: RankedFinding[] = [];

  /** False where it covers no more than what is kept. */
  add(finding: RankedFinding): boolean {
    const strongest = this.#kept;
    if (strongest.includes(finding)) return false;
    const index = strongest.findIndex((weaker) => reachOf(finding) < reachOf(weaker));
    if (index < 0 && strongest.length > 1) return false;
    strongest.splice(index < 0 ? strongest.length : index, 0, finding);
    strongest.length = Math.min(strongest.length, 2);
    return true;
  }

  join(others: Strongest = new Strongest()): void {
    for (const finding of others.#kept) this.add(finding);
  }

  covers(finding: RankedFinding): boolean {
    const rank = SEVERITIES.indexOf(finding.severity);
    return this.#kept.some((stronger) => stronger !== finding && reachOf(stronger) <= rank);
  }
}

/** The rank from which on it covers others: what is not in force yet, or a draft, says less than what counts today. */
const reachOf = ({ capped, severity }: RankedFinding): number =>
  capped === "not-in-force" || capped === "draft" ? SEVERITIES.indexOf(severity) : 0;

/** Returns findings sorted by file, line, column, rule, subject: the same input gives the same bytes. */
export const sortFindings = <Sorted extends Pick<Finding, "primary" | "ruleId" | "subject">>(
  findings: readonly Sorted[],
): Sorted[] =>
  [...findings].sort(
    (a, b) =>
      compare(a.primary.file, b.primary.file) ||
      a.primary.range.start.line - b.primary.range.start.line ||
      a.primary.range.start.column - b.primary.range.start.column ||
      compare(a.ruleId, b.ruleId) ||
      compare(a.subject, b.subject),
  );

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** A diagnostic, rendered or not. */
type AnyDiagnostic = Pick<RaisedDiagnostic, "at"> & { readonly message: string | Message };

/** Compares diagnostics about findings by their places, so that shards and a whole run agree on the order. */
export const byPlace = (a: AnyDiagnostic, b: AnyDiagnostic): number => {
  const [first, second] = [a.at?.range.start, b.at?.range.start];
  return (
    compare(a.at?.file ?? "", b.at?.file ?? "") ||
    (first?.line ?? 0) - (second?.line ?? 0) ||
    (first?.column ?? 0) - (second?.column ?? 0) ||
    compare(textOf(a.message, "en"), textOf(b.message, "en"))
  );
};
