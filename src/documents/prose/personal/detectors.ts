import { nodeUnder as nodeAt } from "../../../text/tree.js";
import { field } from "../../card/card.js";
import { callsModelAnonymous, namesWeights } from "../anonymity.js";
import type { DetectorDraft } from "../detector-builders.js";
import { personalAnswer } from "../personal-information.js";
import { placeOf } from "../place.js";
import { SCREENING_WORDS, saysScreened } from "../screening.js";
import { topics } from "../titles.js";
import { ofTraining } from "./read-persons.js";

/** What sentences answer on personal information in the data, and on a search for it. */
export const OF_PERSONS: readonly DetectorDraft[] = [
  {
    words: [
      "personal",
      "private information",
      "sensitive information",
      "identifiable",
      "email addr",
      "e-mail addr",
      "phone numbers",
      " pii",
      "names",
      "date of birth",
      "dates of birth",
      "faces",
      "anonymi",
      "identified",
      "recovered",
      "privacy",
      "humans",
      " people",
      "ethnic",
      "religi",
      "political",
      "sexual",
      "medical histor",
      "health",
      "个人",
      "隐私",
      "姓名",
      "手机",
      "身份证",
      "地址",
      "病历",
    ],
    not: topics("elsewhere", "use", "misuse", "evaluation"),
    run({ collector, card, kind }, { text }, { block }) {
      const answer = personalAnswer(text);
      if (!answer) return;
      // What a model takes in or puts out is not what it learned from.
      if (kind === "model" && answer !== "no" && !ofTraining(text)) return;
      // What is said of the weights is no second answer to what is in the data.
      const declared = () => nodeAt(field(card, "governance"), "personalInfo") !== undefined;
      if (kind === "model" && callsModelAnonymous(text) && (namesWeights(text) || declared()))
        return;
      collector.add("personalInfo.present", answer, placeOf(card, block), "sentence");
      if (answer !== "unknown")
        collector.add("personalInfo.statement", text, placeOf(card, block), "sentence");
    },
  },
  {
    words: SCREENING_WORDS,
    not: topics("elsewhere", "use", "misuse", "evaluation", "fields"),
    onlyFor: "dataset",
    run({ collector, card }, { text }, { block }) {
      if (saysScreened(text))
        collector.add("processing.piiScreening", "yes", placeOf(card, block), "sentence");
    },
  },
];
