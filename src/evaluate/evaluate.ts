import type { Subject } from "../model/fact.js";
import type { Condition, LevelSeverity, Mend, Pack, RuleFile, Texts } from "../model/rule.js";
import type { Outcome, SubjectKind } from "../model/vocabulary.js";
import { withParameters } from "../policy/settings/parameters.js";
import { Conditions } from "./engine.js";
import { both, type Judgment, judge } from "./judgment.js";
import { isBeyond } from "./missing.js";

/** One rule on one subject. */
export interface Evaluation {
  readonly rule: RuleFile;
  readonly subject: Subject;
  readonly outcome: Outcome;
  /** For `fail` and `undetermined`: what decided, and the case that failed. */
  readonly judgment?: Judgment;
  /** Deciders of the requirement alone, without those of `when`. */
  readonly requirement?: Judgment;
  readonly failed?: {
    readonly severity: LevelSeverity;
    readonly message: Texts;
    readonly remedy?: Texts | undefined;
    readonly require: Condition;
  };
  /** For `fail`: the first mend of the rule whose `when` holds. */
  readonly mend?: Mend;
}

/** Rules that ask what nobody stated; not those that ask it because of what somebody did state. */
const ASKS_FOR_MORE: ReadonlySet<RuleFile["kind"]> = new Set([
  "missing-statement",
  "missing-license",
  "good-practice",
]);

/** Rules made ready once; `evaluate` may be called for any number of subjects, one after the other. */
export class Evaluator {
  readonly #byKind = new Map<SubjectKind, { rules: RuleFile[]; when: Conditions }>();
  readonly #requirements = new Map<RuleFile, Conditions>();
  /** `when` of rules with the parameters of some documents. */
  readonly #whens = new Map<RuleFile, Conditions>();
  readonly #variants: ReadonlyMap<string, (file: string) => RuleFile>;

  /** `variants`: the rule for each document, of the rules that have other parameters in some. */
  constructor(
    packs: readonly Pack[],
    variants: ReadonlyMap<string, (file: string) => RuleFile> = new Map(),
  ) {
    this.#variants = variants;
    const byKind = new Map<SubjectKind, RuleFile[]>();
    // Defaults stand where nobody configured anything.
    for (const rule of packs.flatMap((pack) => withParameters(pack, []).rules))
      for (const kind of Array.isArray(rule.subject) ? rule.subject : [rule.subject])
        byKind.set(kind, [...(byKind.get(kind) ?? []), rule]);
    for (const [kind, rules] of byKind)
      this.#byKind.set(kind, {
        rules,
        when: new Conditions(new Map(rules.map((rule) => [rule.id, rule.when]))),
      });
  }

  async evaluate(subject: Subject): Promise<Evaluation[]> {
    const ready = this.#byKind.get(subject.kind);
    if (!ready) return [];
    const applicable = await ready.when.run(subject.facts);
    const result: Evaluation[] = [];
    for (const usual of ready.rules) {
      const rule = this.#variants.get(usual.id)?.(subject.document ?? "") ?? usual;
      const answers = rule === usual ? applicable : await this.#whenOf(rule).run(subject.facts);
      const when = answers.get(rule.id);
      if (!when) throw new Error(`the engine returned no result for ${rule.id}`);
      result.push(
        // Without a value for each of its parameters a rule asks nothing.
        when.value === "false" || rule.parameters !== undefined
          ? { rule, subject, outcome: "not-applicable" }
          : await this.#require(rule, subject, judge(when.tree)),
      );
    }
    return result;
  }

  /** `require` is run only where `when` held. */
  async #require(rule: RuleFile, subject: Subject, when: Judgment): Promise<Evaluation> {
    const cases = casesOf(rule);
    const first = cases[0];
    const cannotTell = (requirement: Judgment): Evaluation => ({
      rule,
      subject,
      outcome: "undetermined",
      judgment: both([when, requirement], "unknown"),
      requirement,
      ...(first === undefined ? {} : { failed: first }),
    });
    if (when.value === "unknown") return cannotTell(when);
    const answers = await this.#conditionsOf(rule).run(subject.facts);
    const undetermined = answers.get("undetermined");
    if (undetermined?.value === "true") return cannotTell(judge(undetermined.tree));
    for (const [i, failed] of cases.entries()) {
      const answer = answers.get(`case ${i}`);
      if (!answer) throw new Error(`the engine returned no case ${i} of ${rule.id}`);
      if (answer.value === "true") continue;
      const requirement = judge(answer.tree);
      if (answer.value === "unknown") return cannotTell(requirement);
      if (ASKS_FOR_MORE.has(rule.kind) && isBeyond(failed.require, subject))
        return { rule, subject, outcome: "not-applicable" };
      const mend = rule.fix?.edit?.find(
        ({ when }, n) => when === undefined || answers.get(`edit ${n}`)?.value === "true",
      );
      return {
        rule,
        subject,
        outcome: "fail",
        judgment: both([requirement, when], "false"),
        requirement,
        failed,
        ...(mend === undefined ? {} : { mend }),
      };
    }
    return { rule, subject, outcome: "pass" };
  }

  #whenOf(rule: RuleFile): Conditions {
    const known = this.#whens.get(rule) ?? new Conditions(new Map([[rule.id, rule.when]]));
    this.#whens.set(rule, known);
    return known;
  }

  #conditionsOf(rule: RuleFile): Conditions {
    const known = this.#requirements.get(rule);
    if (known) return known;
    const named = new Map<string, Condition>();
    if (rule.undetermined) named.set("undetermined", rule.undetermined);
    for (const [i, one] of casesOf(rule).entries()) named.set(`case ${i}`, one.require);
    for (const [i, { when }] of (rule.fix?.edit ?? []).entries())
      if (when !== undefined) named.set(`edit ${i}`, when);
    const conditions = new Conditions(named);
    this.#requirements.set(rule, conditions);
    return conditions;
  }
}

function casesOf(
  rule: RuleFile,
): { require: Condition; severity: LevelSeverity; message: Texts }[] {
  if (rule.require && rule.severity)
    return [{ require: rule.require, severity: rule.severity, message: rule.message }];
  return (rule.cases ?? []).map((one) => ({ ...one, message: one.message ?? rule.message }));
}
