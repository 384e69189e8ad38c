/** Texts of src/evaluate in English. */
export const EVALUATE = {
  "engine-disagreement":
    "Bug in Cardwarden: for rule {rule} on {subject} the compiled condition is {compiled}, but json-rules-engine finds it {confirmed}. The rule decided nothing there.",
  "engine-disagreement.hint":
    "Do not rely on this run. Report the rule, the two values and the document to the maintainers of Cardwarden.",
  "truth.true": "true",
  "truth.false": "false",
  "truth.unknown": "undetermined",
} as const;
