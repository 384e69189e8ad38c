import type { LateFinding } from "../evaluate/finding.js";
import { levelOf } from "../lineage/derived/transparency.js";
import type { Subject } from "../model/fact.js";
import { lookup } from "../model/lookup.js";
import { asksForStatement } from "../model/missing.js";
import type { Completeness } from "../model/overview.js";
import type { DocumentEntry } from "../model/report.js";
import type { RuleFile } from "../model/rule.js";

/** True if a rule asks for a statement, and names the keys that would make it. */
const isExpectation = (rule: RuleFile): boolean =>
  asksForStatement(rule) && rule.fix?.add !== undefined;

/** Counts what is expected of each published model and data set, and what of it is stated. */
export class CompletenessCount {
  readonly #entries = new Map<
    string,
    { -readonly [Key in keyof Completeness]: Completeness[Key] }
  >();

  /** Documents that cannot be read in full: what these state is not known. */
  readonly #unread = new Set<string>();

  /** Takes a subject of which something may be expected. */
  add({ id, kind, document = "", facts }: Subject): void {
    const readable = lookup(facts, "document.readable")?.value;
    if (readable !== undefined && readable !== "yes") this.#unread.add(document || id);
    if (kind !== "model" && kind !== "dataset") return;
    if (lookup(facts, "isPublished")?.value !== "yes") return;
    const level = levelOf(lookup(facts, "transparency.level")?.value) ?? "none";
    this.#entries.set(keyOf(document, id), {
      subject: id,
      kind,
      file: document,
      expected: 0,
      stated: 0,
      level,
    });
  }

  /** Takes a rule that holds on a subject. */
  stated(rule: RuleFile, { id, document = "" }: Subject): void {
    const entry = isExpectation(rule) ? this.#entries.get(keyOf(document, id)) : undefined;
    if (entry === undefined) return;
    entry.expected++;
    entry.stated++;
  }

  /** Takes the findings that are reported, and returns the entries of which something is expected. */
  with(findings: readonly ReportedFinding[]): readonly Completeness[] {
    const counted = new Set<string>();
    for (const { rule, outcome, subject, file } of findings) {
      const key = keyOf(file, subject);
      const isMissing = outcome === "fail" && isExpectation(rule);
      const entry = isMissing ? this.#entries.get(key) : undefined;
      // A rule that looks at each item of a list has a finding for each.
      if (entry === undefined || counted.has(`${rule.id} ${key}`)) continue;
      counted.add(`${rule.id} ${key}`);
      entry.expected++;
    }
    return [...this.#entries.values()].filter(
      ({ expected, file }) => expected > 0 && !this.#unread.has(file),
    );
  }
}

type ReportedFinding = Pick<LateFinding, "rule" | "outcome" | "subject" | "file">;

const keyOf = (file: string, subject: string) => `${file}\0${subject}`;

/** Sorts entries as the documents of a report, and the subjects of each, stand in it. */
export function inDocumentOrder(
  entries: readonly Completeness[],
  documents: readonly DocumentEntry[],
): Completeness[] {
  const ranks = new Map(
    documents
      .flatMap(({ file, subjects }) => subjects.map((subject) => keyOf(file, subject)))
      .map((key, rank) => [key, rank]),
  );
  const rank = ({ file, subject }: Completeness) => ranks.get(keyOf(file, subject)) ?? ranks.size;
  return [...entries].sort((a, b) => rank(a) - rank(b));
}
