import { ownNames } from "../upstreams/own-names.js";
import { OF_DATA, saysSource } from "./data-detectors.js";
import type { Detector } from "./detector-builders.js";
import { OF_MODELS } from "./disclosure-detectors.js";
import { tunedFromUnnamed } from "./fine-tuned.js";
import { OF_INCIDENT_MEASURES } from "./incident-measures.js";
import { IP_RULES } from "./ip-detectors.js";
import { OF_LIKENESS } from "./likeness.js";
import { MODEL_CLAIMS, openSourceClaim } from "./model-claims.js";
import { namesOtherModel } from "./other-models.js";
import type { OutlineSection } from "./outline.js";
import { OF_OUTPUTS } from "./outputs/detectors.js";
import { OF_PARTIES } from "./parties/party-detectors.js";
import { OF_PERSONS } from "./personal/detectors.js";
import { phrasePlace, placeOf } from "./place.js";
import { REQUEST_WORDS, takesRequests } from "./requests.js";
import { OF_RIGHTS } from "./rights/rights-detectors.js";
import {
  isOwn,
  labelKinds,
  namesTeacher,
  saysData,
  saysDistilled,
  saysMethod,
  saysResult,
} from "./sentences.js";
import { saysSynthetic, trainedOnGenerated } from "./synthetic.js";
import { topics } from "./titles.js";
import { OF_USE } from "./use-detectors.js";

const OTHERS = topics("elsewhere", "evaluation", "test-data", "use", "misuse", "limits");

/** Parts in which data are those of the training. */
const OF_TRAINING = topics("data", "training", "sources", "synthetic", "distillation");
const DATA_LABEL = /\b(?:data|data ?sets?|corpus)\b|数据|语料/i;
const GENERATING_WORDS = [
  "synthe",
  "-instruct",
  "llm-",
  "augment",
  "合成",
  "生成",
  "构造",
  "构建",
  "重建",
  "重构",
  "增广",
  "扩充",
  "扩写",
  "改写",
  "增强",
];

