import { callsModelAnonymous } from "./anonymous.js";
import type { Detector } from "./detector.js";
import { placeOf } from "./place.js";
import { isAside, isOwn, NEGATED } from "./sentences.js";
import type { Topic } from "./titles.js";

const OTHERS = new Set<Topic>(["elsewhere", "evaluation", "test-data", "use", "misuse"]);
/** The plan of the network, by the word or by its kind. */
const ARCHITECTURE =
  /\b(?:(?:decoder|encoder)-only|encoder-decoder|mixture[- ]of[- ]experts|(?:based on|uses?|has|with|follows) (?:the |an? )?(?:\S{1,30} ){0,3}architecture|(?:layer|based|style|causal|vision|diffusion) transformer|transformer(?:-based| (?:model|architecture|decoder|encoder|network))|diffusion (?:model|transformer))\b|架构/i;
const PARAMETERS =
  /\d[\d.,]{0,15}\s?(?:[bmk]|billion|million)?[- ](?:trainable |total |active |model )?param(?:eter)?s?\b|\d[\d.]{0,15}\s?[万亿bm]?\s?(?:个)?参数|参数(?:量|规模)[^。]{0,8}\d/i;
const CONTEXT =
  /\b(?:context (?:length|window|size)|sequence length)\b[^.]{0,30}\d|\d[\d,.]{0,15}\s?k?[- ](?:token )?context\b|上下文(?:长度|窗口)?[^。]{0,10}\d/i;
/** How much it learnt from. */
const SIZE =
  /\b(?:trained|tuned) on\b.{0,80}?\d[\d.,]{0,15}\s?(?:[kmbt]|thousand|million|billion|trillion)?\+?\s(?:\S{1,20} )?(?:tokens|examples|samples|images|pairs|hours(?= of)|documents|sentences|instructions|conversations|rows|records|articles|words)\b|训练[^。]{0,40}\d[\d.]{0,15}\s?[万亿kmbt]?\s?(?:个|条|张|小时)?\s?(?:tokens?|样本|数据|图像|图片|语料)/i;

/** What cards say of a model as a published thing: that it is anonymous, where its summary stands, what it is technically. */
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
  ...(
    [
      [
        "architecture",
        [
          "architecture",
          "transformer",
          "coder-only",
          "encoder-decoder",
          "mixture of",
          "mixture-of",
          "diffusion",
          "架构",
        ],
        ARCHITECTURE,
      ],
      ["parameters", [" param", "参数"], PARAMETERS],
      ["contextLength", ["context", "sequence length", "上下文"], CONTEXT],
      ["size", ["trained on", "tuned on", "training data", "训练"], SIZE],
    ] as const
  ).map(
    ([fact, words, pattern]): Omit<Detector, "notOfData"> => ({
      words,
      not: OTHERS,
      unless: fact,
      only: "model",
      run({ said, card }, { text }, { block, title, intro }) {
        if (
          (intro || isOwn(text, title)) &&
          pattern.test(text) &&
          !NEGATED.test(text) &&
          !isAside(text)
        )
          said.add(fact, text, placeOf(card, block), "sentence");
      },
    }),
  ),
];

const LINK = /https?:|\]\(/;
/** The public summary of the AI Act's template, by the names that cards give it. */
const SUMMARY =
  /\b(?:public )?summary of (?:the )?training[- ](?:content|data)\b|\btraining[- ](?:content|data) (?:public )?summary\b|(?:^|[^a-z])eu[ _-]public[ _-]summary|训练(?:内容|数据)(?:公开)?摘要/i;
