/** Texts of src/evaluate in English. */
export const EVALUATE = {
  "engine-disagreement":
    "Bug in Cardwarden: for rule {rule} on {subject} the compiled condition is {compiled}, but json-rules-engine finds it {confirmed}. The rule decided nothing there.",
  "engine-disagreement.hint":
    "Do not rely on this run. Report the rule, the two values and the document to the maintainers of Cardwarden.",
  "truth.true": "true",
  "truth.false": "false",
  "truth.unknown": "undetermined",
  "write-in-fields": "Write it in {fields}.",
  "governance-beside":
    "{remedy} For a file of this format, write `governance` into a `governance.yaml` beside it.",
  "not-stated": "not stated",
  words: "{words}",
  "no-answer-here": " The value given here is not an answer.",
  "license-text": "the {name}",
  "list-and-more": "{list}, and {count} more",
  "sentence-and-more": "{sentence}, and {count} more",
  "fact-note": "{fact}: {value}",
  "cannot-tell.unreadable":
    "Undecided, because part of the document cannot be read. Rule: {title}.",
  "cannot-tell.register":
    "Undecided, because the register does not record the terms. Rule: {title}.",
} as const;
