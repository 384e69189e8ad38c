import type { Statements } from "../../facts/draft.js";
import { stateList, strongest } from "../../facts/draft.js";
import type { FactStatements } from "../fact-statements.js";

/**
 * Components that each class of the Model Openness Framework adds to the one before it. Optional ones (sample outputs,
 * supporting libraries, model metadata) are left out. Each entry lists the words by which a component is known.
 */
const CLASSES: readonly (readonly [name: string, adds: readonly (readonly [string, RegExp])[]])[] =
  [
    [
      "III",
      [
        ["model architecture", /architecture/],
        ["model parameters (final)", /(?:parameters|weights|checkpoints?)(?!.*intermediate)/],
        ["technical report", /technical report|research paper/],
        ["evaluation results", /evaluation results?/],
        ["model card", /model card/],
        ["data card", /data(?:set)? card/],
      ],
    ],
    [
      "II",
      [
        ["training code", /\btrain\w*\b.*\b(?:code|scripts?)/],
        ["inference code", /inference (?:code|scripts?)/],
        ["evaluation code", /evaluation (?:code|scripts?)/],
        ["evaluation data", /evaluation data/],
      ],
    ],
    [
      "I",
      [
        ["research paper", /research paper/],
        ["datasets", /^(?:training )?data ?sets?$|training data/],
        ["data preprocessing code", /pre ?processing (?:code|scripts?)/],
        ["model parameters (intermediate)", /intermediate/],
      ],
    ],
  ];

/** States what the claimed class needs and the list of components leaves out. */
export function opennessFacts(statements: FactStatements): FactStatements {
  const facts: Statements = new Map();
  const claim = strongest(statements.get("openness.class"));
  const level = CLASSES.findIndex(([name]) => name === claim?.value);
  if (!claim || level < 0) return facts;
  const stated = strongest(statements.get("openness.components"));
  const listed = (Array.isArray(stated?.value) ? stated.value : []).map((text: string) =>
    text
      .slice(0, 500)
      .toLowerCase()
      .replace(/[-_\s]+/g, " ")
      .trim(),
  );
  const missing = CLASSES.slice(0, level + 1)
    .flatMap(([, adds]) => adds)
    .filter(([, words]) => !listed.some((text) => words.test(text)))
    .map(([text]) => ({ text, at: (stated ?? claim).at }));
  stateList(facts, "openness.missing", missing, claim.evidence, "derived");
  return facts;
}
