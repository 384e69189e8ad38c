import { message } from "../messages/index.js";
import type { RaisedDiagnostic } from "../model/diagnostic.js";
import type { Evaluation } from "./evaluate.js";

/**
 * Reports that the two evaluators of a rule came to different values. It is fatal: a run that cannot rely on its own
 * decisions must not end well, whatever else it found.
 */
export function disagreementDiagnostic(evaluation: Evaluation): RaisedDiagnostic | undefined {
  const { rule, subject, disagreement } = evaluation;
  return (
    disagreement && {
      code: "engine-disagreement",
      severity: "fatal",
      message: message("engine-disagreement", {
        rule: rule.id,
        subject: subject.id,
        compiled: message(TRUTH[disagreement.compiled]),
        confirmed: message(TRUTH[disagreement.confirmed]),
      }),
      hint: message("engine-disagreement.hint"),
      at: subject.at,
    }
  );
}

const TRUTH = { true: "truth.true", false: "truth.false", unknown: "truth.unknown" } as const;
