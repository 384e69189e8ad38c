import type { FactName } from "../../../facts/catalog.js";
import type { DetectorDraft } from "../detector-builders.js";
import { placeOf } from "../place.js";
import { topics } from "../titles.js";
import { ENGLISH_OUTPUTS } from "./en.js";
import type { OutputLanguage } from "./output-cue.js";
import { CHINESE_OUTPUTS } from "./zh.js";

const LANGUAGES: readonly OutputLanguage[] = [ENGLISH_OUTPUTS, CHINESE_OUTPUTS];
/** Longer "sentences" are tables and lists. */
const LONGEST = 800;

/** A sentence behind the permission that says which text gives it. */
const FOR_THESE = /\blicen[cs]e\b[^.;]{0,30}\b(?:allows?|permits?) (?:for )?(?:these|this|such)\b/i;

type OutputStatement = readonly [fact: FactName, value: string];

/** Returns what a sentence states about training other models on outputs; `around` is the text that it stands in. */
export function outputTraining(text: string, around = text): readonly OutputStatement[] {
  if (text.length > LONGEST) return [];
  for (const language of LANGUAGES) {
    if (language.ofOthers.test(text)) continue;
    const answer = answerIn(text, language);
    if (answer !== undefined) {
      const hasTerms =
        answer === "conditional" || language.terms.test(text) || FOR_THESE.test(around);
      return [
        ["outputs.trainOtherModels", answer],
        ...(hasTerms && answer !== "no" ? [["outputs.terms", text] as const] : []),
      ];
    }
    if (language.offered.some((cue) => cue.test(text)))
      return [["outputs.offeredForTraining", text]];
  }
  return [];
}

function answerIn(text: string, language: OutputLanguage): string | undefined {
  const isForbidden = language.forbidden.some((cue) => cue.test(text));
  if (!isForbidden && !language.permitted.some((cue) => cue.test(text))) return undefined;
  if (language.limited.test(text)) return "conditional";
  return isForbidden ? "no" : "yes";
}

/** What sentences say of training other models on outputs. */
export const OF_OUTPUTS: readonly DetectorDraft[] = [
  {
    words: LANGUAGES.flatMap(({ words }) => words),
    not: topics(
      "elsewhere",
      "data",
      "sources",
      "evaluation",
      "test-data",
      "training",
      "hyperparameter",
      "teacher",
    ),
    onlyFor: "model",
    run({ collector, card }, { text }, { block }) {
      for (const [fact, value] of outputTraining(text, block.value || block.text))
        collector.add(fact, value, placeOf(card, block), "sentence");
    },
  },
];
