import type { DetectorDraft } from "./detector-builders.js";
import { placeOf } from "./place.js";
import { NEGATED } from "./sentences.js";
import { topics } from "./titles.js";

/** What is done after prohibited content was generated (Interim Measures for generative AI services, Article 14). */
export type IncidentMeasure =
  | "incident.stop"
  | "incident.removal"
  | "incident.correction"
  | "incident.reporting"
  | "incident.misuse";

/** Words of each measure, by language. */
interface MeasureWords {
  /** Lower-case words of which one is in every such sentence. */
  readonly words: readonly string[];
  /** The content or use that the measures are for. */
  readonly occasion: RegExp;
  readonly measures: Readonly<Record<IncidentMeasure, RegExp>>;
}

const ENGLISH: MeasureWords = {
  words: [
    "stop",
    "halt",
    "block",
    "remov",
    "delet",
    "take down",
    "taken down",
    "retrain",
    "fine-tun",
    "authorit",
    "regulator",
    "suspend",
  ],
  occasion:
    /\b(?:unlawful|illegal|prohibited|harmful|abusive|offending|reported|misus\w+|abus(?:e|es|ed|ing)|incidents?)\b/i,
  measures: {
    "incident.stop":
      /\b(?:stop|halt|block|disable|interrupt|cease)(?:s|ped|ed|ping|ing)?\b[^.;]{0,40}\b(?:generat\w+|outputs?|transmission|transmitting|serving|delivery|it|service|content)\b|\b(?:generation|outputs?|transmission)\b[^.;]{0,20}\b(?:is|are) (?:stopped|halted|blocked|disabled)\b/i,
    "incident.removal":
      /\b(?:remov|delet|eras)(?:e|es|ed|ing|al|ion)\b|\b(?:take|takes|taken|taking) (?:it |them |\w+ )?down\b|\btake-?downs?\b/i,
    "incident.correction":
      /\bre-?train(?:s|ed|ing)?\b|\b(?:fine-?tun|adjust|correct|updat|patch|optimi[sz])\w{1,6}\b[^.;]{0,30}\b(?:the )?(?:model|weights)\b|\b(?:the )?model (?:is|gets) (?:corrected|updated|adjusted|patched|fine-?tuned)\b|\b(?:optimi[sz]ation|corrective) training\b/i,
    "incident.reporting":
      /\b(?:report|notif|inform)(?:s|y|ies|ied|ed|ing)?\b[^.;]{0,60}\b(?:authorit(?:y|ies)|regulators?|cyberspace administration|cac|police)\b|\b(?:authorit(?:y|ies)|regulators?)\b[^.;]{0,20}\b(?:informed|notified)\b/i,
    "incident.misuse":
      /\b(?:warn|limit|restrict|suspend|terminat|block|ban)\w{0,5}\b[^.;]{0,40}\b(?:users?|accounts?|access|service)\b|\baccounts?\b[^.;]{0,60}\b(?:suspended|closed|blocked|banned|limited)\b/i,
  },
};

const CHINESE: MeasureWords = {
  words: [
    "停止",
    "消除",
    "删除",
    "下架",
    "优化训练",
    "重新训练",
    "再训练",
    "微调",
    "主管部门",
    "网信",
    "封禁",
    "暂停",
    "警示",
  ],
  occasion: /违法|不良|违禁|有害|违规|滥用|事件|举报/,
  measures: {
    "incident.stop": /(?:停止|中止|阻断|终止|拦截)[^。；，、]{0,6}(?:生成|传输|输出|传播)/,
    "incident.removal": /消除|删除|下架|移除|清除/,
    "incident.correction":
      /(?:优化|重新|纠正|再)训练|(?:微调|优化|修正|更新|调整)[^。；，、]{0,4}模型|模型[^。；，、]{0,4}(?:整改|修正|优化|微调|更新)/,
    "incident.reporting":
      /(?:报告|上报|通报)[^。；，]{0,16}(?:主管部门|网信|监管|公安)|向[^。；，]{0,16}(?:主管部门|网信[^。；，]{0,4}|监管[^。；，]{0,4}|公安[^。；，]{0,4})[^。；，]{0,6}(?:报告|上报|通报)/,
    "incident.misuse":
      /(?:警示|限制(?:其)?功能|封禁|(?:暂停|终止)[^。；，]{0,10}(?:服务|账号|使用))/,
  },
};

const LANGUAGES: readonly MeasureWords[] = [ENGLISH, CHINESE];
const LONGEST = 1000;
const INCIDENT_TITLE =
  /\bincidents?\b|\bmisuse\b|\bsafety\b|\bmoderation\b|处置|违法|不良|事件|举报/i;

/** Returns the measures that a text names; of a text on something else than their occasion, none. */
export function measuresIn(text: string, isOnIncidents = false): IncidentMeasure[] {
  if (text.length > LONGEST) return [];
  return LANGUAGES.flatMap(({ occasion, measures }) =>
    isOnIncidents || occasion.test(text)
      ? (Object.keys(measures) as IncidentMeasure[]).filter((fact) => measures[fact].test(text))
      : [],
  );
}

/** What sentences say of measures after prohibited content was generated. */
export const OF_INCIDENT_MEASURES: readonly DetectorDraft[] = [
  {
    words: LANGUAGES.flatMap(({ words }) => words),
    not: topics(
      "elsewhere",
      "data",
      "sources",
      "training",
      "evaluation",
      "test-data",
      "license",
      "hyperparameter",
    ),
    onlyFor: "model",
    run({ collector, card }, { text }, { block, part }) {
      if (NEGATED.test(text)) return;
      for (const fact of measuresIn(text, INCIDENT_TITLE.test(part.title)))
        collector.add(fact, "yes", placeOf(card, block), "sentence");
    },
  },
];
