import { callsModelAnonymous } from "./anonymous.js";
import type { Detector } from "./detectors.js";
import { placeOf } from "./place.js";
import { NEGATED } from "./sentences.js";
import type { Topic } from "./topics.js";

/** What cards say of a model as a published thing: that it is anonymous, and where its summary and policy stand. */
export const MODEL_CLAIMS: readonly Omit<Detector, "notOfData">[] = [
  {
    words: [
      "anonymous",
      "anonymised",
      "anonymized",
      "personal",
      "identifiable",
      "private inf",
      " pii",
      "匿名",
      "个人",
    ],
    not: new Set<Topic>(["elsewhere", "evaluation", "data", "sources"]),
    only: "model",
    run({ said, card }, { text }, { block }) {
      if (callsModelAnonymous(text) && !block.quoted)
        said.add("claims.anonymousModel", text, placeOf(card, block), "sentence");
    },
  },
  {
    words: [
      "training content",
      "training data",
      "public summary",
      "public_summary",
      "训练内容",
      "训练数据",
    ],
    not: new Set<Topic>(["elsewhere"]),
    unless: "documentation.trainingSummary",
    only: "model",
    anywhere: true,
    run({ said, card }, { text, raw }, { block }) {
      if (SUMMARY.test(raw) && LINK.test(raw) && !NEGATED.test(text))
        said.add("documentation.trainingSummary", text, placeOf(card, block), "sentence");
    },
  },
  {
    words: ["copyright policy", "copyright and ip policy", "版权政策", "版权合规政策"],
    not: new Set<Topic>(["elsewhere", "data", "sources", "base"]),
    unless: "policies.copyright",
    anywhere: true,
    run({ said, card }, { text, raw }, { block }) {
      if (LINK.test(raw) && !NEGATED.test(text))
        said.add("policies.copyright", text, placeOf(card, block), "sentence");
    },
  },
];

const LINK = /https?:|\]\(/;
/** The public summary of the AI Act's template, by the names that cards give it. */
const SUMMARY =
  /\b(?:public )?summary of (?:the )?training[- ](?:content|data)\b|\btraining[- ](?:content|data) (?:public )?summary\b|(?:^|[^a-z])eu[ _-]public[ _-]summary|训练(?:内容|数据)(?:公开)?摘要/i;
