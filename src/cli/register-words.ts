import { lookup } from "../model/lookup.js";
import type { Answer, Attribute, License, Upstream } from "../model/register.js";
import type { Locale } from "../model/vocabulary.js";

type Both = readonly [en: string, zh: string];

/** What each answer of a text answers. */
const QUESTIONS: Readonly<Record<Attribute, Both>> = {
  commercialUse: ["may it be used commercially", "可否商用"],
  derivatives: ["may derivatives be made", "可否制作衍生物"],
  redistribution: ["may it be passed on", "可否再分发"],
  relicenseDerivatives: ["may a derivative stand under another license", "衍生物可否改用其他许可"],
  trainOtherModelsOnOutputs: ["may outputs train another model", "输出可否用于训练其他模型"],
  distilledModelIsDerivative: [
    "is a model learnt from outputs a derivative",
    "由输出学得的模型是否属于衍生物",
  ],
  shareAlike: ["do derivatives keep the license", "衍生物是否须沿用该许可"],
  useRestrictionsMustPassOn: ["do use restrictions go along", "使用限制是否随之传递"],
  outputsRestricted: ["are outputs limited in their use", "输出的用途是否受限"],
  resultsCarveOut: ["are models made with the data free", "由数据得到的模型是否不受限"],
  sameFamilyException: [
    "is the same model family free of the ban on outputs",
    "同系列模型是否不受输出禁令限制",
  ],
  monthlyActiveUserThreshold: ["does it end at a number of users", "是否设有用户数上限"],
  territoryExclusions: ["are places left out", "是否排除部分地区"],
  nameUseForbidden: ["is a word kept out of names", "名称是否不得使用某词"],
  unilateralChange: ["may its author change it alone", "制定方可否单方变更"],
  dataCollectionForTraining: ["may the site be collected for training", "可否为训练采集该平台内容"],
};

const VALUES: Readonly<Record<Answer["value"], Both>> = {
  yes: ["yes", "是"],
  no: ["no", "否"],
  conditional: ["conditional", "有条件"],
  unknown: ["unknown", "未知"],
};

const KINDS: Readonly<Record<License["kind"], Both>> = {
  permissive: ["permissive", "宽松"],
  "public-domain": ["public domain", "公共领域"],
  copyleft: ["copyleft", "著佐权"],
  "no-derivatives": ["no derivatives", "禁止演绎"],
  "non-commercial": ["non-commercial", "非商业"],
  data: ["data license", "数据许可"],
  community: ["community license of a model", "模型社区许可"],
  rail: ["responsible-AI license (RAIL)", "负责任 AI 许可（RAIL）"],
  "research-only": ["research only", "仅限研究"],
  "service-terms": ["terms of a service", "服务条款"],
};

const UPSTREAMS: Readonly<Record<Upstream["kind"], Both>> = {
  model: ["model", "模型"],
  dataset: ["dataset", "数据集"],
  hosted: ["hosted", "托管服务"],
};

/** What each duty asks; the codes are those of findings. */
const DUTIES: Readonly<Record<string, Both>> = {
  "agreement-copy": ["a copy of the text goes along", "随附文本副本"],
  attribution: ["credit and copyright notices stay", "保留署名与版权声明"],
  "notice-file": ["a Notice file with the wording of the text", "附含规定措辞的 Notice 文件"],
  notice: ["a notice with the wording of the text", "附规定措辞的声明"],
  display: ["a line that readers see", "在显著位置展示该语句"],
  "doc-display": ["a line in the documentation", "在文档中展示该语句"],
  "name-prefix": ["the name begins so", "名称以此开头"],
  "name-avoid": ["the name does not begin so", "名称不以此开头"],
  "use-restrictions": ["use restrictions bind the next user", "使用限制约束后续使用者"],
  "change-notice": ["changed files say so", "标明所作修改"],
  "same-license": ["the result keeps the license", "结果沿用该许可"],
  "non-commercial": ["the result stays non-commercial", "结果仍限非商业"],
  "no-adaptation": ["the data are not adapted", "不得改编数据"],
  territory: ["not in these places", "不适用于所列地区"],
  "offer-derived-database": ["the derived database is offered", "提供衍生数据库"],
  "card-quality": ["the card says as much as the original's", "卡片信息不少于原卡片"],
};

const STATES: Readonly<Record<string, Both>> = {
  unknown: ["not known", "未知"],
  "as-output": ["as for outputs", "同“从输出学习”"],
  contested: ["contested", "有争议"],
};

const saying = (known: Readonly<Record<string, Both>>, locale: Locale) => (word: string) => {
  const said = lookup(known, word);
  return said?.[locale === "zh-CN" ? 1 : 0];
};

/** What the register's own words mean; undefined for a word that it does not have. */
export const registerWords = (locale: Locale) => ({
  question: saying(QUESTIONS, locale),
  value: saying(VALUES, locale),
  kind: saying(KINDS, locale),
  upstream: saying(UPSTREAMS, locale),
  duty: saying(DUTIES, locale),
  state: saying(STATES, locale),
});
