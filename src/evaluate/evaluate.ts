import type { Subject } from "../model/fact.js";
import type { Condition, LevelSeverity, Pack, RuleEdit, RuleFile, Texts } from "../model/rule.js";
import type { Outcome, SubjectKind } from "../model/vocabulary.js";
import { withParameters } from "../policy/settings/parameters.js";
import { type ConditionAnswer, Conditions, Disagreement } from "./engine.js";
import { both, type Judgment } from "./judgment.js";
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
  /** For `fail`: the first edit of the rule's fix whose `when` holds. */
  readonly edit?: RuleEdit;
  /**
   * For `undetermined` without a judgment: json-rules-engine did not confirm what the compiled conditions decided. There
   * is no finding then, and the run ends in error.
   */
  readonly disagreement?: Disagreement;
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
    const prepared = this.#byKind.get(subject.kind);
    if (!prepared) return [];
    const defaults = prepared.when.run(subject.facts);
    const result: Evaluation[] = [];
    for (const usual of prepared.rules) {
      const rule = this.#variants.get(usual.id)?.(subject.document ?? "") ?? usual;
      const answers = rule === usual ? defaults : this.#whenOf(rule).run(subject.facts);
      const when = answerTo(rule.id, answers);
      result.push(
        // Without a value for each of its parameters a rule asks nothing.
        when.value === "false" || rule.parameters !== undefined
          ? { rule, subject, outcome: "not-applicable" }
          : await this.#confirmed(rule, subject, when),
      );
    }
    return result;
  }

  /** Turns what json-rules-engine does not confirm into an evaluation that decides nothing. */
  async #confirmed(rule: RuleFile, subject: Subject, when: ConditionAnswer): Promise<Evaluation> {
    try {
      return await this.#require(rule, subject, when);
    } catch (error) {
      if (!(error instanceof Disagreement)) throw error;
      return { rule, subject, outcome: "undetermined", disagreement: error };
    }
  }

  /** Decides `require`, which is asked only where `when` held. Only what makes a finding is explained. */
  async #require(rule: RuleFile, subject: Subject, when: ConditionAnswer): Promise<Evaluation> {
    const cases = casesOf(rule);
    const firstCase = cases[0];
    const cannotTell = async (answer: ConditionAnswer): Promise<Evaluation> => {
      const { judgment: requirement } = await answer.explain();
      const condition = answer === when ? requirement : (await when.explain()).judgment;
      return {
        rule,
        subject,
        outcome: "undetermined",
        judgment: both([condition, requirement], "unknown"),
        requirement,
        ...(firstCase === undefined ? {} : { failed: firstCase }),
      };
    };
    if (when.value === "unknown") return cannotTell(when);
    const answers = this.#conditionsOf(rule).run(subject.facts);
    const undetermined = answers.get("undetermined");
    if (undetermined?.value === "true") return cannotTell(undetermined);
    for (const [i, failed] of cases.entries()) {
      const answer = answerTo(`case ${i}`, answers);
      if (answer.value === "true") continue;
      if (answer.value === "unknown") return cannotTell(answer);
      if (ASKS_FOR_MORE.has(rule.kind) && isBeyond(failed.require, subject))
        return { rule, subject, outcome: "not-applicable" };
      const { judgment: requirement } = await answer.explain();
      const { judgment: condition } = await when.explain();
      const edit = rule.fix?.edit?.find(
        ({ when }, n) => when === undefined || answers.get(`edit ${n}`)?.value === "true",
      );
      return {
        rule,
        subject,
        outcome: "fail",
        judgment: both([requirement, condition], "false"),
        requirement,
        failed,
        ...(edit === undefined ? {} : { edit }),
      };
    }
    return { rule, subject, outcome: "pass" };
  }

  #whenOf(rule: RuleFile): Conditions {
    const when = this.#whens.get(rule) ?? new Conditions(new Map([[rule.id, rule.when]]));
    this.#whens.set(rule, when);
    return when;
  }

  #conditionsOf(rule: RuleFile): Conditions {
    const cached = this.#requirements.get(rule);
    if (cached) return cached;
    const byName = new Map<string, Condition>();
    if (rule.undetermined) byName.set("undetermined", rule.undetermined);
    for (const [i, { require }] of casesOf(rule).entries()) byName.set(`case ${i}`, require);
    for (const [i, { when }] of (rule.fix?.edit ?? []).entries())
      if (when !== undefined) byName.set(`edit ${i}`, when);
    const conditions = new Conditions(byName);
    this.#requirements.set(rule, conditions);
    return conditions;
  }
}

function casesOf(
  rule: RuleFile,
): { require: Condition; severity: LevelSeverity; message: Texts }[] {
  if (rule.require && rule.severity)
    return [{ require: rule.require, severity: rule.severity, message: rule.message }];
  return (rule.cases ?? []).map((given) => ({ ...given, message: given.message ?? rule.message }));
}

function answerTo(name: string, answers: ReadonlyMap<string, ConditionAnswer>): ConditionAnswer {
  const answer = answers.get(name);
  if (!answer) throw new Error(`no condition is called ${name}`);
  return answer;
}
