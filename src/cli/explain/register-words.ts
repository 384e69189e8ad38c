import { type MessageCode, render } from "../../messages/index.js";
import { sayIn } from "../../messages/say.js";
import { lookup } from "../../model/lookup.js";
import type { Answer, Attribute, License, Upstream } from "../../model/register.js";
import type { Locale } from "../../model/vocabulary.js";

/** What each answer of a text answers. */
const QUESTIONS: Readonly<Record<Attribute, MessageCode>> = {
  commercialUse: "question.commercial-use",
  derivatives: "question.derivatives",
  redistribution: "question.redistribution",
  relicenseDerivatives: "question.relicense-derivatives",
  trainOtherModelsOnOutputs: "question.train-other-models-on-outputs",
  distilledModelIsDerivative: "question.distilled-model-is-derivative",
  shareAlike: "question.share-alike",
  useRestrictionsMustPassOn: "question.use-restrictions-must-pass-on",
  outputsRestricted: "question.outputs-restricted",
  resultsCarveOut: "question.results-carve-out",
  sameFamilyException: "question.same-family-exception",
  monthlyActiveUserThreshold: "question.monthly-active-user-threshold",
  territoryExclusions: "question.territory-exclusions",
  nameUseForbidden: "question.name-use-forbidden",
  unilateralChange: "question.unilateral-change",
  dataCollectionForTraining: "question.data-collection-for-training",
};

const ANSWERS: Readonly<Record<Answer["value"], MessageCode>> = {
  yes: "answer.yes",
  no: "answer.no",
  conditional: "answer.conditional",
  unknown: "answer.unknown",
};

const LICENSE_KINDS: Readonly<Record<License["kind"], MessageCode>> = {
  permissive: "license-kind.permissive",
  "public-domain": "license-kind.public-domain",
  copyleft: "license-kind.copyleft",
  "no-derivatives": "license-kind.no-derivatives",
  "non-commercial": "license-kind.non-commercial",
  data: "license-kind.data",
  community: "license-kind.community",
  rail: "license-kind.rail",
  "research-only": "license-kind.research-only",
  "service-terms": "license-kind.service-terms",
};

const UPSTREAM_KINDS: Readonly<Record<Upstream["kind"], MessageCode>> = {
  model: "upstream-kind.model",
  dataset: "upstream-kind.dataset",
  hosted: "upstream-kind.hosted",
};

/** What each duty asks for. */
const DUTIES: Readonly<Record<string, MessageCode>> = {
  "agreement-copy": "explain-duty.agreement-copy",
  attribution: "explain-duty.attribution",
  "notice-file": "explain-duty.notice-file",
  notice: "explain-duty.notice",
  display: "explain-duty.display",
  "doc-display": "explain-duty.doc-display",
  "name-prefix": "explain-duty.name-prefix",
  "name-avoid": "explain-duty.name-avoid",
  "use-restrictions": "explain-duty.use-restrictions",
  "change-notice": "explain-duty.change-notice",
  "same-license": "explain-duty.same-license",
  "non-commercial": "explain-duty.non-commercial",
  "no-adaptation": "explain-duty.no-adaptation",
  territory: "explain-duty.territory",
  "offer-derived-database": "explain-duty.offer-derived-database",
  "card-quality": "explain-duty.card-quality",
};

/** What those duties ask for that have a value. */
const VALUED_DUTIES = {
  display: "duty-value.display",
  "doc-display": "duty-value.doc-display",
  "name-prefix": "duty-value.name-prefix",
  "name-avoid": "duty-value.name-avoid",
} as const satisfies Readonly<Record<string, MessageCode>>;
const valuedDuties: Readonly<Record<string, (typeof VALUED_DUTIES)[keyof typeof VALUED_DUTIES]>> =
  VALUED_DUTIES;

/** What the register has in place of duties, or of the value of one. */
const DUTY_STATES: Readonly<Record<string, MessageCode>> = {
  unknown: "duty-state.unknown",
  "as-output": "duty-state.as-output",
  contested: "duty-state.contested",
};

const wordsOf =
  (table: Readonly<Record<string, MessageCode>>, locale: Locale) =>
  (word: string): string | undefined => {
    const code = lookup(table, word);
    return code === undefined ? undefined : render({ code, params: {} }, locale);
  };

/** Returns what a duty with a value asks for. A word that the register does not have is shown as it is. */
export function valuedDuty(duty: string, value: string, locale: Locale): string {
  const say = sayIn(locale);
  const code = lookup(valuedDuties, duty);
  if (code !== undefined) return say(code, { value });
  return say("explain.duty-value", { duty: wordsOf(DUTIES, locale)(duty) ?? duty, value });
}

/** Returns what the register's own words mean; undefined for a word that it does not have. */
export const registerWords = (locale: Locale) => ({
  question: wordsOf(QUESTIONS, locale),
  answer: wordsOf(ANSWERS, locale),
  licenseKind: wordsOf(LICENSE_KINDS, locale),
  upstreamKind: wordsOf(UPSTREAM_KINDS, locale),
  duty: wordsOf(DUTIES, locale),
  dutyState: wordsOf(DUTY_STATES, locale),
});
