import { type Statements, stateAsRead, stateList } from "../../facts/draft.js";
import type { Value } from "../card/card.js";

type BenchmarkedTest = "safety" | "bias" | "factuality";

/** Benchmarks whose name says what was tested. Sources: the papers and data set cards of each. */
const BENCHMARKS: readonly (readonly [test: BenchmarkedTest, RegExp])[] = [
  [
    "safety",
    /\b(?:toxigen|real ?toxicity ?prompts|advbench|harmbench|strongreject|xstest|safetybench|do-not-answer|jailbreakbench|ailuminate|wildguard(?:test)?|air-?bench|beavertails|saladbench)\b/i,
  ],
  [
    "bias",
    /\b(?:bbq|crows?[- ]?pairs|winobias|winogender|stereoset|bold (?:benchmark|dataset)|fairface|discrim-eval)\b/i,
  ],
  [
    "factuality",
    /\b(?:truthful ?qa(?:[-_ ]?mc\d)?|simple ?qa|halu ?eval|hallusionbench|factscore|facts grounding|longfact|hhem|chinese simpleqa|felm)\b/i,
  ],
];

/** Returns what the benchmarks that a text names test for. */
export const testsNamedIn = (text: string): BenchmarkedTest[] =>
  BENCHMARKS.flatMap(([test, names]) => (names.test(text.slice(0, 4000)) ? [test] : []));

/** States results of an evaluation, and the kinds of tests that their names are. */
export function stateResults(results: readonly Value[], statements: Statements): void {
  stateList(statements, "evaluation.results", results, "structured", "derived");
  for (const { text, at: location } of results)
    for (const test of testsNamedIn(text))
      if (!statements.has(`evaluation.${test}.tested`))
        stateAsRead(statements, `evaluation.${test}.tested`, "yes", {
          at: location,
          evidence: "structured",
          state: "derived",
        });
}
