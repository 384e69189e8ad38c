import type { Locale } from "../model/vocabulary.js";

/** The words of `explain` and `rules` around what packs and the register say. `{0}` is filled in. */
const LABELS = {
  severity: ["Severity", "严重程度"],
  strict: ["strict: {0}", "strict：{0}"],
  fix: ["Fix", "修复"],
  fixes: ["Applied by", "应用方式"],
  "fix-safe": ["cardwarden fix, where the card allows for it", "cardwarden fix（视卡片而定）"],
  "fix-unsafe": [
    "cardwarden fix --unsafe, after you thought about it",
    "cardwarden fix --unsafe（需先判断）",
  ],
  "fix-placeholders": [
    "cardwarden fix --unsafe, as placeholders to fill in",
    "cardwarden fix --unsafe（放入待填写的占位符）",
  ],
  matter: ["Front matter", "前置元数据"],
  basis: ["Basis", "依据"],
  read: ["read at its source", "已在原始出处核实"],
  "read-on": ["read at its source, {0}", "已在原始出处核实，{0}"],
  "not-read": [
    "not read at its source: carries no error by itself",
    "未在原始出处核实：不足以单独支持“错误”级别",
  ],
  "as-register": ["read as far as the register says", "核实情况以登记库条目为准"],
  "in-force": ["; in force from {0}", "；自 {0} 起施行"],
  subject: ["Evaluated on", "评估对象"],
  parameters: ["Parameters", "参数"],
  parameter: ["{0} ({1}): {2}", "{0}（{1}）：{2}"],
  "parameter-default": [" Default: {0}.", "默认值：{0}。"],
  "parameter-off": [" Without it the rule is off.", "未给出时本规则不启用。"],
  configure: ["Configure", "配置"],
  configured: [
    'rules: {{0}: "off"} in .cardwarden.yml, or error, warning, notice',
    '在 .cardwarden.yml 中写 rules: {{0}: "off"}，或 error、warning、notice',
  ],
  pack: ["Pack", "规则包"],
  "not-on": [
    "{0}: not on here; --pack {0}, or packs in .cardwarden.yml",
    "{0}：此处未启用；用 --pack {0} 或 .cardwarden.yml 的 packs",
  ],
  page: ["Page", "页面"],
  passes: ["Passes", "通过"],
  "does-not-pass": ["Does not pass", "不通过"],
  "at-line": ["line {0}", "第 {0} 行"],
  "more-lines": ["… {0} more lines", "……还有 {0} 行"],
  "entry-of": ["Entry of", "条目出自"],
  adds: ["the pack {0}", "规则包 {0}"],
  overrides: ["the pack {0}, in place of the built-in entry", "规则包 {0}，替代内置条目"],
  "also-written": ["Also written", "其他写法"],
  source: ["Source", "来源"],
  reading: ["Read", "阅读"],
  full: ["in full", "全文"],
  partial: ["the cited clauses", "所引条款"],
  secondary: ["in quotations elsewhere", "仅见于他处引文"],
  "not-read-text": ["not read", "未阅读"],
  "text-of": ["version {0}", "版本 {0}"],
  recorded: ["recorded {0}", "记录于 {0}"],
  "read-day": ["read on {0}", "阅读于 {0}"],
  "review-due": ["review due {0}", "应于 {0} 前重新核对"],
  answers: ["What the text answers", "文本的回答"],
  verified: ["verified", "已核实"],
  unverified: ["not verified", "未核实"],
  clause: ["clause {0}", "条款 {0}"],
  silent: ["the text is silent", "文本未提及"],
  means: ["What it means for what is made from it", "对由其制成之物的含义"],
  duties: ["What it asks", "所列要求"],
  asks: ["asks for {0}", "要求：{0}"],
  "may-derive": ["derivatives: {0}", "衍生：{0}"],
  "may-pass-on": ["passing on: {0}", "再分发：{0}"],
  "may-relabel": ["another licence: {0}", "改用其他许可证：{0}"],
  "may-train": ["training on outputs: {0}", "以输出训练：{0}"],
  "results-free": ["models free of the licence: {0}", "模型不受该许可证限制：{0}"],
  "any-model": ["the ban is on any model", "禁令针对任何模型"],
  "competing-models": ["the ban is on competing models", "禁令针对竞争模型"],
  carry: ["weights, data", "权重、数据"],
  output: ["learnt from outputs", "从输出学习"],
  train: ["used for training", "用于训练"],
  none: ["asks for nothing", "无要求"],
  prevails: [
    "A dated reading of a third party's text, in our words. The text itself prevails.",
    "对第三方文本的带日期转述；以文本本身为准。",
  ],
  "read-as": ["{0} is read as", "{0} 读作"],
  "no-entry": [
    "{0} is on the SPDX list, and the register has no entry on what its text answers.",
    "{0} 在 SPDX 列表中，登记库没有关于其文本的条目。",
  ],
  family: [
    "{0} names several texts. Which one is meant is not said: state the version.",
    "{0} 对应多份文本，未说明是哪一份：请写明版本。",
  ],
  "in-common": ["They have in common: {0}; commercial use: {1}.", "共同之处：{0}；商用：{1}。"],
  "says-other": [
    "{0} names no text. State `license_name` and `license_link`, or put the LICENSE file beside the card.",
    "{0} 不指明任何文本。请写明 `license_name` 与 `license_link`，或在卡片旁放置 LICENSE 文件。",
  ],
  "says-unknown": [
    "{0} says that the licence is not known: nothing is permitted by it, and nothing can be told from it.",
    "{0} 表示许可证未知：不据此获得任何许可，也无从判断。",
  ],
  "taken-for": ["{0} is taken for {1}", "{0} 视为 {1}"],
  "recorded-under": ["Recorded under", "记录条目"],
  "copy-of": ["A copy of", "副本，原件"],
  "made-from": ["Made from", "来自"],
  outputs: ["Holds outputs of", "含其输出"],
  withdrawn: ["Withdrawn", "已撤回"],
  terms: ["Terms", "条款"],
  "no-terms": ["none on record", "无记录"],
  "names-with-it": ["Names with it", "含该词的名称"],
  off: ["off", "关闭"],
} as const satisfies Record<string, readonly [en: string, zh: string]>;
export type Label = keyof typeof LABELS;

/** Says a label in a language. What is filled in has gone through `line` already. */
export const labels =
  (locale: Locale) =>
  (label: Label, ...values: readonly string[]): string => {
    const text: string = LABELS[label][locale === "zh-CN" ? 1 : 0];
    return values.reduce((result, value, i) => result.replaceAll(`{${i}}`, () => value), text);
  };
