import { disagreementDiagnostic } from "../evaluate/disagreement.js";
import { Evaluator } from "../evaluate/evaluate.js";
import { findingsOf, type LateFinding, type Settings } from "../evaluate/finding.js";
import { sortFindings, supersede, withoutSameCause } from "../evaluate/supersede.js";
import { message } from "../messages/index.js";
import type { RaisedDiagnostic } from "../model/diagnostic.js";
import type { Subject } from "../model/fact.js";
import type { Completeness } from "../model/overview.js";
import type { Report } from "../model/report.js";
import type { Pack, RuleFile } from "../model/rule.js";
import type { SubjectKind } from "../model/vocabulary.js";
import { fingerprint } from "../policy/exceptions/fingerprint.js";
import { decideSeverity, FLOOR_RULE, isOffHere } from "../policy/settings/severity.js";
import { CompletenessCount } from "./completeness.js";
import { documentNames } from "./repository.js";

/** What is judged: of a repository that was just read, or of stored facts. */
export interface SubjectSet {
  /** Document to the ids of its subjects. */
  readonly subjectsOf: ReadonlyMap<string, readonly string[]>;
  subjects(): Iterable<Subject>;
}

/** How far a run has come: files that were read, and subjects that were judged. */
export type Progress = (stage: "reading" | "judging", done: number, count?: number) => void;

/** The rules of a run, and what decides about severity and language. */
export interface RulesToApply extends Settings {
  readonly packs: readonly Pack[];
  /** The rule for each document, of the rules that have other parameters in some. */
  readonly variants?: ReadonlyMap<string, (file: string) => RuleFile> | undefined;
  /** Called after each file and each subject. */
  readonly progress?: Progress | undefined;
}

/** The names that stand for subjects in fingerprints, where those are not their ids. */
export const namesOf = documentNames;

/** So many findings are held as they are reported; a run that only writes them out makes the others when it does. */
export const MANY_FINDINGS = 20_000;

/**
 * Evaluates every rule on every subject, and drops what a stronger finding says already. Nothing is excused yet. `watched`
 * are fingerprints of findings elsewhere of which is asked whether the rule holds here.
 */
export async function judge(
  { subjects, subjectsOf }: SubjectSet,
  rules: RulesToApply,
  watched: ReadonlySet<string> = new Set(),
): Promise<{
  readonly evaluations: Report["evaluations"];
  readonly raised: readonly LateFinding[];
  readonly disagreements: readonly RaisedDiagnostic[];
  /** What is expected of the subjects, and what of it they state. */
  readonly completeness: readonly Completeness[];
  /** Fingerprints of `watched` whose rules hold. */
  readonly held: ReadonlySet<string>;
}> {
  const names = namesOf(subjectsOf);
  const evaluator = new Evaluator(rules.packs, rules.variants);
  const evaluations = { pass: 0, fail: 0, "not-applicable": 0, undetermined: 0 };
  const candidates: LateFinding[] = [];
  const disagreements = new Map<string, RaisedDiagnostic>();
  const count = new CompletenessCount();
  const held = new Set<string>();
  let done = 0;
  for (const subject of subjects()) {
    count.add(subject);
    rules.progress?.("judging", ++done);
    const name = names.get(subject.id) ?? subject.id;
    const context = { subject, settings: rules, name };
    for (const evaluation of await evaluator.evaluate(subject)) {
      const { rule, outcome, verdict } = evaluation;
      if (isOffHere(rule.id, subject.document ?? "", rules)) {
        evaluations["not-applicable"]++;
        continue;
      }
      evaluations[outcome]++;
      if (outcome === "pass") {
        count.stated(rule, subject);
        if (watched.size > 0) {
          const finding = fingerprint(rule.id, `${subject.kind} ${name}`, "");
          if (watched.has(finding)) held.add(finding);
        }
      }
      const bug = disagreementDiagnostic(evaluation);
      if (bug && !disagreements.has(rule.id)) disagreements.set(rule.id, bug);
      if (!verdict) continue;
      for (const finding of findingsOf(verdict, context)) {
        if (candidates.length < MANY_FINDINGS) finding.hold();
        candidates.push(finding);
      }
    }
  }
  const raised = sortFindings(withoutSameCause(supersede(candidates, subjectsOf)));
  return {
    evaluations,
    raised,
    completeness: count.with(raised),
    held,
    disagreements: [...disagreements.values()],
  };
}

/** Says that no rule judges any document: what nobody asked about is not in order. */
export function idleDiagnostics(
  documents: readonly { readonly file: string }[],
  rules: RulesToApply,
): RaisedDiagnostic[] {
  const rulesButFloor = rules.packs
    .flatMap((pack) => pack.rules)
    .filter(({ id }) => id !== FLOOR_RULE);
  const documentRules = rulesButFloor.filter(({ subject }) =>
    [subject].flat().some((kind) => !AROUND.has(kind)),
  );
  const isIdle = ({ file }: { readonly file: string }) =>
    (documentRules.length > 0 ? documentRules : rulesButFloor).every(
      ({ id }) => decideSeverity(id, "notice", file, rules) === "off",
    );
  return documents.length === 0 || !documents.every(isIdle)
    ? []
    : [
        {
          code: "no-rule",
          severity: "fatal",
          message: message("run.no-rule"),
          hint: message("run.no-rule-hint"),
        },
      ];
}
/** Subjects that stand in no document. */
const AROUND: ReadonlySet<SubjectKind> = new Set(["waiver", "repository"]);
