import { factLabel, type LabelKind, labelOf, type Message } from "../messages/index.js";
import { lookup } from "../model/lookup.js";
import { CATALOG, isFactName } from "./catalog.js";

/** Returns what a value of a fact is called in a sentence: the label of its word, or the word itself. */
export function valueLabel(name: string, word: string): Message | string {
  if (FACTS_OF_FACTS.has(name)) return isFactName(word) ? factLabel(word) : word;
  const base = name.replace(END, "");
  const kind = lookup(KINDS, name) ?? lookup(KINDS, base) ?? usualKind(name);
  return (kind && labelOf(kind, word)) ?? (NAMES.has(name) ? nameOf(word) : word);
}

/** Returns what to do about a duty, as a sentence. */
export const stepLabel = (duty: string): Message =>
  labelOf("duty-step", duty) ?? {
    code: "duty-step.any.wording",
    params: { wording: labelOf("duty", duty) ?? duty },
  };

/** True for a fact whose values are duties: of each it can be said what to do. */
export const hasSteps = (name: string): boolean => lookup(KINDS, name) === "duty";

/** Returns a name as a sentence shows it: of a path, the folder or file that it ends in. */
const nameOf = (word: string): string =>
  PATH.test(word) ? (word.split(/[/\\]/).findLast((part) => part !== "") ?? word) : word;
const PATH = /^(?:\.{1,2}|~|[A-Za-z]:)?[/\\]/;

/** Facts whose values name models and data sets. */
const NAMES: ReadonlySet<string> = new Set([
  "edge.generators",
  "edge.purpose.root",
  "edge.root",
  "edge.terms.root",
  "from.name",
  "synthetic.generators",
  "teachers.otherGround",
  "training.datasets.undeclared",
  "training.datasets.unlicensed",
  "upstreams.unknown",
  "upstreams.unlicensed",
]);

/** Facts whose values are names of facts. */
const FACTS_OF_FACTS: ReadonlySet<string> = new Set(["statement.fact", "transparency.missing"]);

function usualKind(name: string): LabelKind | undefined {
  const type = lookup(CATALOG, name)?.type;
  return type === "presence" || type === "enum" ? "answer" : undefined;
}

/** An edge repeats facts of its two ends under these. */
const END = /^(?:to|from)\./;

/** Facts whose words are of a kind; presences and other enumerations are answers. */
const KINDS: Readonly<Record<string, LabelKind>> = {
  "document.readable": "readable",
  "document.role": "document-role",
  "edge.access": "access",
  "edge.authorization.basis": "basis",
  "edge.authorization.inForce": "force",
  "edge.channel": "channel",
  "edge.duties.owed": "duty",
  "edge.duties.unmet": "duty",
  "edge.duties.unmetNotices": "duty",
  "edge.optOut.preference": "preference",
  "edge.pinned": "pinned",
  "edge.relation": "relation",
  "edge.resolution": "resolution",
  "edge.role": "teacher",
  "edge.sourceKind": "source",
  "edge.terms.access": "access",
  "edge.terms.layer": "terms",
  "edge.terms.through": "terms",
  "edge.terms.unsettled": "unsettled",
  "edge.weightsProvenance": "provenance",
  "evaluation.overLimit": "test",
  kind: "subject",
  "labels.explicit.missing": "modality",
  "labels.explicit.modalities": "modality",
  "labels.removable": "removable",
  "license.category": "license",
  "license.status": "license-status",
  "likeness.features": "likeness",
  "likeness.recognition": "likeness",
  "modalities.input": "modality",
  "modalities.output": "modality",
  "openness.class": "class",
  "openness.missing": "component",
  "personalInfo.deidentification": "deidentification",
  "review.status": "review",
  "roles.duties": "task",
  "roles.incomplete": "role",
  "roles.named": "role",
  "roles.onUsers": "task",
  "roles.role": "role",
  "roles.unallocated": "role",
  "sources.kinds": "source",
  stage: "stage",
  "training.summary.missing": "section",
  "transparency.claimed": "level",
  "transparency.level": "level",
  "waiver.status": "waiver",
};
