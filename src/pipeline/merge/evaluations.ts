import type { Report } from "../../model/report.js";
import type { OUTCOMES } from "../../model/vocabulary.js";

/** Adds up what rules came to. Outcomes alone count: a member that somebody wrote beside them is none. */
export const evaluationsOf = (
  parts: readonly Pick<Report, "evaluations">[],
): Report["evaluations"] => {
  const sum = (outcome: (typeof OUTCOMES)[number]) =>
    parts.reduce((total, { evaluations }) => total + evaluations[outcome], 0);
  return {
    pass: sum("pass"),
    fail: sum("fail"),
    "not-applicable": sum("not-applicable"),
    undetermined: sum("undetermined"),
  };
};