const RULES: readonly Omit<Detector, "notOfData">[] = [
  {
    words: ["distil", "teacher", "student", "蒸馏", "教师"],
    not: OTHERS,
    onlyFor: "model",
    run({ collector, card }, { text }, { block, title }) {
      if (!saysDistilled(text, title)) return;
      const location = placeOf(card, block);
      collector.add("distillation.hints", text, location, "sentence");
      if (namesTeacher(text)) collector.add("teachers.statement", text, location, "sentence");
    },
  },
  {
    words: [...GENERATING_WORDS, "generated", "language model", " llm", "生成"],
    not: topics("elsewhere", "evaluation", "test-data", "use", "misuse"),
    onlyFor: "dataset",
    run({ collector, card }, { text, raw }, { block, title, intro }) {
      if (!saysSynthetic(text, raw, title, intro)) return;
      collector.add("synthetic.present", "yes", placeOf(card, block), "sentence");
    },
  },
  {
    words: [...GENERATING_WORDS, "-generated", "-written", "-augmented"],
    not: OTHERS,
    onlyFor: "model",
    run({ collector, card }, { text, raw }, { block, part, title, intro }) {
      const isOfTraining =
        part.topics.some((topic) => OF_TRAINING.has(topic)) || DATA_LABEL.test(block.label ?? "");
      if (!isOfTraining && !intro && !isOwn(text, title)) return;
      const words = trainedOnGenerated(text, isOfTraining);
      if (words !== undefined && !block.quoted && !namesOtherModel(raw, title))
        collector.add("training.generatedData", words, placeOf(card, block), "sentence");
    },
  },
  {
    words: ["tuned", "tuning", "fine-tune", "sft", "微调"],
    not: OTHERS,
    onlyFor: "model",
    run({ collector, card }, sentence, context) {
      const { block } = context;
      if (!block.quoted && tunedFromUnnamed(sentence, context, card))
        collector.add("training.fromUnnamed", sentence.text, placeOf(card, block), "sentence");
    },
  },
  {
    words: ["open source", "open-source", "opensource", "fully open", "completely open", "开源"],
    not: topics(
      "elsewhere",
      "evaluation",
      "test-data",
      "data",
      "sources",
      "base",
      "contact",
      "use",
    ),
    run({ collector, card, parts }, { text }, { block, title, intro }) {
      if (!intro || block.quoted) return;
      const isOwnSubject = isOwn(text, title) || startsWithOwnName(text, card.source.file, parts);
      const claim = openSourceClaim(text, isOwnSubject);
      if (claim === undefined) return;
      const offset = block.text.indexOf(claim);
      const location =
        offset < 0 ? placeOf(card, block) : phrasePlace(card, block, offset, claim.length);
      collector.add("claims.openSource", claim, location, "sentence");
    },
  },
  {
    words: [
      " from ",
      "based on",
      "crowd",
      "turk",
      "extend",
      "extension of",
      "subset of",
      "version of",
      "translation of",
      "collect",
      "consist",
      "contain",
      "written",
      "manually",
      "automatically",
      "mixture of",
      "-based",
      "participants",
      "players",
      "speakers",
      "volunteers",
      "students",
      "来自",
      "来源于",
      "源自",
      "取自",
      "摘自",
      "选自",
      "采集",
      "收集",
      "爬取",
      "抓取",
      "整理",
    ],
    not: topics("elsewhere", "use", "misuse", "limits", "evaluation", "fields", "license"),
    unless: "sources.description",
    unlessKey: "source_datasets",
    onlyFor: "dataset",
    run({ collector, card }, { text }, { block, title, intro }) {
      if ((intro || isOwn(text, title)) && saysSource(text))
        collector.add("sources.description", text, placeOf(card, block), "sentence");
    },
  },
  ...OF_PERSONS,
  {
    words: REQUEST_WORDS,
    not: topics("elsewhere", "evaluation", "fields"),
    anywhere: true,
    run({ collector, card }, { text, raw }, { block }) {
      if (!takesRequests(text, raw)) return;
      collector.add("rights.contact", text, placeOf(card, block), "sentence");
      collector.add("rights.deletion", text, placeOf(card, block), "sentence");
    },
  },
  ...MODEL_CLAIMS,
  {
    words: [
      "trained",
      "tuned",
      "tuning",
      "training",
      "corpus used",
      "data used",
      "dataset used",
      "model on",
      "source data",
      " sft",
      " dpo",
      "followed by",
      "grpo",
      "rlhf",
      "script",
      "训练",
      "微调",
    ],
    not: topics("elsewhere", "evaluation", "test-data", "use"),
    onlyFor: "model",
    run({ collector, card }, { text, raw }, { block, title, intro }) {
      if (!intro && !isOwn(text, title) && !/^\W*(?:pre-?|fine-?)?(?:trained|tuned)\b/i.test(text))
        return;
      if (saysData(text)) collector.add("training.summary", text, placeOf(card, block), "sentence");
      if (saysMethod(text, raw))
        collector.add("training.description", text, placeOf(card, block), "sentence");
    },
  },
  {
    words: [
      "accuracy",
      "auroc",
      "perplexity",
      "exact match",
      "f1 score",
      "f1-score",
      " f1 ",
      "bleu",
      "rouge",
      "word error",
      " score",
      " loss",
      "准确率",
      "得分",
      "结果",
    ],
    not: topics("elsewhere", "data", "sources", "use"),
    unless: "evaluation.results",
    onlyFor: "model",
    run({ collector, card }, { text }, { block }) {
      if (saysResult(text))
        collector.add("evaluation.results", text, placeOf(card, block), "sentence");
    },
  },
  {
    words: ["watermark", "synthid", "c2pa", "visibl", "水印", "标识"],
    not: topics("elsewhere", "data", "sources"),
    run({ collector, card }, { text }, { block }) {
      for (const fact of labelKinds(text))
        collector.add(fact, "yes", placeOf(card, block), "sentence");
    },
  },
];
/** True for "Baize is …" where the folder, if no title, is called so. */
const startsWithOwnName = (text: string, file: string, parts: readonly OutlineSection[]): boolean =>
  ownNames(file, parts)(/^[\w.-]{3,40}/.exec(text)?.[0] ?? "");

export const DETECTORS: readonly Detector[] = [
  ...RULES,
  ...OF_USE,
  ...IP_RULES,
  ...OF_DATA,
  ...OF_RIGHTS,
  ...OF_MODELS,
  ...OF_PARTIES,
  ...OF_OUTPUTS,
  ...OF_LIKENESS,
  ...OF_INCIDENT_MEASURES,
].map((rule) => ({
  ...rule,
  notOfData: topics(...[...rule.not].filter((topic) => topic !== "data")),
}));
