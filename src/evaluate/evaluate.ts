import type { Subject } from "../model/fact.js";
import type { Pack, RuleFile } from "../model/rule.js";
import type { Outcome, SubjectKind } from "../model/vocabulary.js";
import { withParameters } from "../policy/settings/parameters.js";
import { Disagreement } from "./engine.js";
import { PreparedRule, type RuleVerdict } from "./prepared-rule.js";

/** One rule on one subject. */
export interface Evaluation {
  readonly rule: RuleFile;
  readonly subject: Subject;
  readonly outcome: Outcome;
  /** For `fail` and `undetermined`: what decided, and the case that failed. */
  readonly verdict?: RuleVerdict;
  /**
   * For `undetermined` without a verdict: json-rules-engine did not confirm what the compiled conditions decided. There
   * is no finding then, and the run ends in error.
   */
  readonly disagreement?: Disagreement;
}

/** Rules made ready once; `evaluate` may be called for any number of subjects, one after the other. */
export class Evaluator {
  readonly #byKind = new Map<SubjectKind, PreparedRule[]>();
  /** Rules with the parameters of some documents. */
  readonly #prepared = new Map<RuleFile, PreparedRule>();
  readonly #variants: ReadonlyMap<string, (file: string) => RuleFile>;

  /** `variants`: the rule for each document, of the rules that have other parameters in some. */
  constructor(
    packs: readonly Pack[],
    variants: ReadonlyMap<string, (file: string) => RuleFile> = new Map(),
  ) {
    this.#variants = variants;
    // Defaults stand where nobody configured anything.
    for (const rule of packs.flatMap((pack) => withParameters(pack, []).rules))
      for (const kind of [rule.subject].flat()) {
        const ofKind = this.#byKind.get(kind) ?? [];
        ofKind.push(this.#prepare(rule));
        this.#byKind.set(kind, ofKind);
      }
  }

  async evaluate(subject: Subject): Promise<Evaluation[]> {
    const usual = this.#byKind.get(subject.kind);
    if (!usual) return [];
    const { facts } = subject;
    const result: Evaluation[] = [];
    for (const { rule: usualRule } of usual) {
      const rule = this.#variants.get(usualRule.id)?.(subject.document ?? "") ?? usualRule;
      const prepared = this.#prepare(rule);
      const decision = prepared.decide(subject, facts);
      const { outcome } = decision;
      if (!("when" in decision)) {
        result.push({ rule, subject, outcome });
        continue;
      }
      try {
        const verdict = await prepared.confirm(decision, facts);
        result.push({ rule, subject, outcome, verdict });
      } catch (error) {
        // What json-rules-engine does not confirm decides nothing.
        if (!(error instanceof Disagreement)) throw error;
        result.push({ rule, subject, outcome: "undetermined", disagreement: error });
      }
    }
    return result;
  }

  #prepare(rule: RuleFile): PreparedRule {
    const prepared = this.#prepared.get(rule) ?? new PreparedRule(rule);
    this.#prepared.set(rule, prepared);
    return prepared;
  }
}
