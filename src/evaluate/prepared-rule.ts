import type { Facts, Subject } from "../model/fact.js";
import type { Condition, LevelSeverity, RuleEdit, RuleFile } from "../model/rule.js";
import type { Texts } from "../model/texts.js";
import { PreparedCondition } from "./engine.js";
import type { Explanation } from "./explain.js";
import { both, type Judgment, type Truth } from "./judgment.js";
import { isBeyond } from "./missing.js";

/** One requirement of a rule: its only one, or a case. */
export interface RuleCase {
  readonly require: Condition;
  readonly severity: LevelSeverity;
  readonly message: Texts;
  readonly remedy?: Texts | undefined;
}

/** What a rule comes to on a subject, before json-rules-engine has confirmed it. */
export type RuleDecision =
  | { readonly outcome: "pass" | "not-applicable" }
  | {
      readonly outcome: "fail" | "undetermined";
      readonly when: Truth;
      /** What decided; undefined where `when` did. */
      readonly condition?: PreparedCondition;
      readonly value: Truth;
      /** The case that failed, or the first. */
      readonly failed?: RuleCase | undefined;
      /** The first edit of the rule's fix whose `when` holds. */
      readonly edit?: RuleEdit | undefined;
    };

/** A confirmed decision; nothing in it is of the subject, so that all subjects of the same values share it. */
export interface RuleVerdict {
  readonly rule: RuleFile;
  readonly outcome: "fail" | "undetermined";
  readonly failed?: RuleCase | undefined;
  readonly edit?: RuleEdit | undefined;
  /** Returns what decided, and what the requirement alone did, on the facts of the subject. */
  judgments(facts: Facts): { readonly judgment: Judgment; readonly requirement: Judgment };
}

const PASS: RuleDecision = { outcome: "pass" };
const NOT_APPLICABLE: RuleDecision = { outcome: "not-applicable" };

/** Rules that ask what nobody stated; not those that ask it because of what somebody did state. */
const ASKS_FOR_MORE: ReadonlySet<RuleFile["kind"]> = new Set([
  "missing-statement",
  "missing-license",
  "good-practice",
]);

/** A rule made ready once. */
export class PreparedRule {
  readonly rule: RuleFile;
  readonly #when: PreparedCondition;
  readonly #undetermined: PreparedCondition | undefined;
  readonly #cases: readonly (readonly [RuleCase, PreparedCondition])[];
  readonly #edits: readonly (readonly [RuleEdit, PreparedCondition | undefined])[];
  /** By what was explained of `when`, then of the requirement. */
  readonly #verdicts = new WeakMap<Explanation, WeakMap<Explanation, RuleVerdict[]>>();

  constructor(rule: RuleFile) {
    this.rule = rule;
    this.#when = new PreparedCondition(rule.when);
    this.#undetermined = rule.undetermined && new PreparedCondition(rule.undetermined);
    this.#cases = casesOf(rule).map((ruleCase) => [
      ruleCase,
      new PreparedCondition(ruleCase.require),
    ]);
    this.#edits = (rule.fix?.edit ?? []).map((edit) => [
      edit,
      edit.when && new PreparedCondition(edit.when),
    ]);
  }

  /** Decides `when`, and where that holds what is required. Throws on a fact that the subject does not have. */
  decide(subject: Subject, facts: Facts): RuleDecision {
    const when = this.#when.decide(facts);
    // Without a value for each of its parameters a rule asks nothing.
    if (when === "false" || this.rule.parameters !== undefined) return NOT_APPLICABLE;
    const first = this.#cases[0]?.[0];
    const cannotTell = (value: Truth, condition?: PreparedCondition): RuleDecision => ({
      outcome: "undetermined",
      when,
      value,
      ...(condition ? { condition } : {}),
      failed: first,
    });
    if (when === "unknown") return cannotTell(when);
    if (this.#undetermined?.decide(facts) === "true") return cannotTell("true", this.#undetermined);
    for (const [failed, condition] of this.#cases) {
      const value = condition.decide(facts);
      if (value === "true") continue;
      if (value === "unknown") return cannotTell(value, condition);
      if (ASKS_FOR_MORE.has(this.rule.kind) && isBeyond(failed.require, subject))
        return NOT_APPLICABLE;
      const edit = this.#edits.find(([, holds]) => !holds || holds.decide(facts) === "true")?.[0];
      return { outcome: "fail", when, condition, value, failed, edit };
    }
    return PASS;
  }

  /** Has json-rules-engine confirm a decision. Rejects with `Disagreement` where it does not. */
  async confirm(
    { outcome, when, condition, value, failed, edit }: Extract<RuleDecision, { when: Truth }>,
    facts: Facts,
  ): Promise<RuleVerdict> {
    const requirement = condition && (await condition.confirm(value, facts));
    const applies = await this.#when.confirm(when, facts);
    const ofWhen = this.#verdicts.get(applies) ?? new WeakMap<Explanation, RuleVerdict[]>();
    this.#verdicts.set(applies, ofWhen);
    const verdicts = ofWhen.get(requirement ?? applies) ?? [];
    ofWhen.set(requirement ?? applies, verdicts);
    const same = verdicts.find((verdict) => verdict.failed === failed && verdict.edit === edit);
    if (same) return same;
    const ofCondition = this.#when;
    const verdict: RuleVerdict = {
      rule: this.rule,
      outcome,
      failed,
      edit,
      judgments(facts) {
        const whenJudgment = ofCondition.judgment(applies, facts);
        const judged = condition && requirement && condition.judgment(requirement, facts);
        return outcome === "fail" && judged
          ? { requirement: judged, judgment: both([judged, whenJudgment], "false") }
          : {
              requirement: judged ?? whenJudgment,
              judgment: both([whenJudgment, judged ?? whenJudgment], "unknown"),
            };
      },
    };
    verdicts.push(verdict);
    return verdict;
  }
}

const casesOf = (rule: RuleFile): readonly RuleCase[] =>
  rule.require && rule.severity
    ? [{ require: rule.require, severity: rule.severity, message: rule.message }]
    : (rule.cases ?? []).map((ruleCase) => ({
        ...ruleCase,
        message: ruleCase.message ?? rule.message,
      }));
