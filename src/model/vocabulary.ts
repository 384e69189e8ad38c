/**
 * The closed word lists of Cardwarden. Later versions may add words; none changes its meaning.
 */

/** What a rule is evaluated against. There is no kind for teachers or sources: their use is an edge. */
export const SUBJECT_KINDS = [
  "document",
  "model",
  "dataset",
  "edge",
  "statement",
  "waiver",
  "repository",
] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** Silence (`absent`), an answer (`declared`, `derived`) and "cannot be read" are kept apart until a rule decides. */
export const FACT_STATES = ["declared", "derived", "absent", "unreadable"] as const;
export type FactState = (typeof FACT_STATES)[number];

/**
 * Where a fact was learned, strongest first: the `governance` declaration; a structured field
 * (front matter, JSON); the register; the card of an upstream on a hub; prose (heading, table, bullet, sentence); a guess from a name or tag.
 */
export const EVIDENCE = [
  "governance",
  "structured",
  "register",
  "hub",
  "prose",
  "inferred",
] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** Answers to "is there …?". `n/a` needs a reason in the document; a boolean in a card is read as yes or no. */
export const PRESENCE = ["yes", "no", "partial", "unknown", "n/a"] as const;
export type Presence = (typeof PRESENCE)[number];

/**
 * How a thing reaches what is published: `carry` (its weights or data are in it), `output` (learned from
 * its outputs), `train` (used for training, not republished), `none`. Licenses answer the three differently.
 */
export const CHANNELS = ["carry", "output", "train", "none"] as const;
export type Channel = (typeof CHANNELS)[number];

/** The channel of every lineage relation. */
export const CHANNEL_OF = {
  finetune: "carry",
  adapter: "carry",
  merge: "carry",
  quantized: "carry",
  converted: "carry",
  pruned: "carry",
  "initialised-from": "carry",
  "continued-pretrain": "carry",
  component: "carry",
  "derived-from": "carry",
  "distilled-from": "output",
  "generated-by": "output",
  "trained-on": "train",
  "evaluated-on": "none",
  "collected-from": "none",
} as const satisfies Record<string, Channel>;
export type Relation = keyof typeof CHANNEL_OF;
export const RELATIONS = Object.keys(CHANNEL_OF) as Relation[];

/** Relations that add nothing of the publisher's own (admissibility rule R15). */
export const COPY_RELATIONS: readonly Relation[] = ["quantized", "converted"];

/** Where the upstream end of an edge was found. */
export const RESOLUTIONS = ["in-repository", "register", "hub", "unresolved"] as const;
export type Resolution = (typeof RESOLUTIONS)[number];

/** What a service or model did to the data: only the first two put its text into them. */
export const TEACHER_ROLES = ["generator", "rewriter", "judge", "filter", "labeller"] as const;

/** Grounds on which the use of an upstream may rest; `none` and `unknown` are honest answers. */
export const AUTHORIZATION_BASES = [
  "license",
  "contract",
  "own-model",
  "terms-permit",
  "public-domain",
  "exception",
] as const;

/** Ways of using a service of the upstream's own provider. */
export const SERVICE_ACCESS = ["api", "product-ui"] as const;
export type ServiceAccess = (typeof SERVICE_ACCESS)[number];

/** How an upstream was reached, as far as it decides which text governs its outputs. */
export const ACCESS_PATHS = ["weights", ...SERVICE_ACCESS, "third-party-host", "unknown"] as const;
export type AccessPath = (typeof ACCESS_PATHS)[number];

/** Why it is open which text governs outputs, or what its choice rests on that the card does not say. */
export const UNSETTLED_TERMS = ["access", "host", "unrecorded", "presumed", "host-terms"] as const;
export type UnsettledTerms = (typeof UNSETTLED_TERMS)[number];

/** How much of a text was read for the register. */
export const READ_EXTENTS = ["full", "partial", "secondary", "not-read"] as const;

/** What kind of text a license is. */
export const LICENSE_KINDS = [
  "permissive",
  "public-domain",
  "copyleft",
  "no-derivatives",
  "non-commercial",
  "data",
  "community",
  "rail",
  "research-only",
  "service-terms",
] as const;

/** The questions a license or a service's terms are asked. */
export const ATTRIBUTES = [
  "commercialUse",
  "derivatives",
  "redistribution",
  "relicenseDerivatives",
  "trainOtherModelsOnOutputs",
  "distilledModelIsDerivative",
  "shareAlike",
  "useRestrictionsMustPassOn",
  "outputsRestricted",
  "resultsCarveOut",
  "sameFamilyException",
  "monthlyActiveUserThreshold",
  "territoryExclusions",
  "nameUseForbidden",
  "unilateralChange",
  "dataCollectionForTraining",
] as const;

/** Release stages; everything but draft and internal counts as published. */
export const STAGES = ["draft", "internal", "preview", "public", "deprecated"] as const;

/** What became of one rule on one subject. */
export const OUTCOMES = ["pass", "fail", "not-applicable", "undetermined"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Strongest first. */
export const SEVERITIES = ["error", "warning", "notice"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** `advisory` caps every finding at notice; `strict` uses the rule's second severity. */
export const LEVELS = ["advisory", "baseline", "strict"] as const;
export type Level = (typeof LEVELS)[number];

/** The kind of statement a rule looks for; outputs group the missing statements of one document. */
export const RULE_KINDS = [
  "unreadable",
  "contradiction",
  "outside-permission",
  "claim-unsupported",
  "missing-license",
  "missing-indispensable",
  "missing-statement",
  "good-practice",
] as const;

/** Stage of the life cycle that a rule belongs to. */
export const RULE_STAGES = [
  "any",
  "collection",
  "training",
  "distillation",
  "evaluation",
  "release",
  "operation",
] as const;

export { LOCALES, type Locale } from "../messages/locale.js";

/** How far a model or data set is documented (docs/transparency.md). */
export const TRANSPARENCY_LEVELS = ["none", "L0", "L1", "L2", "L3"] as const;
export type TransparencyLevel = (typeof TRANSPARENCY_LEVELS)[number];
