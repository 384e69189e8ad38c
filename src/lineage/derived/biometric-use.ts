import { type Statements, stateList, strongest } from "../../facts/draft.js";
import { type FactStatements, NO_FACTS } from "../fact-statements.js";
import type { LinkedSubject } from "../subjects/linked-subject.js";

/** Declared categories that are a feature of a person, by the word of the feature. */
const CATEGORIES: ReadonlyMap<string, RegExp> = new Map([
  ["voice", /voice|speech|speaker|声音|语音|音色|人声|录音/i],
  ["face", /\bfac(?:e|es|ial)|portrait|人脸|面部|肖像|人像/i],
]);

/**
 * States which declared categories are biometric because of what they are used for: a voice is an ordinary recording until
 * it is reproduced, or somebody is recognized by it.
 */
export function biometricUseFacts({ draft: { statements } }: LinkedSubject): FactStatements {
  const categories = strongest(statements.get("personalInfo.categories"));
  const uses = ["likeness.features", "likeness.recognition"].flatMap(
    (name) => strongest(statements.get(name)) ?? [],
  );
  if (!categories?.items || uses.length === 0) return NO_FACTS;
  const features = uses.flatMap(
    ({ items }) => items?.map(({ value }) => value.toLowerCase()) ?? [],
  );
  const patterns = features.flatMap((feature) => CATEGORIES.get(feature) ?? []);
  const biometric = categories.items
    .filter(({ value }) => patterns.some((pattern) => pattern.test(value)))
    .map(({ value, at: location }) => ({ text: value, at: location }));
  const facts: Statements = new Map();
  const evidence = uses.some(
    (fact) => fact.evidence === "structured" || fact.evidence === "governance",
  )
    ? categories.evidence
    : "inferred";
  stateList(facts, "personalInfo.biometricUse", biometric, evidence, "derived");
  return facts;
}
