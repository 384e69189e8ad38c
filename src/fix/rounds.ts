import type { LineageEdge } from "../model/lineage.js";
import type { Finding } from "../model/report.js";
import { missingKeys } from "../report/suggested-keys.js";
import { apply } from "./apply.js";
import { skeleton } from "./skeleton.js";

/** What a check of the documents came to, as far as fixing needs it. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly lineage: readonly LineageEdge[];
  /** The documents, and how far each can be read. */
  readonly documents: ReadonlyMap<string, "yes" | "partial" | "no">;
}

export interface FixJob {
  readonly checked: Checked;
  /** Which findings are to be fixed. */
  readonly wanted: (finding: Finding) => boolean;
  /** Also what needs judgment: unsafe edits, and keys for the author to fill in. */
  readonly unsafe: boolean;
  /** The text of a document; undefined where it cannot be written back as it is. */
  text(file: string): Promise<string | undefined>;
  /** The same check, with other texts in place of some files. */
  recheck(texts: ReadonlyMap<string, string>): Promise<Checked>;
}

/** Why a fix was not applied. */
export type Reason = "unreadable" | "new-error" | "no-effect" | "overlap" | "other-file";

export interface FixResult {
  /** New texts of the files that change. */
  readonly texts: ReadonlyMap<string, string>;
  readonly fixed: readonly Finding[];
  /** Findings whose keys now stand in the card with a placeholder each. */
  readonly prepared: readonly Finding[];
  readonly held: readonly { readonly finding: Finding; readonly reason: Reason }[];
  /** Wanted findings that no edit has fixed, those prepared or held among them. */
  readonly open: readonly Finding[];
}

/** An edit may open the way for another, a second card for a first; more passes than this end in no sensible run. */
const PASSES = 8;

/**
 * Fixes findings until nothing more can be. After every pass the whole is checked again: what leaves its finding in place,
 * makes a document less readable or brings a new error is taken back, and the rest is tried without it.
 */
export async function fix(job: FixJob): Promise<FixResult> {
  const run = new Run(job);
  for (let pass = 0; pass < PASSES && (await run.edits()); pass++);
  if (job.unsafe) await run.skeletons();
  return run.result();
}

function byFile(findings: readonly Finding[], fileOf: (finding: Finding) => string) {
  const files = new Map<string, Finding[]>();
  for (const finding of findings) {
    const fileFindings = files.get(fileOf(finding));
    if (fileFindings) fileFindings.push(finding);
    else files.set(fileOf(finding), [finding]);
  }
  return files;
}

function counted(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
  return counts;
}

const keyOf = ({ fingerprint, primary }: Finding) => `${fingerprint} ${primary.file}`;

class Run {
  readonly #job: FixJob;
  readonly #texts = new Map<string, string>();
  readonly #held = new Map<string, { finding: Finding; reason: Reason }>();
  readonly #fixed: Finding[] = [];
  #prepared: Finding[] = [];
  #now: Checked;

  constructor(job: FixJob) {
    this.#job = job;
    this.#now = job.checked;
  }

