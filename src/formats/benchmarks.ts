/** Benchmarks whose name says what was tested. Sources: the papers and data set cards of each. */
const BENCHMARKS: readonly (readonly [test: string, RegExp])[] = [
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

/** What the benchmarks that a text names test for. */
export const testsNamedIn = (text: string): string[] =>
  BENCHMARKS.flatMap(([test, names]) => (names.test(text.slice(0, 4000)) ? [test] : []));
