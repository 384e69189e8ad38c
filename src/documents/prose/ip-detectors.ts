import type { Detector } from "./detector-builders.js";
import { placeOf } from "./place.js";
import { isAside, NEGATED } from "./sentences.js";
import { topics } from "./titles.js";

/** What a student takes from its teacher, in the words of `outputUse`: the rarer first. */
const TAKEN: readonly (readonly [use: string, words: RegExp])[] = [
  [
    "hidden-states",
    /\bhidden[- ](?:states?|layers?|representations?)\b|\bintermediate (?:layers?|features?)\b|\bcosine (?:embedding )?loss\b|隐藏(?:层|状态)|中间层/i,
  ],
  [
    "attention",
    /\battention (?:maps?|transfer|matri\w+|distillation|scores?)\b|注意力(?:图|矩阵|分布)/i,
  ],
  [
    "logits",
    /\blogits?\b|\bsoft[- ](?:labels?|targets?|probabilit\w+)\b|\bkl[- ]?div\w*|\bkullback\b|\bdistillation loss\b|\b(?:same )?probabilit\w+ (?:as|distributions?)\b|软标签|软目标|蒸馏损失|KL ?散度/i,
  ],
  [
    "reasoning-traces",
    /\breasoning traces?\b|\bchains?[- ]of[- ]thoughts?\b|\bCoT\b|思维链|推理(?:轨迹|过程|链)/i,
  ],
  [
    "generated-text",
    /\b(?:outputs?|responses?|completions?|answers?|pseudo[- ]?labels?|translations?|rationales?|synthetic (?:data|samples?))\b|输出|回答|合成数据/i,
  ],
];
const DISTILLING = /\bdistil|\bteacher|\bstudent|蒸馏|教师|学生模型/i;

const MEMORIZATION =
  /\bmemori[sz]ation\b|\bregurgitat\w+|\bverbatim (?:\w+ ){0,2}(?:reproduction|overlap|outputs?|copies|copying|recall)\b|\btraining data extraction\b|记忆(?:测试|评测|化)|逐字复现/i;
const TESTED =
  /\b(?:test\w*|evaluat\w+|measur\w+|assess\w*|audit\w*|check\w*|found|report\w*|rates?|score\w*|experiment\w*|attacks?)\b|\d ?%|测试|评测|评估|检测|比例/i;

const OF_OUTPUTS =
  /\b(?:outputs?|generations?|generated (?:content|text|images?|code|results?)|you generate)\b|输出|生成(?:的)?(?:内容|结果|图像|文本)/i;
const OWNERSHIP =
  /\b(?:claims? no (?:rights?|ownership)|(?:own|owns|owned|ownership|rights?|copyright) (?:to|in|of|over|on)\b|belongs? to|free to use them|accountable for their use|responsible for (?:the|your|any)? ?(?:use of )?(?:outputs?|generat\w+))|归.{0,12}所有|权利归|使用者(?:自行)?(?:负责|承担)/i;
const RIGHTS_OF_OTHERS =
  /\b(?:intellectual property|copyright(?:ed|s)?|trademark\w*|third[- ]party rights?|rights of (?:others|third parties))\b|知识产权|著作权|版权|他人(?:的)?权利/i;

/** Signs of what the rules on rights of others ask. */
export const IP_RULES: readonly Omit<Detector, "notOfData">[] = [
  {
    words: [
      "logit",
      "soft label",
      "soft-label",
      "soft target",
      "soft-target",
      "kl div",
      "kl-div",
      "distil",
      "teacher",
      "蒸馏",
      "教师",
    ],
    not: topics("elsewhere", "evaluation", "test-data", "use", "misuse", "limits"),
    onlyFor: "model",
    run({ collector, card }, { text }, { block, part }) {
      if (NEGATED.test(text) || isAside(text)) return;
      if (!DISTILLING.test(text) && !part.topics.includes("distillation")) return;
      const taken = TAKEN.find(([, words]) => words.test(text));
      if (taken)
        collector.add("distillation.outputUse", taken[0], placeOf(card, block), "sentence");
    },
  },
  {
    words: ["memoriz", "memoris", "regurgitat", "verbatim", "data extraction", "记忆", "逐字"],
    not: topics("elsewhere"),
    onlyFor: "model",
    run({ collector, card }, { text }, { block }) {
      if (!MEMORIZATION.test(text) || !TESTED.test(text)) return;
      const location = placeOf(card, block);
      collector.add(
        "evaluation.memorization.tested",
        NOT_TESTED.test(text) ? "no" : "yes",
        location,
        "sentence",
      );
    },
  },
  {
    words: ["output", "generat", "输出", "生成"],
    not: topics("elsewhere", "data", "sources", "evaluation", "base"),
    onlyFor: "model",
    run({ collector, card }, { text }, { block }) {
      if (!OF_OUTPUTS.test(text)) return;
      const location = placeOf(card, block);
      if (RIGHTS_OF_OTHERS.test(text)) collector.add("outputs.ipRisk", text, location, "sentence");
      if (OWNERSHIP.test(text)) collector.add("outputs.rights", text, location, "sentence");
    },
  },
];
const NOT_TESTED =
  /\b(?:no|not|never|nor|without|un)(?:t| been)? ?(?:\w+ ){0,3}(?:test\w*|evaluat\w+|measur\w+|assess\w*|audit\w*|check\w*|memori\w+|regurgitat\w+)\b|n't \w+|(?:未|没有|尚未)(?:进行)?.{0,8}(?:测试|评测|评估|检测)/i;