  result(): FixResult {
    const done = new Set(this.#fixed.map(keyOf));
    const entries = [...this.#held].filter(([key]) => !done.has(key)).map(([, entry]) => entry);
    const open = this.#now.findings.filter(
      (finding) => finding.suppressed === undefined && this.#job.wanted(finding),
    );
    return {
      texts: this.#texts,
      fixed: this.#fixed,
      prepared: this.#prepared,
      held: entries,
      open,
    };
  }

  /** One pass over the edits of all findings; false where none was left to apply. */
  async edits(): Promise<boolean> {
    const { wanted, unsafe } = this.#job;
    for (;;) {
      const chosen = this.#now.findings.filter(
        (finding) =>
          finding.fix !== undefined &&
          finding.suppressed === undefined &&
          (finding.fix.safe || unsafe) &&
          wanted(finding) &&
          !this.#held.has(keyOf(finding)),
      );
      const { texts, applied, left: candidates } = await this.#apply(chosen);
      if (texts.size === 0) {
        for (const candidate of candidates) this.#hold(candidate, "overlap");
        return false;
      }
      const after = await this.#job.recheck(new Map([...this.#texts, ...texts]));
      if (this.#taken(applied, texts, after) > 0) continue;
      for (const [file, text] of texts) this.#texts.set(file, text);
      for (const candidate of applied) this.#fixed.push(candidate);
      this.#now = after;
      return true;
    }
  }

  /** The keys that are missing, with placeholders. Silence is not answered by them, so its findings stay. */
  async skeletons(): Promise<void> {
    const open = this.#now.findings.filter(
      (finding) =>
        finding.missing !== undefined &&
        finding.suppressed === undefined &&
        this.#job.wanted(finding),
    );
    const files = byFile(open, ({ primary }) => primary.file);
    for (;;) {
      const texts = new Map<string, string>();
      for (const [file, findings] of files) {
        if (findings.some((finding) => this.#held.has(keyOf(finding)))) continue;
        const source = await this.#text(file);
        const text =
          source === undefined
            ? undefined
            : skeleton(file, source, missingKeys(findings, this.#now.lineage));
        if (text !== undefined) texts.set(file, text);
      }
      if (texts.size === 0) return;
      const after = await this.#job.recheck(new Map([...this.#texts, ...texts]));
      // A missing statement that is an error at this level was one before, or asks for the placeholder to be filled in.
      const bad = this.#harmed(texts, after, ({ kind }) => kind !== "missing-statement");
      for (const [file, reason] of bad)
        for (const finding of files.get(file) ?? []) this.#hold(finding, reason);
      if (bad.size > 0) continue;
      for (const [file, text] of texts) this.#texts.set(file, text);
      this.#prepared = [...texts.keys()].flatMap((file) => files.get(file) ?? []);
      return;
    }
  }

  #hold(finding: Finding, reason: Reason): void {
    this.#held.set(keyOf(finding), { finding, reason });
  }

  async #text(file: string): Promise<string | undefined> {
    return this.#texts.get(file) ?? (await this.#job.text(file));
  }

  async #apply(chosen: readonly Finding[]) {
    const texts = new Map<string, string>();
    const applied: Finding[] = [];
    const remaining: Finding[] = [];
    // A fix in several files would have to be written in all of them or in none.
    const isHere = ({ fix }: Finding) =>
      new Set(fix?.edits.map(({ file }) => file)).size === 1 &&
      this.#now.documents.has(fix?.edits[0]?.file ?? "");
    for (const finding of chosen) if (!isHere(finding)) this.#hold(finding, "other-file");
    const files = byFile(chosen.filter(isHere), ({ fix }) => fix?.edits[0]?.file ?? "");
    for (const [file, findings] of files) {
      const source = await this.#text(file);
      if (source === undefined) for (const finding of findings) this.#hold(finding, "unreadable");
      if (source === undefined) continue;
      const { text, done } = apply(
        source,
        findings.map(({ fix }) => fix?.edits ?? []),
      );
      for (const [i, finding] of findings.entries())
        (done[i] === true ? applied : remaining).push(finding);
      if (text !== source) texts.set(file, text);
    }
    return { texts, applied, left: remaining };
  }

  /** How many fixes were taken back because of what came of them. */
  #taken(applied: readonly Finding[], texts: ReadonlyMap<string, string>, after: Checked): number {
    const before = this.#held.size;
    const [was, is] = [counted(this.#now.findings), counted(after.findings)];
    const bad = this.#harmed(texts, after, () => true);
    for (const finding of applied) {
      const reason = bad.get(finding.fix?.edits[0]?.file ?? "");
      if (reason !== undefined) this.#hold(finding, reason);
      else if (bad.size === 0 && (is.get(keyOf(finding)) ?? 0) >= (was.get(keyOf(finding)) ?? 0))
        this.#hold(finding, "no-effect");
    }
    return this.#held.size - before;
  }

  /** The changed files that a new error or an unreadable text comes from; all of them where none can be named. */
  #harmed(
    texts: ReadonlyMap<string, string>,
    after: Checked,
    counts: (finding: Finding) => boolean,
  ): Map<string, Reason> {
    const bad = new Map<string, Reason>();
    const rank = (state: string | undefined) => ["yes", "partial", "no"].indexOf(state ?? "");
    for (const [file, was] of this.#now.documents) {
      const is = after.documents.get(file);
      if (texts.has(file) && (is === undefined || rank(is) > rank(was)))
        bad.set(file, "unreadable");
    }
    const isError = (finding: Finding) =>
      finding.severity === "error" && finding.suppressed === undefined;
    const fingerprints = new Set(this.#now.findings.filter(isError).map(keyOf));
    for (const finding of after.findings) {
      if (!isError(finding) || fingerprints.has(keyOf(finding)) || !counts(finding)) continue;
      const places = [finding.primary, ...finding.because.map(({ at: location }) => location)].map(
        ({ file }) => file,
      );
      const named = places.filter((file) => texts.has(file));
      for (const file of named.length > 0 ? named : texts.keys())
        if (!bad.has(file)) bad.set(file, "new-error");
    }
    return bad;
  }
}
